import type { Coverage, Method } from '../common/method.js';
import type { Steps } from '../common/steps.js';
import { counted } from '../common/words.js';
import { type DisruptionImpact, simulationSteps } from './cascade.js';
import type { Network } from './network.js';
import type { Quantiles } from './quantile.js';
import type { SupplyRow } from './queries.js';

export interface AffectedEnterprise {
  readonly enterprise: string;
  readonly depth: number;
  readonly loss: Quantiles;
  readonly knownSuppliers: number;
}
export interface AffectedSegment {
  readonly segment: string;
  readonly loss: Quantiles;
  readonly substitutes: readonly string[];
}
export interface DisruptionAnalysis {
  readonly sufficiency: 'SUFFICIENT' | 'INSUFFICIENT_DATA';
  readonly impact: DisruptionImpact;
  readonly affected: readonly AffectedEnterprise[];
  readonly segments: readonly AffectedSegment[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}
interface SimulationOptions {
  readonly failing: readonly string[];
  readonly chain: string | null;
  readonly seed: number;
  readonly published: string | null;
}

const SAMPLES = 100;

export function* disruptionSteps(
  network: Network,
  supplies: readonly SupplyRow[],
  asked: SimulationOptions,
): Steps<DisruptionAnalysis> {
  const { graph, ids, numbers, occupants } = network;
  const failing = asked.failing.map((id) => numbers.get(id) ?? -1);
  const { impact, loss, depth, groups } = yield* simulationSteps(graph, failing, {
    seed: asked.seed,
    samples: SAMPLES,
    groups: occupants,
  });
  const bandOf = (firm: number): Quantiles => ({
    p10: loss.p10[firm] ?? 0,
    p50: loss.p50[firm] ?? 0,
    p90: loss.p90[firm] ?? 0,
  });
  const suppliers = suppliersOf(supplies);
  const hit = ids.flatMap((_, firm) => ((loss.p90[firm] ?? 0) > 0 ? [firm] : []));
  const others = hit.filter((firm) => !failing.includes(firm)).map((firm) => ids[firm] ?? '');
  const shared = new Set(supplies.flatMap(({ to, share }) => (share === null ? [] : [to])));
  const lonely = others.filter((id) => suppliers.get(id) === 1 && !shared.has(id)).length;
  return {
    sufficiency: supplies.length === 0 || lonely * 2 > others.length ? 'INSUFFICIENT_DATA' : 'SUFFICIENT',
    impact,
    affected: hit
      .map((firm) => ({
        enterprise: ids[firm] ?? '',
        depth: depth[firm] ?? -1,
        loss: bandOf(firm),
        knownSuppliers: suppliers.get(ids[firm] ?? '') ?? 0,
      }))
      .sort(
        (a, b) =>
          b.loss.p50 - a.loss.p50 ||
          b.loss.p90 - a.loss.p90 ||
          a.depth - b.depth ||
          (a.enterprise < b.enterprise ? -1 : 1),
      ),
    segments: hitSegments(network, new Set(hit), groups),
    method: methodOf(asked),
    coverage: coverageOf(network, supplies, lonely),
    dataAsOf: asked.published,
  };
}

function hitSegments(
  { ids, weights, segments, occupants }: Network,
  hit: ReadonlySet<number>,
  bands: readonly Quantiles[],
): readonly AffectedSegment[] {
  const rows = segments.map((segment, number) => ({
    segment,
    loss: bands[number] ?? { p10: 0, p50: 0, p90: 0 },
    substitutes: (occupants[number] ?? [])
      .filter((firm) => !hit.has(firm))
      .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
      .map((firm) => ids[firm] ?? ''),
  }));
  return rows
    .filter((_, number) => occupants[number]?.some((firm) => hit.has(firm)))
    .sort((a, b) => b.loss.p50 - a.loss.p50 || (a.segment < b.segment ? -1 : 1));
}

function methodOf({ chain, seed }: SimulationOptions): Method {
  return {
    name: 'Disruption (断供模拟)',
    version: '2',
    parameters: [
      `unknown volumes: log-normal, μ = 0, σ = 1, ${SAMPLES} draws from seed ${seed}; a stated share stays as it is`,
      'an input is essential where the supplier stands in a required segment that feeds one of the customer’s; others are replaceable in part',
      'a loss is made up for by what the other firms of the same segment still make (σ); a firm in several segments makes the first of them',
      'size of a firm: all that it buys and sells',
      'a supply that several data sets state counts once, with the largest share stated',
      chain
        ? `the known supplies of ${chain}`
        : 'the known supplies within 4 links of the failing firms, and their suppliers',
    ],
    reference: 'Diem, Borsos, Reisch, Kertész, Thurner 2022, doi 10.1038/s41598-022-11522-z',
  };
}

function suppliersOf(supplies: readonly SupplyRow[]): ReadonlyMap<string, number> {
  const known = new Map<string, Set<string>>();
  for (const { from, to } of supplies) known.set(to, (known.get(to) ?? new Set<string>()).add(from));
  return new Map([...known].map(([id, suppliers]) => [id, suppliers.size]));
}

function coverageOf({ ids }: Network, supplies: readonly SupplyRow[], lonely: number): Coverage {
  const shares = supplies.filter(({ share }) => share !== null).length;
  const all = supplies.length;
  const note =
    all === 0
      ? 'No supply is known here, so nobody can be shown to be hit; that does not mean that nobody would be.'
      : `${counted(all, 'supply is', 'supplies are')} known among ${ids.length} firms, ${shares} with a share; unknown supplies and stocks are left out.${lonely === 0 ? '' : ` Of ${counted(lonely, 'firm', 'firms')} hit one supplier only is known, without a share, and the loss is that supplier's: too little to say what would be lost.`}`;
  return { known: shares, expected: all, share: all === 0 ? null : shares / all, note };
}
