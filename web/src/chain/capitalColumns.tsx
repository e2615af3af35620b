import { entityColumn } from '../entity/columns';
import type { ChainCapitalQuery } from '../generated/graphql';
import { PathSentence } from '../path/PathSentence';
import type { Column } from '../table/DataTable';
import { verdictColumn } from '../view/Verdict';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

export type CapitalPath = NonNullable<ChainCapitalQuery['chain']>['capitalPaths']['items'][number];

/** The ways from a firm to capital of the region, each with its links. */
export function useCapitalColumns(): readonly Column<CapitalPath>[] {
  const t = useWords(words);
  const { terms } = useTerms();
  return [
    { title: t('segment'), path: 'segment.name' },
    verdictColumn(t('verdict'), terms('Verdict')),
    entityColumn(t('firm'), 'enterprise', { type: 'Enterprise' }),
    { title: t('firmRegion'), path: 'enterprise.region.name' },
    entityColumn(t('fund'), 'fund', { asInvestor: true }),
    { title: t('fundKind'), path: 'fund.investorKind', labels: terms('InvestorKind') },
    { title: t('leads'), path: 'leads', labels: { true: t('yes'), false: t('no') } },
    { title: t('length'), path: 'length', number: true },
    {
      title: t('proof'),
      path: 'path.nodes.name',
      sortable: false,
      render: ({ path }) => (
        <div className="cell-wide">
          <PathSentence path={path} />
        </div>
      ),
    },
    { title: t('sources'), path: 'path.links.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'path.links.citations.quote', hidden: true },
    { title: t('id'), path: 'enterprise.id', hidden: true },
  ];
}
