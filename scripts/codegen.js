// Writes src/generated/graphql.ts from schema/*.graphql, and web/src/generated/graphql.ts from it and the explorer's operations;
// with --check, says whether they are as they would be written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { Kind, parse } from 'graphql';

const SCHEMA = new URL('../schema/', import.meta.url);
const ROOT = new URL('../', import.meta.url);
const WEB = new URL('../web/src/', import.meta.url);

const files = readdirSync(SCHEMA).filter((name) => name.endsWith('.graphql'));
const text = files.sort().map((name) => readFileSync(new URL(name, SCHEMA), 'utf8'));
const schema = parse(text.join('\n'));
const composed = schema.definitions
  .filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_DEFINITION)
  .map(({ name }) => [name.value, '../api/compose/compose.js#Composed']);
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  contextType: '../api/context.js#Context',
  mappers: {
    ...Object.fromEntries(composed),
    AffectedEnterprise: '../analyses/disruption/shape.js#HitFirm',
    AffectedSegment: '../analyses/disruption/shape.js#HitSegment',
    Breakdown: '../analyses/portfolio/breakdown.js#Breakdown as BreakdownResult',
    BreakdownItem: '../analyses/portfolio/breakdown.js#Part',
    CommonSupplier: '../analyses/portfolio/suppliers.js#CommonSupplier as CommonSupplierResult',
    ExpiringTitle: '../analyses/portfolio/titles.js#Expiring',
    HoldingCircle: '../analyses/ownership/closed.js#HoldingCircle as HoldingCircleResult',
    LookThrough: '../analyses/ownership/shape.js#LookThrough as LookThroughResult',
    PortfolioAnalysis: '../analyses/portfolio/shape.js#Portfolio',
    PortfolioOverlap: '../analyses/portfolio/overlap.js#Overlap',
    Stake: '../analyses/ownership/stakes.js#Stake as StakeResult',
    Synergy: '../analyses/common/facts.js#LinkRow',
    Band: '../analyses/disruption/quantile.js#Band as BandResult',
    Bottleneck: '../analyses/bottleneck/shape.js#Proven',
    BottleneckList: '../analyses/bottleneck/shape.js#Bottlenecks',
    CapitalPath: '../analyses/capital/shape.js#CapitalWay',
    CapitalPaths: '../analyses/capital/shape.js#CapitalWays',
    ChainGaps: '../analyses/gap/shape.js#Gaps',
    ChainMap: '../analyses/gap/map.js#Mapped',
    ChainPresence: '../analyses/comparison/chain.js#Presence',
    ChosenTarget: '../analyses/candidate/shape.js#Chosen',
    ControlCircle: '../analyses/gap/shape.js#Circle',
    ControllerShare: '../analyses/gap/owners.js#Owner',
    ComparisonCell: '../analyses/comparison/shape.js#Cell',
    ComparisonRow: '../analyses/comparison/shape.js#ComparedRow',
    CutWitness: '../analyses/gap/shape.js#Witness',
    DisruptionSimulation: '../analyses/disruption/shape.js#Simulation',
    FillingOrder: '../analyses/gap/shape.js#Filling',
    FillingStep: '../analyses/gap/shape.js#Step',
    GapReason: '../analyses/common/verdict.js#Reason',
    MappedSegment: '../analyses/gap/map.js#Tile',
    Match: '../analyses/match/shape.js#Matched as MatchResult',
    Matching: '../analyses/match/shape.js#Matches',
    EvidenceDeal: '../analyses/recommendation/rank.js#EvidenceDeal as EvidenceDealResult',
    InvestorRecommendation: '../analyses/recommendation/rank.js#Recommended',
    InvestorRecommendations: '../analyses/recommendation/shape.js#Recommendations',
    RelayAnalysis: '../analyses/recommendation/relay.js#Relay',
    RelayExample: '../analyses/recommendation/relay.js#Example',
    RelayPartner: '../analyses/recommendation/relay.js#RelayPartner as RelayPartnerResult',
    ScorePart: '../analyses/common/score.js#ScorePart as ScorePartResult',
    SegmentVerdict: '../analyses/gap/shape.js#SegmentStanding',
    SeparatedPair: '../analyses/bottleneck/shape.js#Pair',
    SimilarRegion: '../analyses/comparison/chain.js#Similar',
    Target: '../analyses/candidate/shape.js#Candidate',
    TargetList: '../analyses/candidate/shape.js#Targets',
    VerdictCount: '../analyses/common/verdict.js#Count',
    Coverage: '../analyses/common/method.js#Coverage as CoverageResult',
    EnterpriseLadder: '../analyses/ladder/shape.js#FirmLadder',
    Method: '../analyses/common/method.js#Method as MethodResult',
    PolicyMatch: '../analyses/eligibility/shape.js#Judged',
    PolicyMatching: '../analyses/eligibility/shape.js#Eligibility',
    Path: '../analyses/trace/queries.js#Way',
    RegionComparison: '../analyses/comparison/shape.js#Comparison',
    Rung: '../analyses/ladder/queries.js#Rung as RungResult',
    SearchConnection: '../analyses/search/shape.js#SearchPage',
    SearchEdge: '../analyses/search/shape.js#SearchAnswer',
    SegmentCell: '../analyses/comparison/chain.js#CountedCell',
    SegmentComparison: '../analyses/comparison/chain.js#ComparedSegment',
    Trace: '../analyses/trace/shape.js#Traced',
    TraceLink: '../analyses/trace/queries.js#Link',
    TraceNode: '../analyses/trace/queries.js#Place',
    PageInfo: '../analyses/search/shape.js#SearchPageInfo',
    Alias: '../analyses/search/queries.js#Matched',
  },
  scalars: { PartialDate: 'string', ID: 'string' },
  strictScalars: true,
};

const api = await codegen({
  filename: 'src/generated/graphql.ts',
  schema,
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
});

const operations = readdirSync(WEB, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({
    location: name,
    document: parse(readFileSync(new URL(name, WEB), 'utf8'), { noLocation: false }),
  }));
const web = await codegen({
  filename: 'web/src/generated/graphql.ts',
  schema,
  documents: operations,
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    immutableTypes: true,
    documentMode: 'string',
    scalars: { PartialDate: 'string', ID: 'string' },
    strictScalars: true,
  },
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations: operationsPlugin, documents: documentPlugin },
});

for (const [file, wanted] of Object.entries({ 'src/generated/graphql.ts': api, 'web/src/generated/graphql.ts': web })) {
  const path = new URL(file, ROOT);
  if (!process.argv.includes('--check')) writeFileSync(path, wanted);
  else if (readFileSync(path, 'utf8') !== wanted) {
    console.error(`${file} is not what the schema gives; run \`npm run codegen\`.`);
    process.exitCode = 1;
  }
}
