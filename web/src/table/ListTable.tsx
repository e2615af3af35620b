import type { ReactNode } from 'react';
import { Pager } from '../view/Pager';
import type { Part } from '../view/Parts';
import { Empty, Partial } from '../view/states';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { DataTable, type TableOptions } from './DataTable';
import type { List } from './list';

interface Props<Row> extends TableOptions<Row> {
  readonly list: List<Row>;
  /** Where the view narrows or orders those of the list. */
  readonly rows?: readonly Row[];
  readonly columns?: List<Row>['columns'];
  readonly label?: string;
}

/** A list of an answer as a table. */
export function ListTable<Row extends object>({ list, ...rest }: Props<Row>) {
  const { label, columns, rows, keyOf } = list;
  return <DataTable label={label} columns={columns} rows={rows} rowKey={keyOf} {...rest} />;
}

/** The cursor that the address holds, and how it is changed. */
export interface Paging {
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

interface Address {
  readonly state: { readonly after: string };
  go(change: { readonly after: string }): void;
}

/** The cursor in the address of a page with one long list. */
export function pagingBy({ state, go }: Address): Paging {
  return { after: state.after, onAfter: (after) => go({ after }) };
}

/** The pages of a list that goes on behind a cursor. */
export function ListPager<Row>({ list, ...paging }: Paging & { readonly list: List<Row> }) {
  return list.page && <Pager of={list.label} count={list.rows.length} connection={list.page} {...paging} />;
}

interface PartOptions<Row> {
  readonly note?: string;
  readonly paging?: Paging;
  readonly table?: ReactNode;
  readonly pageSize?: TableOptions<Row>['pageSize'];
  readonly add?: ReactNode;
}

/** A list among others of a page; where it cannot be paged through, how much of it is shown. */
export function listPart<Row extends object>(
  list: List<Row>,
  { note = '', paging, pageSize, add, table = <ListTable list={list} pageSize={pageSize} /> }: PartOptions<Row> = {},
): Part {
  const count = list.count ?? list.rows.length;
  const isCut = !paging && list.rows.length < count;
  return {
    title: list.label,
    count,
    note,
    add,
    content: (
      <>
        {table}
        {paging && <ListPager list={list} {...paging} />}
        {isCut && <Partial shown={list.rows.length} all={count} />}
      </>
    ),
  };
}

interface SectionProps<Row> extends Paging {
  readonly list: List<Row>;
  readonly note?: ReactNode;
  /** What is said instead of a table without rows. */
  readonly empty: readonly [title: string, why: string];
  readonly rows?: readonly Row[];
  /** Instead of the table, unless there is none. */
  readonly children?: ReactNode;
  readonly pageSize?: number;
}

/** The one list of a page, with its heading, its count and its pages. */
export function ListSection<Row extends object>({
  list,
  note,
  empty: [title, why],
  rows = list.rows,
  children,
  pageSize,
  ...paging
}: SectionProps<Row>) {
  const lang = useLang();
  return (
    <>
      <h2>
        {list.label} <span className="muted small">{shown(list.count ?? list.rows.length, lang)}</span>
      </h2>
      {note && <p className="muted">{note}</p>}
      {rows.length === 0 ? (
        <Empty title={title}>{why}</Empty>
      ) : (
        children || <ListTable list={list} rows={rows} pageSize={pageSize} />
      )}
      <ListPager list={list} {...paging} />
    </>
  );
}
