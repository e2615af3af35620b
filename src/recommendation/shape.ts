import { newestOf } from '../analysis/chain.js';
import { type ScorePart, scoreOf } from '../analysis/score.js';
import type { Coverage, Method } from '../method.js';
import { lagBetween } from './dates.js';
import type { FirmRow, NextRows, PartnerRows } from './queries.js';
import { type Entry, entriesOf } from './relay.js';

export interface EvidenceDeal {
  readonly enterprise: string;
  readonly investors: readonly string[];
  readonly on: string | null;
  readonly citations: readonly string[];
}
export interface Recommended {
  readonly investor: string;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly evidence: readonly EvidenceDeal[];
}
export interface Recommendations {
  readonly items: readonly Recommended[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

const WEIGHTS = { relay: 0.35, adamicAdar: 0.3, segment: 0.15, stage: 0.1, group: -0.1 };
/** Days within which coming after somebody counts as following. */
const WITHIN = 5 * 365;
/** Firms without following that are added to each rate: one firm of one is no habit. */
const PRIOR = 5;
const EVIDENCE = 10;

/** A firm with each investor's entry, and how far its story had come at each. */
interface Firm extends FirmRow {
  readonly entries: ReadonlyMap<string, Entry>;
}

export function recommendNext({ self: [{ id, segments }], firms, group }: NextRows, first: number): Recommendations {
  const known = firms.map(toFirm);
  const own = known.find((firm) => firm.id === id);
  const holders = new Set(own?.entries.keys() ?? []);
  const others = known.filter((firm) => firm.id !== id);
  const ranked = rank({
    firms: others,
    anchors: holders,
    excluded: new Set([id, ...holders]),
    segments,
    group,
    round: own ? roundsOf(own) + 1 : 1,
  });
  return answer(ranked.slice(0, first), known, 'Next investors (接力投推荐)', `holders: ${holders.size}`);
}

export function recommendPartners(rows: PartnerRows, first: number, chain: string | null): Recommendations {
  const { self, firms, group, based, region } = rows;
  const [{ id }] = self;
  const known = firms.map(toFirm);
  const own = known.filter(({ entries }) => entries.has(id));
  const partners = new Set(own.flatMap(({ entries }) => [...entries.keys()]).filter((investor) => investor !== id));
  const segments = [...new Set(own.flatMap((firm) => firm.segments))];
  const others = known.filter(({ entries }) => !entries.has(id));
  const here = region.length === 0 ? null : new Set(based.map((row) => row.id));
  const inChain =
    chain === null
      ? null
      : new Set(others.filter(({ chains }) => chains.includes(chain)).flatMap(({ entries }) => [...entries.keys()]));
  const ranked = rank({
    firms: others,
    anchors: partners,
    excluded: new Set([id, ...partners]),
    segments,
    group,
    round: null,
  });
  const wanted = ranked.filter(({ investor }) => (here?.has(investor) ?? true) && (inChain?.has(investor) ?? true));
  return answer(
    wanted.slice(0, first),
    known,
    'Recommended co-investors (推荐共同投资方)',
    `co-investors: ${partners.size}`,
  );
}

function toFirm(row: FirmRow): Firm {
  return { ...row, entries: entriesOf(row) };
}

interface Question {
  readonly firms: readonly Firm[];
  /** The holders, or the co-investors, that candidates are known through. */
  readonly anchors: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  readonly segments: readonly string[];
  readonly group: readonly { readonly id: string }[];
  /** Which round of the firm is next; null where the question is not of one firm. */
  readonly round: number | null;
}

function rank({ firms, anchors, excluded, segments, group, round }: Question): readonly Recommended[] {
  const members = new Set(group.map(({ id }) => id));
  const met = new Map<string, Firm[]>();
  for (const firm of firms) {
    if (![...firm.entries.keys()].some((investor) => anchors.has(investor))) continue;
    for (const investor of firm.entries.keys()) {
      if (!excluded.has(investor)) met.set(investor, [...(met.get(investor) ?? []), firm]);
    }
  }
  const holdings = countHoldings(firms, anchors);
  return [...met]
    .map(([investor, shared]) => {
      const parts = [
        {
          name: 'RELAY',
          value: relayOf(investor, shared, anchors, holdings),
          weight: WEIGHTS.relay,
        },
        { name: 'ADAMIC_ADAR', value: adamicAdar(shared, anchors), weight: WEIGHTS.adamicAdar },
        { name: 'SEGMENT_AFFINITY', value: affinity(shared, segments), weight: WEIGHTS.segment },
        { name: 'STAGE_FIT', value: round === null ? null : stageFit(investor, shared, round), weight: WEIGHTS.stage },
        { name: 'SAME_GROUP', value: members.has(investor) ? 1 : 0, weight: WEIGHTS.group },
      ];
      return { investor, score: scoreOf(parts), parts, evidence: evidenceOf(investor, shared, anchors) };
    })
    .sort((one, other) => other.score - one.score || (one.investor < other.investor ? -1 : 1));
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

/** 1 − Π (1 − T(j→i)): T is the share of j's dated firms that i came into after j, shrunk towards none. */
function relayOf(
  investor: string,
  shared: readonly Firm[],
  anchors: ReadonlySet<string>,
  holdings: ReadonlyMap<string, number>,
): number | null {
  if (!shared.some(({ entries }) => entries.get(investor)?.on)) return null;
  let none = 1;
  for (const anchor of anchors) {
    const followed = shared.filter(({ entries }) => {
      const lag = lagBetween(entries.get(anchor)?.on ?? null, entries.get(investor)?.on ?? null);
      return lag !== null && lag <= WITHIN;
    }).length;
    none *= 1 - followed / ((holdings.get(anchor) ?? 0) + PRIOR);
  }
  return 1 - none;
}

/** Σ over shared firms of 1 / ln(1 + investors), on a scale that ends at 1. */
function adamicAdar(shared: readonly Firm[], anchors: ReadonlySet<string>): number {
  const sum = shared.reduce((all, { entries }) => {
    const common = [...entries.keys()].filter((investor) => anchors.has(investor)).length;
    return all + common / Math.log(1 + entries.size);
  }, 0);
  return 1 - Math.exp(-sum / 2);
}

function affinity(shared: readonly Firm[], segments: readonly string[]): number | null {
  const placed = shared.filter((firm) => firm.segments.length > 0);
  if (placed.length === 0 || segments.length === 0) return null;
  return placed.filter((firm) => firm.segments.some((segment) => segments.includes(segment))).length / placed.length;
}

function stageFit(investor: string, shared: readonly Firm[], round: number): number | null {
  const rounds = shared.flatMap((firm) => roundAt(firm, firm.entries.get(investor)?.on ?? null) ?? []);
  if (rounds.length === 0) return null;
  return rounds.filter((at) => Math.abs(at - round) <= 1).length / rounds.length;
}

/** Different dates of investment in a firm: as many rounds are known. */
function roundsOf({ deals }: FirmRow): number {
  return new Set(deals.flatMap(([, on]) => on ?? [])).size;
}

function roundAt({ deals }: FirmRow, on: string | null): number | null {
  if (on === null) return null;
  return new Set(deals.flatMap(([, other]) => (other !== null && other <= on ? [other] : []))).size;
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

function answer(items: readonly Recommended[], firms: readonly Firm[], name: string, through: string): Recommendations {
  const deals = firms.flatMap((firm) => firm.deals);
  const dated = deals.filter(([, on]) => on !== null).length;
  return {
    items,
    method: {
      name,
      version: '1',
      parameters: [
        `score = ${WEIGHTS.relay} RELAY + ${WEIGHTS.adamicAdar} ADAMIC_ADAR + ${WEIGHTS.segment} SEGMENT_AFFINITY + ${WEIGHTS.stage} STAGE_FIT − ${-WEIGHTS.group} SAME_GROUP`,
        `RELAY: 1 − Π (1 − T), T the share of an anchor's dated firms that the investor came into within ${WITHIN} days after it, as if ${PRIOR} more firms without it were known`,
        'ADAMIC_ADAR: 1 − exp(−½ Σ 1/ln(1 + investors)) over the firms shared with anchors',
        through,
      ],
      reference: 'Adamic & Adar 2003, doi 10.1016/S0378-8733(03)00009-1; Xu, Zhang, Lü, Mariani 2020, arXiv 1912.02962',
    },
    coverage: {
      known: dated,
      expected: deals.length,
      share: deals.length === 0 ? null : dated / deals.length,
      note: `${dated} of the ${deals.length} investments looked at have a date. Lists of investors are partial: that somebody is not named proves nothing.`,
    },
    dataAsOf: newestOf(deals.map(([, on]) => on)),
  };
}
