import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../cypher/', import.meta.url);

/** One file of cypher/, taken apart. The form is described in cypher/README.md. */
export interface CypherFile {
  readonly file: string;
  readonly question: string;
  /** A GraphQL operation, or the parameters, that the contract test tries the file with. */
  readonly sample: string;
  /** Why the sample may find nothing; null when it must find something. */
  readonly empty: string | null;
  /** The most database hits that the sample may cost. */
  readonly budget: number | null;
  /** Predicates that are added only when the caller gives them: name → predicate. */
  readonly filters: ReadonlyMap<string, string>;
  /** Filters that narrow before the fragment's end: name → the anchor, a line `// filters <anchor>` of the body. */
  readonly anchors: ReadonlyMap<string, string>;
  /** How to count the rows without walking them, where the store can. */
  readonly count: string | null;
  /** The same where one filter is given and no other: name → expression. */
  readonly counts: ReadonlyMap<string, string>;
  /** Filters that are lists, which an index holds in the order of names; `this` is the list of what the fragment starts from. */
  readonly lists: ReadonlyMap<string, List>;
  /** It counts all that the shortest of its lists leads to: its body has the lines `// walk leader` and `// walk firms`. */
  readonly isWhole: boolean;
  /** What `TYPE` in its body may be: the statement is another for each. */
  readonly types: readonly string[];
  /** The statement without comments; of a fragment, up to its closing ORDER BY. */
  readonly body: string;
  /** The expression of a fragment's closing ORDER BY: its keyset. */
  readonly order: string | null;
}

/** Nodes of a label one of whose properties is the filter's value: each once, in the order of their `nameKey`. Without properties, all of the label. */
export interface List {
  readonly label: string;
  readonly properties: readonly string[];
  /** How it is found where no index keeps it in that order: what leads from the filter's value to each `node`. */
  readonly pattern?: string;
}

/** The name of the list of what a fragment starts from. */
export const THIS = 'this';
/** The label of what a node that has more values than it has properties for them holds the others on, and is itself. */
export const ROW = 'Row';

/** Whether `node` is on a list, by its own properties; only where all of these are taken its other rows are looked at. */
export function memberOf({ label, properties, pattern }: List, value: string): string {
  if (pattern !== undefined) return `EXISTS { MATCH ${pattern} }`;
  if (properties.length === 0) return `${value} IS NOT NULL AND node:${label}`;
  const isIn = (row: string) => properties.map((property) => `${row}.${property} = ${value}`).join(' OR ');
  if (label !== ROW) return isIn('node');
  return `${isIn('node')} OR (node.${properties.at(-1)} IS NOT NULL AND EXISTS { MATCH (node)-[:HAS_ROW]->(more:Row) WHERE ${isIn('more')} })`;
}

const cache = new Map<string, CypherFile>();

export function readCypher(file: string): CypherFile {
  const known = cache.get(file);
  if (known) return known;
  const parsed = parseCypher(file, textOf(file));
  cache.set(file, parsed);
  return parsed;
}

/** A line `// include shared/…` stands for that file, which several questions have in common. */
function textOf(file: string): string {
  const text = readFileSync(new URL(`${file}.cypher`, FOLDER), 'utf8');
  const whole = text.replace(/^\/\/ include (shared\/\w+)\n/gm, (_, shared: string) => textOf(shared));
  return overTypes(whole);
}

/** The types in the lines `// types:` of a file, for which its `TYPE` stands: no index serves a type that only a parameter names. */
export function typesIn(text: string): readonly string[] {
  return [...text.matchAll(/^\/\/ types: (.+)$/gm)].flatMap(([, names = '']) => names.split(' '));
}

/** A block `// union … // end` stands once for each type. */
function overTypes(text: string): string {
  const types = typesIn(text);
  return text.replace(/^\/\/ union\n([\s\S]*?)^\/\/ end\n/gm, (_, block: string) =>
    types.map((type) => block.replaceAll('TYPE', type)).join('  UNION\n'),
  );
}

export function parseCypher(file: string, text: string): CypherFile {
  const [question = '', ...lines] = text.split('\n');
  const filters = new Map<string, string>();
  const anchors = new Map<string, string>();
  const counts = new Map<string, string>();
  const lists = new Map<string, List>();
  const statement: string[] = [];
  for (const line of lines) {
    const [, anchor, name, filter] = /^\/\/ filter (?:(\w+)\.)?(\w+): (.+)$/.exec(line) ?? [];
    if (name && filter) filters.set(name, filter);
    if (name && anchor) anchors.set(name, anchor);
    const [, counted, count] = /^\/\/ count (\w+): (.+)$/.exec(line) ?? [];
    if (counted && count) counts.set(counted, count);
    const [, listed, label, properties = ''] = /^\/\/ list (\w+): (\w+)(.*)$/.exec(line) ?? [];
    const [, started, pattern] = /^\/\/ start (\w+): (.+)$/.exec(line) ?? [];
    if (started && pattern) {
      lists.set(started, { label: '', properties: [], pattern });
      filters.set(started, memberOf({ label: '', properties: [], pattern }, `$${started}`));
    }
    if (listed && label) {
      const list = { label, properties: properties.split(' ').slice(1) };
      lists.set(listed, list);
      if (listed !== THIS) filters.set(listed, memberOf(list, `$${listed}`));
    }
    if (!line.startsWith('//') || /^\/\/ (repeat:|end$|filters \w+$|walk \w+$)/.test(line)) statement.push(line);
  }
  const note = (name: string) => new RegExp(`^// ${name}: (.+)$`, 'm').exec(text)?.[1] ?? null;
  const count = note('count');
  const empty = note('empty');
  const budget = note('budget') === null ? null : Number.parseInt(note('budget') ?? '', 10);
  const sample = /\/\* :(?:param|graphql) ([\s\S]*?)\*\//.exec(text)?.[1]?.trim() ?? '';
  const whole = statement
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .trim();
  const [, body = whole, order = null] = /^([\s\S]*)\nORDER BY ([^\n]+)$/.exec(whole) ?? [];
  return {
    file,
    question: question.replace(/^\/\/ /, ''),
    sample,
    empty,
    budget,
    filters,
    anchors,
    count,
    counts,
    lists,
    isWhole: statement.includes('// walk firms'),
    types: typesIn(text),
    body,
    order,
  };
}

export function parameterNames(text: string): Set<string> {
  return new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));
}
