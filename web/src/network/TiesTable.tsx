import { useMemo } from 'react';
import { SourceChip } from '../evidence/SourceChip';
import { type Column, DataTable } from '../table/DataTable';
import { useLang, useWords } from '../words/i18n';
import { kindNames } from './kinds';
import { keyOf, type Place, type Tie } from './net';
import { clausesOf, sentenceOf } from './sentence';
import { words } from './words';

interface Row {
  readonly tie: Tie;
  readonly fromName: string;
  readonly toName: string;
}

/** The links of the picture, each in its stored direction and with its quotes. */
export function TiesTable({
  net,
}: {
  readonly net: { readonly nodes: readonly Place[]; readonly ties: readonly Tie[] };
}) {
  const t = useWords(words);
  const lang = useLang();
  const rows = useMemo(() => {
    const names = new Map(net.nodes.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    return net.ties.map((tie): Row => ({ tie, fromName: nameOf(tie.from), toName: nameOf(tie.to) }));
  }, [net]);
  const columns: readonly Column<Row>[] = [
    { title: t('from'), path: 'fromName' },
    { title: t('relation'), path: 'tie.kind', labels: kindNames(lang) },
    { title: t('to'), path: 'toName' },
    { title: t('product'), path: 'tie.product' },
    { title: t('note'), path: 'tie.note' },
    { title: t('evidence'), path: 'tie.citations', sortable: false, render: (row) => <Evidence row={row} /> },
  ];
  return (
    <section>
      <h2>{t('ties')}</h2>
      <DataTable label={t('ties')} columns={columns} rows={rows} rowKey={({ tie }) => keyOf(tie)} />
    </section>
  );
}

function Evidence({ row: { tie, fromName, toName } }: { readonly row: Row }) {
  const t = useWords(words);
  const lang = useLang();
  if (tie.citations === null && tie.confidence !== 'CURATED') {
    return (
      <span className="unknown" title={t('noEvidence')}>
        —
      </span>
    );
  }
  const nameOf = (id: string) => (id === tie.from ? fromName : toName);
  const said = sentenceOf(clausesOf([tie.from, tie.to], [tie], lang), nameOf, lang);
  return <SourceChip of={said} citations={tie.citations ?? []} confidence={tie.confidence} />;
}
