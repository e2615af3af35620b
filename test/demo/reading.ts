import type { DemoWorld } from '../../src/data/demo/world.js';

/** What the graph says, read from its nodes and relationships alone; every question is answered the slow and plain way. */
export interface Reading {
  readonly segments: ReadonlyMap<string, readonly string[]>;
  readonly leaders: ReadonlyMap<string, readonly string[]>;
  readonly cities: readonly string[];
  readonly firmsAt: (region: string | null, segment: string) => readonly string[];
  readonly titles: (firm: string) => readonly string[];
  readonly owner: (firm: string) => string;
  readonly chainOf: (firm: string) => string | undefined;
  readonly links: (type: string) => readonly Link[];
}
export interface Link {
  readonly from: string;
  readonly to: string;
}

function grouped(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of rows) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** The owner at the top, or of a circle the one with the smallest id. */
function ownerOf(firm: string, owners: ReadonlyMap<string, readonly string[]>): string {
  const seen = [firm];
  for (;;) {
    const above = owners.get(seen.at(-1) ?? firm)?.[0];
    if (above === undefined) return seen.at(-1) ?? firm;
    if (seen.includes(above)) return seen.slice(seen.indexOf(above)).toSorted()[0] ?? above;
    seen.push(above);
  }
}

export function read({ nodes, relationships }: DemoWorld): Reading {
  const byType = new Map<string, Link[]>();
  for (const link of relationships) {
    const links = byType.get(link.type);
    if (links === undefined) byType.set(link.type, [link]);
    else links.push(link);
  }
  const links = (type: string): readonly Link[] => byType.get(type) ?? [];
  const forward = (type: string) => grouped(links(type).map(({ from, to }) => [from, to]));
  const backward = (type: string) => grouped(links(type).map(({ from, to }) => [to, from]));
  const [place, occupied, held, owners] = [
    forward('LOCATED_IN'),
    forward('OCCUPIES'),
    forward('RECOGNIZED_AS'),
    backward('CONTROLS'),
  ];
  const segments = forward('HAS_SEGMENT');
  const chain = new Map([...segments].flatMap(([id, list]) => list.map((segment) => [segment, id] as const)));
  const tier = new Map(nodes.map(({ id, properties }) => [id, String(properties['tier'])]));
  const spots = grouped(
    [...occupied].flatMap(([firm, list]) =>
      list.flatMap((segment) => [
        [segment, firm] as const,
        ...(place.get(firm) ?? []).map((city) => [`${city} ${segment}`, firm] as const),
      ]),
    ),
  );
  return {
    segments,
    leaders: backward('LEADS'),
    cities: nodes.filter(({ properties }) => properties['level'] === 'CITY').map(({ id }) => id),
    firmsAt: (region, segment) => spots.get(region === null ? segment : `${region} ${segment}`) ?? [],
    titles: (firm) => (held.get(firm) ?? []).map((id) => tier.get(id) ?? ''),
    owner: (firm) => ownerOf(firm, owners),
    chainOf: (firm) => chain.get(occupied.get(firm)?.[0] ?? ''),
    links,
  };
}
