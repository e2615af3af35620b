import type { Table } from './cells.js';
import type { Opened } from './pages.js';

/** What both formats write. */
export interface Sheet {
  readonly titles: readonly string[];
  /** The first page, by which the columns get their widths. */
  readonly first: Table;
  /** All pages, the first too. */
  readonly pages: AsyncIterable<Table>;
  readonly notes: readonly (readonly [string, string])[];
}

export async function sheetOf(
  { first, following }: Opened,
  toTable: (rows: readonly unknown[]) => Promise<Table>,
  about: Pick<Sheet, 'titles' | 'notes'>,
): Promise<Sheet> {
  const begun = await toTable(first);
  async function* pages() {
    yield begun;
    for await (const rows of following) yield await toTable(rows);
  }
  return { ...about, first: begun, pages: pages() };
}
