import { type Column, DataTable } from '../table/DataTable';
import { Pager } from '../view/Pager';
import type { Part } from '../view/Parts';

interface Edge {
  readonly node: { readonly id: string };
}

interface Connection<Row> {
  readonly edges: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Paging {
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

/** A list of a page that goes on behind a cursor. */
export function pagedPart<Row extends Edge>(
  title: string,
  columns: readonly Column<Row>[],
  connection: Connection<Row>,
  { after, onAfter }: Paging,
): Part {
  const { edges, totalCount } = connection;
  return {
    title,
    count: totalCount,
    content: (
      <>
        <DataTable label={title} columns={columns} rows={edges} rowKey={({ node }) => node.id} />
        <Pager of={title} count={edges.length} connection={connection} after={after} onAfter={onAfter} />
      </>
    ),
  };
}
