import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { factIdOf, keyOf } from './facts.js';
import { grouped } from './grouped.js';
import * as queries from './queries.js';
import { linkSteps, type Step, slices, step } from './steps.js';
import { LAYOUT } from './upgrade.js';

/** Owns every position that follows from what the other data sets say together. */
export const DERIVED = 'dataset:derived';
export const DERIVED_KIND = 'DERIVED';
/** The hash of its content, and the stamp of its facts: nothing but the other data sets decides what it holds. */
const DONE = 'derived';
/** As many segments as are compared at once: a segment may have many thousand makers. */
const SEGMENTS_AT_ONCE = 20;
/** As many segments as one look-up names. */
const PAGE = 1_000;
/** As many positions as one transaction writes. */
const PART = 8_000;

/** A firm in a segment because of what it makes. */
export interface Position {
  readonly segment: string;
  readonly firm: string;
  /** Ids of products, from the one that the firm makes through what it is a kind of to the one that the segment is of. */
  readonly via: readonly string[];
  /** Of the facts on that way. */
  readonly citations: readonly string[];
}

export interface StoredPosition extends Position {
  readonly factId: string;
}

interface Options {
  readonly now: Date;
  readonly say: (message: string) => void;
}

/**
 * Belongs in every transaction that changes facts or which entity they are of. Until `derive` has run, whoever reads is told that what is
 * derived is not whole, and a run that was interrupted is made up for by the next load.
 */
export function outdateDerived(now: Date): Step {
  return step(queries.outdateDerived.file, {
    derived: DERIVED,
    kind: DERIVED_KIND,
    hash: queries.UNFINISHED,
    importedAt: now.toISOString(),
    layout: LAYOUT,
  });
}

/**
 * Puts who makes the product of a segment, or a kind of it, into the segment. It compares what follows from the facts with what is stored and
 * writes the difference, so the order in which data sets come and go does not matter; a store without products of segments is left at once.
 */
export async function derive(graph: Graph, { now, say }: Options): Promise<void> {
  const [noted] = await ask(graph, queries.loadedDataset, { id: DERIVED });
  if (noted?.hash === DONE) return;
  for (let page = await derivableAfter(graph); page.length > 0; page = await derivableAfter(graph, page.at(-1))) {
    say('Deriving which firms stand in which segments …');
    for (const ids of slices(page, SEGMENTS_AT_ONCE)) await deriveFor(graph, ids);
  }
  // A segment that is of no product any more has lost its derived firms by now.
  const isNothingLeft = (await derivableAfter(graph)).length === 0;
  if (!isNothingLeft) await graph.write(doneSteps(now));
  else if (noted) await graph.write([step(queries.forgetDataset.file, { dataset: DERIVED })]);
}

function doneSteps(now: Date): readonly Step[] {
  const note = { id: DERIVED, kind: DERIVED_KIND, name: null, file: null, hash: DONE, layout: LAYOUT };
  return [
    step(queries.writeDataset.file, { ...note, importedAt: now.toISOString(), nodes: 0, relationships: 0 }),
    step(queries.countDataset.file, { id: DERIVED }),
  ];
}

async function derivableAfter(graph: Graph, after = ''): Promise<readonly string[]> {
  const rows = await ask(graph, queries.derivableSegments, { derived: DERIVED, after, limit: PAGE });
  return rows.map(({ id }) => id);
}

async function deriveFor(graph: Graph, ids: readonly string[]): Promise<void> {
  const asked = { ids: [...ids], derived: DERIVED };
  const wanted = bestPositions(await ask(graph, queries.makersOfSegments, asked));
  const { dropped, written } = differenceOf(wanted, await ask(graph, queries.derivedPositions, asked));
  for (const factIds of slices(dropped, PART)) {
    await graph.write([step(queries.dropDerived.file, { factIds, derived: DERIVED })]);
  }
  for (const part of slices(written, PART)) {
    await graph.write(linkSteps(part.map(linkOf), { dataset: DERIVED, stamp: DONE }));
  }
}

/** Of the ways that lead a firm into a segment the shortest, and of two as short the one whose ids come first. */
export function bestPositions(positions: readonly Position[]): readonly Position[] {
  const ways = grouped(positions, ({ segment, firm }) => [`${segment} ${firm}`]);
  return [...ways.values()].flatMap((each) => {
    const [best] = each.toSorted((one, other) => compare(one.via, other.via));
    return best === undefined ? [] : [{ ...best, citations: [...new Set(best.citations)].sort() }];
  });
}

function compare(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return one.length - other.length;
  return one.join() < other.join() ? -1 : 1;
}

interface Difference {
  /** Ids of facts. */
  readonly dropped: readonly string[];
  readonly written: readonly Position[];
}

/** What has to go and to be written so that exactly the wanted is stored; what another way leads to now does both. */
export function differenceOf(wanted: readonly Position[], stored: readonly StoredPosition[]): Difference {
  const wantedTexts = new Set(wanted.map((position) => textOf(position, factIdOfPosition(position))));
  const storedTexts = new Set(stored.map((position) => textOf(position, position.factId)));
  return {
    dropped: stored
      .filter((position) => !wantedTexts.has(textOf(position, position.factId)))
      .map(({ factId }) => factId),
    written: wanted.filter((position) => !storedTexts.has(textOf(position, factIdOfPosition(position)))),
  };
}

function textOf({ segment, firm, via, citations }: Position, factId: string): string {
  return JSON.stringify([factId, segment, firm, via, citations]);
}

function factIdOfPosition({ firm, segment }: Position): string {
  return factIdOf(DERIVED, { type: 'OCCUPIES', from: firm, to: segment, key: '', properties: {} });
}

function linkOf(position: Position) {
  const { firm, segment, via, citations } = position;
  const factId = factIdOfPosition(position);
  const properties = { key: keyOf('', factId, false), derived: true, confidence: 'IMPLIED', via, citations };
  return { type: 'OCCUPIES', from: firm, to: segment, factId, properties };
}
