import type { Properties, Value } from '../../load/draft.js';
import { factsOf, linkIdentity, statementsFrom } from '../draft.js';
import type { Facts } from '../facts.js';
import { type Finding, finding, type Rule } from '../rule.js';

interface Claim {
  readonly key: string;
  readonly label: string;
  readonly properties: Properties;
  readonly file: string;
  readonly path: string;
}

function claims(facts: Facts): readonly Claim[] {
  return factsOf(facts).flatMap((placed) => {
    const { file, path } = placed;
    return statementsFrom(placed).flatMap(({ nodes, links }) => [
      ...nodes.map(({ id, properties }) => ({ key: id, label: id, properties, file, path })),
      ...links.map((link) => {
        return {
          key: linkIdentity(link),
          label: `${link.from} ${link.type} ${link.to}`,
          properties: link.properties,
          file,
          path,
        };
      }),
    ]);
  });
}

/** Lists and descriptions add up when two passages give them; anything else must be the same. */
function clashes(name: string, one: Value | undefined, other: Value): boolean {
  if (one === undefined || Array.isArray(other) || name === 'description') return false;
  return one !== other;
}

export const agreement: Rule = {
  name: 'agreement',
  description: 'Passages that state the same fact give it the same properties.',
  check: ({ facts }) => {
    const known = new Map<string, Properties>();
    const found: Finding[] = [];
    for (const { key, label, properties, file, path } of claims(facts)) {
      const before = known.get(key) ?? {};
      const differing = Object.entries(properties).filter(([name, value]) => clashes(name, before[name], value));
      for (const [name, value] of differing) {
        const message = `${label}: ${name} is ${String(before[name])} elsewhere and ${String(value)} here.`;
        found.push(
          finding({ file, path }, message, 'Give each its own id, and say in contradictions.yaml why they differ.'),
        );
      }
      known.set(key, { ...properties, ...before });
    }
    return found;
  },
};
