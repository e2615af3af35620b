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
  /** What `TYPE` in its body may be: the statement is another for each. */
  readonly types: readonly string[];
  /** The statement without comments; of a fragment, up to its closing ORDER BY. */
  readonly body: string;
  /** The expression of a fragment's closing ORDER BY: its keyset. */
  readonly order: string | null;
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
  const statement: string[] = [];
  for (const line of lines) {
    const [, anchor, name, filter] = /^\/\/ filter (?:(\w+)\.)?(\w+): (.+)$/.exec(line) ?? [];
    if (name && filter) filters.set(name, filter);
    if (name && anchor) anchors.set(name, anchor);
    if (!line.startsWith('//') || /^\/\/ (repeat:|end$|filters \w+$)/.test(line)) statement.push(line);
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
    types: typesIn(text),
    body,
    order,
  };
}

export function parameterNames(text: string): Set<string> {
  return new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));
}
