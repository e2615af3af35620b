import type { GraphQLResolveInfo } from 'graphql';
import { BadInput } from '../errors.js';
import type { QueryResolvers } from '../generated/graphql.js';
import { assertId } from './arguments.js';
import type { Context } from './context.js';
import { type By, findEntity, loadEntity } from './entity.js';
import type { Slice } from './slice.js';

const MAX_IDS = 100;

const node: QueryResolvers['node'] = (_, { id }, context, info) => loadEntity(context, assertId('id', id), info);

const nodes: QueryResolvers['nodes'] = (_, { ids }, context, info) => {
  if (ids.length > MAX_IDS)
    throw new BadInput(`\`ids\` has ${ids.length} ids; at most ${MAX_IDS} are answered at once.`);
  // All of them first: a bad one must not leave the others' statement running for nobody.
  const known = ids.map((id) => assertId('ids', id));
  return Promise.all(known.map((id) => loadEntity(context, id, info)));
};

interface LookUpArguments {
  readonly by: By;
}

const lookUp = (_: unknown, { by }: LookUpArguments, context: Context, info: GraphQLResolveInfo) =>
  findEntity(context, by, info);

/** The look-ups of single entities: one way for every kind. */
const resolvers = {
  Query: {
    node,
    nodes,
    enterprise: lookUp,
    institution: lookUp,
    investor: lookUp,
    chain: lookUp,
    segment: lookUp,
    cluster: lookUp,
    region: lookUp,
    park: lookUp,
    policy: lookUp,
    product: lookUp,
    industry: lookUp,
    source: lookUp,
    ladder: lookUp,
    event: lookUp,
    person: lookUp,
  },
};

export const lookupSlice = { resolvers } satisfies Slice;
