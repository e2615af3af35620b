import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Column, type Decode, type Part, TYPE, toObject } from './column.js';
import { projectConnection } from './connection.js';
import { finishOf } from './finish.js';
import { spend } from './meter.js';
import type { Arguments, FactsDefinition, FieldDefinition, Model, WalkDefinition } from './model.js';
import { namingOf } from './naming.js';
import { type Place, valuesOf } from './place.js';
import { fieldsOf, isTypename, type SelectedField, type Selection } from './selection.js';
import { boundBy, walkAt } from './walk.js';
import { type Builder, callsOf, listFor, type Source, type Writer, writerUnder } from './writer.js';

/** The fields of whatever the source is. */
export function project(writer: Writer, { type, nodes }: Selection, source: Source): Column {
  const named = getNamedType(type);
  if (isAbstractType(named)) return projectAbstract(writer, { type: named, nodes }, source);
  return projectObject(writer, { type: named as GraphQLObjectType, nodes }, source);
}

function projectObject(writer: Writer, selection: Selection<GraphQLObjectType>, source: Source): Column {
  const fields = fieldsOf(writer.builder, selection);
  const parts = new Map(fields.map((selected) => [selected.key, projectField(writer, selected, source)]));
  // Its brackets and commas.
  spend(writer.builder.meter, { characters: 2 * parts.size }, selection.type.name);
  return { text: `[${textsOf(parts.values()).join(', ')}]`, decode: toObject(parts) };
}

/** A node of several possible types: one list a type, its name in front. What every type asks alike is walked once. */
function projectAbstract(writer: Writer, { type, nodes }: Selection<GraphQLAbstractType>, source: Source): Column {
  const { model, meter } = writer.builder;
  const possible = new Set(model.schema.getPossibleTypes(type));
  const types = [...model.labels].flatMap(([name, label]): TypeAsked[] => {
    const concrete = model.schema.getType(name) as GraphQLObjectType;
    if (!possible.has(concrete)) return [];
    return [{ name, label, fields: markedFields(writer.builder, { type: concrete, nodes }) }];
  });
  const shared = sharedParts(writer, types, source);
  const decoders = new Map<string, Decode>();
  const branches = types.map(({ name, label, fields }) => {
    const own = new Map(fields.map(({ key, mark }) => [key, shared.get(mark) as Part]));
    const texts = textsOf(own.values());
    spend(meter, { characters: texts.reduce((sum, text) => sum + text.length + 2, name.length) }, name);
    decoders.set(name, toObject(own, 1));
    return `WHEN ${source.self}:${label} THEN [${[`'${name}'`, ...texts].join(', ')}]`;
  });
  return {
    text: `CASE ${branches.join(' ')} END`,
    decode: (value, run) => {
      const name = Array.isArray(value) ? String(value[0]) : '';
      const decoded = decoders.get(name)?.(value, run);
      return decoded ? Object.assign(decoded, { [TYPE]: name }) : null;
    },
  };
}

interface TypeAsked {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly MarkedField[];
}

interface MarkedField extends SelectedField {
  /** Equal for the same field of the document that is answered in the same way. */
  readonly mark: string;
}

function markedFields(builder: Builder, selection: Selection<GraphQLObjectType>): readonly MarkedField[] {
  return fieldsOf(builder, selection).map((selected) => {
    const definition = builder.model.fields.get(selected.name);
    const answer = definition && 'file' in definition ? String(definition.file) : JSON.stringify(definition);
    const own = isTypename(selected.field) ? selected.name : answer;
    // An implementer may promise more than its interface, and its values are finished as its own field says.
    const mark = [selected.key, own, selected.field.type, ...selected.nodes.map(({ loc }) => loc?.start)].join(' ');
    return { ...selected, mark };
  });
}

/** By mark. What only some of the types ask is guarded by their labels. */
function sharedParts(writer: Writer, types: readonly TypeAsked[], source: Source): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const marked = types.map(({ label, fields }) => ({ label, marks: new Set(fields.map(({ mark }) => mark)) }));
  for (const selected of types.flatMap(({ fields }) => fields)) {
    const { mark } = selected;
    if (parts.has(mark)) continue;
    const sharing = marked.filter(({ marks }) => marks.has(mark));
    const guard = sharing.map(({ label }) => `${source.self}:${label}`).join(' OR ');
    const guarded = sharing.length === types.length ? source : { ...source, guard };
    parts.set(mark, projectField(writer, selected, guarded));
  }
  return parts;
}

function projectField(writer: Writer, selected: SelectedField, source: Source): Part {
  const { type, field } = selected;
  if (isTypename(field)) return { text: null, decode: () => type.name };
  const { text, decode } = columnOf(writer, selected, source);
  return { text, decode: finished(writer.builder.model, field, decode) };
}

/** A field with a resolver of its own has that finish what was composed for it. */
function finished({ composed }: Model, field: SelectedField['field'], decode: Decode): Decode {
  const finish = composed.has(field) ? finishOf(field.type) : null;
  return finish ? (value, run) => finish(decode(value, run), run) as ReturnType<Decode> : decode;
}

function columnOf(writer: Writer, selected: SelectedField, source: Source): Column {
  const { name, field } = selected;
  widen(writer, name);
  const made = source.made?.[field.name];
  if (made) return made;
  const bound = source.bound[field.name];
  if (bound) return projectBound(writer, selected, bound);
  const definition = writer.builder.model.fields.get(name);
  if (definition) return projectDefined(writer, { ...selected, definition }, source);
  if (isLeafType(getNamedType(field.type))) return leaf(writer, selected, `${source.self}.${field.name}`);
  throw new Error(`${name} is neither a property nor defined by a file of cypher/.`);
}

function projectBound(writer: Writer, { field: { type }, nodes }: SelectedField, variable: string): Column {
  if (isNonNullType(type)) return project(writer, { type, nodes }, { self: variable, bound: {} });
  const guard = `${variable}:${writer.builder.model.labels.get(getNamedType(type).name)}`;
  const column = project(writer, { type, nodes }, { self: variable, bound: {}, guard });
  return { text: `CASE WHEN ${guard} THEN ${column.text} END`, decode: column.decode };
}

/** A field of a selection with what it means. */
type Defined<Definition extends FieldDefinition> = Pick<SelectedField, 'field' | 'node' | 'nodes'> & {
  readonly definition: Definition;
};

function projectDefined(writer: Writer, defined: Defined<FieldDefinition>, source: Source): Column {
  const { definition, field } = defined;
  if ('expression' in definition) {
    return leaf(writer, defined, definition.expression.replace(/\bthis\b/g, source.self));
  }
  if ('constant' in definition) return leaf(writer, defined, 'null');
  if ('facts' in definition) return projectFacts(writer, { ...defined, definition }, source);
  if ('embedded' in definition) {
    const column = project(writer, { type: field.type, nodes: defined.nodes }, source);
    if (definition.embedded === null) return column;
    const present = `${source.self}.${definition.embedded} IS NOT NULL`;
    return { text: `CASE WHEN ${present} THEN ${column.text} END`, decode: column.decode };
  }
  return projectWalk(writer, { ...defined, definition }, source);
}

/** Several walks side by side, each under the arguments of the one field; the resolver reads their rows by name. */
function projectFacts(writer: Writer, defined: Defined<FactsDefinition>, source: Source): Column {
  const { builder, level } = writer;
  const { field, node, definition } = defined;
  const facts = Object.entries(definition.facts);
  const decide = (args: Arguments) => facts.map(([, { when }]) => when?.(args) ?? true);
  const isWalked = decide(getArgumentValues(field, node, builder.variables as Record<string, unknown>));
  if (facts.some(([, { when }]) => when)) builder.choices.push({ field, node, decide, isWalked });
  const own = writerUnder(builder, level.place);
  const columns = facts.map(([name, fact], index): [string, Column] => {
    if (!isWalked[index]) return [name, leaf(writer, defined, '[]')];
    const walk = { ...fact, on: definition.on, field: definition.field };
    return [name, projectWalk(fact.sorts ? writer : own, { ...defined, definition: walk }, source)];
  });
  level.late.push(...own.level.calls);
  return {
    text: `[${columns.map(([, { text }]) => text).join(', ')}]`,
    decode: toObject(new Map(columns)),
  };
}

/** A field that walks: a CALL of its own, always aggregated, so that a row without any answer is not lost. */
export function projectWalk(writer: Writer, defined: Defined<WalkDefinition>, source: Source | null): Column {
  const { builder, level } = writer;
  const { definition, field, nodes } = defined;
  const place = addPlace(writer, defined);
  if (place.yields === 'connection') return projectConnection(writer, place, { source, nodes });
  const walk = walkAt(place, source, builder);
  if (definition.raw) {
    level.calls.push(walk.call([], walk.own(definition.raw)));
    return leaf(writer, defined, walk.result);
  }
  const inner = writerUnder(builder, place);
  const self = definition.item === 'edge' ? walk.edge : walk.node;
  const item = project(inner, { type: field.type, nodes }, { self, bound: boundBy(definition, walk, source) });
  listFor(level, inner.level).push(walk.call(callsOf(inner.level), item.text));
  const decodeAll: Decode = (value, run) => (value as unknown[]).map((entry) => item.decode(entry, run));
  const decodeFirst: Decode = (value, run) => item.decode((value as unknown[])[0] ?? null, run);
  return { text: walk.result, decode: place.yields === 'list' ? decodeAll : decodeFirst };
}

function addPlace({ builder, level }: Writer, { field, node, definition }: Defined<WalkDefinition>): Place {
  const yields = yieldOf(field.type, definition.raw !== undefined);
  const naming = namingOf(builder.places.size + 1);
  const place: Place = { naming, parent: level.place, definition, field, node, yields };
  spend(builder.meter, { places: 1 }, field.name);
  builder.places.set(place, valuesOf(place, builder.variables));
  return place;
}

/** One more column of whatever the rows of the level are. */
function widen({ builder: { meter }, level: { place } }: Writer, name: string): void {
  spend(meter, { columns: 1 }, name);
  meter.widths.set(place, (meter.widths.get(place) ?? 0) + 1);
}

function leaf({ builder }: Writer, { field }: Pick<SelectedField, 'field'>, text: string): Column {
  spend(builder.meter, { characters: text.length }, field.name);
  return { text, decode: (value) => value as ReturnType<Decode> };
}

function textsOf(parts: Iterable<Part>): readonly string[] {
  return [...parts].flatMap(({ text }) => text ?? []);
}

function yieldOf(type: GraphQLOutputType, isRaw: boolean): Place['yields'] {
  if (isRaw || isListType(getNullableType(type))) return 'list';
  return getNamedType(type).name.endsWith('Connection') ? 'connection' : 'one';
}
