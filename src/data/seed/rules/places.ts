import { places } from '../../places.js';
import type { Placed, Region } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

const NATION = 'region:100000';

/** What the standard says of a place that has one of its codes. */
function standardOf({ code }: Region): Pick<Region, 'name' | 'level' | 'parent'> | undefined {
  const place = places().find((each) => each.code === code);
  if (!place) return undefined;
  return { name: place.name, level: place.level, parent: place.above ? `region:${place.above.code}` : NATION };
}

function differing(region: Placed<Region>): readonly Finding[] {
  if (region.code === undefined || region.level === 'NATION') return [];
  const standard = standardOf(region);
  if (!standard) return [finding(region.at, `GB/T 2260 has no code ${region.code}.`, 'A retired one is a formerId.')];
  const wrong = (['name', 'level', 'parent'] as const).filter((name) => region[name] !== standard[name]);
  return wrong.map((name) =>
    finding(
      region.at,
      `${region.id}: ${name} is ${region[name]}, in GB/T 2260 ${standard[name]}.`,
      'Write it as the standard does; what a document writes is an alias.',
    ),
  );
}

function misplaced(region: Placed<Region>, regions: ReadonlyMap<string, Region>): readonly Finding[] {
  const { id, at, code, level, parent } = region;
  const isChinese = /^region:\d/u.test(id);
  const tip = 'Give a place its code; a group stands apart from the tree and is listed in groups.';
  if (level === 'GROUP') return parent === undefined ? [] : [finding(at, `${id} is a group and has a parent.`, tip)];
  const isBelowGroup = parent !== undefined && regions.get(parent)?.level === 'GROUP';
  return [
    ...(isChinese && code === undefined ? [finding(at, `${id} has no code.`, tip)] : []),
    ...(code !== undefined && id !== `region:${code}`
      ? [finding(at, `${id} is not named by its code ${code}.`, tip)]
      : []),
    ...(isBelowGroup ? [finding(at, `${id} has the group ${parent} as its parent.`, tip)] : []),
  ];
}

export const placesRule: Rule = {
  name: 'places',
  description: 'A place has the name, level and parent of GB/T 2260, and a group stands apart from the tree.',
  check: ({ facts }) => {
    const regions = new Map(facts.regions.map((region) => [region.id, region]));
    return facts.regions.flatMap((region) => [...differing(region), ...misplaced(region, regions)]);
  },
};
