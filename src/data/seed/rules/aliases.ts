import { nameKey } from '../../../names/index.js';
import { namedIn } from '../entity.js';
import type { Called } from '../format.js';
import type { Finding, Rule } from '../rule.js';

interface Use {
  readonly id: string;
  readonly value: string;
  readonly isBrand: boolean;
}

function usesOf({ id, name, nameEn, aliases: rows }: Called): readonly Use[] {
  const english = nameEn === undefined ? [] : [nameEn];
  const plain = [name, ...english].map((value) => ({ id, value, isBrand: false }));
  return [...plain, ...rows.map(({ value, kind }) => ({ id, value, isBrand: kind === 'BRAND' }))];
}

/**
 * A chain and its segment may share a name, and so may segments of two chains, and titles of two ladders; a look-up always knows which sort of thing
 * it wants.
 */
function sortOf(id: string, wholes: ReadonlyMap<string, string>): string {
  const whole = wholes.get(id);
  if (whole !== undefined) return `part of ${whole}`;
  const prefix = id.slice(0, id.indexOf(':'));
  return ['enterprise', 'investor', 'institution'].includes(prefix) ? 'organization' : prefix;
}

export const aliases: Rule = {
  name: 'aliases',
  description:
    'A name belongs to one thing of a sort, unless it is declared a BRAND on all that share it; places share the names of GB/T 2260.',
  check: ({ facts }) => {
    const wholes = new Map([
      ...facts.chains.flatMap(({ id, segments }) => segments.map((segment) => [segment.id, id] as const)),
      ...facts.ladders.flatMap(({ id, rungs }) => rungs.map((rung) => [rung.id, id] as const)),
    ]);
    const uses = new Map<string, readonly Use[]>();
    for (const use of namedIn(facts).flatMap(usesOf)) {
      const key = `${sortOf(use.id, wholes)} ${nameKey(use.value)}`;
      uses.set(key, [...(uses.get(key) ?? []), use]);
    }
    const shared = [...uses.values()].filter((list) => new Set(list.map(({ id }) => id)).size > 1);
    const standard = new Set(facts.regions.flatMap(({ id, code }) => (code === undefined ? [] : [id])));
    const bad = shared.filter((list) => list.some(({ id, isBrand }) => !isBrand && !standard.has(id)));
    return bad.map((list): Finding => {
      const owners = [...new Set(list.map(({ id }) => id))].join(' and ');
      const message = `“${list[0]?.value ?? ''}” names ${owners}.`;
      return { file: 'organizations', path: '', message, tip: 'Merge them, or make it a BRAND alias on each.' };
    });
  },
};
