import { dominators } from '../common/dominators.js';
import { add, at, compress, type Links } from '../common/links.js';
import { type Spread, spreadFrom, wayBack } from '../common/shortestWay.js';
import { atOnce, type Steps } from '../common/steps.js';

/** Which place supplies which, among the places 0 … size − 1, and which of them the chain is led by. */
export interface SupplyGraph {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly leaders: readonly number[];
}

export interface Separator {
  readonly place: number;
  /** A supplier and a leader that no way connects without `place`. */
  readonly separates: { readonly from: number; readonly to: number };
  /** One way from the supplier to the leader, through `place`. */
  readonly witness: readonly number[];
  /** Share of the reachable (supplier, leader) pairs, those that `place` is an end of left out, that it separates: (0, 1]. */
  readonly structural: number;
  /** 1 for a leader and its direct suppliers, else 1 / links to the nearest leader: (0, 1]. */
  readonly visibility: number;
}

/** What the leaders add up to, by place. */
interface Tally {
  /** Pairs that each place separates, over all leaders. */
  readonly separated: Float64Array;
  /** Pairs that each place is an end of. */
  readonly ended: Float64Array;
  readonly max: Int32Array;
  /** The leader from which each place separates most, and the supplier that it separates from it. */
  readonly leaders: Int32Array;
  readonly suppliers: Int32Array;
  pairs: number;
}

export type Ranked = Omit<Separator, 'witness'>;

/**
 * Places that some supplier cannot reach some leader without: those that strictly dominate it when all links are followed back
 * from the leader. The important and unseen come first: by structural − visibility, the "nexus suppliers" of Shao, Shi,
 * Choi, Chae 2018, Decision Support Systems 114. O(leaders × links × log places), and the witnesses: along a chain of n they add up
 * to n²/2 places, so only those that are shown have theirs drawn.
 */
export function bottlenecks(graph: SupplyGraph, first = Number.POSITIVE_INFINITY): readonly Separator[] {
  const { ranked, witnessOf } = atOnce(separatorSteps(graph));
  return ranked.slice(0, first).map((entry) => ({ ...entry, witness: witnessOf(entry) }));
}

/** Separators in their order, and how the witness of one is drawn. */
export interface Separators {
  readonly ranked: readonly Ranked[];
  readonly witnessOf: (separator: Ranked) => readonly number[];
}

/** A step for each leader. */
export function* separatorSteps(graph: SupplyGraph): Steps<Separators> {
  const reversed = compress(graph.size, graph.to, graph.from);
  const leaders = [...new Set(graph.leaders)].sort((one, other) => one - other);
  yield;
  const tally = yield* tallySteps(reversed, leaders);
  const { depths } = spreadFrom(reversed, leaders);
  const ways = new Map<number, Spread>();
  const witnessOf = ({ separates: { from, to } }: Ranked) => {
    const spread = ways.get(to) ?? spreadFrom(reversed, [to]);
    ways.set(to, spread);
    return wayBack(spread, from);
  };
  return { ranked: ranked(tally, depths), witnessOf };
}

function* tallySteps(reversed: Links, leaders: readonly number[]): Steps<Tally> {
  const { size } = reversed;
  const [separated, ended] = [new Float64Array(size), new Float64Array(size)];
  const max = new Int32Array(size);
  const tally = { separated, ended, max, leaders: max.slice(), suppliers: max.slice(), pairs: 0 };
  for (const leader of leaders) {
    count(tally, reversed, leader);
    yield;
  }
  return tally;
}

function count(tally: Tally, reversed: Links, leader: number): void {
  const immediate = dominators(reversed, leader);
  const sizes = subtrees(immediate);
  const pairs = at(sizes, leader) - 1;
  tally.pairs += pairs;
  add(tally.ended, leader, pairs);
  for (let place = 0; place < reversed.size; place += 1) {
    if (place === leader || at(immediate, place) < 0) continue;
    const separated = at(sizes, place) - 1;
    add(tally.ended, place, 1);
    add(tally.separated, place, separated);
    if (separated <= at(tally.max, place)) continue;
    tally.max[place] = separated;
    tally.leaders[place] = leader;
    tally.suppliers[place] = nearestSupplier(reversed, immediate, place);
  }
}

/** How many places each one dominates, itself included: leaves first, each parent once its children are counted. */
function subtrees(immediate: Int32Array): Int32Array {
  const sizes = immediate.map((parent) => (parent < 0 ? 0 : 1));
  const open = new Int32Array(immediate.length);
  for (const parent of immediate) if (parent >= 0) add(open, parent, 1);
  // The root, its own parent, never closes, and so ends every climb.
  for (let leaf = 0; leaf < immediate.length; leaf += 1) {
    for (let place = leaf; at(immediate, place) >= 0 && at(open, place) === 0; place = at(immediate, place)) {
      open[place] = -1;
      add(open, at(immediate, place), -1);
      add(sizes, at(immediate, place), at(sizes, place));
    }
  }
  return sizes;
}

/**
 * Of the suppliers that a place separates, the one with the shortest way is always a direct one: the next place on the way of any other is
 * separated too. A direct supplier that it dominates has it as its immediate dominator.
 */
function nearestSupplier({ starts, ends }: Links, immediate: Int32Array, place: number): number {
  const direct = ends.subarray(at(starts, place), at(starts, place + 1));
  return direct.filter((supplier) => at(immediate, supplier) === place).reduce((one, other) => Math.min(one, other));
}

function ranked({ separated, ended, leaders, suppliers, pairs }: Tally, depths: Int32Array): readonly Ranked[] {
  const places = [...separated.keys()].filter((place) => at(separated, place) > 0);
  return places
    .map((place) => ({
      place,
      separates: { from: at(suppliers, place), to: at(leaders, place) },
      structural: at(separated, place) / (pairs - at(ended, place)),
      visibility: 1 / Math.max(1, at(depths, place)),
    }))
    .sort((one, other) => nexus(other) - nexus(one) || other.structural - one.structural || one.place - other.place);
}

function nexus({ structural, visibility }: Ranked): number {
  return structural - visibility;
}
