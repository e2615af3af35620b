import type { FileColumn, Kept } from '../api/download';
import { pick } from '../api/pick';
import type { OperationCall } from '../api/useOperation';
import type { Column } from './DataTable';

/** A list of a view as a file: all its rows, with the count known before the click. */
export interface FileOffer extends OperationCall {
  readonly label: string;
  /** Where the rows are in the answer, dotted. */
  readonly path: string;
  readonly columns: readonly FileColumn[];
  /** Only these rows of the list. */
  readonly keep?: Kept | undefined;
  /** Null: only the API knows, and it was not asked to count. */
  readonly count: number | null;
  readonly notes?: readonly (readonly [string, string])[] | undefined;
}

export interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list of an answer, said once for its table and its file. */
export interface List<Row> extends FileOffer {
  readonly columns: readonly Column<Row>[];
  /** Those that were asked for; none before the answer. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where the list is a page of a connection. */
  readonly page: Page | null;
}

interface Source<Data> extends OperationCall<Data> {
  readonly data: Data | null;
}

interface Options<Row> extends Pick<FileOffer, 'label' | 'keep' | 'notes'>, Partial<Pick<FileOffer, 'variables'>> {
  readonly columns: readonly Column<Row>[];
  /** Where neither a row nor what an edge leads to has an id, or one may come twice. */
  readonly keyOf?: (row: Row) => string;
  /** Where the answer does not tell it. */
  readonly count?: number | null | undefined;
}

/** The rows that `select` takes from an answer. A field that the operation does not ask for is an error of types. */
export function list<Data, Row>(
  { operation, variables, data }: Source<Data>,
  select: (data: Data) => readonly Row[] | null | undefined,
  { keyOf = idOf, ...options }: Options<Row>,
): List<Row> {
  const path = pathOf(select);
  const rows = (data && select(data)) ?? [];
  const page = pageAt(data, path);
  return { operation, variables, path, rows, page, keyOf, count: page?.totalCount ?? rows.length, ...options };
}

function idOf(row: unknown): string {
  return String(pick(row, 'id') ?? pick(row, 'node.id') ?? JSON.stringify(row));
}

function pageAt(data: unknown, path: string): Page | null {
  const parent = pick(data, path.split('.').slice(0, -1).join('.'));
  return typeof parent === 'object' && parent !== null && 'totalCount' in parent ? (parent as Page) : null;
}

const PATH = Symbol('path');

/** The fields through which a selector goes, in the dotted form of POST /download. */
function pathOf<Data>(select: (data: Data) => unknown): string {
  return (select(recorder('') as Data) as { readonly [PATH]: string })[PATH];
}

/** Stands for an answer of any shape, and knows how it was reached. */
function recorder(path: string): unknown {
  const below = (key: string | symbol) => recorder(path === '' ? String(key) : `${path}.${String(key)}`);
  return new Proxy({}, { get: (_, key) => (key === PATH ? path : below(key)), has: () => true });
}
