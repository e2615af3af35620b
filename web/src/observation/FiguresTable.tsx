import { pick } from '../api/pick';
import { ListTable, listPart, type Paging } from '../table/ListTable';
import type { List } from '../table/list';
import type { Part } from '../view/Parts';
import type { FigureEdge } from './columns';
import { useWords } from './words';
import './observation.css';

const SPARSE: readonly string[] = ['asOf', 'period', 'scope', 'batch', 'contradicts.reason'].map(
  (field) => `node.${field}`,
);

interface Props {
  readonly list: List<FigureEdge>;
  /** Where the view narrows them. */
  readonly rows?: readonly FigureEdge[];
}

/** Figures as the documents give them; those that contradict each other stand side by side. */
export function FiguresTable({ list, rows = list.rows }: Props) {
  const t = useWords();
  // A column in which no document says anything only pushes the others aside; the file has it.
  const columns = list.columns.filter(
    ({ path }) => !SPARSE.includes(path) || rows.some((row) => isSaid(pick(row, path))),
  );
  const contradicted = rows.filter(({ node }) => node.contradicts.length > 0).length;
  return (
    <>
      {contradicted > 0 && <p className="muted">{t('contradictedCount', { count: contradicted })}</p>}
      <ListTable list={list} columns={columns} rows={rows} pageSize={100} />
    </>
  );
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** The figures of a thing among its lists. */
export function figuresPart(list: List<FigureEdge>, paging?: Paging): Part {
  return listPart(list, { table: <FiguresTable list={list} />, paging });
}
