import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Parameters } from '../../store/graph.js';
import { newObject, type Run, TYPE } from './column.js';
import { compileField, compileSections, ROOT, type RootFile, type Sections } from './compile.js';
import { type CacheFigures, keepPlans } from './kept.js';
import { type Cost, charge, type Size } from './meter.js';
import type { Model } from './model.js';
import { type Plan, parametersOf, runOf } from './plan.js';
import { assertReach } from './reach.js';

// How a selection becomes one statement, and its rows the answer:
//
// 1. `compile` begins at a root: a field of Query, or a file that binds the nodes of a look-up. What would be too much for the store to
//    plan at once becomes several statements here (`sections`).
// 2. `project` goes through the selection (`selection`). A property is a text alone. A field that walks the graph (`model` holds its
//    definition) is a `Place` and, with what its arguments come to, `Values` (`place`, `page`, `cursor`).
// 3. `walk` writes the CALL of a place from its file of cypher/, all names numbered by the place (`naming`), into the `Level` of the place
//    around it (`writer`). `connection` does the same for a page.
// 4. Each part of the selection gives a `Column`: a Cypher expression, and how its value is decoded. The outermost one is the row.
// 5. The statement, its places and its column are a `Plan`, kept by document, path and shape of the variables (`kept`, `shape`).
// 6. Each request gives every place its own values, which must fit the text (`plan`, `fit`) and stay within bounds (`meter`, `reach`).

/** An object as a composed statement returned it: by response key, already of the selection's shape. */
export type Composed = Readonly<Record<string, unknown>>;

/** What a root statement gives beside each composed object: its id, its name, which alias matched. */
export interface Found {
  readonly extras: readonly unknown[];
  readonly object: Composed;
}

export interface Composer {
  /** The root field that `info` stands at: one statement, everything under it nested. */
  field(graph: Graph, info: GraphQLResolveInfo, cost: Cost): Promise<Composed>;
  /** The rows of a root file (`node` bound), each with the selection under `info` and the `extras` of the file. */
  rows(graph: Graph, root: RootFile, asked: RowsAsked): Promise<readonly Found[]>;
  /** Of what it has composed and keeps. */
  kept(): CacheFigures;
}

export interface RowsAsked {
  readonly info: GraphQLResolveInfo;
  readonly parameters: Parameters;
  readonly limit: number;
  /** How many rows are expected. */
  readonly expected: number;
  readonly cost: Cost;
}

/** One plan, or one for each section of a selection that is too much for one. */
interface Plans extends Sections {
  readonly size: Size;
}

/** What plans are to be used for: their values are checked, and their cost is charged, at each use. */
interface Use {
  readonly info: GraphQLResolveInfo;
  readonly path: string;
  readonly cost: Cost;
  /** How many rows the root has. */
  readonly outer: number;
  compile(): Sections;
}

interface Prepared {
  readonly plan: Plan;
  readonly run: Run;
  readonly parameters: Parameters;
}

export function createComposer(model: Model): Composer {
  const kept = keepPlans<Plans>();
  const prepare = ({ info, path, cost, outer, compile }: Use): Sections<Prepared> => {
    const known = kept.find(info, path);
    if (known) charge(cost, known.size, info.fieldName);
    const plans = known ?? plansOf(compile());
    const parts = plans.parts.map((plan) => {
      const run = runOf(plan, info.variableValues);
      assertReach(run, plan.widths, { cost, outer });
      return { plan, run, parameters: parametersOf(run) };
    });
    // Only now: what is refused is not kept.
    if (!known) kept.keep(info, path, plans);
    return { parts, keys: plans.keys };
  };

  return {
    field: async (graph, info, cost) => {
      const compile = () => ({ parts: [compileField({ model, info, cost })], keys: [] });
      const [only] = prepare({ info, path: pathOf(info), cost, outer: 1, compile }).parts;
      if (!only) throw new Error(`${info.fieldName} composes to nothing.`);
      const [row] = await graph.read(only.plan.statement, only.parameters);
      return decoded(row?.['row'], only.plan, only.run);
    },
    rows: async (graph, root, { info, parameters: given, limit, expected, cost }) => {
      const compile = () => compileSections({ model, info, cost }, root);
      const path = `${root.file} ${pathOf(info)}`;
      const all = Object.entries({ ...given, limit });
      const own = Object.fromEntries(all.map(([name, value]) => [ROOT.parameter(name), value]));
      const { parts, keys } = prepare({ info, path, cost, outer: expected, compile });
      const found = parts.map(async ({ plan, run, parameters }) => {
        const rows = await graph.read(plan.statement, { ...parameters, ...own });
        return rows.map(({ row }) => toFound(row as readonly unknown[], plan, run));
      });
      return joined(await Promise.all(found), keys);
    },
    kept: kept.figures,
  };
}

function plansOf({ parts, keys }: Sections): Plans {
  const size: Size = { places: 0, calls: 0, columns: 0, characters: 0 };
  for (const part of parts) for (const name of Object.keys(size) as (keyof Size)[]) size[name] += part.size[name];
  return { parts, keys, size };
}

function toFound([object, ...extras]: readonly unknown[], plan: Plan, run: Run): Found {
  return { extras, object: decoded(object, plan, run) };
}

/** Marks an object that is what graphql-js would make of it: nothing in it is odd. */
const FINISHED = Symbol('finished');

interface Marked extends Record<string, unknown> {
  [FINISHED]?: true;
  [TYPE]?: unknown;
}

function decoded(value: unknown, { column }: Plan, run: Run): Composed {
  const object = column.decode(value, run) as Marked | null;
  if (object && !run.isOdd) object[FINISHED] = true;
  return object as Composed;
}

/** Whether what a root field was answered with may go out as it is. */
export function isFinished(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isFinished);
  return value === null || value === undefined || (value as Marked)[FINISHED] === true;
}

/** The sections of each object put together; one that went away between two of them is not there. */
function joined([first = [], ...others]: readonly (readonly Found[])[], keys: readonly string[]): readonly Found[] {
  if (others.length === 0) return first;
  const byKey = others.map((found) => new Map(found.map(({ extras, object }) => [extras[0], object])));
  return first.flatMap(({ extras, object }) => {
    const sections = [object, ...byKey.map((objects) => objects.get(extras[0]))];
    return sections.every((section) => section !== undefined) ? [{ extras, object: merged(sections, keys) }] : [];
  });
}

/** In the order in which the client asked. */
function merged(sections: readonly Composed[], keys: readonly string[]): Composed {
  const all = Object.assign(newObject(keys), ...sections) as Marked;
  const object = newObject(keys) as Marked;
  for (const key of keys) if (Object.hasOwn(all, key)) object[key] = all[key];
  if (all[TYPE] !== undefined) object[TYPE] = all[TYPE];
  if (sections.every(isFinished)) object[FINISHED] = true;
  return object;
}

/** Where in an operation: two of its fields may come from one fragment, and an item of a list is where its list is. */
function pathOf({ path, parentType }: GraphQLResolveInfo): string {
  const keys: string[] = [parentType.name];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.push(at.key);
  }
  return keys.join('.');
}

/** How graphql-js reads what a composed statement returned: by the key under which the client asked. */
export function readComposed(source: Composed, { path }: GraphQLResolveInfo): unknown {
  return source[path.key];
}

/** Marks an object of a composed type that a resolver made: it has its fields by their names. */
export const MADE = Symbol('made');

export function readComposedOrMade(
  source: Composed & { readonly [MADE]?: true },
  { path, fieldName }: GraphQLResolveInfo,
): unknown {
  return source[MADE] ? source[fieldName] : source[path.key];
}

export function typeOfComposed(source: Composed & { readonly [TYPE]?: string }): string | undefined {
  return source[TYPE];
}
