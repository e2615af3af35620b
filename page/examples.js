/**
 * @typedef {object} Example
 * @property {string} id
 * @property {'planner' | 'investor' | 'developer'} user
 * @property {{ zh: string, en: string }} title
 * @property {string} query
 * @property {Record<string, unknown>} variables
 */

const CITATIONS = 'citations { quote locator source { title publisher publishedOn } }';

/** @type {readonly Example[]} */
export const examples = [
  {
    id: 'chain',
    user: 'planner',
    title: {
      zh: '人形机器人产业链从上游到下游有哪些环节，各有哪些企业？',
      en: 'What are the segments of the humanoid-robot chain (人形机器人) from upstream to downstream, and which firms stand in each?',
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
  },
  {
    id: 'gaps',
    user: 'planner',
    title: {
      zh: '人形机器人产业链在深圳缺哪些环节，凭什么这样判定？',
      en: 'What does the humanoid-robot chain (人形机器人) lack in Shenzhen, and by which test?',
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
  },
  {
    id: 'trace',
    user: 'planner',
    title: {
      zh: '从比亚迪往上游三步能追溯到谁，凭什么这样说？',
      en: 'Who is reached within three links upstream of BYD (比亚迪), and on what evidence?',
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
  },
  {
    id: 'portfolio',
    user: 'investor',
    title: {
      zh: '粤科金融投了哪些企业，谁与它投了同样的企业？',
      en: 'Which firms has Yueke (粤科金融) invested in, and who has invested in the same firms?',
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
  },
  {
    id: 'paths',
    user: 'investor',
    title: {
      zh: '粤科金融与比亚迪之间怎样相连？',
      en: 'How is Yueke (粤科金融) connected to BYD (比亚迪)?',
    },
    query: `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 6, first: 3) {
    length
    nodes { id ... on Named { name } }
    links { from to kind ${CITATIONS} }
  }
}`,
    variables: { from: 'investor:yueke', to: 'enterprise:byd' },
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
  },
];
