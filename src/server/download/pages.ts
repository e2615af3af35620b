import { type DocumentNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import { MAX_PAGE } from '../../api/arguments.js';
import { BadInput, NotFound, TooComplex } from '../../errors.js';
import { MAX_TOKENS } from '../limits.js';
import { OperationFailed } from './failure.js';
import type { Download } from './request.js';

type Fields = Readonly<Record<string, unknown>>;
/** Answers an operation as POST /graphql would, or throws. */
export type Ask = (query: string, variables: Fields) => Promise<Fields>;
export type Rows = readonly unknown[];

interface Page {
  readonly rows: Rows;
  /** The cursor to go on from; null at the end. */
  readonly next: string | null;
  readonly total: number | null;
}

export interface Opened {
  /** Fetched already, so that whatever is wrong with the operation is known before anything is sent. */
  readonly first: Rows;
  readonly following: AsyncIterable<Rows>;
}

/** The list of a download: its first page, and the others as they are asked for. */
export async function openRows(ask: Ask, download: Download, mostRows: number): Promise<Opened> {
  const { query, variables, rows, columns, keep } = download;
  const document = documentOf(query);
  if (document)
    assertSelected(
      document,
      [rows, ...columns.map(({ path }) => path), ...(keep ? [keep.path] : [])].flatMap((path) => path.split('.')),
    );
  const isPaged = document !== null && declares(document, 'first') && declares(document, 'after');
  const askPage = async (page: Fields) => pageAt(await ask(query, { ...variables, ...page }), rows);
  const { page, size } = isPaged ? await firstPage(askPage) : { page: await askPage({}), size: 0 };
  if (page.next !== null && !isPaged) {
    throw new BadInput(
      `\`${rows}\` goes on after its first page; let the operation declare \`$first\` and \`$after\` and give them to that list, so that all of it can be fetched.`,
    );
  }
  assertFits(Math.max(page.total ?? 0, page.rows.length), mostRows);
  return { first: page.rows, following: pagesAfter(page, (after) => askPage({ first: size, after }), mostRows) };
}

async function* pagesAfter(
  first: Page,
  askPage: (after: string) => Promise<Page>,
  mostRows: number,
): AsyncGenerator<Rows> {
  let { next } = first;
  let count = first.rows.length;
  while (next !== null) {
    const page: Page = await askPage(next);
    if (page.next === next) throw new BadInput('The list ignores `$after`; pass the variable to its `after` argument.');
    count += page.rows.length;
    assertFits(count, mostRows);
    yield page.rows;
    next = page.next;
  }
}

/** The greatest page that the operation may ask: the more hangs under each row, the fewer rows. */
async function firstPage(
  askPage: (page: Fields) => Promise<Page>,
): Promise<{ readonly page: Page; readonly size: number }> {
  for (let size = MAX_PAGE; ; size = Math.floor(size / 2)) {
    try {
      return { page: await askPage({ first: size, after: null }), size };
    } catch (error) {
      // Whatever else is too much of an operation stays so on a smaller page.
      const isTooLarge = error instanceof OperationFailed && error.errors[0]?.extensions?.['reach'] !== undefined;
      if (!isTooLarge || size === 1) throw error;
    }
  }
}

function assertFits(count: number, max: number): void {
  if (count <= max) return;
  throw new TooComplex(`The list has ${count} rows or more, and a download holds ${max}; narrow it by a filter.`);
}

/** Null for what cannot be parsed: the API itself says what is wrong with it. */
function documentOf(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch {
    return null;
  }
}

function declares({ definitions }: DocumentNode, name: string): boolean {
  const operations = definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.some(({ variableDefinitions = [] }) =>
    variableDefinitions.some(({ variable }) => variable.name.value === name),
  );
}

/** A column of nothing but a slip of the pen would look like a column of unknowns. */
function assertSelected(document: DocumentNode, names: readonly string[]): void {
  const selected = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void selected.add((alias ?? name).value) });
  const missing = names.find((name) => !selected.has(name) && !/^\d+$/.test(name));
  if (missing !== undefined) throw new BadInput(`The operation does not select \`${missing}\`.`);
}

function pageAt(data: Fields, path: string): Page {
  const names = path.split('.');
  const parent = names.slice(0, -1).reduce((at: Fields, name, index) => {
    const below = at[name];
    const place = names.slice(0, index + 1).join('.');
    if (below === null) throw new NotFound(`There is nothing at \`${place}\`, so there is no list to download.`);
    if (typeof below !== 'object' || Array.isArray(below))
      throw new BadInput(`\`${place}\` is not an object; \`rows\` leads through objects to one list.`);
    return below as Fields;
  }, data);
  const rows = parent[names.at(-1) ?? ''];
  if (rows === null) throw new NotFound(`There is nothing at \`${path}\`, so there is no list to download.`);
  if (!Array.isArray(rows)) throw new BadInput(`\`${path}\` is not a list.`);
  const { totalCount } = parent;
  return { rows, next: nextOf(parent), total: typeof totalCount === 'number' ? totalCount : null };
}

function nextOf({ pageInfo }: Fields): string | null {
  const { hasNextPage, endCursor } = (pageInfo ?? {}) as Fields;
  if (hasNextPage !== true) return null;
  if (typeof endCursor === 'string') return endCursor;
  throw new BadInput('Select `pageInfo { hasNextPage endCursor }`, so that the list can be fetched to its end.');
}
