import type { Tier } from './facts.js';

/** How much a firm counts by its highest title, in the absence of any firm's size in the documents; ours, published in `method`. */
const WEIGHTS: Readonly<Record<Tier, number>> = {
  POTENTIAL: 1,
  TECHNOLOGY_SME: 1.5,
  INNOVATIVE_SME: 1.5,
  HIGH_TECH: 1.5,
  GAZELLE: 1.5,
  SRDI_SME: 2,
  LITTLE_GIANT: 3,
  HIDDEN_CHAMPION: 3,
  UNICORN: 3,
  CHAMPION: 4,
};
const UNTITLED = 1;
export const GREATEST_WEIGHT = Math.max(...Object.values(WEIGHTS));

/** The rungs of the ladder (梯度培育), lowest 1; titles beside it stand where their weight puts them. */
const RANKS: Readonly<Record<Tier, number>> = {
  POTENTIAL: 1,
  TECHNOLOGY_SME: 2,
  INNOVATIVE_SME: 2,
  HIGH_TECH: 2,
  GAZELLE: 2,
  SRDI_SME: 3,
  LITTLE_GIANT: 4,
  HIDDEN_CHAMPION: 4,
  UNICORN: 4,
  CHAMPION: 5,
};

export const WEIGHTS_IN_WORDS = `a firm counts by its highest title: ${[
  `none ${UNTITLED}`,
  ...Object.entries(WEIGHTS).map(([tier, weight]) => `${tier} ${weight}`),
].join(', ')}, at whatever level and whether or not it has run out`;

export function weightOf(tiers: readonly Tier[]): number {
  return Math.max(UNTITLED, ...tiers.map((tier) => WEIGHTS[tier]));
}

/** 0 where no title is known, which is not to have none. */
export function rankOf(tiers: readonly Tier[]): number {
  return Math.max(0, ...tiers.map((tier) => RANKS[tier]));
}
