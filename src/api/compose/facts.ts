import { readCypher } from '../../store/cypherFile.js';
import type { Graph, Statement } from '../../store/graph.js';
import type { Fact } from './model.js';
import { namingOf } from './naming.js';

/** The walks of an analysis that is a root field of its own: one statement from the entity of an id; null when there is none. */
export async function askFacts(
  graph: Graph,
  { label, id }: { readonly label: string; readonly id: string },
  facts: Readonly<Record<string, Fact>>,
): Promise<Readonly<Record<string, unknown>> | null> {
  const entries = Object.entries(facts);
  const parameters = entries.flatMap(([, { params, limit }], index) =>
    Object.entries({ ...params?.({}), limit }).map(([name, value]) => [namingOf(index).parameter(name), value ?? null]),
  );
  const [row] = await graph.read(factsStatement(label, Object.values(facts)), {
    id,
    ...Object.fromEntries(parameters),
  });
  return row ? Object.fromEntries(entries.map(([name], index) => [name, row[namingOf(index).variable('rows')]])) : null;
}

export function factsStatement(label: string, facts: readonly Fact[]): Statement {
  const calls = facts.map(({ file, raw }, index) => {
    const { parameter, rename, variable } = namingOf(index);
    const own = (text: string) => rename(text, { this: 'this' });
    return [
      'CALL (this) {',
      own(readCypher(String(file)).body),
      `LIMIT $${parameter('limit')}`,
      `RETURN collect(${own(raw)}) AS ${variable('rows')}`,
      '}',
    ].join('\n');
  });
  const names = facts.map((_, index) => namingOf(index).variable('rows')).join(', ');
  return {
    name: `facts ${facts.map(({ file }) => String(file)).join(' ')}`,
    text: [`MATCH (this:${label} {id: $id})`, ...calls, `RETURN ${names}`].join('\n'),
  };
}
