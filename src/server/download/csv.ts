import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { createPace } from '../../store/pace.js';
import type { Cell } from './cells.js';
import type { Sheet } from './sheet.js';

/** What a spreadsheet would compute instead of showing, the full-width forms too. Numbers are no strings here. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** RFC 4180, with the mark by which Excel knows UTF-8. */
export async function writeCsv({ titles, pages }: Sheet, output: Writable, signal: AbortSignal): Promise<void> {
  const pace = createPace();
  async function* records() {
    yield titles.map(guarded);
    for await (const page of pages) {
      for (const row of page) {
        yield row.map(guarded);
        await pace();
      }
    }
  }
  // A line break of either kind is quoted, not only the whole that ends a record.
  const csv = stringify({ bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  await pipeline(records, csv, output, { signal });
}

function guarded(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}
