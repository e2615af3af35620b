import { MAX_PAGE } from '../../api/arguments.js';
import { byWeight, type ChainGraph, occupantsIn } from '../common/chain.js';
import { coverageOf } from '../common/coverage.js';
import type { AskedRegion, LeaderRow } from '../common/facts.js';
import type { KnownChain } from '../common/keptChain.js';
import type { Coverage, Method } from '../common/method.js';
import type { Steps } from '../common/steps.js';
import { inWords } from '../common/thresholds.js';
import { type Judgement, judge, type Thresholds, type Verdict } from '../common/verdict.js';

export interface MappedSegment {
  readonly segment: string;
  readonly total: number;
  readonly inRegion: number | null;
  readonly share: number | null;
  readonly certified: number;
  readonly verdict: Verdict | null;
  readonly top: readonly string[];
  readonly leaders: readonly string[];
}
export interface ChainMapAnalysis {
  readonly segments: readonly MappedSegment[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

export function* mapSteps(
  { chain, owners }: Pick<KnownChain, 'chain' | 'owners'>,
  leading: readonly LeaderRow[],
  region: AskedRegion | null,
  thresholds: Thresholds,
): Steps<ChainMapAnalysis> {
  const leaders = new Set(leading.map(({ id }) => id));
  const here = region && occupantsIn(chain, region.id);
  yield;
  const judgements = here && judge({ chain, here, owners }, thresholds);
  const segments: MappedSegment[] = [];
  for (const segment of chain.segments.keys()) {
    yield;
    segments.push(toMappedSegment(chain, leaders, segment, here, judgements));
  }
  return {
    segments,
    method: {
      name: 'Chain map (产业链图谱)',
      version: '1',
      parameters: region ? inWords(thresholds, null) : [],
      reference: null,
    },
    coverage: coverageOf(chain, region),
    dataAsOf: chain.dataAsOf,
  };
}

function toMappedSegment(
  chain: ChainGraph,
  leaders: ReadonlySet<string>,
  segment: number,
  here: readonly (readonly number[])[] | null,
  judgements: readonly Judgement[] | null,
): MappedSegment {
  const all = chain.occupants[segment] ?? [];
  const shown = here ? (here[segment] ?? []) : all;
  const isOptionalAndEmpty = shown.length === 0 && !chain.segments[segment]?.isRequired;
  return {
    segment: chain.segments[segment]?.id ?? '',
    total: all.length,
    inRegion: here ? shown.length : null,
    share: here && all.length > 0 ? shown.length / all.length : null,
    certified: shown.filter((firm) => (chain.firms[firm]?.rank ?? 0) > 0).length,
    verdict: isOptionalAndEmpty ? null : (judgements?.[segment]?.verdict ?? null),
    top: byWeight(chain, shown),
    leaders: byWeight(
      chain,
      all.filter((firm) => leaders.has(chain.firms[firm]?.id ?? '')),
    ).slice(0, MAX_PAGE),
  };
}
