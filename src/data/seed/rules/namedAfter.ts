import { factsOf } from '../draft.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../facts.js';
import type { Organization, Placed, Region } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

/** Levels of which a name says something: 中国 says little of where a firm is, and a group says nothing. */
const LEVELS: readonly Region['level'][] = ['PROVINCE', 'CITY', 'DISTRICT', 'TOWN'];

interface Word {
  readonly word: string;
  readonly region: string;
}

/** Names of places, the longest first. The short name of a district is one only where the seed gives it: 白云电器 is named after a hill. */
function placeWords({ regions }: Facts): readonly Word[] {
  const placed = regions.filter(({ level, code }) => LEVELS.includes(level) && code !== undefined);
  const words = placed.flatMap(({ id, name, aliases }) =>
    [name, ...aliases.filter(({ kind }) => kind !== 'FORMER').map(({ value }) => value)].map((word) => ({
      word,
      region: id,
    })),
  );
  return words.toSorted((one, other) => other.word.length - one.word.length);
}

function registeredNames({ name, aliases }: Organization): readonly string[] {
  return [name, ...aliases.flatMap(({ value, kind }) => (kind === 'FULL' ? [value] : []))];
}

/** 上海证券交易所南方中心 is named after the exchange, which is named after the city. */
function isAfterAnother(organization: Organization, all: readonly Organization[]): boolean {
  const others = all.filter(({ id }) => id !== organization.id).flatMap(registeredNames);
  return registeredNames(organization).some((name) => others.some((other) => name !== other && name.startsWith(other)));
}

/** The places that the registered names of an organization begin with; several where districts share a name. */
function placesOf(organization: Organization, words: readonly Word[]): readonly string[] {
  return registeredNames(organization).flatMap((name) => {
    const bare = name.replace(/^[“《（(]/u, '');
    const longest = words.find(({ word }) => bare.startsWith(word))?.word;
    return words.flatMap(({ word, region }) => (word === longest ? [region] : []));
  });
}

/** “北京房山” begins with a city and is placed in its district. */
function isWithin(
  region: string,
  places: readonly string[],
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  for (let at: string | undefined = region; at !== undefined; at = parents.get(at))
    if (places.includes(at)) return true;
  return false;
}

function unplaced(
  facts: Facts,
  located: ReadonlyMap<string, readonly string[]>,
  words: readonly Word[],
): readonly Finding[] {
  const parents = new Map(facts.regions.map(({ id, parent }) => [id, parent]));
  return facts.organizations.flatMap((organization: Placed<Organization>) => {
    const places = placesOf(organization, words);
    const isPlaced = (located.get(organization.id) ?? []).some((region) => isWithin(region, places, parents));
    if (places.length === 0 || isPlaced || isAfterAnother(organization, facts.organizations)) return [];
    const message = `${organization.id} ${organization.name} begins with ${places.join(' or ')}.`;
    return [finding(organization.at, message, 'Give it a location FROM_NAME under a passage that names it.')];
  });
}

export const namedAfter: Rule = {
  name: 'namedAfter',
  description:
    'An organization whose registered name begins with a place is located there, if only FROM_NAME, which is in the name.',
  check: ({ facts }) => {
    const words = placeWords(facts);
    const organizations = new Map(facts.organizations.map((each) => [each.id, each]));
    const located = factsOf(facts).flatMap((each) =>
      each.kind === 'locations' ? [{ ...(each.fact as Fact<'locations'>), at: each }] : [],
    );
    const wrong = located.flatMap(({ entity, region, basis, at }) => {
      const organization = organizations.get(entity);
      if (basis !== 'FROM_NAME' || !organization) return [];
      const names = registeredNames(organization).join(' ');
      if (words.some((word) => word.region === region && names.includes(word.word))) return [];
      return [finding(at, `The name of ${entity} does not hold ${region}.`, 'Say on what else the place rests.')];
    });
    const regions = new Map<string, readonly string[]>();
    for (const { entity, region } of located) regions.set(entity, [...(regions.get(entity) ?? []), region]);
    return [...wrong, ...unplaced(facts, regions, words)];
  },
};
