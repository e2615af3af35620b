import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isAbstractType, Kind } from 'graphql';
import { readCypher } from '../../store/cypherFile.js';
import type { Graph, Parameters, Statement } from '../../store/graph.js';
import { assertChosen, assertFits, type Choice } from './fit.js';
import { assertBounded, type Input, type Values, valuesOf } from './input.js';
import { keepPlans } from './kept.js';
import { type Cost, charge, newCost, newMeter, type Size } from './meter.js';
import type { Arguments, Model, WalkDefinition } from './model.js';
import { type Builder, type Column, callsOf, fieldsOf, newObject, type Run, scopeUnder, TYPE } from './plan.js';
import { project, projectWalk } from './project.js';
import { rename } from './rename.js';
import { sectionsOf } from './sections.js';

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
  rows(graph: Graph, root: RootFile, info: GraphQLResolveInfo, asked: Asked): Promise<readonly Found[]>;
}

/** A file of cypher/ that binds `node` and under which a selection is nested. */
export interface RootFile {
  readonly file: string;
  readonly params: readonly string[];
  /** Expressions over the file's variables, returned beside the object. */
  readonly extras: readonly string[];
}

export interface Asked {
  readonly parameters: Parameters;
  readonly limit: number;
  /** How many rows are expected. */
  readonly expected: number;
  readonly cost: Cost;
}

interface Plan {
  readonly statement: Statement;
  readonly inputs: readonly Input[];
  /** The values for which it was composed. */
  readonly values: readonly Values[];
  /** Inputs whose arguments name no variable: their values are the same at every request. */
  readonly isConstant: readonly boolean[];
  /** Which facts were walked, where arguments that name variables say so. */
  readonly choices: readonly Choice[];
  readonly column: Column;
  readonly size: Size;
  /** Columns by input, as the meter counts them. */
  readonly widths: readonly number[];
}

/** One plan, or one for each section of a selection that is too much for one. */
interface Plans {
  readonly parts: readonly Plan[];
  readonly size: Size;
}

/** What plans are to be used for: their values are checked, and their cost is charged, at each use. */
interface Use {
  readonly info: GraphQLResolveInfo;
  readonly place: string;
  readonly cost: Cost;
  /** How many rows the root has. */
  readonly outer: number;
  compile(): readonly Plan[];
}

export function createComposer(model: Model): Composer {
  const kept = keepPlans<Plans>();
  const prepare = ({ info, place, cost, outer, compile }: Use): readonly Prepared[] => {
    const known = kept.find(info, place);
    if (known) charge(cost, known.size, info.fieldName);
    const plans = known ?? plansOf(compile());
    const prepared = plans.parts.map((plan) => {
      const run = runOf(plan, info);
      assertBounded(plan, run, { cost, outer });
      return { plan, run, parameters: parametersOf(run) };
    });
    // Only now: what is refused is not kept.
    if (!known) kept.keep(info, place, plans);
    return prepared;
  };

  return {
    field: async (graph, info, cost) => {
      const compile = () => [compileField(model, info, cost)];
      const [only] = prepare({ info, place: placeOf(info), cost, outer: 1, compile });
      if (!only) throw new Error(`${info.fieldName} composes to nothing.`);
      const [row] = await graph.read(only.plan.statement, only.parameters);
      return only.plan.column.decode(row?.['row'], only.run) as Composed;
    },
    rows: async (graph, root, info, { parameters: given, limit, expected, cost }) => {
      const compile = () => compileSections(model, root, { info, cost });
      const place = `${root.file} ${placeOf(info)}`;
      const own = Object.fromEntries(Object.entries({ ...given, limit }).map(([name, value]) => [`p0_${name}`, value]));
      const parts = prepare({ info, place, cost, outer: expected, compile }).map(async ({ plan, run, parameters }) => {
        const rows = await graph.read(plan.statement, { ...parameters, ...own });
        return rows.map((row) => toFound(row['row'] as readonly unknown[], plan, run));
      });
      return joined(await Promise.all(parts));
    },
  };
}

function plansOf(parts: readonly Plan[]): Plans {
  const size: Size = { places: 0, calls: 0, columns: 0, characters: 0 };
  for (const part of parts) for (const name of Object.keys(size) as (keyof Size)[]) size[name] += part.size[name];
  return { parts, size };
}

/** The sections of each object put together; one that went away between two of them is not there. */
function joined([first = [], ...others]: readonly (readonly Found[])[]): readonly Found[] {
  if (others.length === 0) return first;
  const byKey = others.map((found) => new Map(found.map(({ extras, object }) => [extras[0], object])));
  return first.flatMap(({ extras, object }) => {
    const sections = [object, ...byKey.map((objects) => objects.get(extras[0]))];
    return sections.every((section) => section !== undefined) ? [{ extras, object: merged(sections) }] : [];
  });
}

function merged(sections: readonly Composed[]): Composed {
  return Object.assign(newObject(sections.flatMap(Object.keys)), ...sections) as Composed;
}

interface Prepared {
  readonly plan: Plan;
  readonly run: readonly Values[];
  readonly parameters: Parameters;
}

function toFound(row: readonly unknown[], plan: Plan, run: Run): Found {
  return { extras: row.slice(1), object: plan.column.decode(row[0], run) as Composed };
}

function runOf(
  { inputs, values, isConstant, choices }: Plan,
  { variableValues }: GraphQLResolveInfo,
): readonly Values[] {
  for (const choice of choices) assertChosen(choice, variableValues);
  return inputs.map((input, index) => {
    const composed = values[index] as Values;
    return isConstant[index] ? composed : assertFits(input, composed, valuesOf(input, variableValues));
  });
}

function parametersOf(run: readonly Values[]): Parameters {
  return run.reduce<Record<string, unknown>>((all, { parameters }) => Object.assign(all, parameters), {});
}

function planOf(builder: Builder, statement: Statement, column: Column): Plan {
  const { inputs, values, meter } = builder;
  const isConstant = inputs.map(({ node }) => !namesVariable(node.arguments ?? []));
  const choices = builder.choices.filter(({ node }) => namesVariable(node.arguments ?? []));
  return { statement, inputs, values, isConstant, choices, column, size: meter.size, widths: meter.widths };
}

function namesVariable(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(namesVariable);
  if (part === null || typeof part !== 'object') return false;
  const { kind, value, values, fields } = part as Readonly<Record<string, unknown>>;
  return kind === Kind.VARIABLE || namesVariable(value) || namesVariable(values) || namesVariable(fields);
}

function builderFor(model: Model, info: GraphQLResolveInfo, cost: Cost): Builder {
  const { fragments, variableValues: variables } = info;
  const meter = newMeter(info.fieldName, cost);
  return { model, fragments, variables, inputs: [], values: [], choices: [], meter, section: null, project };
}

function compileField(model: Model, info: GraphQLResolveInfo, cost: Cost): Plan {
  const builder = builderFor(model, info, cost);
  const scope = scopeUnder(-1);
  const name = `${info.parentType.name}.${info.fieldName}`;
  const definition = model.fields.get(name) as WalkDefinition | undefined;
  const field = info.parentType.getFields()[info.fieldName];
  if (!definition || !field) throw new Error(`${name} is not defined by a file of cypher/.`);
  const column = projectWalk(builder, scope, field, definition, null, info.fieldNodes);
  const text = [...callsOf(scope), `RETURN ${column.text} AS row`].join('\n');
  return planOf(builder, { name, text }, column);
}

interface Composing {
  readonly info: GraphQLResolveInfo;
  readonly cost: Cost;
}

/** The whole selection in one statement, or one for each of its sections. */
function compileSections(model: Model, root: RootFile, { info, cost }: Composing): readonly Plan[] {
  // Tried key by key, on a bill of its own: what is charged is what is sent.
  const tried = { info, cost: { ...cost } };
  const keys = keysOf(model, info);
  const alone = new Map(keys.map((key) => [key, compileRows(model, root, tried, new Set([key]))]));
  const sections = sectionsOf(new Map([...alone].map(([key, { size }]) => [key, size.calls])));
  if (!sections) return [compileRows(model, root, { info, cost }, new Set(keys))];
  return sections.map((section) => compileRows(model, root, { info, cost }, section));
}

/** The response keys under `info`, whichever type the object turns out to have. */
function keysOf(model: Model, info: GraphQLResolveInfo): readonly string[] {
  const builder = builderFor(model, info, newCost());
  const named = getNamedType(info.returnType);
  const types = isAbstractType(named) ? model.schema.getPossibleTypes(named) : [named as GraphQLObjectType];
  return [...new Set(types.flatMap((type) => fieldsOf(builder, type, info.fieldNodes).map(([key]) => key)))];
}

/** A look-up or a batch: the file binds `node`, of the label of the field's type, and the selected keys are nested under it. */
function compileRows(model: Model, root: RootFile, { info, cost }: Composing, keys: ReadonlySet<string>): Plan {
  const builder = { ...builderFor(model, info, cost), section: { nodes: info.fieldNodes, keys } };
  const scope = scopeUnder(-1);
  const { body, order } = readCypher(root.file);
  const own = (text: string) => rename(text, { node: 'node0', edge: 'edge0' }, 0);
  const type = getNamedType(info.returnType);
  const label = model.labels.get(type.name) ?? labelOfAbstract(model, type.name);
  const column = project(builder, scope, info.returnType, { self: 'node0', bound: {} }, info.fieldNodes);
  const extras = root.extras.map((extra, index) => `${own(extra)} AS extra${index}`);
  const text = [
    own(body),
    `WHERE node0:${label}`,
    `WITH ${['node0', ...extras, `${own(order ?? 'node.id')} AS key0`].join(', ')}`,
    'ORDER BY key0',
    'LIMIT $p0_limit',
    ...callsOf(scope),
    `RETURN [${[column.text, ...extras.map((_, index) => `extra${index}`)].join(', ')}] AS row`,
  ].join('\n');
  return planOf(builder, { name: `${root.file} ${type.name}`, text }, column);
}

function labelOfAbstract(model: Model, name: string): string {
  const type = model.schema.getType(name);
  if (!isAbstractType(type)) throw new Error(`${name} has no label.`);
  return name === 'Node' ? 'Entity' : name;
}

/** A place of an operation: two of its fields may come from one fragment, and an item of a list is at its list's place. */
export function placeOf({ path, parentType }: GraphQLResolveInfo): string {
  const keys: string[] = [parentType.name];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.push(at.key);
  }
  return keys.join('.');
}

/** How graphql-js reads what a composed statement returned: by the key under which the client asked. */
export function readComposed(source: Composed, _args: Arguments, _context: unknown, info: GraphQLResolveInfo): unknown {
  return source[info.path.key];
}

/** Marks an object of a composed type that a resolver made: it has its fields by their names. */
export const MADE = Symbol('made');

export function readComposedOrMade(
  source: Composed & { readonly [MADE]?: true },
  _args: Arguments,
  _context: unknown,
  info: GraphQLResolveInfo,
): unknown {
  return source[MADE] ? source[info.fieldName] : source[info.path.key];
}

export function typeOfComposed(source: Composed & { readonly [TYPE]?: string }): string | undefined {
  return source[TYPE];
}
