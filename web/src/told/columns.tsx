import { entitiesColumn, entityColumn, longColumn } from '../entity/columns';
import { EntityLink } from '../entity/EntityLink';
import { nameOf } from '../entity/nameOf';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type {
  ConcerningFragment,
  FoundedFragment,
  HeldEventFragment,
  LinkedNodeFragment,
  ManagedFragment,
  PolicyEntityQuery,
  ReceiptFragment,
  ToldFragment,
  ToldNeedFragment,
  ToldQuery,
} from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useTerms } from '../words/terms';
import { useWords } from './words';

export type Organization = Extract<NonNullable<ToldQuery['node']>, { readonly __typename: 'Enterprise' }>;
type Award = Organization['awards'][number];
type Counterparty = Organization['counterparties'][number];
type Participation = Organization['events']['edges'][number];
type Concern = NonNullable<PolicyEntityQuery['policy']>['concerns'][number];

export function useAwardColumns(): Column<Award>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    longColumn(t('award'), 'name'),
    { title: t('awardKind'), path: 'kind', labels: terms('AwardKind') },
    { title: t('count'), path: 'count', number: true },
    { title: t('grantedBy'), path: 'grantedBy' },
    { title: t('grantedOn'), path: 'grantedOn' },
    ...sources<Award>(({ name }) => name),
  ];
}

export function useNeedColumns(): Column<ToldNeedFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('awardKind'), path: 'kind', labels: terms('NeedKind') },
    longColumn(t('need'), 'text'),
    entitiesColumn(t('askers'), 'askers'),
    { title: t('askedBy'), path: 'askedBy' },
    { title: t('askedOf'), path: 'askedOf' },
    ...sources<ToldNeedFragment>(({ text }) => text),
  ];
}

export function useGapColumns(): Column<ToldFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    entityColumn(t('of'), 'of'),
    { title: t('stage'), path: 'stage', labels: terms('ChainStage') },
    longColumn(t('product'), 'product'),
    longColumn(t('gap'), 'text'),
    { title: t('place'), path: 'place' },
    entityColumn(t('toldBy'), 'toldBy'),
    ...sources<ToldFragment>(({ text }) => text),
  ];
}

export function useReceivedColumns(): Column<ReceiptFragment>[] {
  const t = useWords();
  const rest = useReceiptColumns();
  return [entityColumn(t('policies'), 'policy', { type: 'Policy' }), ...rest];
}

export function useRecipientColumns(): Column<ReceiptFragment>[] {
  const t = useWords();
  const rest = useReceiptColumns();
  return [entityColumn(t('recipients'), 'enterprise', { type: 'Enterprise' }), ...rest];
}

function useReceiptColumns(): Column<ReceiptFragment>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    longColumn(t('programme'), 'programme'),
    { title: t('on'), path: 'on' },
    { title: t('amount'), path: 'amount.amount', number: true },
    ...sources<ReceiptFragment>(({ policy }) => policy.name),
  ];
}

export function useParticipationColumns(): Column<Participation>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    entityColumn(t('event'), 'node', { type: 'Event' }),
    { title: t('on'), path: 'node.on', render: ({ node }) => node.on ?? node.period },
    { title: t('role'), path: 'role', labels: terms('ParticipationRole') },
    longColumn(t('result'), 'result'),
    ...sources<Participation>(({ node }) => node.name),
  ];
}

export function useHeldColumns(): Column<HeldEventFragment>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    { title: t('event'), path: 'name', render: (event) => <EntityLink node={{ ...event, __typename: 'Event' }} /> },
    { title: t('on'), path: 'on', render: ({ on, period }) => on ?? period },
    {
      title: t('participants'),
      path: 'participants.organization.name',
      sortable: false,
      render: ({ participants }) => participants.map(({ organization }) => organization.name).join('、'),
    },
    longColumn(t('others'), 'otherParticipants'),
    ...sources<HeldEventFragment>(({ name }) => name, false),
  ];
}

export function useCounterpartyColumns(): Column<Counterparty>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('role'), path: 'role', labels: terms('CounterpartyRole') },
    longColumn(t('wording'), 'wording'),
    longColumn(t('product'), 'product'),
    longColumn(t('topic'), 'topic'),
    { title: t('since'), path: 'since' },
    ...sources<Counterparty>(({ wording }) => wording),
  ];
}

export function useFoundingColumns(side: 'founder' | 'organization'): Column<FoundedFragment>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    { title: t('who'), path: `${side}.name`, render: (row) => <Who node={row[side]} /> },
    { title: t('title'), path: 'role' },
    { title: t('on'), path: 'on' },
    ...sources<FoundedFragment>(({ organization }) => organization.name),
  ];
}

export function useManagementColumns(side: 'manager' | 'organization'): Column<ManagedFragment>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    { title: t('who'), path: `${side}.name`, render: (row) => <Who node={row[side]} /> },
    { title: t('title'), path: 'role' },
    { title: t('validFrom'), path: 'validFrom' },
    { title: t('validTo'), path: 'validTo' },
    ...sources<ManagedFragment>(({ organization }) => organization.name),
  ];
}

function Who({ node }: { readonly node: LinkedNodeFragment }) {
  return <EntityLink node={{ ...node, name: nameOf(node) }} />;
}

type ConcernEdge = ConcerningFragment['edges'][number];

export function useConcerningColumns(): Column<ConcernEdge>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('policies'), 'node', { type: 'Policy' }),
    { title: t('policyStatus'), path: 'node.status' },
    { title: t('issuedOn'), path: 'node.issuedOn' },
    longColumn(t('wording'), 'wording'),
    ...sources<ConcernEdge>(({ node }) => node.name),
  ];
}

export function useConcernColumns(): Column<Concern>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('industry'), 'industry'),
    longColumn(t('wording'), 'wording'),
    ...sources<Concern>(({ industry }) => industry.name),
  ];
}
