import type { Firm } from './firms.js';
import { type Links, type NamedNode, namedNode, padded, stated } from './namedNode.js';
import { type Random, range, shuffled } from './random.js';

/** Holding companies, which stand in no chain, and what they control. */
export interface Owners {
  readonly namedNodes: readonly NamedNode[];
  readonly links: Links;
  readonly circles: readonly { readonly organizations: readonly string[] }[];
}
/** The firms of one holding company. */
type Holding = readonly Firm[];

const CIRCLES = 2;
const CIRCLE_SIZE = 3;
const OWNED_SHARE = 0.1;
/** Of the five firms of a shared segment; the other owner has the rest. */
const FIRST_OWNER = 3;
const CONTROL = { key: 'SUBSIDIARY', properties: { kind: 'SUBSIDIARY', share: 60 } };
/** A majority each, so that control runs all the way round. */
const CIRCLE_CONTROL = { key: 'SHAREHOLDING', properties: { kind: 'SHAREHOLDING', share: 55 } };

function holdingId(index: number): string {
  return `enterprise:demo-holding-${padded(index + 1, 4)}`;
}

function cellOf({ city, chain, code }: Firm): string {
  return `${city} ${chain} ${code}`;
}

function sharedHoldings(shared: readonly (readonly Firm[])[]): readonly Holding[] {
  return shared.flatMap((firms) => [firms.slice(0, FIRST_OWNER), firms.slice(FIRST_OWNER)]);
}

/** One firm a holding company, each in a segment and city of its own: a circle counts as one owner and has one firm in each. */
function circleHoldings(free: readonly Firm[]): readonly Holding[] {
  const apart = new Map(free.map((firm) => [cellOf(firm), firm]));
  return [...apart.values()].slice(0, CIRCLES * CIRCLE_SIZE).map((firm) => [firm]);
}

/** One firm or two, never two in one segment and city: those would be merged. */
function ownHoldings(free: readonly Firm[]): readonly Holding[] {
  const holdings: Firm[][] = [];
  for (const firm of free) {
    const last = holdings.at(-1);
    const [only, more] = last ?? [];
    const joins = only !== undefined && more === undefined && firm.number % 2 === 0 && cellOf(only) !== cellOf(firm);
    if (joins) last?.push(firm);
    else holdings.push([firm]);
  }
  return holdings;
}

function circleLinks(first: number): Links {
  return range(CIRCLE_SIZE).map((place) => {
    const next = first + ((place + 1) % CIRCLE_SIZE);
    return stated('CONTROLS', holdingId(first + place), holdingId(next), CIRCLE_CONTROL);
  });
}

function holdingLinks(holding: Holding, index: number): Links {
  return holding.map(({ id }) => stated('CONTROLS', holdingId(index), id, CONTROL));
}

/** Gives the shared segments their two owners, and some plain firms one; the circles are the first holding companies. */
export function makeOwners(firms: readonly Firm[], shared: readonly (readonly Firm[])[], random: Random): Owners {
  const plain = firms.filter(({ isPlain, second }) => isPlain && second === null);
  const free = shuffled(random, plain).slice(0, Math.round(firms.length * OWNED_SHARE));
  const inCircles = circleHoldings(free);
  const others = free.filter((firm) => !inCircles.some(([member]) => member === firm));
  const holdings = [...inCircles, ...sharedHoldings(shared), ...ownHoldings(others)];
  const firsts = range(CIRCLES).map((circle) => circle * CIRCLE_SIZE);
  return {
    namedNodes: holdings.map((_, index) =>
      namedNode(holdingId(index), `合成控股${padded(index + 1, 4)}`, ['Organization', 'Enterprise']),
    ),
    links: [...firsts.flatMap(circleLinks), ...holdings.flatMap(holdingLinks)],
    circles: firsts.map((first) => ({
      organizations: range(CIRCLE_SIZE).map((place) => holdingId(first + place)),
    })),
  };
}
