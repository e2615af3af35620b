import { Link } from 'react-router';
import { useAsk } from '../api/useAsk';
import { SourceChip } from '../evidence/SourceChip';
import { InstitutionEntityDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { useControlColumns } from '../organization/useControlColumns';
import { words as common } from '../organization/words';
import { DataTable } from '../table/DataTable';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { figuresPart, useEntityFigureFile } from './figures';
import { Links } from './Links';
import { words } from './words';

export function InstitutionController({ head }: { readonly head: EntityHead }) {
  const t = useWords(words);
  const c = useWords(common);
  const { term } = useTerms();
  const variables = { id: head.id };
  const asked = useAsk(InstitutionEntityDocument, variables);
  const columns = useControlColumns();
  const found = asked.data?.institution;
  const files = useEntityFigureFile(head.id, found?.observations.totalCount ?? 0);
  const invests = found && (found.investorKind !== null || found.portfolio.totalCount > 0);
  return (
    <EntityFrame
      head={head}
      operation={InstitutionEntityDocument}
      variables={variables}
      files={files}
      links={
        <>
          {' · '}
          <Link to={routes.network(head.id)}>{c('network')}</Link>
          {invests && (
            <>
              {' · '}
              <Link to={routes.investor(head.id)}>{t('asInvestor')}</Link>
            </>
          )}
        </>
      }
    >
      <Answer asked={asked}>
        {({ institution }) =>
          institution && (
            <>
              <Facts
                facts={[
                  [c('description'), institution.description],
                  [t('kind'), institution.institutionKind && term('InstitutionKind', institution.institutionKind)],
                  [c('uscc'), institution.uscc],
                  [c('founded'), institution.foundedOn],
                  [t('region'), institution.region && <Links nodes={[institution.region]} type="Region" />],
                  [t('parks'), institution.parks.length > 0 && <Links nodes={institution.parks} type="Park" />],
                  [c('notSameAs'), institution.notSameAs.length > 0 && <Links nodes={institution.notSameAs} />],
                  [c('citations'), <SourceChip key="of" of={head.name} citations={institution.citations} />],
                ]}
              />
              <Parts
                parts={[
                  ...(['controlledBy', 'controls'] as const).map((side) => ({
                    title: c(side),
                    count: institution[side].length,
                    content: (
                      <DataTable
                        label={c(side)}
                        columns={columns}
                        rows={institution[side]}
                        rowKey={({ organization, kind }) => `${organization.id} ${kind}`}
                      />
                    ),
                  })),
                  figuresPart(t('figures'), institution.observations),
                ]}
              />
            </>
          )
        }
      </Answer>
    </EntityFrame>
  );
}
