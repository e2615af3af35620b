import { grouped } from '../load/grouped.js';
import type { ChainRow, Named, Placed, Product, SegmentRow } from './format.js';

export const STAGES = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const;
export type Stage = (typeof STAGES)[number];

/** A segment in its place: under its module, at the stage that the graph gives it, in the order of the file. */
export interface Segment
  extends Named,
    Pick<SegmentRow, 'product' | 'origin' | 'confidence' | 'passages' | 'whole' | 'use'> {
  readonly parent: string | undefined;
  readonly stage: Stage;
  readonly order: number;
  readonly required: boolean;
}

export interface Feed {
  readonly from: string;
  readonly to: string;
  readonly confidence: 'EXPLICIT' | 'IMPLIED' | 'CURATED';
  readonly passages: readonly string[];
}

export interface Chain extends Omit<ChainRow, 'segments' | 'feeds'> {
  readonly segments: readonly Segment[];
  readonly feeds: readonly Feed[];
}

/** Products by id, with what follows from one for another. */
export interface ProductTree {
  readonly byId: ReadonlyMap<string, Product>;
  /** A product and all that it is a kind of. */
  readonly broader: (id: string) => ReadonlySet<string>;
}

export function treeOf(products: readonly Product[]): ProductTree {
  const byId = new Map(products.map((product) => [product.id, product]));
  const above = grouped(
    products.flatMap(({ id, kindOf }) => kindOf.map((broad) => [id, broad] as const)),
    ([id]) => [id],
  );
  const sets = new Map<string, ReadonlySet<string>>();
  const broader = (id: string): ReadonlySet<string> => {
    const known = sets.get(id) ?? reached([id], above);
    sets.set(id, known);
    return known;
  };
  return { byId, broader };
}

export function inputsOf({ madeFrom }: Pick<Product, 'madeFrom'>): readonly string[] {
  return Object.values(madeFrom).flat();
}

/** Puts the segments of a chain in order, with the feeds and stages that follow from what their products are made from. */
export function layOut(
  { segments: rows, feeds: stated, ...chain }: Placed<ChainRow>,
  tree: ProductTree,
): Placed<Chain> {
  const nested = rows.flatMap((row) => flattened(row, undefined));
  const feeds = distinct([
    ...stated,
    ...nested.flatMap(({ row }) => row.feeds.map((to) => curated(row.id, to))),
    ...byProducts(nested, tree),
  ]);
  const stageOf = stages(nested, feeds);
  const counts = new Map<Stage, number>();
  const segments = nested.map(({ row, parent }) => {
    const stage = stageOf(row);
    const order = (counts.get(stage) ?? 0) + 1;
    counts.set(stage, order);
    return segmentOf(row, parent, { stage, order, product: tree.byId.get(row.product ?? '') });
  });
  return { ...chain, segments, feeds };
}

interface Nested {
  readonly row: SegmentRow;
  readonly parent: string | undefined;
}

function flattened(row: SegmentRow, parent: string | undefined): readonly Nested[] {
  return [{ row, parent }, ...row.parts.flatMap((part) => flattened(part, row.id))];
}

function curated(from: string, to: string): Feed {
  return { from, to, confidence: 'CURATED', passages: [] };
}

/** What a document orders stands before what everybody knows. */
function distinct(feeds: readonly Feed[]): readonly Feed[] {
  const first = new Map<string, Feed>();
  for (const feed of feeds) {
    const key = `${feed.from} ${feed.to}`;
    if (!first.has(key)) first.set(key, feed);
  }
  return [...first.values()];
}

/**
 * A segment feeds another where its product goes into the other's, or into one that the other is a kind of. A kind of what goes in does so where the
 * chain has it under the broader one, or has no segment of the broader one: a flexible bearing does not go wherever precision bearings go.
 */
function byProducts(nested: readonly Nested[], { byId, broader }: ProductTree): readonly Feed[] {
  const inputs = (id: string) => [...broader(id)].flatMap((each) => inputsOf(byId.get(each) ?? NO_INPUTS));
  const segmentOfProduct = new Map(nested.map(({ row }) => [row.product, row.id]));
  const parents = new Map(nested.map(({ row, parent }) => [row.id, parent]));
  const isUnder = (id: string, above: string): boolean => {
    const parent = parents.get(id);
    return parent === above || (parent !== undefined && isUnder(parent, above));
  };
  const made = nested.flatMap(({ row: { id, product } }) => {
    if (product === undefined) return [];
    const passesAs = [...broader(product)].filter((each) => {
      const other = segmentOfProduct.get(each);
      return other === undefined || other === id || isUnder(id, other);
    });
    return [{ id, passesAs, takes: new Set(inputs(product)) }];
  });
  return made.flatMap((to) =>
    made.flatMap((from) => {
      const isInput = from.id !== to.id && from.passesAs.some((each) => to.takes.has(each));
      return isInput ? [curated(from.id, to.id)] : [];
    }),
  );
}

const NO_INPUTS: Pick<Product, 'madeFrom'> = { madeFrom: { MATERIAL: [], PART: [], EQUIPMENT: [], SERVICE: [] } };

/** Before the whole is upstream, after it downstream; the whole, and what stands beside it or between two of them, is midstream. */
function stages(nested: readonly Nested[], feeds: readonly Feed[]): (row: SegmentRow) => Stage {
  const wholes = nested.flatMap(({ row }) => (row.whole ? [row.id] : []));
  const isWhole = new Set(wholes);
  const before = reached(wholes, backwards(feeds));
  const after = reached(
    wholes,
    grouped(
      feeds.map(({ from, to }) => [from, to] as const),
      ([from]) => [from],
    ),
  );
  return ({ id, use }) => {
    if (isWhole.has(id)) return 'MIDSTREAM';
    if (use || (after.has(id) && !before.has(id))) return 'DOWNSTREAM';
    return before.has(id) && !after.has(id) ? 'UPSTREAM' : 'MIDSTREAM';
  };
}

type Steps = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/** All that is reached by steps from one to the next, the starts too. */
export function reached(starts: readonly string[], next: Steps): ReadonlySet<string> {
  const known = new Set(starts);
  for (const id of known) for (const [, to] of next.get(id) ?? []) known.add(to);
  return known;
}

export function backwards(feeds: readonly Feed[]): Steps {
  const steps = feeds.map(({ from, to }) => [to, from] as const);
  return grouped(steps, ([to]) => [to]);
}

interface Place {
  readonly stage: Stage;
  readonly order: number;
  readonly product: Product | undefined;
}

/** What the file leaves out is the product's, or follows from the place: a market and what follows the whole is never required. */
function segmentOf(row: SegmentRow, parent: string | undefined, { stage, order, product }: Place): Segment {
  const { id, formerIds, origin, confidence, passages, whole, use } = row;
  const name = row.name ?? product?.name ?? id;
  const nameEn = row.nameEn ?? product?.nameEn;
  const others = row.name === undefined ? (product?.aliases ?? []) : [];
  const aliases = [...row.aliases, ...others.filter(({ value }) => !row.aliases.some((own) => own.value === value))];
  const required = row.required ?? (!use && stage !== 'DOWNSTREAM');
  const place = { parent, stage, order, required };
  return {
    ...{ id, name, nameEn, aliases, formerIds, product: row.product, origin, confidence, passages, whole, use },
    ...place,
  };
}
