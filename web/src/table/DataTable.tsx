import { Table, type TableColumnType, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import type { FileColumn } from '../api/download';
import { pick } from '../api/pick';
import { type Lang, useLang } from '../words/i18n';
import { shown } from '../words/numbers';

/** One definition of a column serves the screen and the file: what is downloaded is what was seen. */
export interface Column<Row> extends FileColumn {
  /** How the screen shows it, where the plain value is not enough. */
  readonly render?: (row: Row) => ReactNode;
  readonly width?: number;
  /** By the value unless said otherwise; `false`: the order means something that a column cannot restore. */
  readonly sortable?: boolean;
  /** Only in the file. */
  readonly hidden?: boolean;
}

export interface TableOptions<Row> extends Pick<TableProps<Row>, 'rowSelection'> {
  readonly pageSize?: number | undefined;
}

interface Props<Row> extends TableOptions<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A dense, sortable table. Unknown values sort last, and are shown as a dash, never as zero. */
export function DataTable<Row extends object>({ label, columns, rows, rowKey, pageSize = 50, ...rest }: Props<Row>) {
  const lang = useLang();
  return (
    <Table<Row>
      size="small"
      aria-label={label}
      dataSource={rows as Row[]}
      rowKey={rowKey}
      pagination={rows.length > pageSize ? { pageSize, showSizeChanger: false, size: 'small' } : false}
      scroll={{ x: 'max-content' }}
      columns={columns.filter(({ hidden }) => !hidden).map((column) => shownColumn(column, lang))}
      {...rest}
    />
  );
}

function shownColumn<Row>(column: Column<Row>, lang: Lang): TableColumnType<Row> {
  return {
    key: column.path + column.title,
    title: column.title,
    width: column.width as number,
    align: column.number ? 'right' : 'left',
    sorter: column.sortable === false ? false : (one, other, order) => compare(column, one, other, order),
    render: (_, row) => column.render?.(row) ?? plain(column, row, lang),
  };
}

function plain<Row>(column: Column<Row>, row: Row, lang: Lang): ReactNode {
  const value = pick(row, column.path);
  const entries = (Array.isArray(value) ? value : [value]).filter((entry) => entry !== null && entry !== undefined);
  if (entries.length === 0) return <span className="unknown">—</span>;
  // As in a file (src/download/cells.ts): a word that comes again is said once.
  const said = entries.filter((entry, index) => typeof entry === 'number' || entries.indexOf(entry) === index);
  return said.map((entry) => worded(column, entry, lang)).join(lang === 'zh' ? '、' : ', ');
}

function worded<Row>({ labels }: Column<Row>, entry: unknown, lang: Lang): string {
  if (typeof entry === 'number') return shown(entry, lang);
  return labels?.[String(entry)] ?? String(entry);
}

/** antd turns the result round for a descending column: what is unknown must be last in both. */
function compare<Row>(
  column: Column<Row>,
  one: Row,
  other: Row,
  order: 'ascend' | 'descend' | null | undefined,
): number {
  const [a, b] = [first(pick(one, column.path)), first(pick(other, column.path))];
  if (a === null && b === null) return 0;
  if (a === null || b === null) return (a === null ? 1 : -1) * (order === 'descend' ? -1 : 1);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'zh-CN');
}

function first(value: unknown): unknown {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
