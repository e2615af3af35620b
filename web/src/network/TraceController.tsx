import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useKnown } from '../api/names';
import { useAsk } from '../api/useAsk';
import { NetworkTraceDocument } from '../generated/graphql';
import { EntityPicker } from '../search/EntityPicker';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { kindNames } from './kinds';
import { ModeBar } from './ModeBar';
import { modeChange, type NetworkLink } from './mode';
import { TRACEABLE } from './pickable';
import { sceneOf } from './scene';
import { TracePanel } from './TracePanel';
import { tracedOf } from './trace';
import { useNames } from './useNames';
import { words } from './words';

const DEPTHS = [1, 2, 3, 4, 5, 6];
const MOST = [50, 100, 200, 500, 1000];

export function TraceController({ link }: { readonly link: NetworkLink }) {
  const t = useWords(words);
  const lang = useLang();
  const { term, terms } = useTerms();
  const names = useNames();
  const { state, go } = link;
  const { focus: from, direction, depth, first, shape } = state;
  const variables = { from, direction, depth, first };
  const asked = useAsk(NetworkTraceDocument, variables, { pause: from === '' });
  const traced = useMemo(() => (asked.data ? tracedOf(asked.data.trace, direction) : null), [asked.data, direction]);
  const start = traced?.nodes.find(({ id }) => id === from);
  const known = useKnown(from);
  const title = from === '' ? t('titleTraceOpen') : t('titleTrace', { name: start?.name ?? known.name });
  const nodeColumns = [
    { title: t('depth'), path: 'depth', number: true },
    { title: t('node'), path: 'node.name' },
    { title: t('type'), path: 'node.__typename', labels: terms('Type') },
    { title: t('chainOf'), path: 'node.chain.name' },
    { title: t('id'), path: 'node.id' },
  ];
  const linkColumns = [
    { title: t('from'), path: 'from' },
    { title: t('relation'), path: 'kind', labels: kindNames(lang) },
    { title: t('to'), path: 'to' },
    { title: t('product'), path: 'product' },
    { title: t('confidence'), path: 'confidence', labels: terms('Confidence') },
    { title: t('quotes'), path: 'citations.quote' },
    { title: t('sources'), path: 'citations.source.title' },
  ];
  const offer = { operation: NetworkTraceDocument, variables };
  const files = traced
    ? [
        { ...offer, label: t('nodes'), rows: 'trace.nodes', columns: nodeColumns, count: traced.nodes.length },
        { ...offer, label: t('ties'), rows: 'trace.links', columns: linkColumns, count: traced.ties.length },
      ]
    : [];
  const controls = (
    <>
      <ModeBar mode="trace" onMode={(mode) => go(modeChange(mode))} />
      <EntityPicker
        label={t('pickFrom')}
        placeholder={t('pickFrom')}
        kinds={TRACEABLE}
        value={from === '' ? [] : [from]}
        width={240}
        onChange={([next = '']) => go({ focus: next, at: '' })}
      />
      <Segmented
        aria-label={t('direction')}
        size="small"
        value={direction}
        onChange={(next) => go({ direction: next })}
        options={(['UPSTREAM', 'DOWNSTREAM', 'BOTH'] as const).map((value) => ({
          value,
          label: term('TraceDirection', value),
        }))}
      />
      <span>
        {t('depth')}{' '}
        <Select
          aria-label={t('depth')}
          size="small"
          value={depth}
          onChange={(next) => go({ depth: next })}
          options={DEPTHS.map((value) => ({ value, label: value }))}
        />
      </span>
      <span>
        {t('first')}{' '}
        <Select
          aria-label={t('first')}
          size="small"
          value={first}
          popupMatchSelectWidth={false}
          onChange={(next) => go({ first: next })}
          options={MOST.map((value) => ({ value, label: value }))}
        />
      </span>
    </>
  );
  if (from === '') {
    return (
      <View title={title} lead={t('leadTrace')} controls={controls}>
        <Empty title={t('needStart')}>{t('needStartWhy')}</Empty>
      </View>
    );
  }
  return (
    <View
      title={title}
      lead={t('leadTrace')}
      controls={controls}
      shape={shape}
      onShape={(next) => go({ shape: next }, { replace: true })}
      operation={NetworkTraceDocument}
      variables={variables}
      files={files}
      scene={traced ? () => sceneOf(traced, names, lang) : undefined}
    >
      <Answer asked={asked}>{() => traced && <TracePanel link={link} traced={traced} title={title} />}</Answer>
    </View>
  );
}
