/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AliasKind =
  /** The canonical name. */
  | 'NAME'
  /** The registered name with its legal form (全称). */
  | 'FULL'
  /** A short form in common use (简称). */
  | 'SHORT'
  /** As one document writes it: another script, or a slip of the pen. */
  | 'ORIGINAL'
  /** A name it no longer bears (曾用名). */
  | 'FORMER'
  | 'ENGLISH'
  /** A brand shared with others, so that it alone does not tell which is meant (字号). */
  | 'BRAND';

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
  | 'CURATED';

/** What may be a bottleneck. */
export type BottleneckKind =
  /** 企业, along known supplies. */
  | 'ENTERPRISE'
  /** 环节, along FEEDS. */
  | 'SEGMENT';

export type ChainStage =
  /** 上游 */
  | 'UPSTREAM'
  /** 中游 */
  | 'MIDSTREAM'
  /** 下游 */
  | 'DOWNSTREAM';

/** Rungs of the cultivation ladder (梯度培育) and titles beside it. */
export type RecognitionTier =
  /** 潜在专精特新企业 */
  | 'POTENTIAL'
  /** 创新型中小企业 */
  | 'INNOVATIVE_SME'
  /** 专精特新中小企业 */
  | 'SRDI_SME'
  /** 专精特新“小巨人”企业 */
  | 'LITTLE_GIANT'
  /** 制造业单项冠军 */
  | 'CHAMPION'
  /** 隐形冠军 */
  | 'HIDDEN_CHAMPION'
  /** 高新技术企业 */
  | 'HIGH_TECH';

/** Who grants a title: the state, a province or province-level city, a city, a district. */
export type RecognitionLevel =
  | 'NATIONAL'
  | 'PROVINCIAL'
  | 'CITY'
  | 'DISTRICT';

/** How a segment stands in a region (环节判定). */
export type Verdict =
  /** 缺链: the chain requires it, and no firm of it is known here. */
  | 'MISSING'
  /** 断链: missing, and without it a segment present here cannot reach another one present here. */
  | 'BROKEN'
  /** 弱链: present, and at least one test of strength fails. */
  | 'WEAK'
  /** 完整: present, and no test fails. */
  | 'COVERED'
  /** 数据不足: too few firms are known to say any of this. Not the same as none. */
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

/** How near two segments are. */
export type Proximity =
  /** They are found in the same regions. */
  | 'CO_LOCATION'
  /** Their firms supply each other. */
  | 'SUPPLY';

export type InvestorKind =
  /** 政府引导基金 */
  | 'GOVERNMENT_GUIDANCE'
  /** 国有资本 */
  | 'STATE_CAPITAL'
  /** 产业资本 (CVC) */
  | 'INDUSTRIAL'
  /** 创业投资 */
  | 'VENTURE_CAPITAL'
  /** 私募股权 */
  | 'PRIVATE_EQUITY'
  /** 券商 */
  | 'SECURITIES'
  /** 银行 */
  | 'BANK'
  /** 租赁 */
  | 'LEASING'
  /** 担保 */
  | 'GUARANTEE'
  | 'OTHER';

/** What a search may be narrowed to. */
export type EntityKind =
  | 'ENTERPRISE'
  | 'INVESTOR'
  | 'INSTITUTION'
  | 'CHAIN'
  | 'SEGMENT'
  | 'CLUSTER'
  | 'REGION'
  | 'POLICY'
  | 'METRIC'
  | 'PARK';

/** Weights of a target's score, absolute values; they must sum to 1. */
export type TargetWeights = {
  /** Gravity of the gap: BROKEN 1, MISSING 0.8, WEAK 0.4. */
  readonly severity: number;
  /** A leader placed here is one supply link away (1), or two supply or leadership links (0.5). */
  readonly pull: number;
  /** An investor of the firm is based or mandated here (1), or has invested beside a fund that is based here (0.5). */
  readonly capital: number;
  /** Its highest title. */
  readonly tier: number;
  /** Against: it has an office here, or controls an organization here. */
  readonly presence: number;
  /** Against: firms of the segment that are here already. */
  readonly crowding: number;
};

/** How two things are linked. */
export type LinkKind =
  /** Firm → firm: supplies (供应). */
  | 'SUPPLIES'
  /** Firm → segment: stands in it (链上位置). No supply. */
  | 'OCCUPIES'
  /** Segment → segment: its products go there (环节供给). */
  | 'FEEDS'
  /** Chain → segment: contains it. */
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
  | 'COMPETES_WITH';

export type ChainMapQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
}>;


export type ChainMapQuery = { readonly chain: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly scheme: string | null, readonly description: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly leaders: ReadonlyArray<{ readonly by: string | null, readonly confidence: Confidence | null, readonly enterprise: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly qualifier: string | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly map: { readonly dataAsOf: string | null, readonly segments: ReadonlyArray<{ readonly total: number, readonly inRegion: number | null, readonly share: number | null, readonly certified: number, readonly verdict: Verdict | null, readonly segment: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly stage: ChainStage, readonly origin: Origin, readonly required: boolean | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly top: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly leaders: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string } } } | null };

export type TileFragment = { readonly total: number, readonly inRegion: number | null, readonly share: number | null, readonly certified: number, readonly verdict: Verdict | null, readonly segment: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly stage: ChainStage, readonly origin: Origin, readonly required: boolean | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly top: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly leaders: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ChainFigureFragment = { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly qualifier: string | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> };

export type SegmentSheetQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
}>;


export type SegmentSheetQuery = { readonly node:
    | { readonly __typename: 'Chain' }
    | { readonly __typename: 'Segment', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly stage: ChainStage, readonly origin: Origin, readonly required: boolean | null, readonly confidence: Confidence | null, readonly description: string | null, readonly aliases: ReadonlyArray<{ readonly value: string, readonly kind: AliasKind }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly asOf: string | null, readonly period: string | null, readonly scope: string | null, readonly qualifier: string | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly enterprises: { readonly totalCount: number } }
    | { readonly __typename: 'Cluster' }
    | { readonly __typename: 'Enterprise' }
    | { readonly __typename: 'Recognition' }
    | { readonly __typename: 'Listing' }
    | { readonly __typename: 'Milestone' }
    | { readonly __typename: 'InvestmentFirm' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Observation' }
    | { readonly __typename: 'Metric' }
    | { readonly __typename: 'Institution' }
    | { readonly __typename: 'Park' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Citation' }
   | null, readonly trace: { readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } };

export type ChainFirmsQueryVariables = Exact<{
  chain?: string | null | undefined;
  segment?: string | null | undefined;
  region?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChainFirmsQuery = { readonly enterprises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel }>, readonly chainPositions: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly product: string | null, readonly confidence: Confidence | null, readonly segment: { readonly id: string, readonly name: string, readonly chain: { readonly id: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChainFirmFragment = { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel }>, readonly chainPositions: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly product: string | null, readonly confidence: Confidence | null, readonly segment: { readonly id: string, readonly name: string, readonly chain: { readonly id: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> };

export type ChainBottlenecksQueryVariables = Exact<{
  id: string;
  region?: string | null | undefined;
  kind?: BottleneckKind | null | undefined;
  first?: number | null | undefined;
}>;


export type ChainBottlenecksQuery = { readonly chain: { readonly id: string, readonly bottlenecks: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly structural: number, readonly visibility: number, readonly nexus: number, readonly node:
          | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
          | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
          | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'Recognition', readonly id: string }
          | { readonly __typename: 'Listing', readonly id: string }
          | { readonly __typename: 'Milestone', readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string }
          | { readonly __typename: 'Observation', readonly id: string }
          | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
          | { readonly __typename: 'Park', readonly name: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
          | { readonly __typename: 'Measure', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
        , readonly separates: { readonly from:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }, readonly witness: { readonly length: number, readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
            | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
            | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
            | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
            | { readonly __typename: 'Recognition', readonly id: string }
            | { readonly __typename: 'Listing', readonly id: string }
            | { readonly __typename: 'Milestone', readonly id: string }
            | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
            | { readonly __typename: 'Region', readonly name: string, readonly id: string }
            | { readonly __typename: 'Observation', readonly id: string }
            | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
            | { readonly __typename: 'Park', readonly name: string, readonly id: string }
            | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
            | { readonly __typename: 'Measure', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
          >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string } } } | null };

export type ChainCapitalQueryVariables = Exact<{
  id: string;
  region: string;
  segment?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ChainCapitalQuery = { readonly chain: { readonly id: string, readonly capitalPaths: { readonly dataAsOf: string | null, readonly items: ReadonlyArray<{ readonly verdict: Verdict, readonly leads: boolean | null, readonly length: number, readonly segment: { readonly id: string, readonly name: string }, readonly enterprise: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly fund:
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string, readonly investorKind: InvestorKind | null }
          | { readonly __typename: 'InvestmentFirm', readonly id: string, readonly name: string, readonly investorKind: InvestorKind | null }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly investorKind: InvestorKind | null }
        , readonly path: { readonly length: number, readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
            | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
            | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
            | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
            | { readonly __typename: 'Recognition', readonly id: string }
            | { readonly __typename: 'Listing', readonly id: string }
            | { readonly __typename: 'Milestone', readonly id: string }
            | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
            | { readonly __typename: 'Region', readonly name: string, readonly id: string }
            | { readonly __typename: 'Observation', readonly id: string }
            | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
            | { readonly __typename: 'Park', readonly name: string, readonly id: string }
            | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
            | { readonly __typename: 'Measure', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
          >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string } } } | null };

export type CitedFragment = { readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } };

export type GapsQueryVariables = Exact<{
  id: string;
  region: string;
  minLocationQuotient?: number | null | undefined;
  maxHhi?: number | null | undefined;
  minTier?: RecognitionTier | null | undefined;
  minCoverage?: number | null | undefined;
  proximity?: Proximity | null | undefined;
  alpha?: number | null | undefined;
}>;


export type GapsQuery = { readonly chain: { readonly id: string, readonly name: string, readonly gaps: { readonly dataAsOf: string | null, readonly verdicts: ReadonlyArray<{ readonly verdict: Verdict, readonly firmCount: number, readonly firmCountNationwide: number, readonly locationQuotient: number | null, readonly hhi: number | null, readonly hhiConsolidated: number | null, readonly effectiveSuppliers: number | null, readonly effectiveControllers: number | null, readonly controllerCount: number | null, readonly fillability: number | null, readonly fillOrder: number | null, readonly untested: ReadonlyArray<GapTest>, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage, readonly origin: Origin, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }, readonly firms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly controllers: ReadonlyArray<{ readonly share: number, readonly controller:
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'InvestmentFirm', readonly id: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
          , readonly enterprises: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly reasons: ReadonlyArray<{ readonly test: GapTest, readonly value: number, readonly threshold: number }>, readonly witness: { readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }>, readonly counts: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly filling: { readonly effort: number, readonly steps: ReadonlyArray<{ readonly step: number, readonly fillabilityBefore: number, readonly fillabilityAfter: number, readonly effort: number, readonly segment: { readonly id: string, readonly name: string } }> }, readonly circles: ReadonlyArray<{ readonly organizations: ReadonlyArray<
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'InvestmentFirm', readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
        > }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string } } } | null };

export type JudgedFragment = { readonly verdict: Verdict, readonly firmCount: number, readonly firmCountNationwide: number, readonly locationQuotient: number | null, readonly hhi: number | null, readonly hhiConsolidated: number | null, readonly effectiveSuppliers: number | null, readonly effectiveControllers: number | null, readonly controllerCount: number | null, readonly fillability: number | null, readonly fillOrder: number | null, readonly untested: ReadonlyArray<GapTest>, readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage, readonly origin: Origin, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }, readonly firms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly controllers: ReadonlyArray<{ readonly share: number, readonly controller:
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'InvestmentFirm', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
    , readonly enterprises: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly reasons: ReadonlyArray<{ readonly test: GapTest, readonly value: number, readonly threshold: number }>, readonly witness: { readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly chains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly origin: Origin }>, readonly enterprises: { readonly totalCount: number } }> }, readonly enterprises: { readonly totalCount: number }, readonly investors: { readonly totalCount: number }, readonly observations: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } };

export type ProofPathFragment = { readonly length: number, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
    | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
    | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
    | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Listing', readonly id: string }
    | { readonly __typename: 'Milestone', readonly id: string }
    | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'Park', readonly name: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
  >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> };

export type PickQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type PickQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
      | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
      | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
      | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
      | { readonly __typename: 'Recognition', readonly id: string }
      | { readonly __typename: 'Listing', readonly id: string }
      | { readonly __typename: 'Milestone', readonly id: string }
      | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly parent: { readonly name: string } | null }
      | { readonly __typename: 'Observation', readonly id: string }
      | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
      | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
      | { readonly __typename: 'Park', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
      | { readonly __typename: 'Measure', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
    > } };

export type NamesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
    | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
    | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
    | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Listing', readonly id: string }
    | { readonly __typename: 'Milestone', readonly id: string }
    | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'Park', readonly name: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
   | null> };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: { readonly value: string, readonly kind: AliasKind }, readonly node:
        | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
        | { readonly __typename: 'Segment', readonly name: string, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
        | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
        | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Recognition', readonly id: string }
        | { readonly __typename: 'Listing', readonly id: string }
        | { readonly __typename: 'Milestone', readonly id: string }
        | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly parent: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Observation', readonly id: string }
        | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
        | { readonly __typename: 'Institution', readonly name: string, readonly id: string, readonly region: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Park', readonly name: string, readonly id: string }
        | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
        | { readonly __typename: 'Measure', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TargetsQueryVariables = Exact<{
  id: string;
  region: string;
  first?: number | null | undefined;
  weights?: TargetWeights | null | undefined;
}>;


export type TargetsQuery = { readonly chain: { readonly id: string, readonly name: string, readonly targets: { readonly dataAsOf: string | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly enterprise: { readonly id: string, readonly name: string, readonly products: ReadonlyArray<string> | null, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }> }, readonly segment: { readonly id: string, readonly name: string }, readonly alsoFills: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly weight: number }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
            | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
            | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
            | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
            | { readonly __typename: 'Recognition', readonly id: string }
            | { readonly __typename: 'Listing', readonly id: string }
            | { readonly __typename: 'Milestone', readonly id: string }
            | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
            | { readonly __typename: 'Region', readonly name: string, readonly id: string }
            | { readonly __typename: 'Observation', readonly id: string }
            | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
            | { readonly __typename: 'Park', readonly name: string, readonly id: string }
            | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
            | { readonly __typename: 'Measure', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
          >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }> }>, readonly chosen: ReadonlyArray<{ readonly covered: number, readonly enterprise: { readonly id: string }, readonly target: { readonly score: number, readonly enterprise: { readonly id: string, readonly name: string, readonly products: ReadonlyArray<string> | null, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }> }, readonly segment: { readonly id: string, readonly name: string }, readonly alsoFills: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly weight: number }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
              | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
              | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
              | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
              | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
              | { readonly __typename: 'Recognition', readonly id: string }
              | { readonly __typename: 'Listing', readonly id: string }
              | { readonly __typename: 'Milestone', readonly id: string }
              | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
              | { readonly __typename: 'Region', readonly name: string, readonly id: string }
              | { readonly __typename: 'Observation', readonly id: string }
              | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
              | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
              | { readonly __typename: 'Park', readonly name: string, readonly id: string }
              | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
              | { readonly __typename: 'Measure', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Citation', readonly id: string }
            >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }> }, readonly closes: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly before: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly after: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string } } } | null };

export type TargetRowFragment = { readonly score: number, readonly enterprise: { readonly id: string, readonly name: string, readonly products: ReadonlyArray<string> | null, readonly region: { readonly id: string, readonly name: string } | null, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier }> }, readonly segment: { readonly id: string, readonly name: string }, readonly alsoFills: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly weight: number }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
      | { readonly __typename: 'Segment', readonly name: string, readonly id: string }
      | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
      | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
      | { readonly __typename: 'Recognition', readonly id: string }
      | { readonly __typename: 'Listing', readonly id: string }
      | { readonly __typename: 'Milestone', readonly id: string }
      | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string }
      | { readonly __typename: 'Observation', readonly id: string }
      | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
      | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
      | { readonly __typename: 'Park', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
      | { readonly __typename: 'Measure', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
    >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }> };

export type TargetSetQueryVariables = Exact<{
  id: string;
  region: string;
  first: number;
}>;


export type TargetSetQuery = { readonly chain: { readonly id: string, readonly targets: { readonly chosen: ReadonlyArray<{ readonly covered: number, readonly enterprise: { readonly id: string, readonly name: string, readonly region: { readonly id: string, readonly name: string } | null }, readonly closes: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly before: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly after: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> } } | null };

export type ExplainedFragment = { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null };

export type CoveredFragment = { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const TileFragmentDoc = new TypedDocumentString(`
    fragment Tile on MappedSegment {
  segment {
    id
    name
    nameEn
    stage
    origin
    required
    confidence
    citations {
      ...Cited
    }
    suppliesTo {
      id
      name
    }
  }
  total
  inRegion
  share
  certified
  verdict
  top(first: 3) {
    id
    name
  }
  leaders {
    id
    name
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}`, {"fragmentName":"Tile"}) as unknown as TypedDocumentString<TileFragment, unknown>;
export const ChainFigureFragmentDoc = new TypedDocumentString(`
    fragment ChainFigure on Observation {
  id
  metric {
    id
    name
    unit
  }
  value
  min
  max
  asOf
  period
  scope
  qualifier
  citations {
    ...Cited
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}`, {"fragmentName":"ChainFigure"}) as unknown as TypedDocumentString<ChainFigureFragment, unknown>;
export const ChainFirmFragmentDoc = new TypedDocumentString(`
    fragment ChainFirm on Enterprise {
  id
  name
  region {
    id
    name
  }
  recognitions {
    tier
    level
  }
  chainPositions {
    segment {
      id
      name
      chain {
        id
      }
    }
    roles
    product
    confidence
    citations {
      ...Cited
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}`, {"fragmentName":"ChainFirm"}) as unknown as TypedDocumentString<ChainFirmFragment, unknown>;
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on SegmentVerdict {
  segment {
    id
    name
    stage
    origin
    confidence
    citations {
      ...Cited
    }
  }
  verdict
  firms(first: 20) {
    id
    name
  }
  firmCount
  firmCountNationwide
  locationQuotient
  hhi
  hhiConsolidated
  effectiveSuppliers
  effectiveControllers
  controllerCount
  controllers(first: 5) {
    controller {
      __typename
      id
      name
    }
    enterprises {
      id
      name
    }
    share
  }
  fillability
  fillOrder
  reasons {
    test
    value
    threshold
  }
  untested
  witness {
    via {
      id
      name
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}`, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const ProofPathFragmentDoc = new TypedDocumentString(`
    fragment ProofPath on Path {
  length
  nodes {
    __typename
    id
    ... on Named {
      name
    }
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}`, {"fragmentName":"ProofPath"}) as unknown as TypedDocumentString<ProofPathFragment, unknown>;
export const TargetRowFragmentDoc = new TypedDocumentString(`
    fragment TargetRow on Target {
  enterprise {
    id
    name
    region {
      id
      name
    }
    recognitions {
      tier
    }
    products
  }
  segment {
    id
    name
  }
  alsoFills {
    id
    name
  }
  score
  parts {
    name
    value
    weight
  }
  paths {
    ...ProofPath
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}
fragment ProofPath on Path {
  length
  nodes {
    __typename
    id
    ... on Named {
      name
    }
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}`, {"fragmentName":"TargetRow"}) as unknown as TypedDocumentString<TargetRowFragment, unknown>;
export const ExplainedFragmentDoc = new TypedDocumentString(`
    fragment Explained on Method {
  name
  version
  parameters
  reference
}
    `, {"fragmentName":"Explained"}) as unknown as TypedDocumentString<ExplainedFragment, unknown>;
export const CoveredFragmentDoc = new TypedDocumentString(`
    fragment Covered on Coverage {
  known
  expected
  share
  note
}
    `, {"fragmentName":"Covered"}) as unknown as TypedDocumentString<CoveredFragment, unknown>;
export const ChainMapDocument = new TypedDocumentString(`
    query ChainMap($id: ID!, $region: ID) {
  chain(by: {id: $id}) {
    id
    name
    nameEn
    scheme
    description
    aliases {
      value
      kind
    }
    citations {
      ...Cited
    }
    leaders {
      enterprise {
        id
        name
      }
      by
      confidence
      citations {
        ...Cited
      }
    }
    observations(first: 20) {
      nodes {
        ...ChainFigure
      }
      totalCount
    }
    map(region: $region) {
      segments {
        ...Tile
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Tile on MappedSegment {
  segment {
    id
    name
    nameEn
    stage
    origin
    required
    confidence
    citations {
      ...Cited
    }
    suppliesTo {
      id
      name
    }
  }
  total
  inRegion
  share
  certified
  verdict
  top(first: 3) {
    id
    name
  }
  leaders {
    id
    name
  }
}
fragment ChainFigure on Observation {
  id
  metric {
    id
    name
    unit
  }
  value
  min
  max
  asOf
  period
  scope
  qualifier
  citations {
    ...Cited
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
}`) as unknown as TypedDocumentString<ChainMapQuery, ChainMapQueryVariables>;
export const SegmentSheetDocument = new TypedDocumentString(`
    query SegmentSheet($id: ID!, $region: ID) {
  node(id: $id) {
    __typename
    ... on Segment {
      id
      name
      nameEn
      stage
      origin
      required
      confidence
      description
      aliases {
        value
        kind
      }
      citations {
        ...Cited
      }
      suppliesTo {
        id
        name
      }
      suppliedBy {
        id
        name
      }
      observations(first: 20) {
        nodes {
          ...ChainFigure
        }
        totalCount
      }
      enterprises(first: 1, region: $region) {
        totalCount
      }
    }
  }
  trace(from: $id, direction: BOTH, depth: 1, first: 200) {
    links {
      from
      to
      kind
      confidence
      citations {
        ...Cited
      }
    }
  }
}
    fragment ChainFigure on Observation {
  id
  metric {
    id
    name
    unit
  }
  value
  min
  max
  asOf
  period
  scope
  qualifier
  citations {
    ...Cited
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}`) as unknown as TypedDocumentString<SegmentSheetQuery, SegmentSheetQueryVariables>;
export const ChainFirmsDocument = new TypedDocumentString(`
    query ChainFirms($chain: ID, $segment: ID, $region: ID, $first: Int = 50, $after: String) {
  enterprises(
    filter: {chain: $chain, segment: $segment, region: $region}
    first: $first
    after: $after
    orderBy: TIER_DESC
  ) {
    nodes {
      ...ChainFirm
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ChainFirm on Enterprise {
  id
  name
  region {
    id
    name
  }
  recognitions {
    tier
    level
  }
  chainPositions {
    segment {
      id
      name
      chain {
        id
      }
    }
    roles
    product
    confidence
    citations {
      ...Cited
    }
  }
}
fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}`) as unknown as TypedDocumentString<ChainFirmsQuery, ChainFirmsQueryVariables>;
export const ChainBottlenecksDocument = new TypedDocumentString(`
    query ChainBottlenecks($id: ID!, $region: ID, $kind: BottleneckKind, $first: Int = 50) {
  chain(by: {id: $id}) {
    id
    bottlenecks(region: $region) {
      items(first: $first, kind: $kind) {
        node {
          __typename
          id
          ... on Named {
            name
          }
        }
        separates {
          from {
            id
            ... on Named {
              name
            }
          }
          to {
            id
            ... on Named {
              name
            }
          }
        }
        witness {
          ...ProofPath
        }
        structural
        visibility
        nexus
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}
fragment ProofPath on Path {
  length
  nodes {
    __typename
    id
    ... on Named {
      name
    }
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
}`) as unknown as TypedDocumentString<ChainBottlenecksQuery, ChainBottlenecksQueryVariables>;
export const ChainCapitalDocument = new TypedDocumentString(`
    query ChainCapital($id: ID!, $region: ID!, $segment: ID, $first: Int = 20) {
  chain(by: {id: $id}) {
    id
    capitalPaths(region: $region, segment: $segment, first: $first) {
      items {
        segment {
          id
          name
        }
        verdict
        enterprise {
          id
          name
          region {
            id
            name
          }
        }
        fund {
          __typename
          id
          name
          investorKind
        }
        leads
        length
        path {
          ...ProofPath
        }
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}
fragment ProofPath on Path {
  length
  nodes {
    __typename
    id
    ... on Named {
      name
    }
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
}`) as unknown as TypedDocumentString<ChainCapitalQuery, ChainCapitalQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($id: ID!, $region: ID!, $minLocationQuotient: Float, $maxHhi: Float, $minTier: RecognitionTier, $minCoverage: Int, $proximity: Proximity, $alpha: Float) {
  chain(by: {id: $id}) {
    id
    name
    gaps(
      region: $region
      minLocationQuotient: $minLocationQuotient
      maxHhi: $maxHhi
      minTier: $minTier
      minCoverage: $minCoverage
      proximity: $proximity
      alpha: $alpha
    ) {
      verdicts {
        ...Judged
      }
      counts {
        verdict
        count
      }
      filling {
        steps {
          step
          segment {
            id
            name
          }
          fillabilityBefore
          fillabilityAfter
          effort
        }
        effort
      }
      circles {
        organizations {
          __typename
          id
          name
        }
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}
fragment Judged on SegmentVerdict {
  segment {
    id
    name
    stage
    origin
    confidence
    citations {
      ...Cited
    }
  }
  verdict
  firms(first: 20) {
    id
    name
  }
  firmCount
  firmCountNationwide
  locationQuotient
  hhi
  hhiConsolidated
  effectiveSuppliers
  effectiveControllers
  controllerCount
  controllers(first: 5) {
    controller {
      __typename
      id
      name
    }
    enterprises {
      id
      name
    }
    share
  }
  fillability
  fillOrder
  reasons {
    test
    value
    threshold
  }
  untested
  witness {
    via {
      id
      name
    }
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  chains(first: 100) {
    nodes {
      id
      name
      nameEn
      segments {
        id
        origin
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    totalCount
  }
  enterprises(first: 1) {
    totalCount
  }
  investors(first: 1) {
    totalCount
  }
  observations(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PickDocument = new TypedDocumentString(`
    query Pick($query: String!, $kinds: [EntityKind!]) {
  search(query: $query, kinds: $kinds, first: 20) {
    nodes {
      __typename
      id
      ... on Named {
        name
      }
      ... on Region {
        parent {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PickQuery, PickQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Named {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [EntityKind!], $first: Int = 100, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges {
      score
      matched {
        value
        kind
      }
      node {
        __typename
        id
        ... on Named {
          name
        }
        ... on Organization {
          region {
            id
            name
          }
        }
        ... on Segment {
          chain {
            id
            name
          }
        }
        ... on Region {
          parent {
            id
            name
          }
        }
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($id: ID!, $region: ID!, $first: Int = 50, $weights: TargetWeights) {
  chain(by: {id: $id}) {
    id
    name
    targets(region: $region, first: $first, weights: $weights) {
      candidates {
        ...TargetRow
      }
      chosen {
        enterprise {
          id
        }
        target {
          ...TargetRow
        }
        closes {
          id
          name
        }
        covered
      }
      before {
        verdict
        count
      }
      after {
        verdict
        count
      }
      method {
        ...Explained
      }
      coverage {
        ...Covered
      }
      dataAsOf
    }
  }
}
    fragment Cited on Citation {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
  }
}
fragment ProofPath on Path {
  length
  nodes {
    __typename
    id
    ... on Named {
      name
    }
  }
  links {
    from
    to
    kind
    product
    confidence
    citations {
      ...Cited
    }
  }
}
fragment TargetRow on Target {
  enterprise {
    id
    name
    region {
      id
      name
    }
    recognitions {
      tier
    }
    products
  }
  segment {
    id
    name
  }
  alsoFills {
    id
    name
  }
  score
  parts {
    name
    value
    weight
  }
  paths {
    ...ProofPath
  }
}
fragment Explained on Method {
  name
  version
  parameters
  reference
}
fragment Covered on Coverage {
  known
  expected
  share
  note
}`) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const TargetSetDocument = new TypedDocumentString(`
    query TargetSet($id: ID!, $region: ID!, $first: Int!) {
  chain(by: {id: $id}) {
    id
    targets(region: $region, first: $first) {
      chosen {
        enterprise {
          id
          name
          region {
            id
            name
          }
        }
        closes {
          id
          name
        }
        covered
      }
      before {
        verdict
        count
      }
      after {
        verdict
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetSetQuery, TargetSetQueryVariables>;