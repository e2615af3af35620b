import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { SetupError } from '../../errors.js';
import { MAX_ROW, type RawRow, sampleOf } from './delimited.js';
import { shown } from './quote.js';
import type { Source } from './source.js';
import { type Encoding, textOf } from './text.js';

/** Names of fields beyond these are data that stands where names belong. */
const MAX_FIELDS = 1_000;
/** What keeps several values of one field apart in a cell. */
const BETWEEN_VALUES = '\n';
const EVERY_ROW = '$.*';
const NEWLINE = 10;

export interface JsonForm {
  readonly encoding: Encoding;
  /** One object a line, and no list around them. */
  readonly isLines: boolean;
}

export interface JsonOptions {
  /** Where the objects are, as a path from the top such as `$.data.*`; the members of a list at the top where nothing is said. */
  readonly rows?: string;
  /** Fields of the object around the rows that each row has too, as `^.name`. */
  readonly around?: readonly string[];
}

interface Entry {
  readonly line: number;
  readonly value: unknown;
  readonly around?: unknown;
  /** What keeps the line from being read. */
  readonly problem?: string;
}

/** Whether a text is JSON, by how it begins; null for any other. A path to its rows says that it is one document. */
export async function jsonForm({ file }: Source, encoding: Encoding, { rows }: JsonOptions): Promise<JsonForm | null> {
  const sample = (await sampleOf(file, encoding, MAX_ROW)).replace(/^[\uFEFF\s]+/u, '');
  if (!/^[{[]/.test(sample)) return null;
  const first = sample.split('\n', 1)[0] ?? '';
  return { encoding, isLines: rows === undefined && first.startsWith('{') && typeof objectIn(first) === 'object' };
}

/** The object that a text is, or why it is none. */
function objectIn(text: string): object | string {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : 'it is not an object with named fields';
  } catch (error) {
    return `it is not JSON (${shown((error as Error).message, 100)})`;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The rows of a JSON text: first the names of all fields, then one row an object, its fields in their order. A field within a field is named by
 * both (`properties.name`), several values stand in one cell on lines of their own. The text is read twice, and never held.
 */
export async function* jsonRows(source: Source, form: JsonForm, options: JsonOptions): AsyncGenerator<RawRow> {
  const fields = await fieldsOf(source, form, options);
  yield { line: 0, text: [...fields].join(','), cells: [...fields] };
  for await (const { line, value, around, problem } of entriesOf(source, form, options)) {
    const row = flattened(value, around);
    const text = problem === undefined ? JSON.stringify(value) : shown(String(value), 1_000);
    const wrong = problem ?? row.problem;
    const cells = [...fields].map((field) => row.cells.get(field) ?? '');
    yield { line, text, cells, ...(wrong === undefined ? {} : { problem: wrong }) };
  }
}

async function fieldsOf(source: Source, form: JsonForm, options: JsonOptions): Promise<ReadonlySet<string>> {
  const fields = new Set<string>();
  for await (const { value, around } of entriesOf(source, form, options)) {
    for (const field of flattened(value, around).cells.keys()) fields.add(field);
    if (fields.size > MAX_FIELDS) {
      throw new SetupError(
        `${source.path} has more than ${MAX_FIELDS} names of fields; it is not a table of rows with named fields.`,
      );
    }
  }
  return fields;
}

interface Flat {
  readonly cells: Map<string, string>;
  problem?: string;
}

function flattened(value: unknown, around: unknown): Flat {
  const flat: Flat = { cells: new Map() };
  if (isObject(around)) for (const [name, each] of Object.entries(around)) put(flat, `^.${name}`, each);
  if (isObject(value)) for (const [name, each] of Object.entries(value)) put(flat, name, each);
  return flat;
}

function put(flat: Flat, name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  // JSON keeps every digit of a number, and whoever reads it some sixteen.
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    flat.problem ??= `\`${name}\` is a number of more digits than are kept of a number; write it as text.`;
  }
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null)) {
    flat.cells.set(
      name,
      value
        .filter((each) => each !== null)
        .map(String)
        .join(BETWEEN_VALUES),
    );
  } else if (typeof value === 'object') {
    for (const [inner, each] of Object.entries(value)) put(flat, `${name}.${inner}`, each);
  } else flat.cells.set(name, String(value));
}

async function* entriesOf(source: Source, form: JsonForm, options: JsonOptions): AsyncGenerator<Entry> {
  if (form.isLines) yield* linesOf(source, form.encoding);
  else yield* documentOf(source, form.encoding, options);
}

async function* linesOf({ path, file }: Source, encoding: Encoding): AsyncGenerator<Entry> {
  let rest = '';
  let line = 0;
  const entryOf = (text: string): Entry | null => {
    line += 1;
    const trimmed = text.replace(/^\uFEFF/, '').trim();
    if (trimmed === '') return null;
    const value = objectIn(trimmed);
    return typeof value === 'string' ? { line, value: trimmed, problem: `${value}.` } : { line, value };
  };
  for await (const chunk of textOf(file, encoding)) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      const entry = entryOf(text);
      if (entry) yield entry;
    }
    if (rest.length > MAX_ROW) throw tooLong(path, line + 1);
  }
  const last = entryOf(rest);
  if (last) yield last;
}

function tooLong(path: string, line: number): Error {
  return new SetupError(
    `${path} has more than ${MAX_ROW} characters in the row that begins in line ${line}; a row has at most ${MAX_ROW}.`,
  );
}

async function* documentOf({ path, file }: Source, encoding: Encoding, options: JsonOptions): AsyncGenerator<Entry> {
  const { rows = EVERY_ROW } = options;
  const reader = documentReader(path, rows, options.around ?? []);
  try {
    for await (const text of textOf(file, encoding)) {
      reader.write(Buffer.from(text.replace(/^\uFEFF/, '')));
      yield* reader.taken();
    }
  } catch (error) {
    if (error instanceof SetupError || error instanceof TypeError) throw error;
    throw new SetupError(`${path} is not JSON that can be read: ${shown((error as Error).message, 200)}.`);
  }
  if (!reader.isWhole()) throw new SetupError(`${path} is not JSON that can be read: it ends before its rows do.`);
  if (reader.isList() || options.rows !== undefined) return;
  throw new SetupError(
    `${path} is one JSON object and no list; say where its list is by \`rows\` in a mapping (--map), for instance "rows: $.data.*".`,
  );
}

/** Takes a document in pieces, and gives the objects that end within what it took. */
function documentReader(path: string, rows: string, around: readonly string[]) {
  const depthOfRows = rows.split('.').length - 1;
  const found: Entry[] = [];
  const tokenizer = new Tokenizer();
  const values = new TokenParser({ paths: [rows], keepStack: around.length > 0 });
  let chunk: Buffer = Buffer.alloc(0);
  let [chunkStart, lines, counted] = [0, 1, 0];
  let depth = 0;
  let isList: boolean | null = null;
  let begun: { readonly line: number; readonly offset: number } | null = null;
  const lineAt = (offset: number) => {
    for (; counted < offset - chunkStart; counted += 1) if (chunk[counted] === NEWLINE) lines += 1;
    return lines;
  };
  tokenizer.onToken = (token) => {
    isList ??= token.token === TokenType.LEFT_BRACKET;
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) {
      if (depth === depthOfRows) begun = { line: lineAt(token.offset), offset: token.offset };
      depth += 1;
    }
    if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth -= 1;
    if (begun && token.offset - begun.offset > MAX_ROW) throw tooLong(path, begun.line);
    values.write(token);
    if (depth <= depthOfRows && begun && token.token === TokenType.RIGHT_BRACE) begun = null;
  };
  tokenizer.onError = (error) => {
    throw error;
  };
  values.onError = tokenizer.onError;
  values.onValue = ({ value, stack }) => {
    const line = begun?.line ?? lines;
    if (!isObject(value)) found.push({ line, value, problem: 'it is not an object with named fields.' });
    else found.push({ line, value, around: aroundIn(stack, around) });
  };
  return {
    write: (bytes: Buffer) => {
      lineAt(chunkStart + chunk.length);
      chunkStart += chunk.length;
      [chunk, counted] = [bytes, 0];
      tokenizer.write(bytes);
    },
    taken: () => found.splice(0),
    isList: () => isList ?? false,
    isWhole: () => values.isEnded,
  };
}

interface Level {
  readonly value?: unknown;
}

/** The asked fields of the nearest object around a row. */
function aroundIn(stack: readonly Level[], names: readonly string[]): unknown {
  if (names.length === 0) return undefined;
  const nearest = stack.findLast(({ value }) => isObject(value))?.value;
  return isObject(nearest) ? Object.fromEntries(names.map((name) => [name, nearest[name]])) : undefined;
}
