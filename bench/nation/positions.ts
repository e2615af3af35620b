import { below, type Random, range } from '../../src/data/demo/random.js';
import { SEGMENTS_PER_CHAIN } from './sizes.js';

/** The chain with the hub's segment, and the largest of the others. */
export const HUB_CHAIN = 0;
export const TOP_CHAIN = 1;
/** Layers of a chain, from raw materials to what is sold: each feeds the next. */
export const LAYERS = 10;
const PER_LAYER = SEGMENTS_PER_CHAIN / LAYERS;
/** The first segments of a chain have the most firms. */
const SKEW = 1.3;
const SECOND_SHARE = 0.6;
/** Of second places so many are in another chain: a chain has some 3,000 firms, two thirds of them at home. */
const ELSEWHERE_SHARE = 0.7;

/** Which firms stand in which segment; segments of all chains are numbered through. */
export interface Positions {
  readonly segments: number;
  /** Where each firm has its home, and the other segment of some, or −1. */
  readonly home: Int32Array;
  readonly second: Int32Array;
  /** A firm whose home is in that segment. */
  drawIn(segment: number, random: Random): number | undefined;
  /** Segments that a segment feeds. */
  fedBy(segment: number): readonly number[];
}

interface Counts {
  readonly firms: number;
  readonly chains: number;
  readonly hub: number;
  readonly topChain: number;
}

export function drawPositions(
  { firms, chains, hub, topChain }: Counts,
  streams: (purpose: string) => Random,
): Positions {
  const random = streams('positions');
  const weights = range(chains).map((chain) => (chain === TOP_CHAIN ? 0 : 0.5 + random()));
  const edges = cumulative(weights);
  const home = new Int32Array(firms);
  const second = new Int32Array(firms).fill(-1);
  for (let firm = 0; firm < firms; firm += 1) {
    const inSegment = Math.floor(SEGMENTS_PER_CHAIN * random() ** SKEW);
    const chain = chainOf(firm, { hub, topChain, edges }, random);
    home[firm] = firm < hub ? HUB_CHAIN * SEGMENTS_PER_CHAIN : chain * SEGMENTS_PER_CHAIN + inSegment;
    if (random() < SECOND_SHARE) {
      const secondChain = random() < ELSEWHERE_SHARE ? drawChain(edges, random) : chain;
      const other = secondChain * SEGMENTS_PER_CHAIN + below(random, SEGMENTS_PER_CHAIN);
      if (other !== home[firm]) second[firm] = other;
    }
  }
  const segments = chains * SEGMENTS_PER_CHAIN;
  const { starts, sorted } = sortedBy(home, segments);
  const fed = range(segments).map((segment) => nextOf(segment, random));
  return {
    segments,
    home,
    second,
    drawIn: (segment, draw) => {
      const [start = 0, end = 0] = [starts[segment], starts[segment + 1]];
      return end > start ? sorted[start + below(draw, end - start)] : undefined;
    },
    fedBy: (segment) => fed[segment] ?? [],
  };
}

/** The first firms are the hub's, the next those of the top chain. */
function chainOf(
  firm: number,
  { hub, topChain, edges }: { readonly hub: number; readonly topChain: number; readonly edges: readonly number[] },
  random: Random,
): number {
  if (firm < hub) return HUB_CHAIN;
  if (firm < hub + topChain) return TOP_CHAIN;
  return drawChain(edges, random);
}

function drawChain(edges: readonly number[], random: Random): number {
  const drawn = random() * (edges.at(-1) ?? 0);
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) > drawn) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cumulative(weights: readonly number[]): readonly number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/** Firms by their home: those of segment s are from starts[s] to starts[s + 1]. */
function sortedBy(home: Int32Array, segments: number) {
  const starts = new Int32Array(segments + 1);
  for (const segment of home) starts[segment + 1] = (starts[segment + 1] ?? 0) + 1;
  for (let at = 0; at < segments; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(home.length);
  home.forEach((segment, firm) => {
    const at = next[segment] ?? 0;
    sorted[at] = firm;
    next[segment] = at + 1;
  });
  return { starts, sorted };
}

export function layerOf(segment: number): number {
  return Math.floor((segment % SEGMENTS_PER_CHAIN) / PER_LAYER);
}

/** One to three of the next layer of its chain. */
function nextOf(segment: number, random: Random): readonly number[] {
  const first = below(random, PER_LAYER);
  const size = 1 + below(random, 3);
  const layer = layerOf(segment) + 1;
  if (layer === LAYERS) return [];
  const chain = Math.floor(segment / SEGMENTS_PER_CHAIN);
  return range(size).map((step) => chain * SEGMENTS_PER_CHAIN + layer * PER_LAYER + ((first + step) % PER_LAYER));
}
