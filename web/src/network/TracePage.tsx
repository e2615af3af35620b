import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useKnown } from '../api/names';
import { type OperationResult, useOperation } from '../api/useOperation';
import { NetworkTraceDocument, type NetworkTraceQuery } from '../generated/graphql';
import { EntityPicker } from '../search/EntityPicker';
import { list } from '../table/list';
import { SelectControl } from '../view/Control';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { Beside } from './Beside';
import { kindNames } from './kinds';
import { ModeBar } from './ModeBar';
import { sceneOf } from './scene';
import { modeChange, type NetworkAddress, TRACEABLE } from './state';
import { NodesTable } from './tables';
import { type Traced, tracedOf } from './traced';
import { useNames } from './useNames';
import { useWords } from './words';

export function TracePage({ link }: { readonly link: NetworkAddress }) {
  const t = useWords();
  const lang = useLang();
  const names = useNames();
  const { state, go } = link;
  const { focus: from, direction, depth, first, shape } = state;
  const asked = useOperation(NetworkTraceDocument, { from, direction, depth, first }, { pause: from === '' });
  const traced = useMemo(() => (asked.data ? tracedOf(asked.data.trace, direction) : null), [asked.data, direction]);
  const start = traced?.nodes.find(({ id }) => id === from);
  const known = useKnown(from);
  const files = useFiles(asked);
  const title = from === '' ? t('titleTraceOpen') : t('titleTrace', { name: start?.name ?? known.name });
  const view = { title, lead: t('leadTrace'), controls: <Controls link={link} /> };
  if (from === '') {
    return (
      <View {...view}>
        <Empty title={t('needStart')}>{t('needStartWhy')}</Empty>
      </View>
    );
  }
  return (
    <View
      {...view}
      shape={shape}
      onShape={(next) => go({ shape: next }, { replace: true })}
      asked={asked}
      files={files}
      scene={traced ? () => sceneOf(traced, names, lang) : undefined}
    >
      <Answer asked={asked}>{traced && <Trace link={link} traced={traced} title={title} />}</Answer>
    </View>
  );
}

function useFiles(asked: OperationResult<NetworkTraceQuery>) {
  const t = useWords();
  const lang = useLang();
  const { terms } = useTerms();
  return [
    list(asked, ({ trace }) => trace.nodes, {
      label: t('nodes'),
      columns: [
        { title: t('depth'), path: 'depth', number: true },
        { title: t('node'), path: 'node.name' },
        { title: t('type'), path: 'node.__typename', labels: terms('Type') },
        { title: t('chainOf'), path: 'node.chain.name' },
        { title: t('id'), path: 'node.id' },
      ],
    }),
    list(asked, ({ trace }) => trace.links, {
      label: t('links'),
      columns: [
        { title: t('from'), path: 'from' },
        { title: t('relation'), path: 'kind', labels: kindNames(lang) },
        { title: t('to'), path: 'to' },
        { title: t('product'), path: 'product' },
        { title: t('confidence'), path: 'confidence', labels: terms('Confidence') },
        { title: t('quotes'), path: 'citations.quote' },
        { title: t('sources'), path: 'citations.source.title' },
      ],
    }),
  ];
}

const DIRECTIONS = ['UPSTREAM', 'DOWNSTREAM', 'BOTH'] as const;
const DEPTHS = [1, 2, 3, 4, 5, 6].map((value) => ({ value, label: value }));
const MOST = [50, 100, 200, 500, 1000].map((value) => ({ value, label: value }));

function Controls({ link: { state, go } }: { readonly link: NetworkAddress }) {
  const t = useWords();
  const { term } = useTerms();
  return (
    <>
      <ModeBar mode="trace" onMode={(mode) => go(modeChange(mode))} />
      <EntityPicker
        label={t('pickFrom')}
        placeholder={t('pickFrom')}
        kinds={TRACEABLE}
        value={state.focus}
        width={240}
        onChange={(focus) => go({ focus, at: '' })}
      />
      <Segmented
        aria-label={t('direction')}
        size="small"
        value={state.direction}
        onChange={(direction) => go({ direction })}
        options={DIRECTIONS.map((value) => ({ value, label: term('TraceDirection', value) }))}
      />
      <SelectControl label={t('depth')} value={state.depth} options={DEPTHS} onChange={(depth) => go({ depth })} />
      <SelectControl label={t('first')} value={state.first} options={MOST} onChange={(first) => go({ first })} />
    </>
  );
}

interface Props {
  readonly link: NetworkAddress;
  readonly traced: Traced;
  readonly title: string;
}

/** What was reached, and how much of it is shown. */
export function Trace({ link, traced, title }: Props) {
  const t = useWords();
  const { state, go } = link;
  const { nodes, isTruncated } = traced;
  if (nodes.length <= 1) return <Empty title={t('alone')}>{t('aloneWhy')}</Empty>;
  return (
    <>
      <p className="partial" role="status">
        {t(isTruncated ? 'truncated' : 'complete', { shown: nodes.length })}
      </p>
      {state.shape === 'table' && (
        <NodesTable
          net={traced}
          pinned={[]}
          hopTitle={t('depth')}
          onSelect={(id) => go({ at: id === state.focus ? '' : id }, { replace: true })}
        />
      )}
      <Beside link={link} drawn={traced} title={title} />
    </>
  );
}
