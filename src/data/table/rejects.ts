import { appendFile, rm, writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { type Problem, type Problems, SHOWN_PROBLEMS } from './refuse.js';
import type { TableRow } from './table.js';

/** As much text as is written at once. */
const CHUNK = 256 * 1024;

export interface Rejects {
  add(row: TableRow, problems: readonly string[]): Promise<void>;
  /** What was wrong, once every row was seen. */
  end(): Promise<Problems>;
}

/**
 * Counts what is wrong with the lines of a table, and keeps the first few for a message. With the table's `header`, all of them go into a table beside
 * it: line, reason, and the cells as they stood. A table without a bad line leaves no such file, not even an old one.
 */
export function openRejects(path: string, header: readonly string[] | null): Rejects {
  const first: Problem[] = [];
  let count = 0;
  const file = header && rejectFile(`${path}.rejected.csv`, ['line', 'reason', ...header]);
  return {
    add: async (row, problems) => {
      const { line } = row;
      count += problems.length;
      const room = Math.max(0, SHOWN_PROBLEMS - first.length);
      first.push(...problems.slice(0, room).map((problem) => ({ line, problem })));
      await file?.add([line, problems.join(' '), ...row.record]);
    },
    end: async () => ({ count, first, ...(file ? { where: await file.end() } : {}) }),
  };
}

/** A table of bad rows, which is there only where there is one. */
export interface RejectFile {
  add(cells: readonly (string | number)[]): Promise<void>;
  /** Where it is, in a sentence, once every row was seen. */
  end(): Promise<string>;
}

export function rejectFile(path: string, header: readonly string[]): RejectFile {
  let text = stringify([[...header]], { bom: true });
  let rows = 0;
  let isBegun = false;
  let failure: string | null = null;
  /** What is wrong with the table is said even where nothing can be written beside it. */
  const flush = async () => {
    try {
      await (isBegun ? appendFile(path, text) : writeFile(path, text, { mode: 0o600 }));
    } catch (error) {
      failure ??= `${(error as NodeJS.ErrnoException).code}`;
    }
    isBegun = true;
    text = '';
  };
  return {
    add: async (cells) => {
      rows += 1;
      text += stringify([[...cells]]);
      if (text.length > CHUNK) await flush();
    },
    end: async () => {
      if (rows === 0) await rm(path, { force: true });
      else await flush();
      if (failure) return `${path} could not be written (${failure}), so these are all that is said of them.`;
      return `Each bad line with its reasons: ${path}`;
    },
  };
}
