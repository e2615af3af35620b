import { type GraphQLField, type GraphQLFieldResolver, getNullableType, isListType } from 'graphql';
import type { Context } from './context.js';
import { mustLoadEntity } from './entity.js';
import { pageOf, type WalkArguments, walkOf } from './ranking.js';

/** An object that a resolver made, by the names of its fields. */
type Made = Readonly<Record<string, unknown>>;

/** The field that says where the page of a ranking stands, asked with the same arguments: `pageInfo` of `items`, `firmsPageInfo` of `firms`. */
const PAGE_INFO = /^(?:pageInfo|(\w+)PageInfo)$/;

/**
 * How a field of a made object is answered when no resolver decides otherwise. It is the value under the field's name; of a list with
 * the argument `first` only a page; and where the API has an entity, the made object has its id, or the ids of a list.
 */
export function readMade(
  { name, type, args: known }: GraphQLField<Made, Context>,
  isEntity: boolean,
): GraphQLFieldResolver<Made, Context> {
  const isList = isListType(getNullableType(type));
  const takesFirst = known.some((argument) => argument.name === 'first');
  const [isPageInfo, list = isPageInfo ? 'items' : name] = PAGE_INFO.exec(name) ?? [];
  return (source, args, context, info) => {
    const value = source[takesFirst ? list : name];
    if (value === null || value === undefined) return value;
    const ranking = [info.parentType.name, list];
    const page =
      takesFirst &&
      pageOf(ranking, { value: value as readonly unknown[] }, walkOf(args as WalkArguments, { least: 0 }));
    if (page && isPageInfo) return page.pageInfo;
    const found = page ? page.value : value;
    if (!isEntity) return found;
    if (!isList) return mustLoadEntity(context, found as string, info);
    return Promise.all((found as readonly string[]).map((id) => mustLoadEntity(context, id, info)));
  };
}
