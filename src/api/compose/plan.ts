import type { FieldNode, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Choice } from './fit.js';
import type { Input, Values } from './input.js';
import type { Meter } from './meter.js';
import type { Model } from './model.js';

/** The concrete GraphQL type of a composed object that stands where an interface is asked for. */
export const TYPE = Symbol('type');

/** The values of one request, by input. */
export type Run = readonly Values[];
export type Decode = (value: unknown, run: Run) => object | string | number | boolean | null | undefined;

/** A Cypher expression, and how its value becomes what graphql-js reads. Rows are lists: names travel in the plan, not the row. */
export interface Column {
  readonly text: string;
  readonly decode: Decode;
}

/** Where the text is being written: the CALLs of this level, and the input whose rows it runs for. */
export interface Scope {
  readonly calls: string[];
  /**
   * CALLs that hold facts, run after the others: the store counts a list that is carried along again for every row that a later
   * ORDER BY holds, and refuses, for its memory, what takes a few megabytes.
   */
  readonly late: string[];
  readonly input: number;
}

export function scopeUnder(input: number): Scope {
  return { calls: [], late: [], input };
}

export function callsOf({ calls, late }: Scope): readonly string[] {
  return [...calls, ...late];
}

/** Where a walk's own CALL goes: one that holds facts, at any depth, is as late as they are. */
export function listFor(scope: Scope, inner: Scope): string[] {
  return inner.late.length > 0 ? scope.late : scope.calls;
}

export interface Builder {
  readonly model: Model;
  readonly fragments: Parameters<typeof collectSubfields>[1];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly inputs: Input[];
  readonly values: Values[];
  readonly choices: Choice[];
  readonly meter: Meter;
  /** Of the selection at the root only these keys, where its sections are statements of their own. */
  readonly section: { readonly nodes: readonly FieldNode[]; readonly keys: ReadonlySet<string> } | null;
  /** How any selection becomes a column: given, because what it needs for a connection needs it in turn. */
  readonly project: Project;
}

export type Project = (
  builder: Builder,
  scope: Scope,
  type: GraphQLOutputType,
  source: Source,
  nodes: readonly FieldNode[],
) => Column;

export interface Source {
  readonly self: string;
  /** Fields that are another variable in scope: `node` of an edge, `enterprise` of a leadership. */
  readonly bound: Readonly<Record<string, string>>;
  /** Fields that the caller has made already: an edge's `cursor`. */
  readonly made?: Readonly<Record<string, Column>>;
  /** A predicate under which the source is of the type at hand, where it may be of another. */
  readonly guard?: string | undefined;
}

export function subfields(builder: Builder, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const { model, fragments, variables } = builder;
  return collectSubfields(model.schema, fragments, variables as Record<string, unknown>, type, nodes as FieldNode[]);
}

/** `__typename` is graphql-js's own; every other field of the selection is a column. */
export function fieldsOf(builder: Builder, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const { section } = builder;
  const fields = [...subfields(builder, type, nodes)].filter(([, [node]]) => node?.name.value !== '__typename');
  return section?.nodes === nodes ? fields.filter(([key]) => section.keys.has(key)) : fields;
}

export function toObject(keys: readonly string[], columns: readonly Column[], offset = 0): Decode {
  const decoders = columns.map(({ decode }) => decode);
  return (value, run) => {
    if (!Array.isArray(value)) return null;
    const result = newObject(keys);
    for (let index = 0; index < decoders.length; index += 1) {
      result[keys[index] as string] = decoders[index]?.(value[index + offset], run);
    }
    return result;
  };
}

/** A client may call a field `__proto__`; in a common object that would be no key. */
export function newObject(keys: readonly string[]): Record<string, unknown> {
  return keys.includes('__proto__') ? Object.create(null) : {};
}
