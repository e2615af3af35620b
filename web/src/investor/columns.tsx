import { Link } from 'react-router';
import { ChainsOf, entitiesColumn, entityColumn, longColumn } from '../entity/columns';
import { Links } from '../entity/Links';
import { SourceChip } from '../evidence/SourceChip';
import { useSourceColumns } from '../evidence/useSourceColumns';
import { useWords as useEvidenceWords } from '../evidence/words';
import type {
  InvestorCoInvestorsQuery,
  InvestorPortfolioQuery,
  InvestorRiskQuery,
  RelayedFragment,
} from '../generated/graphql';
import { routes } from '../link/routes';
import { useDealColumns } from '../organization/dealColumns';
import { useWords as useCommonWords } from '../organization/words';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { isOver } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useWords } from './words';

export type CoInvestor = NonNullable<InvestorCoInvestorsQuery['investor']>['coInvestors']['edges'][number];

/** Without merged groups everyone stands for itself, and a column that says so would only take room. */
export function useCoInvestorColumns(investor: string, mergeGroups: boolean): Column<CoInvestor>[] {
  const t = useWords();
  const c = useCommonWords();
  const { terms } = useTerms();
  return [
    entityColumn(c('investor'), 'node', { asInvestor: true }),
    { title: t('kind'), path: 'node.investorKind', labels: terms('InvestorKind') },
    ...(mergeGroups ? [entitiesColumn(t('members'), 'members')] : []),
    { title: t('sharedCount'), path: 'sharedCount', number: true },
    {
      title: t('sharedFirms'),
      path: 'shared.name',
      render: ({ shared, node }) => (
        <Long>
          <Links nodes={shared} type="Enterprise" />{' '}
          <Link to={`${routes.investor(investor)}?tab=overlap&with=${encodeURIComponent(node.id)}`} className="small">
            {t('compareWith')}
          </Link>
        </Long>
      ),
    },
    { title: t('sameRound'), path: 'sameRoundCount', number: true },
    { title: t('firstOn'), path: 'firstOn' },
    { title: t('lastOn'), path: 'lastOn' },
    { title: t('leadCount'), path: 'leadCount', number: true },
    { title: t('jaccard'), path: 'jaccard', number: true },
    { title: t('adamicAdar'), path: 'adamicAdar', number: true },
  ];
}

type Holding = NonNullable<InvestorPortfolioQuery['investor']>['portfolio']['edges'][number];

export function useHoldingColumns(): Column<Holding>[] {
  const c = useCommonWords();
  const deal = useDealColumns();
  return [
    entityColumn(c('firm'), 'node', { type: 'Enterprise' }),
    {
      title: c('region'),
      path: 'node.region.name',
      render: ({ node: { region } }) => region && <Link to={routes.region(region.id)}>{region.name}</Link>,
    },
    {
      title: c('chain'),
      path: 'node.chainPositions.segment.chain.name',
      render: ({ node }) => <ChainsOf positions={node.chainPositions} />,
    },
    { title: c('positions'), path: 'node.chainPositions.segment.name', hidden: true },
    ...deal<Holding>(),
  ];
}

export function useRelayColumns(): Column<RelayedFragment>[] {
  const t = useWords();
  const c = useCommonWords();
  const { terms } = useTerms();
  return [
    entityColumn(c('investor'), 'investor', { asInvestor: true }),
    { title: t('kind'), path: 'investor.investorKind', labels: terms('InvestorKind') },
    { title: t('relayCount'), path: 'count', number: true },
    { title: t('lag'), path: 'medianLagDays', number: true },
    {
      title: t('examples'),
      path: 'examples.enterprise.name',
      sortable: false,
      render: ({ examples }) => <Examples examples={examples} />,
    },
    { title: t('firstDate'), path: 'examples.firstOn', hidden: true },
    { title: t('laterDate'), path: 'examples.laterOn', hidden: true },
  ];
}

function Examples({ examples }: Pick<RelayedFragment, 'examples'>) {
  return (
    <ul className="plain">
      {examples.map(({ enterprise, firstOn, laterOn, citations }) => (
        <li key={`${enterprise.id} ${firstOn} ${laterOn}`}>
          <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>{' '}
          <span className="muted">
            {firstOn} → {laterOn}
          </span>
          <SourceChip of={enterprise.name} citations={citations} />
        </li>
      ))}
    </ul>
  );
}

type Risk = NonNullable<InvestorRiskQuery['investor']>['portfolioAnalysis'];
type Synergy = Risk['synergies'][number];
type Common = Risk['commonSuppliers'][number];
type Expiring = Risk['expiring'][number];

const FIRM = { type: 'Enterprise' };

export function useSynergyColumns(): Column<Synergy>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('supplier'), 'supplier', FIRM),
    entityColumn(t('customer'), 'customer', FIRM),
    longColumn(t('product'), 'product'),
    ...sources<Synergy>(({ supplier, customer }) => `${supplier.name} → ${customer.name}`),
  ];
}

export function useCommonColumns(): Column<Common>[] {
  const t = useWords();
  return [
    entityColumn(t('supplier'), 'supplier', FIRM),
    { title: t('dependents'), path: 'holdingCount', number: true },
    { title: t('directCount'), path: 'directCount', number: true },
    entitiesColumn(t('dependentFirms'), 'holdings', FIRM),
  ];
}

export function useExpiringColumns(): Column<Expiring>[] {
  const t = useWords();
  const e = useEvidenceWords();
  const { term, terms } = useTerms();
  return [
    entityColumn(t('firm'), 'enterprise', FIRM),
    { title: t('title'), path: 'recognition.tier', labels: terms('RecognitionTier') },
    { title: t('level'), path: 'recognition.level', labels: terms('RecognitionLevel') },
    { title: t('grantedOn'), path: 'recognition.grantedOn' },
    {
      title: t('expiresOn'),
      path: 'expiresOn',
      render: (row) => <Expiry row={row} />,
    },
    { title: t('stated'), path: 'stated', labels: { true: t('isStated'), false: t('isEstimated') } },
    {
      title: e('quote'),
      path: 'recognition.citations.quote',
      sortable: false,
      render: ({ recognition: { tier, citations, confidence, factId } }) => (
        <SourceChip of={term('RecognitionTier', tier)} citations={citations} confidence={confidence} fact={factId} />
      ),
    },
    { title: e('from'), path: 'recognition.citations.source.title', hidden: true },
  ];
}

function Expiry({ row: { expiresOn, stated } }: { readonly row: Expiring }) {
  const t = useWords();
  return (
    <>
      {expiresOn}
      {isOver(expiresOn) && <span className="chip chip-none">{t('ranOut')}</span>}
      {!stated && <span className="chip chip-none">{t('estimated')}</span>}
    </>
  );
}
