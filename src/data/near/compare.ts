import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { exclusively, unlessBusy } from '../load/exclusive.js';
import { byIds, type Step, step } from '../load/steps.js';
import { type NearName, nearNames } from '../resolve/near.js';
import {
  countUncompared,
  pairedEntities,
  prunePairs,
  refreshPairsOf,
  uncomparedRecords,
  writePairs,
} from './queries.js';

/** As many names as are compared in one go. */
const AT_ONCE = 200;
/** As many as a name has: nobody looks at a fourth. */
const PER_NAME = 3;
/** As many names as a load compares itself, a second or two: those of a larger table are compared while a server runs, or before people are asked. */
const IN_LOAD = 300;
/** As many names as are compared before another writer has its turn. */
const IN_TURN = 400;
/** As many pairs as a data set has for people to look at, at four seconds each eleven hours: those that an answer changes the most. */
export const MOST_PAIRS = 10_000;
/** As many as are brought to what is known now at once. */
const PAGE = 1_000;
type Say = (message: string) => void;

/** What a load leaves to be done for near names; its facts may have changed what is known of pairs, too. For whoever is the only writer already. */
export async function compareLoaded(graph: Graph, say: Say): Promise<void> {
  const left = await countLeft(graph);
  if (left > AT_ONCE && left <= IN_LOAD) say(`Comparing ${left} names with those that are known …`);
  if (left <= IN_LOAD) await compareNames(graph, IN_LOAD);
  await refreshAll(graph);
  if (left > IN_LOAD)
    say(`${left} names are compared with those that are known while a server runs, or by \`liantu review\`.`);
}

/** Compares all names that are left, in turn with other writers. */
export async function compareRest(graph: Graph, say: Say): Promise<void> {
  for (let left = await countLeft(graph); left > 0; left = await countLeft(graph)) {
    say(`Comparing names: ${left} are left …`);
    await exclusively(graph, say, () => compareNames(graph, IN_TURN));
  }
}

/** Compares some of the names that are left, unless another writer is at work; whether there may be more to do. */
export async function compareSome(graph: Graph): Promise<boolean> {
  // Looked at before the lock is taken, since it is asked again and again where nothing is left.
  if ((await ask(graph, uncomparedRecords, { limit: 1 })).length === 0) return false;
  let isMore = false;
  await unlessBusy(graph, async () => {
    isMore = await compareNames(graph, IN_TURN);
  });
  return isMore;
}

/**
 * Compares names that loads brought with all that are there, and notes which things are near: between two records, so that a pair goes with either of them and outlives a
 * merge. Which names are still to be compared is noted with the names, so whoever is killed meanwhile leaves nothing undone that another does not do. Whether there may be more.
 */
async function compareNames(graph: Graph, most: number): Promise<boolean> {
  const compared = new Set<string>();
  let isMore = true;
  for (let count = 0; isMore && count < most; count += AT_ONCE) {
    const page = await ask(graph, uncomparedRecords, { limit: AT_ONCE });
    if (page.length > 0) await comparePage(graph, page);
    for (const { id } of page) compared.add(datasetOf(id));
    isMore = page.length === AT_ONCE;
  }
  await prune(graph, compared);
  return isMore;
}

async function countLeft(graph: Graph): Promise<number> {
  return (await ask(graph, countUncompared, {}))[0]?.count ?? 0;
}

type Uncompared = z.output<typeof uncomparedRecords.row>;

async function comparePage(graph: Graph, page: readonly Uncompared[]): Promise<void> {
  const asked = page.filter(({ isKnown }) => !isKnown);
  const near = await nearNames(
    graph,
    asked.map(({ name, entity }) => ({ name, of: entity })),
  );
  const pairs = new Map(asked.map(({ id }, index) => [id, near[index] ?? []]));
  const rows = page.map(({ id }) => ({ record: id, near: worthALook(pairs.get(id) ?? []).map(rowOf(id)) }));
  await graph.write([step(writePairs.file, { rows }), ...refreshPairs(page.map(({ entity }) => entity))]);
}

/** Digits or letters that differ are those of other firms: 360 is not 365. */
function worthALook(near: readonly NearName[]): readonly NearName[] {
  return near.filter(({ reasons }) => !reasons.includes('SIGNS_DIFFER')).slice(0, PER_NAME);
}

/** What is known of pairs changes with the things that they are of: belongs in the transaction that changes those. */
export function refreshPairs(entities: readonly string[]): readonly Step[] {
  return byIds(refreshPairsOf.file, entities);
}

/** A data set may have brought facts of things that are near to others, or taken some away. */
async function refreshAll(graph: Graph): Promise<void> {
  for (let after = ''; ; ) {
    const page = await ask(graph, pairedEntities, { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    await graph.write(refreshPairs(page.map(({ entity }) => entity)));
    after = last.id;
  }
}

async function prune(graph: Graph, datasets: ReadonlySet<string>): Promise<void> {
  for (const dataset of datasets) await graph.write([step(prunePairs.file, { dataset, most: MOST_PAIRS })]);
}

function rowOf(record: string) {
  return ({ id: entity, name, knownAs, score, reasons }: NearName) => ({
    entity,
    knownAs,
    properties: { id: idOf(record, entity), name, knownAs, score, reasons },
  });
}

function idOf(record: string, entity: string): string {
  return `near:${createHash('sha256').update(`${record}\n${entity}`).digest('hex').slice(0, 16)}`;
}

/** A record's id begins with that of its data set. */
function datasetOf(record: string): string {
  return record.slice(0, record.indexOf('/'));
}
