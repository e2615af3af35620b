import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  print,
} from 'graphql';
import { bottleneckSlice } from '../analyses/bottleneck/resolvers.js';
import { candidateSlice } from '../analyses/candidate/resolvers.js';
import { capitalSlice } from '../analyses/capital/resolvers.js';
import { comparisonSlice } from '../analyses/comparison/resolvers.js';
import { disruptionSlice } from '../analyses/disruption/resolvers.js';
import { eligibilitySlice } from '../analyses/eligibility/resolvers.js';
import { gapSlice } from '../analyses/gap/resolvers.js';
import { ladderAnalysisSlice } from '../analyses/ladder/resolvers.js';
import { matchSlice } from '../analyses/match/resolvers.js';
import { ownershipSlice } from '../analyses/ownership/resolvers.js';
import { portfolioSlice } from '../analyses/portfolio/resolvers.js';
import { recommendationSlice } from '../analyses/recommendation/resolvers.js';
import { searchSlice } from '../analyses/search/resolvers.js';
import { traceSlice } from '../analyses/trace/resolvers.js';
import { withDefaults } from '../api/arguments.js';
import {
  type Composer,
  createComposer,
  readComposed,
  readComposedOrMade,
  typeOfComposed,
} from '../api/compose/compose.js';
import { type FieldDefinition, filesOf, indexFields, type Model, walksOf } from '../api/compose/model.js';
import type { Context } from '../api/context.js';
import { entitiesResolvers } from '../api/entities.js';
import { labelsOf } from '../api/labels.js';
import { lookupSlice } from '../api/lookup.js';
import { readMade } from '../api/made.js';
import { needOf, withRole } from '../api/needs.js';
import { originsOf, ROOTS } from '../api/origins.js';
import { partialDate } from '../api/partialDate.js';
import type { Slice } from '../api/slice.js';
import { withRight } from '../api/writing.js';
import type { Resolvers } from '../generated/graphql.js';
import { aggregateSlice } from '../model/aggregateResolvers.js';
import { chainSlice } from '../model/chain.js';
import { changesSlice } from '../model/changesResolvers.js';
import { contradictionSlice } from '../model/contradiction.js';
import { datasetSlice } from '../model/datasetResolvers.js';
import { digestSlice } from '../model/digestResolvers.js';
import { enterpriseSlice } from '../model/enterprise.js';
import { eventSlice } from '../model/event.js';
import { factSlice } from '../model/fact.js';
import { importSlice } from '../model/importResolvers.js';
import { industrySlice } from '../model/industry.js';
import { investorSlice } from '../model/investorResolvers.js';
import { ladderSlice } from '../model/ladder.js';
import { matchingSlice } from '../model/matchingResolvers.js';
import { namedSlice } from '../model/named.js';
import { nearSlice } from '../model/nearResolvers.js';
import { needSlice } from '../model/need.js';
import { observationSlice } from '../model/observation.js';
import { organizationSlice } from '../model/organization.js';
import { parkSlice } from '../model/park.js';
import { personSlice } from '../model/person.js';
import { policySlice } from '../model/policy.js';
import { productSlice } from '../model/product.js';
import { regionSlice } from '../model/region.js';
import { sourceSlice } from '../model/source.js';
import { writingSlice } from '../model/writingResolvers.js';
import { readCypher } from '../store/cypherFile.js';
import { readContract } from './contract.js';
import { subgraphOf, withEntities } from './subgraph.js';

/** What the API is made of: a noun of the model, or an analysis, is its folder and its line here. */
export const SLICES = [
  lookupSlice,
  namedSlice,
  sourceSlice,
  organizationSlice,
  enterpriseSlice,
  investorSlice,
  chainSlice,
  regionSlice,
  observationSlice,
  contradictionSlice,
  parkSlice,
  policySlice,
  ladderSlice,
  needSlice,
  eventSlice,
  personSlice,
  factSlice,
  productSlice,
  industrySlice,
  datasetSlice,
  writingSlice,
  changesSlice,
  digestSlice,
  nearSlice,
  matchingSlice,
  importSlice,
  searchSlice,
  traceSlice,
  aggregateSlice,
  ladderAnalysisSlice,
  comparisonSlice,
  gapSlice,
  candidateSlice,
  bottleneckSlice,
  disruptionSlice,
  matchSlice,
  eligibilitySlice,
  capitalSlice,
  recommendationSlice,
  portfolioSlice,
  ownershipSlice,
] as const satisfies readonly Slice[];

export const fieldDefinitions: readonly FieldDefinition[] = SLICES.flatMap(({ fields = [] }: Slice) => fields);

export interface Api {
  readonly schema: GraphQLSchema;
  /** Fields that are answered by what was composed for them, as it is. */
  readonly composed: Model['composed'];
  readonly composer: Composer;
}

export interface ApiOptions {
  /** That of schema/; another one only where a test says more of it. */
  readonly contract?: DocumentNode;
  /** It is also asked by a gateway of Apollo Federation. */
  readonly isSubgraph?: boolean;
}

export function createApi({ contract = readContract(), isSubgraph = false }: ApiOptions = {}): Api {
  const resolvers = SLICES.map(({ resolvers = {} }: Slice) => resolvers as Resolvers);
  const schema = makeExecutableSchema({
    typeDefs: isSubgraph ? withEntities(contract) : contract,
    resolvers: isSubgraph ? [...resolvers, entitiesResolvers(print(subgraphOf(contract)))] : resolvers,
    inheritResolversFromInterfaces: true,
  });
  Object.assign(schema.getType('PartialDate') as GraphQLScalarType, partialDate);
  const fields = indexFields(fieldDefinitions, schema);
  // A file that cannot be read or parsed fails the start, not the first request that needs it.
  for (const definition of fields.values()) walksOf(definition).flatMap(filesOf).forEach(readCypher);
  const unconnected = { schema, labels: labelsOf(schema), fields };
  const composed = connect(unconnected);
  return { schema, composed, composer: createComposer({ ...unconnected, composed }) };
}

/** Gives every field the way in which it is answered, unless a slice has one of its own; and names those that are answered by what was composed for them. */
function connect({ schema, labels, fields }: Omit<Model, 'composed'>): Model['composed'] {
  const composed = new Set<GraphQLField<unknown, unknown>>();
  const { made, both } = originsOf(schema, fields);
  const isEntity = (type: GraphQLNamedType): boolean =>
    isAbstractType(type) ? schema.getPossibleTypes(type).every(isEntity) : labels.has(type.name);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOfComposed;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const read = both.has(type.name) ? readComposedOrMade : readComposed;
    for (const field of Object.values(type.getFields())) {
      if (made.has(type.name)) field.resolve ??= readMade(field, isEntity(getNamedType(field.type)));
      else if (!ROOTS.has(type.name) && !field.resolve) {
        field.resolve = (source, _args, _context, info) => read(source, info);
        composed.add(field);
      }
      if (
        type.name === 'Query' &&
        (field.name in lookupSlice.resolvers.Query || isComposed(fields.get(`Query.${field.name}`)))
      )
        composed.add(field);
      const need = needOf(field, type);
      // That a way only reads is said before what role would do elsewhere.
      if (type.name === 'Mutation' && field.resolve) field.resolve = withRight(withRole(field.resolve, need));
      if (field.resolve) field.resolve = withDefaults(field.resolve, field.args);
      if (type.name === 'Query' && fields.has(`Query.${field.name}`)) field.resolve = walking(field.resolve);
      if (need === 'READER' || type.name === 'Mutation') continue;
      field.resolve = withRole(field.resolve ?? defaultFieldResolver, need);
      composed.delete(field);
    }
  }
  return composed;
}

/** Whether a root field is answered by what was composed for it, rather than by what a resolver makes of its rows. */
function isComposed(definition: FieldDefinition | undefined): boolean {
  return definition !== undefined && !('raw' in definition);
}

/** A root field that walks: what is composed for it is its answer, or what its resolver makes one of. */
function walking(make: GraphQLFieldResolver<unknown, Context> | undefined): GraphQLFieldResolver<unknown, Context> {
  return async (_source, args, context, info) => {
    const composed = await context.composer.field(context.graph, info, context.cost);
    return make ? make(composed, args, context, info) : composed;
  };
}
