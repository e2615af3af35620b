import { Button } from 'antd';
import { useMemo } from 'react';
import { useKnown } from '../api/names';
import { type OperationResult, useOperation } from '../api/useOperation';
import { NetworkNodesDocument, NetworkPathsDocument, type NetworkPathsQuery } from '../generated/graphql';
import { EntityPicker } from '../search/EntityPicker';
import { list } from '../table/list';
import { SelectControl } from '../view/Control';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { kindNames } from './kinds';
import { ModeBar } from './ModeBar';
import { sceneOf } from './scene';
import { modeChange, type NetworkAddress, PICKABLE } from './state';
import { useNames } from './useNames';
import { WaySentences } from './WaySentences';
import { drawnOf, type Way, waysOf } from './ways';
import { useWords } from './words';

interface Props {
  readonly link: NetworkAddress;
}

export function PathsPage({ link }: Props) {
  const t = useWords();
  const lang = useLang();
  const names = useNames();
  const { focus: from, to, length, ways: most, shape } = link.state;
  const isAsked = from !== '' && to !== '' && from !== to;
  const asked = useOperation(NetworkPathsDocument, { from, to, maxLength: length, first: most }, { pause: !isAsked });
  const ways = useMemo((): readonly Way[] => waysOf(asked.data?.paths ?? []), [asked.data]);
  const drawn = useMemo(() => drawnOf(ways), [ways]);
  const paths = usePathList(asked);
  const ends = useEndNames(from, to, isAsked);
  const title = isAsked ? t('titlePaths', ends) : t('titlePathsOpen');
  const view = { title, lead: t('leadPaths'), controls: <Controls link={link} /> };
  if (!isAsked) {
    const isSame = from !== '' && from === to;
    return (
      <View {...view}>
        <Empty title={t(isSame ? 'same' : 'needTwo')}>{t(isSame ? 'sameWhy' : 'needTwoWhy')}</Empty>
      </View>
    );
  }
  return (
    <View
      {...view}
      shape={shape}
      onShape={(next) => link.go({ shape: next }, { replace: true })}
      asked={asked}
      files={[paths]}
      scene={ways.length > 0 ? () => sceneOf(drawn, names, lang) : undefined}
    >
      <Answer asked={asked}>
        {ways.length === 0 ? (
          <Empty title={t('noWay', { length })}>{t('noWayWhy')}</Empty>
        ) : (
          <WaySentences link={link} ways={ways} drawn={drawn} title={title} />
        )}
      </Answer>
    </View>
  );
}

function usePathList(asked: OperationResult<NetworkPathsQuery>) {
  const t = useWords();
  const lang = useLang();
  return list(asked, (data) => data.paths, {
    label: t('paths'),
    columns: [
      { title: t('length'), path: 'length', number: true },
      { title: t('node'), path: 'nodes.name' },
      { title: t('relation'), path: 'links.kind', labels: kindNames(lang) },
      { title: t('product'), path: 'links.product' },
      { title: t('quotes'), path: 'links.citations.quote' },
      { title: t('sources'), path: 'links.citations.source.title' },
    ],
  });
}

function useEndNames(from: string, to: string, isAsked: boolean) {
  const asked = useOperation(NetworkNodesDocument, { ids: [from, to] }, { pause: !isAsked });
  const known = [useKnown(from).name, useKnown(to).name];
  const nameAt = (index: number) => {
    const node = asked.data?.nodes[index];
    return node && 'name' in node ? node.name : known[index];
  };
  return { from: nameAt(0), to: nameAt(1) };
}

const LENGTHS = [1, 2, 3, 4, 5, 6].map((value) => ({ value, label: value }));
const MOST_WAYS = [1, 3, 5, 10, 20].map((value) => ({ value, label: value }));

function Controls({ link: { state, go } }: Props) {
  const t = useWords();
  const { focus: from, to, length, ways } = state;
  return (
    <>
      <ModeBar mode="paths" onMode={(mode) => go(modeChange(mode))} />
      <EntityPicker
        label={t('pickFrom')}
        placeholder={t('pickFrom')}
        value={from}
        onChange={(focus) => go({ mode: 'paths', focus, at: '' })}
        kinds={PICKABLE}
      />
      <Button
        size="small"
        disabled={from === '' && to === ''}
        onClick={() => go({ mode: 'paths', focus: to, to: from, at: '' })}
      >
        {t('swap')}
      </Button>
      <EntityPicker
        label={t('pickTo')}
        placeholder={t('pickTo')}
        value={to}
        onChange={(next) => go({ mode: 'paths', to: next, at: '' })}
        kinds={PICKABLE}
      />
      <SelectControl label={t('length')} value={length} options={LENGTHS} onChange={(next) => go({ length: next })} />
      <SelectControl label={t('ways')} value={ways} options={MOST_WAYS} onChange={(next) => go({ ways: next })} />
    </>
  );
}
