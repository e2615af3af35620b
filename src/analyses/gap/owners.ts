import { MAX_PAGE } from '../../api/arguments.js';
import type { ChainGraph } from '../common/chain.js';
import { type Owners, sumByOwner } from '../common/concentration.js';

/** An owner of more than one firm of a segment. */
export interface ControllerShare {
  readonly controller: string;
  readonly enterprises: readonly string[];
  readonly share: number;
}

/** Who stands behind the firms of a segment: how many owners, and which own several. */
export function ownersIn(
  chain: ChainGraph,
  numbers: readonly number[],
  owners: Owners,
): { readonly controllerCount: number | null; readonly controllers: readonly ControllerShare[] } {
  if (numbers.length === 0) return { controllerCount: null, controllers: [] };
  const firms = numbers.flatMap((number) => chain.firms[number] ?? []);
  const sums = sumByOwner(firms, owners);
  const all = [...sums.values()].reduce((sum, weight) => sum + weight, 0);
  const owned = new Map<string, string[]>();
  for (const { id } of firms) {
    const controller = owners.of(id);
    const known = owned.get(controller);
    if (known) known.push(id);
    else owned.set(controller, [id]);
  }
  const controllers = [...sums]
    .map(([controller, weight]) => ({
      controller,
      share: weight / all,
      enterprises: (owned.get(controller) ?? []).sort().slice(0, MAX_PAGE),
    }))
    .filter(({ enterprises }) => enterprises.length > 1)
    .sort((one, other) => other.share - one.share || (one.controller < other.controller ? -1 : 1));
  return { controllerCount: sums.size, controllers };
}
