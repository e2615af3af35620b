import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Aggregate as AggregateResult, AggregateCell as AggregateCellResult, AggregateKey as AggregateKeyResult } from '../model/aggregate.js';
import type { Composed } from '../api/compose/compose.js';
import type { Method as MethodResult, Coverage as CoverageResult } from '../analyses/common/method.js';
import type { ScorePart as ScorePartResult } from '../analyses/common/score.js';
import type { Quantiles as QuantilesResult } from '../analyses/disruption/quantile.js';
import type { Alias as AliasResult } from '../analyses/search/queries.js';
import type { PageInfo as PageInfoResult, SearchConnection as SearchConnectionResult, SuggestionGroup as SuggestionGroupResult, SearchEdge as SearchEdgeResult } from '../analyses/search/shape.js';
import type { BottleneckAnalysis as BottleneckAnalysisResult, Bottleneck as BottleneckResult, SeparatedPair as SeparatedPairResult } from '../analyses/bottleneck/shape.js';
import type { TargetAnalysis as TargetAnalysisResult, Candidate as CandidateResult, ChosenCandidate as ChosenCandidateResult } from '../analyses/candidate/shape.js';
import type { CapitalPathAnalysis as CapitalPathAnalysisResult, CapitalPath as CapitalPathResult } from '../analyses/capital/shape.js';
import type { FollowedChange as FollowedChangeResult, ExportLine as ExportLineResult, ChangeDataset as ChangeDatasetResult, ChangeConnection as ChangeConnectionResult, ChangeEdge as ChangeEdgeResult } from '../model/changes.js';
import type { RegionComparisonAnalysis as RegionComparisonAnalysisResult, ComparisonRow as ComparisonRowResult, ComparisonDimension as ComparisonDimensionResult, ComparisonCell as ComparisonCellResult } from '../analyses/comparison/shape.js';
import type { SegmentComparison as SegmentComparisonResult, SegmentCell as SegmentCellResult, ChainPresence as ChainPresenceResult, SimilarRegion as SimilarRegionResult } from '../analyses/comparison/chain.js';
import type { Digest as DigestResult, VerdictChange as VerdictChangeResult, WatchedChange as WatchedChangeResult, DigestFact as DigestFactResult } from '../model/digest.js';
import type { DisruptionAnalysis as DisruptionAnalysisResult, AffectedEnterprise as AffectedEnterpriseResult, AffectedSegment as AffectedSegmentResult } from '../analyses/disruption/shape.js';
import type { DisruptionImpact as DisruptionImpactResult } from '../analyses/disruption/cascade.js';
import type { PolicyMatchAnalysis as PolicyMatchAnalysisResult, PolicyMatch as PolicyMatchResult } from '../analyses/eligibility/shape.js';
import type { GapAnalysis as GapAnalysisResult, SegmentVerdict as SegmentVerdictResult, CutWitness as CutWitnessResult, ControlCircle as ControlCircleResult, FillingOrder as FillingOrderResult, FillingStep as FillingStepResult } from '../analyses/gap/shape.js';
import type { GapReason as GapReasonResult, VerdictCount as VerdictCountResult } from '../analyses/common/verdict.js';
import type { ControllerShare as ControllerShareResult } from '../analyses/gap/owners.js';
import type { ChainMapAnalysis as ChainMapAnalysisResult, MappedSegment as MappedSegmentResult } from '../analyses/gap/map.js';
import type { ImportJob as ImportJobResult, ImportUnderstood as ImportUnderstoodResult, ImportHeading as ImportHeadingResult, ImportCount as ImportCountResult, ImportForeseen as ImportForeseenResult, ImportNearName as ImportNearNameResult, ImportVerdicts as ImportVerdictsResult, ImportVerdict as ImportVerdictResult, ImportLoaded as ImportLoadedResult, ImportKind as ImportKindResult, ImportColumn as ImportColumnResult } from '../model/imports.js';
import type { EnterpriseLadderAnalysis as EnterpriseLadderAnalysisResult } from '../analyses/ladder/shape.js';
import type { SupplyMatchAnalysis as SupplyMatchAnalysisResult, SupplyMatch as SupplyMatchResult } from '../analyses/match/shape.js';
import type { MatchAsked as MatchAskedResult, MatchResult as MatchResultResult, MatchCandidate as MatchCandidateResult } from '../model/matching.js';
import type { NearReason as NearReasonResult } from '../model/near.js';
import type { OwnershipAnalysis as OwnershipAnalysisResult } from '../analyses/ownership/shape.js';
import type { Stake as StakeResult } from '../analyses/ownership/stakes.js';
import type { HoldingCircle as HoldingCircleResult } from '../analyses/ownership/closed.js';
import type { PortfolioAnalysis as PortfolioAnalysisResult } from '../analyses/portfolio/shape.js';
import type { Breakdown as BreakdownResult, BreakdownItem as BreakdownItemResult } from '../analyses/portfolio/breakdown.js';
import type { Synergy as SynergyResult } from '../analyses/common/facts.js';
import type { CommonSupplier as CommonSupplierResult } from '../analyses/portfolio/suppliers.js';
import type { ExpiringTitle as ExpiringTitleResult } from '../analyses/portfolio/queries.js';
import type { PortfolioOverlapAnalysis as PortfolioOverlapAnalysisResult } from '../analyses/portfolio/overlap.js';
import type { InvestorRecommendationAnalysis as InvestorRecommendationAnalysisResult } from '../analyses/recommendation/shape.js';
import type { InvestorRecommendation as InvestorRecommendationResult, EvidenceDeal as EvidenceDealResult } from '../analyses/recommendation/rank.js';
import type { FollowOnAnalysis as FollowOnAnalysisResult, FollowOnPartner as FollowOnPartnerResult, FollowOnExample as FollowOnExampleResult } from '../analyses/recommendation/relay.js';
import type { Trace as TraceResult, TraceNode as TraceNodeResult, Subgraph as SubgraphResult } from '../analyses/trace/shape.js';
import type { TraceLink as TraceLinkResult, Path as PathResult, SubgraphLink as SubgraphLinkResult } from '../analyses/trace/queries.js';
import type { Change as ChangeResult, RejectedCell as RejectedCellResult, ChangedNames as ChangedNamesResult, JournalEntry as JournalEntryResult, ChangeUnderWay as ChangeUnderWayResult } from '../model/writing.js';
import type { Context } from '../api/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as its source gives it: `2015`, `2015-03` or `2015-03-26`. Nothing is filled in: `2015` is the whole year. */
  PartialDate: { input: string; output: string; }
  /** A date, or a time from one date to another, as its source gives it: `2024`, `2023-11` or `2023-01/2023-09`. */
  Period: { input: string; output: string; }
  /** A moment in UTC, as in RFC 3339: `2026-03-01T08:30:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/** What is counted. */
export type AggregateOf =
  /** Firms (企业). */
  | 'ENTERPRISES'
  /** Investments in firms (投资), each by itself. */
  | 'INVESTMENTS'
  /** Titles granted to firms (认定), each by itself. */
  | 'RECOGNITIONS';

/** What something is counted by. */
export type Dimension =
  /** Where the firm is (地区): the parts of the filter's `region`, of a district the district itself; without it the provinces. */
  | 'REGION'
  /** The titles of the firm, or the title that is counted (称号). */
  | 'TIER'
  /** The segments that the firm stands in (环节): those of the filter's `chain`; without it all. */
  | 'SEGMENT'
  /** The products that the firm makes (产品). */
  | 'PRODUCT'
  /** The industries that the firm is classified in (行业). */
  | 'INDUSTRY'
  /** The boards that the firm's shares are listed on (上市板块); unknown too where it is not known to be listed. */
  | 'BOARD'
  /** The year in which the firm was founded, the investment made, the title granted (年份). */
  | 'YEAR';

/** How many there are of each combination of values (交叉统计). */
export type Aggregate = {
  readonly __typename?: 'Aggregate';
  /** The greatest counts first, at most 500. What has several values of a dimension counts in the cell of each, so that counts may add up to more than `total`. */
  readonly cells: ReadonlyArray<AggregateCell>;
  /** How many were counted, each once (总数). */
  readonly total: Scalars['Int']['output'];
  /** Whether there are more than 500 cells (结果被截断); `total` counts what is in the others, too. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One combination of values, and how many have it. */
export type AggregateCell = {
  readonly __typename?: 'AggregateCell';
  /** A value of each dimension, in the order of `by`. */
  readonly keys: ReadonlyArray<AggregateKey>;
  /** How many have these values (数量). */
  readonly count: Scalars['Int']['output'];
};

/** A value of one dimension. */
export type AggregateKey = {
  readonly __typename?: 'AggregateKey';
  /** Which dimension. */
  readonly dimension: Dimension;
  /**
   * The id of the region, the segment, the product or the industry; a value of RecognitionTier or ListingBoard; a year. Null for all of which no data set states a
   * value (未知): unknown, not none.
   */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What it is called (名称); null where it is unknown. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A computed result, with how it was computed, how much was known, and how new the facts are (分析结果). */
export type Analysis = {
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** How an analysis came to its result. */
export type Method = {
  readonly __typename?: 'Method';
  /** The name of the method, with the Chinese term (方法). */
  readonly name: Scalars['String']['output'];
  /** The version of the method: it changes when the same facts would give another result. */
  readonly version: Scalars['String']['output'];
  /** The parameters it ran with, in words. */
  readonly parameters: ReadonlyArray<Scalars['String']['output']>;
  /** Paper, standard or document that defines it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** How much an analysis knew. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many it knew of. */
  readonly known: Scalars['Int']['output'];
  /** How many there are, where a source says; null where nobody does. */
  readonly expected?: Maybe<Scalars['Int']['output']>;
  /** The share that was known, 0–1: `known` / `expected`; null where `expected` is null or 0. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** What is missing, in words; it names the data sets that are not whole. */
  readonly note: Scalars['String']['output'];
  /**
   * Ids of the data sets that are not whole while it is asked, because a load is under way or was interrupted: some of what they say may be
   * missing from every answer. Empty as a rule.
   */
  readonly unfinishedDatasets: ReadonlyArray<Scalars['String']['output']>;
  /** How many links the data sets of one's own state, imported or added by hand, which any answer may rest on beside what documents say; 0 where there are none (自有数据). */
  readonly ownLinks: Scalars['Int']['output'];
};

/** One term of a score: score = Σ weight × value. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** Which term it is; what each means is said by the method's page in docs. */
  readonly name: ScorePartName;
  /** The value of the term, 0–1; null when nothing is known, and then it counts as 0. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Negative for what speaks against it; the absolute weights of a score sum to 1. */
  readonly weight: Scalars['Float']['output'];
};

/** The terms of the scores of `targets`, of `matches`, and of `nextInvestors` and `recommendedCoInvestors`. */
export type ScorePartName =
  /** Of a target: how grave the gap is that it would fill. */
  | 'SEVERITY'
  /** Of a target: a leader in the region that it would be near to by supply. */
  | 'PULL'
  /** Of a target: capital of the region that its investors lead to. */
  | 'CAPITAL'
  /** Of a target or a match: its highest title. */
  | 'TIER'
  /** Against a target: it has an office in the region, or controls an organization there. */
  | 'PRESENCE'
  /** Against a target: firms of the segment that are in the region already. */
  | 'CROWDING'
  /** Of a match: how near the two firms are to each other. */
  | 'PROXIMITY'
  /** Of a match: partners, customers, suppliers and investors of both. */
  | 'SHARED_LINKS'
  /** Of a match: how plainly the documents place the supplier in the segment. */
  | 'EVIDENCE'
  /** Of an investor: how often it came into a firm after the others (接力). */
  | 'RELAY'
  /** Of an investor: firms shared with the others, of which few investors are known (Adamic–Adar). */
  | 'ADAMIC_ADAR'
  /** Of an investor: how many of its firms stand in the same segments. */
  | 'SEGMENT_AFFINITY'
  /** Of an investor: whether it invests at the stage that comes next. */
  | 'STAGE_FIT'
  /** Against an investor: it is of one group with the others. */
  | 'SAME_GROUP';

/** The middle of what sampling gave, and its spread: the 10th, 50th and 90th percentile. */
export type Quantiles = {
  readonly __typename?: 'Quantiles';
  /** Nine draws in ten give more. */
  readonly p10: Scalars['Float']['output'];
  /** The median. */
  readonly p50: Scalars['Float']['output'];
  /** One draw in ten gives more. */
  readonly p90: Scalars['Float']['output'];
};

/** A prize, a certificate or a standard of an organization (奖项、认证、标准). */
export type Award = Node & Cited & {
  readonly __typename?: 'Award';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** Who has it (获得者). */
  readonly organization: Organization;
  /** What it is (类别). */
  readonly kind: AwardKind;
  /** As the document calls it (名称). */
  readonly name: Scalars['String']['output'];
  /** Who granted it, in the document's words (授予方). */
  readonly grantedBy?: Maybe<Scalars['String']['output']>;
  /** When it was granted (授予日期). */
  readonly grantedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How many, where the document counts them and names none (数量). */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** What an organization was awarded, or took part in making (荣誉类别). */
export type AwardKind =
  /** A prize or an honour (奖项、荣誉). */
  | 'AWARD'
  /** A certificate or a qualification (认证、资质). */
  | 'CERTIFICATE'
  /** A standard that it took part in making (标准制定). */
  | 'STANDARD';

/** Anything with a stable id. An id never dies: after two entities were merged, the old id still finds the one that remains. */
export type Node = {
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
};

/** Anything that documents state: each statement with the passage that makes it (有出处的事实). */
export type Cited = {
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A link that one data set states: a fact with an id of its own, found by `fact(id:)` (有编号的事实). */
export type Sourced = {
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Anything with a name that a document uses. */
export type Named = {
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};


/** Anything with a name that a document uses. */
export type NamedStatementsArgs = {
  property: Scalars['String']['input'];
};

/** What one data set says of a property of something that several may describe (各数据集的说法). */
export type Statement = Cited & {
  readonly __typename?: 'Statement';
  /** As the data set says it: one value, or several of a property that is a list. */
  readonly value: ReadonlyArray<Scalars['String']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What other data sets state instead and cannot be true too, of what has but one value at all times: `foundedOn`. A year does not contradict a day of it (矛盾). */
  readonly contradicts: ReadonlyArray<Statement>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One name of an entity (别名). */
export type Alias = {
  readonly __typename?: 'Alias';
  /** As written, in the script of its source. */
  readonly value: Scalars['String']['output'];
  /** What sort of name it is. */
  readonly kind: AliasKind;
};

/** What sort of name an alias is (名称类型). */
export type AliasKind =
  /** The canonical name. */
  | 'NAME'
  /** The registered name with its legal form (全称). */
  | 'FULL'
  /** A short form in common use (简称). */
  | 'SHORT'
  /** As one document writes it: another script, or a slip of the pen. */
  | 'ORIGINAL'
  /** A former name (曾用名). */
  | 'FORMER'
  /** An English name (英文名). */
  | 'ENGLISH'
  /** What people call it, in Chinese or English, as the curators added it: no document does (俗称). */
  | 'COMMON'
  /** A kind of it, or one of the things that its name joins, that has no entry of its own: it is looked up here and does not name the whole (下位词). */
  | 'NARROWER'
  /** A brand shared with others, so that it alone does not tell which is meant (字号). */
  | 'BRAND'
  /** A stock code, with or without its exchange (证券代码). */
  | 'CODE';

/** How plainly a source says it. */
export type Confidence =
  /** The document says so. */
  | 'EXPLICIT'
  /** It follows from what the document says, for instance from the order of the stages. */
  | 'IMPLIED'
  /** General engineering knowledge, added by the curators; no document says it. */
  | 'CURATED';

/** Where a segment of a chain comes from. */
export type Origin =
  /** A document names it. */
  | 'STATED'
  /** Added by the curators from general engineering knowledge; not cited. */
  | 'CURATED'
  /** A table that the operator imported names it. */
  | 'IMPORTED';

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** A decimal number, as a string so that nothing is rounded. */
  readonly amount: Scalars['String']['output'];
  /** ISO 4217, for example CNY. */
  readonly currency?: Maybe<Scalars['String']['output']>;
};

/** Where a connection's page stands in its list (Relay Cursor Connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more after this page. Going backward: whether a cursor was given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. Going forward: whether a cursor was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item of this page; null when it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type Query = {
  readonly __typename?: 'Query';
  /** Anything by its id; null when there is no such id. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, at most 100, in the order asked; null where there is no such id. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * Counts firms, their investments or their titles by one to three dimensions at once (交叉统计). At most 200,000 firms are looked at for it: where the filter
   * leaves more, it is QUERY_TOO_COMPLEX; `region`, `chain`, `segment` and `tier` leave fewer.
   */
  readonly aggregate?: Maybe<Aggregate>;
  /** One industry chain, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly chain?: Maybe<Chain>;
  /** All industry chains, by name. */
  readonly chains?: Maybe<ChainConnection>;
  /** One segment of a chain, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly segment?: Maybe<Segment>;
  /** One cluster, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly cluster?: Maybe<Cluster>;
  /** All clusters, by name. */
  readonly clusters?: Maybe<ClusterConnection>;
  /**
   * What changed since (变更跟踪): facts and things that were added, changed or removed, in the order in which it happened; imports, additions, corrections, judgements, removals and undos alike, and what was derived from
   * them. Without a cursor first all that is there, then what changed since. Whoever takes every page has, by the lines in the order of the ids, the very bytes of the bulk exports. The newest million of changes is kept, unless
   * the server is set otherwise: an older cursor, or one of another store, is `BAD_USER_INPUT`, and all is to be taken again. The same is streamed at `GET /changes`.
   */
  readonly changesSince?: Maybe<ChangeConnection>;
  /**
   * Compares 2–10 regions by the figures that the documents give of each. With `chain`, also the number of firms known in each
   * segment of that chain there.
   */
  readonly compareRegions?: Maybe<RegionComparisonAnalysis>;
  /** The facts that somebody says contradict each other, pair by pair, of all kinds; what a rule finds stands at the facts alone, in `contradicts`. */
  readonly contradictions?: Maybe<ContradictionConnection>;
  /** One data set, by id or name; null when there is none. */
  readonly dataset?: Maybe<Dataset>;
  /** What the store holds and since when, in the order of the ids; at most 500. */
  readonly datasets?: Maybe<ReadonlyArray<Dataset>>;
  /**
   * What changed in our verdicts since, and because of which fact (变动摘要). Ask once without `since`, keep `cursor`, and ask with it later: the server keeps nothing of it. `chain` and `region` go together, and stand in the cursor from then on. BAD_USER_INPUT for a
   * cursor of another chain or region, of another store, or older than the changes that are kept.
   */
  readonly digest?: Maybe<Digest>;
  /**
   * The generalised Leontief cascade (Diem et al. 2022) from 1–100 failing enterprises along known supplies: of one `chain`, or
   * else of all firms within 4 links and their suppliers. Unknown volumes are drawn 100 times from `seed`; the same seed gives the same answer.
   * QUERY_TOO_COMPLEX where 20,000 firms or 100,000 supplies are in reach without a `chain`.
   */
  readonly simulateDisruption?: Maybe<DisruptionAnalysis>;
  /** One enterprise, by id, credit code or any of its names; null when there is none, AMBIGUOUS when there are several. */
  readonly enterprise?: Maybe<Enterprise>;
  /** All enterprises, 20 a page unless `first` or `last` says otherwise, at most 100. */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /** One event, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly event?: Maybe<Event>;
  /** All events, by name. */
  readonly events?: Maybe<EventConnection>;
  /** One fact by its id, or the fact that an event states by the event's id; null when there is none. */
  readonly fact?: Maybe<Fact>;
  /** The kinds of tables that can be imported, with their columns. */
  readonly importKinds?: Maybe<ReadonlyArray<ImportKind>>;
  /** An import by its id; null where the server knows none. It takes the role EDITOR, as does `importJobs` (导入进度). */
  readonly importJob?: Maybe<ImportJob>;
  /** The imports of this server, the newest first; at most 50. */
  readonly importJobs?: Maybe<ReadonlyArray<ImportJob>>;
  /** One industry, by id, code or any of its names; null when there is none, AMBIGUOUS when there are several. */
  readonly industry?: Maybe<Industry>;
  /** All industries, 20 a page unless `first` or `last` says otherwise, at most 100. */
  readonly industries?: Maybe<IndustryConnection>;
  /** One investor, by id, credit code or any of its names; null when there is none, AMBIGUOUS when there are several. */
  readonly investor?: Maybe<Investor>;
  /** All investors, 20 a page unless `first` or `last` says otherwise, at most 100. */
  readonly investors?: Maybe<InvestorConnection>;
  /** One ladder, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly ladder?: Maybe<Ladder>;
  /** Cultivation schemes, by name. With `asOf` those in force on that date: begun by then, and no later edition had begun. */
  readonly ladders?: Maybe<LadderConnection>;
  /**
   * Which organizations names stand for (名称匹配), for tables of one's own: at most 1,000 names at once, the answers in their order. The same resolution as an import's:
   * short names for full ones, either script, with or without legal form and place, one wrong character forgiven; unlike a look-up it never fails on a name. Give the names as
   * variables, since a document has at most 4,000 tokens.
   */
  readonly match?: Maybe<ReadonlyArray<MatchResult>>;
  /**
   * Organizations that may be the same and that nobody judged yet (待核对), at most 10,000 a data set. First those of which an answer changes the most: a position in a chain counts as ten facts; then by
   * `score`.
   */
  readonly nearMatches?: Maybe<NearMatchConnection>;
  /** What firms ask for, in the order of the ids. */
  readonly needs?: Maybe<NeedConnection>;
  /** Figures as the documents give them, by metric and date unless `orderBy` says otherwise. */
  readonly observations?: Maybe<ObservationConnection>;
  /** What the figures measure, by name. */
  readonly metrics?: Maybe<MetricConnection>;
  /** One institution, by id, credit code or any of its names; null when there is none, AMBIGUOUS when there are several. */
  readonly institution?: Maybe<Institution>;
  /** All institutions, by name. */
  readonly institutions?: Maybe<InstitutionConnection>;
  /** One park, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly park?: Maybe<Park>;
  /** All parks, by name. */
  readonly parks?: Maybe<ParkConnection>;
  /** One person, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly person?: Maybe<Person>;
  /** Persons with a stated role, by name. */
  readonly persons?: Maybe<PersonConnection>;
  /** One policy, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly policy?: Maybe<Policy>;
  /** All policies, by name. */
  readonly policies?: Maybe<PolicyConnection>;
  /** One product, by id or any of its names; null when there is none, AMBIGUOUS when there are several. */
  readonly product?: Maybe<Product>;
  /** All products, 20 a page unless `first` or `last` says otherwise, at most 100. */
  readonly products?: Maybe<ProductConnection>;
  /** One region, by id or name; null when there is none, AMBIGUOUS when there are several. */
  readonly region?: Maybe<Region>;
  /** All regions, by name. */
  readonly regions?: Maybe<RegionConnection>;
  /**
   * Finds by name for people: in either script, by any word of a name, by English name, by pinyin (with or without tones) and by initials, also when
   * a name is only begun. One wrong letter in a word or pinyin, one wrong character in four, and characters of the same sound are forgiven. Names that
   * equal what was asked come first; of answers whose scores are alike, the same to the tenth, firms stand first. Nothing that scores less
   * than 0.5 is shown, such as a name that only shares some characters with the query. A single character finds names that begin with it.
   * At most 200 answers are ranked. `query` is 1–100 characters.
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * The answers of `search` by kind, first the kind of the best answer: for suggestions while somebody types, and for facets. It ranks the same, forgives
   * the same, and has the same floor; the counts add up to the `totalCount` of `search`.
   */
  readonly suggest?: Maybe<ReadonlyArray<SuggestionGroup>>;
  /** One document, by id or title; null when there is none. */
  readonly source?: Maybe<Source>;
  /** All documents, in the order of their ids. */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Follows the chain from an enterprise, a segment, a product or a chain. `depth` is 1–6 links; `first` at most 1,000 nodes.
   * NOT_FOUND when there is no such id.
   */
  readonly trace?: Maybe<Trace>;
  /**
   * The shortest ways between two entities along investments, control, supply, positions, flows, leadership, cooperation and
   * products, all of the same length, at most `first` (1–20); empty when there is none of up to `maxLength` (1–6) links.
   */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /**
   * The links among up to 200 things (子图): what a picture of them needs, in one request. An id that is not known is NOT_FOUND; one from before a merge stands for
   * what took its place.
   */
  readonly subgraph?: Maybe<Subgraph>;
  /** Every change of what the store holds, the newest first (日志). */
  readonly journal?: Maybe<JournalConnection>;
  /** What editors added and corrected by hand and did not withdraw, the oldest first (补充与更正). */
  readonly additions?: Maybe<AdditionConnection>;
  /** What was reported of facts, the newest first (报错). */
  readonly reports?: Maybe<FactReportConnection>;
  /** Why whoever asks may not write, in a sentence; null: they may (写入权). */
  readonly writeRefusal?: Maybe<Scalars['String']['output']>;
  /** Which changes this server makes at the moment, in the order in which they were asked for; at most 100 (进度). */
  readonly changesUnderWay?: Maybe<ReadonlyArray<ChangeUnderWay>>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryAggregateArgs = {
  of: AggregateOf;
  by: ReadonlyArray<Dimension>;
  filter?: InputMaybe<EnterpriseFilter>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryChainArgs = {
  by: ChainBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QuerySegmentArgs = {
  by: SegmentBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryClusterArgs = {
  by: ClusterBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryChangesSinceArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryCompareRegionsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryContradictionsArgs = {
  filter?: InputMaybe<ContradictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryDatasetArgs = {
  by: DatasetBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryDigestArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  watching?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QuerySimulateDisruptionArgs = {
  failing: ReadonlyArray<Scalars['ID']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryEnterpriseArgs = {
  by: EnterpriseBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryEventArgs = {
  by: EventBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryIndustryArgs = {
  by: IndustryBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryIndustriesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  orderBy?: InputMaybe<IndustryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryInvestorArgs = {
  by: InvestorBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryInvestorsArgs = {
  filter?: InputMaybe<InvestorFilter>;
  orderBy?: InputMaybe<InvestorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryLadderArgs = {
  by: LadderBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryLaddersArgs = {
  filter?: InputMaybe<LadderFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryMatchArgs = {
  names: ReadonlyArray<MatchInput>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryNearMatchesArgs = {
  filter?: InputMaybe<NearMatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryNeedsArgs = {
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ObservationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryMetricsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryInstitutionArgs = {
  by: InstitutionBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryParkArgs = {
  by: ParkBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryParksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryPersonArgs = {
  by: PersonBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryPersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryPolicyArgs = {
  by: PolicyBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryProductArgs = {
  by: ProductBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryProductsArgs = {
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryRegionArgs = {
  by: RegionBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QuerySuggestArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryTraceArgs = {
  from: Scalars['ID']['input'];
  direction: TraceDirection;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QuerySubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryJournalArgs = {
  filter?: InputMaybe<JournalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryAdditionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each field fails alone: then it is null and its error is in `errors`. */
export type QueryReportsArgs = {
  filter?: InputMaybe<FactReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Firms and segments that suppliers reach the chain's leaders only through (卡点). */
export type BottleneckAnalysis = Analysis & {
  readonly __typename?: 'BottleneckAnalysis';
  /** Firms, then segments; of each the hidden ones first: structural importance less visibility. */
  readonly items: ReadonlyArray<Bottleneck>;
  /** Where that page of `items` stands: ask with the same arguments. */
  readonly pageInfo: PageInfo;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};


/** Firms and segments that suppliers reach the chain's leaders only through (卡点). */
export type BottleneckAnalysisItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<BottleneckKind>;
};


/** Firms and segments that suppliers reach the chain's leaders only through (卡点). */
export type BottleneckAnalysisPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<BottleneckKind>;
};

/** What may be a bottleneck. */
export type BottleneckKind =
  /** An enterprise (企业), along known supplies. */
  | 'ENTERPRISE'
  /** A segment (环节), along FEEDS. */
  | 'SEGMENT';

/** A firm or a segment without which a supplier reaches no way to a leader, with the proof. */
export type Bottleneck = {
  readonly __typename?: 'Bottleneck';
  /** The enterprise or the segment. */
  readonly node: Node;
  /** A pair that it separates. */
  readonly separates: SeparatedPair;
  /** One way between the two; every other leads through the node as well. */
  readonly witness: Path;
  /** Share of the (supplier, leader) pairs with a way between them, it being neither, that it separates, 0–1. */
  readonly structural: Scalars['Float']['output'];
  /** How near it is to a leader, 0–1: 1 for what supplies a leader directly, else 1 / links to the nearest leader. */
  readonly visibility: Scalars['Float']['output'];
  /** How critical it is beyond what can be seen, −1 to 1: `structural` − `visibility`, high for the hidden-critical (Shao et al. 2018). */
  readonly hiddenCriticality: Scalars['Float']['output'];
};

/** A supplier and a leader; of segments, an earlier one and one that a leader stands in. */
export type SeparatedPair = {
  readonly __typename?: 'SeparatedPair';
  /** The supplier, or the earlier segment. */
  readonly from: Node;
  /** The leader, or the later segment. */
  readonly to: Node;
};

/** Firms to win for a region, since they would fill its gaps (招商目标). */
export type TargetAnalysis = Analysis & {
  readonly __typename?: 'TargetAnalysis';
  /** Firms that a source places outside the region, best score first. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** Where this page stands among `candidates`. */
  readonly pageInfo: PageInfo;
  /** As many firms as `first`, chosen together, the same on every page: each next one adds most to what the ones before leave open. */
  readonly chosen: ReadonlyArray<ChosenCandidate>;
  /** Verdicts on the required segments today. */
  readonly before: ReadonlyArray<VerdictCount>;
  /** Verdicts if every chosen firm came. */
  readonly after: ReadonlyArray<VerdictCount>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** A firm that would fill a gap, why it might come, and what speaks against it. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** The gravest gap that it would fill. */
  readonly segment: Segment;
  /** Other gaps that it would fill. */
  readonly alsoFills: ReadonlyArray<Segment>;
  /** The sum of weight × value over its parts: it orders, and is not a probability. */
  readonly score: Scalars['Float']['output'];
  /** SEVERITY, PULL, CAPITAL, TIER, PRESENCE, CROWDING. */
  readonly parts: ReadonlyArray<ScorePart>;
  /** The supplies, leaderships and investments behind PULL and CAPITAL. */
  readonly paths: ReadonlyArray<Path>;
};

/** A firm of the chosen set. */
export type ChosenCandidate = {
  readonly __typename?: 'ChosenCandidate';
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** Its score, parts and paths; it need not be among `candidates`, where the best scores stand. */
  readonly candidate: Candidate;
  /** The gaps that it fills first: nobody chosen before it does. */
  readonly closes: ReadonlyArray<Segment>;
  /** What the set covers with it: Σ severity × (1 − ½ⁿ), n its firms for the gap. Never falls. */
  readonly covered: Scalars['Float']['output'];
};

/** Weights of a target's score, absolute values; they must sum to 1. */
export type CandidateWeights = {
  /** Gravity of the gap: BROKEN 1, MISSING 0.8, WEAK 0.4. */
  readonly severity: Scalars['Float']['input'];
  /** A leader placed here is one supply link away (1), or two supply or leadership links (0.5). */
  readonly pull: Scalars['Float']['input'];
  /** An investor of the firm is based or mandated here (1), or has invested beside a fund that is based here (0.5). */
  readonly capital: Scalars['Float']['input'];
  /** Its highest title. */
  readonly tier: Scalars['Float']['input'];
  /** Against: it has an office here, or controls an organization here. */
  readonly presence: Scalars['Float']['input'];
  /** Against: firms of the segment that are here already. */
  readonly crowding: Scalars['Float']['input'];
};

/** Ways from what a chain lacks in a region to capital that could bring it (以投代招). */
export type CapitalPathAnalysis = Analysis & {
  readonly __typename?: 'CapitalPathAnalysis';
  /** Shortest first; then a state fund that is known to lead, the highest title of the firm, ids; the first 20,000 are told. */
  readonly items: ReadonlyArray<CapitalPath>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** Firms placed elsewhere that stand in the gaps: how many there are, and of how many of them a document names an investor. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** A firm elsewhere that stands in a gap, and a fund of the region that its investors lead to. */
export type CapitalPath = {
  readonly __typename?: 'CapitalPath';
  /** The gap (短板环节). */
  readonly segment: Segment;
  /** MISSING, BROKEN or WEAK, as `gaps` says. */
  readonly verdict: Verdict;
  /** A firm that a source places elsewhere and in the gap. */
  readonly enterprise: Enterprise;
  /** Based in the region (an office is not a base), or mandated for it (本地或返投基金). */
  readonly fund: Investor;
  /** Whether the fund is known to have led a round of any firm (领投); null where of none of its deals is it known. */
  readonly leads?: Maybe<Scalars['Boolean']['output']>;
  /** Links of the path: 2 where the fund holds the firm itself, 4 where it has invested beside an investor of the firm. */
  readonly length: Scalars['Int']['output'];
  /** From the gap to the fund: position, then investments. */
  readonly path: Path;
};

/** An industry chain (产业链): segments from upstream to downstream. */
export type Chain = Node & Named & Cited & {
  readonly __typename?: 'Chain';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** The list of chains that it belongs to, where it belongs to one (for instance Shenzhen's 20+8). */
  readonly scheme?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The engineering sources, in words, that the part added by the curators leans on (依据); null where none is given. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Its segments, upstream first and those without a stage last, a module (模块) before its parts, at most 500. */
  readonly segments: ReadonlyArray<Segment>;
  /** Firms said to lead it (链主). Empty means that no document names one, not that there is none. */
  readonly leaders: ReadonlyArray<Leadership>;
  /** Every firm known in any of its segments, by name. */
  readonly enterprises: EnterpriseConnection;
  /** Clusters that it belongs to. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /**
   * The single points of failure on the ways from suppliers to leaders: of firms along known supplies, of segments along
   * FEEDS. With `region`, only leaders placed there count. Where no document names a leader, firms have no bottleneck; where
   * none stands in a segment, segments are judged by those that feed no other.
   */
  readonly bottlenecks: BottleneckAnalysis;
  /**
   * Firms outside `region` that would fill its missing, broken and weak segments, with every reason; then a set of `first`
   * (1–100) that closes gaps rather than repeats them. BAD_USER_INPUT when the weights do not sum to 1.
   */
  readonly targets: TargetAnalysis;
  /** From what the chain lacks in a region to capital that could bring it (以投代招): for each missing, broken or weak segment (only `segment`, where given), firms elsewhere that stand in it, and the funds based in or mandated for the region that hold them or have invested beside their investors. NOT_FOUND for an unknown region, or a segment of another chain. */
  readonly capitalPaths: CapitalPathAnalysis;
  /** Fairs, meetings and campaigns that are about it (展会、供需对接). */
  readonly events: ReadonlyArray<Event>;
  /** An overview of the chain by segment: its firms, and with `region` also how many of them are there and the verdict. NOT_FOUND for an unknown region. */
  readonly map: ChainMapAnalysis;
  /**
   * The verdict on every required segment in a region. A segment present is WEAK when its location quotient is under
   * `minLocationQuotient` (0.5), its HHI over `maxHhi` (0.25), no title reaches `minTier` (SRDI_SME), or it rests on one firm.
   * `minCoverage`: known firms of the segment and of the region under which nothing is said; by default 1 where a firm is
   * present and 3 where absence is to be claimed. `alpha`: how steeply effort grows with distance.
   */
  readonly gaps: GapAnalysis;
  /**
   * For each leader of the chain, firms for the required segments before its own that it has no known supplier for; with `region`, firms
   * placed there. Empty when no document names a leader. `first`: 1–100.
   */
  readonly matches: SupplyMatchAnalysis;
  /** What firms ask for that is about it or one of its segments (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it lacks, or where a part of it sits, as firms and documents tell it (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Policies that concern it or one of its segments (相关政策), by name. */
  readonly policies: PolicyConcernConnection;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainStatementsArgs = {
  property: Scalars['String']['input'];
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainSegmentsArgs = {
  stage?: InputMaybe<ChainStage>;
  origin?: InputMaybe<Origin>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainLeadersArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  confidence?: InputMaybe<Confidence>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainBottlenecksArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainTargetsArgs = {
  region: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  weights?: InputMaybe<CandidateWeights>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainCapitalPathsArgs = {
  region: Scalars['ID']['input'];
  segment?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainMapArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainGapsArgs = {
  region: Scalars['ID']['input'];
  minLocationQuotient?: InputMaybe<Scalars['Float']['input']>;
  maxHhi?: InputMaybe<Scalars['Float']['input']>;
  minTier?: InputMaybe<RecognitionTier>;
  minCoverage?: InputMaybe<Scalars['Int']['input']>;
  proximity?: InputMaybe<Proximity>;
  alpha?: InputMaybe<Scalars['Float']['input']>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainMatchesArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry chain (产业链): segments from upstream to downstream. */
export type ChainPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The stage of a chain that a segment belongs to (上中下游). */
export type ChainStage =
  /** Upstream (上游): materials, parts and equipment. */
  | 'UPSTREAM'
  /** Midstream (中游): modules, systems and whole products. */
  | 'MIDSTREAM'
  /** Downstream (下游): applications and services. */
  | 'DOWNSTREAM';

/** One segment of a chain (环节). */
export type Segment = Node & Named & Cited & {
  readonly __typename?: 'Segment';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** The stage that it belongs to (上中下游); null where an imported table names it and not its stage. */
  readonly stage?: Maybe<ChainStage>;
  /** Whether a document names it, or the curators added it. */
  readonly origin: Origin;
  /** Whether the chain cannot do without it; null where nobody has said. */
  readonly required?: Maybe<Scalars['Boolean']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The industry chain (产业链). */
  readonly chain: Chain;
  /** The product that it is of (产品), which segments of other chains may be of too; null where no data set says. */
  readonly product?: Maybe<Product>;
  /** How deep it is nested (层级): 1 where it is part of no other segment, 2 where it is part of one of those, and so on. */
  readonly level: Scalars['Int']['output'];
  /** The segment that it is part of (上级环节): of a module, the whole product; null where it is part of none. */
  readonly parent?: Maybe<Segment>;
  /** The segments that are part of it, upstream first, at most 500 (下级环节). */
  readonly parts: ReadonlyArray<Segment>;
  /** The segments of this chain that take what this one makes. */
  readonly suppliesTo: ReadonlyArray<Segment>;
  /** The segments of this chain whose products this one takes. */
  readonly suppliedBy: ReadonlyArray<Segment>;
  /** The firms known in it, by name. */
  readonly enterprises: EnterpriseConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** What firms ask for that is about it (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it lacks, or where it sits, as firms and documents tell it (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Policies that concern it (相关政策), by name. */
  readonly policies: PolicyConcernConnection;
};


/** One segment of a chain (环节). */
export type SegmentStatementsArgs = {
  property: Scalars['String']['input'];
};


/** One segment of a chain (环节). */
export type SegmentEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** One segment of a chain (环节). */
export type SegmentObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** One segment of a chain (环节). */
export type SegmentPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A firm leads a chain or a cluster (链主). One of `chain` and `cluster` is null. */
export type Leadership = Sourced & Cited & {
  readonly __typename?: 'Leadership';
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** The chain that it leads (产业链); null where it leads a cluster. */
  readonly chain?: Maybe<Chain>;
  /** The cluster that it leads (产业集群); null where it leads a chain. */
  readonly cluster?: Maybe<Cluster>;
  /** Who says or appointed it, as the document has it. */
  readonly statedBy?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** An industrial cluster or track (产业集群、赛道). */
export type Cluster = Node & Named & Cited & {
  readonly __typename?: 'Cluster';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who recognised it (级别), where a source says. */
  readonly level?: Maybe<RecognitionLevel>;
  /** The list of clusters that it belongs to, where it belongs to one (for instance Shenzhen's 20+8). */
  readonly scheme?: Maybe<Scalars['String']['output']>;
  /** Firms said to lead it (链主). */
  readonly leaders: ReadonlyArray<Leadership>;
  /** The regions it covers. */
  readonly regions: ReadonlyArray<Region>;
  /** Firms that belong to it, by name. */
  readonly enterprises: EnterpriseConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** Fairs, meetings and campaigns that are about it (展会、供需对接). */
  readonly events: ReadonlyArray<Event>;
  /** What firms ask for that is about it (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it lacks, or where a part of it sits, as firms and documents tell it (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Policies that concern it (相关政策), by name. */
  readonly policies: PolicyConcernConnection;
};


/** An industrial cluster or track (产业集群、赛道). */
export type ClusterStatementsArgs = {
  property: Scalars['String']['input'];
};


/** An industrial cluster or track (产业集群、赛道). */
export type ClusterLeadersArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  confidence?: InputMaybe<Confidence>;
};


/** An industrial cluster or track (产业集群、赛道). */
export type ClusterEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial cluster or track (产业集群、赛道). */
export type ClusterObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** An industrial cluster or track (产业集群、赛道). */
export type ClusterPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ChainConnection = {
  readonly __typename?: 'ChainConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Chain>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Chain;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ClusterConnection = {
  readonly __typename?: 'ClusterConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ClusterEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Cluster>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type ClusterEdge = {
  readonly __typename?: 'ClusterEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Cluster;
};

/** Exactly one way to name a chain. */
export type ChainBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any alias, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** Exactly one way to name a segment. */
export type SegmentBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly inChain?: never; }
  |  /** Any alias, in simplified or traditional script; AMBIGUOUS where segments of several chains have it. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly inChain?: never; }
  |  /** A name within one chain. */
  { readonly id?: never; readonly name?: never; readonly inChain: SegmentInChain; };

/** A segment by its name within one chain. */
export type SegmentInChain = {
  /** The id of the chain. */
  readonly chain: Scalars['ID']['input'];
  /** Any alias of the segment, in simplified or traditional script. */
  readonly name: Scalars['String']['input'];
};

/** Exactly one way to name a cluster. */
export type ClusterBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** What became of one fact or one thing since (变更), with what the bulk exports say of it now. Whoever keeps rows forgets all that they have of the `id`, and keeps `lines` in their place. */
export type FollowedChange = {
  readonly __typename?: 'FollowedChange';
  /** The id of the fact, or of the thing: an organization, a chain, a figure, a passage and whatever else an export has. The same may change several times (编号). */
  readonly id: Scalars['ID']['output'];
  /** What happened, as far as it still holds: what was added and is gone again by now is REMOVED (变更方式). */
  readonly kind: ChangeKind;
  /** What it happened to (变更对象). */
  readonly subject: ChangeSubject;
  /** When; null of what was there before: without a cursor all of that comes first (变更时间). */
  readonly on?: Maybe<Scalars['DateTime']['output']>;
  /** The data set that states it or describes the thing now, the first by its id where several do; of a fact that was removed the one that did, unless that is gone (数据集). */
  readonly dataset?: Maybe<ChangeDataset>;
  /** All of them; that of a fact that was removed too (全部数据集). */
  readonly datasetIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its rows in the bulk exports now, one in each that has it: a firm that invests is in two. None where it was removed (导出行). */
  readonly lines: ReadonlyArray<ExportLine>;
  /** The thing as it is now, and what a thing was merged into; null of a fact, and of what was removed (现状). */
  readonly node?: Maybe<Node>;
};

/** One row of a bulk export (导出行). */
export type ExportLine = {
  readonly __typename?: 'ExportLine';
  /** Which export, as in the address: `enterprises`, `facts`, `citations` and so on (导出类别). */
  readonly export: Scalars['String']['output'];
  /** The line of its NDJSON file: canonical JSON, without the line break (规范 JSON). */
  readonly line: Scalars['String']['output'];
};

/** The data set of a change; `dataset(by:)` says what it is (数据集). */
export type ChangeDataset = {
  readonly __typename?: 'ChangeDataset';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** What happened to something (变更方式). */
export type ChangeKind =
  /** It was not there before (新增). */
  | 'ADDED'
  /** It is another than it was (变化). */
  | 'CHANGED'
  /** It is not there any more (移除). */
  | 'REMOVED';

/** What something happened to (变更对象). */
export type ChangeSubject =
  /** A thing: an organization, a chain, a figure, a passage and so on; `node` is what it is now (实体). */
  | 'ENTITY'
  /** A fact; `fact(id:)` finds it, unless it was removed (事实). */
  | 'FACT'
  /** A thing that is the same as another by now, under whose id it is found; always REMOVED (合并). */
  | 'MERGE';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<FollowedChange>;
  /** Where this page stands: `endCursor` is where to go on, also where nothing changed. */
  readonly pageInfo: PageInfo;
  /** The cursor of the newest change of all: whoever takes the exports asks for it before, and follows from there (最新游标). */
  readonly latest: Scalars['String']['output'];
};

/** One item of a page, with its cursor. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: FollowedChange;
};

/** Several regions side by side, figure by figure, as the documents give them. */
export type RegionComparisonAnalysis = Analysis & {
  readonly __typename?: 'RegionComparisonAnalysis';
  /** One row a metric, scope, dimension, batch and date that at least one of the regions has a figure for. */
  readonly rows: ReadonlyArray<ComparisonRow>;
  /** With `chain`: one row a segment of it, upstream first; without, none. */
  readonly segments: ReadonlyArray<SegmentComparison>;
  /** With `chain`: how much of the chain each region has, in the order asked; without, none. NOT_FOUND for a region that is not compared. */
  readonly presence: ReadonlyArray<ChainPresence>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any figure shown or, with `chain`, of a title of its firms. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};


/** Several regions side by side, figure by figure, as the documents give them. */
export type RegionComparisonAnalysisPresenceArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** One metric in one scope at one time, over the regions asked. */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** The metric (指标). */
  readonly metric: Metric;
  /** What is counted in, where documents differ. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** By what the figures are a part of a breakdown: an industry, a track, a board, a round (维度). */
  readonly dimensions: ReadonlyArray<ComparisonDimension>;
  /** The date or the period of the figures. */
  readonly asOf?: Maybe<Scalars['Period']['output']>;
  /** One a region, in the order asked; no figure is an empty list, not zero. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** The last region's value less the first one's; null unless each has exactly one value. */
  readonly delta?: Maybe<Scalars['Float']['output']>;
  /** Why figures of this row cannot all be true, where somebody has said so. */
  readonly contradiction?: Maybe<Scalars['String']['output']>;
};

/** One dimension of the figures of a row (维度). */
export type ComparisonDimension = {
  readonly __typename?: 'ComparisonDimension';
  /** What it is by (维度类别). */
  readonly key: DimensionKey;
  /** In the documents' words (取值). */
  readonly value: Scalars['String']['output'];
};

/** The figures of one region in a row. */
export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  /** The region (地区). */
  readonly region: Region;
  /** Side by side where documents differ; none is unknown, not zero. */
  readonly observations: ReadonlyArray<Observation>;
};

/** One segment of a chain over the regions asked. */
export type SegmentComparison = {
  readonly __typename?: 'SegmentComparison';
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** One for each region, in the order asked. */
  readonly cells: ReadonlyArray<SegmentCell>;
};

/** How many firms of a segment are known to be in a region. */
export type SegmentCell = {
  readonly __typename?: 'SegmentCell';
  /** The region (地区). */
  readonly region: Region;
  /** Firms that a source places there; 0 means that none is known. */
  readonly known: Scalars['Int']['output'];
  /** The share that is there of the firms known in the segment anywhere, 0–1; null when there is none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** As in `Chain.gaps`: 1 is the nation's share; null without data. */
  readonly locationQuotient?: Maybe<Scalars['Float']['output']>;
};

/** How much of a chain a region has. */
export type ChainPresence = {
  readonly __typename?: 'ChainPresence';
  /** The region (地区). */
  readonly region: Region;
  /** Required segments with a firm known there. */
  readonly present: Scalars['Int']['output'];
  /** Required segments of the chain. */
  readonly required: Scalars['Int']['output'];
  /** Regions of its kind (cities and municipalities, or provinces, or districts) with the most like set of segments. */
  readonly similar: ReadonlyArray<SimilarRegion>;
  /** Where that page of `similar` stands: ask with the same arguments. */
  readonly similarPageInfo: PageInfo;
};


/** How much of a chain a region has. */
export type ChainPresenceSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** How much of a chain a region has. */
export type ChainPresenceSimilarPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A region with a like set of segments. */
export type SimilarRegion = {
  readonly __typename?: 'SimilarRegion';
  /** The region (地区). */
  readonly region: Region;
  /** Jaccard: segments that both have / segments that either has, 0–1. */
  readonly similarity: Scalars['Float']['output'];
};

/** Two facts that cannot both be true, and why (矛盾): other dates, other counts, parts that do not sum. Both are kept as their documents state them. */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** Both facts: first the one that was asked for its contradictions, or the one whose id comes first (相互矛盾的两个事实). */
  readonly facts: ReadonlyArray<Fact>;
  /** The other fact, the second of `facts` (与之矛盾的事实). */
  readonly fact: Fact;
  /** The id of the other fact, as `fact(id:)` finds it: that of its link, or of the figure, the title or another event. */
  readonly factId: Scalars['ID']['output'];
  /** The other figure; null where the other fact is not one (与之矛盾的统计值). */
  readonly observation?: Maybe<Observation>;
  /** Why the two cannot both be true (矛盾之处). */
  readonly reason: Scalars['String']['output'];
  /** By which rule it was found; null where a person says so (判定规则). */
  readonly rule?: Maybe<ContradictionRule>;
  /** The data set whose keepers say so; null where a rule found it. */
  readonly dataset?: Maybe<Dataset>;
};

/** What one can have but one value of: two sources that state different ones contradict each other. A year does not contradict a day of it. */
export type ContradictionRule =
  /** The date on which shares were listed on one board (上市时间). */
  | 'LISTED_ON'
  /** The date on which a firm was founded (成立时间). */
  | 'FOUNDED_ON'
  /** The date on which a title of one batch was granted (认定时间). */
  | 'GRANTED_ON'
  /** Where an organization is registered: places of which neither is part of the other (注册地). */
  | 'REGISTERED_IN';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Contradiction;
};

/** Every condition given must hold. */
export type ContradictionFilter = {
  /** The id of a document that states one of the two facts, or both. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * What was loaded into the store at once and is replaced at once: the project's facts, a table of one's own, or the
 * demonstration world (数据集).
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** For example `dataset:seed`. */
  readonly id: Scalars['ID']['output'];
  /** What a person called it when it was imported (名称); null for what nobody imported. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether it may be taken for facts. */
  readonly kind: DatasetKind;
  /** When its present content was loaded. Loading the same again changes nothing, this neither. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** False while a large load is under way, or when one was interrupted: some of it may be missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** How many nodes it wrote, names included. */
  readonly nodes: Scalars['Int']['output'];
  /** How many relationships it wrote; those to names and former ids are not counted. */
  readonly relationships: Scalars['Int']['output'];
  /** The documents that came with it, in the order of their ids: of a table its files, each line a citation (来源). */
  readonly sources: SourceConnection;
};


/**
 * What was loaded into the store at once and is replaced at once: the project's facts, a table of one's own, or the
 * demonstration world (数据集).
 */
export type DatasetSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a data set is made of. */
export type DatasetKind =
  /** What documents say, each fact with its citation (seed/). */
  | 'FACTS'
  /** A table that the operator imported; each line is its own citation. */
  | 'IMPORT'
  /** What people added and corrected by hand, each addition its own citation (补充与更正). */
  | 'ADDITIONS'
  /** What follows from the facts of the others together, such as a position of a firm by what it makes, or what it makes by where it stands; derived again whenever they change. */
  | 'DERIVED'
  /** Made up from beginning to end: no firm, place or figure of it exists (合成). */
  | 'DEMO';

/** Exactly one way to name a data set. */
export type DatasetBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** What a person called it when it was imported. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** What changed since it was asked before, and because of which facts (变动摘要): in the verdicts on a chain in a region, and of things that are watched. */
export type Digest = {
  readonly __typename?: 'Digest';
  /** To ask with the next time: it holds up to where changes were looked at, and the verdicts of this moment; at most 64 kB (游标). */
  readonly cursor: Scalars['String']['output'];
  /** When the cursor that it was asked with was given; null where there was none, and then nothing has changed yet. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Required segments with another verdict than then, upstream first (判定变化). */
  readonly verdictChanges: ReadonlyArray<VerdictChange>;
  /** Watched things that changed, or of which facts did, in the order asked (关注对象的变化). */
  readonly changes: ReadonlyArray<WatchedChange>;
  /** Facts that are gone since, where the log of changes does not tell any more what they were of; at most 100 (已移除的事实). */
  readonly removed: ReadonlyArray<DigestFact>;
  /** Whether more changed than the 5,000 that are looked at: the verdicts are right all the same, but facts behind them may be missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A segment whose verdict changed (判定变化). */
export type VerdictChange = {
  readonly __typename?: 'VerdictChange';
  /** The segment, by its id. */
  readonly segmentId: Scalars['ID']['output'];
  /** The segment; null of one that is not there any more. */
  readonly segment?: Maybe<Segment>;
  /** What it was; null of a segment that was not there, or not required. */
  readonly before?: Maybe<Verdict>;
  /** What it is now, by the defaults of `gaps`; null of a segment that is not there any more, or not required. */
  readonly after?: Maybe<Verdict>;
  /** Firms of the segment that are known in the region now and were not then, by id; at most 100. Null where the cursor has not kept who was there: it keeps 200 firms, of the segments with the fewest. */
  readonly came?: Maybe<ReadonlyArray<Enterprise>>;
  /** Ids of firms that were and are not; null as above. */
  readonly went?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /**
   * The facts that changed in between and concern firms of the segment there, or the segment itself; where there are none, those of the other segments of the chain, since a
   * verdict compares with these and with other regions. At most 20, the newest first.
   */
  readonly because: ReadonlyArray<DigestFact>;
  /** How many there are. */
  readonly becauseCount: Scalars['Int']['output'];
};

/** What changed of a thing that is watched (关注对象的变化). */
export type WatchedChange = {
  readonly __typename?: 'WatchedChange';
  /** Its id, as asked. */
  readonly id: Scalars['ID']['output'];
  /** The thing; null where it is not there any more. */
  readonly thing?: Maybe<Node>;
  /** What happened to the thing itself; null where only facts of it changed. */
  readonly kind?: Maybe<ChangeKind>;
  /** Facts of it that were added or changed, the newest first; at most 100. What was removed is in `removed`. */
  readonly facts: ReadonlyArray<DigestFact>;
};

/** A fact that changed (变化的事实). */
export type DigestFact = {
  readonly __typename?: 'DigestFact';
  /** Its id; `fact(id:)` finds it with its citations, unless it was removed. */
  readonly factId: Scalars['ID']['output'];
  /** What happened to it, from then to now. */
  readonly kind: ChangeKind;
  /** What kind of fact it is. */
  readonly factKind: FactKind;
  /** What it is of: of a fact that was removed the firm, where the cursor has kept it; null where nobody can say. */
  readonly subject?: Maybe<Node>;
  /** What it leads to; of a fact that was removed the segment, as above, and else null. */
  readonly object?: Maybe<Node>;
  /** When it changed last. */
  readonly on: Scalars['DateTime']['output'];
};

/** Who may do what (角色). Each role may all that those before it may. */
export type Role =
  /** Reads everything (读者). */
  | 'READER'
  /** Adds, corrects, judges and imports too, and sees what is being imported (编辑). */
  | 'EDITOR'
  /** Does everything (管理员). */
  | 'ADMIN';

/** What would be lost if firms stopped producing (断供模拟), as a band: volumes are mostly unknown and are sampled. */
export type DisruptionAnalysis = Analysis & {
  readonly __typename?: 'DisruptionAnalysis';
  /** Whether enough is known to take the figures for more than arithmetic on what is known. */
  readonly sufficiency: Sufficiency;
  /** The whole loss (经济系统性风险), with its band. */
  readonly impact: DisruptionImpact;
  /** Firms that lose production, most first (by p50). */
  readonly affected: ReadonlyArray<AffectedEnterprise>;
  /** Where that page of `affected` stands: ask with the same arguments. */
  readonly affectedPageInfo: PageInfo;
  /** Segments that lose production, most first; NOT_FOUND for one that does not. */
  readonly segments: ReadonlyArray<AffectedSegment>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};


/** What would be lost if firms stopped producing (断供模拟), as a band: volumes are mostly unknown and are sampled. */
export type DisruptionAnalysisAffectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What would be lost if firms stopped producing (断供模拟), as a band: volumes are mostly unknown and are sampled. */
export type DisruptionAnalysisAffectedPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What would be lost if firms stopped producing (断供模拟), as a band: volumes are mostly unknown and are sampled. */
export type DisruptionAnalysisSegmentsArgs = {
  segment?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether data suffices. */
export type Sufficiency =
  /** Enough is known (足够): of most firms hit beyond the failing ones two suppliers or a share are known. */
  | 'SUFFICIENT'
  /** Too little is known (数据不足): no supply at all, or most losses rest on one known supplier without a share. They are those of the supplier, no estimate. */
  | 'INSUFFICIENT_DATA';

/** Share of all production in reach that is lost (ESRI), 0–1. */
export type DisruptionImpact = {
  readonly __typename?: 'DisruptionImpact';
  /** Nine draws in ten give more. */
  readonly p10: Scalars['Float']['output'];
  /** The median. */
  readonly p50: Scalars['Float']['output'];
  /** One draw in ten gives more. */
  readonly p90: Scalars['Float']['output'];
  /** One run at median volumes in which no input is indispensable (linear production). */
  readonly linear: Scalars['Float']['output'];
  /** One run at median volumes in which every input is: never less than `linear`. Neither bounds the draws. */
  readonly leontief: Scalars['Float']['output'];
};

/** A firm that is hit. */
export type AffectedEnterprise = {
  readonly __typename?: 'AffectedEnterprise';
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** Supply links from the nearest failing firm; 0 for a failing one. */
  readonly depth: Scalars['Int']['output'];
  /** Share of its own production that is lost, 0–1, of what is known: with one known supplier it is that supplier's loss. */
  readonly loss: Quantiles;
  /** Firms known to supply it. */
  readonly knownSuppliers: Scalars['Int']['output'];
};

/** A segment that is hit. */
export type AffectedSegment = {
  readonly __typename?: 'AffectedSegment';
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** Share of the production of its firms in reach that is lost, 0–1. */
  readonly loss: Quantiles;
  /** Firms of the segment, of those looked at, that are not hit, highest title first. Whether they have capacity nobody says. */
  readonly substitutes: ReadonlyArray<Enterprise>;
  /** Where that page of `substitutes` stands: ask with the same arguments. */
  readonly substitutesPageInfo: PageInfo;
};


/** A segment that is hit. */
export type AffectedSegmentSubstitutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A segment that is hit. */
export type AffectedSegmentSubstitutesPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What policies offer a firm, condition by condition (政策匹配, the 政策计算器). */
export type PolicyMatchAnalysis = Analysis & {
  readonly __typename?: 'PolicyMatchAnalysis';
  /** Fewest unmet first, then most met, fewest unknown, the greater amount. */
  readonly items: ReadonlyArray<PolicyMatch>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** Known are the conditions decided, of all that concern this firm, beyond `first` too. */
  readonly coverage: Coverage;
  /** The newest date of what it rests on: a document's publication, or a title of the firm; null when none is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/**
 * One measure, and how the firm stands to each of its conditions (措施与条件). A condition is in the document's words, with the
 * deciding fact in brackets; of a measure with three empty lists no document states a condition, which is not to say that it has none.
 */
export type PolicyMatch = {
  readonly __typename?: 'PolicyMatch';
  /** The policy (政策). */
  readonly policy: Policy;
  /** What is offered (措施). */
  readonly measure: Measure;
  /** Shown by a cited fact: a title, a listing, a place, a leadership, an owner (已满足). */
  readonly met: ReadonlyArray<Scalars['String']['output']>;
  /** A cited fact shows the contrary (不满足). That no document names a title is not the contrary. */
  readonly unmet: ReadonlyArray<Scalars['String']['output']>;
  /** No document here decides it (未知). */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type Enterprise = Node & Named & Organization & Investor & Cited & {
  readonly __typename?: 'Enterprise';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** Unified social credit code (统一社会信用代码), 18 characters, where a source gives it. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The date of its foundation (成立日期). */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The place a source puts it in; never guessed. The stated one before one that its name contains. */
  readonly region?: Maybe<Region>;
  /** Every place, with how it is known. */
  readonly locations: ReadonlyArray<Location>;
  /** Organizations it controls (控股、出资、旗下). */
  readonly controls: ReadonlyArray<Control>;
  /** Organizations that control it. */
  readonly controlledBy: ReadonlyArray<Control>;
  /** Organizations with a similar name that are others (勿混淆). */
  readonly notSameAs: ReadonlyArray<Organization>;
  /** Parks it is based in (入驻园区). */
  readonly parks: ReadonlyArray<Park>;
  /** Who owns it (所有制), where a document says. */
  readonly ownershipType?: Maybe<OwnershipType>;
  /** Organizations that it cooperates with, of whatever status (合作方). Those that a document does not name are in `counterparties`. */
  readonly partners: PartnerConnection;
  /** Partners, customers, investors and others that a document does not name, in its words (未具名的对方). */
  readonly counterparties: ReadonlyArray<Counterparty>;
  /** Who set it up (发起人、创始人). */
  readonly founders: ReadonlyArray<Founding>;
  /** What it set up (发起设立). */
  readonly founded: ReadonlyArray<Founding>;
  /** Who runs it (管理人、负责人). */
  readonly managers: ReadonlyArray<Management>;
  /** What it runs (管理的机构、基金). */
  readonly manages: ReadonlyArray<Management>;
  /** Prizes, certificates and standards (奖项、认证、标准). */
  readonly awards: ReadonlyArray<Award>;
  /** What it asks for, as a document tells it (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it says that a chain lacks, or where a part of it sits (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Fairs, meetings and campaigns that it took part in (展会、供需对接), by name. */
  readonly events: ParticipationConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** What it makes, in the documents' own words (主营产品). What a data set states as products by themselves is in `products`. */
  readonly productWords?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * The products that it makes or provides (主营产品), by name: an item for each statement, so two for a product with a share for each of two
   * years. Empty means that no data set states any.
   */
  readonly products: MadeProductConnection;
  /** The industries that it is classified in (所属行业). */
  readonly classifiedIn: ClassificationConnection;
  /** Titles it was granted (专精特新、单项冠军、高新技术企业 …), oldest first. */
  readonly recognitions: ReadonlyArray<Recognition>;
  /** Where its shares are listed (上市、挂牌). */
  readonly listings: ReadonlyArray<Listing>;
  /** Dated events of its history (发展历程), oldest first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** The segments of industry chains that it stands in (产业链位置). */
  readonly chainPositions: ReadonlyArray<ChainPosition>;
  /** Firms that supply it (供应商). A position upstream in a chain is not a supply: see `chainPositions`. */
  readonly suppliers: SupplyConnection;
  /** Firms that it supplies (客户). */
  readonly customers: SupplyConnection;
  /** What it is said to supply without naming a firm (供应行业). The industry that it is itself of is in `classifiedIn`. */
  readonly industries: ReadonlyArray<IndustrySupply>;
  /** Institutions that it does research with (产学研合作). */
  readonly researchPartners: ReadonlyArray<Research>;
  /** Institutions that incubated it (孵化机构). */
  readonly incubators: ReadonlyArray<Research>;
  /** Clusters that it belongs to. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Organizations named as its competitors (竞争对手). */
  readonly competitors: CompetitorConnection;
  /** Who has invested in it. The documents list some investors, never all: a missing one proves nothing. */
  readonly investments: InvestmentConnection;
  /**
   * Firms that share investors with it (共同投资方), those with the most shared investors first. An investor of more than 1,000 firms leads to none: firms that share only
   * such investors are left out, and where others lead to a firm, it counts. Of more than 100 investors those of the fewest firms are looked at.
   */
  readonly coInvested: CoInvestedConnection;
  /**
   * True where a document says in words that it never took capital (从未融资); null otherwise, never false: that no document
   * names an investor is not such a statement.
   */
  readonly statedWithoutCapital?: Maybe<Scalars['Boolean']['output']>;
  /** The documents that say so, with their words. */
  readonly capitalStatements: ReadonlyArray<CapitalStatement>;
  /** What it got out of policies (获得的政策支持、项目). */
  readonly policiesReceived: ReadonlyArray<PolicyReceipt>;
  /** Chains and clusters that it leads (链主). */
  readonly leads: ReadonlyArray<Leadership>;
  /** What kind of investor it is (投资方类型), by our reading of investorWords; null where the documents do not tell. */
  readonly investorKind?: Maybe<InvestorKind>;
  /** What documents group the investor under, in their words (国资机构、产业投资人). */
  readonly investorWords: ReadonlyArray<Scalars['String']['output']>;
  /** The places that a fund is to invest in (返投), as a document says. */
  readonly mandates: ReadonlyArray<Region>;
  /** The firms it is known to have invested in (投资组合). The documents list some, never all. */
  readonly portfolio: PortfolioConnection;
  /**
   * Who has invested in the same firms (共同投资方), most shared firms first. Derived from the investments, never stored.
   * `minShared`: at least so many shared firms, 1 or more. `mergeGroups`: the members of one group (控制关系) count as one,
   * which stands at the top of its control; of a circle (循环持股) the first by id does.
   */
  readonly coInvestors: CoInvestorConnection;
  /** Which measures could concern this firm, and what of their conditions it meets (政策计算器). */
  readonly eligiblePolicies: PolicyMatchAnalysis;
  /** Which titles it holds, and what comes next on the ladders that apply to it. */
  readonly ladder: EnterpriseLadderAnalysis;
  /**
   * For a chain leader, firms for the segments that it has no known supplier for; for any other firm, leaders whose chains need
   * the segments that it stands in. `first`: 1–100.
   */
  readonly matches: SupplyMatchAnalysis;
  /**
   * Integrated ownership upwards and downwards within six levels of control, safe on circular holdings. `first` (1–100) of
   * the holdings and of the owners.
   */
  readonly lookThrough: OwnershipAnalysis;
  /**
   * The portfolio by chain, segment, stage, city, title, year and board; supplies within it, hidden common suppliers, titles
   * about to expire. With `asOf` titles that have run out are unknown; what is left out for want of a date is counted in `coverage`.
   * `expiringWithinMonths` (0–120) counts from `asOf`. `mergeGroups`: of the whole group (控制关系).
   */
  readonly portfolioAnalysis: PortfolioAnalysis;
  /**
   * What this investor and another both hold; with `mergeGroups` each with its group. NOT_FOUND for an unknown id,
   * BAD_USER_INPUT for one of no investor.
   */
  readonly portfolioOverlap: PortfolioOverlapAnalysis;
  /** Who may invest next: investors not yet in the firm that share firms with its holders, above all those that came after a holder elsewhere. `first`: 1–100. */
  readonly nextInvestors: InvestorRecommendationAnalysis;
  /**
   * Investors that it shares no firm with yet and might: co-investors of its co-investors. `chain`: known to hold any firm of that chain; `region`: based
   * there; NOT_FOUND for an unknown one. `first`: 1–100.
   */
  readonly recommendedCoInvestors: InvestorRecommendationAnalysis;
  /** Which investors follow this one into firms, and which it follows (接力投). */
  readonly relay: FollowOnAnalysis;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseStatementsArgs = {
  property: Scalars['String']['input'];
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseControlsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseControlledByArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterprisePartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseManagersArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseManagesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseClassifiedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseRecognitionsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseListingsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseChainPositionsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseCompetitorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseInvestmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseCoInvestedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseLeadsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterprisePortfolioArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  orderBy?: InputMaybe<PortfolioOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<CoInvestorFilter>;
  orderBy?: InputMaybe<CoInvestorOrder>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseEligiblePoliciesArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseLadderArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseLookThroughArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterprisePortfolioAnalysisArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  expiringWithinMonths?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterprisePortfolioOverlapArgs = {
  other: Scalars['ID']['input'];
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseNextInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseRecommendedCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * A firm that makes or supplies something (企业): a 专精特新 "little giant", a chain leader (链主), a customer.
 * One that also invests is an Investor too.
 */
export type EnterpriseRelayArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A document says that an enterprise never took capital (从未融资). */
export type CapitalStatement = Sourced & Cited & {
  readonly __typename?: 'CapitalStatement';
  /** The document (来源). */
  readonly source: Source;
  /** Who says it, in the document's word: 自称 is the firm itself. */
  readonly statedBy?: Maybe<Scalars['String']['output']>;
  /** What is said, in the document's words. */
  readonly wording: Scalars['String']['output'];
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A title granted to an enterprise (认定). */
export type Recognition = Node & Cited & {
  readonly __typename?: 'Recognition';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** Which firm has it (企业). */
  readonly enterprise?: Maybe<Enterprise>;
  /** The title (称号). */
  readonly tier: RecognitionTier;
  /** Who grants it; null where a table names the title and not its level. */
  readonly level?: Maybe<RecognitionLevel>;
  /** What the document calls the firm, where it names no rung: a “专精特新”企业 is an SRDI_SME at least, and so IMPLIED; null where the rung is named. */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /** The batch in which it was announced (批次), as written. */
  readonly batch?: Maybe<Scalars['String']['output']>;
  /** When it was granted (认定日期); null where no document dates it. */
  readonly grantedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it is valid (有效期), as a document states; null where none does, which is not to say that it has no end. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The product that it is for (单项冠军产品), where the title is one of a product. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /**
   * The rung of the ladder that it was granted by: of the edition that was in force on its date. Null where no document dates it, or where no ladder of that date is
   * known.
   */
  readonly rung?: Maybe<Rung>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Rungs of the cultivation ladder (梯度培育) and titles beside it. */
export type RecognitionTier =
  /** Potential SRDI enterprise (潜在专精特新企业). */
  | 'POTENTIAL'
  /** Technology-based small or medium enterprise (科技型中小企业). */
  | 'TECHNOLOGY_SME'
  /** Innovative small or medium enterprise (创新型中小企业). */
  | 'INNOVATIVE_SME'
  /** Specialised, refined, distinctive and innovative small or medium enterprise (专精特新中小企业). */
  | 'SRDI_SME'
  /** SRDI "little giant" (专精特新“小巨人”企业). */
  | 'LITTLE_GIANT'
  /** Champion in manufacturing of a single product (制造业单项冠军). */
  | 'CHAMPION'
  /** Hidden champion (隐形冠军). */
  | 'HIDDEN_CHAMPION'
  /** High and new technology enterprise (高新技术企业). */
  | 'HIGH_TECH'
  /** Gazelle (瞪羚企业): a firm that grows fast, as a list names it. */
  | 'GAZELLE'
  /** Unicorn (独角兽企业): a young firm of high value, as a list names it. */
  | 'UNICORN';

/** Who grants a title: the state, a province or province-level city, a city, a district. */
export type RecognitionLevel =
  /** The state (国家级). */
  | 'NATIONAL'
  /** A province or a province-level city (省级): 北京市“专精特新”企业 too, though it calls itself 市级. */
  | 'PROVINCIAL'
  /** A city under a province (市级). */
  | 'CITY'
  /** A district (区级). */
  | 'DISTRICT';

/** A listing of an enterprise's shares (上市、挂牌). */
export type Listing = Node & Cited & {
  readonly __typename?: 'Listing';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** Whose shares are listed (企业). */
  readonly enterprise?: Maybe<Enterprise>;
  /** Null where a document says only that it is listed. */
  readonly board?: Maybe<ListingBoard>;
  /** When it was listed (上市日期); null where no document dates it. */
  readonly listedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The ticker symbol (证券代码), where a document gives it. */
  readonly ticker?: Maybe<Scalars['String']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** The board that shares are listed on (上市板块). */
export type ListingBoard =
  /** STAR Market of the Shanghai Stock Exchange (上交所科创板). */
  | 'STAR'
  /** ChiNext of the Shenzhen Stock Exchange (深交所创业板). */
  | 'CHINEXT'
  /** Beijing Stock Exchange (北交所). */
  | 'BSE'
  /** National Equities Exchange and Quotations (新三板): a quotation, which one document counts as a listing and another does not. */
  | 'NEEQ'
  /** Main board of the Shanghai Stock Exchange (上交所主板). */
  | 'SSE_MAIN'
  /** Main board of the Shenzhen Stock Exchange (深交所主板). */
  | 'SZSE_MAIN'
  /** A main board (主板), of which exchange is not said. */
  | 'MAIN'
  /** Main board of the Hong Kong exchange (港交所主板). */
  | 'HKEX_MAIN'
  /** GEM of the Hong Kong exchange (港交所创业板). */
  | 'HKEX_GEM'
  /** A board overseas (海外). */
  | 'OVERSEAS';

/** A dated event of an enterprise's history (里程碑). */
export type Milestone = Node & Cited & {
  readonly __typename?: 'Milestone';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** Whose history it is of (企业). */
  readonly about?: Maybe<Enterprise>;
  /** When it happened (日期), as the document dates it. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** What sort of event it is. */
  readonly kind: MilestoneKind;
  /** What happened, in the document's words. */
  readonly text: Scalars['String']['output'];
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** What sort of event a milestone is. */
export type MilestoneKind =
  /** It was founded (成立). */
  | 'FOUNDED'
  /** A title was granted (获得认定). */
  | 'RECOGNIZED'
  /** It was listed (上市、挂牌). */
  | 'LISTED'
  /** Capital came in (融资). */
  | 'FUNDED'
  /** A product was launched or reached a mark (产品). */
  | 'PRODUCT'
  /** It moved its seat (迁址). */
  | 'RELOCATED'
  /** It began to cooperate with somebody (合作). */
  | 'COOPERATION'
  /** Any other event. */
  | 'OTHER';

/** A firm stands in a segment of a chain. That is not a supply to a firm downstream. */
export type ChainPosition = Sourced & Cited & {
  readonly __typename?: 'ChainPosition';
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** The part it plays, as the document says. */
  readonly roles: ReadonlyArray<ChainRole>;
  /** What it makes there, as the document calls it. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** IMPLIED where nobody states the position and it follows from what the firm makes, which `via` shows. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The facts on that way, where the position is derived. */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * Why the firm stands here though nobody states it: the product that it makes, and what that is a kind of, at most four levels up to the
   * product of the segment. Empty where the position is stated.
   */
  readonly via: ReadonlyArray<Product>;
  /** The data set that states it; one of the kind DERIVED where it follows from the facts of others. */
  readonly dataset?: Maybe<Dataset>;
};

/** What part a firm plays in a segment (角色). */
export type ChainRole =
  /** It supplies the segment (供应商). */
  | 'SUPPLIER'
  /** It makes what the segment makes (制造商). */
  | 'MAKER'
  /** It uses what the segment makes (应用方). */
  | 'USER'
  /** It serves the segment (服务商). */
  | 'SERVICE';

/** A firm supplies an industry, of which the document names no firm. */
export type IndustrySupply = Sourced & Cited & {
  readonly __typename?: 'IndustrySupply';
  /** A chain, a segment or a cluster. */
  readonly industry: Named;
  /** The document's own word for it. */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /** The product, as the document calls it (产品). */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A firm and an institution that does research with it, or incubated it. */
export type Research = Sourced & Cited & {
  readonly __typename?: 'Research';
  /** The institution (机构). */
  readonly institution: Organization;
  /** Subject of the research (合作内容). */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type SupplyConnection = {
  readonly __typename?: 'SupplyConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<SupplyEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type SupplyEdge = Sourced & Cited & {
  readonly __typename?: 'SupplyEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Enterprise;
  /** What is supplied, as the document calls it. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** The kind of the link: SUPPLIES. */
  readonly kind: LinkKind;
  /** Since when it supplies (起始日期); null where no document dates it. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Share of the buyer's need in percent, 0–100, where a source gives it (采购占比). */
  readonly sharePercent?: Maybe<Scalars['Float']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type PartnerEdge = Sourced & Cited & {
  readonly __typename?: 'PartnerEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Organization;
  /** The product concerned, as the document calls it. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** The kind of the link: COOPERATES_WITH. */
  readonly kind: LinkKind;
  /** Subject of the cooperation (合作内容). */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** How far the cooperation has come, where a document says. */
  readonly status?: Maybe<CooperationStatus>;
  /** Since when (起始日期); null where no document dates it. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type CoInvestedConnection = {
  readonly __typename?: 'CoInvestedConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<CoInvestedEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A firm that shares investors with another (共同投资方). */
export type CoInvestedEdge = {
  readonly __typename?: 'CoInvestedEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Enterprise;
  /** How many investors both have (共同投资方数量). */
  readonly sharedCount: Scalars['Int']['output'];
  /** The investors that both have, by name, at most 100. */
  readonly shared: ReadonlyArray<Investor>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type CompetitorConnection = {
  readonly __typename?: 'CompetitorConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<CompetitorEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization that a document names as a competitor (竞争对手). */
export type CompetitorEdge = Sourced & Cited & {
  readonly __typename?: 'CompetitorEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Organization;
  /** The product in which they compete, as the document calls it. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** How far a cooperation has come (合作状态). */
export type CooperationStatus =
  /** Intended, for instance by a memorandum (意向). */
  | 'INTENT'
  /** Agreed (协议). */
  | 'AGREEMENT'
  /** Joint research (联合研究). */
  | 'RESEARCH';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type EnterpriseConnection = {
  readonly __typename?: 'EnterpriseConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type EnterpriseEdge = {
  readonly __typename?: 'EnterpriseEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Enterprise;
};

/** Exactly one way to name an enterprise. */
export type EnterpriseBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly uscc?: never; readonly name?: never; }
  |  /**
   * Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of which the last checks the others; one that cannot be valid is
   * BAD_USER_INPUT.
   */
  { readonly id?: never; readonly uscc: Scalars['String']['input']; readonly name?: never; }
  |  /** Any alias, in simplified or traditional script, with or without the legal form. */
  { readonly id?: never; readonly uscc?: never; readonly name: Scalars['String']['input']; };

/** Every condition given must hold. */
export type EnterpriseFilter = {
  /** Located in this region or in one that is part of it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Stands in any segment of this chain. */
  readonly chain?: InputMaybe<Scalars['ID']['input']>;
  /** Stands in this segment. */
  readonly segment?: InputMaybe<Scalars['ID']['input']>;
  /** Holds this title, at any level unless `level` says which. */
  readonly tier?: InputMaybe<RecognitionTier>;
  /** Holds a title granted at this level. */
  readonly level?: InputMaybe<RecognitionLevel>;
  /** Is known to be listed, or is not known to be. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Capital has not noticed it, as far as the documents tell (未被资本“看见”). */
  readonly unseen?: InputMaybe<UnseenFilter>;
  /** Is one of these, by id: 1–1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Makes this product (主营产品), by its id. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** Belongs to this cluster (集群), by its id. */
  readonly cluster?: InputMaybe<Scalars['ID']['input']>;
  /** Has this investor (投资方), by its id. */
  readonly investor?: InputMaybe<Scalars['ID']['input']>;
  /** Its shares are listed on this board (上市板块). */
  readonly board?: InputMaybe<ListingBoard>;
  /** Known to be founded on this date or later (成立日期). */
  readonly foundedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Known to be founded on this date or earlier; a date given to the year or the month means its last day. */
  readonly foundedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Is based in this park (园区), by its id. */
  readonly park?: InputMaybe<Scalars['ID']['input']>;
  /** Is classified in this industry (行业) or in one of its parts, by its id. */
  readonly industry?: InputMaybe<Scalars['ID']['input']>;
  /** Holds a title granted in a time (认定日期). */
  readonly granted?: InputMaybe<GrantedFilter>;
  /** Its shares were listed in a time (上市日期). */
  readonly floated?: InputMaybe<FloatedFilter>;
};

/** One title for which all of this holds; one that no document dates is none. */
export type GrantedFilter = {
  /** Granted on this date or later. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Granted on this date or earlier; a date given to the year or the month means its last day. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** It is one of these titles; any when left out. */
  readonly tiers?: InputMaybe<ReadonlyArray<RecognitionTier>>;
};

/** One listing for which all of this holds; one that no document dates is none. */
export type FloatedFilter = {
  /** Listed on this date or later. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Listed on this date or earlier; a date given to the year or the month means its last day. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/**
 * Firms of which no document names capital. Every condition given must hold. The documents list some investors, never all
 * (部分): whoever is found here is unseen by the documents, which is not to be without capital. Only `statedOnly` is a statement.
 */
export type UnseenFilter = {
  /** Whether an investor of the kinds STATE_CAPITAL and GOVERNMENT_GUIDANCE is known (国有资本、政府引导基金). */
  readonly stateCapital?: InputMaybe<KnownOrNone>;
  /** Whether any investor is known. */
  readonly investor?: InputMaybe<KnownOrNone>;
  /** No investment dated on this date or later is known (未获新一轮融资). One without a date does not count as one. */
  readonly noRoundSince?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only firms of which a document says in words that they never took capital. */
  readonly statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether the documents name one. That they name none does not say that there is none. */
export type KnownOrNone =
  /** At least one is known. */
  | 'KNOWN'
  /** None is known. */
  | 'NONE_KNOWN';

/** The order of enterprises. */
export type EnterpriseOrder =
  /** By the name's pinyin. */
  | 'NAME_ASC'
  /** By the name's pinyin, from the end. */
  | 'NAME_DESC'
  /** Oldest first; those whose foundation no document dates come last. */
  | 'FOUNDED_ON_ASC'
  /** Youngest first; those whose foundation no document dates come first. */
  | 'FOUNDED_ON_DESC'
  /** By the highest title known, CHAMPION first; those without a known title last. */
  | 'TIER_DESC'
  /** By the id. */
  | 'ID_ASC';

/** A fair, a meeting of supply and demand, a campaign (展会、供需对接、活动). */
export type Event = Node & Cited & {
  readonly __typename?: 'Event';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** As the document calls it (名称). */
  readonly name: Scalars['String']['output'];
  /** What the document says of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it was held (时间). */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** From when to when, where it was held over a time. */
  readonly period?: Maybe<Scalars['Period']['output']>;
  /** Where it was held (地点). */
  readonly regions: ReadonlyArray<Region>;
  /** Chains, segments and clusters that it is about (所涉产业链). */
  readonly concerns: ReadonlyArray<Named>;
  /** Who took part, organizers first (参与方). */
  readonly participants: ReadonlyArray<Participation>;
  /** Who else took part, in the document's words (其他参与方): 产业链上下游500多家企业. */
  readonly otherParticipants?: Maybe<Scalars['String']['output']>;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};


/** A fair, a meeting of supply and demand, a campaign (展会、供需对接、活动). */
export type EventObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};

/** An organization took part in an event (参与). */
export type Participation = Sourced & Cited & {
  readonly __typename?: 'Participation';
  /** The event (活动). */
  readonly event: Event;
  /** Who took part. */
  readonly organization: Organization;
  /** As what. */
  readonly role: ParticipationRole;
  /** What came of it, in the document's words (成果): 达成合作意向. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** As what somebody takes part in an event (参与角色). */
export type ParticipationRole =
  /** It holds the event (主办、组织). */
  | 'ORGANIZER'
  /** It takes part in it (参加). */
  | 'PARTICIPANT';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type ParticipationEdge = Sourced & Cited & {
  readonly __typename?: 'ParticipationEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Event;
  /** As what the organization takes part. */
  readonly role: ParticipationRole;
  /** What came of it, in the document's words (成果). */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Event;
};

/** Every condition given must hold. */
export type EventFilter = {
  /** Held in this very region. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** About this chain, segment or cluster. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
};

/** Exactly one way to name an event. */
export type EventBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** One thing that a data set states of two others: a link, or an event such as a title, a listing or a figure (事实). */
export type Fact = Cited & {
  readonly __typename?: 'Fact';
  /** Its id, which no merge of things changes. */
  readonly id: Scalars['ID']['output'];
  /** What kind of fact it is. */
  readonly kind: FactKind;
  /** What the link starts from; of an event whose it is: the firm, the policy, or what a figure is about (主体). */
  readonly subject: Node;
  /** What the link leads to; the event itself where it is one (客体). */
  readonly object: Node;
  /** What else is stated, such as a share, a round or a date, in the order of the names. */
  readonly values: ReadonlyArray<FactValue>;
  /** The fact that it corrects, by its id, which itself stays as it is; null unless it was put beside one by hand (所更正的事实). */
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  /** The entries of the journal that put something beside it as right, the newest first, at most 100; `factIds` of each say what (更正). */
  readonly corrections: ReadonlyArray<JournalEntry>;
  /** What is said to be wrong with it, the newest first, at most 100 (报错). */
  readonly reports: ReadonlyArray<FactReport>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One stated value of a fact (取值). */
export type FactValue = {
  readonly __typename?: 'FactValue';
  /** What it is called, such as `investedOn`. */
  readonly name: Scalars['String']['output'];
  /** As stated: one value, or several of a list. */
  readonly value: ReadonlyArray<Scalars['String']['output']>;
};

/** What kind of fact it is: the type of the relationship that holds it. */
export type FactKind =
  /** A firm stands in a segment (企业处于环节). */
  | 'OCCUPIES'
  /** A segment feeds another (环节供给环节). */
  | 'FEEDS'
  /** A chain has a segment (产业链含环节). */
  | 'HAS_SEGMENT'
  /** A firm leads a chain or a cluster (链主). */
  | 'LEADS'
  /** A firm supplies another (供应). */
  | 'SUPPLIES'
  /** A firm supplies an industry (供应行业). */
  | 'SUPPLIES_INDUSTRY'
  /** Two organizations cooperate (合作). */
  | 'COOPERATES_WITH'
  /** Two organizations compete (竞争). */
  | 'COMPETES_WITH'
  /** An investor put money into a firm (投资). */
  | 'INVESTED_IN'
  /** A document says that a firm never took capital (从未融资). */
  | 'WITHOUT_CAPITAL'
  /** An organization controls another (控制). */
  | 'CONTROLS'
  /** An organization or a park is in a region (所在地). */
  | 'LOCATED_IN'
  /** A region is part of another (隶属). */
  | 'PART_OF'
  /** An organization is in a park (入驻园区). */
  | 'BASED_IN'
  /** A firm belongs to a cluster (集群成员). */
  | 'MEMBER_OF'
  /** A cluster covers a region (集群覆盖). */
  | 'COVERS'
  /** A firm has a title (认定). */
  | 'RECOGNIZED_AS'
  /** Shares of a firm are listed (上市). */
  | 'LISTED_AS'
  /** Something happened in the history of a firm (里程碑). */
  | 'REACHED'
  /** A figure is about something (统计对象). */
  | 'ABOUT'
  /** A figure measures a metric (统计指标). */
  | 'OF_METRIC'
  /** An organization issued a policy (发布机构). */
  | 'ISSUED_BY'
  /** A policy applies in a region (适用地区). */
  | 'APPLIES_IN'
  /** A policy offers a measure (政策措施). */
  | 'OFFERS'
  /** An institution incubated a firm (孵化). */
  | 'INCUBATED_BY'
  /** A firm does research with an institution (产学研合作). */
  | 'RESEARCHES_WITH'
  /** Two organizations that look alike are not the same (不是同一机构). */
  | 'NOT_SAME_AS'
  /** A passage is of a document (出处). */
  | 'FROM'
  /** A firm makes a product (生产). */
  | 'MAKES'
  /** A product is a kind of another (产品类别). */
  | 'KIND_OF'
  /** A product is made from another (上游材料). */
  | 'MADE_FROM'
  /** A segment is of a product (环节对应产品). */
  | 'OF_PRODUCT'
  /** A product is classed in an industry (产品所属行业). */
  | 'CLASSED_AS'
  /** A firm is in an industry (所属行业). */
  | 'IN_INDUSTRY'
  /** A policy, a need or an event concerns a chain, a segment or a cluster (涉及产业). */
  | 'CONCERNS'
  /** A firm got something out of a policy (获得政策支持). */
  | 'RECEIVED'
  /** A ladder has a rung (梯度). */
  | 'HAS_RUNG'
  /** A rung asks something of a firm (认定标准). */
  | 'HAS_CRITERION'
  /** A ladder is laid down in a policy (依据). */
  | 'LAID_DOWN_IN'
  /** An edition of a ladder took the place of another (替代). */
  | 'SUPERSEDES'
  /** An organization has a prize, a certificate or a standard (奖项、认证、标准). */
  | 'AWARDED'
  /** An organization was set up by another or by a person (发起设立). */
  | 'FOUNDED_BY'
  /** An organization is run by another or by a person (管理、任职). */
  | 'MANAGED_BY'
  /** A firm, or the firms of a place, ask for something (企业诉求). */
  | 'ASKS_FOR'
  /** Of a chain it is told what it lacks, or where a part sits (产业链短板). */
  | 'HAS_GAP'
  /** An organization tells what a chain lacks (讲述方). */
  | 'TOLD_BY'
  /** An organization took part in an event (参与活动). */
  | 'TOOK_PART_IN'
  /** Somebody that a document does not name stands on the other side (未具名的对方). */
  | 'HAS_COUNTERPARTY'
  /** A document has a figure from an institution (数据来源). */
  | 'DATA_FROM';

/** How a segment stands in a region (环节判定). */
export type Verdict =
  /** Missing (缺链): the chain requires it, and no firm of it is known here. */
  | 'MISSING'
  /** Broken (断链): missing, and without it a segment present here cannot reach another one present here. */
  | 'BROKEN'
  /** Weak (弱链): present, and at least one test of strength fails. */
  | 'WEAK'
  /** Covered (已覆盖): present, and no test fails. */
  | 'COVERED'
  /** Insufficient data (数据不足): too few firms are known to say any of this. Not the same as none. */
  | 'INSUFFICIENT_DATA';

/** A test behind a verdict: `value` is what was found, `threshold` what is asked for. */
export type GapTest =
  /** Firms of the chain known in the region: at least the coverage floor. */
  | 'REGION_COVERAGE'
  /** Firms of the segment known anywhere: at least the coverage floor. */
  | 'SEGMENT_COVERAGE'
  /** Firms of the segment known in the region: at least 1. */
  | 'PRESENCE'
  /** Ways round the segment, from what is present before it to what is present after it: at least 1. */
  | 'CUT'
  /** Location quotient (区位商): at least the threshold. */
  | 'LOCATION_QUOTIENT'
  /** Herfindahl–Hirschman index of the firms (赫芬达尔指数), 0–1: at most the threshold. */
  | 'HHI'
  /** The same after firms under one ultimate controller are counted as one. */
  | 'HHI_CONSOLIDATED'
  /** Rank of the highest title known there: at least that of `minTier`. Not tested while a firm there is without a known title. */
  | 'TIER'
  /** Firms of the segment known in the region: at least 2. */
  | 'FIRM_COUNT';

/** What a chain lacks in a region, by a published rule (缺链、断链、弱链). */
export type GapAnalysis = Analysis & {
  readonly __typename?: 'GapAnalysis';
  /** One a required segment, upstream first; NOT_FOUND for another. */
  readonly verdicts: ReadonlyArray<SegmentVerdict>;
  /** How many segments have which verdict. */
  readonly counts: ReadonlyArray<VerdictCount>;
  /** In which order to fill what is missing (补链顺序). */
  readonly filling: FillingOrder;
  /** Circular ownership (循环持股) met while firms were put under their controllers; each circle counts as one owner. */
  readonly circles: ReadonlyArray<ControlCircle>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of what it rests on: of a source that places a firm in this chain, or of a title of such a firm; null when none is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};


/** What a chain lacks in a region, by a published rule (缺链、断链、弱链). */
export type GapAnalysisVerdictsArgs = {
  segment?: InputMaybe<Scalars['ID']['input']>;
};

/** One required segment in the region: the verdict, and what it rests on. */
export type SegmentVerdict = {
  readonly __typename?: 'SegmentVerdict';
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** What the rule says of it (判定). */
  readonly verdict: Verdict;
  /** The firms of the segment known here, highest title first. */
  readonly firms: ReadonlyArray<Enterprise>;
  /** Where that page of `firms` stands: ask with the same arguments. */
  readonly firmsPageInfo: PageInfo;
  /** Firms known here. */
  readonly firmCount: Scalars['Int']['output'];
  /** Firms known anywhere. */
  readonly firmCountNationwide: Scalars['Int']['output'];
  /** LQ = (n(r,s)/n(r)) / (n(s)/n), n weighted by title; 1 is the nation's share. Null without data. */
  readonly locationQuotient?: Maybe<Scalars['Float']['output']>;
  /** The concentration of the firms here, 0–1: Σ share², shares by weight of title (赫芬达尔指数); null without a firm. */
  readonly hhi?: Maybe<Scalars['Float']['output']>;
  /** The same over ultimate controllers; never below `hhi`. */
  readonly hhiConsolidated?: Maybe<Scalars['Float']['output']>;
  /** As many equal firms would be as concentrated: 1 / `hhi`. */
  readonly effectiveSuppliers?: Maybe<Scalars['Float']['output']>;
  /** As many equal owners would be as concentrated: 1 / `hhiConsolidated`. */
  readonly effectiveControllers?: Maybe<Scalars['Float']['output']>;
  /** Owners behind the firms here, each firm without a known controller its own; null without a firm. */
  readonly controllerCount?: Maybe<Scalars['Int']['output']>;
  /** The owners of more than one of these firms, the largest share first. */
  readonly controllers: ReadonlyArray<ControllerShare>;
  /** Where that page of `controllers` stands: ask with the same arguments. */
  readonly controllersPageInfo: PageInfo;
  /** Relatedness density ω, 0–1: how near the missing segment is to what the region has (关联密度); null when it is not missing, or nothing is known. */
  readonly fillability?: Maybe<Scalars['Float']['output']>;
  /** Its place in the order of filling, 1 first; null when not missing, or out of reach of what the region has. */
  readonly fillOrder?: Maybe<Scalars['Int']['output']>;
  /** The tests that failed; none for COVERED. */
  readonly reasons: ReadonlyArray<GapReason>;
  /** Tests that could not be made, since nothing is known: they do not count against the segment. */
  readonly untested: ReadonlyArray<GapTest>;
  /** For BROKEN: the pair that it separates, and the way between them that would lead through it. */
  readonly witness?: Maybe<CutWitness>;
};


/** One required segment in the region: the verdict, and what it rests on. */
export type SegmentVerdictFirmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One required segment in the region: the verdict, and what it rests on. */
export type SegmentVerdictFirmsPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One required segment in the region: the verdict, and what it rests on. */
export type SegmentVerdictControllersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One required segment in the region: the verdict, and what it rests on. */
export type SegmentVerdictControllersPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A test that failed, and by how much. */
export type GapReason = {
  readonly __typename?: 'GapReason';
  /** Which test it is (检验). */
  readonly test: GapTest;
  /** What was found. */
  readonly value: Scalars['Float']['output'];
  /** What is asked for. */
  readonly threshold: Scalars['Float']['output'];
};

/** Two segments present in the region that only the missing one would connect. */
export type CutWitness = {
  readonly __typename?: 'CutWitness';
  /** The segment before the missing one. */
  readonly from: Segment;
  /** The segment after it. */
  readonly to: Segment;
  /** The whole way, both ends included. */
  readonly via: ReadonlyArray<Segment>;
};

/** How many segments have a verdict. */
export type VerdictCount = {
  readonly __typename?: 'VerdictCount';
  /** Every verdict is listed, those of no segment with 0. */
  readonly verdict: Verdict;
  /** Required segments with it. */
  readonly count: Scalars['Int']['output'];
};

/** An ultimate controller of several firms of a segment (实际控制人). */
export type ControllerShare = {
  readonly __typename?: 'ControllerShare';
  /** At the top of the chain of control; a firm of the segment may be its own. */
  readonly controller: Organization;
  /** Its firms in the segment here; at most 100. */
  readonly enterprises: ReadonlyArray<Enterprise>;
  /** Of the segment's weight here, 0–1. */
  readonly share: Scalars['Float']['output'];
};

/** Organizations that control each other in a circle. */
export type ControlCircle = {
  readonly __typename?: 'ControlCircle';
  /** By id; the first stands for all of them (循环持股) */
  readonly organizations: ReadonlyArray<Organization>;
};

/** A greedy order of filling: each step takes the segment of the least expected effort, and every step makes its neighbours easier. */
export type FillingOrder = {
  readonly __typename?: 'FillingOrder';
  /** First things first; what nothing here is near to is left out. */
  readonly steps: ReadonlyArray<FillingStep>;
  /** Attempts to be expected for all steps: Σ 1/P. */
  readonly effort: Scalars['Float']['output'];
};

/** One step of the order of filling. */
export type FillingStep = {
  readonly __typename?: 'FillingStep';
  /** The number of the step, from 1. */
  readonly step: Scalars['Int']['output'];
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** Relatedness density ω before the first step, 0–1. */
  readonly fillabilityBefore: Scalars['Float']['output'];
  /** Relatedness density ω when its turn comes, the steps before it done, 0–1. */
  readonly fillabilityAfter: Scalars['Float']['output'];
  /** Attempts to be expected at its turn: 1/P. */
  readonly effort: Scalars['Float']['output'];
};

/** A chain segment by segment, everywhere and in one region (产业链图谱). */
export type ChainMapAnalysis = Analysis & {
  readonly __typename?: 'ChainMapAnalysis';
  /** Upstream first; NOT_FOUND for a segment of another chain. */
  readonly segments: ReadonlyArray<MappedSegment>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};


/** A chain segment by segment, everywhere and in one region (产业链图谱). */
export type ChainMapAnalysisSegmentsArgs = {
  segment?: InputMaybe<Scalars['ID']['input']>;
};

/** One segment of the map. */
export type MappedSegment = {
  readonly __typename?: 'MappedSegment';
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** Firms known in it anywhere. */
  readonly total: Scalars['Int']['output'];
  /** Of these, firms placed in the region; null without a region. */
  readonly inRegion?: Maybe<Scalars['Int']['output']>;
  /** The share that is in the region, 0–1: `inRegion` / `total`; null without a region or a firm. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Firms with a title (of the region, where one is given). */
  readonly certified: Scalars['Int']['output'];
  /** As in `gaps`; null without a region, and for an optional segment without a firm. */
  readonly verdict?: Maybe<Verdict>;
  /** Its firms (of the region, where one is given), highest title first. */
  readonly top: ReadonlyArray<Enterprise>;
  /** Where that page of `top` stands: ask with the same arguments. */
  readonly topPageInfo: PageInfo;
  /** Leaders of the chain (链主) that stand in it; at most 100. */
  readonly leaders: ReadonlyArray<Enterprise>;
};


/** One segment of the map. */
export type MappedSegmentTopArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One segment of the map. */
export type MappedSegmentTopPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How near two segments are. */
export type Proximity =
  /** They are found in the same regions. */
  | 'CO_LOCATION'
  /** Their firms supply each other. */
  | 'SUPPLY';

/** Which heading fills a column. */
export type ColumnInput = {
  /** The column, by its name. */
  readonly column: Scalars['String']['input'];
  /** The heading, as it stands in the file. */
  readonly heading: Scalars['String']['input'];
};

/** An import by the browser, from a file to a data set (导入任务). */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  /** Opaque; known as long as the server runs. */
  readonly id: Scalars['ID']['output'];
  /** What the file is called. */
  readonly file: Scalars['String']['output'];
  /** When it was begun. */
  readonly since: Scalars['DateTime']['output'];
  /** How far it is. */
  readonly state: ImportState;
  /** What it does at the moment, and about how long yet where that can be told; empty where it waits for a decision or is over. */
  readonly doing: Scalars['String']['output'];
  /** Why it failed, in the words of the command line; null where it did not. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** What is understood of the table; null until it is read. */
  readonly understood?: Maybe<ImportUnderstood>;
  /** What a load would do; null until names are compared, and where it was loaded before that. */
  readonly foreseen?: Maybe<ImportForeseen>;
  /** What was loaded; null until then. */
  readonly loaded?: Maybe<ImportLoaded>;
};

/** How far an import is (导入状态). */
export type ImportState =
  /** It is read, and compared with the store (读取中). */
  | 'READING'
  /** It waits for the decision to load it (待确认). */
  | 'READY'
  /** It is written (写入中). */
  | 'LOADING'
  /** All of it is there (已完成). */
  | 'DONE'
  /** It could not be read or written; `problem` says why (失败). */
  | 'FAILED';

/** What is understood of a table. */
export type ImportUnderstood = {
  readonly __typename?: 'ImportUnderstood';
  /** What the data set will be called. */
  readonly dataset: Scalars['String']['output'];
  /** What a row says. */
  readonly kind: TableKind;
  /** How many rows are of it. */
  readonly rows: Scalars['Int']['output'];
  /** How many of them are not understood. */
  readonly rejected: Scalars['Int']['output'];
  /** The first of these, each with its line and why, at most 20. */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
  /** What is not as one would expect of the file, in sentences. */
  readonly said: ReadonlyArray<Scalars['String']['output']>;
  /** The headings in their order, and what each is taken for. */
  readonly headings: ReadonlyArray<ImportHeading>;
  /** How many of each thing and link the good rows name; beyond a million an estimate. */
  readonly counts: ReadonlyArray<ImportCount>;
};

/** One heading of a table (表头). */
export type ImportHeading = {
  readonly __typename?: 'ImportHeading';
  /** As it stands. */
  readonly heading: Scalars['String']['output'];
  /** The columns that it fills; none where it is left out. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The first cells below it that differ, at most three. */
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
};

/** How many there are of one kind. */
export type ImportCount = {
  readonly __typename?: 'ImportCount';
  /** The label of the things, or the type of the links. */
  readonly what: Scalars['String']['output'];
  /** How many differ. */
  readonly count: Scalars['Int']['output'];
};

/** What a load of a table would do (预演). */
export type ImportForeseen = {
  readonly __typename?: 'ImportForeseen';
  /** How many of the things that it names the store knows. */
  readonly known: Scalars['Int']['output'];
  /** How many are new. */
  readonly created: Scalars['Int']['output'];
  /** How many new organizations are near known ones. */
  readonly near: Scalars['Int']['output'];
  /** The first of these, at most 20. */
  readonly nearNames: ReadonlyArray<ImportNearName>;
  /** Which verdicts would change, in the regions with the most of its firms. */
  readonly verdicts: ReadonlyArray<ImportVerdicts>;
};

/** A new name, and a known one near to it. */
export type ImportNearName = {
  readonly __typename?: 'ImportNearName';
  /** As the table has it. */
  readonly name: Scalars['String']['output'];
  /** The known name. */
  readonly known: Scalars['String']['output'];
  /** The organization that has it. */
  readonly organization: Organization;
  /** How near they are, 0–1; it orders, and is not a probability. */
  readonly score: Scalars['Float']['output'];
};

/** Verdicts on a chain in a region that would change. */
export type ImportVerdicts = {
  readonly __typename?: 'ImportVerdicts';
  /** The name of the chain. */
  readonly chain: Scalars['String']['output'];
  /** The name of the region. */
  readonly region: Scalars['String']['output'];
  /** Those on its required segments. */
  readonly changed: ReadonlyArray<ImportVerdict>;
};

/** One verdict that would change. */
export type ImportVerdict = {
  readonly __typename?: 'ImportVerdict';
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** As it is. */
  readonly before: Verdict;
  /** As it would be. */
  readonly after: Verdict;
};

/** What was loaded. */
export type ImportLoaded = {
  readonly __typename?: 'ImportLoaded';
  /** Nodes of the data set, names included. */
  readonly nodes: Scalars['Int']['output'];
  /** Relationships of the data set; those to names are not counted. */
  readonly relationships: Scalars['Int']['output'];
  /** How many of the things that it names were known. */
  readonly known: Scalars['Int']['output'];
  /** How many are new. */
  readonly created: Scalars['Int']['output'];
  /** Whether the store held the same already. */
  readonly isUnchanged: Scalars['Boolean']['output'];
};

/** A kind of table that can be imported (表格类型). */
export type ImportKind = {
  readonly __typename?: 'ImportKind';
  /** What a row says. */
  readonly kind: TableKind;
  /** What it is called in Chinese. */
  readonly chinese: Scalars['String']['output'];
  /** What it is called in English. */
  readonly english: Scalars['String']['output'];
  /** The columns that it may have. */
  readonly columns: ReadonlyArray<ImportColumn>;
};

/** A column of a kind of table (列). */
export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  /** The name by which a mapping fills it. */
  readonly name: Scalars['String']['output'];
  /** Whether no row does without it. */
  readonly isNeeded: Scalars['Boolean']['output'];
  /** What stands in it, in Chinese. */
  readonly chinese: Scalars['String']['output'];
  /** What stands in it, in English. */
  readonly english: Scalars['String']['output'];
};

/** A class of a published scheme (行业分类), such as GB/T 4754 or 申万, or of one's own; the classes of a scheme are a tree. */
export type Industry = Node & Named & Cited & {
  readonly __typename?: 'Industry';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** The scheme that it is a class of, as its data set calls it (分类标准). */
  readonly scheme?: Maybe<Scalars['String']['output']>;
  /** Its code in the scheme (行业代码); null where the scheme has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The class that it is part of (上级行业); null at the top. */
  readonly parent?: Maybe<Industry>;
  /** The classes that are part of it, by code, at most 500 (下级行业). */
  readonly children: ReadonlyArray<Industry>;
  /** Firms classified in it or in one of its parts, by name. The statement behind each is an edge of `Enterprise.classifiedIn`. */
  readonly enterprises: EnterpriseConnection;
  /** Products classed as it or as one of its parts, by name. The statement behind each is an edge of `Product.industries`. */
  readonly products: ProductConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
};


/** A class of a published scheme (行业分类), such as GB/T 4754 or 申万, or of one's own; the classes of a scheme are a tree. */
export type IndustryStatementsArgs = {
  property: Scalars['String']['input'];
};


/** A class of a published scheme (行业分类), such as GB/T 4754 or 申万, or of one's own; the classes of a scheme are a tree. */
export type IndustryEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class of a published scheme (行业分类), such as GB/T 4754 or 申万, or of one's own; the classes of a scheme are a tree. */
export type IndustryProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A class of a published scheme (行业分类), such as GB/T 4754 or 申万, or of one's own; the classes of a scheme are a tree. */
export type IndustryObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type IndustryConnection = {
  readonly __typename?: 'IndustryConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<IndustryEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type IndustryEdge = {
  readonly __typename?: 'IndustryEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Industry;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ClassificationConnection = {
  readonly __typename?: 'ClassificationConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ClassificationEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A firm or a product belongs to a class of a scheme (行业归类). */
export type ClassificationEdge = Sourced & Cited & {
  readonly __typename?: 'ClassificationEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Industry;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Exactly one way to name an industry. */
export type IndustryBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly code?: never; readonly name?: never; }
  |  /** Its code as its scheme writes it; AMBIGUOUS where several schemes have the code. */
  { readonly id?: never; readonly code: Scalars['String']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly code?: never; readonly name: Scalars['String']['input']; };

/** Every condition given must hold. */
export type IndustryFilter = {
  /** Is a class of this scheme, written as in `Industry.scheme`. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
  /** Is at the top of its scheme, or is part of another. */
  readonly top?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of industries. */
export type IndustryOrder =
  /** By the name's pinyin. */
  | 'NAME_ASC'
  /** By the name's pinyin, from the end. */
  | 'NAME_DESC'
  /** By the id. */
  | 'ID_ASC';

/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type Investor = {
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** Unified social credit code (统一社会信用代码), 18 characters, where a source gives it. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The date of its foundation (成立日期). */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The place a source puts it in; never guessed. The stated one before one that its name contains. */
  readonly region?: Maybe<Region>;
  /** Every place, with how it is known. */
  readonly locations: ReadonlyArray<Location>;
  /** Organizations it controls (控股、出资、旗下). */
  readonly controls: ReadonlyArray<Control>;
  /** Organizations that control it. */
  readonly controlledBy: ReadonlyArray<Control>;
  /** Organizations with a similar name that are others (勿混淆). */
  readonly notSameAs: ReadonlyArray<Organization>;
  /** Parks it is based in (入驻园区). */
  readonly parks: ReadonlyArray<Park>;
  /** Who owns it (所有制), where a document says. */
  readonly ownershipType?: Maybe<OwnershipType>;
  /** Organizations that it cooperates with, of whatever status (合作方). Those that a document does not name are in `counterparties`. */
  readonly partners: PartnerConnection;
  /** Partners, customers, investors and others that a document does not name, in its words (未具名的对方). */
  readonly counterparties: ReadonlyArray<Counterparty>;
  /** Who set it up (发起人、创始人). */
  readonly founders: ReadonlyArray<Founding>;
  /** What it set up (发起设立). */
  readonly founded: ReadonlyArray<Founding>;
  /** Who runs it (管理人、负责人). */
  readonly managers: ReadonlyArray<Management>;
  /** What it runs (管理的机构、基金). */
  readonly manages: ReadonlyArray<Management>;
  /** Prizes, certificates and standards (奖项、认证、标准). */
  readonly awards: ReadonlyArray<Award>;
  /** What it asks for, as a document tells it (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it says that a chain lacks, or where a part of it sits (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Fairs, meetings and campaigns that it took part in (展会、供需对接), by name. */
  readonly events: ParticipationConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** What kind of investor it is (投资方类型), by our reading of investorWords; null where the documents do not tell. */
  readonly investorKind?: Maybe<InvestorKind>;
  /** What documents group the investor under, in their words (国资机构、产业投资人). */
  readonly investorWords: ReadonlyArray<Scalars['String']['output']>;
  /** The places that a fund is to invest in (返投), as a document says. */
  readonly mandates: ReadonlyArray<Region>;
  /** The firms it is known to have invested in (投资组合). The documents list some, never all. */
  readonly portfolio: PortfolioConnection;
  /**
   * Who has invested in the same firms (共同投资方), most shared firms first. Derived from the investments, never stored.
   * `minShared`: at least so many shared firms, 1 or more. `mergeGroups`: the members of one group (控制关系) count as one,
   * which stands at the top of its control; of a circle (循环持股) the first by id does.
   */
  readonly coInvestors: CoInvestorConnection;
  /**
   * Integrated ownership upwards and downwards within six levels of control, safe on circular holdings. `first` (1–100) of
   * the holdings and of the owners.
   */
  readonly lookThrough: OwnershipAnalysis;
  /**
   * The portfolio by chain, segment, stage, city, title, year and board; supplies within it, hidden common suppliers, titles
   * about to expire. With `asOf` titles that have run out are unknown; what is left out for want of a date is counted in `coverage`.
   * `expiringWithinMonths` (0–120) counts from `asOf`. `mergeGroups`: of the whole group (控制关系).
   */
  readonly portfolioAnalysis: PortfolioAnalysis;
  /**
   * What this investor and another both hold; with `mergeGroups` each with its group. NOT_FOUND for an unknown id,
   * BAD_USER_INPUT for one of no investor.
   */
  readonly portfolioOverlap: PortfolioOverlapAnalysis;
  /**
   * Investors that it shares no firm with yet and might: co-investors of its co-investors. `chain`: known to hold any firm of that chain; `region`: based
   * there; NOT_FOUND for an unknown one. `first`: 1–100.
   */
  readonly recommendedCoInvestors: InvestorRecommendationAnalysis;
  /** Which investors follow this one into firms, and which it follows (接力投). */
  readonly relay: FollowOnAnalysis;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorStatementsArgs = {
  property: Scalars['String']['input'];
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorControlsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorControlledByArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorManagersArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorManagesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorPortfolioArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  orderBy?: InputMaybe<PortfolioOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<CoInvestorFilter>;
  orderBy?: InputMaybe<CoInvestorOrder>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorLookThroughArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorPortfolioAnalysisArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  expiringWithinMonths?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorPortfolioOverlapArgs = {
  other: Scalars['ID']['input'];
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorRecommendedCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** Whoever invests (投资方): a fund, a state platform, a bank, an industrial group. An Enterprise that invests is one too. */
export type InvestorRelayArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirm = Node & Named & Organization & Investor & Cited & {
  readonly __typename?: 'InvestmentFirm';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** Unified social credit code (统一社会信用代码), 18 characters, where a source gives it. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The date of its foundation (成立日期). */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The place a source puts it in; never guessed. The stated one before one that its name contains. */
  readonly region?: Maybe<Region>;
  /** Every place, with how it is known. */
  readonly locations: ReadonlyArray<Location>;
  /** Organizations it controls (控股、出资、旗下). */
  readonly controls: ReadonlyArray<Control>;
  /** Organizations that control it. */
  readonly controlledBy: ReadonlyArray<Control>;
  /** Organizations with a similar name that are others (勿混淆). */
  readonly notSameAs: ReadonlyArray<Organization>;
  /** Parks it is based in (入驻园区). */
  readonly parks: ReadonlyArray<Park>;
  /** Who owns it (所有制), where a document says. */
  readonly ownershipType?: Maybe<OwnershipType>;
  /** Organizations that it cooperates with, of whatever status (合作方). Those that a document does not name are in `counterparties`. */
  readonly partners: PartnerConnection;
  /** Partners, customers, investors and others that a document does not name, in its words (未具名的对方). */
  readonly counterparties: ReadonlyArray<Counterparty>;
  /** Who set it up (发起人、创始人). */
  readonly founders: ReadonlyArray<Founding>;
  /** What it set up (发起设立). */
  readonly founded: ReadonlyArray<Founding>;
  /** Who runs it (管理人、负责人). */
  readonly managers: ReadonlyArray<Management>;
  /** What it runs (管理的机构、基金). */
  readonly manages: ReadonlyArray<Management>;
  /** Prizes, certificates and standards (奖项、认证、标准). */
  readonly awards: ReadonlyArray<Award>;
  /** What it asks for, as a document tells it (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it says that a chain lacks, or where a part of it sits (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Fairs, meetings and campaigns that it took part in (展会、供需对接), by name. */
  readonly events: ParticipationConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** What kind of investor it is (投资方类型), by our reading of investorWords; null where the documents do not tell. */
  readonly investorKind?: Maybe<InvestorKind>;
  /** What documents group the investor under, in their words (国资机构、产业投资人). */
  readonly investorWords: ReadonlyArray<Scalars['String']['output']>;
  /** The places that a fund is to invest in (返投), as a document says. */
  readonly mandates: ReadonlyArray<Region>;
  /** Whether it is a fund rather than a manager; null where the documents do not tell. */
  readonly isFund?: Maybe<Scalars['Boolean']['output']>;
  /** The firms it is known to have invested in (投资组合). The documents list some, never all. */
  readonly portfolio: PortfolioConnection;
  /**
   * Who has invested in the same firms (共同投资方), most shared firms first. Derived from the investments, never stored.
   * `minShared`: at least so many shared firms, 1 or more. `mergeGroups`: the members of one group (控制关系) count as one,
   * which stands at the top of its control; of a circle (循环持股) the first by id does.
   */
  readonly coInvestors: CoInvestorConnection;
  /**
   * Integrated ownership upwards and downwards within six levels of control, safe on circular holdings. `first` (1–100) of
   * the holdings and of the owners.
   */
  readonly lookThrough: OwnershipAnalysis;
  /**
   * The portfolio by chain, segment, stage, city, title, year and board; supplies within it, hidden common suppliers, titles
   * about to expire. With `asOf` titles that have run out are unknown; what is left out for want of a date is counted in `coverage`.
   * `expiringWithinMonths` (0–120) counts from `asOf`. `mergeGroups`: of the whole group (控制关系).
   */
  readonly portfolioAnalysis: PortfolioAnalysis;
  /**
   * What this investor and another both hold; with `mergeGroups` each with its group. NOT_FOUND for an unknown id,
   * BAD_USER_INPUT for one of no investor.
   */
  readonly portfolioOverlap: PortfolioOverlapAnalysis;
  /**
   * Investors that it shares no firm with yet and might: co-investors of its co-investors. `chain`: known to hold any firm of that chain; `region`: based
   * there; NOT_FOUND for an unknown one. `first`: 1–100.
   */
  readonly recommendedCoInvestors: InvestorRecommendationAnalysis;
  /** Which investors follow this one into firms, and which it follows (接力投). */
  readonly relay: FollowOnAnalysis;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmStatementsArgs = {
  property: Scalars['String']['input'];
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmControlsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmControlledByArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmManagersArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmManagesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmPortfolioArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  orderBy?: InputMaybe<PortfolioOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<CoInvestorFilter>;
  orderBy?: InputMaybe<CoInvestorOrder>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmLookThroughArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmPortfolioAnalysisArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  expiringWithinMonths?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmPortfolioOverlapArgs = {
  other: Scalars['ID']['input'];
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmRecommendedCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** An organization that invests and is known for nothing else (投资机构). */
export type InvestmentFirmRelayArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of investor it is (投资方类型). */
export type InvestorKind =
  /** Government guidance fund (政府引导基金). */
  | 'GOVERNMENT_GUIDANCE'
  /** State capital (国有资本). */
  | 'STATE_CAPITAL'
  /** Industrial capital or corporate venture capital (产业资本). */
  | 'INDUSTRIAL'
  /** Venture capital (创业投资). */
  | 'VENTURE_CAPITAL'
  /** Private equity (私募股权). */
  | 'PRIVATE_EQUITY'
  /** Securities firm (券商). */
  | 'SECURITIES'
  /** Bank (银行). */
  | 'BANK'
  /** Leasing firm (租赁). */
  | 'LEASING'
  /** Guarantee firm (担保). */
  | 'GUARANTEE'
  /** Any other investor (其他). */
  | 'OTHER';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type InvestorConnection = {
  readonly __typename?: 'InvestorConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<InvestorEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Investor>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type InvestorEdge = {
  readonly __typename?: 'InvestorEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Investor;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type InvestmentConnection = {
  readonly __typename?: 'InvestmentConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<InvestmentEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Investor>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One investment, seen from the firm. Round, date and amount are null where no document gives them. */
export type InvestmentEdge = Sourced & Cited & {
  readonly __typename?: 'InvestmentEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Investor;
  /** The financing round (轮次), as written. */
  readonly round?: Maybe<Scalars['String']['output']>;
  /** When it invested (投资日期); null where no document dates it. */
  readonly investedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How much it invested (投资金额); null where no document says. */
  readonly amount?: Maybe<Money>;
  /** Whether the investor led the round (领投). */
  readonly lead?: Maybe<Scalars['Boolean']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type PortfolioConnection = {
  readonly __typename?: 'PortfolioConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<PortfolioEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One investment, seen from the investor. Round, date and amount are null where no document gives them. */
export type PortfolioEdge = Sourced & Cited & {
  readonly __typename?: 'PortfolioEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Enterprise;
  /** The financing round (轮次), as written. */
  readonly round?: Maybe<Scalars['String']['output']>;
  /** When it invested (投资日期); null where no document dates it. */
  readonly investedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How much it invested (投资金额); null where no document says. */
  readonly amount?: Maybe<Money>;
  /** Whether the investor led the round (领投). */
  readonly lead?: Maybe<Scalars['Boolean']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Every condition given must hold. */
export type PortfolioFilter = {
  /** Firms located in this region or in one that is part of it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Firms that stand in any segment of this chain. */
  readonly chain?: InputMaybe<Scalars['ID']['input']>;
  /** Firms that stand in this segment. */
  readonly segment?: InputMaybe<Scalars['ID']['input']>;
  /** Firms that hold this title, at any level. */
  readonly tier?: InputMaybe<RecognitionTier>;
  /** Investments known to be made on this date or later (投资日期). */
  readonly investedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Investments known to be made on this date or earlier; a date given to the year or the month means its last day. */
  readonly investedTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** The order of a portfolio. */
export type PortfolioOrder =
  /** By the pinyin of the firm's name. */
  | 'NAME_ASC'
  /** Newest investment first; those that no document dates last. */
  | 'INVESTED_ON_DESC'
  /** Oldest investment first; those that no document dates first. */
  | 'INVESTED_ON_ASC';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type CoInvestorConnection = {
  readonly __typename?: 'CoInvestorConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<CoInvestorEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Investor>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type CoInvestorEdge = {
  readonly __typename?: 'CoInvestorEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Investor;
  /** In how many firms both have invested. */
  readonly sharedCount: Scalars['Int']['output'];
  /** Those firms, by name, at most 100. */
  readonly shared: ReadonlyArray<Enterprise>;
  /**
   * In how many of them both are known to have joined the same round (同轮), however it is written (`Series A`, `A轮`), within 366 days
   * where both dates are known; null where of no shared firm a round of both is known.
   */
  readonly sameRoundCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Since when both have stood in a shared firm, in the first of them: the later of their first known investments there.
   * Null where no shared firm has a date of both.
   */
  readonly firstOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The same in the last of them: when they last came together. */
  readonly lastOn?: Maybe<Scalars['PartialDate']['output']>;
  /** In how many of the shared firms the other one led a round (领投); null where of none is known whether it did. */
  readonly leadCount?: Maybe<Scalars['Int']['output']>;
  /** Firms that both are known to hold / firms that either is, 0–1, whatever the filter (杰卡德相似度). */
  readonly jaccard: Scalars['Float']['output'];
  /** The Adamic–Adar index, Σ 1/ln(known investors of the shared firm): a firm that few share says more. */
  readonly adamicAdar: Scalars['Float']['output'];
  /** The investors that this row represents: itself, or with `mergeGroups` every investor of its group, at most 100. */
  readonly members: ReadonlyArray<Investor>;
  /** With `mergeGroups`: whether it controls itself in a circle (循环持股), and so stands for all of that circle. */
  readonly circular: Scalars['Boolean']['output'];
};

/** Every condition given must hold. Those on firms decide which shared firms count; `kind` is of the other investor. */
export type CoInvestorFilter = {
  /** Shared firms that stand in any segment of this chain. */
  readonly chain?: InputMaybe<Scalars['ID']['input']>;
  /** Shared firms that stand in this segment. */
  readonly segment?: InputMaybe<Scalars['ID']['input']>;
  /** Shared firms located in this region or in one that is part of it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Shared firms that hold this title, at any level. */
  readonly tier?: InputMaybe<RecognitionTier>;
  /** Co-investors of this kind; with `mergeGroups`, groups whose head is of it. */
  readonly kind?: InputMaybe<InvestorKind>;
  /** Count only shared firms that both had invested in only on or after this date; one without a date of both is left out. */
  readonly since?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Count only shared firms that both had invested in by this date; one without a date of both is left out. */
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only shared firms for which a document is cited for the investment of either side. */
  readonly withEvidence?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of co-investors. */
export type CoInvestorOrder =
  /** Most shared firms first. */
  | 'SHARED_DESC'
  /** Greatest Adamic–Adar index first. */
  | 'ADAMIC_ADAR_DESC'
  /** Most recent co-investment first; those without a date last. */
  | 'LAST_ON_DESC'
  /** By the name's pinyin. */
  | 'NAME_ASC';

/** Exactly one way to name an investor. */
export type InvestorBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly uscc?: never; readonly name?: never; }
  |  /**
   * Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of which the last checks the others; one that cannot be valid is
   * BAD_USER_INPUT.
   */
  { readonly id?: never; readonly uscc: Scalars['String']['input']; readonly name?: never; }
  |  /** Any alias, in simplified or traditional script, with or without the legal form. */
  { readonly id?: never; readonly uscc?: never; readonly name: Scalars['String']['input']; };

/** Every condition given must hold. */
export type InvestorFilter = {
  /** Is an investor of this kind. */
  readonly kind?: InputMaybe<InvestorKind>;
  /** Has invested in this enterprise. */
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Located in this region or in one that is part of it; an office counts. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these, by id: 1–1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The order of investors. */
export type InvestorOrder =
  /** By the name's pinyin. */
  | 'NAME_ASC'
  /** By the name's pinyin, from the end. */
  | 'NAME_DESC'
  /** By the id. */
  | 'ID_ASC';

/** The cultivation ladder (梯度培育) of a place: who is known to hold which title. */
export type RegionLadderAnalysis = Analysis & {
  readonly __typename?: 'RegionLadderAnalysis';
  /** Lowest first: the titles that a firm placed here is known to hold. A rung that is missing is unknown, not empty. */
  readonly rungs: ReadonlyArray<TitleLevel>;
  /** The schemes that apply here (梯度培育体系): the state's, and those of the region and of what it is part of; without `asOf` the newest editions. */
  readonly schemes: ReadonlyArray<Ladder>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date on which one of these titles was granted. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** One title, at one level of granting. */
export type TitleLevel = {
  readonly __typename?: 'TitleLevel';
  /** The title (称号). */
  readonly tier: RecognitionTier;
  /** Who grants it (级别). */
  readonly level: RecognitionLevel;
  /** Firms known by name; the documents' own totals are observations. */
  readonly count: Scalars['Int']['output'];
  /** Those firms, by name. */
  readonly enterprises: EnterpriseConnection;
};


/** One title, at one level of granting. */
export type TitleLevelEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a firm stands on the cultivation ladder. */
export type EnterpriseLadderAnalysis = Analysis & {
  readonly __typename?: 'EnterpriseLadderAnalysis';
  /** The rung of its highest title that is known; null when none is. */
  readonly current?: Maybe<Rung>;
  /** The next rung above it; null at the top. */
  readonly next?: Maybe<Rung>;
  /** What the next rung asks for, of which no document says whether the firm meets it; empty where no document says what it asks for. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Whole months from its foundation to its first national little-giant title; null when one of the two dates is unknown to the month. */
  readonly monthsFromFounding?: Maybe<Scalars['Int']['output']>;
  /** When the current title runs out: as stated, or three years after it was granted. */
  readonly expiresOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** A cultivation scheme (梯度培育体系) of the state, a province or a city, in one edition: its rungs, lowest first. */
export type Ladder = Node & Cited & {
  readonly __typename?: 'Ladder';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** As the document or the scheme calls it (名称). */
  readonly name: Scalars['String']['output'];
  /** Whose scheme it is (级别). */
  readonly level?: Maybe<RecognitionLevel>;
  /** In the document's words (状态): 提案. Titles are not granted by what is only proposed. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Since when it is in force (施行日期); null where no document dates it. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether a document states it, or the curators added it; one that is CURATED has the names of its rungs and no criteria. */
  readonly origin: Origin;
  /** The edition that took its place (被替代); null while it is in force. */
  readonly supersededBy?: Maybe<Ladder>;
  /** The edition whose place it took (替代). */
  readonly supersedes?: Maybe<Ladder>;
  /** The policies that lay it down (依据). */
  readonly policies: ReadonlyArray<Policy>;
  /** Where it applies (适用地区). */
  readonly regions: ReadonlyArray<Region>;
  /** Its rungs, lowest first (梯度). */
  readonly rungs: ReadonlyArray<Rung>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A rung of a ladder (梯度): a title and who grants it. */
export type Rung = Node & Cited & {
  readonly __typename?: 'Rung';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** As the scheme calls it (名称). */
  readonly name: Scalars['String']['output'];
  /** The title; null where the rung is none, such as 链主. */
  readonly tier?: Maybe<RecognitionTier>;
  /** Who grants it (级别). */
  readonly level?: Maybe<RecognitionLevel>;
  /** Where it stands: lowest first, on one scale for all ladders. */
  readonly order: Scalars['Int']['output'];
  /** Whether a document names it, or the curators added it. */
  readonly origin: Origin;
  /** The ladder that it is a rung of (所属体系). */
  readonly ladder: Ladder;
  /** What it asks of a firm, as far as the documents say (认定标准). Empty means that none says, not that it asks nothing. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** What a rung asks of a firm (认定标准). */
export type Criterion = Node & Cited & {
  readonly __typename?: 'Criterion';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** In the document's words (标准内容). */
  readonly text: Scalars['String']['output'];
  /** The rung that asks for it (梯度). */
  readonly rung: Rung;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type LadderConnection = {
  readonly __typename?: 'LadderConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<LadderEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Ladder>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type LadderEdge = {
  readonly __typename?: 'LadderEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Ladder;
};

/** Every condition given must hold. */
export type LadderFilter = {
  /** Applies in this region, or in one that it is part of. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Has a rung of this title. */
  readonly tier?: InputMaybe<RecognitionTier>;
  /** Whose scheme it is. */
  readonly level?: InputMaybe<RecognitionLevel>;
};

/** Exactly one way to name a ladder. */
export type LadderBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** Leaders and suppliers that could work together (供需对接、卡位入链). */
export type SupplyMatchAnalysis = Analysis & {
  readonly __typename?: 'SupplyMatchAnalysis';
  /** Best score first; the first 20,000 are told. */
  readonly items: ReadonlyArray<SupplyMatch>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** A segment that the leader's chain requires and that none of its known suppliers stands in, with a firm that does. */
export type SupplyMatch = {
  readonly __typename?: 'SupplyMatch';
  /** The chain leader (链主). */
  readonly leader: Enterprise;
  /** A firm that stands in the segment and is not known to supply the leader. */
  readonly supplier: Enterprise;
  /** The segment of a chain (环节). */
  readonly segment: Segment;
  /** The sum of weight × value over its parts: it orders, and is not a probability. */
  readonly score: Scalars['Float']['output'];
  /** TIER, PROXIMITY, SHARED_LINKS, EVIDENCE. */
  readonly parts: ReadonlyArray<ScorePart>;
  /** Ways of two links between them: common partners, customers, suppliers, investors. */
  readonly paths: ReadonlyArray<Path>;
};

/** A name from a table of one's own, with what is known beside it (待匹配的名称). */
export type MatchInput = {
  /** The name as it is written, 1–200 characters: full or short, in either script, one wrong character forgiven. */
  readonly name: Scalars['String']['input'];
  /** Where it is, as a hint (地区): a region's id, its code of GB/T 2260, its name, or an address, at most 100 characters. What is not a region of the store says nothing. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Its unified social credit code (统一社会信用代码), 18 characters. It decides alone: an organization with the code is the one, whatever its name, and one with another code is none. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** What it is, as a hint (类型). */
  readonly role?: InputMaybe<MatchRole>;
};

/** What an organization that a name stands for is expected to be (类型). */
export type MatchRole =
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** An investor of any kind, enterprises that invest among them (投资方). */
  | 'INVESTOR'
  /** An institution, such as an authority or an exchange (机构). */
  | 'INSTITUTION';

/** What was asked for, as it was given (所问名称). */
export type MatchAsked = {
  readonly __typename?: 'MatchAsked';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The region, if one was given. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** The unified social credit code, if one was given (统一社会信用代码). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What it is expected to be, if that was given. */
  readonly role?: Maybe<MatchRole>;
};

/** Which organizations a name may stand for (匹配结果). */
export type MatchResult = {
  readonly __typename?: 'MatchResult';
  /** What was asked for. */
  readonly input: MatchAsked;
  /** The likeliest first, at most 10; empty where no name resembles it. */
  readonly candidates: ReadonlyArray<MatchCandidate>;
  /**
   * The one that needs nobody's look (可确认): it has the code, or the very name and no other has it, or its score is at least 0.91 while no character is missing, none is more than in the known name, and no digits or letters
   * differ; and no hint speaks against it. Right 999 times in 1,000 on the short names of listed firms. Null where a person should choose, or nothing was found.
   */
  readonly certain?: Maybe<Organization>;
};


/** Which organizations a name may stand for (匹配结果). */
export type MatchResultCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organization that a name may stand for, and why (候选). */
export type MatchCandidate = {
  readonly __typename?: 'MatchCandidate';
  /** The organization. */
  readonly node: Organization;
  /** Which of its names is the one that resembles; null where its code decided (相近的名称). */
  readonly matched?: Maybe<Scalars['String']['output']>;
  /** How likely it is the one that is meant, 0–1 (匹配度): a probability by the characters of the names, then by the hints. With those of the other candidates it adds up to 1 at most; what is left over is that none is meant. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for and against it: its code alone, or the names first and then the hints (理由). */
  readonly reasons: ReadonlyArray<MatchReason>;
};

/** What speaks for or against a candidate. */
export type MatchReason =
  /** It has the credit code (统一社会信用代码相同). */
  | 'SAME_CODE'
  /** Spelt the same but for place and legal form (除地名与公司形式外写法相同). */
  | 'SAME_SPELLING'
  /** Every character of the shorter name stands in the longer one, in its order (简称的每个字依次出现). */
  | 'ALL_IN_ORDER'
  /** The place at the head of the longer name is left out (省去开头的地名). */
  | 'PLACE_LEFT_OUT'
  /** The shorter name stands at the beginning of the longer one (从名称开头起). */
  | 'AT_START'
  /** It stands there without a break (连续出现). */
  | 'UNBROKEN'
  /** Against: characters of the shorter name are not in the longer one, such as a wrong one (有字不在全称中). */
  | 'CHARACTERS_MISSING'
  /** Against: the longer name has more before it (前面另有字词). */
  | 'MORE_BEFORE'
  /** Against: digits or letters differ (数字或字母不同). */
  | 'SIGNS_DIFFER'
  /** Against: another organization fits too (另有相近的名称). */
  | 'OTHER_FITS'
  /** In the region given, in a part of it, or known only to be in something that it is a part of (同一地区). */
  | 'SAME_REGION'
  /** Against: known to be elsewhere (地区不同). */
  | 'OTHER_REGION'
  /** What it was expected to be (类型相符). */
  | 'SAME_ROLE'
  /** Against: not what it was expected to be (类型不符). */
  | 'OTHER_ROLE';

/**
 * Two organizations that may be the same, as far as their names say, and of which nobody judged yet whether they are (近似). It is found when the younger of two records is loaded, and
 * leaves the list when `judge` is asked of the two, whatever the verdict; an undo of that brings it back.
 */
export type NearMatch = {
  readonly __typename?: 'NearMatch';
  /** For example `near:0123456789abcdef`; good as long as the two records are there. */
  readonly id: Scalars['ID']['output'];
  /** The one that was known before (已有). */
  readonly a: Organization;
  /** The one that a later data set names (新增). */
  readonly b: Organization;
  /** Which name of `a` is near (相近的已有名称). */
  readonly nameOfA: Scalars['String']['output'];
  /** Which name of `b` is near (相近的新名称). */
  readonly nameOfB: Scalars['String']['output'];
  /** How likely, by characters alone, the name of `b` means `a` and no other that is there, 0–1 (相近程度). */
  readonly score: Scalars['Float']['output'];
  /** What speaks for and against that they are the same, the names first (理由). */
  readonly reasons: ReadonlyArray<NearReason>;
  /** How many links and events a merge would move from one of them to the other (涉及的事实数). */
  readonly factCount: Scalars['Int']['output'];
  /** How many of these are positions in chains, each of which may change a verdict (涉及的环节数). */
  readonly positionCount: Scalars['Int']['output'];
  /** The data set that names `b` (数据集). */
  readonly dataset?: Maybe<Dataset>;
};

/** What speaks for or against that two are the same (理由). */
export type NearReason = {
  readonly __typename?: 'NearReason';
  /** What it is about. */
  readonly code: NearReasonCode;
  /** Which way it speaks. */
  readonly speaks: NearReasonSide;
  /** What it says, in Chinese. */
  readonly chinese: Scalars['String']['output'];
  /** What it says, in English. */
  readonly english: Scalars['String']['output'];
  /** Of `a`, what it is about; of what both share, that; empty where it is about the names themselves. */
  readonly ofA: ReadonlyArray<Scalars['String']['output']>;
  /** The same of `b`. */
  readonly ofB: ReadonlyArray<Scalars['String']['output']>;
};

/** Which way a reason speaks. */
export type NearReasonSide =
  /** That they are the same (支持). */
  | 'FOR'
  /** That they are not (反对). */
  | 'AGAINST';

/** What a reason is about. */
export type NearReasonCode =
  /** The names are spelt the same but for place and legal form. */
  | 'SAME_SPELLING'
  /** Every character of the shorter name stands in the longer one, in its order. */
  | 'ALL_IN_ORDER'
  /** The place at the head of the longer name is left out. */
  | 'PLACE_LEFT_OUT'
  /** The shorter name stands at the beginning of the longer one. */
  | 'AT_START'
  /** It stands there without a break. */
  | 'UNBROKEN'
  /** Characters of the shorter name are not in the longer one. */
  | 'CHARACTERS_MISSING'
  /** The longer name has more before it. */
  | 'MORE_BEFORE'
  /** Digits or letters differ. */
  | 'SIGNS_DIFFER'
  /** Another name that is there fits too. */
  | 'OTHER_FITS'
  /** Both are in the same place, or one in a part of the other's (同一地区). */
  | 'SAME_REGION'
  /** They are in different places (地区不同). */
  | 'OTHER_REGION'
  /** Both were founded in the same year (成立年份相同). */
  | 'SAME_FOUNDING'
  /** They were founded in different years (成立年份不同). */
  | 'OTHER_FOUNDING'
  /** Both stand in a segment (同一环节). */
  | 'SAME_SEGMENT'
  /** Both make a product (同一产品). */
  | 'SAME_PRODUCT'
  /** Both have a title from the same authority (同一称号). */
  | 'SAME_TITLE'
  /** Somebody invested in both (同一投资方). */
  | 'SAME_INVESTOR'
  /** One data set names both (同一数据集分别列出). */
  | 'SAME_DATASET';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type NearMatchConnection = {
  readonly __typename?: 'NearMatchConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<NearMatchEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<NearMatch>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type NearMatchEdge = {
  readonly __typename?: 'NearMatchEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: NearMatch;
};

/** Which near matches are listed. */
export type NearMatchFilter = {
  /** Those that this data set brought. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
};

/** What firms ask for, as a document tells it (企业诉求). */
export type Need = Node & Cited & {
  readonly __typename?: 'Need';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing is asked for (诉求类别). */
  readonly kind: NeedKind;
  /** What is asked for, in the document's words (诉求内容). */
  readonly text: Scalars['String']['output'];
  /** Who asks: firms, or the place or industry whose firms do. */
  readonly askers: ReadonlyArray<Named>;
  /** Which firms of the place or industry ask, in the document's words (诉求方). */
  readonly askedBy?: Maybe<Scalars['String']['output']>;
  /** Who is asked, in the document's words (诉求对象): 政府, “链主”企业. */
  readonly askedOf?: Maybe<Scalars['String']['output']>;
  /** Chains, segments and clusters that it is about (所涉产业链). */
  readonly concerns: ReadonlyArray<Named>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** What sort of thing firms ask for (诉求类别). */
export type NeedKind =
  /** Capital (资本). */
  | 'CAPITAL'
  /** Data (数据). */
  | 'DATA'
  /** People (人才、劳动力). */
  | 'TALENT'
  /** Land or rooms (土地、空间). */
  | 'LAND'
  /** Technology (技术). */
  | 'TECHNOLOGY'
  /** Customers, places of use, to be seen (市场、场景、宣传). */
  | 'MARKET'
  /** Government procurement (政府采购). */
  | 'PROCUREMENT'
  /** Firms up or down the chain (产业链配套). */
  | 'SUPPLY_CHAIN'
  /** Help with going digital (数字化转型). */
  | 'DIGITALIZATION'
  /** Policies that reach them, and help to apply (政策、申报辅导). */
  | 'POLICY'
  /** Help with rules at home and abroad (合规、出海). */
  | 'COMPLIANCE'
  /** Anything else. */
  | 'OTHER';

/** What a chain lacks, or where a part of it sits, as a firm or a document tells it (产业链短板、布局). */
export type ToldGap = Node & Cited & {
  readonly __typename?: 'ToldGap';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The chain, the segment or the cluster that it is told of. */
  readonly of: Named;
  /** The part of the chain that is meant; null where none is said (上中下游). */
  readonly stage?: Maybe<ChainStage>;
  /** The product that is meant, as the document calls it. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** What is told, in the document's words (原文). */
  readonly text: Scalars['String']['output'];
  /** Where that part sits, in the document's words (布局地): 外地, 内陆城市. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The places that the document names. */
  readonly regions: ReadonlyArray<Region>;
  /** Who tells it; null where the document itself does (讲述方). */
  readonly toldBy?: Maybe<Organization>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Need;
};

/** Every condition given must hold. */
export type NeedFilter = {
  /** Asked for by this organization, or by the firms of this place or industry. */
  readonly asker?: InputMaybe<Scalars['ID']['input']>;
  /** About this chain, segment or cluster. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this sort. */
  readonly kind?: InputMaybe<NeedKind>;
};

/** One figure as one document gives it (统计值). Documents that disagree are all kept, side by side. */
export type Observation = Node & Cited & {
  readonly __typename?: 'Observation';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The metric (指标). */
  readonly metric: Metric;
  /** The value where the document gives one; null where it gives bounds. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** At least so much (不少于、超、至少). */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** At most so much. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The date that the figure holds for. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The period that it was counted over. */
  readonly period?: Maybe<Scalars['Period']['output']>;
  /** What is counted in, where documents differ (for instance whether 新三板 is a listing), beside what `dimensions` says. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** What it is a part of a breakdown by: an industry, a track, a board, a round (维度). */
  readonly dimensions: ReadonlyArray<FigureDimension>;
  /** Where the document has it from (数据来源): 企查查, Wind. Empty where it does not say. */
  readonly dataFrom: ReadonlyArray<Organization>;
  /** The batch of a recognition that it counts (批次). */
  readonly batch?: Maybe<Scalars['String']['output']>;
  /** The word by which the document hedges the figure (限定词): 约, 近, 超, 至少 and the like. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What the figure is about. */
  readonly about: Node;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
};

/** One dimension of a figure (维度). */
export type FigureDimension = {
  readonly __typename?: 'FigureDimension';
  /** What it is by (维度类别). */
  readonly key: DimensionKey;
  /** In the document's words (取值). */
  readonly value: Scalars['String']['output'];
};

/** By what a figure is a part of a breakdown (维度). */
export type DimensionKey =
  /** By industry of a national classification (行业). */
  | 'INDUSTRY'
  /** By track (产业赛道). */
  | 'TRACK'
  /** By the board of a listing (上市板块). */
  | 'BOARD'
  /** By the round of an investment (融资轮次). */
  | 'ROUND'
  /** The chapter of the document, where chapters differ (篇章); rows of a comparison meet across chapters. */
  | 'CHAPTER';

/** What a figure measures (指标). */
export type Metric = Node & Named & Cited & {
  readonly __typename?: 'Metric';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** The unit of its values (单位). */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What is counted or measured (定义). */
  readonly definition?: Maybe<Scalars['String']['output']>;
};


/** What a figure measures (指标). */
export type MetricStatementsArgs = {
  property: Scalars['String']['input'];
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Observation;
};

/** Every condition given must hold. */
export type ObservationFilter = {
  /** The id of what the figure is about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the metric. */
  readonly metric?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the document that gives it. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only figures dated so, or within it: `2023` finds `2023-07`. */
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only figures that another fact contradicts, or only those that none does (矛盾). */
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only figures of this industry, in the document's words. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** Only figures of this track, in the document's words. */
  readonly track?: InputMaybe<Scalars['String']['input']>;
  /** Only figures of this board, in the document's words. */
  readonly board?: InputMaybe<Scalars['String']['input']>;
  /** Only figures of this round, in the document's words. */
  readonly round?: InputMaybe<Scalars['String']['input']>;
};

/** The order of figures. */
export type ObservationOrder =
  /** By metric, then date. */
  | 'METRIC_ASC'
  /** Smallest first; of a figure with bounds the lower one counts. What has no number is left out. */
  | 'VALUE_ASC'
  /** Largest first; of a figure with bounds the lower one counts. What has no number is left out. */
  | 'VALUE_DESC'
  /** Oldest first, by the date or the period; those without one come last. */
  | 'DATE_ASC'
  /** Newest first, by the date or the period; those without one come first. */
  | 'DATE_DESC';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type MetricConnection = {
  readonly __typename?: 'MetricConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<MetricEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Metric>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type MetricEdge = {
  readonly __typename?: 'MetricEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Metric;
};

/** A legal body: an enterprise, an investor, an institution (组织). */
export type Organization = {
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** Unified social credit code (统一社会信用代码), 18 characters, where a source gives it. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The date of its foundation (成立日期). */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The place a source puts it in; never guessed. The stated one before one that its name contains. */
  readonly region?: Maybe<Region>;
  /** Every place, with how it is known. */
  readonly locations: ReadonlyArray<Location>;
  /** Organizations it controls (控股、出资、旗下). */
  readonly controls: ReadonlyArray<Control>;
  /** Organizations that control it. */
  readonly controlledBy: ReadonlyArray<Control>;
  /** Organizations with a similar name that are others (勿混淆). */
  readonly notSameAs: ReadonlyArray<Organization>;
  /** Parks it is based in (入驻园区). */
  readonly parks: ReadonlyArray<Park>;
  /** Who owns it (所有制), where a document says. */
  readonly ownershipType?: Maybe<OwnershipType>;
  /** Organizations that it cooperates with, of whatever status (合作方). Those that a document does not name are in `counterparties`. */
  readonly partners: PartnerConnection;
  /** Partners, customers, investors and others that a document does not name, in its words (未具名的对方). */
  readonly counterparties: ReadonlyArray<Counterparty>;
  /** Who set it up (发起人、创始人). */
  readonly founders: ReadonlyArray<Founding>;
  /** What it set up (发起设立). */
  readonly founded: ReadonlyArray<Founding>;
  /** Who runs it (管理人、负责人). */
  readonly managers: ReadonlyArray<Management>;
  /** What it runs (管理的机构、基金). */
  readonly manages: ReadonlyArray<Management>;
  /** Prizes, certificates and standards (奖项、认证、标准). */
  readonly awards: ReadonlyArray<Award>;
  /** What it asks for, as a document tells it (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it says that a chain lacks, or where a part of it sits (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Fairs, meetings and campaigns that it took part in (展会、供需对接), by name. */
  readonly events: ParticipationConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /**
   * Integrated ownership upwards and downwards within six levels of control, safe on circular holdings. `first` (1–100) of
   * the holdings and of the owners.
   */
  readonly lookThrough: OwnershipAnalysis;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationStatementsArgs = {
  property: Scalars['String']['input'];
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationControlsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationControlledByArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationManagersArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationManagesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** A legal body: an enterprise, an investor, an institution (组织). */
export type OrganizationLookThroughArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who owns an organization (所有制). */
export type OwnershipType =
  /** Private (民营). */
  | 'PRIVATE'
  /** Owned by the state (国有). */
  | 'STATE_OWNED'
  /** Foreign (外资). */
  | 'FOREIGN'
  /** Of several (混合所有制). */
  | 'MIXED';

/** Who set an organization up (发起设立、创立). */
export type Founding = Sourced & Cited & {
  readonly __typename?: 'Founding';
  /** What was set up. */
  readonly organization: Organization;
  /** Who set it up: an organization or a person. */
  readonly founder: Node;
  /** In the document's word (身份): 联合创始人, 推动设立. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** When it was set up (设立日期). */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Who runs an organization (管理、任职). */
export type Management = Sourced & Cited & {
  readonly __typename?: 'Management';
  /** What is run. */
  readonly organization: Organization;
  /** Who runs it: an organization or a person. */
  readonly manager: Node;
  /** In the document's word (职务): 董事长, 执行事务合伙人, CEO. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Since when (任职起始). */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when (任职截止). */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Somebody that a document does not name (未具名的对方): several universities, a car maker. */
export type Counterparty = Node & Cited & {
  readonly __typename?: 'Counterparty';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The organization on the other side (企业、机构). */
  readonly organization: Organization;
  /** What it is to that organization. */
  readonly role: CounterpartyRole;
  /** The document's words for it (原文说法). */
  readonly wording: Scalars['String']['output'];
  /** The product concerned, as the document calls it. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** What it is about (内容). */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** Since when (起始日期). */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** What somebody without a name is to an organization (对方角色). */
export type CounterpartyRole =
  /** It supplies it (供应商). */
  | 'SUPPLIER'
  /** It buys from it (客户). */
  | 'CUSTOMER'
  /** It cooperates with it (合作方). */
  | 'PARTNER'
  /** It does research with it (产学研合作方). */
  | 'RESEARCH_PARTNER'
  /** It invested in it (投资方). */
  | 'INVESTOR'
  /** It incubated it (孵化机构). */
  | 'INCUBATOR'
  /** It set it up (创始人). */
  | 'FOUNDER'
  /** It took capital from it (被投企业). */
  | 'HOLDING'
  /** It competes with it (竞争对手). */
  | 'COMPETITOR'
  /** Anything else. */
  | 'OTHER';

/** An organization's place (所在地). */
export type Location = Sourced & Cited & {
  readonly __typename?: 'Location';
  /** The region (地区). */
  readonly region: Region;
  /** How the place is known. */
  readonly basis: LocationBasis;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** How an organization's place is known. */
export type LocationBasis =
  /** A document says where it is. */
  | 'STATED'
  /** Its registered seat. */
  | 'REGISTERED'
  /** One of its offices. */
  | 'OFFICE'
  /** Its registered name begins with the place. */
  | 'FROM_NAME';

/** One organization controls another (控制关系). */
export type Control = Sourced & Cited & {
  readonly __typename?: 'Control';
  /** The other organization: the controlled one in `controls`, the controlling one in `controlledBy`. */
  readonly organization: Organization;
  /** How it controls it (控制方式), where a document says. */
  readonly kind?: Maybe<ControlKind>;
  /** Share held in percent, 0–100, where a source gives it (持股比例). */
  readonly sharePercent?: Maybe<Scalars['Float']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** How one organization controls another (控制方式). */
export type ControlKind =
  /** It is a subsidiary (子公司). */
  | 'SUBSIDIARY'
  /** It holds shares in it (持股). */
  | 'SHAREHOLDING'
  /** It manages it, as a manager does a fund (管理). */
  | 'MANAGEMENT';

/** A university, laboratory, agency, association or medium (机构). */
export type Institution = Node & Named & Organization & Investor & Cited & {
  readonly __typename?: 'Institution';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** Unified social credit code (统一社会信用代码), 18 characters, where a source gives it. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The date of its foundation (成立日期). */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The place a source puts it in; never guessed. The stated one before one that its name contains. */
  readonly region?: Maybe<Region>;
  /** Every place, with how it is known. */
  readonly locations: ReadonlyArray<Location>;
  /** Organizations it controls (控股、出资、旗下). */
  readonly controls: ReadonlyArray<Control>;
  /** Organizations that control it. */
  readonly controlledBy: ReadonlyArray<Control>;
  /** Organizations with a similar name that are others (勿混淆). */
  readonly notSameAs: ReadonlyArray<Organization>;
  /** Parks it is based in (入驻园区). */
  readonly parks: ReadonlyArray<Park>;
  /** Who owns it (所有制), where a document says. */
  readonly ownershipType?: Maybe<OwnershipType>;
  /** Organizations that it cooperates with, of whatever status (合作方). Those that a document does not name are in `counterparties`. */
  readonly partners: PartnerConnection;
  /** Partners, customers, investors and others that a document does not name, in its words (未具名的对方). */
  readonly counterparties: ReadonlyArray<Counterparty>;
  /** Who set it up (发起人、创始人). */
  readonly founders: ReadonlyArray<Founding>;
  /** What it set up (发起设立). */
  readonly founded: ReadonlyArray<Founding>;
  /** Who runs it (管理人、负责人). */
  readonly managers: ReadonlyArray<Management>;
  /** What it runs (管理的机构、基金). */
  readonly manages: ReadonlyArray<Management>;
  /** Prizes, certificates and standards (奖项、认证、标准). */
  readonly awards: ReadonlyArray<Award>;
  /** What it asks for, as a document tells it (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
  /** What it says that a chain lacks, or where a part of it sits (产业链短板). */
  readonly toldGaps: ReadonlyArray<ToldGap>;
  /** Fairs, meetings and campaigns that it took part in (展会、供需对接), by name. */
  readonly events: ParticipationConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** What sort of institution it is (机构类型); null where the documents do not tell. */
  readonly institutionKind?: Maybe<InstitutionKind>;
  /** What kind of investor it is (投资方类型), by our reading of investorWords; null where the documents do not tell. */
  readonly investorKind?: Maybe<InvestorKind>;
  /** What documents group the investor under, in their words (国资机构、产业投资人). */
  readonly investorWords: ReadonlyArray<Scalars['String']['output']>;
  /** The places that a fund is to invest in (返投), as a document says. */
  readonly mandates: ReadonlyArray<Region>;
  /** The firms it is known to have invested in (投资组合). The documents list some, never all. */
  readonly portfolio: PortfolioConnection;
  /**
   * Who has invested in the same firms (共同投资方), most shared firms first. Derived from the investments, never stored.
   * `minShared`: at least so many shared firms, 1 or more. `mergeGroups`: the members of one group (控制关系) count as one,
   * which stands at the top of its control; of a circle (循环持股) the first by id does.
   */
  readonly coInvestors: CoInvestorConnection;
  /**
   * Integrated ownership upwards and downwards within six levels of control, safe on circular holdings. `first` (1–100) of
   * the holdings and of the owners.
   */
  readonly lookThrough: OwnershipAnalysis;
  /**
   * The portfolio by chain, segment, stage, city, title, year and board; supplies within it, hidden common suppliers, titles
   * about to expire. With `asOf` titles that have run out are unknown; what is left out for want of a date is counted in `coverage`.
   * `expiringWithinMonths` (0–120) counts from `asOf`. `mergeGroups`: of the whole group (控制关系).
   */
  readonly portfolioAnalysis: PortfolioAnalysis;
  /**
   * What this investor and another both hold; with `mergeGroups` each with its group. NOT_FOUND for an unknown id,
   * BAD_USER_INPUT for one of no investor.
   */
  readonly portfolioOverlap: PortfolioOverlapAnalysis;
  /**
   * Investors that it shares no firm with yet and might: co-investors of its co-investors. `chain`: known to hold any firm of that chain; `region`: based
   * there; NOT_FOUND for an unknown one. `first`: 1–100.
   */
  readonly recommendedCoInvestors: InvestorRecommendationAnalysis;
  /** Which investors follow this one into firms, and which it follows (接力投). */
  readonly relay: FollowOnAnalysis;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionStatementsArgs = {
  property: Scalars['String']['input'];
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionControlsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionControlledByArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionManagersArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionManagesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionPortfolioArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  orderBy?: InputMaybe<PortfolioOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<CoInvestorFilter>;
  orderBy?: InputMaybe<CoInvestorOrder>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionLookThroughArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionPortfolioAnalysisArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  expiringWithinMonths?: InputMaybe<Scalars['Int']['input']>;
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionPortfolioOverlapArgs = {
  other: Scalars['ID']['input'];
  mergeGroups?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionRecommendedCoInvestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** A university, laboratory, agency, association or medium (机构). */
export type InstitutionRelayArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of institution it is (机构类型). */
export type InstitutionKind =
  /** A university (高校). */
  | 'UNIVERSITY'
  /** A laboratory or research institute (实验室、研究院所). */
  | 'LABORATORY'
  /** An authority or a public agency (政府部门、事业单位). */
  | 'AGENCY'
  /** An association, a chamber or an alliance (协会、商会、联盟). */
  | 'ASSOCIATION'
  /** A medium (媒体). */
  | 'MEDIA'
  /** Any other institution. */
  | 'OTHER';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Institution;
};

/** Exactly one way to name an institution. */
export type InstitutionBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly uscc?: never; readonly name?: never; }
  |  /** Its unified social credit code (统一社会信用代码), 18 characters. */
  { readonly id?: never; readonly uscc: Scalars['String']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly uscc?: never; readonly name: Scalars['String']['input']; };

/** Who owns an organization and what it owns, through all levels (穿透持股). Shares are percent, 0–100. */
export type OwnershipAnalysis = Analysis & {
  readonly __typename?: 'OwnershipAnalysis';
  /** What it holds, directly or through others, the greatest integrated share first; those without a number last. */
  readonly holdings: ReadonlyArray<Stake>;
  /** Number of holdings before truncation by `first`. */
  readonly holdingCount: Scalars['Int']['output'];
  /** Who holds it, in the same order. */
  readonly owners: ReadonlyArray<Stake>;
  /** Number of owners before truncation by `first`. */
  readonly ownerCount: Scalars['Int']['output'];
  /** Where this page stands in both lists: there is more while there is of either. */
  readonly pageInfo: PageInfo;
  /** Circular holdings (循环持股) met on the way; each is computed through to its end and counted once. */
  readonly circles: ReadonlyArray<HoldingCircle>;
  /** Organizations of which the stated owners sum to more than 101 %: these shares contradict each other and are left out. At most 100. */
  readonly overstated: ReadonlyArray<Organization>;
  /** Links of control looked at. */
  readonly linkCount: Scalars['Int']['output'];
  /** Control links without a stated share: control, and no number. */
  readonly linksWithoutShare: Scalars['Int']['output'];
  /** Whether there is more: beyond six levels, or beyond 20,000 links to one side. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date since when one of these links is stated to hold; null when none is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** One organization held, or holding. */
export type Stake = {
  readonly __typename?: 'Stake';
  /** The organization held, or holding. */
  readonly organization: Organization;
  /** Links between the two on the shortest way: 1 is a direct one. */
  readonly level: Scalars['Int']['output'];
  /** The share held directly, in percent 0–100, as stated; null where there is none or no document says how much. */
  readonly directPercent?: Maybe<Scalars['Float']['output']>;
  /**
   * The share held through all ways whose shares are known (穿透后比例), in percent 0–100. Null where there is no such way, and
   * in a circle that owns all of itself, or that is too large to compute through.
   */
  readonly integratedPercent?: Maybe<Scalars['Float']['output']>;
  /** Whether a way of unknown share leads there too: then it may be more than `integratedPercent`. */
  readonly isLowerBound: Scalars['Boolean']['output'];
  /** Up to three ways of control, shortest first, the owner first. */
  readonly paths: ReadonlyArray<Path>;
};

/** Organizations that hold each other in a circle. */
export type HoldingCircle = {
  readonly __typename?: 'HoldingCircle';
  /** By id; at most 100. */
  readonly organizations: ReadonlyArray<Organization>;
  /**
   * Whether the stated shares within it make up all of its members (100 % 闭环): then nobody outside owns anything of it, and no
   * share in it is a number. Null where shares are unknown.
   */
  readonly closed?: Maybe<Scalars['Boolean']['output']>;
};

/** A park or functional zone (园区、功能区). */
export type Park = Node & Named & Cited & {
  readonly __typename?: 'Park';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** Who recognised it (级别), where a source says. */
  readonly level?: Maybe<RecognitionLevel>;
  /** What it is for (主题), where its name or a source says. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The place a source puts it in. */
  readonly region?: Maybe<Region>;
  /** The park that it is part of (所属园区). */
  readonly partOf?: Maybe<Park>;
  /** Parks within it (园中园). */
  readonly parks: ReadonlyArray<Park>;
  /** Firms and institutions said to be based in it, by name. */
  readonly organizations: OrganizationConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
};


/** A park or functional zone (园区、功能区). */
export type ParkStatementsArgs = {
  property: Scalars['String']['input'];
};


/** A park or functional zone (园区、功能区). */
export type ParkOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A park or functional zone (园区、功能区). */
export type ParkObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ParkConnection = {
  readonly __typename?: 'ParkConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ParkEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Park>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type ParkEdge = {
  readonly __typename?: 'ParkEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Park;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Organization;
};

/** Exactly one way to name a park. */
export type ParkBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** Somebody with a role that a document states (人物): the name and the roles as stated, and nothing else. */
export type Person = Node & Cited & {
  readonly __typename?: 'Person';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The name as the document has it (姓名). */
  readonly name: Scalars['String']['output'];
  /** What the person set up (创立). */
  readonly founded: ReadonlyArray<Founding>;
  /** What the person runs or ran (任职). */
  readonly manages: ReadonlyArray<Management>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};


/** Somebody with a role that a document states (人物): the name and the roles as stated, and nothing else. */
export type PersonManagesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Person;
};

/** Exactly one way to name a person. */
export type PersonBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** A policy or a standing arrangement of an authority (政策、机制). */
export type Policy = Node & Named & Cited & {
  readonly __typename?: 'Policy';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it was issued (发布日期); null where no document dates it. */
  readonly issuedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Its status in the document's words (状态), for instance 建议 or 征求意见; null where none is given. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Who issued it (发布机构). */
  readonly issuers: ReadonlyArray<Organization>;
  /** The regions that it applies in. */
  readonly regions: ReadonlyArray<Region>;
  /** What it offers or demands (政策措施). */
  readonly measures: ReadonlyArray<Measure>;
  /** Chains, segments and clusters that it concerns (涉及的产业链、环节、集群). */
  readonly concerns: ReadonlyArray<PolicyConcern>;
  /** Firms known to have got something out of it (获得支持的企业). A firm that is missing may have got something too. */
  readonly recipients: ReadonlyArray<PolicyReceipt>;
  /** Ladders that it lays down (梯度培育体系). */
  readonly ladders: ReadonlyArray<Ladder>;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
};


/** A policy or a standing arrangement of an authority (政策、机制). */
export type PolicyStatementsArgs = {
  property: Scalars['String']['input'];
};


/** A policy or a standing arrangement of an authority (政策、机制). */
export type PolicyObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};

/** One thing that a policy offers, and on what conditions (措施). */
export type Measure = Node & Cited & {
  readonly __typename?: 'Measure';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** What is offered, in short (措施); the document's own words are in the citations. */
  readonly name: Scalars['String']['output'];
  /** What form of support it is (支持方式). */
  readonly kind: MeasureKind;
  /** The least amount, in `currency`, or in the unit that the name says. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** The largest amount, in the same unit as `min`. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The currency of `min` and `max`, ISO 4217; null where they are not money. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Who or what it is for, in short (条件). */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** The policy (政策). */
  readonly policy?: Maybe<Policy>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** What it cannot be true together with, and why, at most 100 (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** What form of support a measure gives (支持方式). */
export type MeasureKind =
  /** A reward (奖励). */
  | 'REWARD'
  /** A subsidy (补贴). */
  | 'SUBSIDY'
  /** Money from a fund (基金). */
  | 'FUND'
  /** A loan (贷款). */
  | 'LOAN'
  /** A guarantee (担保). */
  | 'GUARANTEE'
  /** Land or rooms (空间、用地). */
  | 'SPACE'
  /** Support for people (人才). */
  | 'TALENT'
  /** Government procurement (政府采购). */
  | 'PROCUREMENT'
  /** A service (服务). */
  | 'SERVICE'
  /** Any other support. */
  | 'OTHER';

/** A policy concerns a chain, a segment or a cluster (政策涉及的产业). */
export type PolicyConcern = Sourced & Cited & {
  readonly __typename?: 'PolicyConcern';
  /** The policy (政策). */
  readonly policy: Policy;
  /** The chain, the segment or the cluster. */
  readonly industry: Named;
  /** The document's own word for it (原文说法). */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A firm got something out of a policy (企业获得的政策支持). */
export type PolicyReceipt = Sourced & Cited & {
  readonly __typename?: 'PolicyReceipt';
  /** The policy (政策). */
  readonly policy: Policy;
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** What it was called, in the document's words (项目名称). */
  readonly programme?: Maybe<Scalars['String']['output']>;
  /** How much; null where no document says. */
  readonly amount?: Maybe<Money>;
  /** When it was received (获得时间). */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type PolicyConcernConnection = {
  readonly __typename?: 'PolicyConcernConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<PolicyConcernEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type PolicyConcernEdge = Sourced & Cited & {
  readonly __typename?: 'PolicyConcernEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Policy;
  /** What the words name: the chain itself, or one of its segments. */
  readonly industry: Named;
  /** The document's own word for it (原文说法). */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Policy;
};

/** Every condition given must hold. */
export type PolicyFilter = {
  /** Applies in this very region. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Concerns this very chain, segment or cluster. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  /** Has this status, in the document's words: 建议, 征求意见稿. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Has none of these statuses; what has none is kept. `["建议", "提案"]` leaves out what is only advised. */
  readonly exceptStatus?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Issued on this date or later; what no document dates is left out. */
  readonly issuedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Issued on this date or before; what no document dates is left out. */
  readonly issuedTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Exactly one way to name a policy. */
export type PolicyBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** What an investor holds, and what follows from it (投资组合分析). The documents list some holdings, never all. */
export type PortfolioAnalysis = Analysis & {
  readonly __typename?: 'PortfolioAnalysis';
  /** Firms that it, or its group, is known to have invested in. */
  readonly holdings: Scalars['Int']['output'];
  /** By industry chain (产业链); `node` is the Chain. */
  readonly byChain: Breakdown;
  /** By segment of a chain (环节); `node` is the Segment. */
  readonly bySegment: Breakdown;
  /** By stage of a chain (上中下游): UPSTREAM, MIDSTREAM, DOWNSTREAM. */
  readonly byStage: Breakdown;
  /** By city or municipality (城市、直辖市); `node` is the Region. A firm known only to be in a province counts as unknown. */
  readonly byRegion: Breakdown;
  /** By title held (认定), each with who grants it. */
  readonly byTier: Breakdown;
  /** By year of investment (投资年份). */
  readonly byYear: Breakdown;
  /** By listing board (上市板块). `unknown` are firms of which no listing is known: they need not be unlisted. */
  readonly byBoard: Breakdown;
  /** Supplies between two firms of the portfolio (协同), by supplier and customer; where more than 100 are known, `coverage` says how many. */
  readonly synergies: ReadonlyArray<Synergy>;
  /** Where that page of `synergies` stands: ask with the same arguments. */
  readonly synergiesPageInfo: PageInfo;
  /**
   * Firms outside the portfolio that two or more of its firms depend on (隐性共同供应商), most holdings first: of more than 100 the first, and of a
   * portfolio of more than 10,000 firms those of 10,000, as `coverage` then says.
   */
  readonly commonSuppliers: ReadonlyArray<CommonSupplier>;
  /** Where that page of `commonSuppliers` stands: ask with the same arguments. */
  readonly commonSuppliersPageInfo: PageInfo;
  /**
   * Titles that run out within `expiringWithinMonths` from `asOf` (即将到期); without `asOf` all whose end is known. Soonest
   * first. Of one firm's titles of one kind only the one that runs longest; where there are more than 100, the first.
   */
  readonly expiring: ReadonlyArray<ExpiringTitle>;
  /** Where that page of `expiring` stands: ask with the same arguments. */
  readonly expiringPageInfo: PageInfo;
  /** Titles held of which nobody knows when they run out; they are not in `expiring`. */
  readonly expiryUnknown: Scalars['Int']['output'];
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of what it rests on: an investment, a title or a listing; null when none is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};


/** What an investor holds, and what follows from it (投资组合分析). The documents list some holdings, never all. */
export type PortfolioAnalysisSynergiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an investor holds, and what follows from it (投资组合分析). The documents list some holdings, never all. */
export type PortfolioAnalysisSynergiesPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an investor holds, and what follows from it (投资组合分析). The documents list some holdings, never all. */
export type PortfolioAnalysisCommonSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an investor holds, and what follows from it (投资组合分析). The documents list some holdings, never all. */
export type PortfolioAnalysisCommonSuppliersPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an investor holds, and what follows from it (投资组合分析). The documents list some holdings, never all. */
export type PortfolioAnalysisExpiringArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an investor holds, and what follows from it (投资组合分析). The documents list some holdings, never all. */
export type PortfolioAnalysisExpiringPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Holdings in parts of one kind (构成). A firm in several parts counts in each, so that shares may sum to more than 1. */
export type Breakdown = {
  readonly __typename?: 'Breakdown';
  /** Most firms first, then by name. */
  readonly items: ReadonlyArray<BreakdownItem>;
  /** Where that page of `items` stands: ask with the same arguments. */
  readonly pageInfo: PageInfo;
  /** Holdings of which it is not known; unknown is not zero. */
  readonly unknown: Scalars['Int']['output'];
  /** The concentration of the holdings, 0–1: Σ share² over all parts, shares of the sum of counts (赫芬达尔指数); null when nothing is known. */
  readonly hhi?: Maybe<Scalars['Float']['output']>;
};


/** Holdings in parts of one kind (构成). A firm in several parts counts in each, so that shares may sum to more than 1. */
export type BreakdownItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Holdings in parts of one kind (构成). A firm in several parts counts in each, so that shares may sum to more than 1. */
export type BreakdownPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One part of a portfolio. */
export type BreakdownItem = {
  readonly __typename?: 'BreakdownItem';
  /** The part: an entity's id, an enum's value or a year; null for a listing on a board that no document names. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Who grants the title, for a part by title. */
  readonly level?: Maybe<RecognitionLevel>;
  /** The chain, segment or region; null for other parts. */
  readonly node?: Maybe<Node>;
  /** Firms in it. */
  readonly count: Scalars['Int']['output'];
  /** The share of all holdings that is in it, 0–1: at least so much, since of some holdings it is unknown. */
  readonly share: Scalars['Float']['output'];
};

/** One firm of a portfolio supplies another (组合内供应). */
export type Synergy = Cited & {
  readonly __typename?: 'Synergy';
  /** The firm that supplies. */
  readonly supplier: Enterprise;
  /** The firm that is supplied. */
  readonly customer: Enterprise;
  /** The product, as the document calls it (产品). */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A firm outside the portfolio on which several of its firms depend (共同供应商). */
export type CommonSupplier = {
  readonly __typename?: 'CommonSupplier';
  /** Not in the portfolio. */
  readonly supplier: Enterprise;
  /** Firms of the portfolio that depend on it: two or more. */
  readonly holdingCount: Scalars['Int']['output'];
  /** Those firms, by id; at most 100. */
  readonly holdings: ReadonlyArray<Enterprise>;
  /** How many of them it supplies itself; the others through one firm between. */
  readonly directCount: Scalars['Int']['output'];
  /** For each of `holdings` in order, the shortest way from the supplier to it. */
  readonly paths: ReadonlyArray<Path>;
};

/** A title of a holding and when it runs out (到期). */
export type ExpiringTitle = {
  readonly __typename?: 'ExpiringTitle';
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** The title. */
  readonly recognition: Recognition;
  /** The last date on which it holds. */
  readonly expiresOn: Scalars['PartialDate']['output'];
  /** Whether a document says so; otherwise it is estimated: granted three years before. */
  readonly stated: Scalars['Boolean']['output'];
};

/** What two investors both hold (组合重合度). */
export type PortfolioOverlapAnalysis = Analysis & {
  readonly __typename?: 'PortfolioOverlapAnalysis';
  /** The other investor. */
  readonly other: Investor;
  /** Firms of both, by name. */
  readonly shared: ReadonlyArray<Enterprise>;
  /** Where that page of `shared` stands: ask with the same arguments. */
  readonly sharedPageInfo: PageInfo;
  /** Firms of both. */
  readonly sharedCount: Scalars['Int']['output'];
  /** Firms of this investor. */
  readonly count: Scalars['Int']['output'];
  /** Firms of the other. */
  readonly otherCount: Scalars['Int']['output'];
  /** Firms of both / firms of either, 0–1 (杰卡德系数); null when no holding of either is known. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** Chains in which both have a firm, shared or not, by name; at most 100. */
  readonly chains: ReadonlyArray<Chain>;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of an investment that it rests on; null when none is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};


/** What two investors both hold (组合重合度). */
export type PortfolioOverlapAnalysisSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What two investors both hold (组合重合度). */
export type PortfolioOverlapAnalysisSharedPageInfoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type Product = Node & Named & Cited & {
  readonly __typename?: 'Product';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its codes in published lists of goods and services, as the data sets write them (产品代码). */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** The broader products that it is a kind of (上位产品). */
  readonly kindOf: KindOfConnection;
  /** The narrower products that are kinds of it (下位产品). */
  readonly kinds: KindOfConnection;
  /** The products that it is made from, or made with (上游原料、部件、设备、服务). */
  readonly madeFrom: MadeFromConnection;
  /** The products that are made from it, or made with it (下游用途). */
  readonly usedIn: MadeFromConnection;
  /**
   * The firms that make it or provide it (生产企业), by name: an item for each statement, so two for a firm with a share for each of two years. Who stands in
   * a segment of it, and not only as its user, is among them, IMPLIED.
   */
  readonly makers: MakerConnection;
  /** The segments of chains that are of this product (环节): one lidar stands in several chains. */
  readonly segments: ProductSegmentConnection;
  /** The industries that it is classed as (所属行业). */
  readonly industries: ClassificationConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductStatementsArgs = {
  property: Scalars['String']['input'];
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductKindOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductKindsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductMadeFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<MadeFromRole>;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductUsedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<MadeFromRole>;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductMakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductSegmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductIndustriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A good or a service (产品), the same in every chain that it stands in. What it is made from and who makes it is what the data sets state:
 * an empty list says that none states any, not that there is none.
 */
export type ProductObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};

/** What part one product has in the making of another (用途). */
export type MadeFromRole =
  /** It becomes a part of it without keeping its form (原材料). */
  | 'MATERIAL'
  /** It is built into it (零部件). */
  | 'PART'
  /** It makes it, and remains (生产设备). */
  | 'EQUIPMENT'
  /** It is done for it: testing, design, transport (配套服务). */
  | 'SERVICE';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Product;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type KindOfConnection = {
  readonly __typename?: 'KindOfConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<KindOfEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One product is a kind of another (上下位关系). */
export type KindOfEdge = Sourced & Cited & {
  readonly __typename?: 'KindOfEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The other product: the broader one in `kindOf`, the narrower one in `kinds`. */
  readonly node: Product;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type MadeFromConnection = {
  readonly __typename?: 'MadeFromConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<MadeFromEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One product is made from another, or with it (上下游关系). */
export type MadeFromEdge = Sourced & Cited & {
  readonly __typename?: 'MadeFromEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The other product: what goes in in `madeFrom`, what comes out in `usedIn`. */
  readonly node: Product;
  /** What part the one that goes in has in the making; null where no data set says. */
  readonly role?: Maybe<MadeFromRole>;
  /** How much the data set makes of the link, in its own measure, for instance a number of mentions (权重); null where it gives none. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type MakerConnection = {
  readonly __typename?: 'MakerConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<MakerEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A firm makes a product, or provides it (主营产品). */
export type MakerEdge = Sourced & Cited & {
  readonly __typename?: 'MakerEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Enterprise;
  /**
   * The product's part of the firm's turnover (营收占比), as stated: 0–1, but for a data set whose own figure is below or above, as where it sets off
   * sales within a group; null where none is given.
   */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The day, month or year that it is stated for (统计时间); null where nothing dates it. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type MadeProductConnection = {
  readonly __typename?: 'MadeProductConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<MadeProductEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A product that a firm makes, or provides (主营产品). */
export type MadeProductEdge = Sourced & Cited & {
  readonly __typename?: 'MadeProductEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Product;
  /**
   * The product's part of the firm's turnover (营收占比), as stated: 0–1, but for a data set whose own figure is below or above, as where it sets off
   * sales within a group; null where none is given.
   */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The day, month or year that it is stated for (统计时间); null where nothing dates it. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type ProductSegmentConnection = {
  readonly __typename?: 'ProductSegmentConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<ProductSegmentEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Segment>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A segment of a chain that is of a product (环节对应的产品). */
export type ProductSegmentEdge = Sourced & Cited & {
  readonly __typename?: 'ProductSegmentEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Segment;
  /** Its id, made of the data set and of what it links, so that no merge of things changes it; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The data set that states it (数据集). */
  readonly dataset?: Maybe<Dataset>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** What it cannot be true together with, and why (矛盾). */
  readonly contradicts: ReadonlyArray<Contradiction>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Exactly one way to name a product. */
export type ProductBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** Every condition given must hold. */
export type ProductFilter = {
  /** Is a kind of this product, by its id: the next narrower ones only. */
  readonly kindOf?: InputMaybe<Scalars['ID']['input']>;
  /** Is made from this product, by its id. */
  readonly madeFrom?: InputMaybe<Scalars['ID']['input']>;
  /** Is made by this enterprise, by its id. */
  readonly maker?: InputMaybe<Scalars['ID']['input']>;
  /** Is classed as this industry or as one of its parts, by its id. */
  readonly industry?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of products. */
export type ProductOrder =
  /** By the name's pinyin. */
  | 'NAME_ASC'
  /** By the name's pinyin, from the end. */
  | 'NAME_DESC'
  /** By the id. */
  | 'ID_ASC';

/** Investors ranked with reasons (推荐投资方). A score orders; it is not a probability. */
export type InvestorRecommendationAnalysis = Analysis & {
  readonly __typename?: 'InvestorRecommendationAnalysis';
  /** Best score first; only with evidence. */
  readonly items: ReadonlyArray<InvestorRecommendation>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of the investments looked at; null when none is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** One investor, why it is named, and the deals behind it. */
export type InvestorRecommendation = {
  readonly __typename?: 'InvestorRecommendation';
  /** The recommended investor (推荐对象). */
  readonly investor: Investor;
  /** The sum of weight × value over its parts: it orders, and is not a probability. */
  readonly score: Scalars['Float']['output'];
  /** RELAY, ADAMIC_ADAR, SEGMENT_AFFINITY, STAGE_FIT, SAME_GROUP. */
  readonly parts: ReadonlyArray<ScorePart>;
  /** Firms that it shares with a holder (or a co-investor), the newest first; at most 10. */
  readonly evidence: ReadonlyArray<EvidenceDeal>;
};

/** A firm in which two investors stand, and since when (共同投资的企业). */
export type EvidenceDeal = Cited & {
  readonly __typename?: 'EvidenceDeal';
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** The holder or co-investor, then the investor that is recommended. */
  readonly investors: ReadonlyArray<Investor>;
  /** When the later of the two came in; null where no document dates it. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** Who invests after this investor, and who before it (接力投): investors that came into a firm later than this one, and those it came later than. */
export type FollowOnAnalysis = Analysis & {
  readonly __typename?: 'FollowOnAnalysis';
  /** Investors that it follows: they were in first. */
  readonly follows: ReadonlyArray<FollowOnPartner>;
  /** Who follows it. */
  readonly followedBy: ReadonlyArray<FollowOnPartner>;
  /** Where this page stands in both lists: there is more while there is of either. */
  readonly pageInfo: PageInfo;
  /** How it was computed: name, version, parameters and reference. */
  readonly method: Method;
  /** How much was known: read it before the result, since what is not known is never counted as none. */
  readonly coverage: Coverage;
  /** The newest date of any fact that the result rests on; null when none of them is dated. */
  readonly dataAsOf?: Maybe<Scalars['PartialDate']['output']>;
};

/** One investor before or after, in how many firms and how long. */
export type FollowOnPartner = {
  readonly __typename?: 'FollowOnPartner';
  /** The other one (前手、后手). */
  readonly investor: Investor;
  /** Firms in which the order of the two is known. */
  readonly count: Scalars['Int']['output'];
  /** Median days between the two. */
  readonly medianLagDays: Scalars['Int']['output'];
  /** Those firms, the newest first; at most 5. */
  readonly examples: ReadonlyArray<FollowOnExample>;
};

/** A firm in which one came after the other. */
export type FollowOnExample = Cited & {
  readonly __typename?: 'FollowOnExample';
  /** The enterprise (企业). */
  readonly enterprise: Enterprise;
  /** When the first of the two came in. */
  readonly firstOn: Scalars['PartialDate']['output'];
  /** When the other did. */
  readonly laterOn: Scalars['PartialDate']['output'];
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A place of GB/T 2260, or a group of places that a document names (珠三角). */
export type Region = Node & Named & Cited & {
  readonly __typename?: 'Region';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** The canonical name, in simplified script as the sources have it (规范名称). */
  readonly name: Scalars['String']['output'];
  /** The English name, where a source gives one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every name under which a look-up finds it, at most 500. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The data sets that describe it, in the order of their ids, at most 500. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * What each data set says of one of its properties, side by side: first the one that the property shows, at most 100. Empty where none says
   * anything of it. BAD_USER_INPUT for a property that nothing has.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where the documents speak of it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
  /** GB/T 2260, six digits, of a town nine; null for a named group. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Who grants it (级别). */
  readonly level?: Maybe<RegionLevel>;
  /** What the documents say of it, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The region that it is part of. */
  readonly parent?: Maybe<Region>;
  /** The regions that are part of it, at most 500. */
  readonly children: ReadonlyArray<Region>;
  /** Firms that a source places in it or in one of its parts, by name. */
  readonly enterprises: EnterpriseConnection;
  /** Groups of places that a document counts it to (珠三角、长三角). */
  readonly groups: ReadonlyArray<Region>;
  /** Clusters that cover it. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Parks in it. */
  readonly parks: ReadonlyArray<Park>;
  /** Policies that apply in it, by name. */
  readonly policies: PolicyConnection;
  /** Figures that the documents give of it. */
  readonly observations: ObservationConnection;
  /** Who holds which title here, and by which schemes titles are granted. */
  readonly ladder: RegionLadderAnalysis;
  /** What its firms ask for, as a document tells it of the place (企业诉求). */
  readonly needs: ReadonlyArray<Need>;
};


/** A place of GB/T 2260, or a group of places that a document names (珠三角). */
export type RegionStatementsArgs = {
  property: Scalars['String']['input'];
};


/** A place of GB/T 2260, or a group of places that a document names (珠三角). */
export type RegionEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place of GB/T 2260, or a group of places that a document names (珠三角). */
export type RegionPoliciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place of GB/T 2260, or a group of places that a document names (珠三角). */
export type RegionObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


/** A place of GB/T 2260, or a group of places that a document names (珠三角). */
export type RegionLadderArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The level of a region in the administrative division (行政层级). */
export type RegionLevel =
  /** The nation (国家). */
  | 'NATION'
  /** A province, an autonomous region or a municipality (省、自治区、直辖市). */
  | 'PROVINCE'
  /** A city (地级市). */
  | 'CITY'
  /** A district or a county (区、县). */
  | 'DISTRICT'
  /** Below a district, or below a city that has none: a town, a street (镇、街道). */
  | 'TOWN'
  /** A group that a document defines. */
  | 'GROUP';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Region;
};

/** Exactly one way to name a region. */
export type RegionBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Any of its names, in simplified or traditional script. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** What a search may be narrowed to, in the order in which answers that are alike stand: firms first. */
export type EntityKind =
  /** Enterprises (企业). */
  | 'ENTERPRISE'
  /** Investors (投资方), enterprises that invest too. */
  | 'INVESTOR'
  /** Institutions (机构). */
  | 'INSTITUTION'
  /** Industry chains (产业链). */
  | 'CHAIN'
  /** Products (产品). */
  | 'PRODUCT'
  /** Segments of chains (环节). */
  | 'SEGMENT'
  /** Industries, the classes of a scheme (行业分类). */
  | 'INDUSTRY'
  /** Clusters (产业集群). */
  | 'CLUSTER'
  /** Parks (园区). */
  | 'PARK'
  /** Regions (地区). */
  | 'REGION'
  /** Policies (政策). */
  | 'POLICY'
  /** Cultivation schemes (梯度培育体系). */
  | 'LADDER'
  /** Titles, the rungs of the schemes (称号). */
  | 'RUNG'
  /** Metrics (指标). */
  | 'METRIC'
  /** Fairs, meetings and campaigns (活动). */
  | 'EVENT'
  /** Persons with a stated role (人物). */
  | 'PERSON'
  /** Documents (来源). */
  | 'SOURCE';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** How many were ranked: at most 200. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a text may stand for, of one kind (搜索建议). */
export type SuggestionGroup = {
  readonly __typename?: 'SuggestionGroup';
  /** What they are. A firm that invests is an ENTERPRISE, unless `kinds` leaves these out. */
  readonly kind: EntityKind;
  /** How many of this kind were ranked. */
  readonly totalCount: Scalars['Int']['output'];
  /** The best of them; a cursor is good for `search` of the same text and kinds. */
  readonly edges: ReadonlyArray<SearchEdge>;
};


/** What a text may stand for, of one kind (搜索建议). */
export type SuggestionGroupEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One answer to a search, and why it is one. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Node;
  /** From 0.5 to 1 (匹配度): 1 is a name that equals what was asked, 0.9 one that is read like it, 0.8 one that has it whole; from 0.6 names that have all of it in parts, begun, or stand in it; from 0.5 those with one slip. */
  readonly score: Scalars['Float']['output'];
  /** The alias that matched. */
  readonly matched: Alias;
};

/** A document that facts were taken from (来源). */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** Its title, as the document has it (标题). */
  readonly title: Scalars['String']['output'];
  /** Its English title, where the document has one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Who published it (发布方). */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** As far as the document itself dates it. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** BCP 47: zh-Hans, zh-Hant, en. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What a reader would expect in it and does not find, as the curators noted it (已知缺漏). */
  readonly knownOmissions: ReadonlyArray<Scalars['String']['output']>;
  /** The data set that it came with (数据集): tells a document of the project from a table of one's own. */
  readonly dataset?: Maybe<Dataset>;
  /** The places of it that are quoted, in the order of their ids. */
  readonly citations: CitationConnection;
};


/** A document that facts were taken from (来源). */
export type SourceCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place in a document, quoted: why the graph says what it says (引文). */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** Readable, URL-safe and stable, for example `chain:humanoid-robot`. */
  readonly id: Scalars['ID']['output'];
  /** Verbatim, in the document's own script. */
  readonly quote: Scalars['String']['output'];
  /** Where in the document, as a reader would look for it. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The document (来源). */
  readonly source: Source;
  /** What it is quoted for: the links and events that cite it, in the order of their ids, at most 500. What it says of a thing itself stands in `statements`. */
  readonly facts: ReadonlyArray<Fact>;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Citation;
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Source;
};

/** Exactly one way to name a source. */
export type SourceBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Its title. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** How two things are linked. */
export type LinkKind =
  /** Firm → firm: supplies (供应). */
  | 'SUPPLIES'
  /** Firm → segment: stands in it (链上位置). No supply. */
  | 'OCCUPIES'
  /** Segment → segment: its products go there (环节供给). */
  | 'FEEDS'
  /** Chain → segment: contains it (产业链环节). */
  | 'HAS_SEGMENT'
  /** Investor → firm (投资). */
  | 'INVESTED_IN'
  /** Organization → organization (控制). */
  | 'CONTROLS'
  /** Firm → chain or cluster (链主). */
  | 'LEADS'
  /** Organization – organization (合作). */
  | 'COOPERATES_WITH'
  /** Firm – firm (竞争). */
  | 'COMPETES_WITH'
  /** Firm → product: makes or provides it (主营产品). */
  | 'MAKES'
  /** Product → product: is a kind of it (上下位产品). */
  | 'KIND_OF'
  /** Product → product: is made from it or with it (产品上下游). */
  | 'MADE_FROM'
  /** Segment → product: is of it (环节对应的产品). */
  | 'OF_PRODUCT';

/** Which way a trace goes. */
export type TraceDirection =
  /** Against the flow: towards suppliers and the segments before. */
  | 'UPSTREAM'
  /** With the flow: towards customers and the segments after. */
  | 'DOWNSTREAM'
  /** Both walks from the start, side by side; never up and then down again. */
  | 'BOTH';

/**
 * What is reached by following the chain from one place: supplies between firms, positions of firms in segments, the flow between
 * segments, and products: what they are made from, of which kind they are, and who makes them. Whoever stands in a segment upstream, or
 * makes a product upstream, is reached by that, not said to supply anyone.
 *
 * Upstream a product leads to what it is made from, to its kinds, since any of them may be what is needed, and to its makers; downstream to
 * what is made from it, and to what it is a kind of. Of a firm on the way only its own segments and products count, not who else is in them.
 */
export type Trace = {
  readonly __typename?: 'Trace';
  /** Nearest first, then by id; the start is at depth 0. */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** Every link between two of `nodes` that the walk followed, in its stored direction. */
  readonly links: ReadonlyArray<TraceLink>;
  /**
   * Whether more was within reach (结果被截断). A walk ends with the level in which it has found more than `first` nodes, or followed
   * 5 × `first` links (at least 500): of that level an arbitrary part is then given, and nothing is looked at beyond it.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A place that a trace reached. */
export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** The number of links from the start. */
  readonly depth: Scalars['Int']['output'];
  /** What was reached. */
  readonly node: Node;
};

/** One link, in its stored direction. */
export type TraceLink = Cited & {
  readonly __typename?: 'TraceLink';
  /** The id of the node that the link starts from, in its stored direction. */
  readonly from: Scalars['ID']['output'];
  /** The id of the node that the link leads to, in its stored direction. */
  readonly to: Scalars['ID']['output'];
  /** How the two are linked. */
  readonly kind: LinkKind;
  /** The product, as the document calls it (产品). */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A shortest way between two entities, of any link kind, in either direction. */
export type Path = {
  readonly __typename?: 'Path';
  /** The number of links. */
  readonly length: Scalars['Int']['output'];
  /** The nodes in order, both ends included. */
  readonly nodes: ReadonlyArray<Node>;
  /** The links in order; each keeps its stored direction, so `from` may be the later node. */
  readonly links: ReadonlyArray<TraceLink>;
};

/** Several things and the links among them (子图). */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** What was asked for, in that order, each once. */
  readonly nodes: ReadonlyArray<Node>;
  /** Every link between two of `nodes`, at most 5,000. */
  readonly links: ReadonlyArray<SubgraphLink>;
  /** Whether links are missing (结果被截断): there are more than 5,000, or two of the things have so many links that not all of them were looked at (100,000 are). */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One link between two things of a subgraph, in its stored direction. */
export type SubgraphLink = Cited & {
  readonly __typename?: 'SubgraphLink';
  /** The id of the fact; null where the load that wrote it gave none. */
  readonly factId?: Maybe<Scalars['ID']['output']>;
  /** The id of the node that the link starts from, in its stored direction. */
  readonly from: Scalars['ID']['output'];
  /** The id of the node that the link leads to, in its stored direction. */
  readonly to: Scalars['ID']['output'];
  /** How the two are linked. */
  readonly kind: LinkKind;
  /** The product, as the document calls it (产品). */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** How plainly a source says it (可信度); null where nobody has judged it. */
  readonly confidence?: Maybe<Confidence>;
  /** The passages that state it, at most 500. */
  readonly citations: ReadonlyArray<Citation>;
};

/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Imports the rows of a table as a data set (导入表格), as `liantu import` does. Another table under the same name is replaced by this one. Rows that are not understood are in
   * `rejected`; the others are written, at most 12,000 nodes and relationships at once, more in parts, during which `Coverage.unfinishedDatasets` names the data set. Arguments that are not usable,
   * rows without a header that is known, and more than 5,000 rows are `BAD_USER_INPUT`. The request may have 1 MB; every other has at most 100 kB.
   */
  readonly importRows?: Maybe<Change>;
  /** Removes everything that an import added (移除数据集); its rows are not kept. An unknown id is `BAD_USER_INPUT`. */
  readonly removeDataset?: Maybe<Change>;
  /**
   * Adds facts by hand to the data set `dataset:own-additions` (补充). Each is an addition of its own, cited as its author's. What is not understood is in
   * `rejected`, the others are written.
   */
  readonly addFacts?: Maybe<Change>;
  /**
   * Puts a corrected statement beside a fact (更正). The fact stays as its document has it, and stands first where both say something of one property; the new one has its id in `corrects`.
   * `BAD_USER_INPUT` where no data set states the fact, or the statement is of another kind.
   */
  readonly correctFact?: Maybe<Change>;
  /**
   * Removes a fact that was added by hand, with all that was added in the same addition (撤回). Any other fact is untouched: what is wrong with it is kept in `reports`, as its author's (报错).
   * `BAD_USER_INPUT` where no data set states the fact.
   */
  readonly withdrawFact?: Maybe<Change>;
  /**
   * Says whether two things are the same, different, or cannot be told (判定): what is the same is merged at once, what differs is split and never merged by a rule.
   * `BAD_USER_INPUT` where an id is unknown or the two are not of one kind.
   */
  readonly judge?: Maybe<Change>;
  /**
   * Undoes one entry of the journal (撤销): what it added goes, what it withdrew, reported or judged is as before. `BAD_USER_INPUT`, with the reason, for what cannot be undone: the removal of a data set and
   * an import that replaced an earlier one, since those rows are not kept; an undo; what was undone or changed again since.
   */
  readonly undo?: Maybe<Change>;
  /**
   * Begins to read a table that was sent by `POST /imports?name=企业.xlsx`: what is understood of it, and then what a load of it would do, stand in the job, which `importJob` asks for
   * again and again. Nothing is written. `BAD_USER_INPUT` for an unknown file, and while two tables are read or loaded already.
   */
  readonly readImport?: Maybe<ImportJob>;
  /** Loads a table that is understood as a data set, which goes on when nobody asks any more. `BAD_USER_INPUT` for an unknown job, and for one that is loaded already. */
  readonly loadImport?: Maybe<ImportJob>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationImportRowsArgs = {
  kind?: InputMaybe<TableKind>;
  dataset: Scalars['String']['input'];
  rows: ReadonlyArray<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  map?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationRemoveDatasetArgs = {
  id: Scalars['ID']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationAddFactsArgs = {
  facts: ReadonlyArray<FactInput>;
  author?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationCorrectFactArgs = {
  id: Scalars['ID']['input'];
  with: FactInput;
  reason: Scalars['String']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationWithdrawFactArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationJudgeArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  verdict: JudgementVerdict;
  reason?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationUndoArgs = {
  journal: Scalars['ID']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
  clientKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationReadImportArgs = {
  file: Scalars['ID']['input'];
  kind?: InputMaybe<TableKind>;
  dataset?: InputMaybe<Scalars['String']['input']>;
  columns?: InputMaybe<ReadonlyArray<ColumnInput>>;
  constants?: InputMaybe<ReadonlyArray<CellInput>>;
};


/**
 * Everything that changes what the store holds (写入). It takes the role EDITOR, or ADMIN where `@auth` says so: a key or a token with that role as `Authorization: Bearer`, or the cookie that the start link
 * sets; without it the error is `FORBIDDEN` and nothing is written. Only `POST /graphql` takes a mutation. Two changes at once are done one after the other. Each change
 * is one entry of `journal`, which `undo` undoes. A change with a `clientKey` is done once: asked for again with the same key and input, it gives what it gave the first time.
 */
export type MutationLoadImportArgs = {
  job: Scalars['ID']['input'];
};

/** What a change did, or would do (变更结果). */
export type Change = {
  readonly __typename?: 'Change';
  /** Its entry; null where nothing was written: for a dry run, or when every row is rejected. */
  readonly journal?: Maybe<JournalEntry>;
  /** Rows, or additions, that are new; a row that was edited is one removed and one added. */
  readonly added: Scalars['Int']['output'];
  /** Records of things that describe another thing from now on, after a judgement. */
  readonly changed: Scalars['Int']['output'];
  /** Rows, or additions, that are gone. */
  readonly removed: Scalars['Int']['output'];
  /** Each cell that was not understood, with its row; at most 500 (未识别的单元格). */
  readonly rejected: ReadonlyArray<RejectedCell>;
  /** How many rows were not understood. */
  readonly rejectedRows: Scalars['Int']['output'];
  /** What became, or would become, of the names in the rows; null where no row was read. */
  readonly names?: Maybe<ChangedNames>;
};

/** A cell of a row that was not understood. */
export type RejectedCell = {
  readonly __typename?: 'RejectedCell';
  /** Which row, from 1; the header is none of them where `columns` are given, and else the first. */
  readonly row: Scalars['Int']['output'];
  /** The column by the name that its kind of table has for it; null where the row as a whole is wrong. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What stands there, at most its first 200 characters. */
  readonly value: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly reason: Scalars['String']['output'];
  /** What to write instead; empty where there is nothing to say. */
  readonly tip: Scalars['String']['output'];
};

/** How many of the things that rows name the store knows (名称识别). */
export type ChangedNames = {
  readonly __typename?: 'ChangedNames';
  /** Known to the store already, by identifiers or registered names. */
  readonly known: Scalars['Int']['output'];
  /** New to it. */
  readonly created: Scalars['Int']['output'];
  /** Of the new organizations, those that are near a known one; counted in a dry run alone. */
  readonly near?: Maybe<Scalars['Int']['output']>;
};

/** What two things are to each other (判定结果). */
export type JudgementVerdict =
  /** They are the same (相同). */
  | 'SAME'
  /** They are not (不同). */
  | 'DIFFERENT'
  /** It cannot be told (存疑). */
  | 'UNSURE';

/** What one row of a table says (表格类型). */
export type TableKind =
  /** A firm, and what is known of it. */
  | 'ENTERPRISES'
  /** A firm has a title. */
  | 'RECOGNITIONS'
  /** Where a firm is listed. */
  | 'LISTINGS'
  /** A product. */
  | 'PRODUCTS'
  /** What a product is made from, or a kind of. */
  | 'PRODUCT_LINKS'
  /** A firm makes a product. */
  | 'MAKES'
  /** A class of a scheme. */
  | 'INDUSTRIES'
  /** A segment of a chain. */
  | 'CHAINS'
  /** A firm works in a segment. */
  | 'POSITIONS'
  /** A firm leads a chain or a cluster. */
  | 'LEADERS'
  /** A firm sells to another. */
  | 'SUPPLIES'
  /** An investor put money into a firm. */
  | 'INVESTMENTS'
  /** A body holds a firm. */
  | 'CONTROL'
  /** A firm belongs to a cluster. */
  | 'MEMBERS'
  /** A firm is in a park. */
  | 'BASES'
  /** A figure. */
  | 'OBSERVATIONS'
  /** A policy, or one measure of it. */
  | 'POLICIES'
  /** What firms got out of policies (企业获得的政策支持). */
  | 'SUPPORT'
  /** Prizes, certificates and standards of firms (奖项、认证与标准). */
  | 'AWARDS'
  /** What firms ask for (企业诉求). */
  | 'NEEDS';

/** A fact as a person enters it: the cells of one row (补充的事实). */
export type FactInput = {
  /** What the row says. */
  readonly kind: TableKind;
  /** Its cells, from 1 to 40, each with the name of its column. */
  readonly cells: ReadonlyArray<CellInput>;
  /** Where it is known from. */
  readonly source: FactSourceInput;
  /** A remark, at most 1,000 characters (备注). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** One cell of a row. */
export type CellInput = {
  /** The column, by its name or a heading that it may have, such as 企业. */
  readonly name: Scalars['String']['input'];
  /** What stands there, at most 10,000 characters. */
  readonly value: Scalars['String']['input'];
};

/** Exactly one place that a fact is known from (依据). */
export type FactSourceInput =
  /** The title of a document, from 1 to 500 characters (文献). */
  { readonly document: Scalars['String']['input']; readonly link?: never; readonly ownKnowledge?: never; }
  |  /** An address that begins with http:// or https://, at most 2,000 characters (链接). */
  { readonly document?: never; readonly link: Scalars['String']['input']; readonly ownKnowledge?: never; }
  |  /** One's own knowledge: how one knows it, from 1 to 1,000 characters (本人所知). */
  { readonly document?: never; readonly link?: never; readonly ownKnowledge: Scalars['String']['input']; };

/** One change of what the store holds: by which person, when and what (日志). */
export type JournalEntry = {
  readonly __typename?: 'JournalEntry';
  /** For example `journal:2026-03-01T08-30-00-000Z-1f2e3d4c`; `undo` takes it. */
  readonly id: Scalars['ID']['output'];
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of whoever asked for it (编者). */
  readonly author: Scalars['String']['output'];
  /** What was done. */
  readonly kind: JournalKind;
  /** The data set that it changed, which may be gone by now. */
  readonly datasetId?: Maybe<Scalars['ID']['output']>;
  /** Rows, or additions, that were added. */
  readonly added: Scalars['Int']['output'];
  /** Records of things that describe another thing since then. */
  readonly changed: Scalars['Int']['output'];
  /** Rows, or additions, that were removed. */
  readonly removed: Scalars['Int']['output'];
  /** The facts that were added or withdrawn by hand, by their `factId`, at most 100. */
  readonly factIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The fact that it corrects, withdraws or reports, by its `factId`. */
  readonly fact?: Maybe<Scalars['ID']['output']>;
  /** Why, in its author's words (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The entry that it undoes. */
  readonly undoes?: Maybe<Scalars['ID']['output']>;
  /** The entry that undid it; null as long as it holds. */
  readonly undoneBy?: Maybe<Scalars['ID']['output']>;
};

/** What an entry of the journal is of (变更类型). */
export type JournalKind =
  /** A table was imported (导入). */
  | 'IMPORT'
  /** A data set was removed (移除). */
  | 'REMOVAL'
  /** Facts were added by hand (补充). */
  | 'ADDITION'
  /** A statement was put beside a fact (更正). */
  | 'CORRECTION'
  /** A fact that was added by hand was withdrawn (撤回). */
  | 'WITHDRAWAL'
  /** A fact was reported as wrong (报错). */
  | 'REPORT'
  /** Two things were judged (判定). */
  | 'JUDGEMENT'
  /** Another entry was undone (撤销). */
  | 'UNDO';

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type JournalConnection = {
  readonly __typename?: 'JournalConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<JournalEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<JournalEntry>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type JournalEdge = {
  readonly __typename?: 'JournalEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: JournalEntry;
};

/** Which entries are listed. */
export type JournalFilter = {
  /** Only what changed this data set, by its id. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
};

/** What one person added by hand at once: the cells of one row (补充). */
export type Addition = {
  readonly __typename?: 'Addition';
  /** For example `addition:2026-03-01T08-30-00-000Z-1f2e3d4c5b6a`. */
  readonly id: Scalars['ID']['output'];
  /** When it was added. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of whoever says so (编者). */
  readonly author: Scalars['String']['output'];
  /** What the row says. */
  readonly kind: TableKind;
  /** What was entered, as it was entered; its source says where the author has it from (依据). */
  readonly citation: Citation;
  /** A remark (备注). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The fact that it corrects, by its `factId`. */
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  /** The entry of the journal that added it; `undo` takes it, with all that was added by the same entry. */
  readonly journal: Scalars['ID']['output'];
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type AdditionConnection = {
  readonly __typename?: 'AdditionConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<AdditionEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<Addition>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type AdditionEdge = {
  readonly __typename?: 'AdditionEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Addition;
};

/** What somebody says is wrong with a fact, which itself stays as it is (报错). */
export type FactReport = {
  readonly __typename?: 'FactReport';
  /** For example `report:2026-03-01T08-30-00-000Z-1f2e3d4c`. */
  readonly id: Scalars['ID']['output'];
  /** The fact, by its `factId`. */
  readonly fact: Scalars['ID']['output'];
  /** What is wrong with it, in its author's words (理由). */
  readonly reason: Scalars['String']['output'];
  /** The name of whoever says so (报告人). */
  readonly author: Scalars['String']['output'];
  /** When it was reported. */
  readonly at: Scalars['DateTime']['output'];
};

/** One page of a list (Relay Cursor Connections): 20 items unless `first` or `last` says otherwise, at most 100. */
export type FactReportConnection = {
  readonly __typename?: 'FactReportConnection';
  /** The items of this page, each with its cursor and with what is said of the link to it. */
  readonly edges: ReadonlyArray<FactReportEdge>;
  /** The items of this page, without their edges. */
  readonly nodes: ReadonlyArray<FactReport>;
  /** Where this page stands in its list. */
  readonly pageInfo: PageInfo;
  /** The number of items of the whole list; counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page, with its cursor. */
export type FactReportEdge = {
  readonly __typename?: 'FactReportEdge';
  /** Where the item stands in the list: opaque, and good for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: FactReport;
};

/** Which reports are listed. */
export type FactReportFilter = {
  /** Of this fact alone, by its `factId`. */
  readonly fact?: InputMaybe<Scalars['ID']['input']>;
};

/** A change that is under way (进行中的写入). */
export type ChangeUnderWay = {
  readonly __typename?: 'ChangeUnderWay';
  /** The mutation, such as `importRows`. */
  readonly mutation: Scalars['String']['output'];
  /** The name of whoever asked for it (编者). */
  readonly author: Scalars['String']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** What it does at the moment, and for how long yet where that can be told; that it waits for another, while it does. */
  readonly doing: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AggregateOf: AggregateOf;
  Dimension: Dimension;
  Aggregate: ResolverTypeWrapper<AggregateResult>;
  AggregateCell: ResolverTypeWrapper<AggregateCellResult>;
  AggregateKey: ResolverTypeWrapper<AggregateKeyResult>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Analysis: ResolverTypeWrapper<Composed>;
  Method: ResolverTypeWrapper<MethodResult>;
  Coverage: ResolverTypeWrapper<CoverageResult>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ScorePart: ResolverTypeWrapper<ScorePartResult>;
  ScorePartName: ScorePartName;
  Quantiles: ResolverTypeWrapper<QuantilesResult>;
  Award: ResolverTypeWrapper<Composed>;
  AwardKind: AwardKind;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Node: ResolverTypeWrapper<Composed>;
  Cited: ResolverTypeWrapper<Composed>;
  Sourced: ResolverTypeWrapper<Composed>;
  Named: ResolverTypeWrapper<Composed>;
  Statement: ResolverTypeWrapper<Composed>;
  Alias: ResolverTypeWrapper<AliasResult>;
  AliasKind: AliasKind;
  Confidence: Confidence;
  Origin: Origin;
  Money: ResolverTypeWrapper<Composed>;
  PageInfo: ResolverTypeWrapper<PageInfoResult>;
  Query: ResolverTypeWrapper<Composed>;
  BottleneckAnalysis: ResolverTypeWrapper<BottleneckAnalysisResult>;
  BottleneckKind: BottleneckKind;
  Bottleneck: ResolverTypeWrapper<BottleneckResult>;
  SeparatedPair: ResolverTypeWrapper<SeparatedPairResult>;
  TargetAnalysis: ResolverTypeWrapper<TargetAnalysisResult>;
  Candidate: ResolverTypeWrapper<CandidateResult>;
  ChosenCandidate: ResolverTypeWrapper<ChosenCandidateResult>;
  CandidateWeights: CandidateWeights;
  CapitalPathAnalysis: ResolverTypeWrapper<CapitalPathAnalysisResult>;
  CapitalPath: ResolverTypeWrapper<CapitalPathResult>;
  Chain: ResolverTypeWrapper<Composed>;
  ChainStage: ChainStage;
  Segment: ResolverTypeWrapper<Composed>;
  Leadership: ResolverTypeWrapper<Composed>;
  Cluster: ResolverTypeWrapper<Composed>;
  ChainConnection: ResolverTypeWrapper<Composed>;
  ChainEdge: ResolverTypeWrapper<Composed>;
  ClusterConnection: ResolverTypeWrapper<Composed>;
  ClusterEdge: ResolverTypeWrapper<Composed>;
  ChainBy: ChainBy;
  SegmentBy: SegmentBy;
  SegmentInChain: SegmentInChain;
  ClusterBy: ClusterBy;
  FollowedChange: ResolverTypeWrapper<FollowedChangeResult>;
  ExportLine: ResolverTypeWrapper<ExportLineResult>;
  ChangeDataset: ResolverTypeWrapper<ChangeDatasetResult>;
  ChangeKind: ChangeKind;
  ChangeSubject: ChangeSubject;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionResult>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdgeResult>;
  RegionComparisonAnalysis: ResolverTypeWrapper<RegionComparisonAnalysisResult>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowResult>;
  ComparisonDimension: ResolverTypeWrapper<ComparisonDimensionResult>;
  ComparisonCell: ResolverTypeWrapper<ComparisonCellResult>;
  SegmentComparison: ResolverTypeWrapper<SegmentComparisonResult>;
  SegmentCell: ResolverTypeWrapper<SegmentCellResult>;
  ChainPresence: ResolverTypeWrapper<ChainPresenceResult>;
  SimilarRegion: ResolverTypeWrapper<SimilarRegionResult>;
  Contradiction: ResolverTypeWrapper<Composed>;
  ContradictionRule: ContradictionRule;
  ContradictionConnection: ResolverTypeWrapper<Composed>;
  ContradictionEdge: ResolverTypeWrapper<Composed>;
  ContradictionFilter: ContradictionFilter;
  Dataset: ResolverTypeWrapper<Composed>;
  DatasetKind: DatasetKind;
  DatasetBy: DatasetBy;
  Digest: ResolverTypeWrapper<DigestResult>;
  VerdictChange: ResolverTypeWrapper<VerdictChangeResult>;
  WatchedChange: ResolverTypeWrapper<WatchedChangeResult>;
  DigestFact: ResolverTypeWrapper<DigestFactResult>;
  Role: Role;
  DisruptionAnalysis: ResolverTypeWrapper<DisruptionAnalysisResult>;
  Sufficiency: Sufficiency;
  DisruptionImpact: ResolverTypeWrapper<DisruptionImpactResult>;
  AffectedEnterprise: ResolverTypeWrapper<AffectedEnterpriseResult>;
  AffectedSegment: ResolverTypeWrapper<AffectedSegmentResult>;
  PolicyMatchAnalysis: ResolverTypeWrapper<PolicyMatchAnalysisResult>;
  PolicyMatch: ResolverTypeWrapper<PolicyMatchResult>;
  Enterprise: ResolverTypeWrapper<Composed>;
  CapitalStatement: ResolverTypeWrapper<Composed>;
  Recognition: ResolverTypeWrapper<Composed>;
  RecognitionTier: RecognitionTier;
  RecognitionLevel: RecognitionLevel;
  Listing: ResolverTypeWrapper<Composed>;
  ListingBoard: ListingBoard;
  Milestone: ResolverTypeWrapper<Composed>;
  MilestoneKind: MilestoneKind;
  ChainPosition: ResolverTypeWrapper<Composed>;
  ChainRole: ChainRole;
  IndustrySupply: ResolverTypeWrapper<Composed>;
  Research: ResolverTypeWrapper<Composed>;
  SupplyConnection: ResolverTypeWrapper<Composed>;
  SupplyEdge: ResolverTypeWrapper<Composed>;
  PartnerConnection: ResolverTypeWrapper<Composed>;
  PartnerEdge: ResolverTypeWrapper<Composed>;
  CoInvestedConnection: ResolverTypeWrapper<Composed>;
  CoInvestedEdge: ResolverTypeWrapper<Composed>;
  CompetitorConnection: ResolverTypeWrapper<Composed>;
  CompetitorEdge: ResolverTypeWrapper<Composed>;
  CooperationStatus: CooperationStatus;
  EnterpriseConnection: ResolverTypeWrapper<Composed>;
  EnterpriseEdge: ResolverTypeWrapper<Composed>;
  EnterpriseBy: EnterpriseBy;
  EnterpriseFilter: EnterpriseFilter;
  GrantedFilter: GrantedFilter;
  FloatedFilter: FloatedFilter;
  UnseenFilter: UnseenFilter;
  KnownOrNone: KnownOrNone;
  EnterpriseOrder: EnterpriseOrder;
  Event: ResolverTypeWrapper<Composed>;
  Participation: ResolverTypeWrapper<Composed>;
  ParticipationRole: ParticipationRole;
  ParticipationConnection: ResolverTypeWrapper<Composed>;
  ParticipationEdge: ResolverTypeWrapper<Composed>;
  EventConnection: ResolverTypeWrapper<Composed>;
  EventEdge: ResolverTypeWrapper<Composed>;
  EventFilter: EventFilter;
  EventBy: EventBy;
  Fact: ResolverTypeWrapper<Composed>;
  FactValue: ResolverTypeWrapper<Composed>;
  FactKind: FactKind;
  Verdict: Verdict;
  GapTest: GapTest;
  GapAnalysis: ResolverTypeWrapper<GapAnalysisResult>;
  SegmentVerdict: ResolverTypeWrapper<SegmentVerdictResult>;
  GapReason: ResolverTypeWrapper<GapReasonResult>;
  CutWitness: ResolverTypeWrapper<CutWitnessResult>;
  VerdictCount: ResolverTypeWrapper<VerdictCountResult>;
  ControllerShare: ResolverTypeWrapper<ControllerShareResult>;
  ControlCircle: ResolverTypeWrapper<ControlCircleResult>;
  FillingOrder: ResolverTypeWrapper<FillingOrderResult>;
  FillingStep: ResolverTypeWrapper<FillingStepResult>;
  ChainMapAnalysis: ResolverTypeWrapper<ChainMapAnalysisResult>;
  MappedSegment: ResolverTypeWrapper<MappedSegmentResult>;
  Proximity: Proximity;
  ColumnInput: ColumnInput;
  ImportJob: ResolverTypeWrapper<ImportJobResult>;
  ImportState: ImportState;
  ImportUnderstood: ResolverTypeWrapper<ImportUnderstoodResult>;
  ImportHeading: ResolverTypeWrapper<ImportHeadingResult>;
  ImportCount: ResolverTypeWrapper<ImportCountResult>;
  ImportForeseen: ResolverTypeWrapper<ImportForeseenResult>;
  ImportNearName: ResolverTypeWrapper<ImportNearNameResult>;
  ImportVerdicts: ResolverTypeWrapper<ImportVerdictsResult>;
  ImportVerdict: ResolverTypeWrapper<ImportVerdictResult>;
  ImportLoaded: ResolverTypeWrapper<ImportLoadedResult>;
  ImportKind: ResolverTypeWrapper<ImportKindResult>;
  ImportColumn: ResolverTypeWrapper<ImportColumnResult>;
  Industry: ResolverTypeWrapper<Composed>;
  IndustryConnection: ResolverTypeWrapper<Composed>;
  IndustryEdge: ResolverTypeWrapper<Composed>;
  ClassificationConnection: ResolverTypeWrapper<Composed>;
  ClassificationEdge: ResolverTypeWrapper<Composed>;
  IndustryBy: IndustryBy;
  IndustryFilter: IndustryFilter;
  IndustryOrder: IndustryOrder;
  Investor: ResolverTypeWrapper<Composed>;
  InvestmentFirm: ResolverTypeWrapper<Composed>;
  InvestorKind: InvestorKind;
  InvestorConnection: ResolverTypeWrapper<Composed>;
  InvestorEdge: ResolverTypeWrapper<Composed>;
  InvestmentConnection: ResolverTypeWrapper<Composed>;
  InvestmentEdge: ResolverTypeWrapper<Composed>;
  PortfolioConnection: ResolverTypeWrapper<Composed>;
  PortfolioEdge: ResolverTypeWrapper<Composed>;
  PortfolioFilter: PortfolioFilter;
  PortfolioOrder: PortfolioOrder;
  CoInvestorConnection: ResolverTypeWrapper<Composed>;
  CoInvestorEdge: ResolverTypeWrapper<Composed>;
  CoInvestorFilter: CoInvestorFilter;
  CoInvestorOrder: CoInvestorOrder;
  InvestorBy: InvestorBy;
  InvestorFilter: InvestorFilter;
  InvestorOrder: InvestorOrder;
  RegionLadderAnalysis: ResolverTypeWrapper<Composed>;
  TitleLevel: ResolverTypeWrapper<Composed>;
  EnterpriseLadderAnalysis: ResolverTypeWrapper<EnterpriseLadderAnalysisResult>;
  Ladder: ResolverTypeWrapper<Composed>;
  Rung: ResolverTypeWrapper<Composed>;
  Criterion: ResolverTypeWrapper<Composed>;
  LadderConnection: ResolverTypeWrapper<Composed>;
  LadderEdge: ResolverTypeWrapper<Composed>;
  LadderFilter: LadderFilter;
  LadderBy: LadderBy;
  SupplyMatchAnalysis: ResolverTypeWrapper<SupplyMatchAnalysisResult>;
  SupplyMatch: ResolverTypeWrapper<SupplyMatchResult>;
  MatchInput: MatchInput;
  MatchRole: MatchRole;
  MatchAsked: ResolverTypeWrapper<MatchAskedResult>;
  MatchResult: ResolverTypeWrapper<MatchResultResult>;
  MatchCandidate: ResolverTypeWrapper<MatchCandidateResult>;
  MatchReason: MatchReason;
  NearMatch: ResolverTypeWrapper<Composed>;
  NearReason: ResolverTypeWrapper<NearReasonResult>;
  NearReasonSide: NearReasonSide;
  NearReasonCode: NearReasonCode;
  NearMatchConnection: ResolverTypeWrapper<Composed>;
  NearMatchEdge: ResolverTypeWrapper<Composed>;
  NearMatchFilter: NearMatchFilter;
  Need: ResolverTypeWrapper<Composed>;
  NeedKind: NeedKind;
  ToldGap: ResolverTypeWrapper<Composed>;
  NeedConnection: ResolverTypeWrapper<Composed>;
  NeedEdge: ResolverTypeWrapper<Composed>;
  NeedFilter: NeedFilter;
  Observation: ResolverTypeWrapper<Composed>;
  FigureDimension: ResolverTypeWrapper<Composed>;
  DimensionKey: DimensionKey;
  Metric: ResolverTypeWrapper<Composed>;
  ObservationConnection: ResolverTypeWrapper<Composed>;
  ObservationEdge: ResolverTypeWrapper<Composed>;
  ObservationFilter: ObservationFilter;
  ObservationOrder: ObservationOrder;
  MetricConnection: ResolverTypeWrapper<Composed>;
  MetricEdge: ResolverTypeWrapper<Composed>;
  Organization: ResolverTypeWrapper<Composed>;
  OwnershipType: OwnershipType;
  Founding: ResolverTypeWrapper<Composed>;
  Management: ResolverTypeWrapper<Composed>;
  Counterparty: ResolverTypeWrapper<Composed>;
  CounterpartyRole: CounterpartyRole;
  Location: ResolverTypeWrapper<Composed>;
  LocationBasis: LocationBasis;
  Control: ResolverTypeWrapper<Composed>;
  ControlKind: ControlKind;
  Institution: ResolverTypeWrapper<Composed>;
  InstitutionKind: InstitutionKind;
  InstitutionConnection: ResolverTypeWrapper<Composed>;
  InstitutionEdge: ResolverTypeWrapper<Composed>;
  InstitutionBy: InstitutionBy;
  OwnershipAnalysis: ResolverTypeWrapper<OwnershipAnalysisResult>;
  Stake: ResolverTypeWrapper<StakeResult>;
  HoldingCircle: ResolverTypeWrapper<HoldingCircleResult>;
  Park: ResolverTypeWrapper<Composed>;
  ParkConnection: ResolverTypeWrapper<Composed>;
  ParkEdge: ResolverTypeWrapper<Composed>;
  OrganizationConnection: ResolverTypeWrapper<Composed>;
  OrganizationEdge: ResolverTypeWrapper<Composed>;
  ParkBy: ParkBy;
  Person: ResolverTypeWrapper<Composed>;
  PersonConnection: ResolverTypeWrapper<Composed>;
  PersonEdge: ResolverTypeWrapper<Composed>;
  PersonBy: PersonBy;
  Policy: ResolverTypeWrapper<Composed>;
  Measure: ResolverTypeWrapper<Composed>;
  MeasureKind: MeasureKind;
  PolicyConcern: ResolverTypeWrapper<Composed>;
  PolicyReceipt: ResolverTypeWrapper<Composed>;
  PolicyConcernConnection: ResolverTypeWrapper<Composed>;
  PolicyConcernEdge: ResolverTypeWrapper<Composed>;
  PolicyConnection: ResolverTypeWrapper<Composed>;
  PolicyEdge: ResolverTypeWrapper<Composed>;
  PolicyFilter: PolicyFilter;
  PolicyBy: PolicyBy;
  PortfolioAnalysis: ResolverTypeWrapper<PortfolioAnalysisResult>;
  Breakdown: ResolverTypeWrapper<BreakdownResult>;
  BreakdownItem: ResolverTypeWrapper<BreakdownItemResult>;
  Synergy: ResolverTypeWrapper<SynergyResult>;
  CommonSupplier: ResolverTypeWrapper<CommonSupplierResult>;
  ExpiringTitle: ResolverTypeWrapper<ExpiringTitleResult>;
  PortfolioOverlapAnalysis: ResolverTypeWrapper<PortfolioOverlapAnalysisResult>;
  Product: ResolverTypeWrapper<Composed>;
  MadeFromRole: MadeFromRole;
  ProductConnection: ResolverTypeWrapper<Composed>;
  ProductEdge: ResolverTypeWrapper<Composed>;
  KindOfConnection: ResolverTypeWrapper<Composed>;
  KindOfEdge: ResolverTypeWrapper<Composed>;
  MadeFromConnection: ResolverTypeWrapper<Composed>;
  MadeFromEdge: ResolverTypeWrapper<Composed>;
  MakerConnection: ResolverTypeWrapper<Composed>;
  MakerEdge: ResolverTypeWrapper<Composed>;
  MadeProductConnection: ResolverTypeWrapper<Composed>;
  MadeProductEdge: ResolverTypeWrapper<Composed>;
  ProductSegmentConnection: ResolverTypeWrapper<Composed>;
  ProductSegmentEdge: ResolverTypeWrapper<Composed>;
  ProductBy: ProductBy;
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  InvestorRecommendationAnalysis: ResolverTypeWrapper<InvestorRecommendationAnalysisResult>;
  InvestorRecommendation: ResolverTypeWrapper<InvestorRecommendationResult>;
  EvidenceDeal: ResolverTypeWrapper<EvidenceDealResult>;
  FollowOnAnalysis: ResolverTypeWrapper<FollowOnAnalysisResult>;
  FollowOnPartner: ResolverTypeWrapper<FollowOnPartnerResult>;
  FollowOnExample: ResolverTypeWrapper<FollowOnExampleResult>;
  Region: ResolverTypeWrapper<Composed>;
  RegionLevel: RegionLevel;
  RegionConnection: ResolverTypeWrapper<Composed>;
  RegionEdge: ResolverTypeWrapper<Composed>;
  RegionBy: RegionBy;
  EntityKind: EntityKind;
  SearchConnection: ResolverTypeWrapper<SearchConnectionResult>;
  SuggestionGroup: ResolverTypeWrapper<SuggestionGroupResult>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeResult>;
  Source: ResolverTypeWrapper<Composed>;
  Citation: ResolverTypeWrapper<Composed>;
  CitationConnection: ResolverTypeWrapper<Composed>;
  CitationEdge: ResolverTypeWrapper<Composed>;
  SourceConnection: ResolverTypeWrapper<Composed>;
  SourceEdge: ResolverTypeWrapper<Composed>;
  SourceBy: SourceBy;
  LinkKind: LinkKind;
  TraceDirection: TraceDirection;
  Trace: ResolverTypeWrapper<TraceResult>;
  TraceNode: ResolverTypeWrapper<TraceNodeResult>;
  TraceLink: ResolverTypeWrapper<TraceLinkResult>;
  Path: ResolverTypeWrapper<PathResult>;
  Subgraph: ResolverTypeWrapper<SubgraphResult>;
  SubgraphLink: ResolverTypeWrapper<SubgraphLinkResult>;
  Mutation: ResolverTypeWrapper<Composed>;
  Change: ResolverTypeWrapper<ChangeResult>;
  RejectedCell: ResolverTypeWrapper<RejectedCellResult>;
  ChangedNames: ResolverTypeWrapper<ChangedNamesResult>;
  JudgementVerdict: JudgementVerdict;
  TableKind: TableKind;
  FactInput: FactInput;
  CellInput: CellInput;
  FactSourceInput: FactSourceInput;
  JournalEntry: ResolverTypeWrapper<JournalEntryResult>;
  JournalKind: JournalKind;
  JournalConnection: ResolverTypeWrapper<Composed>;
  JournalEdge: ResolverTypeWrapper<Composed>;
  JournalFilter: JournalFilter;
  Addition: ResolverTypeWrapper<Composed>;
  AdditionConnection: ResolverTypeWrapper<Composed>;
  AdditionEdge: ResolverTypeWrapper<Composed>;
  FactReport: ResolverTypeWrapper<Composed>;
  FactReportConnection: ResolverTypeWrapper<Composed>;
  FactReportEdge: ResolverTypeWrapper<Composed>;
  FactReportFilter: FactReportFilter;
  ChangeUnderWay: ResolverTypeWrapper<ChangeUnderWayResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Aggregate: AggregateResult;
  AggregateCell: AggregateCellResult;
  AggregateKey: AggregateKeyResult;
  ID: Scalars['ID']['output'];
  Analysis: Composed;
  Method: MethodResult;
  Coverage: CoverageResult;
  Float: Scalars['Float']['output'];
  ScorePart: ScorePartResult;
  Quantiles: QuantilesResult;
  Award: Composed;
  PartialDate: Scalars['PartialDate']['output'];
  Period: Scalars['Period']['output'];
  DateTime: Scalars['DateTime']['output'];
  Node: Composed;
  Cited: Composed;
  Sourced: Composed;
  Named: Composed;
  Statement: Composed;
  Alias: AliasResult;
  Money: Composed;
  PageInfo: PageInfoResult;
  Query: Composed;
  BottleneckAnalysis: BottleneckAnalysisResult;
  Bottleneck: BottleneckResult;
  SeparatedPair: SeparatedPairResult;
  TargetAnalysis: TargetAnalysisResult;
  Candidate: CandidateResult;
  ChosenCandidate: ChosenCandidateResult;
  CandidateWeights: CandidateWeights;
  CapitalPathAnalysis: CapitalPathAnalysisResult;
  CapitalPath: CapitalPathResult;
  Chain: Composed;
  Segment: Composed;
  Leadership: Composed;
  Cluster: Composed;
  ChainConnection: Composed;
  ChainEdge: Composed;
  ClusterConnection: Composed;
  ClusterEdge: Composed;
  ChainBy: ChainBy;
  SegmentBy: SegmentBy;
  SegmentInChain: SegmentInChain;
  ClusterBy: ClusterBy;
  FollowedChange: FollowedChangeResult;
  ExportLine: ExportLineResult;
  ChangeDataset: ChangeDatasetResult;
  ChangeConnection: ChangeConnectionResult;
  ChangeEdge: ChangeEdgeResult;
  RegionComparisonAnalysis: RegionComparisonAnalysisResult;
  ComparisonRow: ComparisonRowResult;
  ComparisonDimension: ComparisonDimensionResult;
  ComparisonCell: ComparisonCellResult;
  SegmentComparison: SegmentComparisonResult;
  SegmentCell: SegmentCellResult;
  ChainPresence: ChainPresenceResult;
  SimilarRegion: SimilarRegionResult;
  Contradiction: Composed;
  ContradictionConnection: Composed;
  ContradictionEdge: Composed;
  ContradictionFilter: ContradictionFilter;
  Dataset: Composed;
  DatasetBy: DatasetBy;
  Digest: DigestResult;
  VerdictChange: VerdictChangeResult;
  WatchedChange: WatchedChangeResult;
  DigestFact: DigestFactResult;
  DisruptionAnalysis: DisruptionAnalysisResult;
  DisruptionImpact: DisruptionImpactResult;
  AffectedEnterprise: AffectedEnterpriseResult;
  AffectedSegment: AffectedSegmentResult;
  PolicyMatchAnalysis: PolicyMatchAnalysisResult;
  PolicyMatch: PolicyMatchResult;
  Enterprise: Composed;
  CapitalStatement: Composed;
  Recognition: Composed;
  Listing: Composed;
  Milestone: Composed;
  ChainPosition: Composed;
  IndustrySupply: Composed;
  Research: Composed;
  SupplyConnection: Composed;
  SupplyEdge: Composed;
  PartnerConnection: Composed;
  PartnerEdge: Composed;
  CoInvestedConnection: Composed;
  CoInvestedEdge: Composed;
  CompetitorConnection: Composed;
  CompetitorEdge: Composed;
  EnterpriseConnection: Composed;
  EnterpriseEdge: Composed;
  EnterpriseBy: EnterpriseBy;
  EnterpriseFilter: EnterpriseFilter;
  GrantedFilter: GrantedFilter;
  FloatedFilter: FloatedFilter;
  UnseenFilter: UnseenFilter;
  Event: Composed;
  Participation: Composed;
  ParticipationConnection: Composed;
  ParticipationEdge: Composed;
  EventConnection: Composed;
  EventEdge: Composed;
  EventFilter: EventFilter;
  EventBy: EventBy;
  Fact: Composed;
  FactValue: Composed;
  GapAnalysis: GapAnalysisResult;
  SegmentVerdict: SegmentVerdictResult;
  GapReason: GapReasonResult;
  CutWitness: CutWitnessResult;
  VerdictCount: VerdictCountResult;
  ControllerShare: ControllerShareResult;
  ControlCircle: ControlCircleResult;
  FillingOrder: FillingOrderResult;
  FillingStep: FillingStepResult;
  ChainMapAnalysis: ChainMapAnalysisResult;
  MappedSegment: MappedSegmentResult;
  ColumnInput: ColumnInput;
  ImportJob: ImportJobResult;
  ImportUnderstood: ImportUnderstoodResult;
  ImportHeading: ImportHeadingResult;
  ImportCount: ImportCountResult;
  ImportForeseen: ImportForeseenResult;
  ImportNearName: ImportNearNameResult;
  ImportVerdicts: ImportVerdictsResult;
  ImportVerdict: ImportVerdictResult;
  ImportLoaded: ImportLoadedResult;
  ImportKind: ImportKindResult;
  ImportColumn: ImportColumnResult;
  Industry: Composed;
  IndustryConnection: Composed;
  IndustryEdge: Composed;
  ClassificationConnection: Composed;
  ClassificationEdge: Composed;
  IndustryBy: IndustryBy;
  IndustryFilter: IndustryFilter;
  Investor: Composed;
  InvestmentFirm: Composed;
  InvestorConnection: Composed;
  InvestorEdge: Composed;
  InvestmentConnection: Composed;
  InvestmentEdge: Composed;
  PortfolioConnection: Composed;
  PortfolioEdge: Composed;
  PortfolioFilter: PortfolioFilter;
  CoInvestorConnection: Composed;
  CoInvestorEdge: Composed;
  CoInvestorFilter: CoInvestorFilter;
  InvestorBy: InvestorBy;
  InvestorFilter: InvestorFilter;
  RegionLadderAnalysis: Composed;
  TitleLevel: Composed;
  EnterpriseLadderAnalysis: EnterpriseLadderAnalysisResult;
  Ladder: Composed;
  Rung: Composed;
  Criterion: Composed;
  LadderConnection: Composed;
  LadderEdge: Composed;
  LadderFilter: LadderFilter;
  LadderBy: LadderBy;
  SupplyMatchAnalysis: SupplyMatchAnalysisResult;
  SupplyMatch: SupplyMatchResult;
  MatchInput: MatchInput;
  MatchAsked: MatchAskedResult;
  MatchResult: MatchResultResult;
  MatchCandidate: MatchCandidateResult;
  NearMatch: Composed;
  NearReason: NearReasonResult;
  NearMatchConnection: Composed;
  NearMatchEdge: Composed;
  NearMatchFilter: NearMatchFilter;
  Need: Composed;
  ToldGap: Composed;
  NeedConnection: Composed;
  NeedEdge: Composed;
  NeedFilter: NeedFilter;
  Observation: Composed;
  FigureDimension: Composed;
  Metric: Composed;
  ObservationConnection: Composed;
  ObservationEdge: Composed;
  ObservationFilter: ObservationFilter;
  MetricConnection: Composed;
  MetricEdge: Composed;
  Organization: Composed;
  Founding: Composed;
  Management: Composed;
  Counterparty: Composed;
  Location: Composed;
  Control: Composed;
  Institution: Composed;
  InstitutionConnection: Composed;
  InstitutionEdge: Composed;
  InstitutionBy: InstitutionBy;
  OwnershipAnalysis: OwnershipAnalysisResult;
  Stake: StakeResult;
  HoldingCircle: HoldingCircleResult;
  Park: Composed;
  ParkConnection: Composed;
  ParkEdge: Composed;
  OrganizationConnection: Composed;
  OrganizationEdge: Composed;
  ParkBy: ParkBy;
  Person: Composed;
  PersonConnection: Composed;
  PersonEdge: Composed;
  PersonBy: PersonBy;
  Policy: Composed;
  Measure: Composed;
  PolicyConcern: Composed;
  PolicyReceipt: Composed;
  PolicyConcernConnection: Composed;
  PolicyConcernEdge: Composed;
  PolicyConnection: Composed;
  PolicyEdge: Composed;
  PolicyFilter: PolicyFilter;
  PolicyBy: PolicyBy;
  PortfolioAnalysis: PortfolioAnalysisResult;
  Breakdown: BreakdownResult;
  BreakdownItem: BreakdownItemResult;
  Synergy: SynergyResult;
  CommonSupplier: CommonSupplierResult;
  ExpiringTitle: ExpiringTitleResult;
  PortfolioOverlapAnalysis: PortfolioOverlapAnalysisResult;
  Product: Composed;
  ProductConnection: Composed;
  ProductEdge: Composed;
  KindOfConnection: Composed;
  KindOfEdge: Composed;
  MadeFromConnection: Composed;
  MadeFromEdge: Composed;
  MakerConnection: Composed;
  MakerEdge: Composed;
  MadeProductConnection: Composed;
  MadeProductEdge: Composed;
  ProductSegmentConnection: Composed;
  ProductSegmentEdge: Composed;
  ProductBy: ProductBy;
  ProductFilter: ProductFilter;
  InvestorRecommendationAnalysis: InvestorRecommendationAnalysisResult;
  InvestorRecommendation: InvestorRecommendationResult;
  EvidenceDeal: EvidenceDealResult;
  FollowOnAnalysis: FollowOnAnalysisResult;
  FollowOnPartner: FollowOnPartnerResult;
  FollowOnExample: FollowOnExampleResult;
  Region: Composed;
  RegionConnection: Composed;
  RegionEdge: Composed;
  RegionBy: RegionBy;
  SearchConnection: SearchConnectionResult;
  SuggestionGroup: SuggestionGroupResult;
  SearchEdge: SearchEdgeResult;
  Source: Composed;
  Citation: Composed;
  CitationConnection: Composed;
  CitationEdge: Composed;
  SourceConnection: Composed;
  SourceEdge: Composed;
  SourceBy: SourceBy;
  Trace: TraceResult;
  TraceNode: TraceNodeResult;
  TraceLink: TraceLinkResult;
  Path: PathResult;
  Subgraph: SubgraphResult;
  SubgraphLink: SubgraphLinkResult;
  Mutation: Composed;
  Change: ChangeResult;
  RejectedCell: RejectedCellResult;
  ChangedNames: ChangedNamesResult;
  FactInput: FactInput;
  CellInput: CellInput;
  FactSourceInput: FactSourceInput;
  JournalEntry: JournalEntryResult;
  JournalConnection: Composed;
  JournalEdge: Composed;
  JournalFilter: JournalFilter;
  Addition: Composed;
  AdditionConnection: Composed;
  AdditionEdge: Composed;
  FactReport: Composed;
  FactReportConnection: Composed;
  FactReportEdge: Composed;
  FactReportFilter: FactReportFilter;
  ChangeUnderWay: ChangeUnderWayResult;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type AuthDirectiveArgs = {
  requires: Role;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aggregate'] = ResolversParentTypes['Aggregate']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['AggregateCell']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AggregateCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateCell'] = ResolversParentTypes['AggregateCell']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['AggregateKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateKey'] = ResolversParentTypes['AggregateKey']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  __resolveType: TypeResolveFn<'BottleneckAnalysis' | 'TargetAnalysis' | 'CapitalPathAnalysis' | 'RegionComparisonAnalysis' | 'DisruptionAnalysis' | 'PolicyMatchAnalysis' | 'GapAnalysis' | 'ChainMapAnalysis' | 'RegionLadderAnalysis' | 'EnterpriseLadderAnalysis' | 'SupplyMatchAnalysis' | 'OwnershipAnalysis' | 'PortfolioAnalysis' | 'PortfolioOverlapAnalysis' | 'InvestorRecommendationAnalysis' | 'FollowOnAnalysis', ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unfinishedDatasets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ownLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  name?: Resolver<ResolversTypes['ScorePartName'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QuantilesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantiles'] = ResolversParentTypes['Quantiles']> = {
  p10?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AwardKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Award' | 'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Recognition' | 'Listing' | 'Milestone' | 'Event' | 'Industry' | 'InvestmentFirm' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Counterparty' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Measure' | 'Product' | 'Region' | 'Source' | 'Citation', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cited'] = ResolversParentTypes['Cited']> = {
  __resolveType: TypeResolveFn<'Award' | 'Statement' | 'Chain' | 'Segment' | 'Leadership' | 'Cluster' | 'Enterprise' | 'CapitalStatement' | 'Recognition' | 'Listing' | 'Milestone' | 'ChainPosition' | 'IndustrySupply' | 'Research' | 'SupplyEdge' | 'PartnerEdge' | 'CompetitorEdge' | 'Event' | 'Participation' | 'ParticipationEdge' | 'Fact' | 'Industry' | 'ClassificationEdge' | 'InvestmentFirm' | 'InvestmentEdge' | 'PortfolioEdge' | 'Ladder' | 'Rung' | 'Criterion' | 'Need' | 'ToldGap' | 'Observation' | 'Metric' | 'Founding' | 'Management' | 'Counterparty' | 'Location' | 'Control' | 'Institution' | 'Park' | 'Person' | 'Policy' | 'Measure' | 'PolicyConcern' | 'PolicyReceipt' | 'PolicyConcernEdge' | 'Synergy' | 'Product' | 'KindOfEdge' | 'MadeFromEdge' | 'MakerEdge' | 'MadeProductEdge' | 'ProductSegmentEdge' | 'EvidenceDeal' | 'FollowOnExample' | 'Region' | 'TraceLink' | 'SubgraphLink', ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Leadership' | 'CapitalStatement' | 'ChainPosition' | 'IndustrySupply' | 'Research' | 'SupplyEdge' | 'PartnerEdge' | 'CompetitorEdge' | 'Participation' | 'ParticipationEdge' | 'ClassificationEdge' | 'InvestmentEdge' | 'PortfolioEdge' | 'Founding' | 'Management' | 'Location' | 'Control' | 'PolicyConcern' | 'PolicyReceipt' | 'PolicyConcernEdge' | 'KindOfEdge' | 'MadeFromEdge' | 'MakerEdge' | 'MadeProductEdge' | 'ProductSegmentEdge', ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Segment' | 'Cluster' | 'Enterprise' | 'Industry' | 'InvestmentFirm' | 'Metric' | 'Institution' | 'Park' | 'Policy' | 'Product' | 'Region', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<NamedStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  value?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  aggregate?: Resolver<Maybe<ResolversTypes['Aggregate']>, ParentType, ContextType, RequireFields<QueryAggregateArgs, 'of' | 'by'>>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'by'>>;
  chains?: Resolver<Maybe<ResolversTypes['ChainConnection']>, ParentType, ContextType, Partial<QueryChainsArgs>>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType, RequireFields<QuerySegmentArgs, 'by'>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, RequireFields<QueryClusterArgs, 'by'>>;
  clusters?: Resolver<Maybe<ResolversTypes['ClusterConnection']>, ParentType, ContextType, Partial<QueryClustersArgs>>;
  changesSince?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesSinceArgs>>;
  compareRegions?: Resolver<Maybe<ResolversTypes['RegionComparisonAnalysis']>, ParentType, ContextType, RequireFields<QueryCompareRegionsArgs, 'ids'>>;
  contradictions?: Resolver<Maybe<ResolversTypes['ContradictionConnection']>, ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'by'>>;
  datasets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dataset']>>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType, Partial<QueryDigestArgs>>;
  simulateDisruption?: Resolver<Maybe<ResolversTypes['DisruptionAnalysis']>, ParentType, ContextType, RequireFields<QuerySimulateDisruptionArgs, 'failing' | 'seed'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'by'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'by'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  importKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImportKind']>>, ParentType, ContextType>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importJobs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImportJob']>>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType, RequireFields<QueryIndustryArgs, 'by'>>;
  industries?: Resolver<Maybe<ResolversTypes['IndustryConnection']>, ParentType, ContextType, RequireFields<QueryIndustriesArgs, 'orderBy'>>;
  investor?: Resolver<Maybe<ResolversTypes['Investor']>, ParentType, ContextType, RequireFields<QueryInvestorArgs, 'by'>>;
  investors?: Resolver<Maybe<ResolversTypes['InvestorConnection']>, ParentType, ContextType, RequireFields<QueryInvestorsArgs, 'orderBy'>>;
  ladder?: Resolver<Maybe<ResolversTypes['Ladder']>, ParentType, ContextType, RequireFields<QueryLadderArgs, 'by'>>;
  ladders?: Resolver<Maybe<ResolversTypes['LadderConnection']>, ParentType, ContextType, RequireFields<QueryLaddersArgs, 'includeUndated'>>;
  match?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchResult']>>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'names'>>;
  nearMatches?: Resolver<Maybe<ResolversTypes['NearMatchConnection']>, ParentType, ContextType, Partial<QueryNearMatchesArgs>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<QueryNeedsArgs>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<QueryObservationsArgs, 'orderBy'>>;
  metrics?: Resolver<Maybe<ResolversTypes['MetricConnection']>, ParentType, ContextType, Partial<QueryMetricsArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'by'>>;
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, Partial<QueryInstitutionsArgs>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'by'>>;
  parks?: Resolver<Maybe<ResolversTypes['ParkConnection']>, ParentType, ContextType, Partial<QueryParksArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPersonsArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'by'>>;
  policies?: Resolver<Maybe<ResolversTypes['PolicyConnection']>, ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'by'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'orderBy'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'by'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  suggest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SuggestionGroup']>>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'from' | 'direction' | 'depth' | 'first' | 'kinds'>>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids' | 'kinds'>>;
  journal?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, Partial<QueryJournalArgs>>;
  additions?: Resolver<Maybe<ResolversTypes['AdditionConnection']>, ParentType, ContextType, Partial<QueryAdditionsArgs>>;
  reports?: Resolver<Maybe<ResolversTypes['FactReportConnection']>, ParentType, ContextType, Partial<QueryReportsArgs>>;
  writeRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changesUnderWay?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChangeUnderWay']>>, ParentType, ContextType>;
};

export type BottleneckAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BottleneckAnalysis'] = ResolversParentTypes['BottleneckAnalysis']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType, RequireFields<BottleneckAnalysisItemsArgs, 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<BottleneckAnalysisPageInfoArgs, 'first'>>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BottleneckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bottleneck'] = ResolversParentTypes['Bottleneck']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  separates?: Resolver<ResolversTypes['SeparatedPair'], ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  structural?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hiddenCriticality?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeparatedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeparatedPair'] = ResolversParentTypes['SeparatedPair']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TargetAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetAnalysis'] = ResolversParentTypes['TargetAnalysis']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  chosen?: Resolver<ReadonlyArray<ResolversTypes['ChosenCandidate']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  alsoFills?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type ChosenCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChosenCandidate'] = ResolversParentTypes['ChosenCandidate']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  closes?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CapitalPathAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapitalPathAnalysis'] = ResolversParentTypes['CapitalPathAnalysis']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['CapitalPath']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapitalPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapitalPath'] = ResolversParentTypes['CapitalPath']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Investor'], ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<ChainStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType, Partial<ChainSegmentsArgs>>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType, RequireFields<ChainLeadersArgs, 'includeUndated'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<ChainEnterprisesArgs>>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ChainObservationsArgs>>;
  bottlenecks?: Resolver<ResolversTypes['BottleneckAnalysis'], ParentType, ContextType, Partial<ChainBottlenecksArgs>>;
  targets?: Resolver<ResolversTypes['TargetAnalysis'], ParentType, ContextType, RequireFields<ChainTargetsArgs, 'region' | 'first'>>;
  capitalPaths?: Resolver<ResolversTypes['CapitalPathAnalysis'], ParentType, ContextType, RequireFields<ChainCapitalPathsArgs, 'region' | 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  map?: Resolver<ResolversTypes['ChainMapAnalysis'], ParentType, ContextType, Partial<ChainMapArgs>>;
  gaps?: Resolver<ResolversTypes['GapAnalysis'], ParentType, ContextType, RequireFields<ChainGapsArgs, 'region' | 'proximity' | 'alpha'>>;
  matches?: Resolver<ResolversTypes['SupplyMatchAnalysis'], ParentType, ContextType, RequireFields<ChainMatchesArgs, 'first'>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConcernConnection'], ParentType, ContextType, Partial<ChainPoliciesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<SegmentStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  suppliesTo?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  suppliedBy?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<SegmentEnterprisesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<SegmentObservationsArgs>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConcernConnection'], ParentType, ContextType, Partial<SegmentPoliciesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leadership'] = ResolversParentTypes['Leadership']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<ClusterStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType, RequireFields<ClusterLeadersArgs, 'includeUndated'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<ClusterEnterprisesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ClusterObservationsArgs>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConcernConnection'], ParentType, ContextType, Partial<ClusterPoliciesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainConnection'] = ResolversParentTypes['ChainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterEdge'] = ResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
};

export type FollowedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedChange'] = ResolversParentTypes['FollowedChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ChangeSubject'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['ChangeDataset']>, ParentType, ContextType>;
  datasetIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ExportLine']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ExportLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportLine'] = ResolversParentTypes['ExportLine']> = {
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeDatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDataset'] = ResolversParentTypes['ChangeDataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FollowedChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowedChange'], ParentType, ContextType>;
};

export type RegionComparisonAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionComparisonAnalysis'] = ResolversParentTypes['RegionComparisonAnalysis']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['SegmentComparison']>, ParentType, ContextType>;
  presence?: Resolver<ReadonlyArray<ResolversTypes['ChainPresence']>, ParentType, ContextType, Partial<RegionComparisonAnalysisPresenceArgs>>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['ComparisonDimension']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonDimension'] = ResolversParentTypes['ComparisonDimension']> = {
  key?: Resolver<ResolversTypes['DimensionKey'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type SegmentComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentComparison'] = ResolversParentTypes['SegmentComparison']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['SegmentCell']>, ParentType, ContextType>;
};

export type SegmentCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentCell'] = ResolversParentTypes['SegmentCell']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locationQuotient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChainPresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainPresence'] = ResolversParentTypes['ChainPresence']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarRegion']>, ParentType, ContextType, RequireFields<ChainPresenceSimilarArgs, 'first'>>;
  similarPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<ChainPresenceSimilarPageInfoArgs, 'first'>>;
};

export type SimilarRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarRegion'] = ResolversParentTypes['SimilarRegion']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ContradictionRule']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DatasetKind'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<DatasetSourcesArgs>>;
};

export type DigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Digest'] = ResolversParentTypes['Digest']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdictChanges?: Resolver<ReadonlyArray<ResolversTypes['VerdictChange']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WatchedChange']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['DigestFact']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VerdictChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictChange'] = ResolversParentTypes['VerdictChange']> = {
  segmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  came?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enterprise']>>, ParentType, ContextType>;
  went?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['DigestFact']>, ParentType, ContextType>;
  becauseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedChange'] = ResolversParentTypes['WatchedChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['DigestFact']>, ParentType, ContextType>;
};

export type DigestFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestFact'] = ResolversParentTypes['DigestFact']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  factKind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisruptionAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisruptionAnalysis'] = ResolversParentTypes['DisruptionAnalysis']> = {
  sufficiency?: Resolver<ResolversTypes['Sufficiency'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['DisruptionImpact'], ParentType, ContextType>;
  affected?: Resolver<ReadonlyArray<ResolversTypes['AffectedEnterprise']>, ParentType, ContextType, RequireFields<DisruptionAnalysisAffectedArgs, 'first'>>;
  affectedPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<DisruptionAnalysisAffectedPageInfoArgs, 'first'>>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['AffectedSegment']>, ParentType, ContextType, Partial<DisruptionAnalysisSegmentsArgs>>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisruptionImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisruptionImpact'] = ResolversParentTypes['DisruptionImpact']> = {
  p10?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  linear?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leontief?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AffectedEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedEnterprise'] = ResolversParentTypes['AffectedEnterprise']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Quantiles'], ParentType, ContextType>;
  knownSuppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffectedSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedSegment'] = ResolversParentTypes['AffectedSegment']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Quantiles'], ParentType, ContextType>;
  substitutes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<AffectedSegmentSubstitutesArgs, 'first'>>;
  substitutesPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<AffectedSegmentSubstitutesPageInfoArgs, 'first'>>;
};

export type PolicyMatchAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatchAnalysis'] = ResolversParentTypes['PolicyMatchAnalysis']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['PolicyMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMatch'] = ResolversParentTypes['PolicyMatch']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<EnterpriseStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<EnterpriseControlsArgs, 'includeUndated'>>;
  controlledBy?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<EnterpriseControlledByArgs, 'includeUndated'>>;
  notSameAs?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['OwnershipType']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<EnterprisePartnersArgs, 'includeUndated'>>;
  counterparties?: Resolver<ReadonlyArray<ResolversTypes['Counterparty']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  managers?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<EnterpriseManagersArgs, 'includeUndated'>>;
  manages?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<EnterpriseManagesArgs, 'includeUndated'>>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<EnterpriseEventsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<EnterpriseObservationsArgs>>;
  productWords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['MadeProductConnection'], ParentType, ContextType, RequireFields<EnterpriseProductsArgs, 'includeUndated'>>;
  classifiedIn?: Resolver<ResolversTypes['ClassificationConnection'], ParentType, ContextType, Partial<EnterpriseClassifiedInArgs>>;
  recognitions?: Resolver<ReadonlyArray<ResolversTypes['Recognition']>, ParentType, ContextType, RequireFields<EnterpriseRecognitionsArgs, 'includeUndated'>>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<EnterpriseListingsArgs, 'includeUndated'>>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  chainPositions?: Resolver<ReadonlyArray<ResolversTypes['ChainPosition']>, ParentType, ContextType, RequireFields<EnterpriseChainPositionsArgs, 'includeUndated'>>;
  suppliers?: Resolver<ResolversTypes['SupplyConnection'], ParentType, ContextType, RequireFields<EnterpriseSuppliersArgs, 'includeUndated'>>;
  customers?: Resolver<ResolversTypes['SupplyConnection'], ParentType, ContextType, RequireFields<EnterpriseCustomersArgs, 'includeUndated'>>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['IndustrySupply']>, ParentType, ContextType>;
  researchPartners?: Resolver<ReadonlyArray<ResolversTypes['Research']>, ParentType, ContextType>;
  incubators?: Resolver<ReadonlyArray<ResolversTypes['Research']>, ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  competitors?: Resolver<ResolversTypes['CompetitorConnection'], ParentType, ContextType, Partial<EnterpriseCompetitorsArgs>>;
  investments?: Resolver<ResolversTypes['InvestmentConnection'], ParentType, ContextType, RequireFields<EnterpriseInvestmentsArgs, 'includeUndated'>>;
  coInvested?: Resolver<ResolversTypes['CoInvestedConnection'], ParentType, ContextType, Partial<EnterpriseCoInvestedArgs>>;
  statedWithoutCapital?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  capitalStatements?: Resolver<ReadonlyArray<ResolversTypes['CapitalStatement']>, ParentType, ContextType>;
  policiesReceived?: Resolver<ReadonlyArray<ResolversTypes['PolicyReceipt']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType, RequireFields<EnterpriseLeadsArgs, 'includeUndated'>>;
  investorKind?: Resolver<Maybe<ResolversTypes['InvestorKind']>, ParentType, ContextType>;
  investorWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  portfolio?: Resolver<ResolversTypes['PortfolioConnection'], ParentType, ContextType, RequireFields<EnterprisePortfolioArgs, 'orderBy' | 'includeUndated'>>;
  coInvestors?: Resolver<ResolversTypes['CoInvestorConnection'], ParentType, ContextType, RequireFields<EnterpriseCoInvestorsArgs, 'minShared' | 'mergeGroups' | 'orderBy'>>;
  eligiblePolicies?: Resolver<ResolversTypes['PolicyMatchAnalysis'], ParentType, ContextType, RequireFields<EnterpriseEligiblePoliciesArgs, 'first' | 'includeUndated'>>;
  ladder?: Resolver<ResolversTypes['EnterpriseLadderAnalysis'], ParentType, ContextType, RequireFields<EnterpriseLadderArgs, 'includeUndated'>>;
  matches?: Resolver<ResolversTypes['SupplyMatchAnalysis'], ParentType, ContextType, RequireFields<EnterpriseMatchesArgs, 'first'>>;
  lookThrough?: Resolver<ResolversTypes['OwnershipAnalysis'], ParentType, ContextType, RequireFields<EnterpriseLookThroughArgs, 'first'>>;
  portfolioAnalysis?: Resolver<ResolversTypes['PortfolioAnalysis'], ParentType, ContextType, RequireFields<EnterprisePortfolioAnalysisArgs, 'includeUndated' | 'expiringWithinMonths' | 'mergeGroups'>>;
  portfolioOverlap?: Resolver<ResolversTypes['PortfolioOverlapAnalysis'], ParentType, ContextType, RequireFields<EnterprisePortfolioOverlapArgs, 'other' | 'mergeGroups'>>;
  nextInvestors?: Resolver<ResolversTypes['InvestorRecommendationAnalysis'], ParentType, ContextType, RequireFields<EnterpriseNextInvestorsArgs, 'first'>>;
  recommendedCoInvestors?: Resolver<ResolversTypes['InvestorRecommendationAnalysis'], ParentType, ContextType, RequireFields<EnterpriseRecommendedCoInvestorsArgs, 'first'>>;
  relay?: Resolver<ResolversTypes['FollowOnAnalysis'], ParentType, ContextType, RequireFields<EnterpriseRelayArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapitalStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapitalStatement'] = ResolversParentTypes['CapitalStatement']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['RecognitionTier'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rung?: Resolver<Maybe<ResolversTypes['Rung']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['ListingBoard']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainPosition'] = ResolversParentTypes['ChainPosition']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ChainRole']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrySupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustrySupply'] = ResolversParentTypes['IndustrySupply']> = {
  industry?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Research'] = ResolversParentTypes['Research']> = {
  institution?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyConnection'] = ResolversParentTypes['SupplyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyEdge'] = ResolversParentTypes['SupplyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CooperationStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoInvestedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoInvestedConnection'] = ResolversParentTypes['CoInvestedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoInvestedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoInvestedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoInvestedEdge'] = ResolversParentTypes['CoInvestedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Investor']>, ParentType, ContextType>;
};

export type CompetitorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetitorConnection'] = ResolversParentTypes['CompetitorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompetitorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetitorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetitorEdge'] = ResolversParentTypes['CompetitorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  otherParticipants?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<EventObservationsArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FactValue']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['FactReport']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactValue'] = ResolversParentTypes['FactValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GapAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapAnalysis'] = ResolversParentTypes['GapAnalysis']> = {
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SegmentVerdict']>, ParentType, ContextType, Partial<GapAnalysisVerdictsArgs>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  filling?: Resolver<ResolversTypes['FillingOrder'], ParentType, ContextType>;
  circles?: Resolver<ReadonlyArray<ResolversTypes['ControlCircle']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentVerdict'] = ResolversParentTypes['SegmentVerdict']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<SegmentVerdictFirmsArgs, 'first'>>;
  firmsPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<SegmentVerdictFirmsPageInfoArgs, 'first'>>;
  firmCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmCountNationwide?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locationQuotient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hhi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hhiConsolidated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveSuppliers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveControllers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  controllerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  controllers?: Resolver<ReadonlyArray<ResolversTypes['ControllerShare']>, ParentType, ContextType, RequireFields<SegmentVerdictControllersArgs, 'first'>>;
  controllersPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<SegmentVerdictControllersPageInfoArgs, 'first'>>;
  fillability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fillOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['GapReason']>, ParentType, ContextType>;
  untested?: Resolver<ReadonlyArray<ResolversTypes['GapTest']>, ParentType, ContextType>;
  witness?: Resolver<Maybe<ResolversTypes['CutWitness']>, ParentType, ContextType>;
};

export type GapReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapReason'] = ResolversParentTypes['GapReason']> = {
  test?: Resolver<ResolversTypes['GapTest'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CutWitnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutWitness'] = ResolversParentTypes['CutWitness']> = {
  from?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
};

export type VerdictCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControllerShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControllerShare'] = ResolversParentTypes['ControllerShare']> = {
  controller?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ControlCircleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlCircle'] = ResolversParentTypes['ControlCircle']> = {
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type FillingOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillingOrder'] = ResolversParentTypes['FillingOrder']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['FillingStep']>, ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FillingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillingStep'] = ResolversParentTypes['FillingStep']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  fillabilityBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fillabilityAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChainMapAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMapAnalysis'] = ResolversParentTypes['ChainMapAnalysis']> = {
  segments?: Resolver<ReadonlyArray<ResolversTypes['MappedSegment']>, ParentType, ContextType, Partial<ChainMapAnalysisSegmentsArgs>>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappedSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedSegment'] = ResolversParentTypes['MappedSegment']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inRegion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  top?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<MappedSegmentTopArgs, 'first'>>;
  topPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<MappedSegmentTopPageInfoArgs, 'first'>>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  doing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  understood?: Resolver<Maybe<ResolversTypes['ImportUnderstood']>, ParentType, ContextType>;
  foreseen?: Resolver<Maybe<ResolversTypes['ImportForeseen']>, ParentType, ContextType>;
  loaded?: Resolver<Maybe<ResolversTypes['ImportLoaded']>, ParentType, ContextType>;
};

export type ImportUnderstoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUnderstood'] = ResolversParentTypes['ImportUnderstood']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TableKind'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['ImportHeading']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ImportCount']>, ParentType, ContextType>;
};

export type ImportHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportHeading'] = ResolversParentTypes['ImportHeading']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportForeseenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportForeseen'] = ResolversParentTypes['ImportForeseen']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  near?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearNames?: Resolver<ReadonlyArray<ResolversTypes['ImportNearName']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['ImportVerdicts']>, ParentType, ContextType>;
};

export type ImportNearNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportNearName'] = ResolversParentTypes['ImportNearName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImportVerdictsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportVerdicts'] = ResolversParentTypes['ImportVerdicts']> = {
  chain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ImportVerdict']>, ParentType, ContextType>;
};

export type ImportVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportVerdict'] = ResolversParentTypes['ImportVerdict']> = {
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ImportLoadedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLoaded'] = ResolversParentTypes['ImportLoaded']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportKind'] = ResolversParentTypes['ImportKind']> = {
  kind?: Resolver<ResolversTypes['TableKind'], ParentType, ContextType>;
  chinese?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chinese?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<IndustryStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<IndustryEnterprisesArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<IndustryProductsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<IndustryObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type ClassificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationConnection'] = ResolversParentTypes['ClassificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClassificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationEdge'] = ResolversParentTypes['ClassificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Investor'] = ResolversParentTypes['Investor']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'InvestmentFirm' | 'Institution', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<InvestorStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<InvestorControlsArgs, 'includeUndated'>>;
  controlledBy?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<InvestorControlledByArgs, 'includeUndated'>>;
  notSameAs?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['OwnershipType']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<InvestorPartnersArgs, 'includeUndated'>>;
  counterparties?: Resolver<ReadonlyArray<ResolversTypes['Counterparty']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  managers?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<InvestorManagersArgs, 'includeUndated'>>;
  manages?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<InvestorManagesArgs, 'includeUndated'>>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<InvestorEventsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<InvestorObservationsArgs>>;
  investorKind?: Resolver<Maybe<ResolversTypes['InvestorKind']>, ParentType, ContextType>;
  investorWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  portfolio?: Resolver<ResolversTypes['PortfolioConnection'], ParentType, ContextType, RequireFields<InvestorPortfolioArgs, 'orderBy' | 'includeUndated'>>;
  coInvestors?: Resolver<ResolversTypes['CoInvestorConnection'], ParentType, ContextType, RequireFields<InvestorCoInvestorsArgs, 'minShared' | 'mergeGroups' | 'orderBy'>>;
  lookThrough?: Resolver<ResolversTypes['OwnershipAnalysis'], ParentType, ContextType, RequireFields<InvestorLookThroughArgs, 'first'>>;
  portfolioAnalysis?: Resolver<ResolversTypes['PortfolioAnalysis'], ParentType, ContextType, RequireFields<InvestorPortfolioAnalysisArgs, 'includeUndated' | 'expiringWithinMonths' | 'mergeGroups'>>;
  portfolioOverlap?: Resolver<ResolversTypes['PortfolioOverlapAnalysis'], ParentType, ContextType, RequireFields<InvestorPortfolioOverlapArgs, 'other' | 'mergeGroups'>>;
  recommendedCoInvestors?: Resolver<ResolversTypes['InvestorRecommendationAnalysis'], ParentType, ContextType, RequireFields<InvestorRecommendedCoInvestorsArgs, 'first'>>;
  relay?: Resolver<ResolversTypes['FollowOnAnalysis'], ParentType, ContextType, RequireFields<InvestorRelayArgs, 'first'>>;
};

export type InvestmentFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentFirm'] = ResolversParentTypes['InvestmentFirm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<InvestmentFirmStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<InvestmentFirmControlsArgs, 'includeUndated'>>;
  controlledBy?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<InvestmentFirmControlledByArgs, 'includeUndated'>>;
  notSameAs?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['OwnershipType']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<InvestmentFirmPartnersArgs, 'includeUndated'>>;
  counterparties?: Resolver<ReadonlyArray<ResolversTypes['Counterparty']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  managers?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<InvestmentFirmManagersArgs, 'includeUndated'>>;
  manages?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<InvestmentFirmManagesArgs, 'includeUndated'>>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<InvestmentFirmEventsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<InvestmentFirmObservationsArgs>>;
  investorKind?: Resolver<Maybe<ResolversTypes['InvestorKind']>, ParentType, ContextType>;
  investorWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  isFund?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  portfolio?: Resolver<ResolversTypes['PortfolioConnection'], ParentType, ContextType, RequireFields<InvestmentFirmPortfolioArgs, 'orderBy' | 'includeUndated'>>;
  coInvestors?: Resolver<ResolversTypes['CoInvestorConnection'], ParentType, ContextType, RequireFields<InvestmentFirmCoInvestorsArgs, 'minShared' | 'mergeGroups' | 'orderBy'>>;
  lookThrough?: Resolver<ResolversTypes['OwnershipAnalysis'], ParentType, ContextType, RequireFields<InvestmentFirmLookThroughArgs, 'first'>>;
  portfolioAnalysis?: Resolver<ResolversTypes['PortfolioAnalysis'], ParentType, ContextType, RequireFields<InvestmentFirmPortfolioAnalysisArgs, 'includeUndated' | 'expiringWithinMonths' | 'mergeGroups'>>;
  portfolioOverlap?: Resolver<ResolversTypes['PortfolioOverlapAnalysis'], ParentType, ContextType, RequireFields<InvestmentFirmPortfolioOverlapArgs, 'other' | 'mergeGroups'>>;
  recommendedCoInvestors?: Resolver<ResolversTypes['InvestorRecommendationAnalysis'], ParentType, ContextType, RequireFields<InvestmentFirmRecommendedCoInvestorsArgs, 'first'>>;
  relay?: Resolver<ResolversTypes['FollowOnAnalysis'], ParentType, ContextType, RequireFields<InvestmentFirmRelayArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestorConnection'] = ResolversParentTypes['InvestorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Investor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestorEdge'] = ResolversParentTypes['InvestorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Investor'], ParentType, ContextType>;
};

export type InvestmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentConnection'] = ResolversParentTypes['InvestmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Investor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentEdge'] = ResolversParentTypes['InvestmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Investor'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  investedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfolioConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioConnection'] = ResolversParentTypes['PortfolioConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortfolioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioEdge'] = ResolversParentTypes['PortfolioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  investedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoInvestorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoInvestorConnection'] = ResolversParentTypes['CoInvestorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoInvestorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Investor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoInvestorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoInvestorEdge'] = ResolversParentTypes['CoInvestorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Investor'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  sameRoundCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  leadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  adamicAdar?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Investor']>, ParentType, ContextType>;
  circular?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionLadderAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLadderAnalysis'] = ResolversParentTypes['RegionLadderAnalysis']> = {
  rungs?: Resolver<ReadonlyArray<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Ladder']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleLevel'] = ResolversParentTypes['TitleLevel']> = {
  tier?: Resolver<ResolversTypes['RecognitionTier'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RecognitionLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<TitleLevelEnterprisesArgs>>;
};

export type EnterpriseLadderAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseLadderAnalysis'] = ResolversParentTypes['EnterpriseLadderAnalysis']> = {
  current?: Resolver<Maybe<ResolversTypes['Rung']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Rung']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  monthsFromFounding?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ladder'] = ResolversParentTypes['Ladder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Ladder']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Ladder']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  rungs?: Resolver<ReadonlyArray<ResolversTypes['Rung']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RungResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rung'] = ResolversParentTypes['Rung']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['RecognitionTier']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  ladder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Rung'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LadderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderConnection'] = ResolversParentTypes['LadderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LadderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ladder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LadderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderEdge'] = ResolversParentTypes['LadderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType>;
};

export type SupplyMatchAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyMatchAnalysis'] = ResolversParentTypes['SupplyMatchAnalysis']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['SupplyMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyMatch'] = ResolversParentTypes['SupplyMatch']> = {
  leader?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type MatchAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchAsked'] = ResolversParentTypes['MatchAsked']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MatchRole']>, ParentType, ContextType>;
};

export type MatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchResult'] = ResolversParentTypes['MatchResult']> = {
  input?: Resolver<ResolversTypes['MatchAsked'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidate']>, ParentType, ContextType, RequireFields<MatchResultCandidatesArgs, 'first'>>;
  certain?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type NearMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearMatch'] = ResolversParentTypes['NearMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  nameOfA?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOfB?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['NearReason']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type NearReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearReason'] = ResolversParentTypes['NearReason']> = {
  code?: Resolver<ResolversTypes['NearReasonCode'], ParentType, ContextType>;
  speaks?: Resolver<ResolversTypes['NearReasonSide'], ParentType, ContextType>;
  chinese?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofA?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ofB?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NearMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearMatchConnection'] = ResolversParentTypes['NearMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NearMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NearMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearMatchEdge'] = ResolversParentTypes['NearMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NearMatch'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askers?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ToldGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldGap'] = ResolversParentTypes['ToldGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  toldBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['FigureDimension']>, ParentType, ContextType>;
  dataFrom?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDimension'] = ResolversParentTypes['FigureDimension']> = {
  key?: Resolver<ResolversTypes['DimensionKey'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<MetricStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type MetricConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'InvestmentFirm' | 'Institution', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<OrganizationControlsArgs, 'includeUndated'>>;
  controlledBy?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<OrganizationControlledByArgs, 'includeUndated'>>;
  notSameAs?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['OwnershipType']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<OrganizationPartnersArgs, 'includeUndated'>>;
  counterparties?: Resolver<ReadonlyArray<ResolversTypes['Counterparty']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  managers?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<OrganizationManagersArgs, 'includeUndated'>>;
  manages?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<OrganizationManagesArgs, 'includeUndated'>>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<OrganizationObservationsArgs>>;
  lookThrough?: Resolver<ResolversTypes['OwnershipAnalysis'], ParentType, ContextType, RequireFields<OrganizationLookThroughArgs, 'first'>>;
};

export type FoundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Founding'] = ResolversParentTypes['Founding']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  founder?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Management'] = ResolversParentTypes['Management']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  manager?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterpartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counterparty'] = ResolversParentTypes['Counterparty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CounterpartyRole'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LocationBasis'], ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ControlKind']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<InstitutionStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<InstitutionControlsArgs, 'includeUndated'>>;
  controlledBy?: Resolver<ReadonlyArray<ResolversTypes['Control']>, ParentType, ContextType, RequireFields<InstitutionControlledByArgs, 'includeUndated'>>;
  notSameAs?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  ownershipType?: Resolver<Maybe<ResolversTypes['OwnershipType']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<InstitutionPartnersArgs, 'includeUndated'>>;
  counterparties?: Resolver<ReadonlyArray<ResolversTypes['Counterparty']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  managers?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<InstitutionManagersArgs, 'includeUndated'>>;
  manages?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<InstitutionManagesArgs, 'includeUndated'>>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  toldGaps?: Resolver<ReadonlyArray<ResolversTypes['ToldGap']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<InstitutionEventsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<InstitutionObservationsArgs>>;
  institutionKind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  investorKind?: Resolver<Maybe<ResolversTypes['InvestorKind']>, ParentType, ContextType>;
  investorWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  portfolio?: Resolver<ResolversTypes['PortfolioConnection'], ParentType, ContextType, RequireFields<InstitutionPortfolioArgs, 'orderBy' | 'includeUndated'>>;
  coInvestors?: Resolver<ResolversTypes['CoInvestorConnection'], ParentType, ContextType, RequireFields<InstitutionCoInvestorsArgs, 'minShared' | 'mergeGroups' | 'orderBy'>>;
  lookThrough?: Resolver<ResolversTypes['OwnershipAnalysis'], ParentType, ContextType, RequireFields<InstitutionLookThroughArgs, 'first'>>;
  portfolioAnalysis?: Resolver<ResolversTypes['PortfolioAnalysis'], ParentType, ContextType, RequireFields<InstitutionPortfolioAnalysisArgs, 'includeUndated' | 'expiringWithinMonths' | 'mergeGroups'>>;
  portfolioOverlap?: Resolver<ResolversTypes['PortfolioOverlapAnalysis'], ParentType, ContextType, RequireFields<InstitutionPortfolioOverlapArgs, 'other' | 'mergeGroups'>>;
  recommendedCoInvestors?: Resolver<ResolversTypes['InvestorRecommendationAnalysis'], ParentType, ContextType, RequireFields<InstitutionRecommendedCoInvestorsArgs, 'first'>>;
  relay?: Resolver<ResolversTypes['FollowOnAnalysis'], ParentType, ContextType, RequireFields<InstitutionRelayArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type OwnershipAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipAnalysis'] = ResolversParentTypes['OwnershipAnalysis']> = {
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
  holdingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
  ownerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  circles?: Resolver<ReadonlyArray<ResolversTypes['HoldingCircle']>, ParentType, ContextType>;
  overstated?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksWithoutShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stake'] = ResolversParentTypes['Stake']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  integratedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type HoldingCircleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingCircle'] = ResolversParentTypes['HoldingCircle']> = {
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<ParkStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<ParkOrganizationsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ParkObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  manages?: Resolver<ReadonlyArray<ResolversTypes['Management']>, ParentType, ContextType, RequireFields<PersonManagesArgs, 'includeUndated'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<PolicyStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['PolicyConcern']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['PolicyReceipt']>, ParentType, ContextType>;
  ladders?: Resolver<ReadonlyArray<ResolversTypes['Ladder']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PolicyObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConcern'] = ResolversParentTypes['PolicyConcern']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReceipt'] = ResolversParentTypes['PolicyReceipt']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConcernConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConcernConnection'] = ResolversParentTypes['PolicyConcernConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyConcernEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyConcernEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConcernEdge'] = ResolversParentTypes['PolicyConcernEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PortfolioAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioAnalysis'] = ResolversParentTypes['PortfolioAnalysis']> = {
  holdings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byChain?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  bySegment?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  byStage?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  byRegion?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  byTier?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  byYear?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  byBoard?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  synergies?: Resolver<ReadonlyArray<ResolversTypes['Synergy']>, ParentType, ContextType, RequireFields<PortfolioAnalysisSynergiesArgs, 'first'>>;
  synergiesPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<PortfolioAnalysisSynergiesPageInfoArgs, 'first'>>;
  commonSuppliers?: Resolver<ReadonlyArray<ResolversTypes['CommonSupplier']>, ParentType, ContextType, RequireFields<PortfolioAnalysisCommonSuppliersArgs, 'first'>>;
  commonSuppliersPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<PortfolioAnalysisCommonSuppliersPageInfoArgs, 'first'>>;
  expiring?: Resolver<ReadonlyArray<ResolversTypes['ExpiringTitle']>, ParentType, ContextType, RequireFields<PortfolioAnalysisExpiringArgs, 'first'>>;
  expiringPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<PortfolioAnalysisExpiringPageInfoArgs, 'first'>>;
  expiryUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['BreakdownItem']>, ParentType, ContextType, RequireFields<BreakdownItemsArgs, 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<BreakdownPageInfoArgs, 'first'>>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BreakdownItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownItem'] = ResolversParentTypes['BreakdownItem']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SynergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Synergy'] = ResolversParentTypes['Synergy']> = {
  supplier?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonSupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonSupplier'] = ResolversParentTypes['CommonSupplier']> = {
  supplier?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  holdingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  directCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type ExpiringTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpiringTitle'] = ResolversParentTypes['ExpiringTitle']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  recognition?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortfolioOverlapAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioOverlapAnalysis'] = ResolversParentTypes['PortfolioOverlapAnalysis']> = {
  other?: Resolver<ResolversTypes['Investor'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<PortfolioOverlapAnalysisSharedArgs, 'first'>>;
  sharedPageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType, RequireFields<PortfolioOverlapAnalysisSharedPageInfoArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<ProductStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kindOf?: Resolver<ResolversTypes['KindOfConnection'], ParentType, ContextType, Partial<ProductKindOfArgs>>;
  kinds?: Resolver<ResolversTypes['KindOfConnection'], ParentType, ContextType, Partial<ProductKindsArgs>>;
  madeFrom?: Resolver<ResolversTypes['MadeFromConnection'], ParentType, ContextType, Partial<ProductMadeFromArgs>>;
  usedIn?: Resolver<ResolversTypes['MadeFromConnection'], ParentType, ContextType, Partial<ProductUsedInArgs>>;
  makers?: Resolver<ResolversTypes['MakerConnection'], ParentType, ContextType, RequireFields<ProductMakersArgs, 'includeUndated'>>;
  segments?: Resolver<ResolversTypes['ProductSegmentConnection'], ParentType, ContextType, Partial<ProductSegmentsArgs>>;
  industries?: Resolver<ResolversTypes['ClassificationConnection'], ParentType, ContextType, Partial<ProductIndustriesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ProductObservationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type KindOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindOfConnection'] = ResolversParentTypes['KindOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KindOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindOfEdge'] = ResolversParentTypes['KindOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MadeFromConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MadeFromConnection'] = ResolversParentTypes['MadeFromConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MadeFromEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MadeFromEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MadeFromEdge'] = ResolversParentTypes['MadeFromEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MadeFromRole']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakerConnection'] = ResolversParentTypes['MakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MakerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakerEdge'] = ResolversParentTypes['MakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MadeProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MadeProductConnection'] = ResolversParentTypes['MadeProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MadeProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MadeProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MadeProductEdge'] = ResolversParentTypes['MadeProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductSegmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSegmentConnection'] = ResolversParentTypes['ProductSegmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductSegmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductSegmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSegmentEdge'] = ResolversParentTypes['ProductSegmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestorRecommendationAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestorRecommendationAnalysis'] = ResolversParentTypes['InvestorRecommendationAnalysis']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['InvestorRecommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestorRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestorRecommendation'] = ResolversParentTypes['InvestorRecommendation']> = {
  investor?: Resolver<ResolversTypes['Investor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceDeal']>, ParentType, ContextType>;
};

export type EvidenceDealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDeal'] = ResolversParentTypes['EvidenceDeal']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  investors?: Resolver<ReadonlyArray<ResolversTypes['Investor']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowOnAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowOnAnalysis'] = ResolversParentTypes['FollowOnAnalysis']> = {
  follows?: Resolver<ReadonlyArray<ResolversTypes['FollowOnPartner']>, ParentType, ContextType>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['FollowOnPartner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowOnPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowOnPartner'] = ResolversParentTypes['FollowOnPartner']> = {
  investor?: Resolver<ResolversTypes['Investor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianLagDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['FollowOnExample']>, ParentType, ContextType>;
};

export type FollowOnExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowOnExample'] = ResolversParentTypes['FollowOnExample']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  laterOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<RegionStatementsArgs, 'property'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<RegionEnterprisesArgs>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  parks?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<RegionPoliciesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<RegionObservationsArgs>>;
  ladder?: Resolver<ResolversTypes['RegionLadderAnalysis'], ParentType, ContextType, RequireFields<RegionLadderArgs, 'includeUndated'>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionGroup'] = ResolversParentTypes['SuggestionGroup']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType, RequireFields<SuggestionGroupEdgesArgs, 'first'>>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Alias'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownOmissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<SourceCitationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TraceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceLink'] = ResolversParentTypes['TraceLink']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['SubgraphLink']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphLink'] = ResolversParentTypes['SubgraphLink']> = {
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  importRows?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<MutationImportRowsArgs, 'dataset' | 'rows' | 'dryRun'>>;
  removeDataset?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<MutationRemoveDatasetArgs, 'id'>>;
  addFacts?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<MutationAddFactsArgs, 'facts'>>;
  correctFact?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<MutationCorrectFactArgs, 'id' | 'with' | 'reason'>>;
  withdrawFact?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<MutationWithdrawFactArgs, 'id' | 'reason'>>;
  judge?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<MutationJudgeArgs, 'a' | 'b' | 'verdict'>>;
  undo?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<MutationUndoArgs, 'journal'>>;
  readImport?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<MutationReadImportArgs, 'file'>>;
  loadImport?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<MutationLoadImportArgs, 'job'>>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  journal?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedCell']>, ParentType, ContextType>;
  rejectedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<Maybe<ResolversTypes['ChangedNames']>, ParentType, ContextType>;
};

export type RejectedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedCell'] = ResolversParentTypes['RejectedCell']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tip?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedNames'] = ResolversParentTypes['ChangedNames']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  near?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JournalKind'], ParentType, ContextType>;
  datasetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type JournalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalConnection'] = ResolversParentTypes['JournalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEdge'] = ResolversParentTypes['JournalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type AdditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Addition'] = ResolversParentTypes['Addition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TableKind'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  journal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AdditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdditionConnection'] = ResolversParentTypes['AdditionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Addition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdditionEdge'] = ResolversParentTypes['AdditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Addition'], ParentType, ContextType>;
};

export type FactReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactReport'] = ResolversParentTypes['FactReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FactReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactReportConnection'] = ResolversParentTypes['FactReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FactReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactReportEdge'] = ResolversParentTypes['FactReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactReport'], ParentType, ContextType>;
};

export type ChangeUnderWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUnderWay'] = ResolversParentTypes['ChangeUnderWay']> = {
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Aggregate?: AggregateResolvers<ContextType>;
  AggregateCell?: AggregateCellResolvers<ContextType>;
  AggregateKey?: AggregateKeyResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  Quantiles?: QuantilesResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Cited?: CitedResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  BottleneckAnalysis?: BottleneckAnalysisResolvers<ContextType>;
  Bottleneck?: BottleneckResolvers<ContextType>;
  SeparatedPair?: SeparatedPairResolvers<ContextType>;
  TargetAnalysis?: TargetAnalysisResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  ChosenCandidate?: ChosenCandidateResolvers<ContextType>;
  CapitalPathAnalysis?: CapitalPathAnalysisResolvers<ContextType>;
  CapitalPath?: CapitalPathResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Leadership?: LeadershipResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ClusterConnection?: ClusterConnectionResolvers<ContextType>;
  ClusterEdge?: ClusterEdgeResolvers<ContextType>;
  FollowedChange?: FollowedChangeResolvers<ContextType>;
  ExportLine?: ExportLineResolvers<ContextType>;
  ChangeDataset?: ChangeDatasetResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  RegionComparisonAnalysis?: RegionComparisonAnalysisResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  ComparisonDimension?: ComparisonDimensionResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  SegmentComparison?: SegmentComparisonResolvers<ContextType>;
  SegmentCell?: SegmentCellResolvers<ContextType>;
  ChainPresence?: ChainPresenceResolvers<ContextType>;
  SimilarRegion?: SimilarRegionResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Digest?: DigestResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  WatchedChange?: WatchedChangeResolvers<ContextType>;
  DigestFact?: DigestFactResolvers<ContextType>;
  DisruptionAnalysis?: DisruptionAnalysisResolvers<ContextType>;
  DisruptionImpact?: DisruptionImpactResolvers<ContextType>;
  AffectedEnterprise?: AffectedEnterpriseResolvers<ContextType>;
  AffectedSegment?: AffectedSegmentResolvers<ContextType>;
  PolicyMatchAnalysis?: PolicyMatchAnalysisResolvers<ContextType>;
  PolicyMatch?: PolicyMatchResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  CapitalStatement?: CapitalStatementResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  ChainPosition?: ChainPositionResolvers<ContextType>;
  IndustrySupply?: IndustrySupplyResolvers<ContextType>;
  Research?: ResearchResolvers<ContextType>;
  SupplyConnection?: SupplyConnectionResolvers<ContextType>;
  SupplyEdge?: SupplyEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  CoInvestedConnection?: CoInvestedConnectionResolvers<ContextType>;
  CoInvestedEdge?: CoInvestedEdgeResolvers<ContextType>;
  CompetitorConnection?: CompetitorConnectionResolvers<ContextType>;
  CompetitorEdge?: CompetitorEdgeResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactValue?: FactValueResolvers<ContextType>;
  GapAnalysis?: GapAnalysisResolvers<ContextType>;
  SegmentVerdict?: SegmentVerdictResolvers<ContextType>;
  GapReason?: GapReasonResolvers<ContextType>;
  CutWitness?: CutWitnessResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
  ControllerShare?: ControllerShareResolvers<ContextType>;
  ControlCircle?: ControlCircleResolvers<ContextType>;
  FillingOrder?: FillingOrderResolvers<ContextType>;
  FillingStep?: FillingStepResolvers<ContextType>;
  ChainMapAnalysis?: ChainMapAnalysisResolvers<ContextType>;
  MappedSegment?: MappedSegmentResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportUnderstood?: ImportUnderstoodResolvers<ContextType>;
  ImportHeading?: ImportHeadingResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportForeseen?: ImportForeseenResolvers<ContextType>;
  ImportNearName?: ImportNearNameResolvers<ContextType>;
  ImportVerdicts?: ImportVerdictsResolvers<ContextType>;
  ImportVerdict?: ImportVerdictResolvers<ContextType>;
  ImportLoaded?: ImportLoadedResolvers<ContextType>;
  ImportKind?: ImportKindResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  ClassificationConnection?: ClassificationConnectionResolvers<ContextType>;
  ClassificationEdge?: ClassificationEdgeResolvers<ContextType>;
  Investor?: InvestorResolvers<ContextType>;
  InvestmentFirm?: InvestmentFirmResolvers<ContextType>;
  InvestorConnection?: InvestorConnectionResolvers<ContextType>;
  InvestorEdge?: InvestorEdgeResolvers<ContextType>;
  InvestmentConnection?: InvestmentConnectionResolvers<ContextType>;
  InvestmentEdge?: InvestmentEdgeResolvers<ContextType>;
  PortfolioConnection?: PortfolioConnectionResolvers<ContextType>;
  PortfolioEdge?: PortfolioEdgeResolvers<ContextType>;
  CoInvestorConnection?: CoInvestorConnectionResolvers<ContextType>;
  CoInvestorEdge?: CoInvestorEdgeResolvers<ContextType>;
  RegionLadderAnalysis?: RegionLadderAnalysisResolvers<ContextType>;
  TitleLevel?: TitleLevelResolvers<ContextType>;
  EnterpriseLadderAnalysis?: EnterpriseLadderAnalysisResolvers<ContextType>;
  Ladder?: LadderResolvers<ContextType>;
  Rung?: RungResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  LadderConnection?: LadderConnectionResolvers<ContextType>;
  LadderEdge?: LadderEdgeResolvers<ContextType>;
  SupplyMatchAnalysis?: SupplyMatchAnalysisResolvers<ContextType>;
  SupplyMatch?: SupplyMatchResolvers<ContextType>;
  MatchAsked?: MatchAskedResolvers<ContextType>;
  MatchResult?: MatchResultResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  NearMatch?: NearMatchResolvers<ContextType>;
  NearReason?: NearReasonResolvers<ContextType>;
  NearMatchConnection?: NearMatchConnectionResolvers<ContextType>;
  NearMatchEdge?: NearMatchEdgeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  ToldGap?: ToldGapResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Founding?: FoundingResolvers<ContextType>;
  Management?: ManagementResolvers<ContextType>;
  Counterparty?: CounterpartyResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  OwnershipAnalysis?: OwnershipAnalysisResolvers<ContextType>;
  Stake?: StakeResolvers<ContextType>;
  HoldingCircle?: HoldingCircleResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  PolicyConcern?: PolicyConcernResolvers<ContextType>;
  PolicyReceipt?: PolicyReceiptResolvers<ContextType>;
  PolicyConcernConnection?: PolicyConcernConnectionResolvers<ContextType>;
  PolicyConcernEdge?: PolicyConcernEdgeResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PortfolioAnalysis?: PortfolioAnalysisResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  BreakdownItem?: BreakdownItemResolvers<ContextType>;
  Synergy?: SynergyResolvers<ContextType>;
  CommonSupplier?: CommonSupplierResolvers<ContextType>;
  ExpiringTitle?: ExpiringTitleResolvers<ContextType>;
  PortfolioOverlapAnalysis?: PortfolioOverlapAnalysisResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  KindOfConnection?: KindOfConnectionResolvers<ContextType>;
  KindOfEdge?: KindOfEdgeResolvers<ContextType>;
  MadeFromConnection?: MadeFromConnectionResolvers<ContextType>;
  MadeFromEdge?: MadeFromEdgeResolvers<ContextType>;
  MakerConnection?: MakerConnectionResolvers<ContextType>;
  MakerEdge?: MakerEdgeResolvers<ContextType>;
  MadeProductConnection?: MadeProductConnectionResolvers<ContextType>;
  MadeProductEdge?: MadeProductEdgeResolvers<ContextType>;
  ProductSegmentConnection?: ProductSegmentConnectionResolvers<ContextType>;
  ProductSegmentEdge?: ProductSegmentEdgeResolvers<ContextType>;
  InvestorRecommendationAnalysis?: InvestorRecommendationAnalysisResolvers<ContextType>;
  InvestorRecommendation?: InvestorRecommendationResolvers<ContextType>;
  EvidenceDeal?: EvidenceDealResolvers<ContextType>;
  FollowOnAnalysis?: FollowOnAnalysisResolvers<ContextType>;
  FollowOnPartner?: FollowOnPartnerResolvers<ContextType>;
  FollowOnExample?: FollowOnExampleResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SuggestionGroup?: SuggestionGroupResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TraceLink?: TraceLinkResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphLink?: SubgraphLinkResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  RejectedCell?: RejectedCellResolvers<ContextType>;
  ChangedNames?: ChangedNamesResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalConnection?: JournalConnectionResolvers<ContextType>;
  JournalEdge?: JournalEdgeResolvers<ContextType>;
  Addition?: AdditionResolvers<ContextType>;
  AdditionConnection?: AdditionConnectionResolvers<ContextType>;
  AdditionEdge?: AdditionEdgeResolvers<ContextType>;
  FactReport?: FactReportResolvers<ContextType>;
  FactReportConnection?: FactReportConnectionResolvers<ContextType>;
  FactReportEdge?: FactReportEdgeResolvers<ContextType>;
  ChangeUnderWay?: ChangeUnderWayResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
