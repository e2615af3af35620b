import type { Graph } from '../../store/graph.js';
import { type Asker, type Journaled, journaled } from '../journal/journal.js';
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

/** Judges two things, and notes it in the journal. */
export function judgePair(graph: Graph, pair: Pair, asker: Asker): Promise<Journaled<Judgement>> {
  return journaled(graph, { ...asker, input: ['judge', pair] }, ({ now, note }) => {
    const reason = pair.reason === null ? {} : { reason: pair.reason };
    return judgeAlone(graph, { ...pair, by: asker.by, now }, ({ moved, judgement, before }) =>
      note({ kind: 'JUDGEMENT', changed: moved, ...reason, kept: { judgement, before } satisfies KeptJudgement }),
    );
  });
}

/** Removes a judgement by its id, and notes it in the journal. */
export function undoJudged(graph: Graph, id: string, asker: Asker): Promise<Journaled<Judgement>> {
  return journaled(graph, { ...asker, input: ['undoJudgement', id] }, ({ now, note }) =>
    undoAlone(graph, id, { now, ending: ({ moved }) => note({ kind: 'UNDO', changed: moved }) }),
  );
}
