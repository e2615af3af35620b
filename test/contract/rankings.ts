import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';

/** Takes `first` and is not a ranking: a log, walks through links that say where they were cut, and short lists that are there whole. */
const OTHERS = new Set([
  ...['Query.changesSince', 'Query.trace', 'Query.paths'],
  ...['MatchResult.candidates', 'SuggestionGroup.edges'],
]);

export interface Ranking {
  /** `Chain.targets`, whose pages its analysis has, or `SegmentVerdict.firms`, a list that has pages of its own. */
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  /** What says where a page stands; undefined where nothing does. */
  readonly pageInfo: GraphQLField<unknown, unknown> | undefined;
  /** Whether it is the list itself that takes `first`. */
  readonly isList: boolean;
}

/** Every field that takes `first` and is not a connection; one of an interface once for all that implement it. */
export function rankingsOf(schema: GraphQLSchema): readonly Ranking[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const all = types.flatMap((type) => {
    const own = type.getFields();
    return Object.values(own).flatMap((field): Ranking[] => {
      const result = getNamedType(field.type);
      const isPart = result.name.endsWith('Connection') || result.name === 'PageInfo';
      const above = type.getInterfaces().find((one) => field.name in one.getFields());
      const name = `${(above ?? type).name}.${field.name}`;
      if (isPart || OTHERS.has(name) || !field.args.some((argument) => argument.name === 'first')) return [];
      const isList = isListType(getNullableType(field.type));
      const beside = own[field.name === 'items' ? 'pageInfo' : `${field.name}PageInfo`];
      const within = isObjectType(result) ? result.getFields()['pageInfo'] : undefined;
      return [{ name, args: field.args, isList, pageInfo: isList ? beside : within }];
    });
  });
  return [...new Map(all.map((ranking) => [ranking.name, ranking])).values()];
}
