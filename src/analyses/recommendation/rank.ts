import { newestOf } from '../common/chain.js';
import { type ScorePart, scoreOf } from '../common/score.js';
import { type Firm, type NextRound, partsOf } from './parts.js';

export interface EvidenceDeal {
  readonly enterprise: string;
  readonly investors: readonly string[];
  readonly on: string | null;
  readonly citations: readonly string[];
}
export interface InvestorRecommendation {
  readonly investor: string;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly evidence: readonly EvidenceDeal[];
}

export interface Question {
  readonly firms: readonly Firm[];
  readonly anchors: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  readonly segments: readonly string[];
  readonly group: readonly { readonly id: string }[];
  readonly next: NextRound | null;
}

const EVIDENCE = 10;

/** Everybody who shares a firm with an anchor, best first. */
export function rank({ firms, anchors, excluded, segments, group, next }: Question): readonly InvestorRecommendation[] {
  const against = {
    anchors,
    holdings: countHoldings(firms, anchors),
    segments,
    members: new Set(group.map(({ id }) => id)),
    next,
  };
  return [...metThrough(firms, anchors, excluded)]
    .map(([investor, shared]) => {
      const parts = partsOf(investor, shared, against);
      return { investor, score: scoreOf(parts), parts, evidence: evidenceOf(investor, shared, anchors) };
    })
    .sort((one, other) => other.score - one.score || (one.investor < other.investor ? -1 : 1));
}

function metThrough(
  firms: readonly Firm[],
  anchors: ReadonlySet<string>,
  excluded: ReadonlySet<string>,
): ReadonlyMap<string, readonly Firm[]> {
  const met = new Map<string, Firm[]>();
  for (const firm of firms) {
    if (![...firm.entries.keys()].some((investor) => anchors.has(investor))) continue;
    for (const investor of firm.entries.keys()) {
      if (excluded.has(investor)) continue;
      const shared = met.get(investor) ?? [];
      met.set(investor, shared);
      shared.push(firm);
    }
  }
  return met;
}

function countHoldings(firms: readonly Firm[], anchors: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entries } of firms) {
    for (const [investor, { on }] of entries) {
      if (on !== null && anchors.has(investor)) counts.set(investor, (counts.get(investor) ?? 0) + 1);
    }
  }
  return counts;
}

function evidenceOf(investor: string, shared: readonly Firm[], anchors: ReadonlySet<string>): readonly EvidenceDeal[] {
  return shared
    .flatMap(({ id, entries }) => {
      const own = entries.get(investor);
      return [...entries].flatMap(([anchor, entry]) => {
        if (!own || !anchors.has(anchor)) return [];
        return [
          {
            enterprise: id,
            investors: [anchor, investor],
            on: newestOf([own.on, entry.on]),
            citations: [...new Set([...own.citations, ...entry.citations])],
          },
        ];
      });
    })
    .sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1))
    .slice(0, EVIDENCE);
}
