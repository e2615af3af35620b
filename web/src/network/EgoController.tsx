import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useKnown, useKnownNames } from '../api/names';
import { useAsk } from '../api/useAsk';
import { NetworkNodeDocument, NetworkPlacesDocument, NetworkRelationsDocument } from '../generated/graphql';
import { EntityPicker } from '../search/EntityPicker';
import { Answer, Empty, Unanswered } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { Begin } from './Begin';
import { EgoPanel } from './EgoPanel';
import { fileOf } from './files';
import { usualExpansions } from './growth';
import { ModeBar } from './ModeBar';
import { modeChange, type NetworkLink } from './mode';
import { netOf } from './net';
import { PICKABLE } from './pickable';
import { countsOf, type Fields, placeOf } from './relations';
import { sceneOf } from './scene';
import type { Expansion } from './state';
import { useGrowth } from './useGrowth';
import { useLayout } from './useLayout';
import { useNames } from './useNames';
import { useUndo } from './useSteps';
import { words } from './words';

const NOTHING: readonly Expansion[] = [];

export function EgoController({ link }: { readonly link: NetworkLink }) {
  const t = useWords(words);
  const lang = useLang();
  const { terms } = useTerms();
  const names = useNames();
  const { state, go } = link;
  const { focus, hide, pin, expand } = state;
  const undo = useUndo();
  const asked = useAsk(NetworkNodeDocument, { id: focus }, { pause: focus === '' });
  const node = (asked.data?.node ?? null) as (Fields & { readonly id: string }) | null;
  const isCurrent = node?.id === focus;
  const expansions = useMemo(
    () => expand ?? (node && isCurrent ? usualExpansions(focus, countsOf(node)) : NOTHING),
    [expand, node, isCurrent, focus],
  );
  const growth = useGrowth(expansions, { pause: focus === '' });
  const kept = useAsk(NetworkPlacesDocument, { ids: [...pin, ...hide] }, { pause: pin.length + hide.length === 0 });
  const others = useMemo(
    () => (kept.data?.nodes ?? []).flatMap((one) => (one ? [placeOf(one as unknown as Fields)] : [])),
    [kept.data],
  );
  const net = useMemo(() => {
    if (!node) return { nodes: [], ties: [] };
    const pinned = others.filter(({ id }) => pin.includes(id));
    return netOf({ focus: placeOf(node), grown: growth.data ?? [], pinned, hidden: new Set(hide) });
  }, [node, growth.data, others, pin, hide]);
  const { positions, isLaying } = useLayout(net, state.layout, pin);
  const known = useKnown(focus).name;
  const name = node && isCurrent ? placeOf(node).name : known;
  const hiddenNames = useKnownNames(hide);
  const asks = {
    id: focus,
    ...Object.fromEntries(expansions.filter(({ id }) => id === focus).map(({ relation }) => [relation, true])),
  };
  const files = (growth.data ?? []).flatMap((one) => fileOf(one, t, terms('Type')) ?? []);
  const controls = (
    <>
      <ModeBar mode="ego" onMode={(mode) => go(modeChange(mode))} />
      <EntityPicker
        label={t('pickFocus')}
        kinds={PICKABLE}
        value={focus === '' ? [] : [focus]}
        width={240}
        onChange={([next = '']) => go({ focus: next, expand: null, hide: [], at: '' })}
      />
      {focus !== '' && (
        <>
          <Segmented
            aria-label={t('layout')}
            size="small"
            value={state.layout}
            onChange={(layout) => go({ layout }, { replace: true })}
            options={(['rings', 'free'] as const).map((value) => ({ value, label: t(value) }))}
          />
          <Button size="small" disabled={undo === null} onClick={() => undo?.()}>
            {t('undo')}
          </Button>
          <Button size="small" disabled={expansions.length === 0} onClick={() => go({ expand: [] })}>
            {t('collapseAll')}
          </Button>
          <Button size="small" disabled={expand === null} onClick={() => go({ expand: null })}>
            {t('usual')}
          </Button>
        </>
      )}
    </>
  );
  if (focus === '') {
    return (
      <View title={t('title')} lead={t('lead')} controls={controls}>
        <Begin />
      </View>
    );
  }
  return (
    <View
      title={t('titleOf', { name })}
      lead={t('lead')}
      controls={controls}
      shape={state.shape}
      onShape={(shape) => go({ shape }, { replace: true })}
      operation={NetworkRelationsDocument}
      variables={asks}
      files={files}
      scene={net.nodes.length > 0 ? () => sceneOf({ ...net, positions }, names, lang) : undefined}
    >
      <Unanswered asked={growth} />
      {pin.length + hide.length > 0 && <Unanswered asked={kept} />}
      <Answer asked={asked}>
        {() =>
          node === null ? (
            <Empty title={t('missing')}>{t('missingWhy')}</Empty>
          ) : (
            <EgoPanel
              link={link}
              net={net}
              positions={positions}
              isBusy={growth.state === 'waiting' || isLaying}
              expansions={expansions}
              hidden={hide.map((id, index) => ({ id, name: hiddenNames[index] ?? id }))}
              title={t('titleOf', { name })}
            />
          )
        }
      </Answer>
    </View>
  );
}
