import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { type Column, DataTable } from '../table/DataTable';
import { useTerms } from '../words/terms';
import type { Net, NetNode, PlacedNode } from './net';
import { nodeRoute } from './nodeRoute';
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
