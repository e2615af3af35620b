import { MAX_PAGE, within } from '../api/arguments.js';
import { loadEntity } from '../api/entity.js';
import type { Slice } from '../api/slice.js';
import { changesSince as since } from '../data/changes/changes.js';
import type { FollowedChangeResolvers, QueryResolvers } from '../generated/graphql.js';
import { toChangeConnection } from './changes.js';

const DEFAULT_PAGE = 20;

const changesSince: QueryResolvers['changesSince'] = async (_, { cursor, first }, { graph }) => {
  const size = within('first', first ?? DEFAULT_PAGE, { min: 0, max: MAX_PAGE });
  return toChangeConnection(await since(graph, cursor ?? null, size), typeof cursor === 'string');
};

const FollowedChange: FollowedChangeResolvers = {
  /** It may have gone since. */
  node: ({ id, subject, lines }, _args, context, info) =>
    subject === 'FACT' || (subject === 'ENTITY' && lines.length === 0) ? null : loadEntity(context, id, info),
  dataset: ({ datasetIds: [id] }) => (id === undefined ? null : { id }),
};

export const changesSlice = { resolvers: { Query: { changesSince }, FollowedChange } } satisfies Slice;
