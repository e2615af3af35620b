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

export type TraceDirection =
  /** Against the flow: towards suppliers and the segments before. */
  | 'UPSTREAM'
  /** With the flow: towards customers and the segments after. */
  | 'DOWNSTREAM'
  /** Both walks from the start, side by side; never up and then down again. */
  | 'BOTH';

export type CitedFragment = { readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly chains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly origin: Origin }>, readonly enterprises: { readonly totalCount: number } }> }, readonly enterprises: { readonly totalCount: number }, readonly investors: { readonly totalCount: number }, readonly observations: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } };

type Place_Chain_Fragment = { readonly __typename: 'Chain', readonly name: string, readonly id: string };

type Place_Segment_Fragment = { readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } };

type Place_Cluster_Fragment = { readonly __typename: 'Cluster', readonly name: string, readonly id: string };

type Place_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly name: string, readonly id: string };

type Place_Recognition_Fragment = { readonly __typename: 'Recognition', readonly id: string };

type Place_Listing_Fragment = { readonly __typename: 'Listing', readonly id: string };

type Place_Milestone_Fragment = { readonly __typename: 'Milestone', readonly id: string };

type Place_InvestmentFirm_Fragment = { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string };

type Place_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly id: string };

type Place_Observation_Fragment = { readonly __typename: 'Observation', readonly id: string };

type Place_Metric_Fragment = { readonly __typename: 'Metric', readonly name: string, readonly id: string };

type Place_Institution_Fragment = { readonly __typename: 'Institution', readonly name: string, readonly id: string };

type Place_Park_Fragment = { readonly __typename: 'Park', readonly name: string, readonly id: string };

type Place_Policy_Fragment = { readonly __typename: 'Policy', readonly name: string, readonly id: string };

type Place_Measure_Fragment = { readonly __typename: 'Measure', readonly id: string };

type Place_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type Place_Citation_Fragment = { readonly __typename: 'Citation', readonly id: string };

export type PlaceFragment =
  | Place_Chain_Fragment
  | Place_Segment_Fragment
  | Place_Cluster_Fragment
  | Place_Enterprise_Fragment
  | Place_Recognition_Fragment
  | Place_Listing_Fragment
  | Place_Milestone_Fragment
  | Place_InvestmentFirm_Fragment
  | Place_Region_Fragment
  | Place_Observation_Fragment
  | Place_Metric_Fragment
  | Place_Institution_Fragment
  | Place_Park_Fragment
  | Place_Policy_Fragment
  | Place_Measure_Fragment
  | Place_Source_Fragment
  | Place_Citation_Fragment
;

export type NetworkNodeQueryVariables = Exact<{
  id: string;
}>;


export type NetworkNodeQuery = { readonly node:
    | { readonly __typename: 'Chain', readonly nameEn: string | null, readonly description: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly segments: ReadonlyArray<{ readonly id: string }>, readonly leaders: ReadonlyArray<{ readonly enterprise: { readonly id: string } }>, readonly clusters: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'Segment', readonly nameEn: string | null, readonly stage: ChainStage, readonly description: string | null, readonly name: string, readonly origin: Origin, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly suppliedBy: ReadonlyArray<{ readonly id: string }>, readonly suppliesTo: ReadonlyArray<{ readonly id: string }>, readonly enterprises: { readonly totalCount: number }, readonly chain: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Cluster', readonly nameEn: string | null, readonly description: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly leaders: ReadonlyArray<{ readonly enterprise: { readonly id: string } }>, readonly regions: ReadonlyArray<{ readonly id: string }>, readonly enterprises: { readonly totalCount: number } }
    | { readonly __typename: 'Enterprise', readonly nameEn: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly investorKind: InvestorKind | null, readonly products: ReadonlyArray<string> | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly locations: ReadonlyArray<{ readonly region: { readonly id: string, readonly name: string } }>, readonly controls: ReadonlyArray<{ readonly organization:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly controlledBy: ReadonlyArray<{ readonly organization:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly parks: ReadonlyArray<{ readonly id: string }>, readonly portfolio: { readonly totalCount: number }, readonly recognitions: ReadonlyArray<{ readonly tier: RecognitionTier, readonly level: RecognitionLevel }>, readonly suppliers: { readonly totalCount: number }, readonly customers: { readonly totalCount: number }, readonly investments: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly competitors: { readonly totalCount: number }, readonly chainPositions: ReadonlyArray<{ readonly segment: { readonly id: string } }>, readonly leads: ReadonlyArray<{ readonly chain: { readonly id: string } | null }>, readonly clusters: ReadonlyArray<{ readonly id: string }>, readonly industries: ReadonlyArray<{ readonly industry:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly researchPartners: ReadonlyArray<{ readonly institution:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly incubators: ReadonlyArray<{ readonly institution:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Listing', readonly id: string }
    | { readonly __typename: 'Milestone', readonly id: string }
    | { readonly __typename: 'InvestmentFirm', readonly nameEn: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly investorKind: InvestorKind | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly locations: ReadonlyArray<{ readonly region: { readonly id: string, readonly name: string } }>, readonly controls: ReadonlyArray<{ readonly organization:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly controlledBy: ReadonlyArray<{ readonly organization:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly parks: ReadonlyArray<{ readonly id: string }>, readonly portfolio: { readonly totalCount: number } }
    | { readonly __typename: 'Region', readonly nameEn: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly parent: { readonly id: string } | null, readonly children: ReadonlyArray<{ readonly id: string }>, readonly clusters: ReadonlyArray<{ readonly id: string }>, readonly parks: ReadonlyArray<{ readonly id: string }>, readonly enterprises: { readonly totalCount: number } }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Metric', readonly nameEn: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }
    | { readonly __typename: 'Institution', readonly nameEn: string | null, readonly description: string | null, readonly foundedOn: string | null, readonly investorKind: InvestorKind | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly locations: ReadonlyArray<{ readonly region: { readonly id: string, readonly name: string } }>, readonly controls: ReadonlyArray<{ readonly organization:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly controlledBy: ReadonlyArray<{ readonly organization:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly parks: ReadonlyArray<{ readonly id: string }>, readonly portfolio: { readonly totalCount: number } }
    | { readonly __typename: 'Park', readonly nameEn: string | null, readonly description: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly region: { readonly id: string } | null, readonly organizations: { readonly totalCount: number } }
    | { readonly __typename: 'Policy', readonly nameEn: string | null, readonly name: string, readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
   | null };

export type NetworkRelationsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  suppliers?: boolean | null | undefined;
  customers?: boolean | null | undefined;
  investments?: boolean | null | undefined;
  portfolio?: boolean | null | undefined;
  controls?: boolean | null | undefined;
  controlledBy?: boolean | null | undefined;
  chainPositions?: boolean | null | undefined;
  leads?: boolean | null | undefined;
  leaders?: boolean | null | undefined;
  partners?: boolean | null | undefined;
  competitors?: boolean | null | undefined;
  industries?: boolean | null | undefined;
  researchPartners?: boolean | null | undefined;
  incubators?: boolean | null | undefined;
  clusters?: boolean | null | undefined;
  parks?: boolean | null | undefined;
  locations?: boolean | null | undefined;
  region?: boolean | null | undefined;
  enterprises?: boolean | null | undefined;
  organizations?: boolean | null | undefined;
  segments?: boolean | null | undefined;
  chain?: boolean | null | undefined;
  suppliedBy?: boolean | null | undefined;
  suppliesTo?: boolean | null | undefined;
  regions?: boolean | null | undefined;
  parent?: boolean | null | undefined;
  children?: boolean | null | undefined;
}>;


export type NetworkRelationsQuery = { readonly node:
    | { readonly __typename: 'Chain', readonly name: string, readonly id: string, readonly segments?: ReadonlyArray<{ readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }>, readonly leaders?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly enterprise: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly clusters?: ReadonlyArray<{ readonly __typename: 'Cluster', readonly name: string, readonly id: string }> }
    | { readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain?: { readonly __typename: 'Chain', readonly id: string, readonly name: string }, readonly suppliedBy?: ReadonlyArray<{ readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }>, readonly suppliesTo?: ReadonlyArray<{ readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }>, readonly enterprises?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string, readonly chainPositions: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly segment: { readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } }> } }
    | { readonly __typename: 'Cluster', readonly name: string, readonly id: string, readonly leaders?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly enterprise: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly regions?: ReadonlyArray<{ readonly __typename: 'Region', readonly name: string, readonly id: string }>, readonly enterprises?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string } }> } }
    | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string, readonly controls?: ReadonlyArray<{ readonly share: number | null, readonly confidence: Confidence | null, readonly organization:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly controlledBy?: ReadonlyArray<{ readonly share: number | null, readonly confidence: Confidence | null, readonly organization:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly parks?: ReadonlyArray<{ readonly __typename: 'Park', readonly name: string, readonly id: string }>, readonly locations?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly region: { readonly __typename: 'Region', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly portfolio?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly confidence: Confidence | null, readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly suppliers?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly share: number | null, readonly confidence: Confidence | null, readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly customers?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly share: number | null, readonly confidence: Confidence | null, readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly investments?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly confidence: Confidence | null, readonly node:
            | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
            | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly partners?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly topic: string | null, readonly confidence: Confidence | null, readonly node:
            | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
            | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly competitors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly product: string | null, readonly topic: string | null, readonly confidence: Confidence | null, readonly node:
            | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
            | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }, readonly chainPositions?: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly segment: { readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly leads?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly chain: { readonly __typename: 'Chain', readonly name: string, readonly id: string } | null, readonly cluster: { readonly __typename: 'Cluster', readonly name: string, readonly id: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly clusters?: ReadonlyArray<{ readonly __typename: 'Cluster', readonly name: string, readonly id: string }>, readonly industries?: ReadonlyArray<{ readonly product: string | null, readonly confidence: Confidence | null, readonly industry:
          | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
          | { readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
          | { readonly __typename: 'Cluster', readonly name: string, readonly id: string }
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Region', readonly name: string, readonly id: string }
          | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
          | { readonly __typename: 'Park', readonly name: string, readonly id: string }
          | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly researchPartners?: ReadonlyArray<{ readonly topic: string | null, readonly confidence: Confidence | null, readonly institution:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly incubators?: ReadonlyArray<{ readonly topic: string | null, readonly confidence: Confidence | null, readonly institution:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Listing', readonly id: string }
    | { readonly __typename: 'Milestone', readonly id: string }
    | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string, readonly controls?: ReadonlyArray<{ readonly share: number | null, readonly confidence: Confidence | null, readonly organization:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly controlledBy?: ReadonlyArray<{ readonly share: number | null, readonly confidence: Confidence | null, readonly organization:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly parks?: ReadonlyArray<{ readonly __typename: 'Park', readonly name: string, readonly id: string }>, readonly locations?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly region: { readonly __typename: 'Region', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly portfolio?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly confidence: Confidence | null, readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string, readonly parent?: { readonly __typename: 'Region', readonly name: string, readonly id: string } | null, readonly children?: ReadonlyArray<{ readonly __typename: 'Region', readonly name: string, readonly id: string }>, readonly clusters?: ReadonlyArray<{ readonly __typename: 'Cluster', readonly name: string, readonly id: string }>, readonly parks?: ReadonlyArray<{ readonly __typename: 'Park', readonly name: string, readonly id: string }>, readonly enterprises?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string } }> } }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Metric', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string, readonly controls?: ReadonlyArray<{ readonly share: number | null, readonly confidence: Confidence | null, readonly organization:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly controlledBy?: ReadonlyArray<{ readonly share: number | null, readonly confidence: Confidence | null, readonly organization:
          | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
          | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
          | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly parks?: ReadonlyArray<{ readonly __typename: 'Park', readonly name: string, readonly id: string }>, readonly locations?: ReadonlyArray<{ readonly confidence: Confidence | null, readonly region: { readonly __typename: 'Region', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }>, readonly portfolio?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly round: string | null, readonly investedOn: string | null, readonly confidence: Confidence | null, readonly node: { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } }
    | { readonly __typename: 'Park', readonly name: string, readonly id: string, readonly region?: { readonly __typename: 'Region', readonly name: string, readonly id: string } | null, readonly organizations?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
            | { readonly __typename: 'InvestmentFirm', readonly name: string, readonly id: string }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
           }> } }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
   | null };

export type NetworkPlacesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NetworkPlacesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
    | { readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
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

export type FollowedFragment = { readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> };

export type NetworkPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
}>;


export type NetworkPathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
      | { readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
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

export type NetworkTraceQueryVariables = Exact<{
  from: string;
  direction: TraceDirection;
  depth: number;
  first: number;
}>;


export type NetworkTraceQuery = { readonly trace: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly node:
        | { readonly __typename: 'Chain', readonly name: string, readonly id: string }
        | { readonly __typename: 'Segment', readonly name: string, readonly origin: Origin, readonly id: string, readonly chain: { readonly id: string, readonly name: string } }
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
       }>, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LinkKind, readonly product: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } };

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
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
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
export const FollowedFragmentDoc = new TypedDocumentString(`
    fragment Followed on TraceLink {
  from
  to
  kind
  product
  confidence
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
}`, {"fragmentName":"Followed"}) as unknown as TypedDocumentString<FollowedFragment, unknown>;
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
export const NetworkNodeDocument = new TypedDocumentString(`
    query NetworkNode($id: ID!) {
  node(id: $id) {
    ...Place
    ... on Named {
      nameEn
      citations {
        ...Cited
      }
    }
    ... on Organization {
      description
      foundedOn
      locations {
        region {
          id
          name
        }
      }
      controls {
        organization {
          id
        }
      }
      controlledBy {
        organization {
          id
        }
      }
      parks {
        id
      }
    }
    ... on Investor {
      investorKind
      portfolio(first: 1) {
        totalCount
      }
    }
    ... on Enterprise {
      products
      recognitions {
        tier
        level
      }
      suppliers(first: 1) {
        totalCount
      }
      customers(first: 1) {
        totalCount
      }
      investments(first: 1) {
        totalCount
      }
      partners(first: 1) {
        totalCount
      }
      competitors(first: 1) {
        totalCount
      }
      chainPositions {
        segment {
          id
        }
      }
      leads {
        chain {
          id
        }
      }
      clusters {
        id
      }
      industries {
        industry {
          id
        }
      }
      researchPartners {
        institution {
          id
        }
      }
      incubators {
        institution {
          id
        }
      }
    }
    ... on Chain {
      description
      segments {
        id
      }
      leaders {
        enterprise {
          id
        }
      }
      clusters {
        id
      }
    }
    ... on Segment {
      stage
      description
      suppliedBy {
        id
      }
      suppliesTo {
        id
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Cluster {
      description
      leaders {
        enterprise {
          id
        }
      }
      regions {
        id
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Region {
      parent {
        id
      }
      children {
        id
      }
      clusters {
        id
      }
      parks {
        id
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Park {
      description
      region {
        id
      }
      organizations(first: 1) {
        totalCount
      }
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
fragment Place on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkNodeQuery, NetworkNodeQueryVariables>;
export const NetworkRelationsDocument = new TypedDocumentString(`
    query NetworkRelations($id: ID!, $first: Int = 50, $after: String, $suppliers: Boolean = false, $customers: Boolean = false, $investments: Boolean = false, $portfolio: Boolean = false, $controls: Boolean = false, $controlledBy: Boolean = false, $chainPositions: Boolean = false, $leads: Boolean = false, $leaders: Boolean = false, $partners: Boolean = false, $competitors: Boolean = false, $industries: Boolean = false, $researchPartners: Boolean = false, $incubators: Boolean = false, $clusters: Boolean = false, $parks: Boolean = false, $locations: Boolean = false, $region: Boolean = false, $enterprises: Boolean = false, $organizations: Boolean = false, $segments: Boolean = false, $chain: Boolean = false, $suppliedBy: Boolean = false, $suppliesTo: Boolean = false, $regions: Boolean = false, $parent: Boolean = false, $children: Boolean = false) {
  node(id: $id) {
    ...Place
    ... on Organization {
      controls @include(if: $controls) {
        organization {
          ...Place
        }
        share
        confidence
        citations {
          ...Cited
        }
      }
      controlledBy @include(if: $controlledBy) {
        organization {
          ...Place
        }
        share
        confidence
        citations {
          ...Cited
        }
      }
      parks @include(if: $parks) {
        ...Place
      }
      locations @include(if: $locations) {
        region {
          ...Place
        }
        confidence
        citations {
          ...Cited
        }
      }
    }
    ... on Investor {
      portfolio(first: $first, after: $after) @include(if: $portfolio) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
          round
          investedOn
          confidence
          citations {
            ...Cited
          }
        }
      }
    }
    ... on Enterprise {
      suppliers(first: $first, after: $after) @include(if: $suppliers) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
          product
          share
          confidence
          citations {
            ...Cited
          }
        }
      }
      customers(first: $first, after: $after) @include(if: $customers) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
          product
          share
          confidence
          citations {
            ...Cited
          }
        }
      }
      investments(first: $first, after: $after) @include(if: $investments) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
          round
          investedOn
          confidence
          citations {
            ...Cited
          }
        }
      }
      partners(first: $first, after: $after) @include(if: $partners) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
          product
          topic
          confidence
          citations {
            ...Cited
          }
        }
      }
      competitors(first: $first, after: $after) @include(if: $competitors) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
          product
          topic
          confidence
          citations {
            ...Cited
          }
        }
      }
      chainPositions @include(if: $chainPositions) {
        segment {
          ...Place
        }
        product
        confidence
        citations {
          ...Cited
        }
      }
      leads @include(if: $leads) {
        chain {
          ...Place
        }
        cluster {
          ...Place
        }
        confidence
        citations {
          ...Cited
        }
      }
      clusters @include(if: $clusters) {
        ...Place
      }
      industries @include(if: $industries) {
        industry {
          ...Place
        }
        product
        confidence
        citations {
          ...Cited
        }
      }
      researchPartners @include(if: $researchPartners) {
        institution {
          ...Place
        }
        topic
        confidence
        citations {
          ...Cited
        }
      }
      incubators @include(if: $incubators) {
        institution {
          ...Place
        }
        topic
        confidence
        citations {
          ...Cited
        }
      }
    }
    ... on Chain {
      segments @include(if: $segments) {
        ...Place
      }
      leaders @include(if: $leaders) {
        enterprise {
          ...Place
        }
        confidence
        citations {
          ...Cited
        }
      }
      clusters @include(if: $clusters) {
        ...Place
      }
    }
    ... on Segment {
      chain @include(if: $chain) {
        ...Place
      }
      suppliedBy @include(if: $suppliedBy) {
        ...Place
      }
      suppliesTo @include(if: $suppliesTo) {
        ...Place
      }
      enterprises(first: $first, after: $after) @include(if: $enterprises) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
            chainPositions {
              segment {
                id
              }
              product
              confidence
              citations {
                ...Cited
              }
            }
          }
        }
      }
    }
    ... on Cluster {
      leaders @include(if: $leaders) {
        enterprise {
          ...Place
        }
        confidence
        citations {
          ...Cited
        }
      }
      regions @include(if: $regions) {
        ...Place
      }
      enterprises(first: $first, after: $after) @include(if: $enterprises) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
        }
      }
    }
    ... on Region {
      parent @include(if: $parent) {
        ...Place
      }
      children @include(if: $children) {
        ...Place
      }
      clusters @include(if: $clusters) {
        ...Place
      }
      parks @include(if: $parks) {
        ...Place
      }
      enterprises(first: $first, after: $after) @include(if: $enterprises) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
        }
      }
    }
    ... on Park {
      region @include(if: $region) {
        ...Place
      }
      organizations(first: $first, after: $after) @include(if: $organizations) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Place
          }
        }
      }
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
fragment Place on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkRelationsQuery, NetworkRelationsQueryVariables>;
export const NetworkPlacesDocument = new TypedDocumentString(`
    query NetworkPlaces($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Place
  }
}
    fragment Place on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkPlacesQuery, NetworkPlacesQueryVariables>;
export const NetworkPathsDocument = new TypedDocumentString(`
    query NetworkPaths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    length
    nodes {
      ...Place
    }
    links {
      ...Followed
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
fragment Place on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
fragment Followed on TraceLink {
  from
  to
  kind
  product
  confidence
  citations {
    ...Cited
  }
}`) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const NetworkTraceDocument = new TypedDocumentString(`
    query NetworkTrace($from: ID!, $direction: TraceDirection!, $depth: Int!, $first: Int!) {
  trace(from: $from, direction: $direction, depth: $depth, first: $first) {
    nodes {
      depth
      node {
        ...Place
      }
    }
    links {
      ...Followed
    }
    truncated
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
fragment Place on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Segment {
    origin
    chain {
      id
      name
    }
  }
}
fragment Followed on TraceLink {
  from
  to
  kind
  product
  confidence
  citations {
    ...Cited
  }
}`) as unknown as TypedDocumentString<NetworkTraceQuery, NetworkTraceQueryVariables>;
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