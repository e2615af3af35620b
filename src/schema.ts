import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLScalarType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { gql } from 'graphql-tag';
import { bottleneckFields } from './bottleneck/queries.js';
import { bottleneckResolvers } from './bottleneck/resolvers.js';
import { capitalFields } from './capital/queries.js';
import { capitalResolvers } from './capital/resolvers.js';
import { chainFields } from './chain/queries.js';
import { comparisonResolvers } from './comparison/resolvers.js';
import { type Composer, createComposer, readComposed, readComposedOrMade, typeOfComposed } from './compose/compose.js';
import { type FieldDefinition, filesOf, indexFields, type Model, walksOf } from './compose/model.js';
import type { Context } from './context.js';
import { readCypher } from './cypherFile.js';
import { datasetResolvers } from './dataset/resolvers.js';
import { disruptionResolvers } from './disruption/resolvers.js';
import { eligibilityFields } from './eligibility/queries.js';
import { eligibilityResolvers } from './eligibility/resolvers.js';
import { enterpriseFields } from './enterprise/queries.js';
import { gapFields } from './gap/queries.js';
import { gapResolvers } from './gap/resolvers.js';
import { investorFields } from './investor/queries.js';
import { investorResolvers } from './investor/resolvers.js';
import { labelsOf } from './labels.js';
import { ladderFields } from './ladder/queries.js';
import { ladderResolvers } from './ladder/resolvers.js';
import { lookupResolvers } from './lookup.js';
import { matchFields } from './match/queries.js';
import { matchResolvers } from './match/resolvers.js';
import { namedFields } from './named/queries.js';
import { observationFields } from './observation/queries.js';
import { organizationFields } from './organization/queries.js';
import { ownershipFields } from './ownership/queries.js';
import { ownershipResolvers } from './ownership/resolvers.js';
import { parkFields } from './park/queries.js';
import { partialDate } from './partialDate.js';
import { policyFields } from './policy/queries.js';
import { portfolioFields } from './portfolio/queries.js';
import { portfolioResolvers } from './portfolio/resolvers.js';
import { recommendationFields } from './recommendation/queries.js';
import { recommendationResolvers } from './recommendation/resolvers.js';
import { regionFields } from './region/queries.js';
import { searchResolvers } from './search/resolvers.js';
import { sourceFields } from './source/queries.js';
import { targetFields } from './target/queries.js';
import { targetResolvers } from './target/resolvers.js';
import { traceResolvers } from './trace/resolvers.js';

const FOLDER = new URL('../schema/', import.meta.url);

export const fieldDefinitions: readonly FieldDefinition[] = [
  ...namedFields,
  ...sourceFields,
  ...organizationFields,
  ...enterpriseFields,
  ...investorFields,
  ...chainFields,
  ...regionFields,
  ...observationFields,
  ...parkFields,
  ...policyFields,
  ...ladderFields,
  ...gapFields,
  ...targetFields,
  ...bottleneckFields,
  ...matchFields,
  ...eligibilityFields,
  ...capitalFields,
  ...recommendationFields,
  ...portfolioFields,
  ...ownershipFields,
];

/** Types whose objects a resolver makes; those of every other type come out of a composed statement. */
export const RESOLVED: ReadonlySet<string> = new Set([
  ...['Trace', 'TraceNode', 'TraceLink', 'Path', 'SearchConnection', 'SearchEdge', 'Method', 'Coverage'],
  ...[
    'EnterpriseLadder',
    'Rung',
    'RegionComparison',
    'ComparisonRow',
    'ComparisonCell',
    'SegmentComparison',
    'SegmentCell',
    'ChainPresence',
    'SimilarRegion',
  ],
  ...['ChainGaps', 'SegmentVerdict', 'GapReason', 'CutWitness', 'VerdictCount', 'ControllerShare', 'ControlCircle'],
  ...['FillingOrder', 'FillingStep', 'ChainMap', 'MappedSegment', 'ScorePart', 'Band'],
  ...['TargetList', 'Target', 'ChosenTarget', 'BottleneckList', 'Bottleneck', 'SeparatedPair', 'Matching', 'Match'],
  ...['PolicyMatching', 'PolicyMatch', 'CapitalPaths', 'CapitalPath'],
  ...[
    'InvestorRecommendations',
    'InvestorRecommendation',
    'EvidenceDeal',
    'RelayAnalysis',
    'RelayPartner',
    'RelayExample',
  ],
  ...[
    'PortfolioAnalysis',
    'Breakdown',
    'BreakdownItem',
    'Synergy',
    'CommonSupplier',
    'ExpiringTitle',
    'PortfolioOverlap',
  ],
  ...['LookThrough', 'Stake', 'HoldingCircle'],
  ...['DisruptionSimulation', 'DisruptionImpact', 'AffectedEnterprise', 'AffectedSegment', 'Dataset'],
]);

/** Types that come both ways: a search makes its own page info and says which alias matched. */
const MADE_TOO = new Set(['PageInfo', 'Alias']);

export interface Api {
  readonly schema: GraphQLSchema;
  readonly composer: Composer;
}

export function createApi(): Api {
  const schema = makeExecutableSchema({
    typeDefs: gql(readSchemaText()),
    resolvers: [
      lookupResolvers,
      traceResolvers,
      datasetResolvers,
      searchResolvers,
      ladderResolvers,
      comparisonResolvers,
      gapResolvers,
      targetResolvers,
      bottleneckResolvers,
      disruptionResolvers,
      matchResolvers,
      eligibilityResolvers,
      investorResolvers,
      capitalResolvers,
      recommendationResolvers,
      portfolioResolvers,
      ownershipResolvers,
    ],
  });
  Object.assign(schema.getType('PartialDate') as GraphQLScalarType, partialDate);
  const fields = indexFields(fieldDefinitions, schema);
  // A file that cannot be read or parsed ends the start, not the first request that needs it.
  for (const definition of fields.values()) walksOf(definition).flatMap(filesOf).forEach(readCypher);
  const model: Model = { schema, labels: labelsOf(schema), fields };
  connectComposed(model);
  return { schema, composer: createComposer(model) };
}

export function readSchemaText(): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}

/** A root field with a file of its own asks the composer; a field of what it returned reads it there. */
function connectComposed({ schema, fields }: Model): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = typeOfComposed;
    if (!isObjectType(type) || type.name.startsWith('__') || RESOLVED.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      if (type.name !== 'Query') field.resolve ??= MADE_TOO.has(type.name) ? readComposedOrMade : readComposed;
      else if (fields.has(`Query.${field.name}`)) {
        field.resolve = (_source, _args, { composer, graph, cost }: Context, info) => composer.field(graph, info, cost);
      }
    }
  }
}
