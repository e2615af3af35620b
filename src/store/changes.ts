import { z } from 'zod';
import { defineQuery, statementOf } from './query.js';
import type { Parameters, Row, Statement } from './statement.js';

/** What may happen to something: it is the column under which a statement that writes returns the ids of what it did so to. */
export const HAPPENINGS = ['added', 'changed', 'removed'] as const;

export const happened = z.enum(['ADDED', 'CHANGED', 'REMOVED']);
export type Happened = z.output<typeof happened>;

/** As many ids as a node of the log has: whoever reads one of them reads all. */
const AT_ONCE = 500;
/** As many nodes of the log as a transaction lets go of: more than any adds. */
const MOST_FORGOTTEN = 1_000;

const nothing = z.object({});

export const appendChanges = defineQuery({
  file: 'changes/log',
  params: z.object({
    chunks: z.array(z.object({ upTo: z.int(), happened, ids: z.array(z.string()) })),
    count: z.int(),
    at: z.string(),
    most: z.int(),
  }),
  row: nothing,
});
export const keepChanges = defineQuery({ file: 'changes/keep', params: z.object({ kept: z.int() }), row: nothing });
export const restartChanges = defineQuery({ file: 'changes/restart', params: nothing, row: nothing });

/** What the statements of a transaction say that they changed, and the statement that puts it into the log. */
export interface ChangeLog {
  note(row: Row): void;
  steps(now: Date): readonly (readonly [Statement, Parameters])[];
}

/** Of each id once: what came of it in the end. Lists may hold lists, and nulls of what is nobody's. */
export function createChangeLog(): ChangeLog {
  const byId = new Map<string, Happened>();
  return {
    note: (row) => {
      for (const column of HAPPENINGS) {
        const ids = row[column];
        if (!Array.isArray(ids)) continue;
        for (const id of ids.flat(Number.POSITIVE_INFINITY) as readonly (string | null)[]) {
          if (id !== null) byId.set(id, joined(byId.get(id), column.toUpperCase() as Happened));
        }
      }
    },
    steps: (now) => (byId.size === 0 ? [] : [stepOf(byId, now)]),
  };
}

function joined(before: Happened | undefined, after: Happened): Happened {
  if (before === undefined || after === 'REMOVED') return after;
  if (before === 'REMOVED') return after === 'ADDED' ? 'CHANGED' : 'REMOVED';
  return before;
}

function stepOf(byId: ReadonlyMap<string, Happened>, now: Date): readonly [Statement, Parameters] {
  let upTo = 0;
  const chunks = happened.options.flatMap((one) => {
    const ids = [...byId].filter(([, what]) => what === one).map(([id]) => id);
    return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) => {
      const chunk = ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE);
      upTo += chunk.length;
      return { upTo, happened: one, ids: chunk };
    });
  });
  const parameters = { chunks, count: byId.size, at: now.toISOString(), most: MOST_FORGOTTEN };
  return [statementOf(appendChanges.file), parameters];
}
