import type { Column } from './DataTable';

/** The columns of a thing, for the edges of a connection that lead to it. */
export function onNode<Row>(columns: readonly Column<Row>[]): readonly Column<{ readonly node: Row }>[] {
  return columns.map(({ path, render, ...column }) => ({
    ...column,
    path: `node.${path}`,
    ...(render && { render: ({ node }) => render(node) }),
  }));
}
