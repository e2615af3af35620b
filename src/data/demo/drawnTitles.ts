import type { NodeDraft } from '../load/draft.js';
import { CITATION, type Links, padded, stated } from './namedNode.js';
import { below, draw, type Random, range } from './random.js';

/** The titles of the pyramid, with what a firm weighs by its highest, and who grants it. */
const TITLES = {
  POTENTIAL: { weight: 1, level: 'PROVINCIAL' },
  INNOVATIVE_SME: { weight: 1.5, level: 'PROVINCIAL' },
  HIGH_TECH: { weight: 1.5, level: 'NATIONAL' },
  SRDI_SME: { weight: 2, level: 'PROVINCIAL' },
  LITTLE_GIANT: { weight: 3, level: 'NATIONAL' },
  HIDDEN_CHAMPION: { weight: 3, level: 'PROVINCIAL' },
  CHAMPION: { weight: 4, level: 'NATIONAL' },
} as const;
export type Tier = keyof typeof TITLES;
export type DrawnTitle = Tier | null;

/** Somewhat under half of the firms have a title. */
const PYRAMID: readonly (readonly [DrawnTitle, number])[] = [
  [null, 0.56],
  ['POTENTIAL', 0.03],
  ['INNOVATIVE_SME', 0.2],
  ['HIGH_TECH', 0.05],
  ['SRDI_SME', 0.1],
  ['LITTLE_GIANT', 0.045],
  ['HIDDEN_CHAMPION', 0.005],
  ['CHAMPION', 0.01],
];
const LOW: readonly (readonly [DrawnTitle, number])[] = [
  ['POTENTIAL', 0.3],
  ['INNOVATIVE_SME', 0.7],
];
const BEFORE: Readonly<Partial<Record<Tier, Tier>>> = { CHAMPION: 'LITTLE_GIANT', LITTLE_GIANT: 'SRDI_SME' };
const FIRST_GRANT = 2019;
/** A title runs three years and is renewed; every one of this world is still good in the year before this. */
const GOOD_UNTIL = 2027;
const TERM = 3;

export function weightOf(title: DrawnTitle): number {
  return title === null ? 1 : TITLES[title].weight;
}

function isHigh(title: DrawnTitle): boolean {
  return weightOf(title) >= TITLES.SRDI_SME.weight;
}

/**
 * One CHAMPION at most and one SRDI_SME at least: of seven firms, the fewest that a whole segment has, a CHAMPION beside
 * six without a title has an HHI of (4² + 6) / 10² = 0.22, the highest there can be, and the test asks for 0.25 at most.
 */
export function wholeTitles(size: number, random: Random): readonly DrawnTitle[] {
  let hasChampion = false;
  const drawn = range(size).map(() => {
    const title = draw(random, PYRAMID);
    const isSecond = title === 'CHAMPION' && hasChampion;
    hasChampion ||= title === 'CHAMPION';
    return isSecond ? 'LITTLE_GIANT' : title;
  });
  return drawn.some(isHigh) ? drawn : ['SRDI_SME', ...drawn.slice(1)];
}

export function lowTitles(size: number, random: Random): readonly DrawnTitle[] {
  return range(size).map(() => draw(random, LOW));
}

/** The title itself, and often the one that comes before it. */
function titlesHeld(title: DrawnTitle, random: Random): readonly Tier[] {
  if (title === null) return [];
  const before = BEFORE[title];
  return before === undefined || random() < 0.4 ? [title] : [before, title];
}

function slugOf(tier: Tier): string {
  return tier.toLowerCase().replaceAll('_', '-');
}

function recognitionNode(id: string, tier: Tier, granted: { year: number; month: number }): NodeDraft {
  const { level } = TITLES[tier];
  const terms = Math.ceil((GOOD_UNTIL - granted.year) / TERM);
  const month = padded(granted.month, 2);
  const properties = { tier, level, grantedOn: `${granted.year}-${month}`, citations: [CITATION] };
  if (tier === 'POTENTIAL') return { id, labels: ['Entity', 'Recognition'], properties };
  const validUntil = `${granted.year + terms * TERM}-${month}`;
  return { id, labels: ['Entity', 'Recognition'], properties: { ...properties, validUntil } };
}

/** The recognitions of a firm; a higher title came two years after the one before it. */
export function recognitionsOf(
  firm: { id: string; title: DrawnTitle },
  random: Random,
): { nodes: NodeDraft[]; links: Links } {
  const first = FIRST_GRANT + below(random, 5);
  const month = 1 + below(random, 12);
  const nodes = titlesHeld(firm.title, random).map((tier, index) => {
    const id = `recognition:${firm.id.slice(firm.id.indexOf(':') + 1)}-${slugOf(tier)}`;
    return recognitionNode(id, tier, { year: first + 2 * index, month });
  });
  return { nodes, links: nodes.map(({ id }) => stated('RECOGNIZED_AS', firm.id, id)) };
}
