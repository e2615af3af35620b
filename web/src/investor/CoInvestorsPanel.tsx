import type { InvestorCoInvestorsQuery } from '../generated/graphql';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { type Column, DataTable } from '../table/DataTable';
import { Pager } from '../view/Pager';
import { Empty } from '../view/states';
import type { Shape } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import type { CoInvestor } from './useCoInvestorColumns';
import { words } from './words';

interface Props {
  readonly name: string;
  readonly found: NonNullable<InvestorCoInvestorsQuery['investor']>['coInvestors'];
  readonly columns: readonly Column<CoInvestor>[];
  readonly view: Shape;
  readonly scene: () => Scene;
  readonly drawn: number;
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

export function CoInvestorsPanel({ name, found, columns, view, scene, drawn, after, onAfter }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const { edges, totalCount } = found;
  return (
    <>
      <h2>
        {t('coInvestors')} <span className="muted small">{shown(totalCount, lang)}</span>
      </h2>
      <p className="muted">{t('coNote')}</p>
      {edges.length === 0 && <Empty title={t('noCo')}>{t('noCoWhy')}</Empty>}
      {edges.length > 0 && view === 'picture' && (
        <>
          <p className="muted">
            {drawn < totalCount && t('networkPart', { shown: drawn })} {t('networkRead')}
          </p>
          <Picture scene={scene()} label={t('networkLabel', { name })} />
        </>
      )}
      {edges.length > 0 && view === 'table' && (
        <DataTable label={t('coInvestors')} columns={columns} rows={edges} rowKey={({ node }) => node.id} />
      )}
      <Pager of={t('coInvestors')} count={edges.length} connection={found} after={after} onAfter={onAfter} />
    </>
  );
}
