import type { Named, Placed } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

const JOIN = '与';

/** Of a name that joins several things, whether the other names but one of them: 步进电机 of 步进与伺服电机. */
function namesOneOf(joined: string, other: string): boolean {
  const things = joined.split(JOIN);
  const named = things.filter((thing) => other.includes(thing));
  return joined.includes(other) || (named.length > 0 && named.length < things.length);
}

function oneOfSeveral({ id, name, aliases, at }: Placed<Named>): readonly Finding[] {
  const whole = aliases.filter(({ kind }) => kind !== 'NARROWER' && kind !== 'ORIGINAL');
  return whole.flatMap(({ value }) => {
    const [isJoined, joins] = [name.includes(JOIN), value.includes(JOIN)];
    if (isJoined && !joins && namesOneOf(name, value))
      return [finding(at, `“${value}” is but one of what ${id} ${name} joins.`, 'Make it NARROWER.')];
    if (!isJoined && joins && namesMore(value, name))
      return [finding(at, `“${value}” names more than ${id} ${name}.`, 'Take it out.')];
    return [];
  });
}

/** Of a name that joins several things, whether one of them is the whole of the other: 药用辅料与包材 of 药用辅料. */
function namesMore(joined: string, other: string): boolean {
  return joined.split(JOIN).some((thing) => thing.includes(other) || other.includes(thing));
}

/** 电源与适配器 is no “adapter”: what a Chinese name joins, the English one joins too. */
function shortEnglish({ id, name, nameEn, at }: Placed<Named>): readonly Finding[] {
  if (!name.includes(JOIN) || nameEn === undefined || /\band\b|[,&/]|components|systems/u.test(nameEn)) return [];
  return [finding(at, `${id} ${name} joins two things, and “${nameEn}” is one.`, 'Name both in English.')];
}

export const joinedNames: Rule = {
  name: 'joinedNames',
  description:
    'Where the name of a product or a segment joins two things by 与, so does its English name, and an alias for one of them is NARROWER; a name for one thing has no alias for two.',
  check: ({ facts }) => {
    const segments = facts.chains.flatMap(({ segments: list, at }) => list.map((segment) => ({ ...segment, at })));
    return [...facts.products, ...segments].flatMap((named) => [...oneOfSeveral(named), ...shortEnglish(named)]);
  },
};
