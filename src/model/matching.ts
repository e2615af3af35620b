import type { MatchReason, Role } from '../data/resolve/match.js';
import type { HandOver } from '../store/handOver.js';

/** As it was given. */
export interface MatchAsked {
  readonly name: string;
  readonly region?: string | null;
  readonly code?: string | null;
  readonly role?: Role | null;
}

export interface MatchCandidate {
  readonly node: string;
  readonly matched: string | null;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface MatchResult {
  readonly input: MatchAsked;
  readonly candidates: readonly MatchCandidate[];
  readonly certain: string | null;
  /** Shared by all results of a request. */
  readonly handOver: HandOver;
}
