import type { Operation } from '../client.js';
import type {
  AgentBottlenecksQuery,
  AgentBottlenecksQueryVariables,
  AgentCandidatesQuery,
  AgentCandidatesQueryVariables,
  AgentChainMapQuery,
  AgentChainMapQueryVariables,
  AgentChainsQuery,
  AgentChainsQueryVariables,
  AgentCoInvestorsQuery,
  AgentCoInvestorsQueryVariables,
  AgentCustomersQuery,
  AgentCustomersQueryVariables,
  AgentFactQuery,
  AgentFactQueryVariables,
  AgentFiguresQuery,
  AgentFiguresQueryVariables,
  AgentFindChainQuery,
  AgentFindChainQueryVariables,
  AgentFindEnterpriseQuery,
  AgentFindEnterpriseQueryVariables,
  AgentFindIdQuery,
  AgentFindIdQueryVariables,
  AgentFindInvestorQuery,
  AgentFindInvestorQueryVariables,
  AgentFindRegionQuery,
  AgentFindRegionQueryVariables,
  AgentFirmsQuery,
  AgentFirmsQueryVariables,
  AgentGapsQuery,
  AgentGapsQueryVariables,
  AgentInvestorsQuery,
  AgentInvestorsQueryVariables,
  AgentMatchQuery,
  AgentMatchQueryVariables,
  AgentNextInvestorsQuery,
  AgentNextInvestorsQueryVariables,
  AgentOverviewQuery,
  AgentOverviewQueryVariables,
  AgentPathsQuery,
  AgentPathsQueryVariables,
  AgentPortfolioQuery,
  AgentPortfolioQueryVariables,
  AgentPositionsQuery,
  AgentPositionsQueryVariables,
  AgentQuotedQuery,
  AgentQuotedQueryVariables,
  AgentSearchQuery,
  AgentSearchQueryVariables,
  AgentSourceQuery,
  AgentSourceQueryVariables,
  AgentSubgraphQuery,
  AgentSubgraphQueryVariables,
  AgentSuppliersQuery,
  AgentSuppliersQueryVariables,
  AgentTargetsQuery,
  AgentTargetsQueryVariables,
  AgentTitlesQuery,
  AgentTitlesQueryVariables,
  AgentTraceQuery,
  AgentTraceQueryVariables,
  ChainGraphQuery,
  ChainGraphQueryVariables,
  ChangesSinceQuery,
  ChangesSinceQueryVariables,
  CountFirmsQuery,
  CountFirmsQueryVariables,
  FactsOfSourceQuery,
  FactsOfSourceQueryVariables,
  FirmsOfChainInRegionQuery,
  FirmsOfChainInRegionQueryVariables,
  FirmsWithSameInvestorsQuery,
  FirmsWithSameInvestorsQueryVariables,
  ImportRowsMutation,
  ImportRowsMutationVariables,
  LinksAmongQuery,
  LinksAmongQueryVariables,
  MatchNamesQuery,
  MatchNamesQueryVariables,
  StateCorrectionMutation,
  StateCorrectionMutationVariables,
  SuggestNamesQuery,
  SuggestNamesQueryVariables,
  TitledFirmsQuery,
  TitledFirmsQueryVariables,
  TitlesOfQuery,
  TitlesOfQueryVariables,
  UpstreamOfQuery,
  UpstreamOfQueryVariables,
} from './types.js';

/** Who invested beside an investor, in which firms, with the passages. 与某投资方共同投资过的投资方，投了哪些企业，附原文。 */
export const AgentCoInvestors: Operation<AgentCoInvestorsQuery, AgentCoInvestorsQueryVariables> = {
  name: 'AgentCoInvestors',
  kind: 'query',
  id: 'sha256:b248b3ac504c4eb6b9919dc4c598dbea41689031a991d0f2d7b36d8565e5741e',
  text: `query AgentCoInvestors(\$id: ID!, \$first: Int!, \$after: String) {
  investor(by: {id: \$id}) {
    id
    name
    coInvestors(first: \$first, after: \$after) {
      edges {
        cursor
        sharedCount
        sameRoundCount
        lastOn
        jaccard
        shared {
          id
          name
          ...AgentCited
        }
        node {
          id
          name
          investorKind
        }
      }
      pageInfo {
        hasNextPage
      }
      totalCount
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Who may invest in a firm next, by which investors followed which before. 谁可能接着投资某企业：依据以往谁跟投谁。 */
export const AgentNextInvestors: Operation<AgentNextInvestorsQuery, AgentNextInvestorsQueryVariables> = {
  name: 'AgentNextInvestors',
  kind: 'query',
  id: 'sha256:04af9dc37a68367919d0a7cf5734e1d396454ef27e872a123fb2436b9d372142',
  text: `query AgentNextInvestors(\$id: ID!) {
  enterprise(by: {id: \$id}) {
    id
    name
    nextInvestors(first: 50) {
      items {
        investor {
          id
          name
        }
        score
        parts {
          name
          value
          weight
        }
        evidence {
          enterprise {
            id
            name
          }
          investors {
            id
            name
          }
          on
          ...AgentCited
        }
      }
      method {
        ...AgentMethod
      }
      coverage {
        ...AgentCoverage
      }
      dataAsOf
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}

fragment AgentMethod on Method {
  name
  version
  reference
}

fragment AgentCoverage on Coverage {
  known
  expected
  share
  note
  unfinishedDatasets
  ownLinks
}`,
};

/** A chain by stage and segment, with how many firms each has, in a region or everywhere. 产业链按环节的全貌，各环节企业数，可限某地区。 */
export const AgentChainMap: Operation<AgentChainMapQuery, AgentChainMapQueryVariables> = {
  name: 'AgentChainMap',
  kind: 'query',
  id: 'sha256:71a11b38e984b4d922b7008a005cbc2044856b055bbc396692444b407e40c4f8',
  text: `query AgentChainMap(\$id: ID!, \$region: ID) {
  chain(by: {id: \$id}) {
    id
    name
    description
    basis
    leaders {
      enterprise {
        id
        name
      }
      statedBy
      ...AgentCited
    }
    map(region: \$region) {
      segments {
        segment {
          id
          name
          stage
          origin
          required
          ...AgentCited
        }
        total
        inRegion
        certified
        verdict
        top(first: 2) {
          id
          name
        }
      }
      method {
        ...AgentMethod
      }
      coverage {
        ...AgentCoverage
      }
      dataAsOf
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}

fragment AgentMethod on Method {
  name
  version
  reference
}

fragment AgentCoverage on Coverage {
  known
  expected
  share
  note
  unfinishedDatasets
  ownLinks
}`,
};

/** What is missing, broken or weak in a region, segment by segment, with what is known. 某地区产业链的缺链、断链、弱链环节，及所知程度。 */
export const AgentGaps: Operation<AgentGapsQuery, AgentGapsQueryVariables> = {
  name: 'AgentGaps',
  kind: 'query',
  id: 'sha256:8817e2277326a6c7c89aab93fdbcd4f8878f6c4a57468f2ae2a673df8296cd87',
  text: `query AgentGaps(\$id: ID!, \$region: ID!) {
  chain(by: {id: \$id}) {
    id
    name
    gaps(region: \$region) {
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
        }
      }
      verdicts {
        segment {
          id
          name
          stage
          origin
          ...AgentCited
        }
        verdict
        firmCount
        firmCountNationwide
        locationQuotient
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
        firms(first: 2) {
          id
          name
          ...AgentCited
        }
      }
      method {
        ...AgentMethod
      }
      coverage {
        ...AgentCoverage
      }
      dataAsOf
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}

fragment AgentMethod on Method {
  name
  version
  reference
}

fragment AgentCoverage on Coverage {
  known
  expected
  share
  note
  unfinishedDatasets
  ownLinks
}`,
};

/** Firms elsewhere that would fill the gaps of a region. 可补某地区短板的外地企业（招商目标）。 */
export const AgentTargets: Operation<AgentTargetsQuery, AgentTargetsQueryVariables> = {
  name: 'AgentTargets',
  kind: 'query',
  id: 'sha256:88a34775a4d00d80e6bbcc54d407ce3753e3b7094f7f5187da6b804ccb9096e9',
  text: `query AgentTargets(\$id: ID!, \$region: ID!, \$first: Int!) {
  chain(by: {id: \$id}) {
    id
    name
    targets(region: \$region, first: \$first) {
      before {
        verdict
        count
      }
      after {
        verdict
        count
      }
      chosen {
        enterprise {
          id
          name
        }
        closes {
          id
          name
        }
      }
      candidates {
        enterprise {
          id
          name
          region {
            id
            name
          }
          ...AgentCited
        }
        segment {
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
          nodes {
            ...AgentNamed
          }
          links {
            kind
            ...AgentCited
          }
        }
      }
      method {
        ...AgentMethod
      }
      coverage {
        ...AgentCoverage
      }
      dataAsOf
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentMethod on Method {
  name
  version
  reference
}

fragment AgentCoverage on Coverage {
  known
  expected
  share
  note
  unfinishedDatasets
  ownLinks
}`,
};

/** Firms and segments that all others must pass (chokepoints). 其余各方绕不开的企业与环节（卡点）。 */
export const AgentBottlenecks: Operation<AgentBottlenecksQuery, AgentBottlenecksQueryVariables> = {
  name: 'AgentBottlenecks',
  kind: 'query',
  id: 'sha256:d8d6b14f65517cfc6e10a7d404819d182e19c5c35b4d30b22685faa871dba475',
  text: `query AgentBottlenecks(\$id: ID!, \$region: ID) {
  chain(by: {id: \$id}) {
    id
    name
    bottlenecks(region: \$region) {
      items(first: 100) {
        node {
          ...AgentNamed
          ...AgentCited
        }
        separates {
          from {
            ...AgentNamed
          }
          to {
            ...AgentNamed
          }
        }
        structural
        visibility
        hiddenCriticality
        witness {
          nodes {
            ...AgentNamed
          }
          links {
            kind
            ...AgentCited
          }
        }
      }
      method {
        ...AgentMethod
      }
      coverage {
        ...AgentCoverage
      }
      dataAsOf
    }
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}

fragment AgentMethod on Method {
  name
  version
  reference
}

fragment AgentCoverage on Coverage {
  known
  expected
  share
  note
  unfinishedDatasets
  ownLinks
}`,
};

/** One fact by its id: both ends, what is stated, passages, contradictions. 按编号查一条事实：两端、所述、原文、矛盾。 */
export const AgentFact: Operation<AgentFactQuery, AgentFactQueryVariables> = {
  name: 'AgentFact',
  kind: 'query',
  id: 'sha256:5e4214dcca92aaa28515760eea44d209a8cf9e26adb6686851268da1b37f576e',
  text: `query AgentFact(\$id: ID!) {
  fact(id: \$id) {
    id
    kind
    confidence
    subject {
      ...AgentNamed
    }
    object {
      ...AgentNamed
    }
    values {
      name
      value
    }
    corrects
    dataset {
      id
    }
    contradicts {
      factId
      reason
      rule
    }
    ...AgentCited
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** The passages that speak of something. 提到某事物的原文。 */
export const AgentQuoted: Operation<AgentQuotedQuery, AgentQuotedQueryVariables> = {
  name: 'AgentQuoted',
  kind: 'query',
  id: 'sha256:d4ef35ea69ba7c57c4bee787ddb98b2242342ccce5a948c42d4029053b6b6c03',
  text: `query AgentQuoted(\$id: ID!) {
  node(id: \$id) {
    ...AgentNamed
    ...AgentCited
    ... on Citation {
      quote
      locator
      source {
        id
        title
        publisher
      }
      facts {
        id
        kind
        subject {
          ...AgentNamed
        }
        object {
          ...AgentNamed
        }
      }
    }
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** A document with its passages, and the facts that each is quoted for. 一份文献的原文，以及各段所支持的事实。 */
export const AgentSource: Operation<AgentSourceQuery, AgentSourceQueryVariables> = {
  name: 'AgentSource',
  kind: 'query',
  id: 'sha256:7c78b234dac7441756e6c1fa676934f924891401bf2fd04b7643efb94824576b',
  text: `query AgentSource(\$id: ID!, \$first: Int!, \$after: String) {
  source(by: {id: \$id}) {
    id
    title
    publisher
    publishedOn
    knownOmissions
    citations(first: \$first, after: \$after) {
      edges {
        cursor
        node {
          id
          quote
          locator
          facts {
            id
            kind
          }
        }
      }
      pageInfo {
        hasNextPage
      }
      totalCount
    }
  }
}`,
};

/** Figures of something or of a metric, with what contradicts them. 某事物或某指标的统计值，及与之矛盾者。 */
export const AgentFigures: Operation<AgentFiguresQuery, AgentFiguresQueryVariables> = {
  name: 'AgentFigures',
  kind: 'query',
  id: 'sha256:43e0777222f087da9d9678a4784a7e13ffdb866e00728fabd708fd688d13319f',
  text: `query AgentFigures(\$about: ID, \$metric: ID, \$contradicted: Boolean, \$first: Int!, \$after: String) {
  observations(
    filter: {about: \$about, metric: \$metric, contradicted: \$contradicted}
    orderBy: DATE_DESC
    first: \$first
    after: \$after
  ) {
    edges {
      cursor
      node {
        id
        metric {
          id
          name
          unit
        }
        about {
          ...AgentNamed
        }
        value
        min
        max
        qualifier
        asOf
        period
        scope
        dimensions {
          key
          value
        }
        contradicts {
          factId
          reason
          observation {
            value
            min
            max
            ...AgentCited
          }
        }
        ...AgentCited
      }
    }
    pageInfo {
      hasNextPage
    }
    totalCount
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** A chain by any of its names. 按任一名称找产业链。 */
export const AgentFindChain: Operation<AgentFindChainQuery, AgentFindChainQueryVariables> = {
  name: 'AgentFindChain',
  kind: 'query',
  id: 'sha256:69ba84d2e498656f1072af625d1767810fb59981a93b23ec042134e29899c8df',
  text: `query AgentFindChain(\$name: String!) {
  chain(by: {name: \$name}) {
    id
    name
  }
}`,
};

/** A region by any of its names. 按任一名称找地区。 */
export const AgentFindRegion: Operation<AgentFindRegionQuery, AgentFindRegionQueryVariables> = {
  name: 'AgentFindRegion',
  kind: 'query',
  id: 'sha256:4c2cb378569f1494ea63f756928db2cdb050db849c2289862c2380b1459cbff9',
  text: `query AgentFindRegion(\$name: String!) {
  region(by: {name: \$name}) {
    id
    name
  }
}`,
};

/** A firm by any of its names. 按任一名称找企业。 */
export const AgentFindEnterprise: Operation<AgentFindEnterpriseQuery, AgentFindEnterpriseQueryVariables> = {
  name: 'AgentFindEnterprise',
  kind: 'query',
  id: 'sha256:8bb7eb0717b8534e943f751e711ee587fcd749df1819d95939e64e111163348e',
  text: `query AgentFindEnterprise(\$name: String!) {
  enterprise(by: {name: \$name}) {
    id
    name
  }
}`,
};

/** An investor by any of its names. 按任一名称找投资方。 */
export const AgentFindInvestor: Operation<AgentFindInvestorQuery, AgentFindInvestorQueryVariables> = {
  name: 'AgentFindInvestor',
  kind: 'query',
  id: 'sha256:74e69282675c7718a3f78f6b7498896ce1e3b43755ac1994578fbabcf876ef04',
  text: `query AgentFindInvestor(\$name: String!) {
  investor(by: {name: \$name}) {
    id
    name
  }
}`,
};

/** What an id stands for. 某个编号是什么。 */
export const AgentFindId: Operation<AgentFindIdQuery, AgentFindIdQueryVariables> = {
  name: 'AgentFindId',
  kind: 'query',
  id: 'sha256:60b3083d4dcdab532b15f11148afc1f275962627ec660b98af4ee50fafca4a67',
  text: `query AgentFindId(\$id: ID!) {
  node(id: \$id) {
    ...AgentNamed
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}`,
};

/** What a name may stand for, where no look-up finds it. 查不到时，某名称可能指什么。 */
export const AgentCandidates: Operation<AgentCandidatesQuery, AgentCandidatesQueryVariables> = {
  name: 'AgentCandidates',
  kind: 'query',
  id: 'sha256:5b3a74ad3d16bcd6bea3ecf603c36cf06f44fb9d535f0a8b32f896efd715a4c3',
  text: `query AgentCandidates(\$query: String!, \$kinds: [EntityKind!]) {
  search(query: \$query, kinds: \$kinds, first: 8) {
    edges {
      matched {
        value
      }
      node {
        ...AgentNamed
      }
    }
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}`,
};

/** All chains by name. 全部产业链的名称。 */
export const AgentChains: Operation<AgentChainsQuery, AgentChainsQueryVariables> = {
  name: 'AgentChains',
  kind: 'query',
  id: 'sha256:da4b43cb2aee57d6d012e0d54e874b3eb842ceb9ce8d63f55315c320642be32e',
  text: `query AgentChains {
  chains(first: 100) {
    nodes {
      id
      name
    }
  }
}`,
};

/** What is known of anything, by its id. 按编号查任何事物的概况。 */
export const AgentOverview: Operation<AgentOverviewQuery, AgentOverviewQueryVariables> = {
  name: 'AgentOverview',
  kind: 'query',
  id: 'sha256:e89bd24f21ac70412681f0f7072dcc5b44836fc28ea08cc26367445774e3dacf',
  text: `query AgentOverview(\$id: ID!) {
  node(id: \$id) {
    ...AgentNamed
    ... on Named {
      nameEn
      aliases {
        value
        kind
      }
      datasets {
        id
      }
    }
    ...AgentCited
    ... on Organization {
      uscc
      description
      foundedOn
      region {
        id
        name
      }
    }
    ... on Investor {
      investorKind
      portfolio(first: 1) {
        totalCount
      }
    }
    ... on Enterprise {
      productWords
      recognitions {
        tier
        level
        grantedOn
      }
      listings {
        board
        ticker
        listedOn
      }
      chainPositions {
        segment {
          id
          name
          chain {
            id
            name
          }
        }
      }
      leads {
        chain {
          id
          name
        }
        cluster {
          id
          name
        }
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
    }
    ... on Chain {
      description
      basis
      segments(origin: STATED) {
        id
        name
        stage
      }
      leaders {
        enterprise {
          id
          name
        }
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Segment {
      stage
      origin
      required
      description
      chain {
        id
        name
      }
      suppliedBy {
        id
        name
      }
      suppliesTo {
        id
        name
      }
      enterprises(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
    ... on Cluster {
      description
      level
      regions {
        id
        name
      }
      enterprises(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
    ... on Region {
      code
      regionLevel: level
      description
      parent {
        id
        name
      }
      enterprises(first: 1) {
        totalCount
      }
    }
    ... on Source {
      publisher
      publishedOn
      language
      knownOmissions
    }
    ... on Product {
      madeFrom(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
      makers(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
    ... on Policy {
      status
      issuedOn
    }
    ... on Metric {
      unit
      definition
    }
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Titles, listings and milestones of a firm. 企业的称号、上市与大事。 */
export const AgentTitles: Operation<AgentTitlesQuery, AgentTitlesQueryVariables> = {
  name: 'AgentTitles',
  kind: 'query',
  id: 'sha256:04b62c7811bb2bbac265b0c283e201b1fda4f050c99963fdd14a7d9bcf5b7311',
  text: `query AgentTitles(\$id: ID!) {
  enterprise(by: {id: \$id}) {
    recognitions {
      id
      tier
      level
      wording
      batch
      grantedOn
      validUntil
      confidence
      contradicts {
        factId
        reason
      }
      ...AgentCited
    }
    listings {
      id
      board
      listedOn
      ticker
      contradicts {
        factId
        reason
      }
      ...AgentCited
    }
    milestones {
      id
      on
      kind
      text
      ...AgentCited
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Where a firm stands in chains, and by what. 企业在各产业链上的位置及依据。 */
export const AgentPositions: Operation<AgentPositionsQuery, AgentPositionsQueryVariables> = {
  name: 'AgentPositions',
  kind: 'query',
  id: 'sha256:57784b66a3abf750f1859aab0a376c9fd378e282f169057777713f55eef14244',
  text: `query AgentPositions(\$id: ID!) {
  enterprise(by: {id: \$id}) {
    chainPositions {
      factId
      confidence
      roles
      product
      segment {
        id
        name
        stage
        chain {
          id
          name
        }
      }
      via {
        name
      }
      ...AgentCited
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Who supplies a firm with what. 谁向某企业供应什么。 */
export const AgentSuppliers: Operation<AgentSuppliersQuery, AgentSuppliersQueryVariables> = {
  name: 'AgentSuppliers',
  kind: 'query',
  id: 'sha256:5d5a6d5552a68ec755359cf652207b8258458dbc2ef5967d5fc35b1ed8bf4e7b',
  text: `query AgentSuppliers(\$id: ID!, \$first: Int!, \$after: String) {
  enterprise(by: {id: \$id}) {
    suppliers(first: \$first, after: \$after) {
      edges {
        cursor
        factId
        confidence
        product
        since
        node {
          id
          name
        }
        ...AgentCited
      }
      pageInfo {
        hasNextPage
      }
      totalCount
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** The customers of a firm, and what it supplies to each. 某企业向谁供应什么。 */
export const AgentCustomers: Operation<AgentCustomersQuery, AgentCustomersQueryVariables> = {
  name: 'AgentCustomers',
  kind: 'query',
  id: 'sha256:7992f59d6af4c0e74b76118d354319f4a2dd328560862bfe07e2350a60262f26',
  text: `query AgentCustomers(\$id: ID!, \$first: Int!, \$after: String) {
  enterprise(by: {id: \$id}) {
    customers(first: \$first, after: \$after) {
      edges {
        cursor
        factId
        confidence
        product
        since
        node {
          id
          name
        }
        ...AgentCited
      }
      pageInfo {
        hasNextPage
      }
      totalCount
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Who invested in a firm: rounds, dates, amounts. 谁投资了某企业：轮次、日期、金额。 */
export const AgentInvestors: Operation<AgentInvestorsQuery, AgentInvestorsQueryVariables> = {
  name: 'AgentInvestors',
  kind: 'query',
  id: 'sha256:f9e7bdb5b4e2c552bd6e2eea92f6676c1fa8f129cbcf797830c83e0de3c8c128',
  text: `query AgentInvestors(\$id: ID!, \$first: Int!, \$after: String) {
  enterprise(by: {id: \$id}) {
    investments(first: \$first, after: \$after) {
      edges {
        cursor
        factId
        confidence
        round
        investedOn
        amount {
          amount
          currency
        }
        lead
        node {
          id
          name
        }
        ...AgentCited
      }
      pageInfo {
        hasNextPage
      }
      totalCount
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** What an investor invested in. 某投资方投了哪些企业。 */
export const AgentPortfolio: Operation<AgentPortfolioQuery, AgentPortfolioQueryVariables> = {
  name: 'AgentPortfolio',
  kind: 'query',
  id: 'sha256:f4b87e2b3d194ce2066d5e1490a822ac72a799f1ccbbc1fe583d8e0abd0f417a',
  text: `query AgentPortfolio(\$id: ID!, \$first: Int!, \$after: String) {
  investor(by: {id: \$id}) {
    portfolio(first: \$first, after: \$after) {
      edges {
        cursor
        factId
        confidence
        round
        investedOn
        amount {
          amount
          currency
        }
        lead
        node {
          id
          name
        }
        ...AgentCited
      }
      pageInfo {
        hasNextPage
      }
      totalCount
    }
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Firms of a chain, a segment or a region, those with the highest titles first. 某产业链、环节或地区的企业，称号高者在前。 */
export const AgentFirms: Operation<AgentFirmsQuery, AgentFirmsQueryVariables> = {
  name: 'AgentFirms',
  kind: 'query',
  id: 'sha256:81a656bca7fd11a42e4ac51041e1499f3c2d532183c098101865c367e960211c',
  text: `query AgentFirms(\$chain: ID, \$segment: ID, \$region: ID, \$first: Int!, \$after: String) {
  enterprises(
    filter: {chain: \$chain, segment: \$segment, region: \$region}
    orderBy: TIER_DESC
    first: \$first
    after: \$after
  ) {
    edges {
      cursor
      node {
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
        ...AgentCited
      }
    }
    pageInfo {
      hasNextPage
    }
    totalCount
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** What lies up or down the chain from something, link by link. 从某事物向上游或下游逐级追溯。 */
export const AgentTrace: Operation<AgentTraceQuery, AgentTraceQueryVariables> = {
  name: 'AgentTrace',
  kind: 'query',
  id: 'sha256:1dbd1c395e3b4d6bc3684267ac8c69d4ace27f3aaa59fb2d2ba79c090ba9fd4d',
  text: `query AgentTrace(\$from: ID!, \$direction: TraceDirection!, \$depth: Int!, \$first: Int!, \$kinds: [LinkKind!]!) {
  trace(
    from: \$from
    direction: \$direction
    depth: \$depth
    first: \$first
    kinds: \$kinds
  ) {
    nodes {
      depth
      node {
        ...AgentNamed
      }
    }
    links {
      ...AgentLink
    }
    truncated
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentLink on TraceLink {
  from
  to
  kind
  product
  confidence
  ...AgentCited
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** The shortest ways between two things. 两个事物之间的最短路径。 */
export const AgentPaths: Operation<AgentPathsQuery, AgentPathsQueryVariables> = {
  name: 'AgentPaths',
  kind: 'query',
  id: 'sha256:614deaac6077eeaa60f778fd114e8df85799e6275279aab44fba5affcb3ed230',
  text: `query AgentPaths(\$from: ID!, \$to: ID!, \$maxLength: Int!, \$first: Int!) {
  paths(from: \$from, to: \$to, maxLength: \$maxLength, first: \$first) {
    length
    nodes {
      ...AgentNamed
    }
    links {
      ...AgentLink
    }
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentLink on TraceLink {
  from
  to
  kind
  product
  confidence
  ...AgentCited
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** The links among several things, all at once. 若干事物之间的全部联系。 */
export const AgentSubgraph: Operation<AgentSubgraphQuery, AgentSubgraphQueryVariables> = {
  name: 'AgentSubgraph',
  kind: 'query',
  id: 'sha256:2d996612d208664ff6886560398bdb55863f10e8ef2dc2500ab53659ccb71ccd',
  text: `query AgentSubgraph(\$ids: [ID!]!, \$kinds: [LinkKind!]!) {
  subgraph(ids: \$ids, kinds: \$kinds) {
    nodes {
      ...AgentNamed
    }
    links {
      factId
      from
      to
      kind
      product
      confidence
      ...AgentCited
    }
    truncated
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Anything by a part of its name, pinyin or initials. 按名称的一部分、拼音或首字母搜索。 */
export const AgentSearch: Operation<AgentSearchQuery, AgentSearchQueryVariables> = {
  name: 'AgentSearch',
  kind: 'query',
  id: 'sha256:f7f50d58e406caeeddd1ddc2070b8f7de97c12a398bb03abce1801c68274e01c',
  text: `query AgentSearch(\$query: String!, \$kinds: [EntityKind!], \$first: Int!, \$after: String) {
  search(query: \$query, kinds: \$kinds, first: \$first, after: \$after) {
    edges {
      cursor
      score
      matched {
        value
        kind
      }
      node {
        ...AgentNamed
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
        ...AgentCited
      }
    }
    pageInfo {
      hasNextPage
    }
    totalCount
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}

fragment AgentCited on Cited {
  citations {
    id
    quote
    locator
    source {
      id
      title
      publisher
    }
  }
}`,
};

/** Which organizations names from a table stand for. 表格中的名称各指哪个机构。 */
export const AgentMatch: Operation<AgentMatchQuery, AgentMatchQueryVariables> = {
  name: 'AgentMatch',
  kind: 'query',
  id: 'sha256:4600713d0768ac0205d1c0e9b46f1be5ecaf7017f74eea07b61fe6688cdcd8d6',
  text: `query AgentMatch(\$names: [MatchInput!]!) {
  match(names: \$names) {
    input {
      name
    }
    candidates(first: 3) {
      node {
        ...AgentNamed
        region {
          id
          name
        }
      }
      matched
      score
      reasons
    }
    certain {
      id
    }
  }
}

fragment AgentNamed on Node {
  __typename
  id
  ... on Named {
    name
  }
  ... on Source {
    title
  }
}`,
};

/** A chain as nodes and edges: its segments, what feeds what, and firms of each in a region. 产业链的点与边：各环节、环节间的供给，及某地区各环节的企业。 */
export const ChainGraph: Operation<ChainGraphQuery, ChainGraphQueryVariables> = {
  name: 'ChainGraph',
  kind: 'query',
  id: 'sha256:33695824af468611a8f3435d319223792bcbe3ff9b209c2705dba1bef205085c',
  text: `query ChainGraph(\$id: ID!, \$region: ID, \$firms: Int!) {
  chain(by: {id: \$id}) {
    id
    name
    segments {
      id
      name
      stage
      suppliesTo {
        id
      }
      enterprises(region: \$region, first: \$firms) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}`,
};

/** What was added, changed or removed since a cursor; without one everything, from the beginning. Keep the last `endCursor` and ask again tomorrow. 自某游标以来新增、变化、移除的事实与事物；不给游标则从头开始。记下最后的 `endCursor`，明天接着问。 */
export const ChangesSince: Operation<ChangesSinceQuery, ChangesSinceQueryVariables> = {
  name: 'ChangesSince',
  kind: 'query',
  id: 'sha256:08ea575e215cd67124f1e7937ff861bf0c436fbcf20a0193eb3a1b565ec90520',
  text: `query ChangesSince(\$cursor: String, \$first: Int) {
  changesSince(cursor: \$cursor, first: \$first) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      subject
      lines {
        export
        line
      }
    }
  }
}`,
};

/** Firms of a chain counted by region and title, with a cell for what is unknown. 某产业链的企业按地区与称号交叉计数，未知的单列。 */
export const CountFirms: Operation<CountFirmsQuery, CountFirmsQueryVariables> = {
  name: 'CountFirms',
  kind: 'query',
  id: 'sha256:a5780e401cce71471d0787bbca3a9ddd6b6acd69138a8150705ddfb4d1e3d31b',
  text: `query CountFirms(\$chain: ID!, \$by: [Dimension!]!) {
  aggregate(of: ENTERPRISES, by: \$by, filter: {chain: \$chain}) {
    total
    truncated
    cells {
      count
      keys {
        dimension
        id
        name
      }
    }
  }
}`,
};

/** The passages of a document, each with the facts that it is quoted for. 一份文献的各段原文，以及每段所支持的事实。 */
export const FactsOfSource: Operation<FactsOfSourceQuery, FactsOfSourceQueryVariables> = {
  name: 'FactsOfSource',
  kind: 'query',
  id: 'sha256:54dbe200f4812929e09f062378cdeb12413409f270c54472a13d1f13f0f16d00',
  text: `query FactsOfSource(\$id: ID!, \$first: Int, \$after: String) {
  source(by: {id: \$id}) {
    id
    title
    citations(first: \$first, after: \$after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        quote
        locator
        facts {
          id
          kind
          subject {
            id
          }
          object {
            id
          }
          confidence
        }
      }
    }
  }
}`,
};

/** Firms of a chain in a region, with their investors and where they are listed. 某地区某条产业链上的企业，及其投资方与上市情况。 */
export const FirmsOfChainInRegion: Operation<FirmsOfChainInRegionQuery, FirmsOfChainInRegionQueryVariables> = {
  name: 'FirmsOfChainInRegion',
  kind: 'query',
  id: 'sha256:956191ddf706a9e6b487cb50b6ec2a0b0ae5fd12552196eaa4103e8f640e5344',
  text: `query FirmsOfChainInRegion(\$chain: ID!, \$region: ID!, \$first: Int, \$after: String) {
  enterprises(
    filter: {chain: \$chain, region: \$region}
    orderBy: TIER_DESC
    first: \$first
    after: \$after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      listings {
        board
        listedOn
        ticker
      }
      investments(first: 5) {
        totalCount
        edges {
          round
          investedOn
          node {
            id
            name
          }
          citations {
            quote
            source {
              title
            }
          }
        }
      }
    }
  }
}`,
};

/** Firms that share investors with a firm, and which investors. 与某企业有共同投资方的企业，以及是哪些投资方。 */
export const FirmsWithSameInvestors: Operation<FirmsWithSameInvestorsQuery, FirmsWithSameInvestorsQueryVariables> = {
  name: 'FirmsWithSameInvestors',
  kind: 'query',
  id: 'sha256:8585277002e6d22b8dcff313d8fa41855e67eadcfa7882a294f291f3def98506',
  text: `query FirmsWithSameInvestors(\$id: ID!, \$first: Int, \$after: String) {
  enterprise(by: {id: \$id}) {
    id
    name
    coInvested(first: \$first, after: \$after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        sharedCount
        shared {
          id
          name
        }
        node {
          id
          name
        }
      }
    }
  }
}`,
};

/** The links among up to 200 things, for a picture of them. 至多 200 个事物彼此之间的关系，用来画图。 */
export const LinksAmong: Operation<LinksAmongQuery, LinksAmongQueryVariables> = {
  name: 'LinksAmong',
  kind: 'query',
  id: 'sha256:1218e7172f0aaa18e122222ad73fcbdb9a2c440f70cf7c1f30a61543c66720ba',
  text: `query LinksAmong(\$ids: [ID!]!) {
  subgraph(ids: \$ids) {
    truncated
    nodes {
      id
      ... on Named {
        name
      }
    }
    links {
      factId
      from
      to
      kind
      product
      citations {
        quote
        source {
          title
        }
      }
    }
  }
}`,
};

/** Which organizations up to 1,000 names stand for: take `certain`, show people the candidates of the others. 至多 1,000 个名称各指哪个机构：`certain` 可直接采用，其余的候选请人来看。 */
export const MatchNames: Operation<MatchNamesQuery, MatchNamesQueryVariables> = {
  name: 'MatchNames',
  kind: 'query',
  id: 'sha256:9ab9c33b0974d7efe9038eb8aa11af5f686867f7c88860412f58525c824638d6',
  text: `query MatchNames(\$names: [MatchInput!]!) {
  match(names: \$names) {
    input {
      name
    }
    certain {
      id
    }
    candidates(first: 3) {
      score
      reasons
      matched
      node {
        id
        name
      }
    }
  }
}`,
};

/** Suggestions while somebody types, by kind: any script, pinyin, initials, one slip forgiven. 边输入边提示，按类别：繁简、拼音、首字母均可，容一处笔误。 */
export const SuggestNames: Operation<SuggestNamesQuery, SuggestNamesQueryVariables> = {
  name: 'SuggestNames',
  kind: 'query',
  id: 'sha256:1ead4ac2ba245846748fb09e2a61863caa5e46cc5ef799f261903df01593e97a',
  text: `query SuggestNames(\$query: String!, \$kinds: [EntityKind!]) {
  suggest(query: \$query, kinds: \$kinds) {
    kind
    totalCount
    edges(first: 3) {
      score
      matched {
        value
        kind
      }
      node {
        id
        ... on Named {
          name
        }
      }
    }
  }
}`,
};

/** Firms of a title in a region with the day of the grant. The list is by the highest title; sort by `grantedOn` yourself, since many titles have no date. 某地区有某称号的企业及授予日期。列表按最高称号排列；许多称号没有日期，请自行按 `grantedOn` 排序。 */
export const TitledFirms: Operation<TitledFirmsQuery, TitledFirmsQueryVariables> = {
  name: 'TitledFirms',
  kind: 'query',
  id: 'sha256:495af6aa39f53caa6300f1cce611a66bd02a4b7e11930acab0a4c32a9a3c2975',
  text: `query TitledFirms(\$tier: RecognitionTier!, \$region: ID!, \$first: Int, \$after: String) {
  enterprises(
    filter: {tier: \$tier, region: \$region}
    orderBy: TIER_DESC
    first: \$first
    after: \$after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      recognitions {
        tier
        level
        batch
        grantedOn
        citations {
          quote
        }
      }
    }
  }
}`,
};

/** The titles of a firm over time, with the passages that state them. 企业历次所获称号，附原文。 */
export const TitlesOf: Operation<TitlesOfQuery, TitlesOfQueryVariables> = {
  name: 'TitlesOf',
  kind: 'query',
  id: 'sha256:6139d41b033ce02bb22570b30b45aa2e5bff3d07102a42f3a7ecc69506ef9feb',
  text: `query TitlesOf(\$id: ID!) {
  enterprise(by: {id: \$id}) {
    id
    name
    recognitions {
      id
      tier
      level
      wording
      batch
      grantedOn
      validUntil
      confidence
      citations {
        quote
        source {
          title
        }
      }
    }
  }
}`,
};

/** What reaches a firm over two links of supply, by product. 某企业向上游两级的供应关系，按产品。 */
export const UpstreamOf: Operation<UpstreamOfQuery, UpstreamOfQueryVariables> = {
  name: 'UpstreamOf',
  kind: 'query',
  id: 'sha256:5492726a334186f0e7a87eecefb6bf69e33124017a3da6817f2721ad6634ad78',
  text: `query UpstreamOf(\$id: ID!, \$depth: Int!, \$first: Int) {
  trace(
    from: \$id
    direction: UPSTREAM
    depth: \$depth
    first: \$first
    kinds: [SUPPLIES]
  ) {
    truncated
    nodes {
      depth
      node {
        id
        ... on Named {
          name
        }
      }
    }
    links {
      from
      to
      product
      confidence
      citations {
        quote
        source {
          title
        }
      }
    }
  }
}`,
};

/** Firms, links and titles from rows of a table; with `dryRun` only what would happen. Needs the right to write. 由表格各行写入企业、关系、称号；`dryRun` 只预演。需要写入权。 */
export const ImportRows: Operation<ImportRowsMutation, ImportRowsMutationVariables> = {
  name: 'ImportRows',
  kind: 'mutation',
  id: 'sha256:bc5e9728fdaec208e9e5bad328288190cbb5ddc0c2960ec811a4032f9fcc2891',
  text: `mutation ImportRows(\$dataset: String!, \$rows: [[String]!]!, \$dryRun: Boolean, \$clientKey: String) {
  importRows(
    dataset: \$dataset
    rows: \$rows
    dryRun: \$dryRun
    clientKey: \$clientKey
  ) {
    journal {
      id
    }
    added
    removed
    rejected {
      row
      column
      value
      reason
      tip
    }
    names {
      known
      created
    }
  }
}`,
};

/** A right statement beside a fact that is wrong, with the reason. Needs the right to write. 在有误的事实旁边写下正确的说法及理由。需要写入权。 */
export const StateCorrection: Operation<StateCorrectionMutation, StateCorrectionMutationVariables> = {
  name: 'StateCorrection',
  kind: 'mutation',
  id: 'sha256:5e39314f2e24d39f32804d9f1a37ce5c30680b1249d95a47d510647972beafc4',
  text: `mutation StateCorrection(\$id: ID!, \$with: FactInput!, \$reason: String!, \$clientKey: String) {
  correctFact(id: \$id, with: \$with, reason: \$reason, clientKey: \$clientKey) {
    journal {
      id
    }
    added
    rejected {
      row
      column
      value
      reason
      tip
    }
  }
}`,
};
