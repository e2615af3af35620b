import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { layOut, treeOf } from './chain.js';
import type { Facts } from './facts.js';
import {
  chainSchema,
  clusterSchema,
  contradictionSchema,
  eventSchema,
  ladderSchema,
  metricSchema,
  organizationSchema,
  type Placed,
  type Problem,
  parkSchema,
  personSchema,
  policySchema,
  productSchema,
  regionSchema,
  sourceSchema,
} from './format.js';
import { citationOf, documentSchema, type Passage } from './passage.js';
import { withStandard } from './standard.js';

export interface SeedFile {
  readonly file: string;
  readonly text: string;
}
export interface Parsed {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}
interface Read<T> {
  readonly rows: readonly Placed<T>[];
  readonly problems: readonly Problem[];
}

function shapeProblem(file: string, path: string, message: string): Problem {
  const tip = 'seed/README.md shows what each file holds.';
  return { severity: 'error', rule: 'shape', file, path, message, tip };
}

function pathOf(parts: readonly PropertyKey[]): string {
  return parts.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
}

function parseYaml(file: string, text: string): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const document = parseDocument(text);
  const problems = document.errors.map((error) => shapeProblem(file, '', error.message));
  return problems.length > 0 ? { value: null, problems } : { value: document.toJS() as unknown, problems };
}

function readOne<T>(schema: z.ZodType<T>, value: unknown, at: { file: string; path: string }): Read<T> {
  const result = schema.safeParse(value);
  if (result.success) return { rows: [{ ...result.data, at }], problems: [] };
  const problems = result.error.issues.map((issue) => {
    return shapeProblem(at.file, `${at.path}${pathOf(issue.path)}`, issue.message);
  });
  return { rows: [], problems };
}

function join<T>(reads: readonly Read<T>[]): Read<T> {
  return { rows: reads.flatMap(({ rows }) => rows), problems: reads.flatMap(({ problems }) => problems) };
}

/** A file that is a list of rows. A bad row is reported and left out; the others are still checked. */
function readRows<T>(schema: z.ZodType<T>, { file, text }: SeedFile): Read<T> {
  const { value, problems } = parseYaml(file, text);
  if (problems.length > 0) return { rows: [], problems };
  if (!Array.isArray(value)) return { rows: [], problems: [shapeProblem(file, '', 'expected a list')] };
  return join(value.map((row: unknown, index) => readOne(schema, row, { file, path: `[${index}]` })));
}

function readWhole<T>(schema: z.ZodType<T>, { file, text }: SeedFile): Read<T> {
  const { value, problems } = parseYaml(file, text);
  return problems.length > 0 ? { rows: [], problems } : readOne(schema, value, { file, path: '' });
}

function readPassages(file: SeedFile): Read<Passage> {
  const { rows, problems } = readWhole(documentSchema, file);
  const passages = rows.flatMap(({ source, passages: list }) =>
    list.map((row, index) => {
      const at = { file: file.file, path: `passages[${index}]` };
      return { ...row, source, citation: citationOf(source, row.id), at };
    }),
  );
  return { rows: passages, problems };
}

function isIn(file: string, kind: string): boolean {
  return file === `${kind}.yaml` || file.startsWith(`${kind}/`);
}

const ENTITIES = [
  'sources',
  'metrics',
  'regions',
  'organizations',
  'policies',
  'clusters',
  'parks',
  'products',
  'chains',
];
const PLACES = [...ENTITIES, 'ladders', 'events', 'persons', 'documents', 'contradictions'];

function strays(files: readonly SeedFile[]): readonly Problem[] {
  const unknown = files.filter(({ file }) => !PLACES.some((kind) => isIn(file, kind)));
  return unknown.map(({ file }) => shapeProblem(file, '', `no such place in the seed (${PLACES.join(', ')})`));
}

/** From the files' texts to facts; pure, so that a test can write its seed in a line. */
export function parseSeed(files: readonly SeedFile[]): Parsed {
  const under = (kind: string): readonly SeedFile[] => files.filter(({ file }) => isIn(file, kind));
  const list = <T>(kind: string, schema: z.ZodType<T>): Read<T> => {
    return join(under(kind).map((file) => readRows(schema, file)));
  };
  const reads = {
    sources: list('sources', sourceSchema),
    metrics: list('metrics', metricSchema),
    regions: list('regions', regionSchema),
    organizations: list('organizations', organizationSchema),
    policies: list('policies', policySchema),
    clusters: list('clusters', clusterSchema),
    parks: list('parks', parkSchema),
    products: list('products', productSchema),
    chains: join(under('chains').map((file) => readWhole(chainSchema, file))),
    ladders: list('ladders', ladderSchema),
    events: list('events', eventSchema),
    persons: list('persons', personSchema),
    passages: join(under('documents').map(readPassages)),
    contradictions: list('contradictions', contradictionSchema),
  };
  const rows = Object.fromEntries(Object.entries(reads).map(([kind, read]) => [kind, read.rows])) as unknown as Facts;
  const tree = treeOf(reads.products.rows);
  const facts = {
    ...rows,
    regions: withStandard(rows.regions),
    chains: reads.chains.rows.map((chain) => layOut(chain, tree)),
  };
  return { facts, problems: [...strays(files), ...Object.values(reads).flatMap(({ problems }) => problems)] };
}
