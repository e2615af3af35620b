import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import { type Column, DataTable } from '../table/DataTable';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { kindNames } from './kinds';
import { keyOf, type Net, type NetLink, type NetNode, type PlacedNode } from './net';
import { nodeRoute } from './nodeRoute';
import { clausesOf, sentenceOf } from './sentence';
import { Unseen } from './Unseen';
import { useWords } from './words';

interface Props {
  readonly net: Net;
  readonly pinned: readonly string[];
  readonly actions?: (place: NetNode) => ReactNode;
  /** What the number of links from the middle is called. */
  readonly hopTitle?: string;
  readonly onSelect: (id: string) => void;
}

interface Row extends PlacedNode {
  readonly degree: number;
}

/** The nodes of the picture, with everything that can be done to them there. */
export function NodesTable({ net, pinned, actions, hopTitle, onSelect }: Props) {
  const t = useWords();
  const { terms } = useTerms();
  const rows = useMemo(() => rowsOf(net), [net]);
  const columns: readonly Column<Row>[] = [
    {
      title: t('node'),
      path: 'name',
      render: (row) => (
        <>
          <Link to={nodeRoute(row)}>{row.name}</Link>
          {pinned.includes(row.id) && <span className="chip chip-none">{t('pinned')}</span>}
        </>
      ),
    },
    { title: t('type'), path: 'type', labels: terms('Type') },
    { title: t('chainOf'), path: 'within.name' },
    {
      title: hopTitle ?? t('hop'),
      path: 'hop',
      number: true,
      render: ({ hop }) => {
        if (hop === 0) return t('hopCentre');
        return hop === null ? t('loose') : hop;
      },
    },
    { title: t('degree'), path: 'degree', number: true },
    {
      title: t('actions'),
      path: 'id',
      sortable: false,
      render: (row) => (
        <span className="network-actions">
          <Button size="small" onClick={() => onSelect(row.id)}>
            {t('details')}
            <Unseen text={row.name} />
          </Button>
          {actions?.(row)}
        </span>
      ),
    },
  ];
  return (
    <section>
      <h2>{t('nodes')}</h2>
      <DataTable label={t('nodes')} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </section>
  );
}

function rowsOf({ nodes, links }: Net): readonly Row[] {
  const degrees = new Map<string, number>();
  for (const id of links.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return nodes.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
}

interface LinkRow {
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
    return net.links.map((link): LinkRow => ({ link, fromName: nameOf(link.from), toName: nameOf(link.to) }));
  }, [net]);
  const columns: readonly Column<LinkRow>[] = [
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

function Evidence({ row: { link, fromName, toName } }: { readonly row: LinkRow }) {
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
