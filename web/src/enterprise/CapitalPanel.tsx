import { SourceChip } from '../evidence/SourceChip';
import type { EnterpriseCapitalQuery } from '../generated/graphql';
import { useControlColumns } from '../organization/useControlColumns';
import { words as common } from '../organization/words';
import { type Column, DataTable } from '../table/DataTable';
import { Pager } from '../view/Pager';
import { Parts } from '../view/Parts';
import { useWords } from '../words/i18n';
import type { Investment } from './CapitalController';
import { words } from './words';

interface Props {
  readonly found: NonNullable<EnterpriseCapitalQuery['enterprise']>;
  readonly columns: readonly Column<Investment>[];
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

export function CapitalPanel({ found, columns, after, onAfter }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const control = useControlColumns();
  const { investments, capitalStatements, controls, controlledBy } = found;
  const keyOf = ({ organization, kind }: (typeof controls)[number]) => `${organization.id} ${kind}`;
  return (
    <>
      {capitalStatements.length > 0 && (
        <section>
          <h2>{t('withoutCapital')}</h2>
          <Statements statements={capitalStatements} />
        </section>
      )}
      <Parts
        parts={[
          {
            title: t('withoutCapital'),
            count: capitalStatements.length,
            content: <Statements statements={capitalStatements} />,
          },
          {
            title: t('investors'),
            count: investments.totalCount,
            note: t('investorsNote'),
            content: (
              <>
                <DataTable
                  label={t('investors')}
                  columns={columns}
                  rows={investments.edges}
                  rowKey={({ node, round, investedOn }) => `${node.id} ${round} ${investedOn}`}
                  pageSize={100}
                />
                <Pager
                  of={t('investors')}
                  count={investments.edges.length}
                  connection={investments}
                  after={after}
                  onAfter={onAfter}
                />
              </>
            ),
          },
          {
            title: c('controlledBy'),
            count: controlledBy.length,
            content: <DataTable label={c('controlledBy')} columns={control} rows={controlledBy} rowKey={keyOf} />,
          },
          {
            title: c('controls'),
            count: controls.length,
            content: <DataTable label={c('controls')} columns={control} rows={controls} rowKey={keyOf} />,
          },
        ]}
      />
    </>
  );
}

/** A statement is the firm's or an author's own words, and shown as such: it is not a finding. */
function Statements({ statements }: { readonly statements: Props['found']['capitalStatements'] }) {
  const t = useWords(words);
  return (
    <ul className="plain">
      {statements.map(({ statedBy, wording, confidence, citations }) => (
        <li key={`${statedBy} ${wording}`}>
          “{wording}”{statedBy && <span className="muted">（{`${t('saidBy')}：${statedBy}`}）</span>}
          <SourceChip of={wording} citations={citations} confidence={confidence} />
        </li>
      ))}
    </ul>
  );
}
