import { readCypher } from '../../store/cypherFile.js';
import type { Graph, Statement } from '../../store/graph.js';
import type { Arguments, Fact } from './model.js';
import { rename } from './rename.js';

/** The walks of an analysis that is a root field of its own: one statement from the entity of an id; null when there is none. */
export async function askFacts(
  graph: Graph,
  { label, id }: { readonly label: string; readonly id: string },
  facts: Readonly<Record<string, Fact>>,
  args: Arguments = {},
): Promise<Readonly<Record<string, unknown>> | null> {
  const entries = Object.entries(facts);
  const parameters = entries.flatMap(([, { params, limit }], index) =>
    Object.entries({ ...params?.(args), limit }).map(([name, value]) => [`p${index}_${name}`, value ?? null]),
  );
  const [row] = await graph.read(factsStatement(label, Object.values(facts)), {
    id,
    ...Object.fromEntries(parameters),
  });
  return row ? Object.fromEntries(entries.map(([name], index) => [name, row[`rows${index}`]])) : null;
}

export function factsStatement(label: string, facts: readonly Fact[]): Statement {
  const calls = facts.map(({ file, raw }, index) => {
    const { body } = readCypher(String(file));
    const own = (text: string) => rename(text, { this: 'this' }, index);
    return [
      'CALL (this) {',
      own(body),
      `LIMIT $p${index}_limit`,
      `RETURN collect(${own(raw)}) AS rows${index}`,
      '}',
    ].join('\n');
  });
  const names = facts.map((_, index) => `rows${index}`).join(', ');
  return {
    name: `facts ${facts.map(({ file }) => String(file)).join(' ')}`,
    text: [`MATCH (this:${label} {id: $id})`, ...calls, `RETURN ${names}`].join('\n'),
  };
}
