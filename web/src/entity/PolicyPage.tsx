import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { useSourceColumns } from '../evidence/useSourceColumns';
import { PolicyEntityDocument, type PolicyEntityQuery } from '../generated/graphql';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import { rangeText } from '../organization/money';
import type { Column } from '../table/DataTable';
import { listPart } from '../table/ListTable';
import { Long } from '../table/Long';
import { list } from '../table/list';
import { useConcernColumns, useRecipientColumns } from '../told/columns';
import { useWords as useToldWords } from '../told/words';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { longColumn } from './columns';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { Links } from './Links';
import { useWords } from './words';

type Found = NonNullable<PolicyEntityQuery['policy']>;
type Measure = Found['measures'][number];

export function PolicyPage({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const asked = useOperation(PolicyEntityDocument, { id: head.id });
  const found = asked.data?.policy;
  const measures = list(asked, ({ policy }) => policy?.measures, {
    label: t('measures'),
    columns: useMeasureColumns(),
  });
  const told = useToldWords();
  const concerns = list(asked, ({ policy }) => policy?.concerns, {
    label: told('concerns'),
    columns: useConcernColumns(),
    keyOf: ({ industry, wording }) => `${industry.id} ${wording}`,
  });
  const recipients = list(asked, ({ policy }) => policy?.recipients, {
    label: told('recipients'),
    columns: useRecipientColumns(),
    keyOf: ({ enterprise, programme }) => `${enterprise.id} ${programme}`,
  });
  const figures = useFiguresAbout(head.id, found?.observations);
  return (
    <EntityFrame
      head={head}
      links={[term('Type', 'Policy')]}
      asked={asked}
      files={[measures, concerns, recipients, figures]}
    >
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        <Parts parts={[listPart(measures), listPart(concerns), listPart(recipients), figuresPart(figures)]} />
      </Answer>
    </EntityFrame>
  );
}

function About({ found, name }: { readonly found: Found; readonly name: string }) {
  const t = useWords();
  const { term } = useTerms();
  const { description, issuers, issuedOn, status, regions, citations } = found;
  return (
    <Facts
      facts={[
        [t('description'), description],
        [t('issuers'), issuers.length > 0 && <Links nodes={issuers} />],
        [t('issuedOn'), issuedOn],
        [t('status'), status],
        [t('appliesIn'), regions.length > 0 && <Links nodes={regions} type="Region" />],
        [term('Type', 'Source'), <SourceChip key="of" of={name} citations={citations} />],
      ]}
    />
  );
}

function useMeasureColumns(): Column<Measure>[] {
  const t = useWords();
  const lang = useLang();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    longColumn(t('measure'), 'name'),
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
      render: ({ conditions }) => <Conditions conditions={conditions} />,
    },
    ...sources<Measure>(({ name }) => name),
  ];
}

function Conditions({ conditions }: Pick<Measure, 'conditions'>) {
  const t = useWords();
  const lang = useLang();
  if (conditions.length === 0) return <span className="muted">{t('noConditions')}</span>;
  return <Long>{conditions.join(lang === 'zh' ? '；' : '; ')}</Long>;
}
