import { type GraphQLField, type GraphQLFieldResolver, getNullableType, isListType } from 'graphql';
import { headOf } from './arguments.js';
import type { Context } from './context.js';
import { mustLoadEntity } from './entity.js';

/** An object that a resolver made, by the names of its fields. */
type Made = Readonly<Record<string, unknown>>;

/**
 * How a field of a made object is answered when no resolver decides otherwise. It is the value under the field's name; of a list with
 * the argument `first` only so many items; and where the API has an entity, the made object has its id, or the ids of a list.
 */
export function readMade(
  { name, type, args: known }: GraphQLField<Made, Context>,
  isEntity: boolean,
): GraphQLFieldResolver<Made, Context> {
  const isList = isListType(getNullableType(type));
  const isCut = isList && known.some((argument) => argument.name === 'first');
  return (source, args, context, info) => {
    const value = source[name];
    if (value === null || value === undefined) return value;
    const found = isCut ? headOf(value as readonly unknown[], args['first'] as number) : value;
    if (!isEntity) return found;
    if (!isList) return mustLoadEntity(context, found as string, info);
    return Promise.all((found as readonly string[]).map((id) => mustLoadEntity(context, id, info)));
  };
}
