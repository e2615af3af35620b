import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { SetupError } from '../../errors.js';
import type { Draft } from '../load/draft.js';
import { shown } from '../table/quote.js';
import { openTable } from '../table/table.js';
import { saysNothing } from '../table/value.js';
import { countInWords } from './distinct.js';
import { guessKind } from './guess.js';
import type { ImportKind } from './kind.js';
import { KINDS, kindOf } from './kinds.js';
import { checkColumns, type Mapping, mappingSchema } from './mapping.js';
import { checkLookups, planOf } from './plan.js';
import { type Checked, checkTable, draftsOf, type TableSource, type TakeRejected } from './reading.js';
import { readMapping, readRecipe, recipePath, tablesOf } from './recipe.js';
import { datasetSlug, nameOfFile, sourceSlug } from './tables.js';
import { understandItems } from './words/items.js';

/** As many segments as a chain is told by, and the part of them that it has to have. */
const MAX_SEGMENTS = 500;
const LEAST_SHARE = 0.6;

export interface ImportRequest {
  readonly files: readonly string[];
  /** What the data set is called; the name of the first file where nothing is said. */
  readonly dataset?: string | undefined;
  readonly kind?: string | undefined;
  /** The path of a mapping. */
  readonly map?: string | undefined;
  /** A mapping that is in memory. */
  readonly mapping?: Mapping | undefined;
  /** A recipe by its name or path. */
  readonly recipe?: string | undefined;
  /** Columns that say the same in every row. */
  readonly constants?: Readonly<Record<string, string>> | undefined;
  /** Which chain has segments of these names, where no column says it. */
  readonly chainOf?: (segments: readonly string[]) => Promise<ChainOfSegments | null>;
  /** Refuses everything if one row is not understood. */
  readonly strict?: boolean | undefined;
  /** Whether the rows that are not understood go into files beside the tables. */
  readonly writesRejects: boolean;
  /** Whoever takes them is told of a table of such rows alone as of any other. */
  readonly takeRejected?: TakeRejected | undefined;
}

export interface ChainOfSegments {
  readonly name: string;
  /** How many of the segments it has. */
  readonly count: number;
}

/** What an import would bring, before it is written. */
export interface Prepared {
  readonly name: string;
  readonly tables: readonly { readonly source: TableSource; readonly checked: Checked }[];
  readonly rows: number;
  readonly rejected: number;
  /** About how much a load writes. */
  readonly size: Checked['size'] & { readonly isEstimate: true };
  /** Tells what the tables say, read as they are, from anything else. */
  readonly content: string;
  /** What the good rows say, read once more. */
  parts(): AsyncGenerator<Draft>;
}

/** Reads every table of a request once, and says what is understood of it. */
export async function prepareImport(request: ImportRequest, say: (message: string) => void): Promise<Prepared> {
  const name = request.dataset ?? nameOf(request);
  const sources = await sourcesOf(request, datasetSlug(name), say);
  const tables: { source: TableSource; checked: Checked }[] = [];
  for (const source of sources) {
    say(`Reading ${source.path} as ${source.kind.name} …`);
    const { rejects } = source;
    const { takeRejected } = request;
    const checked = await checkTable({ ...source, rejects: request.writesRejects ? rejects : null, takeRejected });
    for (const line of saidOf(checked)) say(line);
    tables.push({ source, checked });
  }
  const rejected = sumOf(tables, ({ checked }) => checked.rejected.rows);
  const rows = sumOf(tables, ({ checked }) => checked.rows - checked.skipped);
  if (request.strict && rejected > 0) throw refusedWhole(tables);
  if (rows === rejected && !request.takeRejected)
    throw new SetupError(
      `${request.files.join(', ')}: no row says anything that is understood.${firstProblems(tables)}`,
    );
  const content = await contentOf(request, sources);
  const size = {
    isEstimate: true as const,
    nodes: sumOf(tables, ({ checked }) => checked.size.nodes),
    relationships: sumOf(tables, ({ checked }) => checked.size.relationships),
  };
  return { name, tables, rows, rejected, size, content, parts: () => partsOf(sources) };
}

/** The bytes of the files, and everything else that decides what they are read as. */
async function contentOf(
  { kind, map, mapping, recipe, constants }: ImportRequest,
  sources: readonly TableSource[],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ kind, constants, mapping }));
  const settings = [map, recipe === undefined ? undefined : recipePath(recipe)].filter((path) => path !== undefined);
  for (const path of [...settings, ...new Set(sources.map((source) => source.path))]) {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest('hex');
}

async function* partsOf(sources: readonly TableSource[]): AsyncGenerator<Draft> {
  for (const source of sources) yield* draftsOf(source);
}

function nameOf({ files, recipe }: ImportRequest): string {
  return recipe === undefined ? nameOfFile(files[0] ?? '') : nameOfFile(recipe);
}

async function sourcesOf(
  request: ImportRequest,
  dataset: string,
  say: (message: string) => void,
): Promise<readonly TableSource[]> {
  const { files, recipe, kind, map = request.mapping && '`map`', constants = {}, chainOf } = request;
  if (recipe === undefined) {
    const mapping = request.mapping ?? (request.map === undefined ? null : await readMapping(request.map));
    const sources: TableSource[] = [];
    for (const path of files)
      sources.push(
        await plainTable(
          { path, dataset, isOnly: files.length === 1 },
          { kind, map, mapping, constants, chainOf, say },
        ),
      );
    return sources;
  }
  const read = await readRecipe(recipe);
  const [path, another] = files;
  if (path === undefined || another !== undefined)
    throw new SetupError('A recipe reads one path: a file, or a folder with files.');
  return tablesOf(read, path, dataset);
}

interface TablePath {
  readonly path: string;
  readonly dataset: string;
  readonly isOnly: boolean;
}

interface Chosen {
  readonly kind: string | undefined;
  readonly map: string | undefined;
  readonly mapping: Mapping | null;
  readonly constants: Readonly<Record<string, string>>;
  readonly chainOf: ImportRequest['chainOf'];
  readonly say: (message: string) => void;
}

async function plainTable(
  { path, dataset, isOnly }: TablePath,
  { kind: asked, map = '--set', mapping: written, constants, chainOf, say }: Chosen,
): Promise<TableSource> {
  const named = asked ?? written?.kind;
  const kind = named === undefined ? await guessedKind(path, written) : knownKind(named);
  const chain = written ? {} : await chainIn({ path, kind, constants, chainOf, say });
  const filled = { ...written?.constants, ...chain, ...constants };
  const isFilled = Object.keys(filled).length > 0;
  const mapping = isFilled ? { ...(written ?? mappingSchema.parse({})), constants: filled } : written;
  if (mapping) {
    checkColumns(map, kind.name, mapping);
    checkLookups(map, mapping, []);
  }
  const file = basename(path);
  return {
    path,
    kind,
    plan: planOf(kind, mapping, { isClosed: false, lookups: new Map() }),
    source: { slug: isOnly ? dataset : sourceSlug(dataset, file), title: file, file },
    dataset,
    rejects: `${path}.rejected.csv`,
  };
}

/** A list of one chain's firms often says their segments and not the chain: it is the one that has segments of these names. */
async function chainIn({
  path,
  kind,
  constants,
  chainOf,
  say,
}: Pick<Chosen, 'constants' | 'chainOf' | 'say'> & {
  readonly path: string;
  readonly kind: ImportKind;
}): Promise<Readonly<Record<string, string>>> {
  const has = (column: string) => kind.table.columns.some(({ name }) => name === column);
  if (!chainOf || constants['chain'] !== undefined || !has('chain') || !has('segment')) return {};
  const segments = new Set<string>();
  const table = await openTable(path, kind.table);
  const hasSegments = table.uses.some((columns) => columns.includes('segment'));
  for await (const { cells } of table.rows) {
    if (!hasSegments || !saysNothing(cells['chain'] ?? '')) return {};
    for (const segment of understandItems(cells['segment'] ?? ''))
      if (segments.size < MAX_SEGMENTS) segments.add(segment);
  }
  const found = segments.size === 0 ? null : await chainOf([...segments]);
  if (!found || found.count < LEAST_SHARE * segments.size) return {};
  say(
    `No column says the chain; it is taken to be ${shown(found.name)}, which has ${found.count} of the ${segments.size} segments (--set chain=NAME for another).`,
  );
  return { chain: found.name };
}

/** With a mapping, headings may be called anything, and no header says the kind. */
function guessedKind(path: string, mapping: Mapping | null): Promise<ImportKind> {
  if (mapping === null) return guessKind(path);
  throw new SetupError('A mapping needs a kind: write `kind:` in it, or add --kind.');
}

export function knownKind(name: string): ImportKind {
  const kind = kindOf(name);
  if (kind) return kind;
  throw new SetupError(`There is no kind "${shown(name)}"; there are ${KINDS.map((each) => each.name).join(', ')}.`);
}

function sumOf<T>(items: readonly T[], number: (item: T) => number): number {
  return items.reduce((sum, item) => sum + number(item), 0);
}

function saidOf({ said, rows, skipped, rejected, counts }: Checked): readonly string[] {
  const named = [...counts].map(([what, count]) => `${what} ${countInWords(count)}`).join(', ');
  return [
    ...said,
    `${rows - skipped} rows are read${skipped === 0 ? '' : `, ${skipped} say nothing of it`}, ${rejected.rows} are rejected. They say: ${named || 'nothing'}.`,
    ...(rejected.rows === 0 ? [] : [`First: ${rejected.first.slice(0, 3).join(' ')} ${rejected.where ?? ''}`.trim()]),
  ];
}

type Tables = Prepared['tables'];

function firstProblems(tables: Tables): string {
  return tables
    .flatMap(({ checked }) => checked.rejected.first)
    .slice(0, 20)
    .map((line) => `\n  ${line}`)
    .join('');
}

function refusedWhole(tables: Tables): SetupError {
  const bad = tables.filter(({ checked }) => checked.rejected.rows > 0);
  const counts = bad.map(({ source, checked }) => `${checked.rejected.rows} of ${source.path}`).join(', ');
  const where = bad.flatMap(({ checked }) => checked.rejected.where ?? []).join(' ');
  return new SetupError(
    `Rows are not understood: ${counts}; nothing was written.${firstProblems(tables)}${where === '' ? '' : `\n${where}`}`,
  );
}
