import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { guarded, RECORDS } from '../../data/table/spreadsheet.js';
import { createPace } from '../../store/pace.js';
import type { Sheet } from './sheet.js';

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
  const csv = stringify({ bom: true, ...RECORDS });
  await pipeline(records, csv, output, { signal });
}
