import { stageOf } from '../common/rounds.js';
import type { ScorePart } from '../common/score.js';
import { lagBetween } from './dates.js';
import type { FirmRow } from './queries.js';
import type { Entry } from './relay.js';

/** A firm with each investor's entry. */
export interface Firm extends FirmRow {
  readonly entries: ReadonlyMap<string, Entry>;
}

/** What a candidate is scored against. */
export interface Against {
  /** The holders, or the co-investors, that candidates are known through, and of how many firms of theirs a date is known. */
  readonly anchors: ReadonlySet<string>;
  readonly holdings: ReadonlyMap<string, number>;
  readonly segments: readonly string[];
  /** Investors in one group with whoever asks or holds. */
  readonly members: ReadonlySet<string>;
  /** Null where the question is not of one firm. */
  readonly next: NextRound | null;
}

/** Which round of a firm comes next: by the words of those known, null where they do not tell, and by how many dates are known. */
export interface NextRound {
  readonly stage: number | null;
  readonly count: number;
}

export const WEIGHTS = { relay: 0.35, adamicAdar: 0.3, segment: 0.15, stage: 0.1, group: -0.1 };
/** Days within which coming after somebody counts as following. */
export const WITHIN = 5 * 365;
/** Firms without following that are added to each rate: one firm of one is not a habit. */
export const PRIOR = 5;

export function partsOf(investor: string, shared: readonly Firm[], against: Against): readonly ScorePart[] {
  const { anchors, segments, members, next } = against;
  return [
    { name: 'RELAY', value: relayOf(investor, shared, against), weight: WEIGHTS.relay },
    { name: 'ADAMIC_ADAR', value: adamicAdar(shared, anchors), weight: WEIGHTS.adamicAdar },
    { name: 'SEGMENT_AFFINITY', value: affinity(shared, segments), weight: WEIGHTS.segment },
    { name: 'STAGE_FIT', value: next === null ? null : stageFit(investor, shared, next), weight: WEIGHTS.stage },
    { name: 'SAME_GROUP', value: members.has(investor) ? 1 : 0, weight: WEIGHTS.group },
  ];
}

/** 1 − Π (1 − T(j→i)): T is the share of j's dated firms that i came into after j, shrunk towards none. */
function relayOf(investor: string, shared: readonly Firm[], { anchors, holdings }: Against): number | null {
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

export function nextRoundOf(firm: FirmRow): NextRound {
  const stages = firm.deals.flatMap(([, , , round]) => stageOf(round) ?? []);
  return { stage: stages.length === 0 ? null : Math.max(...stages) + 1, count: datesUpTo(firm, '~') + 1 };
}

/** By the words of rounds where those of the firm and of an entry tell; else by how many rounds had been dated by then. */
function stageFit(investor: string, shared: readonly Firm[], { stage, count }: NextRound): number | null {
  const entries = shared.flatMap((firm) => {
    const entry = firm.entries.get(investor);
    return entry ? [{ firm, ...entry }] : [];
  });
  const stages = stage === null ? [] : entries.flatMap(({ round }) => stageOf(round) ?? []);
  if (stage !== null && stages.length > 0) return shareNear(stages, stage);
  return shareNear(
    entries.flatMap(({ firm, on }) => (on === null ? [] : datesUpTo(firm, on))),
    count,
  );
}

function shareNear(stages: readonly number[], next: number): number | null {
  return stages.length === 0 ? null : stages.filter((stage) => Math.abs(stage - next) <= 1).length / stages.length;
}

/** Different dates of investment in a firm: as many rounds are known. */
function datesUpTo({ deals }: FirmRow, on: string): number {
  return new Set(deals.flatMap(([, other]) => (other !== null && other <= on ? [other] : []))).size;
}
