import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import { useQuoteColumns } from '../evidence/useSourceColumns';
import type { EnterprisePoliciesQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { rangeText } from '../organization/money';
import { useWords as useCommonWords } from '../organization/words';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { conditionText } from './conditions';
import { useWords } from './words';

export type PolicyRow = NonNullable<EnterprisePoliciesQuery['enterprise']>['eligiblePolicies']['items'][number];

export function usePolicyColumns(): Column<PolicyRow>[] {
  const t = useWords();
  const c = useCommonWords();
  const quotes = useQuoteColumns('measure.citations');
  const lang = useLang();
  const { terms } = useTerms();
  return [
    {
      title: t('measure'),
      path: 'measure.name',
      render: ({ measure, policy }) => (
        <Long>
          {measure.name}
          <SourceChip
            of={measure.name}
            citations={measure.citations}
            confidence={measure.confidence}
            fact={measure.factId}
          />
          <br />
          <Link to={routes.entity(policy.id)} className="small">
            {policy.name}
          </Link>
        </Long>
      ),
    },
    { title: t('policy'), path: 'policy.name', hidden: true },
    { title: c('kind'), path: 'measure.kind', labels: terms('MeasureKind') },
    {
      title: t('offers'),
      path: 'measure.max',
      number: true,
      render: ({ measure }) => {
        const text = rangeText(measure.min, measure.max, measure.currency, lang);
        return text ?? <span className="muted">{c('notStated')}</span>;
      },
    },
    { title: `${t('offers')} ≥`, path: 'measure.min', number: true, hidden: true },
    { title: t('currency'), path: 'measure.currency', hidden: true },
    { title: t('met'), path: 'met', hidden: true },
    { title: t('unmet'), path: 'unmet', hidden: true },
    { title: t('unknown'), path: 'unknown', hidden: true },
    ...quotes,
  ];
}

/** The screen shows the three columns of the file in one: a measure is read condition by condition. */
export function useConditionColumn(): Column<PolicyRow> {
  const t = useWords();
  return { title: t('conditions'), path: 'met', sortable: false, render: (row) => <Conditions row={row} /> };
}

const MARKS = { met: '✓', unmet: '✕', unknown: '?' } as const;
const TONES = { met: 'covered', unmet: 'missing', unknown: 'unknown' } as const;

/** Each condition with its standing, in words and by a mark. */
function Conditions({ row }: { readonly row: PolicyRow }) {
  const t = useWords();
  const lang = useLang();
  const standings = (['met', 'unmet', 'unknown'] as const).filter((standing) => row[standing].length > 0);
  if (standings.length === 0) return <span className="muted">{t('noConditions')}</span>;
  return (
    <ul className="plain conditions">
      {standings.flatMap((standing) =>
        row[standing].map((condition) => (
          <li key={condition}>
            <span className={`verdict verdict-${TONES[standing]}`}>
              <span aria-hidden="true">{MARKS[standing]}</span> {t(standing)}
            </span>{' '}
            {conditionText(condition, lang)}
          </li>
        )),
      )}
    </ul>
  );
}
