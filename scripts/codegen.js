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
  .map(({ name }) => [name.value, '../compose/compose.js#Composed']);
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  contextType: '../context.js#Context',
  mappers: {
    ...Object.fromEntries(composed),
    AffectedEnterprise: '../disruption/shape.js#HitFirm',
    AffectedSegment: '../disruption/shape.js#HitSegment',
    Breakdown: '../portfolio/breakdown.js#Breakdown as BreakdownResult',
    BreakdownItem: '../portfolio/breakdown.js#Part',
    CommonSupplier: '../portfolio/suppliers.js#CommonSupplier as CommonSupplierResult',
    ExpiringTitle: '../portfolio/titles.js#Expiring',
    HoldingCircle: '../ownership/closed.js#HoldingCircle as HoldingCircleResult',
    LookThrough: '../ownership/shape.js#LookThrough as LookThroughResult',
    PortfolioAnalysis: '../portfolio/shape.js#Portfolio',
    PortfolioOverlap: '../portfolio/overlap.js#Overlap',
    Stake: '../ownership/stakes.js#Stake as StakeResult',
    Synergy: '../analysis/facts.js#LinkRow',
    Band: '../disruption/quantile.js#Band as BandResult',
    Bottleneck: '../bottleneck/shape.js#Proven',
    BottleneckList: '../bottleneck/shape.js#Bottlenecks',
    CapitalPath: '../capital/shape.js#CapitalWay',
    CapitalPaths: '../capital/shape.js#CapitalWays',
    ChainGaps: '../gap/shape.js#Gaps',
    ChainMap: '../gap/map.js#Mapped',
    ChainPresence: '../comparison/chain.js#Presence',
    ChosenTarget: '../target/shape.js#Chosen',
    ControlCircle: '../gap/shape.js#Circle',
    ControllerShare: '../gap/owners.js#Owner',
    ComparisonCell: '../comparison/shape.js#Cell',
    ComparisonRow: '../comparison/shape.js#ComparedRow',
    CutWitness: '../gap/shape.js#Witness',
    DisruptionSimulation: '../disruption/shape.js#Simulation',
    FillingOrder: '../gap/shape.js#Filling',
    FillingStep: '../gap/shape.js#Step',
    GapReason: '../analysis/verdict.js#Reason',
    MappedSegment: '../gap/map.js#Tile',
    Match: '../match/shape.js#Matched as MatchResult',
    Matching: '../match/shape.js#Matches',
    EvidenceDeal: '../recommendation/rank.js#EvidenceDeal as EvidenceDealResult',
    InvestorRecommendation: '../recommendation/rank.js#Recommended',
    InvestorRecommendations: '../recommendation/shape.js#Recommendations',
    RelayAnalysis: '../recommendation/relay.js#Relay',
    RelayExample: '../recommendation/relay.js#Example',
    RelayPartner: '../recommendation/relay.js#RelayPartner as RelayPartnerResult',
    ScorePart: '../analysis/score.js#ScorePart as ScorePartResult',
    SegmentVerdict: '../gap/shape.js#SegmentStanding',
    SeparatedPair: '../bottleneck/shape.js#Pair',
    SimilarRegion: '../comparison/chain.js#Similar',
    Target: '../target/shape.js#Candidate',
    TargetList: '../target/shape.js#Targets',
    VerdictCount: '../analysis/verdict.js#Count',
    Coverage: '../method.js#Coverage as CoverageResult',
    EnterpriseLadder: '../ladder/shape.js#FirmLadder',
    Method: '../method.js#Method as MethodResult',
    PolicyMatch: '../eligibility/shape.js#Judged',
    PolicyMatching: '../eligibility/shape.js#Eligibility',
    Path: '../trace/queries.js#Way',
    RegionComparison: '../comparison/shape.js#Comparison',
    Rung: '../ladder/queries.js#Rung as RungResult',
    SearchConnection: '../search/shape.js#SearchPage',
    SearchEdge: '../search/shape.js#SearchAnswer',
    SegmentCell: '../comparison/chain.js#CountedCell',
    SegmentComparison: '../comparison/chain.js#ComparedSegment',
    Trace: '../trace/shape.js#Traced',
    TraceLink: '../trace/queries.js#Link',
    TraceNode: '../trace/queries.js#Place',
    PageInfo: '../search/shape.js#SearchPageInfo',
    Alias: '../search/queries.js#Matched',
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
