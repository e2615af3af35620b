import type { ReactNode } from 'react';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type { CitedFragment, Confidence } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useLang } from '../words/i18n';
import { moneyText } from './money';
import { useWords } from './words';

interface Deal {
  readonly node: { readonly name: string };
  readonly round: string | null;
  readonly investedOn: string | null;
  readonly lead: boolean | null;
  readonly amount: { readonly amount: string; readonly currency: string | null } | null;
  readonly confidence: Confidence | null;
  readonly citations: readonly CitedFragment[];
}

/** Round, date and amount of an investment; what no document gives says so. */
export function useDealColumns(): <Row extends Deal>() => Column<Row>[] {
  const t = useWords();
  const lang = useLang();
  const sources = useSourceColumns();
  const orUnknown = (value: ReactNode) => value ?? <span className="muted">{t('notStated')}</span>;
  return <Row extends Deal>() => [
    { title: t('round'), path: 'round', render: ({ round }: Row) => orUnknown(round) },
    { title: t('investedOn'), path: 'investedOn', render: ({ investedOn }: Row) => orUnknown(investedOn) },
    {
      title: t('amount'),
      path: 'amount.amount',
      number: true,
      render: ({ amount }: Row) => orUnknown(amount && moneyText(Number(amount.amount), amount.currency, lang)),
    },
    { title: t('currency'), path: 'amount.currency', hidden: true },
    {
      title: t('lead'),
      path: 'lead',
      labels: { true: t('leadYes'), false: t('leadNo') },
      render: ({ lead }: Row) => orUnknown(lead === null ? null : t(lead ? 'leadYes' : 'leadNo')),
    },
    ...sources<Row>(({ node }) => node.name),
  ];
}
