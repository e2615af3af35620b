import { setImmediate } from 'node:timers/promises';
import type { Graph } from '../../store/graph.js';
import { type ChainGraph, chainGraphSteps } from './chain.js';
import { findOwners, type Owners } from './concentration.js';
import type { ChainRows, ControlRow } from './facts.js';
import { type Kept, keeper, OBJECT_BYTES } from './kept.js';
import { type ChainRead, readChain } from './readChain.js';
import { keyIn, type State } from './state.js';
import { inTurns } from './steps.js';

/** A chain as it stands in one state of the store. */
export interface KnownChain {
  readonly chain: ChainGraph;
  /** Its segments with what they feed, and who says so. */
  readonly segments: ChainRows['segments'];
  readonly controls: readonly ControlRow[];
  readonly owners: Owners;
  /** In which regions firms have an office or control an organization, by firm. */
  readonly branches: ReadonlyMap<string, ReadonlySet<string>>;
  /** How positions are said that no document states plainly: by firm and by segment. */
  readonly implied: ChainRead['implied'];
  /** The newest date of a source that places a firm. */
  readonly publishedOn: string | null;
}

export function knownChain(graph: Graph, state: State): Promise<KnownChain> {
  return keptChain(keyIn(state, state.id), { graph, chain: state.id });
}

const keptChain = keeper(
  'chain',
  async ({ graph, chain: id }: { readonly graph: Graph; readonly chain: string }): Promise<KnownChain & Kept> => {
    const rows = await readChain(graph, id);
    const chain = await inTurns(chainGraphSteps(rows));
    const { segments, controls, implied, published } = rows;
    await setImmediate();
    const owners = findOwners(controls);
    await setImmediate();
    const branches = regionsOfBranches(rows);
    const bytes = bytesOf(chain, rows);
    await setImmediate();
    return { chain, segments, controls, implied, owners, branches, publishedOn: published[0]?.newest ?? null, bytes };
  },
);

function regionsOfBranches({ branches, places }: ChainRead): ReadonlyMap<string, ReadonlySet<string>> {
  const above = new Map(places.map((place) => [place.id, place.above.map(({ id }) => id)]));
  return new Map([...branches].map(([firm, at]) => [firm, new Set(at.flatMap((place) => above.get(place) ?? []))]));
}

/** A firm is an object, its id twice known, its list of segments and its number in theirs; its places are shared. */
function bytesOf({ firms }: ChainGraph, { segments, controls, places, branches, implied }: ChainRead): number {
  const ids = firms.reduce((sum, { id, segments: own }) => sum + id.length + 16 * own.length, 0);
  const others = segments.length + controls.length + places.length + branches.size + implied.size;
  return ids + 5 * OBJECT_BYTES * firms.length + 6 * OBJECT_BYTES * others;
}
