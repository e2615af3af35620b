import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Kind, parse, print, visit } from 'graphql';

const { parse: parseYaml } = createRequire(import.meta.url)('yaml');
const WEB = new URL('../../web/src/', import.meta.url);
const USUAL = new URL('../../operations/usual.yaml', import.meta.url);
const KINDS = [
  'chain',
  'region',
  'segment',
  'enterprise',
  'investor',
  'cluster',
  'park',
  'policy',
  'institution',
  'source',
  'metric',
];

/** The operations and fragments of the explorer, each as a definition of its own. */
export function readDefinitions() {
  const files = readdirSync(WEB, { recursive: true }).filter((name) => String(name).endsWith('.graphql'));
  return files.flatMap((name) => parse(readFileSync(new URL(name, WEB), 'utf8'), { noLocation: true }).definitions);
}

/** What operations/usual.yaml lists, the first entry of each operation, as text with its fragments and with ids that the server holds. */
export async function readOperations(url) {
  const definitions = readDefinitions();
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const ids = await idsOf(url);
  const entries = new Map();
  for (const entry of parseYaml(readFileSync(USUAL, 'utf8'))) {
    const variables = fill(entry.variables ?? {}, ids);
    if (variables && !entries.has(entry.operation)) entries.set(entry.operation, variables);
  }
  return definitions
    .filter(({ kind, name }) => kind === Kind.OPERATION_DEFINITION && entries.has(name.value))
    .map((operation) => ({
      name: operation.name.value,
      text: [operation, ...fragmentsOf(operation, fragments)].map(print).join('\n\n'),
      variables: entries.get(operation.name.value),
    }));
}

function fragmentsOf(definition, all, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return [...found];
}

/** The variables with an id in each placeholder's place, two of a kind different; null where the server has no such id. */
function fill(variables, ids) {
  const taken = new Map();
  const missing = [];
  const text = JSON.stringify(variables).replace(/"\{(\w+)\}"/g, (_, kind) => {
    if (kind === 'after') return 'null';
    const id = ids[kind]?.[taken.get(kind) ?? 0];
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    if (id === undefined) missing.push(kind);
    return JSON.stringify(id ?? null);
  });
  return missing.length > 0 ? null : JSON.parse(text);
}

async function idsOf(url) {
  const plural = { policy: 'policies' };
  const lists = KINDS.filter((kind) => kind !== 'segment').map(
    (kind) => `${kind}: ${plural[kind] ?? `${kind}s`}(first: 2) { nodes { id } }`,
  );
  const { data } = await ask(url, `{ ${lists.join(' ')} }`, {});
  const chain = await ask(url, '{ chain(by: { id: "chain:humanoid-robot" }) { segments { id } } }', {});
  const found = Object.fromEntries(Object.entries(data).map(([kind, { nodes }]) => [kind, nodes.map(({ id }) => id)]));
  return { ...found, segment: chain.data.chain.segments.map(({ id }) => id) };
}

/** One request; what the server was too slow for, it is asked again, as the guide says. */
export async function ask(url, query, variables) {
  for (let tries = 0; ; tries++) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    const isRetryable = answer.errors?.every(({ extensions }) => extensions.retryable);
    if (!isRetryable || tries === 10) {
      if (answer.errors) throw new Error(`${query.slice(0, 80)} … ${JSON.stringify(answer.errors).slice(0, 400)}`);
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 2)));
  }
}
