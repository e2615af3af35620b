import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLScalarType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { gql } from 'graphql-tag';
import { bottleneckFields } from '../analyses/bottleneck/queries.js';
import { bottleneckResolvers } from '../analyses/bottleneck/resolvers.js';
import { targetFields } from '../analyses/candidate/queries.js';
import { targetResolvers } from '../analyses/candidate/resolvers.js';
import { capitalFields } from '../analyses/capital/queries.js';
import { capitalResolvers } from '../analyses/capital/resolvers.js';
import { comparisonResolvers } from '../analyses/comparison/resolvers.js';
import { disruptionResolvers } from '../analyses/disruption/resolvers.js';
import { eligibilityFields } from '../analyses/eligibility/queries.js';
import { eligibilityResolvers } from '../analyses/eligibility/resolvers.js';
import { gapFields } from '../analyses/gap/queries.js';
import { gapResolvers } from '../analyses/gap/resolvers.js';
import { ladderFields } from '../analyses/ladder/queries.js';
import { ladderResolvers } from '../analyses/ladder/resolvers.js';
import { matchFields } from '../analyses/match/queries.js';
import { matchResolvers } from '../analyses/match/resolvers.js';
import { ownershipFields } from '../analyses/ownership/queries.js';
import { ownershipResolvers } from '../analyses/ownership/resolvers.js';
import { portfolioFields } from '../analyses/portfolio/queries.js';
import { portfolioResolvers } from '../analyses/portfolio/resolvers.js';
import { recommendationFields } from '../analyses/recommendation/queries.js';
import { recommendationResolvers } from '../analyses/recommendation/resolvers.js';
import { searchResolvers } from '../analyses/search/resolvers.js';
import { traceResolvers } from '../analyses/trace/resolvers.js';
import {
  type Composer,
  createComposer,
  readComposed,
  readComposedOrMade,
  typeOfComposed,
} from '../api/compose/compose.js';
import { type FieldDefinition, filesOf, indexFields, type Model, walksOf } from '../api/compose/model.js';
import type { Context } from '../api/context.js';
import { labelsOf } from '../api/labels.js';
import { lookupResolvers } from '../api/lookup.js';
import { partialDate } from '../api/partialDate.js';
import { chainFields } from '../model/chain.js';
import { datasetResolvers } from '../model/datasetResolvers.js';
import { enterpriseFields } from '../model/enterprise.js';
import { investorFields } from '../model/investor.js';
import { investorResolvers } from '../model/investorResolvers.js';
import { namedFields } from '../model/named.js';
import { observationFields } from '../model/observation.js';
import { organizationFields } from '../model/organization.js';
import { parkFields } from '../model/park.js';
import { policyFields } from '../model/policy.js';
import { regionFields } from '../model/region.js';
import { sourceFields } from '../model/source.js';
import { readCypher } from '../store/cypherFile.js';

const FOLDER = new URL('../../schema/', import.meta.url);

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
