import { MOST } from './queries.js';

const WHAT: Readonly<Record<keyof typeof MOST, string>> = {
  firms: 'firms within two steps',
  partners: 'co-investors, by whose firms others are found,',
  members: 'investors of the group',
  investors: 'investors of that region or chain',
};

/** What there is as much of as is looked at, or more, in sentences for a coverage note: the answer is then of a part of it. */
export function cutIn(found: Partial<Record<keyof typeof MOST, number>>): string {
  const names = Object.keys(WHAT) as (keyof typeof MOST)[];
  return names
    .filter((name) => (found[name] ?? 0) >= MOST[name])
    .map(
      (name) =>
        ` Of ${WHAT[name]} there are ${MOST[name].toLocaleString('en')} or more; an arbitrary part of them is looked at.`,
    )
    .join('');
}
