import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import { createPace } from '../../store/pace.js';
import type { Cell } from './cells.js';
import type { Sheet } from './sheet.js';

/** A name may not hold a slash. */
const [ROWS, ABOUT] = ['数据 Data', '说明 About'];
const MAX_CHARACTERS = 32_767;
const [MIN_WIDTH, MAX_WIDTH] = [8, 60];

/** Row by row into the zip: no more than a page is held, and no page is fetched before the client took what was sent. */
export async function writeXlsx(sheet: Sheet, output: Writable, signal: AbortSignal): Promise<void> {
  const zipped = new PassThrough();
  const failed = new AbortController();
  const sending = pipeline(zipped, output, { signal }).catch((error: unknown) => {
    failed.abort();
    throw error;
  });
  const writing = writeWorkbook(sheet, zipped, failed.signal).catch((error: unknown) => {
    zipped.destroy(error as Error);
    throw error;
  });
  // The first to fail is the cause. A zip that nobody takes may never end, and is not waited for.
  await Promise.all([sending, writing]);
}

async function writeWorkbook(sheet: Sheet, zipped: PassThrough, signal: AbortSignal): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: zipped, useStyles: true });
  await writeRows(workbook, sheet, zipped, signal);
  if (sheet.notes.length > 0) writeNotes(workbook, sheet.notes);
  await workbook.commit();
}

type Workbook = InstanceType<typeof ExcelJS.stream.xlsx.WorkbookWriter>;

async function writeRows(
  workbook: Workbook,
  { titles, first, pages }: Sheet,
  zipped: PassThrough,
  signal: AbortSignal,
): Promise<void> {
  const rows = workbook.addWorksheet(ROWS, { views: [{ state: 'frozen', ySplit: 1 }] });
  rows.columns = titles.map((title, index) => ({ width: widthOf([title, ...first.map((row) => row[index] ?? null)]) }));
  const header = rows.addRow(titles.map(fitting));
  header.font = { bold: true };
  header.commit();
  const pace = createPace();
  let last = 1;
  for await (const page of pages) {
    for (const row of page) {
      rows.addRow(row.map(fitting)).commit();
      await pace();
    }
    last += page.length;
    await drained([zipped, ...entriesOf(rows)], signal);
  }
  rows.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: titles.length } };
  rows.commit();
}

function writeNotes(workbook: Workbook, notes: Sheet['notes']): void {
  const about = workbook.addWorksheet(ABOUT);
  about.columns = [{ width: 24 }, { width: 100 }];
  for (const [name, text] of notes) {
    const row = about.addRow([fitting(name), fitting(text)]);
    row.getCell(1).font = { bold: true };
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
    row.commit();
  }
  about.commit();
}

/** exceljs writes into its zip whether or not that is full, so whoever gives it rows has to wait. */
async function drained(streams: readonly Writable[], signal: AbortSignal): Promise<void> {
  for (const stream of streams) if (stream.writableNeedDrain) await once(stream, 'drain', { signal });
  signal.throwIfAborted();
}

function entriesOf(sheet: ExcelJS.Worksheet): readonly Writable[] {
  return (sheet as unknown as { readonly stream: { readonly pipes: readonly Writable[] } }).stream.pipes;
}

/** Excel takes a file with a longer text for damaged. */
function fitting(cell: Cell): Cell {
  return typeof cell === 'string' && cell.length > MAX_CHARACTERS ? `${cell.slice(0, MAX_CHARACTERS - 1)}…` : cell;
}

/** In characters of the Latin script; a Chinese one takes two. */
function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => {
    const text = String(cell ?? '').slice(0, MAX_WIDTH);
    return text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0);
  });
  return Math.min(Math.max(MIN_WIDTH, ...widths) + 2, MAX_WIDTH);
}
