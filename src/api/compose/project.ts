import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { projectConnection } from './connection.js';
import { type Input, valuesOf } from './input.js';
import { spend } from './meter.js';
import type { Arguments, FactsDefinition, FieldDefinition, WalkDefinition } from './model.js';
import {
  type Builder,
  type Column,
  callsOf,
  type Decode,
  fieldsOf,
  listFor,
  type Scope,
  type Source,
  scopeUnder,
  TYPE,
  toObject,
} from './plan.js';
import { rename } from './rename.js';
import { walkText } from './walk.js';

export function project(
  builder: Builder,
  scope: Scope,
  type: GraphQLOutputType,
  source: Source,
  nodes: readonly FieldNode[],
): Column {
  const named = getNamedType(type);
  if (isAbstractType(named)) return projectAbstract(builder, scope, named, source, nodes);
  return projectObject(builder, scope, named as GraphQLObjectType, source, nodes);
}

function projectObject(
  builder: Builder,
  scope: Scope,
  type: GraphQLObjectType,
  source: Source,
  nodes: readonly FieldNode[],
): Column {
  const entries = fieldsOf(builder, type, nodes);
  const columns = entries.map(([, fieldNodes]) => projectField(builder, scope, type, source, fieldNodes));
  // Its brackets and commas.
  spend(builder.meter, 'characters', 2 * columns.length, type.name);
  return {
    text: `[${columns.map(({ text }) => text).join(', ')}]`,
    decode: toObject(
      entries.map(([key]) => key),
      columns,
    ),
  };
}

/** A node of several possible types: one list a type, its name in front. What every type asks alike is walked once. */
function projectAbstract(
  builder: Builder,
  scope: Scope,
  type: GraphQLInterfaceType | GraphQLUnionType,
  source: Source,
  nodes: readonly FieldNode[],
): Column {
  const { model } = builder;
  const possible = new Set(model.schema.getPossibleTypes(type));
  const types = [...model.labels].flatMap(([name, label]) => {
    const concrete = model.schema.getType(name) as GraphQLObjectType;
    return possible.has(concrete) ? [{ name, label, asked: askedOf(builder, concrete, nodes) }] : [];
  });
  const columns = sharedColumns(builder, scope, source, types);
  const branches = types.map(({ name, label, asked }) => {
    const own = asked.map(({ mark }) => columns.get(mark) as Column);
    const length = own.reduce((sum, column) => sum + column.text.length + 2, name.length);
    spend(builder.meter, 'characters', length, name);
    const text = `WHEN ${source.self}:${label} THEN [${[`'${name}'`, ...own.map((column) => column.text)].join(', ')}]`;
    return {
      name,
      text,
      decode: toObject(
        asked.map(({ key }) => key),
        own,
        1,
      ),
    };
  });
  const decoders = new Map(branches.map(({ name, decode }) => [name, decode]));
  return {
    text: `CASE ${branches.map(({ text }) => text).join(' ')} END`,
    decode: (value, run) => {
      const name = Array.isArray(value) ? String(value[0]) : '';
      const decoded = decoders.get(name)?.(value, run);
      return decoded ? Object.assign(decoded, { [TYPE]: name }) : null;
    },
  };
}

interface Asked {
  readonly key: string;
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  /** Equal for the same place of the document answered in the same way. */
  readonly mark: string;
}

function askedOf(builder: Builder, type: GraphQLObjectType, nodes: readonly FieldNode[]): Asked[] {
  return fieldsOf(builder, type, nodes).map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value;
    const definition = builder.model.fields.get(`${type.name}.${name}`);
    const answer = definition && 'file' in definition ? String(definition.file) : JSON.stringify(definition);
    const mark = [key, answer, ...fieldNodes.map(({ loc }) => loc?.start)].join(' ');
    return { key, type, nodes: fieldNodes, mark };
  });
}

function sharedColumns(
  builder: Builder,
  scope: Scope,
  source: Source,
  types: readonly { readonly label: string; readonly asked: readonly Asked[] }[],
): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  const marked = types.map(({ label, asked }) => ({ label, marks: new Set(asked.map(({ mark }) => mark)) }));
  for (const { type, nodes, mark } of types.flatMap(({ asked }) => asked)) {
    if (columns.has(mark)) continue;
    const sharing = marked.filter(({ marks }) => marks.has(mark));
    const guard = sharing.map(({ label }) => `${source.self}:${label}`).join(' OR ');
    const guarded = sharing.length === types.length ? source : { ...source, guard };
    columns.set(mark, projectField(builder, scope, type, guarded, nodes));
  }
  return columns;
}

function projectField(
  builder: Builder,
  scope: Scope,
  parent: GraphQLObjectType,
  source: Source,
  nodes: readonly FieldNode[],
): Column {
  const [node] = nodes;
  const field = node && parent.getFields()[node.name.value];
  if (!node || !field) throw new Error(`${parent.name} has no such field.`);
  widen(builder, scope, `${parent.name}.${field.name}`);
  const made = source.made?.[field.name];
  if (made) return made;
  const bound = source.bound[field.name];
  if (bound) return projectBound(builder, scope, field, bound, nodes);
  const definition = builder.model.fields.get(`${parent.name}.${field.name}`);
  if (definition) return projectDefined(builder, scope, field, definition, source, nodes);
  if (isLeafType(getNamedType(field.type))) return leaf(builder, field, `${source.self}.${field.name}`);
  throw new Error(`${parent.name}.${field.name} is neither a property nor defined by a file of cypher/.`);
}

function projectBound(
  builder: Builder,
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  variable: string,
  nodes: readonly FieldNode[],
): Column {
  if (isNonNullType(field.type)) return project(builder, scope, field.type, { self: variable, bound: {} }, nodes);
  const guard = `${variable}:${builder.model.labels.get(getNamedType(field.type).name)}`;
  const column = project(builder, scope, field.type, { self: variable, bound: {}, guard }, nodes);
  return { text: `CASE WHEN ${guard} THEN ${column.text} END`, decode: column.decode };
}

function projectDefined(
  builder: Builder,
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  definition: FieldDefinition,
  source: Source,
  nodes: readonly FieldNode[],
): Column {
  if ('expression' in definition) {
    return leaf(builder, field, definition.expression.replace(/\bthis\b/g, source.self));
  }
  if ('constant' in definition) return leaf(builder, field, 'null');
  if ('facts' in definition) return projectFacts(builder, scope, field, definition, source, nodes);
  if ('embedded' in definition) {
    const column = project(builder, scope, field.type, source, nodes);
    if (definition.embedded === null) return column;
    const present = `${source.self}.${definition.embedded} IS NOT NULL`;
    return { text: `CASE WHEN ${present} THEN ${column.text} END`, decode: column.decode };
  }
  return projectWalk(builder, scope, field, definition, source, nodes);
}

/** Several walks side by side, each under the arguments of the one field; the resolver reads their rows by name. */
function projectFacts(
  builder: Builder,
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  { on, field: name, facts }: FactsDefinition,
  source: Source,
  nodes: readonly FieldNode[],
): Column {
  const node = nodes[0] as FieldNode;
  const args = getArgumentValues(field, node, builder.variables as Record<string, unknown>);
  const own = scopeUnder(scope.input);
  const all = Object.values(facts);
  const decide = (given: Arguments) => all.map(({ when }) => when?.(given) ?? true);
  const isWalked = decide(args);
  if (all.some(({ when }) => when)) builder.choices.push({ field, node, decide, isWalked });
  const columns = all.map((fact, index) =>
    isWalked[index]
      ? projectWalk(builder, own, field, { ...fact, on, field: name }, source, nodes)
      : leaf(builder, field, '[]'),
  );
  scope.late.push(...own.calls);
  return { text: `[${columns.map(({ text }) => text).join(', ')}]`, decode: toObject(Object.keys(facts), columns) };
}

/** A field that walks: a CALL of its own, always aggregated, so that a row without any answer is not lost. */
export function projectWalk(
  builder: Builder,
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  definition: WalkDefinition,
  source: Source | null,
  nodes: readonly FieldNode[],
): Column {
  const input = addInput(builder, scope, field, definition, nodes[0] as FieldNode);
  if (input.shape === 'connection') return projectConnection(builder, scope, input, source, nodes);
  const walk = walkText(builder, input, source);
  const inner = scopeUnder(input.suffix - 1);
  const bound = Object.fromEntries(
    Object.entries(definition.bind ?? {}).map(([name, to]) => [name, to === 'this' ? (source?.self ?? '') : walk.node]),
  );
  if (definition.raw) {
    scope.calls.push(walk.call([], rename(definition.raw, walk.names, input.suffix)));
    return leaf(builder, field, walk.result);
  }
  const self = definition.item === 'edge' ? walk.edge : walk.node;
  const item = project(builder, inner, field.type, { self, bound }, nodes);
  listFor(scope, inner).push(walk.call(callsOf(inner), item.text));
  const decodeAll: Decode = (value, run) => (value as unknown[]).map((entry) => item.decode(entry, run));
  const decodeFirst: Decode = (value, run) => item.decode((value as unknown[])[0] ?? null, run);
  return { text: walk.result, decode: input.shape === 'list' ? decodeAll : decodeFirst };
}

function addInput(
  builder: Builder,
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  definition: WalkDefinition,
  node: FieldNode,
): Input {
  const shape = shapeOf(field.type, definition.raw !== undefined);
  const input: Input = { suffix: builder.inputs.length + 1, parent: scope.input, definition, field, node, shape };
  spend(builder.meter, 'places', 1, field.name);
  builder.inputs.push(input);
  builder.values.push(valuesOf(input, builder.variables));
  return input;
}

/** One more column of whatever the scope's rows are. */
function widen({ meter }: Builder, { input }: Scope, at: string): void {
  spend(meter, 'columns', 1, at);
  meter.widths[input + 1] = (meter.widths[input + 1] ?? 0) + 1;
}

function leaf({ meter }: Builder, field: GraphQLField<unknown, unknown>, text: string): Column {
  spend(meter, 'characters', text.length, field.name);
  return { text, decode: (value) => value as ReturnType<Decode> };
}

function shapeOf(type: GraphQLOutputType, isRaw: boolean): Input['shape'] {
  if (isRaw || isListType(getNullableType(type))) return 'list';
  return getNamedType(type).name.endsWith('Connection') ? 'connection' : 'one';
}
