import { grouped } from '../api/grouped';
import type { ChainStage } from '../generated/graphql';

interface Ordered {
  readonly id: string;
  readonly stage: ChainStage | null;
  readonly suppliesTo: readonly { readonly id: string }[];
  /** The module that it is part of. */
  readonly parent: { readonly id: string } | null;
}

/** Less than any two places of a column differ. */
const BEHIND = 1e-6;

const STAGES: readonly ChainStage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];

/** Which stage a column is of; null for the last, of segments of which nobody says it. */
export function stageAt(column: number): ChainStage | null {
  return STAGES[column] ?? null;
}

/**
 * The segments of each stage, and after them those without one, if any, so that links cross little: a segment stands at the mean height of what feeds it
 * (the barycentre rule), and where nothing does, where the data has it. Heights are shares of a column, since columns differ. Parts follow their module.
 */
export function columnsOf<S extends Ordered>(segments: readonly S[]): readonly (readonly S[])[] {
  const height = new Map<string, number>();
  const feeders = feedersOf(segments);
  const stages = segments.some(({ stage }) => stage === null) ? [...STAGES, null] : STAGES;
  return stages.map((stage) => {
    const own = segments.filter((segment) => segment.stage === stage);
    const wanted = own.map((segment, index) => {
      const heights = (feeders.get(segment.id) ?? []).flatMap((id) => height.get(id) ?? []);
      const mean = heights.reduce((sum, each) => sum + each, 0) / heights.length;
      const at = heights.length === 0 ? share(index, own.length) : mean + BEHIND;
      // What it feeds in its own column comes after it.
      height.set(segment.id, at);
      return { segment, at, index };
    });
    const sorted = wanted.sort((one, other) => one.at - other.at || one.index - other.index);
    const column = underModules(sorted.map(({ segment }) => segment));
    for (const [index, segment] of column.entries()) height.set(segment.id, share(index, column.length));
    return column;
  });
}

/** Each segment followed by its parts, in the order given; a part whose module is not among them stands by itself. */
function underModules<S extends Ordered>(segments: readonly S[]): readonly S[] {
  const known = new Set(segments.map(({ id }) => id));
  const parts = grouped(segments, ({ parent }) => (parent !== null && known.has(parent.id) ? parent.id : ''));
  const withParts = (segment: S): readonly S[] => [segment, ...(parts.get(segment.id) ?? []).flatMap(withParts)];
  return (parts.get('') ?? []).flatMap(withParts);
}

/** Who feeds each segment. */
export function feedersOf(
  segments: readonly Pick<Ordered, 'id' | 'suppliesTo'>[],
): ReadonlyMap<string, readonly string[]> {
  const feeders = new Map<string, string[]>();
  for (const { id, suppliesTo } of segments) {
    for (const { id: fed } of suppliesTo) feeders.set(fed, [...(feeders.get(fed) ?? []), id]);
  }
  return feeders;
}

function share(index: number, count: number): number {
  return (index + 0.5) / count;
}

export interface Reach {
  readonly upstream: ReadonlySet<string>;
  readonly downstream: ReadonlySet<string>;
}

/** All that leads to a segment, and all that it leads to; itself in neither, even in a circle. */
export function reachOf(segments: readonly Pick<Ordered, 'id' | 'suppliesTo'>[], start: string): Reach {
  const feeders = feedersOf(segments);
  const fed = new Map(segments.map(({ id, suppliesTo }) => [id, suppliesTo.map((other) => other.id)]));
  return { upstream: walk(feeders, start), downstream: walk(fed, start) };
}

function walk(next: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of next.get(id) ?? []) {
      if (reached.has(other) || other === start) continue;
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}
