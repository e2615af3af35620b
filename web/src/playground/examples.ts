type User = 'planner' | 'investor' | 'developer';
type Variables = Readonly<Record<string, unknown>>;

export interface Example {
  readonly id: string;
  readonly user: User;
  readonly title: { readonly zh: string; readonly en: string };
  readonly query: string;
  readonly variables: Variables;
}

interface Written extends Example {
  /** With the names of the demonstration world; null: that world has nothing to ask this of. */
  readonly demo: Variables | null;
}

const CITATIONS = 'citations { quote locator source { title publisher publishedOn } }';

const EXAMPLES: readonly Written[] = [
  {
    id: 'chain',
    user: 'planner',
    title: {
      zh: '一条产业链从上游到下游有哪些环节，各有哪些企业？',
      en: 'What are the segments of a chain from upstream to downstream, and which firms stand in each?',
    },
    query: `query Chain($chain: ID!) {
  chain(by: { id: $chain }) {
    name
    segments {
      name
      stage
      origin
      enterprises(first: 20) { totalCount nodes { id name } }
      ${CITATIONS}
    }
  }
}`,
    variables: { chain: 'chain:humanoid-robot' },
    demo: { chain: 'chain:demo-03' },
  },
  {
    id: 'gaps',
    user: 'planner',
    title: {
      zh: '这条产业链在一个地区缺哪些环节，凭什么这样判定？',
      en: 'What does the chain lack in a region, and by which test?',
    },
    query: `query Gaps($chain: ID!, $region: ID!) {
  chain(by: { id: $chain }) {
    name
    gaps(region: $region) {
      counts { verdict count }
      verdicts {
        segment { name }
        verdict
        reasons { test value threshold }
        untested
        firms(first: 5) { id name }
        witness { from { name } to { name } via { name } }
      }
      coverage { known expected note }
      dataAsOf
    }
  }
}`,
    variables: { chain: 'chain:humanoid-robot', region: 'region:440300' },
    demo: { chain: 'chain:demo-03', region: 'region:demo-02' },
  },
  {
    id: 'trace',
    user: 'planner',
    title: {
      zh: '从一家企业往上游三步能追溯到谁，凭什么这样说？',
      en: 'Who is reached within three links upstream of a firm, and on what evidence?',
    },
    query: `query Trace($from: ID!) {
  trace(from: $from, direction: UPSTREAM, depth: 3) {
    nodes { depth node { __typename id ... on Named { name } } }
    links {
      from
      kind
      to
      product
      confidence
      ${CITATIONS}
    }
    truncated
  }
}`,
    variables: { from: 'enterprise:byd' },
    demo: { from: 'enterprise:demo-000233' },
  },
  {
    id: 'observations',
    user: 'planner',
    title: {
      zh: '各文献说深圳有多少家“小巨人”，说法一致吗？',
      en: 'How many little giants (小巨人) do the documents count in Shenzhen, and do they agree?',
    },
    query: `query LittleGiants($about: ID!, $metric: ID!) {
  observations(filter: { about: $about, metric: $metric }, first: 20) {
    totalCount
    nodes {
      metric { name unit }
      value
      min
      max
      qualifier
      asOf
      scope
      contradicts { reason observation { value min max asOf citations { quote source { title } } } }
      ${CITATIONS}
    }
  }
}`,
    variables: { about: 'region:440300', metric: 'metric:little-giant-count' },
    demo: null,
  },
  {
    id: 'portfolio',
    user: 'investor',
    title: {
      zh: '一个投资方投了哪些企业，谁与它投了同样的企业？',
      en: 'Which firms has an investor invested in, and who has invested in the same firms?',
    },
    query: `query Portfolio($investor: ID!) {
  investor(by: { id: $investor }) {
    name
    investorKind
    portfolio(first: 20) {
      totalCount
      edges { node { id name } round investedOn ${CITATIONS} }
    }
    coInvestors(first: 10) {
      totalCount
      edges { node { id name } sharedCount shared { id name } }
    }
  }
}`,
    variables: { investor: 'investor:yueke' },
    demo: { investor: 'investor:demo-0001' },
  },
  {
    id: 'paths',
    user: 'investor',
    title: {
      zh: '一个投资方与一家企业之间怎样相连？',
      en: 'How is an investor connected to a firm?',
    },
    query: `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 6, first: 3) {
    length
    nodes { id ... on Named { name } }
    links { from to kind ${CITATIONS} }
  }
}`,
    variables: { from: 'investor:yueke', to: 'enterprise:byd' },
    demo: { from: 'investor:demo-0001', to: 'enterprise:demo-019597' },
  },
  {
    id: 'search',
    user: 'developer',
    title: {
      zh: '用繁体“速騰聚創”能找到哪家企业，是哪个名称对上的？',
      en: 'Which firm does the traditional spelling 速騰聚創 find, and by which of its names?',
    },
    query: `query Search($text: String!) {
  search(query: $text, first: 5) {
    edges {
      score
      matched { value kind }
      node { __typename id ... on Named { name aliases { value kind } } }
    }
  }
}`,
    variables: { text: '速騰聚創' },
    demo: null,
  },
  {
    id: 'pages',
    user: 'developer',
    title: {
      zh: '怎样用游标逐页读完所有企业？',
      en: 'How are all enterprises read page by page, by cursor?',
    },
    query: `query Enterprises($first: Int!, $after: String) {
  enterprises(first: $first, after: $after, orderBy: NAME_ASC) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      name
      region { name }
      recognitions { tier level }
    }
  }
}`,
    variables: { first: 10, after: null },
    demo: { first: 10, after: null },
  },
  {
    id: 'asOf',
    user: 'developer',
    title: {
      zh: '某年之前一家企业有哪些称号和投资方？',
      en: 'Which titles and investors did a firm have by a certain year?',
    },
    query: `query AsOf($firm: ID!, $asOf: PartialDate!) {
  enterprise(by: { id: $firm }) {
    name
    recognitions(asOf: $asOf) { tier level grantedOn validUntil ${CITATIONS} }
    investments(first: 20, asOf: $asOf) { totalCount edges { investedOn node { id name } } }
  }
}`,
    variables: { firm: 'enterprise:basic-semiconductor', asOf: '2024' },
    demo: { firm: 'enterprise:demo-000233', asOf: '2022' },
  },
  {
    id: 'sources',
    user: 'developer',
    title: {
      zh: '这些事实取自哪些文献？',
      en: 'Which documents are the facts taken from?',
    },
    query: `query Sources {
  sources(first: 20) {
    totalCount
    nodes {
      id
      title
      publisher
      publishedOn
      citations(first: 1) { totalCount }
    }
  }
}`,
    variables: {},
    demo: {},
  },
];

/** The examples that a world can answer. */
export function examplesOf(isDemo: boolean): readonly Example[] {
  if (!isDemo) return EXAMPLES;
  return EXAMPLES.flatMap((example) => (example.demo ? [{ ...example, variables: example.demo }] : []));
}

/** What the address says of an example: the query, and its variables as they are typed. */
export function typed({ query, variables }: Example): { readonly query: string; readonly variables: string } {
  return { query, variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2) };
}
