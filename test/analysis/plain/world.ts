import { uniform } from '../../../src/analyses/common/random.js';
import type { Draft, LinkDraft, NodeDraft, Properties } from '../../../src/data/load/draft.js';

export interface Firm {
  readonly id: string;
  readonly segments: readonly string[];
  /** Cities or provinces. */
  readonly places: readonly string[];
  readonly offices: readonly string[];
  readonly tier: string | null;
}
type Pair = readonly [string, string];

/** Plain facts, as a document lists them. */
export interface World {
  readonly firms: readonly Firm[];
  readonly supplies: readonly Pair[];
  /** Controller and controlled. */
  readonly controls: readonly Pair[];
  readonly leaders: readonly string[];
  readonly investors: readonly Firm[];
  /** Investor and firm. */
  readonly deals: readonly Pair[];
}

export const CHAIN = 'chain:plain';
export const SEGMENTS = ['a', 'b', 'c', 'd', 'e'].map((letter) => `segment:plain-${letter}`);
export const FEEDS: readonly Pair[] = SEGMENTS.slice(1).map((to, index) => [SEGMENTS[index] as string, to]);
/** Each place with what it is part of. */
export const ABOVE: Readonly<Record<string, readonly string[]>> = {
  'region:p0': ['region:p0'],
  'region:p1': ['region:p1'],
  'region:c0': ['region:c0', 'region:p0'],
  'region:c1': ['region:c1', 'region:p0'],
  'region:c2': ['region:c2', 'region:p1'],
  'region:c3': ['region:c3', 'region:p1'],
};
const PLACES = Object.keys(ABOVE);
const TIERS = [null, null, 'SRDI_SME', 'LITTLE_GIANT', 'CHAMPION'];

/** Worlds of another `part` have firms of their own, which trade with those of part 0 too. */
export function randomWorld(seed: number, part: number): World {
  const random = uniform(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], share: number): readonly T[] => items.filter(() => random() < share);
  const newFirm = (id: string): Firm => ({
    id,
    segments: some(SEGMENTS, 0.3),
    places: random() < 0.1 ? [] : [pick(PLACES)],
    offices: random() < 0.1 ? [pick(PLACES)] : [],
    tier: pick(TIERS),
  });
  const idsOf = (kind: string, of: number, count: number) =>
    Array.from({ length: count }, (_, number) => `${kind}:w${of}x${number}`);
  const firms = idsOf('enterprise', part, 24).map(newFirm);
  const investors = idsOf('investor', part, 5).map((id) => ({ ...newFirm(id), segments: [], tier: null, offices: [] }));
  const known = [...new Set([...firms.map(({ id }) => id), ...idsOf('enterprise', 0, 24)])];
  const holders = [...new Set([...investors.map(({ id }) => id), ...idsOf('investor', 0, 5)])];
  const pairs = (count: number, from: readonly string[], to: readonly string[]): readonly Pair[] => {
    const drawn = Array.from({ length: count }, () => [pick(from), pick(to)] as const);
    const found = new Map(drawn.filter(([one, other]) => one !== other).map((pair) => [pair.join(' '), pair]));
    return [...found.values()];
  };
  return {
    firms,
    investors,
    supplies: pairs(30, known, known),
    // Each has one controller at most, and nobody controls in a circle.
    controls: firms
      .slice(1)
      .flatMap(({ id }, number) => (random() < 0.2 ? ([[(firms[number] as Firm).id, id]] as const) : [])),
    leaders: part === 0 ? some(firms, 0.15).map(({ id }) => id) : [],
    deals: pairs(20, holders, known),
  };
}

/** What both say. */
export function together(one: World, other: World): World {
  const distinct = (pairs: readonly Pair[]) => [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
  return {
    firms: [...one.firms, ...other.firms],
    investors: [...one.investors, ...other.investors],
    // Each says it for itself.
    supplies: [...one.supplies, ...other.supplies],
    controls: [...one.controls, ...other.controls],
    leaders: [...one.leaders, ...other.leaders],
    deals: distinct([...one.deals, ...other.deals]),
  };
}

/** Two firms are one, under the id of the first. */
export function withMerged(world: World, one: string, other: string): World {
  const now = (id: string) => (id === other ? one : id);
  const moved = (pairs: readonly Pair[]) => pairs.map(([from, to]) => [now(from), now(to)] as const);
  const [first, second] = [one, other].map((id) => world.firms.find((firm) => firm.id === id)) as [Firm, Firm];
  const both = <T>(left: readonly T[], right: readonly T[]) => [...new Set([...left, ...right])];
  const tiers = TIERS.filter((tier) => tier === first.tier || tier === second.tier);
  const merged = {
    id: one,
    segments: both(first.segments, second.segments),
    places: both(first.places, second.places),
    offices: both(first.offices, second.offices),
    tier: tiers.at(-1) ?? null,
  };
  return {
    ...world,
    firms: [merged, ...world.firms.filter(({ id }) => id !== one && id !== other)],
    supplies: moved(world.supplies),
    controls: moved(world.controls),
    leaders: [...new Set(world.leaders.map(now))],
    deals: moved(world.deals),
  };
}

export function draftOf(name: string, world: World): Draft {
  const citation = `citation:${name}`;
  const said = { citations: [citation], confidence: 'EXPLICIT' };
  const link = (type: string, from: string, to: string, more: Properties = {}): LinkDraft => {
    return { type, from, to, key: '', properties: { ...said, ...more } };
  };
  const standing = [...world.firms, ...world.investors];
  const ends = new Set([...world.supplies, ...world.deals].flat());
  for (const { id } of standing) ends.add(id);
  const organizations = [...ends].map((id): NodeDraft => {
    const role = id.startsWith('investor') ? 'Investor' : 'Enterprise';
    return { id, labels: ['Organization', role], properties: { name: `合成${id.replace(/\W/g, '')}` } };
  });
  const titles = standing.flatMap(({ id, tier }): NodeDraft[] => {
    if (tier === null) return [];
    const properties = { tier, level: 'NATIONAL', grantedOn: '2022-07', ...said };
    return [{ id: `recognition:${name}-${id.replace(/\W/g, '')}`, labels: ['Recognition'], properties }];
  });
  const holders = standing.filter(({ tier }) => tier !== null);
  const source = { id: `source:${name}`, labels: ['Source'], properties: { name, title: name } };
  return {
    nodes: [
      source,
      { id: citation, labels: ['Citation'], properties: { quote: name } },
      { id: CHAIN, labels: ['Chain'], properties: { name: '合成链' } },
      ...SEGMENTS.map((id, order) => {
        const properties = { name: id, chain: CHAIN, stage: 'UPSTREAM', origin: 'IMPORTED', required: true, order };
        return { id, labels: ['Segment'], properties };
      }),
      ...PLACES.map((id) => ({
        id,
        labels: ['Region'],
        properties: { name: id, level: id.startsWith('region:p') ? 'PROVINCE' : 'CITY' },
      })),
      ...organizations,
      ...titles,
    ],
    aliases: [],
    relationships: [
      { type: 'FROM', from: citation, to: source.id, key: '', properties: {} },
      ...SEGMENTS.map((id) => link('HAS_SEGMENT', CHAIN, id)),
      ...FEEDS.map(([from, to]) => link('FEEDS', from, to)),
      ...PLACES.flatMap((id) => ABOVE[id]?.slice(1).map((above) => link('PART_OF', id, above)) ?? []),
      ...standing.flatMap(({ id, segments, places, offices }) => [
        ...segments.map((segment) => link('OCCUPIES', id, segment)),
        ...places.map((place) => link('LOCATED_IN', id, place, { basis: 'STATED' })),
        ...offices.map((place) => link('LOCATED_IN', id, place, { basis: 'OFFICE' })),
      ]),
      ...holders.map(({ id }, number) => link('RECOGNIZED_AS', id, (titles[number] as NodeDraft).id)),
      ...world.supplies.map(([from, to]) => link('SUPPLIES', from, to)),
      ...world.controls.map(([from, to]) => link('CONTROLS', from, to)),
      ...world.leaders.map((id) => link('LEADS', id, CHAIN)),
      ...world.deals.map(([from, to]) => link('INVESTED_IN', from, to)),
    ],
  };
}
