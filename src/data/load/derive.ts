import { UNFINISHED } from '../../analyses/common/state.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { factIdOf, keyOf } from './facts.js';
import { grouped } from './grouped.js';
import type { Identified } from './identify.js';
import { toListSteps } from './lists.js';
import * as queries from './queries.js';
import { countSteps, type LinkRow, linkSteps, type Step, slices, step } from './steps.js';
import { LAYOUT } from './upgrade.js';

/** Owns every maker and position that follows from what the other data sets say together. */
export const DERIVED = 'dataset:derived';
export const DERIVED_KIND = 'DERIVED';
/** The hash of its content, and the stamp of its facts: nothing but the other data sets decides what it holds. */
const DONE = 'derived';
/** As many segments or products as are compared at once: one may have many thousand makers. */
const PLACES_AT_ONCE = 20;
/** As many as one look-up names. */
const PAGE = 1_000;
/** As many facts as one transaction writes. */
const PART = 8_000;

/** A firm in a segment because of what it makes, or the maker of a product because of where it stands. */
export interface Position {
  /** A segment or a product. */
  readonly place: string;
  readonly firm: string;
  /** Ids of products, from the one that the firm makes through what it is a kind of to the one that the segment is of; of a maker, that of the segment. */
  readonly via: readonly string[];
  /** Of the facts on that way. */
  readonly citations: readonly string[];
}

export interface StoredPosition extends Position {
  readonly factId: string;
}

/** A type of fact that follows from others, and the statements that ask for it. */
interface Derivation {
  readonly type: 'MAKES' | 'OCCUPIES';
  readonly label: 'Product' | 'Segment';
  /** Notes more of the places, which follow from those noted already. */
  readonly spread: { readonly file: string };
  readonly saying: string;
  readonly wanted: typeof queries.makersOfSegments;
  readonly stored: typeof queries.derivedPositions;
  readonly drop: typeof queries.dropDerived;
}

/** In this order: who stands in a segment makes its product, and who makes a product stands in each segment of it. */
const DERIVATIONS: readonly Derivation[] = [
  {
    type: 'MAKES',
    label: 'Product',
    spread: queries.outdateProducts,
    saying: 'Deriving who makes which products …',
    wanted: queries.makersByPosition,
    stored: queries.derivedMakers,
    drop: queries.dropDerivedMakers,
  },
  {
    type: 'OCCUPIES',
    label: 'Segment',
    spread: queries.outdateSegments,
    saying: 'Deriving which firms stand in which segments …',
    wanted: queries.makersOfSegments,
    stored: queries.derivedPositions,
    drop: queries.dropDerived,
  },
];

interface Options {
  readonly now: Date;
  readonly say: (message: string) => void;
}

interface Outdating {
  /** Places, by their ids. */
  readonly ids?: readonly string[];
  /** Entities whose facts are about to become another's. */
  readonly around?: readonly string[];
  /** Organizations that are about to be written. */
  readonly organizations?: readonly { readonly id: string; readonly isFirm: boolean }[];
  /** A data set, and the stamp of the facts that it is about to keep. */
  readonly stale?: { readonly dataset: string; readonly stamp: string };
}

/**
 * Notes whose facts somebody may stand in or make otherwise from now on, in the transaction that changes them: until `derive` has run, whoever reads is told
 * that what is derived is not whole, and a run that was interrupted is made up for by the next load.
 */
export function outdateDerived({ ids = [], around = [], organizations = [], stale }: Outdating): readonly Step[] {
  if (ids.length + around.length + organizations.length === 0 && stale === undefined) return [];
  const { dataset, stamp } = stale ?? { dataset: '', stamp: '' };
  const noted = { derived: DERIVED, kind: DERIVED_KIND, hash: UNFINISHED, layout: LAYOUT };
  const asked = { ids: [...new Set(ids)], around: [...new Set(around)], organizations, dataset, stamp, ...noted };
  return [step(queries.outdateDerived.file, asked)];
}

/** What notes the places that a change of identities and new facts outdate: before it is written, and after. */
export function outdating(
  { entities, moves, vanished }: Pick<Identified, 'entities' | 'moves' | 'vanished'>,
  links: readonly Ends[] = [],
): { readonly before: readonly Step[]; readonly after: readonly Step[] } {
  const organizations = entities
    .filter(({ labels }) => labels.includes('Organization'))
    .map(({ id, labels }) => ({ id, isFirm: labels.includes('Enterprise') }));
  return {
    before: outdateDerived({ around: [...moves.map(({ from }) => from), ...vanished], organizations }),
    after: outdateDerived({ ids: [...moves.map(({ to }) => to), ...links.flatMap(placesOf)] }),
  };
}

type Ends = Pick<LinkRow, 'type' | 'from' | 'to'>;

function placesOf({ type, from, to }: Ends): readonly string[] {
  if (type === 'MAKES' || type === 'OCCUPIES') return [to];
  return type === 'OF_PRODUCT' || type === 'KIND_OF' ? [from, to] : [];
}

/**
 * Puts who makes the product of a segment, or a kind of it, into the segment; who is stated to stand in one is such a maker. It compares what follows
 * from the facts with what is stored, for the segments and products of which something has changed, and writes the difference; so the order in which data
 * sets come and go does not matter, and a change costs what it concerns, however much the store holds.
 */
export async function derive(graph: Graph, { now, say }: Options): Promise<void> {
  const [noted] = await ask(graph, queries.loadedDataset, { id: DERIVED });
  if (!noted || noted.hash === DONE) return;
  for (const derivation of DERIVATIONS) {
    await graph.write([step(derivation.spread.file, { derived: DERIVED })]);
    const after = (last = '') => placesAfter(graph, derivation.label, last);
    for (let page = await after(); page.length > 0; page = await after(page.at(-1))) {
      say(derivation.saying);
      for (const ids of slices(page, PLACES_AT_ONCE)) await deriveFor(graph, derivation, ids);
    }
  }
  await graph.write(doneSteps(now));
}

function doneSteps(now: Date): readonly Step[] {
  const types = DERIVATIONS.map(({ type }) => type);
  const note = { id: DERIVED, kind: DERIVED_KIND, name: null, file: null, hash: DONE, layout: LAYOUT };
  return [
    step(queries.writeDataset.file, { ...note, importedAt: now.toISOString(), nodes: 0, relationships: 0, types }),
    ...countSteps(DERIVED, types),
    step(queries.settled.file, { derived: DERIVED }),
  ];
}

async function placesAfter(graph: Graph, label: Derivation['label'], after: string): Promise<readonly string[]> {
  const rows = await ask(graph, queries.derivable, { derived: DERIVED, label, after, limit: PAGE });
  return rows.map(({ id }) => id);
}

async function deriveFor(graph: Graph, derivation: Derivation, ids: readonly string[]): Promise<void> {
  const { type } = derivation;
  const asked = { ids: [...ids], derived: DERIVED };
  const wanted = bestPositions(await ask(graph, derivation.wanted, asked));
  const { dropped, written } = differenceOf(type, wanted, await ask(graph, derivation.stored, asked));
  for (const part of slices(dropped, PART)) {
    const factIds = part.map(({ factId }) => factId);
    const links = part.map((position) => linkOf(type, position));
    await graph.write([...toListSteps(links), step(derivation.drop.file, { factIds, derived: DERIVED })]);
  }
  for (const part of slices(written, PART)) {
    const links = part.map((position) => linkOf(type, position));
    await graph.write([...toListSteps(links), ...linkSteps(links, { dataset: DERIVED, stamp: DONE })]);
  }
}

/** Of the ways that lead a firm to a place the shortest, and of two as short the one whose ids come first. */
export function bestPositions(positions: readonly Position[]): readonly Position[] {
  const ways = grouped(positions, ({ place, firm }) => [`${place} ${firm}`]);
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
  readonly dropped: readonly StoredPosition[];
  readonly written: readonly Position[];
}

/** What has to go and to be written so that exactly the wanted is stored; what another way leads to now does both. */
export function differenceOf(
  type: Derivation['type'],
  wanted: readonly Position[],
  stored: readonly StoredPosition[],
): Difference {
  const wantedTexts = new Set(wanted.map((position) => textOf(position, factIdOfPosition(type, position))));
  const storedTexts = new Set(stored.map((position) => textOf(position, position.factId)));
  return {
    dropped: stored.filter((position) => !wantedTexts.has(textOf(position, position.factId))),
    written: wanted.filter((position) => !storedTexts.has(textOf(position, factIdOfPosition(type, position)))),
  };
}

function textOf({ place, firm, via, citations }: Position, factId: string): string {
  return JSON.stringify([factId, place, firm, via, citations]);
}

function factIdOfPosition(type: Derivation['type'], { firm, place }: Position): string {
  return factIdOf(DERIVED, { type, from: firm, to: place, key: '', properties: {} });
}

function linkOf(type: Derivation['type'], position: Position) {
  const { firm, place, via, citations } = position;
  const factId = factIdOfPosition(type, position);
  const properties = { key: keyOf('', factId, false), derived: true, confidence: 'IMPLIED', via, citations };
  return { type, from: firm, to: place, factId, properties };
}
