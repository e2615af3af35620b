import type { Graph } from '../../store/graph.js';
import { type Asker, journaled } from '../journal/journal.js';
import type { Entry } from '../journal/queries.js';
import { judgeAlone, undoAlone, type Verdict } from '../judge/judge.js';
import type { Judgement } from '../judge/queries.js';

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** What an undo of a judgement needs: which it is, and what was judged of the same two before. */
export interface KeptJudgement {
  readonly judgement: Judgement;
  readonly before: Judgement | null;
}

export interface JudgingDone {
  readonly entry: Entry;
  /** Null where it was done for the client's key before. */
  readonly judgement: Judgement | null;
}

/** Judges two things, and notes it in the journal. */
export async function judgePair(graph: Graph, pair: Pair, asker: Asker): Promise<JudgingDone> {
  let judged: Judgement | null = null;
  const entry = await journaled(graph, { ...asker, input: ['judge', pair] }, async ({ now, note }) => {
    const reason = pair.reason === null ? {} : { reason: pair.reason };
    judged = await judgeAlone(graph, { ...pair, by: asker.by, now }, ({ moved, judgement, before }) =>
      note({ kind: 'JUDGEMENT', changed: moved, ...reason, kept: { judgement, before } satisfies KeptJudgement }),
    );
  });
  return { entry, judgement: judged };
}

/** Removes a judgement by its id, and notes it in the journal. */
export async function undoJudged(graph: Graph, id: string, asker: Asker): Promise<JudgingDone> {
  let undone: Judgement | null = null;
  const entry = await journaled(graph, { ...asker, input: ['undoJudgement', id] }, async ({ now, note }) => {
    undone = await undoAlone(graph, id, { now, ending: ({ moved }) => note({ kind: 'UNDO', changed: moved }) });
  });
  return { entry, judgement: undone };
}
