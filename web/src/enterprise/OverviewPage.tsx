import { type OperationResult, useOperation } from '../api/useOperation';
import { AddTo } from '../contribute/AddTo';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import {
  EnterpriseLadderDocument,
  type EnterpriseLadderQuery,
  EnterpriseOverviewDocument,
  type EnterpriseOverviewQuery,
  type TitledFragment,
} from '../generated/graphql';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { useClassColumns } from '../product/columns';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import { useToldOfFirm } from '../told/useTold';
import { Facts } from '../view/Facts';
import { MethodNote } from '../view/MethodNote';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { isOver } from '../words/numbers';
import { useTerms } from '../words/terms';
import { About } from './About';
import {
  useLeadColumns,
  useListingColumns,
  useMadeProductColumns,
  useMilestoneColumns,
  usePositionColumns,
  useTitleColumns,
} from './columns';
import { useEnterpriseLink } from './state';
import { layoutTimeline } from './timeline';
import { useWords } from './words';

const PLACE_IN_CHAIN = ['chain', 'segment', 'roles', 'product'] as const;

export function OverviewPage(frame: Framed) {
  const t = useWords();
  const { state, go } = useEnterpriseLink();
  const { id, name } = frame.head;
  const asked = useOperation(EnterpriseOverviewDocument, { id });
  const { titles, products, industries, positions, leads, listings, milestones } = useLists(asked);
  const told = useToldOfFirm(id);
  const found = asked.data?.enterprise;
  const scene = useTimeline(milestones.rows);
  const timeline = state.view === 'picture' && <Picture scene={scene()} label={t('timelineLabel', { name })} />;
  return (
    <EntityFrame
      {...frame}
      asked={asked}
      files={[titles, products, industries, positions, listings, milestones, ...told.files]}
      {...(milestones.rows.length > 0 ? { scene, shape: state.view, onShape: (view) => go({ view }) } : {})}
    >
      <Answer asked={asked}>
        {found && <About found={found} name={name} />}
        <OnLadder id={id} titles={titles.rows} />
        <Parts
          parts={[
            listPart(titles, { add: <AddTo what={titles.label} kind="RECOGNITIONS" cells={{ name }} /> }),
            listPart(products, { add: <AddTo what={products.label} kind="MAKES" cells={{ name }} /> }),
            listPart(industries, {
              add: <AddTo what={industries.label} kind="ENTERPRISES" cells={{ name }} columns={['industry']} />,
            }),
            listPart(positions, {
              note: t('positionsNote'),
              add: <AddTo what={positions.label} kind="POSITIONS" cells={{ name }} columns={PLACE_IN_CHAIN} />,
            }),
            listPart(leads, { add: <AddTo what={leads.label} kind="LEADERS" cells={{ name }} /> }),
            listPart(listings, { add: <AddTo what={listings.label} kind="LISTINGS" cells={{ name }} /> }),
            listPart(milestones, timeline ? { table: timeline } : {}),
            ...told.parts,
          ]}
        />
      </Answer>
    </EntityFrame>
  );
}

function useLists(asked: OperationResult<EnterpriseOverviewQuery>) {
  const t = useWords();
  return {
    titles: list(asked, ({ enterprise }) => enterprise?.recognitions, {
      label: t('titles'),
      columns: useTitleColumns(),
    }),
    products: list(asked, ({ enterprise }) => enterprise?.products.edges, {
      label: t('madeProducts'),
      columns: useMadeProductColumns(),
      keyOf: ({ node, on }) => `${node.id} ${on}`,
    }),
    industries: list(asked, ({ enterprise }) => enterprise?.classifiedIn.edges, {
      label: t('classifiedIn'),
      columns: useClassColumns(),
    }),
    positions: list(asked, ({ enterprise }) => enterprise?.chainPositions, {
      label: t('positions'),
      columns: usePositionColumns(),
      keyOf: ({ segment, product }) => `${segment.id} ${product}`,
    }),
    leads: list(asked, ({ enterprise }) => enterprise?.leads, {
      label: t('leads'),
      columns: useLeadColumns(),
      keyOf: ({ chain, cluster, statedBy }) => `${chain?.id ?? cluster?.id} ${statedBy}`,
    }),
    listings: list(asked, ({ enterprise }) => enterprise?.listings, {
      label: t('listedAt'),
      columns: useListingColumns(),
    }),
    milestones: list(asked, ({ enterprise }) => enterprise?.milestones, {
      label: t('milestones'),
      columns: useMilestoneColumns(),
    }),
  };
}

function useTimeline(milestones: NonNullable<EnterpriseOverviewQuery['enterprise']>['milestones']): () => Scene {
  const t = useWords();
  const { term } = useTerms();
  return () => {
    const events = milestones.map(({ on, kind, text }) => ({ on, kind: term('MilestoneKind', kind), text }));
    return layoutTimeline(events, t('undated'));
  };
}

type Ladder = NonNullable<EnterpriseLadderQuery['enterprise']>['ladder'];
type Rung = NonNullable<Ladder['current']>;

interface Asking {
  readonly id: string;
  readonly titles: Props['titles'];
}

/** Asked for by itself: it takes longer to compute than the facts around it. */
export function OnLadder({ id, titles }: Asking) {
  const asked = useOperation(EnterpriseLadderDocument, { id });
  return (
    <Answer asked={asked}>
      {({ enterprise }) => enterprise && <Standing ladder={enterprise.ladder} titles={titles} />}
    </Answer>
  );
}

interface Props {
  readonly ladder: Ladder;
  /** Those of the firm, which tell whether its end is stated or estimated. */
  readonly titles: readonly TitledFragment[];
}

/** Where a firm stands, what comes next, and what is not shown for it yet. */
function Standing({ ladder, titles }: Props) {
  const t = useWords();
  const { term } = useTerms();
  const { current, next, missing, expiresOn, monthsFromFounding } = ladder;
  const say = ({ name, level, ladder: { name: scheme } }: Rung) =>
    `${name}${level ? `（${term('RecognitionLevel', level)}）` : ''} · ${scheme}`;
  return (
    <section>
      <h2>{t('ladder')}</h2>
      <Facts
        facts={[
          [t('current'), current ? say(current) : t('noTitle')],
          [t('next'), next ? say(next) : t('top')],
          [t('missingFor'), missing.length > 0 && <Missing conditions={missing} />],
          [t('expires'), expiresOn !== null && <Expiry on={expiresOn} isStated={isStated(ladder, titles)} />],
          [t('fromFounding'), monthsFromFounding === null ? null : t('months', { count: monthsFromFounding })],
        ]}
      />
      <MethodNote of={ladder} />
    </section>
  );
}

function Missing({ conditions }: { readonly conditions: Ladder['missing'] }) {
  return (
    <ul className="plain">
      {conditions.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function Expiry({ on, isStated: stated }: { readonly on: string; readonly isStated: boolean }) {
  const t = useWords();
  return (
    <>
      {on} {isOver(on) && t('ranOut')} {!stated && t('estimated')}
    </>
  );
}

function isStated({ current, expiresOn }: Ladder, titles: readonly TitledFragment[]): boolean {
  return titles.some(
    ({ tier, level, validUntil }) => tier === current?.tier && level === current.level && validUntil === expiresOn,
  );
}
