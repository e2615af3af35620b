import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useKnownNames } from '../api/names';
import { useOperation } from '../api/useOperation';
import { NetworkNodesDocument, NetworkRelationsDocument } from '../generated/graphql';
import { WithOwnData } from '../own/WithOwnData';
import { EntityPicker } from '../search/EntityPicker';
import { Answer, Empty, Unanswered } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { Ego } from './Ego';
import { fileOf } from './files';
import { useLayout } from './force';
import { ModeBar } from './ModeBar';
import { sceneOf } from './scene';
import { modeChange, type NetworkAddress, PICKABLE } from './state';
import { type EgoNet, useEgoNet } from './useEgoNet';
import { useNames } from './useNames';
import { useUndo } from './useSteps';
import { useWords } from './words';

export function EgoPage({ link }: { readonly link: NetworkAddress }) {
  const t = useWords();
  const { focus } = link.state;
  const ego = useEgoNet(link.state);
  const undo = useUndo();
  const controls = <Controls link={link} undo={undo} hasExpansions={ego.expansions.length > 0} />;
  if (focus === '') {
    return (
      <View title={t('title')} lead={t('lead')} controls={controls}>
        <Begin />
      </View>
    );
  }
  return <Around link={link} ego={ego} controls={controls} />;
}

interface AroundProps {
  readonly link: NetworkAddress;
  readonly ego: EgoNet;
  readonly controls: ReactNode;
}

function Around({ link, ego, controls }: AroundProps) {
  const t = useWords();
  const lang = useLang();
  const { terms } = useTerms();
  const names = useNames();
  const { focus, hide, pin, shape, layout } = link.state;
  const { asked, growth, kept, net, expansions } = ego;
  const { positions, isLaying } = useLayout(net, layout, pin);
  const hiddenNames = useKnownNames(hide);
  const title = t('titleOf', { name: ego.name });
  const shown = expansions.filter(({ id }) => id === focus).map(({ relation }) => [relation, true] as const);
  return (
    <View
      title={title}
      lead={t('lead')}
      controls={controls}
      shape={shape}
      onShape={(next) => link.go({ shape: next }, { replace: true })}
      asked={{ operation: NetworkRelationsDocument, variables: { id: focus, ...Object.fromEntries(shown) } }}
      files={(growth.data ?? []).flatMap((one) => fileOf(one, t, terms('Type')) ?? [])}
      scene={net.nodes.length > 0 ? () => sceneOf({ ...net, positions }, names, lang) : undefined}
    >
      <Unanswered asked={growth} />
      {pin.length + hide.length > 0 && <Unanswered asked={kept} />}
      <Answer asked={asked}>
        {net.nodes.length === 0 ? (
          <Empty title={t('missing')}>
            {t('missingWhy')}
            <WithOwnData />
          </Empty>
        ) : (
          <Ego
            link={link}
            net={net}
            positions={positions}
            isBusy={growth.state === 'waiting' || isLaying}
            expansions={expansions}
            hidden={hide.map((id, index) => ({ id, name: hiddenNames[index] ?? id }))}
            title={title}
          />
        )}
      </Answer>
    </View>
  );
}

interface ControlsProps {
  readonly link: NetworkAddress;
  readonly undo: (() => void) | null;
  readonly hasExpansions: boolean;
}

function Controls(props: ControlsProps) {
  const t = useWords();
  const { state, go } = props.link;
  return (
    <>
      <ModeBar mode="ego" onMode={(mode) => go(modeChange(mode))} />
      <EntityPicker
        label={t('pickFocus')}
        kinds={PICKABLE}
        value={state.focus}
        width={240}
        onChange={(focus) => go({ focus, expand: null, hide: [], at: '' })}
      />
      {state.focus !== '' && <GrowthControls {...props} />}
    </>
  );
}

function GrowthControls({ link: { state, go }, undo, hasExpansions }: ControlsProps) {
  const t = useWords();
  return (
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
      <Button size="small" disabled={!hasExpansions} onClick={() => go({ expand: [] })}>
        {t('collapseAll')}
      </Button>
      <Button size="small" disabled={state.expand === null} onClick={() => go({ expand: null })}>
        {t('usual')}
      </Button>
    </>
  );
}

const FACTS = [
  ['exampleEgo', '/network?focus=enterprise:basic-semiconductor', 'enterprise:basic-semiconductor'],
  ['exampleChain', '/network?focus=chain:humanoid-robot', 'chain:humanoid-robot'],
  ['examplePaths', '/network?focus=investor:yueke&to=enterprise:byd', 'investor:yueke'],
  ['exampleTrace', '/network?mode=trace&focus=enterprise:byd', 'enterprise:byd'],
] as const;
const DEMO = [
  ['exampleDemoFirm', '/network?focus=enterprise:demo-000233', 'enterprise:demo-000233'],
  ['exampleDemoInvestor', '/network?focus=investor:demo-0001', 'investor:demo-0001'],
  ['exampleDemoTrace', '/network?mode=trace&focus=enterprise:demo-000233&direction=BOTH', 'enterprise:demo-000233'],
] as const;
const EXAMPLES = [...FACTS, ...DEMO];
const IDS = [...new Set(EXAMPLES.map(([, , id]) => id))];

/** Before anything is chosen: how to begin, with the examples that this world has. */
export function Begin() {
  const t = useWords();
  const asked = useOperation(NetworkNodesDocument, { ids: IDS });
  const names = new Map(
    (asked.data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
  const examples = EXAMPLES.filter(([, , id]) => names.has(id));
  return (
    <>
      <Empty title={t('begin')}>{t('beginWhy')}</Empty>
      <Unanswered asked={asked} />
      {examples.length > 0 && (
        <>
          <h2>{t('examples')}</h2>
          <ul className="examples">
            {examples.map(([word, to, id]) => (
              <li key={to}>
                <Link to={to}>{t(word, { name: names.get(id) })}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
