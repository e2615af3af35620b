import type { ChainGraph } from '../common/chain.js';
import type { Capital } from '../common/keptCapital.js';
import type { Coverage } from '../common/method.js';
import type { Judgement } from '../common/verdict.js';

/** Required segments of which too little is known to call them gaps or not. */
export function unjudgedIn(chain: ChainGraph, judgements: readonly Judgement[]): number {
  return judgements.filter(
    ({ segment, verdict }) => verdict === 'INSUFFICIENT_DATA' && chain.segments[segment]?.isRequired,
  ).length;
}

/** Of how many firms in the gaps an investor is known, beside how much is known of the chain. */
export function coverageWith(
  { holdings, funds }: Capital,
  { note }: Coverage,
  firms: ReadonlySet<string>,
  unjudged: number,
): Coverage {
  const held = new Set(holdings.flatMap((holding) => holding.held));
  const known = [...firms].filter((id) => held.has(id)).length;
  const sentences = [
    `Of ${firms.size} firms placed elsewhere that stand in a gap, documents name an investor of ${known}; their lists are partial (部分).`,
    `${funds.length} investors are known to be based here or mandated for it.`,
    `Of ${unjudged} required segments too little is known to say whether they are gaps.`,
    note,
  ];
  const share = firms.size === 0 ? null : known / firms.size;
  return { known, expected: firms.size, share, note: sentences.join(' ') };
}
