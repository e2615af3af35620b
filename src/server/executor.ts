import type { ApolloServerOptions } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { buildExecutionContext, buildResolveInfo } from 'graphql/execution/execute.js';
import { isFinished } from '../api/compose/compose.js';
import type { Context } from '../api/context.js';
import type { Api } from './schema.js';

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>;

/** An operation that its document does not have is undefined. */
export type Execute = (
  asked: ExecutionArgs,
  operation: OperationDefinitionNode | undefined,
) => Promise<ExecutionResult>;

/**
 * Executes operations. What a composed statement returned has the shape of the selection already, its values checked and finished as they were decoded
 * (compose/finish.ts): where an operation asks for nothing else it goes out as it is, and graphql-js does not walk each value of it again. That walk
 * is a quarter of the server's time for a page of some hundred objects. Whatever else is asked, and what does not fit its type, graphql-js completes.
 */
export function createExecutor({ schema, composed }: Pick<Api, 'schema' | 'composed'>): Execute {
  const known = new WeakMap<OperationDefinitionNode, boolean>();
  return async (asked, operation) => {
    if (!operation) return execute(asked);
    const isComposed = known.get(operation) ?? isAllComposed(operation, asked.document, { schema, composed });
    known.set(operation, isComposed);
    return (isComposed ? await answerComposed(asked) : null) ?? (await execute(asked));
  };
}

interface Answer {
  readonly value: unknown;
  readonly error?: GraphQLError;
  /** There is nothing that the answer may hold in its place. */
  readonly isLost?: boolean;
}

/** Null for what graphql-js has to complete. */
async function answerComposed(asked: ExecutionArgs): Promise<ExecutionResult | null> {
  const built = buildExecutionContext(asked);
  if (!('schema' in built)) return { errors: built };
  const { schema, fragments, variableValues, operation, contextValue } = built;
  const query = schema.getQueryType() as GraphQLObjectType;
  const answerField = async (key: string, nodes: readonly FieldNode[]): Promise<Answer | null> => {
    const [node] = nodes;
    if (node?.name.value === TypeNameMetaFieldDef.name) return { value: query.name };
    const field = node && query.getFields()[node.name.value];
    if (!node || !field?.resolve) return null;
    const isNeeded = isNonNullType(field.type);
    try {
      const info = buildResolveInfo(built, field, nodes, query, { prev: undefined, key, typename: query.name });
      const value = await field.resolve(undefined, getArgumentValues(field, node, variableValues), contextValue, info);
      return isFinished(value) && !(isNeeded && (value ?? null) === null) ? { value: value ?? null } : null;
    } catch (error) {
      return { value: null, error: locatedError(error, nodes, [key]), isLost: isNeeded };
    }
  };
  const roots = [...collectFields(schema, fragments, variableValues, query, operation.selectionSet)];
  const answers = await Promise.all(roots.map(([key, nodes]) => answerField(key, nodes)));
  if (!answers.every((answer) => answer !== null)) return null;
  const errors = answers.flatMap(({ error }) => error ?? []);
  const data = answers.some(({ isLost }) => isLost)
    ? null
    : Object.fromEntries(roots.map(([key], index) => [key, answers[index]?.value]));
  return errors.length > 0 ? { errors, data } : { data };
}

/** Whether nothing is asked but what is composed, whichever types the objects turn out to have. */
function isAllComposed(
  operation: OperationDefinitionNode,
  { definitions }: DocumentNode,
  { schema, composed }: { readonly schema: GraphQLSchema; readonly composed: Api['composed'] },
): boolean {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const typesOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] => {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  };
  const isField = (type: GraphQLNamedType, name: string, selected: SelectionSetNode | undefined): boolean => {
    if (name === TypeNameMetaFieldDef.name) return true;
    return typesOf(type).every((each) => {
      const field = each.getFields()[name];
      return (
        field !== undefined && composed.has(field) && (!selected || isComposed(getNamedType(field.type), selected))
      );
    });
  };
  // A selection stands under many types where interfaces are nested: each pair is looked at once.
  const known = new Map<SelectionSetNode, Map<GraphQLNamedType, boolean>>();
  const isComposed = (type: GraphQLNamedType, selected: SelectionSetNode): boolean => {
    const types = known.get(selected) ?? new Map<GraphQLNamedType, boolean>();
    known.set(selected, types);
    const found = types.get(type) ?? selected.selections.every((selection) => isSelection(type, selection));
    types.set(type, found);
    return found;
  };
  const isSelection = (type: GraphQLNamedType, selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return isField(type, selection.name.value, selection.selectionSet);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
    return fragment !== undefined && isComposed(condition ?? type, fragment.selectionSet);
  };
  const query = schema.getQueryType();
  return operation.operation === OperationTypeNode.QUERY && query != null && isComposed(query, operation.selectionSet);
}

/** Apollo's way of leaving the execution to somebody else. */
export function executedBy(
  run: Execute,
  { schema }: Pick<Api, 'schema'>,
  options: NonNullable<ExecutionArgs['options']>,
): Gateway {
  return {
    onSchemaLoadOrUpdate: (use) => {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operation, request: { operationName, variables }, context }) =>
        run({ schema, document, operationName, variableValues: variables, contextValue: context, options }, operation),
    }),
    stop: async () => undefined,
  };
}
