import { useMemo } from 'react';
import { SourceChip } from '../evidence/SourceChip';
import { type Column, DataTable } from '../table/DataTable';
import { useLang } from '../words/i18n';
import { kindNames } from './kinds';
import { keyOf, type NetLink, type NetNode } from './net';
import { clausesOf, sentenceOf } from './sentence';
import { useWords } from './words';

interface Row {
  readonly link: NetLink;
  readonly fromName: string;
  readonly toName: string;
}

/** The links of the picture, each in its stored direction and with its quotes. */
export function LinksTable({
  net,
}: {
  readonly net: { readonly nodes: readonly NetNode[]; readonly links: readonly NetLink[] };
}) {
  const t = useWords();
  const lang = useLang();
  const rows = useMemo(() => {
    const names = new Map(net.nodes.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    return net.links.map((link): Row => ({ link, fromName: nameOf(link.from), toName: nameOf(link.to) }));
  }, [net]);
  const columns: readonly Column<Row>[] = [
    { title: t('from'), path: 'fromName' },
    { title: t('relation'), path: 'link.kind', labels: kindNames(lang) },
    { title: t('to'), path: 'toName' },
    { title: t('product'), path: 'link.product' },
    { title: t('note'), path: 'link.note' },
    { title: t('evidence'), path: 'link.citations', sortable: false, render: (row) => <Evidence row={row} /> },
  ];
  return (
    <section>
      <h2>{t('links')}</h2>
      <DataTable label={t('links')} columns={columns} rows={rows} rowKey={({ link }) => keyOf(link)} />
    </section>
  );
}

function Evidence({ row: { link, fromName, toName } }: { readonly row: Row }) {
  const t = useWords();
  const lang = useLang();
  if (link.citations === null && link.confidence !== 'CURATED') {
    return (
      <span className="unknown" title={t('noEvidence')}>
        —
      </span>
    );
  }
  const nameOf = (id: string) => (id === link.from ? fromName : toName);
  const said = sentenceOf(clausesOf([link.from, link.to], [link], lang), nameOf, lang);
  return <SourceChip of={said} citations={link.citations ?? []} confidence={link.confidence} />;
}
