import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { useKnown } from '../api/names';
import { useAsk } from '../api/useAsk';
import { NetworkPathsDocument, NetworkPlacesDocument } from '../generated/graphql';
import { EntityPicker } from '../search/EntityPicker';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { kindNames } from './kinds';
import { ModeBar } from './ModeBar';
import { modeChange, type NetworkLink } from './mode';
import { PathsPanel } from './PathsPanel';
import { PICKABLE } from './pickable';
import { sceneOf } from './scene';
import { useNames } from './useNames';
import { drawnOf, type WayOfTies, waysOf } from './ways';
import { words } from './words';

const LENGTHS = [1, 2, 3, 4, 5, 6];
const MOST_WAYS = [1, 3, 5, 10, 20];

export function PathsController({ link }: { readonly link: NetworkLink }) {
  const t = useWords(words);
  const lang = useLang();
  const names = useNames();
  const { state, go } = link;
  const { focus: from, to, length, ways: most, shape } = state;
  const isAsked = from !== '' && to !== '' && from !== to;
  const variables = { from, to, maxLength: length, first: most };
  const asked = useAsk(NetworkPathsDocument, variables, { pause: !isAsked });
  const named = useAsk(NetworkPlacesDocument, { ids: [from, to] }, { pause: !isAsked });
  const ways = useMemo((): readonly WayOfTies[] => waysOf(asked.data?.paths ?? []), [asked.data]);
  const drawn = useMemo(() => drawnOf(ways), [ways]);
  const ends = [useKnown(from).name, useKnown(to).name];
  const nameAt = (index: number) => {
    const node = named.data?.nodes[index];
    return node && 'name' in node ? node.name : ends[index];
  };
  const title = isAsked ? t('titlePaths', { from: nameAt(0), to: nameAt(1) }) : t('titlePathsOpen');
  const columns = [
    { title: t('length'), path: 'length', number: true },
    { title: t('node'), path: 'nodes.name' },
    { title: t('relation'), path: 'links.kind', labels: kindNames(lang) },
    { title: t('product'), path: 'links.product' },
    { title: t('quotes'), path: 'links.citations.quote' },
    { title: t('sources'), path: 'links.citations.source.title' },
  ];
  const offer = { label: t('paths'), operation: NetworkPathsDocument, variables, rows: 'paths', columns };
  const files = asked.data ? [{ ...offer, count: ways.length }] : [];
  const controls = (
    <>
      <ModeBar mode="paths" onMode={(mode) => go(modeChange(mode))} />
      <EntityPicker
        label={t('pickFrom')}
        placeholder={t('pickFrom')}
        kinds={PICKABLE}
        value={from === '' ? [] : [from]}
        onChange={([next = '']) => go({ mode: 'paths', focus: next, at: '' })}
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
        kinds={PICKABLE}
        value={to === '' ? [] : [to]}
        onChange={([next = '']) => go({ mode: 'paths', to: next, at: '' })}
      />
      <span>
        {t('length')}{' '}
        <Select
          aria-label={t('length')}
          size="small"
          value={length}
          onChange={(next) => go({ length: next })}
          options={LENGTHS.map((value) => ({ value, label: value }))}
        />
      </span>
      <span>
        {t('ways')}{' '}
        <Select
          aria-label={t('ways')}
          size="small"
          value={most}
          onChange={(next) => go({ ways: next })}
          options={MOST_WAYS.map((value) => ({ value, label: value }))}
        />
      </span>
    </>
  );
  if (!isAsked) {
    const isSame = from !== '' && from === to;
    return (
      <View title={title} lead={t('leadPaths')} controls={controls}>
        <Empty title={t(isSame ? 'same' : 'needTwo')}>{t(isSame ? 'sameWhy' : 'needTwoWhy')}</Empty>
      </View>
    );
  }
  return (
    <View
      title={title}
      lead={t('leadPaths')}
      controls={controls}
      shape={shape}
      onShape={(next) => go({ shape: next }, { replace: true })}
      operation={NetworkPathsDocument}
      variables={variables}
      files={files}
      scene={ways.length > 0 ? () => sceneOf(drawn, names, lang) : undefined}
    >
      <Answer asked={asked}>
        {() =>
          ways.length === 0 ? (
            <Empty title={t('noWay', { length })}>{t('noWayWhy')}</Empty>
          ) : (
            <PathsPanel link={link} ways={ways} drawn={drawn} title={title} />
          )
        }
      </Answer>
    </View>
  );
}
