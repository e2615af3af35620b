import type { InvestorPortfolioQuery } from '../generated/graphql';
import { words as common } from '../organization/words';
import { type Column, DataTable } from '../table/DataTable';
import { Facts } from '../view/Facts';
import { Pager } from '../view/Pager';
import { Empty } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import type { Holding } from './useHoldingColumns';
import { words } from './words';

interface Props {
  readonly found: NonNullable<InvestorPortfolioQuery['investor']>;
  readonly columns: readonly Column<Holding>[];
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

export function HoldingsPanel({ found, columns, after, onAfter }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const lang = useLang();
  const { portfolio, description, uscc, foundedOn } = found;
  return (
    <>
      <Facts
        facts={[
          [c('description'), description],
          [c('uscc'), uscc],
          [c('founded'), foundedOn],
        ]}
      />
      <section>
        <h2>
          {t('holdings')} <span className="muted small">{shown(portfolio.totalCount, lang)}</span>
        </h2>
        <p className="muted">{t('holdingsNote')}</p>
        {portfolio.edges.length === 0 ? (
          <Empty title={t('noHoldings')}>{t('noHoldingsWhy')}</Empty>
        ) : (
          <DataTable
            label={t('holdings')}
            columns={columns}
            rows={portfolio.edges}
            rowKey={({ node, round, investedOn }) => `${node.id} ${round} ${investedOn}`}
          />
        )}
        <Pager
          of={t('holdings')}
          count={portfolio.edges.length}
          connection={portfolio}
          after={after}
          onAfter={onAfter}
        />
      </section>
    </>
  );
}
