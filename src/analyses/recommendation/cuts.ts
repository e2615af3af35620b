import { LIMITS } from './queries.js';

const WHAT: Readonly<Record<keyof typeof LIMITS, string>> = {
  firms: 'firms within two steps',
  partners: 'co-investors, by whose firms others are found,',
  members: 'investors of the group',
  investors: 'investors of that region or chain',
};

/** What there is as much of as is looked at, or more, in sentences for a coverage note: the answer is then of a part of it. */
export function cutIn(found: Partial<Record<keyof typeof LIMITS, number>>): string {
  const names = Object.keys(WHAT) as (keyof typeof LIMITS)[];
  return names
    .filter((name) => (found[name] ?? 0) >= LIMITS[name])
    .map(
      (name) =>
        ` Of ${WHAT[name]} there are ${LIMITS[name].toLocaleString('en')} or more; an arbitrary part of them is looked at.`,
    )
    .join('');
}
