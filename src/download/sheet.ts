import type { Cell } from './cells.js';
import type { Opened } from './pages.js';

type Table = readonly (readonly Cell[])[];

/** What both formats write. */
export interface Sheet {
  readonly titles: readonly string[];
  /** The first page, by which the columns get their widths. */
  readonly first: Table;
  /** All pages, the first too. */
  readonly pages: AsyncIterable<Table>;
  readonly notes: readonly (readonly [string, string])[];
}

export function sheetOf(
  { first, following }: Opened,
  toTable: (rows: readonly unknown[]) => Table,
  about: Pick<Sheet, 'titles' | 'notes'>,
): Sheet {
  const begun = toTable(first);
  async function* pages() {
    yield begun;
    for await (const rows of following) yield toTable(rows);
  }
  return { ...about, first: begun, pages: pages() };
}
