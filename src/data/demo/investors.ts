import type { Firm } from './firms.js';
import { type Links, type NamedNode, namedNode, padded, stated } from './namedNode.js';
import { below, draw, itemAt, pick, type Random, range, shuffled } from './random.js';
import { cityId } from './regions.js';

interface Investor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly city: number;
  readonly mandate: readonly number[];
}
export interface Capital {
  readonly namedNodes: readonly NamedNode[];
  readonly links: Links;
}

const PER_CITY = 7;
const DEALS_PER_FIRM = 0.4;
const KINDS = [
  ['VENTURE_CAPITAL', 0.45],
  ['STATE_CAPITAL', 0.2],
  ['GOVERNMENT_GUIDANCE', 0.2],
  ['INDUSTRIAL', 0.15],
] as const;
const ROUNDS = ['天使轮', 'A轮', 'B轮', 'C轮', 'D轮'];
const MILLION = 1_000_000;
const UNTITLED_CHANCE = 0.12;
const LOCAL_CHANCE = 0.4;
const DETAIL_CHANCE = 0.5;
/** Two years a round, so that the rounds of a firm follow each other. */
const FIRST_YEAR = 2016;
const ROUND_YEARS = 2;
/** A little skew, so that some invest far more often than the median and none everywhere. */
const SKEW = 1.5;

/** Public money is bound to places: its own city, and for a guidance fund often another one. */
function mandateOf(kind: string, city: number, other: number): readonly number[] {
  if (kind === 'GOVERNMENT_GUIDANCE') return [...new Set([city, other])];
  return kind === 'STATE_CAPITAL' ? [city] : [];
}

function makeInvestors(cities: readonly number[], random: Random): readonly Investor[] {
  return range(cities.length * PER_CITY).map((index) => {
    const number = padded(index + 1, 4);
    const kind = draw<string>(random, KINDS);
    const city = pick(random, cities);
    const mandate = mandateOf(kind, city, pick(random, cities));
    return { id: `investor:demo-${number}`, name: `合成投资方${number}`, kind, city, mandate };
  });
}

function investorNode({ id, name, kind, mandate }: Investor): NamedNode {
  const mandateRegions = mandate.length === 0 ? undefined : mandate.map(cityId);
  return namedNode(id, name, ['Organization', 'Investor'], { investorKind: kind, mandateRegions });
}

/** Rather from the firm's own city than from anywhere. */
function drawInvestor(investors: readonly Investor[], firm: Firm, random: Random): Investor {
  const local = investors.filter(({ city }) => city === firm.city);
  const pool = local.length > 0 && random() < LOCAL_CHANCE ? local : investors;
  return itemAt(pool, Math.floor(pool.length * random() ** SKEW));
}

/** One round: up to three investors, the first of which may be known to lead. */
function roundLinks(firm: Firm, drawn: { step: number; investors: readonly Investor[] }, random: Random): Links {
  const round = itemAt(ROUNDS, drawn.step);
  const year = FIRST_YEAR + drawn.step * ROUND_YEARS + below(random, ROUND_YEARS);
  const investedOn = `${year}-${padded(1 + below(random, 12), 2)}`;
  return drawn.investors.map(({ id }, index) => {
    const isKnown = random() < DETAIL_CHANCE;
    const millions = (1 + below(random, 30)) * (drawn.step + 1);
    const amount = isKnown ? { amount: String(millions * MILLION), currency: 'CNY' } : {};
    const lead = index === 0 && isKnown ? { lead: true } : {};
    const properties = { round, investedOn, ...amount, ...lead };
    return stated('INVESTED_IN', id, firm.id, { key: `${round} ${investedOn}`, properties });
  });
}

/** One to three rounds in a row. */
function dealsOf(firm: Firm, investors: readonly Investor[], random: Random): Links {
  const first = below(random, 3);
  return range(1 + below(random, 3)).flatMap((step) => {
    const drawn = range(1 + below(random, 3)).map(() => drawInvestor(investors, firm, random));
    return roundLinks(firm, { step: first + step, investors: [...new Set(drawn)] }, random);
  });
}

function dealLinks(firms: readonly Firm[], investors: readonly Investor[], random: Random): Links {
  const chosen = firms.filter(({ title }) => title !== null || random() < UNTITLED_CHANCE);
  const links: Links[number][] = [];
  for (const firm of shuffled(random, chosen)) {
    if (links.length >= firms.length * DEALS_PER_FIRM) break;
    links.push(...dealsOf(firm, investors, random));
  }
  return links;
}

export function makeCapital(cities: readonly number[], firms: readonly Firm[], random: Random): Capital {
  const investors = makeInvestors(cities, random);
  const located = investors.map(({ id, city }) =>
    stated('LOCATED_IN', id, cityId(city), { properties: { basis: 'STATED' } }),
  );
  return { namedNodes: investors.map(investorNode), links: [...located, ...dealLinks(firms, investors, random)] };
}
