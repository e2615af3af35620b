import { HUB_REGION } from './regions.js';
import type { Sample } from './sample.js';
import { chainId } from './world.js';

type Variables = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: answers of as many shapes as there are questions.
type Data = any;

/** One line of the table: what the API is asked, and the bare question whose answer must be the same. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** In turn. */
  readonly variables: readonly Variables[];
  /** What is compared, out of the API's answer. */
  readonly answer: (data: Data) => readonly unknown[];
  /**
   * The least that gives the same answer: each row's `answer`. Null where the answer is what an analysis makes of its facts: the floor is then
   * bare Bolt with the statements that the API sent.
   */
  readonly floor: string | null;
}

const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

export const TYPICAL_CHAIN = chainId(2);
export const TOP_CHAIN = chainId(1);
const HUB_CHAIN = chainId(0);
const HUB_SEGMENT = 'segment:nation-0000-00';
const CITY = 'region:440300';
const PROVINCE = 'region:350000';
const BIGGEST_PROVINCE = 'region:440000';

const FOUR = `suppliers(first: 20) { nodes { id name region { id name } investments(first: 5) { nodes { id name } } } }`;
/** Of `firm`: 20 suppliers in the order of names, with their region and at most five investors. */
const FOUR_FLOOR = `COLLECT {
  MATCH (firm)<-[edge:SUPPLIES]-(supplier:Enterprise)
  WITH supplier ORDER BY supplier.nameKey LIMIT 20
  RETURN [supplier.id, COLLECT { MATCH (supplier)-[:LOCATED_IN]->(region:Region) RETURN region.name LIMIT 1 },
          COLLECT { MATCH (supplier)<-[:INVESTED_IN]-(investor:Investor) RETURN investor.name ORDER BY investor.nameKey LIMIT 5 }]
}`;
interface Supplier {
  readonly id: string;
  readonly region: { readonly name: string } | null;
  readonly investments: { readonly nodes: readonly { readonly name: string }[] };
}
const suppliersOf = ({ suppliers }: { readonly suppliers: { readonly nodes: readonly Supplier[] } }) =>
  suppliers.nodes.map(({ id, region, investments }) => [
    id,
    region ? [region.name] : [],
    investments.nodes.map(({ name }) => name),
  ]);

function lookUps({ firms, names }: Sample): readonly Question[] {
  return [
    {
      name: 'enterprise by id',
      query: 'query ($id: ID!) { enterprise(by: { id: $id }) { id name } }',
      variables: firms.map((id) => ({ id })),
      answer: ({ enterprise }) => [enterprise.name],
      floor: 'MATCH (firm:Enterprise {id: $id}) RETURN firm.name AS answer',
    },
    {
      name: 'enterprise by name',
      query: 'query ($name: String!) { enterprise(by: { name: $name }) { id } }',
      variables: names.map(({ name, key }) => ({ name, key })),
      answer: ({ enterprise }) => [enterprise.id],
      floor: 'MATCH (:Alias {key: $key})<-[:HAS_ALIAS*0..1]-(firm:Enterprise) RETURN DISTINCT firm.id AS answer',
    },
    search(
      'search: a word that 5 % of the names have',
      ['半导体', '机器人', '新材料'].map((text) => ({ text })),
      'aliasParts',
    ),
    search('search: a word that all names have', [{ text: '合成' }], 'aliasParts'),
    found(
      'search: a full name',
      names.map(({ name, key }) => ({ text: name, key })),
      'alias.key = $key',
    ),
    found(
      'search: pinyin',
      names.map(({ pinyin }) => ({ text: pinyin, key: pinyin })),
      'alias.pinyin = $key',
    ),
    found(
      'search: initials',
      names.map(({ initials }) => ({ text: initials, key: initials })),
      'alias.initials = $key',
    ),
  ];
}

const SEARCH = `query ($text: String!) { search(query: $text, kinds: [ENTERPRISE], first: 20) { nodes { ... on Enterprise { id name } } } }`;

/** Of as many as there are none is better than another: 20 that have the word. */
function search(name: string, variables: readonly Variables[], index: string): Question {
  return {
    name,
    query: SEARCH,
    variables,
    answer: (data) => [data.search.nodes.length],
    floor: `CALL db.index.fulltext.queryNodes('${index}', 'key:(' + $text + ') AND kinds:Enterprise', {limit: 40}) YIELD node
MATCH (node)<-[:HAS_ALIAS*0..1]-(firm:Enterprise)
WITH DISTINCT firm LIMIT 20
RETURN count(firm) AS answer`,
  };
}

/** The very one comes first. */
function found(name: string, variables: readonly Variables[], predicate: string): Question {
  return {
    name,
    query: SEARCH,
    variables,
    answer: (data) => [data.search.nodes[0].id],
    floor: `MATCH (alias:Alias)<-[:HAS_ALIAS*0..1]-(firm:Enterprise) WHERE ${predicate} RETURN firm.id AS answer ORDER BY firm.nameKey LIMIT 1`,
  };
}

function relations({ firms, hubCustomer, hubSupplier, hubInvestor, investors }: Sample): readonly Question[] {
  const fourLevels = (name: string, ids: readonly string[]): Question => ({
    name,
    query: `query ($id: ID!) { enterprise(by: { id: $id }) { ${FOUR} } }`,
    variables: ids.map((id) => ({ id })),
    answer: ({ enterprise }) => suppliersOf(enterprise),
    floor: `MATCH (firm:Enterprise {id: $id}) UNWIND ${FOUR_FLOOR} AS answer RETURN answer`,
  });
  return [
    fourLevels('four levels by firm', firms),
    fourLevels('four levels, customer of 5 % of all firms', [hubCustomer]),
    {
      name: 'four levels by list of 20',
      query: `{ enterprises(first: 20) { nodes { ${FOUR} } } }`,
      variables: [{}],
      answer: ({ enterprises }) => enterprises.nodes.map(suppliersOf),
      floor: `MATCH (firm:Enterprise) WHERE firm.nameKey > '' WITH firm ORDER BY firm.nameKey LIMIT 20 RETURN ${FOUR_FLOOR} AS answer`,
    },
    page('suppliers of the hub, page 1 and totalCount', {
      root: 'enterprise',
      field: 'suppliers',
      id: hubCustomer,
      match: '(:Enterprise {id: $id})<-[:SUPPLIES]-(node:Enterprise)',
      count: 'COUNT { (:Enterprise {id: $id})<-[:SUPPLIES]-() }',
    }),
    page('customers of the hub, page 1 and totalCount', {
      root: 'enterprise',
      field: 'customers',
      id: hubSupplier,
      match: '(:Enterprise {id: $id})-[:SUPPLIES]->(node:Enterprise)',
      count: 'COUNT { (:Enterprise {id: $id})-[:SUPPLIES]->() }',
    }),
    page('portfolio of the hub, page 1 and totalCount', {
      root: 'investor',
      field: 'portfolio',
      id: hubInvestor,
      match: '(:Investor {id: $id})-[:INVESTED_IN]->(node:Enterprise)',
      count: 'COUNT { (:Investor {id: $id})-[:INVESTED_IN]->() }',
    }),
    page('enterprises of the hub segment, page 1 and totalCount', {
      root: 'segment',
      field: 'enterprises',
      id: HUB_SEGMENT,
      match: '(:Segment {id: $id})<-[:OCCUPIES]-(node:Enterprise)',
      count: 'COUNT { (:Segment {id: $id})<-[:OCCUPIES]-() }',
    }),
    page('enterprises of the biggest province, page 1', {
      root: 'region',
      field: 'enterprises',
      id: BIGGEST_PROVINCE,
      match: '(:Region {id: $id})<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(node:Enterprise)',
      count: null,
    }),
    ...coInvestors('typical', investors),
    ...coInvestors('hub', [hubInvestor]),
  ];
}

interface Page {
  readonly root: string;
  readonly field: string;
  readonly id: string;
  readonly match: string;
  readonly count: string | null;
}

function page(name: string, { root, field, id, match, count }: Page): Question {
  const total = count === null ? '' : 'totalCount ';
  return {
    name,
    query: `query ($id: ID!) { ${root}(by: { id: $id }) { ${field}(first: 20) { ${total}nodes { id } } } }`,
    variables: [{ id }],
    answer: (data) => {
      const { totalCount, nodes } = data[root][field];
      return [[...(count === null ? [] : [totalCount]), ...idsOf(nodes)]];
    },
    floor: `RETURN [${count === null ? '' : count}] + COLLECT { MATCH ${match} RETURN node.id ORDER BY node.nameKey LIMIT 20 } AS answer`,
  };
}

function coInvestors(which: string, ids: readonly string[]): readonly Question[] {
  const variables = ids.map((id) => ({ id }));
  const ask = (name: string, inside: string, args = '(first: 20)') => ({
    name: `co-investors, ${which}${name}`,
    query: `query ($id: ID!) { investor(by: { id: $id }) { coInvestors${args} { ${inside} } } }`,
    variables,
    answer: () => [],
    floor: null,
  });
  return [
    {
      ...ask('', 'edges { node { id name } sharedCount }'),
      answer: ({ investor }) => investor.coInvestors.edges.map(({ sharedCount }: Data) => sharedCount),
      floor: `MATCH (one:Investor {id: $id})-[:INVESTED_IN]->(firm)<-[:INVESTED_IN]-(other:Investor)
WHERE other <> one
WITH other, count(DISTINCT firm) AS answer
ORDER BY answer DESC, other.nameKey LIMIT 20
RETURN answer`,
    },
    ask(' with similarity, firms and count', 'totalCount edges { node { id } jaccard shared { id } }'),
    ask(', groups merged', 'edges { node { id } sharedCount members { id } }', '(first: 20, mergeGroups: true)'),
  ];
}

/** Counts, and what several things have among them. */
function jobs({ firms, investors, topFirms, hubInvestor, hubSupplier, hubCustomer }: Sample): readonly Question[] {
  const counted = (name: string, args: string, floor: string | null = null): Question => ({
    name: `aggregate, ${name}`,
    query: `{ aggregate(${args}) { total truncated cells { count keys { id } } } }`,
    variables: [{}],
    answer: ({ aggregate }) => (floor === null ? [] : [aggregate.total]),
    floor,
  });
  const drawn = [...firms, ...investors, ...topFirms, hubInvestor, hubSupplier, hubCustomer, HUB_SEGMENT];
  return [
    counted(
      'region and title, biggest province',
      `of: ENTERPRISES, by: [REGION, TIER], filter: { region: "${BIGGEST_PROVINCE}" }`,
      `MATCH (:Region {id: '${BIGGEST_PROVINCE}'})<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(firm:Enterprise) RETURN count(DISTINCT firm) AS answer`,
    ),
    counted(
      'segment and region, top chain',
      `of: ENTERPRISES, by: [SEGMENT, REGION], filter: { chain: "${TOP_CHAIN}" }`,
    ),
    counted('year, all investments', 'of: INVESTMENTS, by: [YEAR]'),
    {
      name: 'coInvested, typical',
      query: 'query ($id: ID!) { enterprise(by: { id: $id }) { coInvested { edges { sharedCount node { id } } } } }',
      variables: firms.map((id) => ({ id })),
      answer: () => [],
      floor: null,
    },
    {
      name: 'subgraph, hubs among them',
      query: 'query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { id } links { from to kind } truncated } }',
      variables: [{ ids: drawn }],
      answer: () => [],
      floor: null,
    },
  ];
}

function walks({ firms, investors, hubSupplier, hubCustomer, hubInvestor }: Sample): readonly Question[] {
  const trace = (name: string, ids: readonly string[], direction: string, depth: number): readonly Question[] => {
    const arrow = direction === 'UPSTREAM' ? ['<-', '-'] : ['-', '->'];
    return [
      {
        name: `trace ${depth} ${direction.toLowerCase()} by supplies, ${name}`,
        query: `query ($id: ID!) { trace(from: $id, direction: ${direction}, depth: ${depth}, first: 200, kinds: [SUPPLIES]) { nodes { depth node { id } } truncated } }`,
        variables: ids.map((id) => ({ id })),
        answer: (data) => countsByDepth(data.trace.nodes),
        floor: `MATCH (from:Enterprise {id: $id})
MATCH p = (from)${arrow[0]}[:SUPPLIES*0..${depth}]${arrow[1]}(node:Enterprise)
WITH node, min(length(p)) AS depth ORDER BY depth LIMIT 200
WITH depth, count(*) AS found ORDER BY depth
RETURN [depth, found] AS answer`,
      },
      {
        name: `trace ${depth} ${direction.toLowerCase()}, ${name}`,
        query: `query ($id: ID!) { trace(from: $id, direction: ${direction}, depth: ${depth}) { nodes { depth node { id } } links { kind } truncated } }`,
        variables: ids.map((id) => ({ id })),
        answer: () => [],
        floor: null,
      },
    ];
  };
  const paths = (name: string, from: readonly string[], to: readonly string[]): Question => ({
    name: `paths, ${name}`,
    query: 'query ($id: ID!, $to: ID!) { paths(from: $id, to: $to) { length nodes { id } } }',
    variables: from.map((id, at) => ({ id, to: to[(at + 1) % to.length] })),
    answer: (data) => [data.paths[0]?.length ?? 0],
    floor: `MATCH (from:Entity {id: $id})
MATCH (to:Entity {id: $to})
OPTIONAL MATCH p = shortestPath((from)-[:INVESTED_IN|CONTROLS|SUPPLIES|OCCUPIES|FEEDS|LEADS|COOPERATES_WITH|MAKES|KIND_OF|MADE_FROM|OF_PRODUCT*..6]-(to))
RETURN coalesce(length(p), 0) AS answer`,
  });
  return [
    ...trace('random firm', firms, 'UPSTREAM', 3),
    ...trace('random firm', firms, 'DOWNSTREAM', 3),
    ...trace('hub', [hubCustomer], 'UPSTREAM', 3),
    ...trace('hub', [hubSupplier], 'DOWNSTREAM', 3),
    ...trace('random firm', firms, 'UPSTREAM', 6).slice(1),
    ...trace('random firm', firms, 'DOWNSTREAM', 6).slice(1),
    {
      name: 'trace 6 both ways, first 1,000, random firm',
      query:
        'query ($id: ID!) { trace(from: $id, direction: BOTH, depth: 6, first: 1000) { nodes { depth node { id } } truncated } }',
      variables: firms.map((id) => ({ id })),
      answer: () => [],
      floor: null,
    },
    paths('firm–firm', firms, firms),
    paths('investor–firm', investors, firms),
    paths('hub–firm', [hubInvestor], firms),
  ];
}

function countsByDepth(nodes: readonly { readonly depth: number }[]): readonly unknown[] {
  const counts = new Map<number, number>();
  for (const { depth } of nodes) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other);
}

/** Firms of each segment in the region and all, by codes of places, which begin alike. */
const PRESENCE = `MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(segment:Segment)
RETURN [segment.id, COUNT { (segment)<-[:OCCUPIES]-() },
        COUNT { (segment)<-[:OCCUPIES]-(:Enterprise)-[:LOCATED_IN]->(place:Region) WHERE place.code STARTS WITH $prefix }] AS answer`;
const REQUIRED = PRESENCE.replace('(segment:Segment)\n', '(segment:Segment {required: true})\n');

function analyses({ firms, topFirms, investors, hubInvestor }: Sample): readonly Question[] {
  const where = (chain: string, region: string) => [{ chain, region, prefix: prefixOf(region) }];
  const ofChain = (
    name: string,
    inside: string,
    variables: readonly Variables[],
    more: Partial<Question> = {},
  ): Question => ({
    name,
    query: `query ($chain: ID!${inside.includes('$region') ? ', $region: ID!' : ''}) { chain(by: { id: $chain }) { ${inside} } }`,
    variables,
    answer: () => [],
    floor: null,
    ...more,
  });
  const map = (name: string, chain: string) =>
    ofChain(
      `map(province), ${name}`,
      'map(region: $region) { segments { segment { id } total inRegion } }',
      where(chain, PROVINCE),
      {
        answer: (data) =>
          data.chain.map.segments.map(({ segment, total, inRegion }: Data) => [segment.id, total, inRegion]),
        floor: PRESENCE,
      },
    );
  const gaps = (level: string, name: string, chain: string, region: string) =>
    ofChain(
      `gaps(${level}), ${name}`,
      'gaps(region: $region) { verdicts { segment { id } verdict firmCount firmCountNationwide } }',
      where(chain, region),
      {
        answer: (data) =>
          data.chain.gaps.verdicts.map((row: Data) => [row.segment.id, row.firmCountNationwide, row.firmCount]),
        floor: REQUIRED,
      },
    );
  const rest = (name: string, chain: string) => [
    ofChain(
      `targets(province), ${name}`,
      'targets(region: $region) { candidates { enterprise { id } segment { id } score } }',
      where(chain, PROVINCE),
    ),
    ofChain(`bottlenecks, ${name}`, 'bottlenecks { items { node { id } structural } }', [{ chain }]),
    ofChain(
      `matches(province), ${name}`,
      'matches(region: $region) { items { leader { id } supplier { id } score } }',
      where(chain, PROVINCE),
    ),
    ofChain(
      `capitalPaths(province), ${name}`,
      'capitalPaths(region: $region) { items { enterprise { id } fund { id } length } }',
      where(chain, PROVINCE),
    ),
  ];
  const ofInvestor = (name: string, inside: string, ids: readonly string[]): Question => ({
    name,
    query: `query ($id: ID!) { investor(by: { id: $id }) { ${inside} } }`,
    variables: ids.map((id) => ({ id })),
    answer: () => [],
    floor: null,
  });
  const recommended = 'recommendedCoInvestors(first: 20) { items { investor { id } score } }';
  const relay = 'relay(first: 20) { follows { investor { id } count } followedBy { investor { id } count } }';
  const portfolio =
    'portfolioAnalysis { holdings byChain { items { key count } } byRegion { items { key count } } synergies { supplier { id } customer { id } } commonSuppliers { supplier { id } holdingCount } }';
  return [
    map('typical chain', TYPICAL_CHAIN),
    map('top chain', TOP_CHAIN),
    gaps('province', 'typical chain', TYPICAL_CHAIN, PROVINCE),
    gaps('city', 'typical chain', TYPICAL_CHAIN, CITY),
    gaps('province', 'top chain', TOP_CHAIN, PROVINCE),
    ...rest('typical chain', TYPICAL_CHAIN),
    ...rest('top chain', TOP_CHAIN),
    {
      name: 'compareRegions of three, typical chain',
      query:
        'query ($ids: [ID!]!, $chain: ID!) { compareRegions(ids: $ids, chain: $chain) { segments { segment { id } cells { known } } } }',
      variables: [{ ids: ['region:440000', 'region:320000', 'region:350000'], chain: TYPICAL_CHAIN }],
      answer: () => [],
      floor: null,
    },
    ofInvestor('recommendedCoInvestors, typical', recommended, investors),
    ofInvestor('recommendedCoInvestors, hub', recommended, [hubInvestor]),
    {
      name: 'nextInvestors',
      query: 'query ($id: ID!) { enterprise(by: { id: $id }) { nextInvestors { items { investor { id } score } } } }',
      variables: firms.map((id) => ({ id })),
      answer: () => [],
      floor: null,
    },
    ofInvestor('relay, typical', relay, investors),
    ofInvestor('relay, hub', relay, [hubInvestor]),
    ofInvestor('portfolioAnalysis, typical', portfolio, investors),
    ofInvestor('portfolioAnalysis, hub', portfolio, [hubInvestor]),
    ofInvestor('lookThrough, typical', 'lookThrough { holdingCount ownerCount }', investors),
    {
      name: 'simulateDisruption in the top chain, one firm',
      query:
        'query ($id: ID!, $chain: ID!) { simulateDisruption(failing: [$id], chain: $chain) { affected { enterprise { id } depth } } }',
      variables: topFirms.map((id) => ({ id, chain: TOP_CHAIN })),
      answer: () => [],
      floor: null,
    },
  ];
}

function prefixOf(region: string): string {
  return region.slice('region:'.length).replace(/(?:00)+$/, '');
}

/** A filter as the API takes it, and what a bare question makes of it. */
interface Filter {
  readonly name: string;
  readonly filter: string;
  /** On `node`, for a walk along the order: the least where many match. */
  readonly predicate: string;
  /** A pattern that begins where few are: the least where few match. */
  readonly start?: string;
  /** Whether a page is had by the walk, though there is a start. */
  readonly isWide?: boolean;
  /** Where counting has a shorter way than the start. */
  readonly count?: string;
}

const ALL = 'MATCH (node:Enterprise) WITH count(node) AS everyone';
const others = (pattern: string) =>
  `${ALL} MATCH ${pattern} WITH everyone, count(DISTINCT node) AS counted RETURN everyone - counted AS answer`;

/** Names begin with the city, so that a walk along them passes every other place first. */
function inRegion(name: string, region: string): Filter {
  return {
    name,
    filter: `{ region: "${region}" }`,
    predicate: `EXISTS { (node)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: '${region}'}) }`,
    start: `(:Region {id: '${region}'})<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(node:Enterprise)`,
  };
}

function inChain(name: string, chain: string, isWide = false): Filter {
  return {
    name,
    filter: `{ chain: "${chain}" }`,
    predicate: `EXISTS { (node)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(:Chain {id: '${chain}'}) }`,
    start: `(:Chain {id: '${chain}'})-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(node:Enterprise)`,
    isWide,
  };
}

function titled(name: string, filter: string, properties: string): Filter {
  return {
    name,
    filter,
    predicate: `EXISTS { (node)-[:RECOGNIZED_AS]->(:Recognition {${properties}}) }`,
    start: `(:Recognition {${properties}})<-[:RECOGNIZED_AS]-(node:Enterprise)`,
    isWide: true,
  };
}

const PUBLIC = `fund.investorKind IN ['STATE_CAPITAL', 'GOVERNMENT_GUIDANCE']`;
const UNSEEN = 'NOT EXISTS { (node)<-[:INVESTED_IN]-() }';
const GIANT = `EXISTS { (node)-[:RECOGNIZED_AS]->(:Recognition {tier: 'LITTLE_GIANT'}) }`;
const province = inRegion('province', PROVINCE);
const chain = inChain('typical chain', TYPICAL_CHAIN);

const FILTERS: readonly Filter[] = [
  { name: 'none', filter: '{}', predicate: 'true' },
  inRegion('district', 'region:350203'),
  inRegion('hub district', HUB_REGION),
  inRegion('city', CITY),
  province,
  inRegion('biggest province', BIGGEST_PROVINCE),
  chain,
  inChain('hub chain', HUB_CHAIN, true),
  {
    name: 'hub segment',
    filter: `{ segment: "${HUB_SEGMENT}" }`,
    predicate: `EXISTS { (node)-[:OCCUPIES]->(:Segment {id: '${HUB_SEGMENT}'}) }`,
    count: `RETURN COUNT { (:Segment {id: '${HUB_SEGMENT}'})<-[:OCCUPIES]-() } AS answer`,
  },
  titled('tier LITTLE_GIANT', '{ tier: LITTLE_GIANT }', `tier: 'LITTLE_GIANT'`),
  titled('tier and level', '{ tier: CHAMPION, level: NATIONAL }', `tier: 'CHAMPION', level: 'NATIONAL'`),
  {
    name: 'listed: true',
    filter: '{ listed: true }',
    predicate: 'EXISTS { (node)-[:LISTED_AS]->(:Listing) }',
    start: '(:Listing)<-[:LISTED_AS]-(node:Enterprise)',
    isWide: true,
  },
  {
    name: 'listed: false',
    filter: '{ listed: false }',
    predicate: 'NOT EXISTS { (node)-[:LISTED_AS]->(:Listing) }',
    count: others('(:Listing)<-[:LISTED_AS]-(node:Enterprise)'),
  },
  {
    name: 'no known investor',
    filter: '{ unseen: { investor: NONE_KNOWN } }',
    predicate: UNSEEN,
    count: others('(:Investor)-[:INVESTED_IN]->(node:Enterprise)'),
  },
  {
    name: 'no known state capital',
    filter: '{ unseen: { stateCapital: NONE_KNOWN } }',
    predicate: `NOT EXISTS { (node)<-[:INVESTED_IN]-(fund:Investor) WHERE ${PUBLIC} }`,
    count: others(`(fund:Investor)-[:INVESTED_IN]->(node:Enterprise) WHERE ${PUBLIC}`),
  },
  {
    name: 'no round since 2020',
    filter: '{ unseen: { noRoundSince: "2020" } }',
    predicate: `NOT EXISTS { (node)<-[deal:INVESTED_IN]-() WHERE deal.investedOn >= '2020' }`,
    count: others(`(:Investor)-[deal:INVESTED_IN]->(node:Enterprise) WHERE deal.investedOn >= '2020'`),
  },
  {
    name: 'stated only',
    filter: '{ unseen: { statedOnly: true } }',
    predicate: 'node.statedWithoutCapital = true',
    start: '(node:Enterprise {statedWithoutCapital: true})',
    isWide: true,
  },
  {
    name: 'province and tier',
    filter: `{ region: "${PROVINCE}", tier: LITTLE_GIANT }`,
    predicate: `${province.predicate} AND ${GIANT}`,
    start: `${province.start} WHERE ${GIANT}`,
  },
  {
    name: 'typical chain, province, no known investor',
    filter: `{ chain: "${TYPICAL_CHAIN}", region: "${PROVINCE}", unseen: { investor: NONE_KNOWN } }`,
    predicate: `${chain.predicate} AND ${province.predicate} AND ${UNSEEN}`,
    start: `${chain.start} WHERE ${UNSEEN} AND ${province.predicate}`,
  },
];

function pageFloor({ predicate, start, isWide = false }: Filter): string {
  if (start === undefined || isWide) {
    return `MATCH (node:Enterprise) WHERE node.nameKey > $key AND ${predicate} RETURN node.id AS answer ORDER BY node.nameKey LIMIT 20`;
  }
  return `MATCH ${start} WITH DISTINCT node WHERE node.nameKey > $key RETURN node.id AS answer ORDER BY node.nameKey LIMIT 20`;
}

function countFloor({ predicate, start, count }: Filter): string {
  if (count !== undefined) return count;
  if (start !== undefined) return `MATCH ${start} RETURN count(DISTINCT node) AS answer`;
  return `MATCH (node:Enterprise) WHERE ${predicate} RETURN count(node) AS answer`;
}

/** Where a deep page begins: behind the middle of all. */
export interface Deep {
  /** To find the place takes a while. */
  isAsked(question: string): boolean;
  cursorOf(
    filter: string,
    count: string,
    walk: string,
  ): Promise<{ readonly after: string; readonly key: string } | null>;
}

async function lists(deep: Deep): Promise<readonly Question[]> {
  const all: Question[] = [];
  for (const each of FILTERS) {
    const { name, filter, predicate, start } = each;
    const keys = `MATCH ${start ?? `(node:Enterprise) WHERE node.nameKey > '' AND ${predicate}`} WITH DISTINCT node.nameKey AS key`;
    const inside = `list, ${name}: a page behind the middle`;
    const at = deep.isAsked(inside) ? await deep.cursorOf(filter, countFloor(each), keys) : null;
    all.push({
      name: `list, ${name}: page 1`,
      query: `{ enterprises(first: 20, filter: ${filter}) { nodes { id } } }`,
      variables: [{ key: '' }],
      answer: ({ enterprises }) => idsOf(enterprises.nodes),
      floor: pageFloor(each),
    });
    if (at) {
      all.push({
        name: inside,
        query: `query ($after: String!) { enterprises(first: 20, after: $after, filter: ${filter}) { nodes { id } } }`,
        variables: [at],
        answer: ({ enterprises }) => idsOf(enterprises.nodes),
        floor: pageFloor(each),
      });
    }
    all.push({
      name: `list, ${name}: totalCount`,
      query: `{ enterprises(filter: ${filter}) { totalCount } }`,
      variables: [{}],
      answer: ({ enterprises }) => [enterprises.totalCount],
      floor: countFloor(each),
    });
  }
  const ordered = (name: string, order: string, filter: string, floor: string): Question => ({
    name: `list, ${name}: page 1`,
    query: `{ enterprises(first: 20, orderBy: ${order}, filter: ${filter}) { nodes { id } } }`,
    variables: [{}],
    answer: ({ enterprises }) => idsOf(enterprises.nodes),
    floor,
  });
  const walk = (key: string) =>
    `MATCH (node:Enterprise) WHERE node.${key} > '' RETURN node.id AS answer ORDER BY node.${key} LIMIT 20`;
  const ofChain = `MATCH ${chain.start} WITH DISTINCT node RETURN node.id AS answer ORDER BY node.tierKey LIMIT 20`;
  return [
    ...all,
    ordered('by highest title', 'TIER_DESC', '{}', walk('tierKey')),
    ordered('by founding', 'FOUNDED_ON_ASC', '{}', walk('foundedKey')),
    ordered('typical chain by highest title', 'TIER_DESC', chain.filter, ofChain),
  ];
}

export async function questionsOf(sample: Sample, deep: Deep): Promise<readonly Question[]> {
  return [
    ...lookUps(sample),
    ...relations(sample),
    ...jobs(sample),
    ...walks(sample),
    ...analyses(sample),
    ...(await lists(deep)),
  ];
}
