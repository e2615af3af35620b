import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isAbstractType, isUnionType } from 'graphql';
import { readCypher } from '../../store/cypherFile.js';
import { type Cost, newCost, newMeter } from './meter.js';
import type { Model, WalkDefinition } from './model.js';
import { namingOf } from './naming.js';
import { type Plan, planOf } from './plan.js';
import { project, projectWalk } from './project.js';
import { sectionsOf } from './sections.js';
import { fieldsOf } from './selection.js';
import { type Builder, callsOf, writerUnder } from './writer.js';

/** A file of cypher/ that binds `node` and under which a selection is nested. */
export interface RootFile {
  readonly file: string;
  readonly params: readonly string[];
  /** Expressions over the file's variables, returned beside the object. */
  readonly extras: readonly string[];
}

/** What is compiled: the selection under `info`, on whose bill. */
export interface Compiled {
  readonly model: Model;
  readonly info: GraphQLResolveInfo;
  readonly cost: Cost;
}

/** What answers one selection, and its keys in the order of the document. */
export interface Sections<Part = Plan> {
  readonly parts: readonly Part[];
  readonly keys: readonly string[];
}

/** Of a file at the root; the places of an operation are numbered from 1. */
export const ROOT = namingOf(0);

function builderFor({ model, info, cost }: Compiled): Builder {
  const { fragments, variableValues: variables } = info;
  const meter = newMeter(info.fieldName, cost);
  return { model, fragments, variables, places: new Map(), choices: [], meter, section: null, project };
}

/** A root field that walks by itself. */
export function compileField(compiled: Compiled): Plan {
  const { model, info } = compiled;
  const builder = builderFor(compiled);
  const writer = writerUnder(builder, null);
  const name = `${info.parentType.name}.${info.fieldName}`;
  const definition = model.fields.get(name) as WalkDefinition | undefined;
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  if (!definition || !field || !node) throw new Error(`${name} is not defined by a file of cypher/.`);
  const column = projectWalk(writer, { field, node, nodes: info.fieldNodes, definition }, null);
  const text = [...callsOf(writer.level), `RETURN ${column.text} AS row`].join('\n');
  return planOf(builder, { name, text }, column);
}

/** The whole selection in one statement, or one for each of its sections. */
export function compileSections(compiled: Compiled, root: RootFile): Sections {
  // Tried key by key, on a bill of its own: what is charged is what is sent.
  const tried = { ...compiled, cost: { ...compiled.cost } };
  const keys = keysOf(compiled);
  const alone = new Map(keys.map((key) => [key, compileRows(tried, root, new Set([key]))]));
  const sections = sectionsOf(new Map([...alone].map(([key, { size }]) => [key, size.calls])));
  return { parts: (sections ?? [new Set(keys)]).map((section) => compileRows(compiled, root, section)), keys };
}

/** The response keys under `info`, whichever type the object turns out to have. */
function keysOf({ model, info }: Compiled): readonly string[] {
  const builder = builderFor({ model, info, cost: newCost() });
  const named = getNamedType(info.returnType);
  const types = isAbstractType(named) ? model.schema.getPossibleTypes(named) : [named as GraphQLObjectType];
  return [
    ...new Set(types.flatMap((type) => fieldsOf(builder, { type, nodes: info.fieldNodes }).map(({ key }) => key))),
  ];
}

/** A look-up or a batch: the file binds `node`, of the label of the field's type, and the selected keys are nested under it. */
function compileRows(compiled: Compiled, root: RootFile, keys: ReadonlySet<string>): Plan {
  const { returnType, fieldNodes: nodes } = compiled.info;
  const builder = { ...builderFor(compiled), section: { nodes, keys } };
  const writer = writerUnder(builder, null);
  const { body, order } = readCypher(root.file);
  const [node, key] = [ROOT.variable('node'), ROOT.variable('key')];
  const column = project(writer, { type: returnType, nodes }, { self: node, bound: {} });
  const extras = root.extras.map((extra, index) => ({ name: `extra${index}`, text: ROOT.rename(extra) }));
  const text = [
    ROOT.rename(body),
    `WHERE ${node}:${labelOf(compiled)}`,
    `WITH ${[node, ...extras.map((extra) => `${extra.text} AS ${extra.name}`), `${ROOT.rename(order ?? 'node.id')} AS ${key}`].join(', ')}`,
    `ORDER BY ${key}`,
    `LIMIT $${ROOT.parameter('limit')}`,
    ...callsOf(writer.level),
    `RETURN [${[column.text, ...extras.map(({ name }) => name)].join(', ')}] AS row`,
  ].join('\n');
  return planOf(builder, { name: `${root.file} ${getNamedType(returnType).name}`, text }, column);
}

function labelOf({ model, info }: Compiled): string {
  const type = getNamedType(info.returnType);
  const label = model.labels.get(type.name);
  if (label) return label;
  if (!isAbstractType(type)) throw new Error(`${type.name} has no label.`);
  // The one union is of all that is a node: `_Entity`, of a subgraph.
  return type.name === 'Node' || isUnionType(type) ? 'Entity' : type.name;
}
