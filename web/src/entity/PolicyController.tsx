import { useAsk } from '../api/useAsk';
import { SourceChip } from '../evidence/SourceChip';
import { useSourceColumns } from '../evidence/useSourceColumns';
import { PolicyEntityDocument, type PolicyEntityQuery } from '../generated/graphql';
import { rangeText } from '../organization/money';
import { type Column, DataTable } from '../table/DataTable';
import { Long } from '../table/Long';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { figuresPart, useEntityFigureFile } from './figures';
import { Links } from './Links';
import { words } from './words';

type Measure = NonNullable<PolicyEntityQuery['policy']>['measures'][number];

export function PolicyController({ head }: { readonly head: EntityHead }) {
  const t = useWords(words);
  const { term } = useTerms();
  const variables = { id: head.id };
  const asked = useAsk(PolicyEntityDocument, variables);
  const columns = useMeasureColumns();
  const found = asked.data?.policy;
  const figures = useEntityFigureFile(head.id, found?.observations.totalCount ?? 0);
  const count = found?.measures.length ?? 0;
  const measures = {
    label: t('measures'),
    operation: PolicyEntityDocument,
    variables,
    rows: 'policy.measures',
    columns,
    count,
  };
  return (
    <EntityFrame
      head={head}
      operation={PolicyEntityDocument}
      variables={variables}
      files={[...(count > 0 ? [measures] : []), ...figures]}
    >
      <Answer asked={asked}>
        {({ policy }) =>
          policy && (
            <>
              <Facts
                facts={[
                  [t('description'), policy.description],
                  [t('issuers'), policy.issuers.length > 0 && <Links nodes={policy.issuers} />],
                  [t('issuedOn'), policy.issuedOn],
                  [t('status'), policy.status],
                  [t('appliesIn'), policy.regions.length > 0 && <Links nodes={policy.regions} type="Region" />],
                  [term('Type', 'Source'), <SourceChip key="of" of={head.name} citations={policy.citations} />],
                ]}
              />
              <Parts
                parts={[
                  {
                    title: t('measures'),
                    count: policy.measures.length,
                    content: (
                      <DataTable
                        label={t('measures')}
                        columns={columns}
                        rows={policy.measures}
                        rowKey={({ id }) => id}
                      />
                    ),
                  },
                  figuresPart(t('figures'), policy.observations),
                ]}
              />
            </>
          )
        }
      </Answer>
    </EntityFrame>
  );
}

function useMeasureColumns(): Column<Measure>[] {
  const t = useWords(words);
  const lang = useLang();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('measure'), path: 'name', render: ({ name }) => <Long>{name}</Long> },
    { title: t('kind'), path: 'kind', labels: terms('MeasureKind') },
    {
      title: t('amount'),
      path: 'max',
      number: true,
      render: ({ min, max, currency }) => rangeText(min, max, currency, lang),
    },
    { title: t('min'), path: 'min', number: true, hidden: true },
    { title: t('currency'), path: 'currency', hidden: true },
    {
      title: t('conditions'),
      path: 'conditions',
      sortable: false,
      render: ({ conditions }) =>
        conditions.length === 0 ? (
          <span className="muted">{t('noConditions')}</span>
        ) : (
          <Long>{conditions.join(lang === 'zh' ? '；' : '; ')}</Long>
        ),
    },
    ...sources<Measure>(({ name }) => name),
  ];
}
