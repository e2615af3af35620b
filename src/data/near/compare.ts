import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
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
/** As many pairs as a data set has for people to look at, at four seconds each eleven hours: those that an answer changes the most. */
export const MOST_PAIRS = 10_000;
/** As many as are brought to what is known now at once. */
const PAGE = 1_000;
/** A go takes a second or so: each tenth part of many is said. */
const SAID_PARTS = 10;
/** So many goes bring at most PER_NAME × AT_ONCE × this many pairs beyond what is kept. */
const PRUNED_EVERY = 25;

/**
 * Compares the names that loads brought with all that are there, and notes which things are near: between two records, so that a pair goes with either of them and outlives a
 * merge. Which names are still to be compared is noted with the names, so whoever is killed meanwhile leaves nothing undone that the next writer does not do. For whoever is the only writer already.
 */
export async function compareNames(graph: Graph, say: (message: string) => void): Promise<void> {
  const compared = new Set<string>();
  let [all, count, goes, told] = [0, 0, 0, 0];
  for (let isMore = true; isMore; goes += 1) {
    const page = await ask(graph, uncomparedRecords, { limit: AT_ONCE });
    isMore = page.length === AT_ONCE;
    if (page.length === 0) break;
    if (isMore && goes === 0) {
      all = (await ask(graph, countUncompared, {}))[0]?.count ?? 0;
      say(`Comparing ${all} names with those that are known …`);
    }
    await comparePage(graph, page);
    for (const { id } of page) compared.add(datasetOf(id));
    count += page.length;
    const part = Math.min(SAID_PARTS - 1, Math.floor((SAID_PARTS * count) / all));
    if (isMore && part > told) say(`Comparing names: ${(100 / SAID_PARTS) * part} % …`);
    told = Math.max(told, part);
    if (goes % PRUNED_EVERY === PRUNED_EVERY - 1) await prune(graph, compared);
  }
  await refreshAll(graph);
  await prune(graph, compared);
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
