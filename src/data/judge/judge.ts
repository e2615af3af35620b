import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { derive, outdateDerived } from '../load/derive.js';
import { describedIn } from '../load/draft.js';
import { exclusively } from '../load/exclusive.js';
import { identify } from '../load/identify.js';
import { identitySteps, step, titleSteps } from '../load/steps.js';
import { shown } from '../table/quote.js';
import { allJudgements, bestRecords, type Judgement, removeJudgement, writeJudgement } from './queries.js';

type Say = (message: string) => void;

interface Undoing {
  readonly now: Date;
  readonly say: Say;
}

export type Verdict = Judgement['verdict'];

const MOST = 10_000;
/** Nothing is written of a data set: only which records are of the same thing changes. */
const NO_LOAD = 'judged';

export interface Judging {
  readonly one: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string | null;
  readonly now: Date;
  readonly say: Say;
}

/**
 * Notes what is judged of two things, and merges or splits them accordingly at once. Both are named by an id that they have or had, so that a merge can be undone: their facts go back to
 * where they were.
 */
export function judge(graph: Graph, judging: Judging): Promise<Judgement> {
  return exclusively(graph, judging.say, () => judgeAlone(graph, judging));
}

async function judgeAlone(graph: Graph, { one, other, verdict, by, reason, now }: Judging): Promise<Judgement> {
  const [first, second] = await thingsOf(graph, [one, other].sort());
  if (describedIn(first.labels) !== describedIn(second.labels) || describedIn(first.labels) === undefined) {
    throw new SetupError(
      `${shown(one)} and ${shown(other)} are not of one kind, so they cannot be the same; name two organizations, products, chains or the like.`,
    );
  }
  const pair = [first.id, second.id] as const;
  const judgement = { id: idOf(pair), one: pair[0], other: pair[1], verdict, by, reason, at: now.toISOString() };
  await graph.write([step(writeJudgement.file, judgement)]);
  await identifyAgain(graph, pair, now);
  return judgement;
}

/** Removes a judgement: what only it joined or kept apart is again as the rules have it. */
export function undoJudgement(graph: Graph, id: string, { now, say }: Undoing): Promise<Judgement> {
  return exclusively(graph, say, () => undoAlone(graph, id, now));
}

async function undoAlone(graph: Graph, id: string, now: Date): Promise<Judgement> {
  const judgement = (await judgements(graph)).find((each) => each.id === id);
  if (!judgement) throw new SetupError(`There is no judgement ${shown(id)}; \`liantu judge --list\` names all.`);
  await graph.write([step(removeJudgement.file, { id })]);
  await identifyAgain(graph, [judgement.one, judgement.other], now);
  return judgement;
}

export function judgements(graph: Graph): Promise<readonly Judgement[]> {
  return ask(graph, allJudgements, { limit: MOST });
}

async function identifyAgain(graph: Graph, judged: readonly string[], now: Date): Promise<void> {
  const identified = await identify(graph, { written: [], dropped: [], stamp: NO_LOAD, judged });
  const ids = identified.entities.map(({ id }) => id);
  await graph.write([
    ...identitySteps(identified, { dataset: '', stamp: NO_LOAD }),
    ...titleSteps(ids.filter((_, index) => identified.entities[index]?.labels.includes('Organization'))),
    outdateDerived(now),
  ]);
  await derive(graph, { now, say: () => undefined });
}

type Thing = { readonly id: string; readonly labels: readonly string[] };

async function thingsOf(graph: Graph, ids: readonly string[]): Promise<readonly [Thing, Thing]> {
  const rows = new Map((await ask(graph, bestRecords, { ids: [...ids] })).map((row) => [row.id, row]));
  const [first, second] = ids.map((id) => {
    const row = rows.get(id);
    if (!row) throw new SetupError(`Nothing has the id ${shown(id)}; \`liantu review\` and the explorer show ids.`);
    return row;
  });
  if (!first || !second || first.id === second.id) throw new SetupError('A judgement is of two different ids.');
  return [first, second];
}

function idOf(pair: readonly [string, string]): string {
  return `judgement:${createHash('sha256').update(pair.join('\n')).digest('hex').slice(0, 12)}`;
}
