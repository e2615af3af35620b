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

export type CitedFragment = { readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly chains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly origin: Origin }>, readonly enterprises: { readonly totalCount: number } }> }, readonly enterprises: { readonly totalCount: number }, readonly investors: { readonly totalCount: number }, readonly observations: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } };

export type CompareRegionsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  chain?: string | null | undefined;
}>;


export type CompareRegionsQuery = { readonly compareRegions: { readonly dataAsOf: string | null, readonly rows: ReadonlyArray<{ readonly scope: string | null, readonly asOf: string | null, readonly delta: number | null, readonly contradiction: string | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null, readonly definition: string | null }, readonly cells: ReadonlyArray<{ readonly region: { readonly id: string, readonly name: string }, readonly observations: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }> }>, readonly segments: ReadonlyArray<{ readonly segment: { readonly id: string, readonly name: string, readonly stage: ChainStage, readonly origin: Origin }, readonly cells: ReadonlyArray<{ readonly known: number, readonly share: number | null, readonly locationQuotient: number | null, readonly region: { readonly id: string, readonly name: string } }> }>, readonly presence: ReadonlyArray<{ readonly present: number, readonly required: number, readonly region: { readonly id: string, readonly name: string }, readonly similar: ReadonlyArray<{ readonly similarity: number, readonly region: { readonly id: string, readonly name: string } }> }>, readonly method: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<string>, readonly reference: string | null }, readonly coverage: { readonly known: number, readonly expected: number | null, readonly share: number | null, readonly note: string } } };

export type FigureFragment = { readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> };

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

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly holes: ReadonlyArray<string>, readonly citations: { readonly totalCount: number } }> } };

export type SourceDetailQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceDetailQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly language: string | null, readonly holes: ReadonlyArray<string>, readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SourceConflictsQueryVariables = Exact<{
  id: string;
}>;


export type SourceConflictsQuery = { readonly all: { readonly totalCount: number }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly asOf: string | null, readonly scope: string | null, readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly contradicts: ReadonlyArray<{ readonly reason: string, readonly observation: { readonly asOf: string | null, readonly scope: string | null, readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
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
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> } }>, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
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
      , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }> } };

export type ToldFragment = { readonly asOf: string | null, readonly scope: string | null, readonly id: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly qualifier: string | null, readonly confidence: Confidence | null, readonly metric: { readonly id: string, readonly name: string, readonly unit: string | null }, readonly about:
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
  , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } }> };

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
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  id
  value
  min
  max
  qualifier
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
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Observation {
  ...Figure
  asOf
  scope
  metric {
    id
    name
    unit
  }
  about {
    __typename
    id
    ... on Named {
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
}
fragment Figure on Observation {
  id
  value
  min
  max
  qualifier
  confidence
  citations {
    ...Cited
  }
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
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
export const CompareRegionsDocument = new TypedDocumentString(`
    query CompareRegions($ids: [ID!]!, $chain: ID) {
  compareRegions(ids: $ids, chain: $chain) {
    rows {
      metric {
        id
        name
        unit
        definition
      }
      scope
      asOf
      delta
      contradiction
      cells {
        region {
          id
          name
        }
        observations {
          ...Figure
        }
      }
    }
    segments {
      segment {
        id
        name
        stage
        origin
      }
      cells {
        region {
          id
          name
        }
        known
        share
        locationQuotient
      }
    }
    presence {
      region {
        id
        name
      }
      present
      required
      similar(first: 3) {
        similarity
        region {
          id
          name
        }
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
fragment Figure on Observation {
  id
  value
  min
  max
  qualifier
  confidence
  citations {
    ...Cited
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
}`) as unknown as TypedDocumentString<CompareRegionsQuery, CompareRegionsQueryVariables>;
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
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources(first: 100) {
    nodes {
      id
      title
      publisher
      publishedOn
      language
      holes
      citations(first: 1) {
        totalCount
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SourceDetailDocument = new TypedDocumentString(`
    query SourceDetail($id: ID!, $first: Int = 100, $after: String) {
  source(by: {id: $id}) {
    id
    title
    publisher
    publishedOn
    language
    holes
    citations(first: $first, after: $after) {
      nodes {
        id
        quote
        locator
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<SourceDetailQuery, SourceDetailQueryVariables>;
export const SourceConflictsDocument = new TypedDocumentString(`
    query SourceConflicts($id: ID!) {
  all: observations(filter: {source: $id}, first: 1) {
    totalCount
  }
  observations(filter: {source: $id, contradicted: true}, first: 100) {
    totalCount
    nodes {
      ...Told
      contradicts {
        reason
        observation {
          ...Told
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
fragment Figure on Observation {
  id
  value
  min
  max
  qualifier
  confidence
  citations {
    ...Cited
  }
}
fragment Told on Observation {
  ...Figure
  asOf
  scope
  metric {
    id
    name
    unit
  }
  about {
    __typename
    id
    ... on Named {
      name
    }
  }
}`) as unknown as TypedDocumentString<SourceConflictsQuery, SourceConflictsQueryVariables>;