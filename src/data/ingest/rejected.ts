import { SHOWN_PROBLEMS } from '../table/refuse.js';
import { rejectFile } from '../table/rejects.js';
import type { TableRow } from '../table/table.js';
import { type CellProblem, problemInWords } from './kind.js';

/** Headings that are no column of any kind, so that the file can be corrected and imported again as it is. */
const HEADINGS = ['rejected line', 'rejected column', 'rejected value', 'reason', 'tip'];
const AND = ' | ';

export interface Rejected {
  readonly rows: number;
  /** The first of them, each with its line. */
  readonly first: readonly string[];
  /** Where all of them stand, in a sentence. */
  readonly where: string | null;
}

export interface RejectedRows {
  add(row: TableRow, problems: readonly CellProblem[]): Promise<void>;
  end(): Promise<Rejected>;
}

/** Keeps the rows that were not understood in a table of their own beside the file: line, column, value, reason, tip, and the cells as they stood. */
export function openRejected(path: string, header: readonly string[] | null): RejectedRows {
  const file = header && rejectFile(path, [...HEADINGS, ...header]);
  const first: string[] = [];
  let rows = 0;
  return {
    add: async (row, problems) => {
      rows += 1;
      if (first.length < SHOWN_PROBLEMS) first.push(`line ${row.line}: ${problems.map(problemInWords).join(' ')}`);
      const joined = (part: (problem: CellProblem) => string) => problems.map(part).join(AND);
      await file?.add([
        row.line,
        joined(({ column }) => column ?? ''),
        joined(({ value }) => value),
        joined(({ reason }) => reason),
        joined(({ tip }) => tip),
        ...row.record,
      ]);
    },
    end: async () => {
      const where = file ? await file.end() : null;
      return { rows, first, where: rows === 0 ? null : where };
    },
  };
}
