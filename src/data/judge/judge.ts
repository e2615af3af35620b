import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { derive, outdating } from '../load/derive.js';
import { describedIn } from '../load/draft.js';
import { identify } from '../load/identify.js';
import { listRest, listSteps, relisting } from '../load/lists.js';
import { recordId } from '../load/record.js';
import { identitySteps, type Step, step } from '../load/steps.js';
import { refreshPairs } from '../near/compare.js';
import { shown } from '../table/quote.js';
import {
  allJudgements,
  bestRecords,
  type Judgement,
  judgementById,
  removeJudgement,
  writeJudgement,
} from './queries.js';

/** What a judgement, or its removal, did. */
export interface Judged {
  /** How many records describe another thing from then on. */
  readonly moved: number;
  readonly judgement: Judgement;
  /** What was judged of the same two before. */
  readonly before: Judgement | null;
}

/** What the transaction that ends it writes beside it. */
export type JudgedEnding = (judged: Judged) => readonly Step[];

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
}

/**
 * Notes what is judged of two things, and merges or splits them accordingly at once. Both are named by an id that they have or had, so that a merge can be undone: their facts go back to
 * where they were. For whoever is the only writer already.
 */
export async function judgeAlone(
  graph: Graph,
  { one, other, verdict, by, reason, now }: Judging,
  ending: JudgedEnding = () => [],
): Promise<Judgement> {
  const [first, second] = await thingsOf(graph, [one, other].sort());
  if (describedIn(first.labels) !== describedIn(second.labels) || describedIn(first.labels) === undefined) {
    throw new SetupError(
      `${shown(one)} and ${shown(other)} are not of one kind, so they cannot be the same; name two organizations, products, chains or the like.`,
    );
  }
  const pair = [first.id, second.id] as const;
  const judgement = { id: idOf(pair), one: pair[0], other: pair[1], verdict, by, reason, at: now.toISOString() };
  return writeAlone(graph, judgement, { now, ending });
}

/** Writes a judgement as it is, and what follows from it. */
export async function writeAlone(
  graph: Graph,
  judgement: Judgement,
  { now, ending }: { readonly now: Date; readonly ending: JudgedEnding },
): Promise<Judgement> {
  const before = await judgementOf(graph, judgement.id);
  await graph.write([step(writeJudgement.file, judgement)]);
  await identifyAgain(graph, { judgement, before, now, ending });
  return judgement;
}

/** Removes a judgement: what only it joined or kept apart is again as the rules have it. For whoever is the only writer already. */
export async function undoAlone(
  graph: Graph,
  id: string,
  { now, ending = () => [] }: { readonly now: Date; readonly ending?: JudgedEnding },
): Promise<Judgement> {
  const judgement = await judgementOf(graph, id);
  if (!judgement) throw new SetupError(`There is no judgement ${shown(id)}; \`liantu judge --list\` names all.`);
  await graph.write([step(removeJudgement.file, { id })]);
  await identifyAgain(graph, { judgement, before: judgement, now, ending });
  return judgement;
}

export async function judgementOf(graph: Graph, id: string): Promise<Judgement | null> {
  const [judgement = null] = await ask(graph, judgementById, { id });
  return judgement;
}

export function judgements(graph: Graph): Promise<readonly Judgement[]> {
  return ask(graph, allJudgements, { limit: MOST });
}

interface Written extends Omit<Judged, 'moved'> {
  readonly now: Date;
  readonly ending: JudgedEnding;
}

async function identifyAgain(graph: Graph, { judgement, before, now, ending }: Written): Promise<void> {
  const judged = [judgement.one, judgement.other];
  const identified = await identify(graph, { written: [], dropped: [], stamp: NO_LOAD, judged });
  const outdated = outdating(identified);
  const listed = relisting(identified);
  const ids = identified.entities.map(({ id }) => id);
  await graph.write([
    ...outdated.before,
    ...listed.before,
    ...identitySteps(identified, { dataset: '', stamp: NO_LOAD }),
    ...outdated.after,
    ...listed.after,
    ...listSteps(),
    ...refreshPairs([...ids, ...identified.vanished]),
    ...ending({
      moved: new Set(identified.moves.map(({ dataset, proposes }) => recordId(dataset, proposes))).size,
      judgement,
      before,
    }),
  ]);
  await derive(graph, { now, say: () => undefined });
  await listRest(graph);
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
