import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uniform } from '../../src/analyses/common/random.js';
import { judgeAlone, undoAlone } from '../../src/data/judge/judge.js';
import type { Draft, LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import { load, removeAlone } from '../../src/data/load/load.js';
import type { Graph } from '../../src/store/graph.js';
import { shuffled } from '../load/shuffled.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

let store: OwnStore;
let test: TestApp;
let graph: Graph;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store, 60_000);
  graph = test.graph;
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

const NAMES = ['甲试验', '乙试验', '丙试验', '丁试验', '戊试验', '己试验', '庚试验', '辛试验', '壬试验', '癸试验'];
const FUNDS = ['子基金', '丑基金', '寅基金'];
const KINDS = ['STATE_CAPITAL', 'GOVERNMENT_GUIDANCE', 'VENTURE_CAPITAL'];
const TIERS = ['LITTLE_GIANT', 'CHAMPION', 'SRDI_SME'];
const LEVELS = ['NATIONAL', 'PROVINCIAL', 'CITY'];
const REGIONS: Readonly<Record<string, string>> = {
  nation: 'NATION',
  p1: 'PROVINCE',
  p2: 'PROVINCE',
  c1: 'CITY',
  c2: 'CITY',
  c3: 'CITY',
  d1: 'DISTRICT',
  d2: 'DISTRICT',
  d3: 'DISTRICT',
  group: 'GROUP',
};
const ABOVE: Readonly<Record<string, string>> = {
  ...{ p1: 'nation', p2: 'nation', c1: 'p1', c2: 'p1', c3: 'p2', d1: 'c1', d2: 'c2', d3: 'c3' },
};
const SEGMENTS: Readonly<Record<string, string>> = { s1: 'k1', s2: 'k1', s3: 'k1', s4: 'k2', s5: 'k2' };
const PRODUCTS = ['x1', 'x2'];
const DATASETS = ['seed', 'one', 'two'];

const options = { now: new Date(0), say: () => undefined };
const targetOf = (name: string, content = name) => {
  return { id: `dataset:${name}`, kind: 'TEST', isAuthored: name === 'seed', content };
};

/** What one data set says of a few firms, of which the others say something too: often several things of a kind. */
function draftOf(name: string, seed: number): Draft {
  const random = uniform(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], share: number) => items.filter(() => random() < share);
  const named = (id: string, labels: readonly string[], more: NodeDraft['properties'] = {}): NodeDraft => {
    return { id, labels, properties: { name: id.slice(id.indexOf(':') + 1), ...more } };
  };
  const link = (type: string, from: string, to: string, more: LinkDraft['properties'] = {}): LinkDraft => {
    return { type, from, to, key: '', properties: { confidence: 'EXPLICIT', citations: [], ...more } };
  };
  const firms = some(NAMES, 0.7).map((firm) =>
    named(
      `organization:${firm}`,
      ['Organization', 'Enterprise', ...(random() < 0.2 ? ['Investor'] : [])],
      random() < 0.2 ? { statedWithoutCapital: true } : { foundedOn: pick(['2001', '2010-05']) },
    ),
  );
  const funds = some(FUNDS, 0.7).map((fund) =>
    named(`organization:${fund}`, ['Organization', 'Investor'], { investorKind: pick(KINDS) }),
  );
  const regions = some(Object.keys(REGIONS), name === 'seed' ? 1 : 0.8);
  const links: LinkDraft[] = [];
  const events: NodeDraft[] = [];
  for (const region of regions) {
    const above = ABOVE[region];
    if (above && regions.includes(above) && (name === 'seed' || random() < 0.3)) {
      links.push(link('PART_OF', `region:${region}`, `region:${above}`));
    }
    if (region.startsWith('p') && regions.includes('group') && random() < 0.4) {
      links.push(link('PART_OF', `region:${region}`, 'region:group'));
    }
  }
  for (const { id } of firms) {
    for (const region of some(regions, 0.2)) links.push(link('LOCATED_IN', id, `region:${region}`));
    for (const segment of some(Object.keys(SEGMENTS), 0.4)) links.push(link('OCCUPIES', id, `segment:${segment}`));
    for (const product of some(PRODUCTS, 0.2)) links.push(link('MAKES', id, `product:${product}`));
    for (const at of some([1, 2, 3], 0.3)) {
      const title = `recognition:${name}-${id}-${at}`;
      events.push({ id: title, labels: ['Recognition'], properties: { tier: pick(TIERS), level: pick(LEVELS) } });
      links.push(link('RECOGNIZED_AS', id, title));
    }
    if (random() < 0.3) {
      events.push({ id: `listing:${name}-${id}`, labels: ['Listing'], properties: { board: 'STAR' } });
      links.push(link('LISTED_AS', id, `listing:${name}-${id}`));
    }
    for (const fund of some([...funds, ...firms.filter(({ labels }) => labels.includes('Investor'))], 0.2)) {
      const dated = random() < 0.7 ? { investedOn: pick(['2018', '2020-03', '2023-01-05']) } : {};
      if (fund.id !== id) links.push(link('INVESTED_IN', fund.id, id, dated));
    }
  }
  const chains = [...new Set(Object.values(SEGMENTS))];
  const ofProducts = Object.keys(SEGMENTS).slice(0, 2);
  return {
    nodes: [
      ...firms,
      ...funds,
      ...regions.map((region) => named(`region:${region}`, ['Region'], { level: REGIONS[region] as string })),
      ...chains.map((chain) => named(`chain:${chain}`, ['Chain'])),
      ...Object.entries(SEGMENTS).map(([id, chain]) =>
        named(`segment:${id}`, ['Segment'], { chain: `chain:${chain}`, stage: 'UPSTREAM' }),
      ),
      ...PRODUCTS.map((product) => named(`product:${product}`, ['Product'])),
      ...events,
    ],
    aliases: [],
    relationships: [
      ...Object.entries(SEGMENTS).flatMap(([id, chain]) =>
        name === 'seed' || random() < 0.5 ? [link('HAS_SEGMENT', `chain:${chain}`, `segment:${id}`)] : [],
      ),
      ...ofProducts.map((id, at) => link('OF_PRODUCT', `segment:${id}`, `product:${PRODUCTS[at]}`)),
      ...links,
    ],
  };
}

/** A firm as its facts have it, read without any list. */
interface Firm {
  readonly id: string;
  readonly nameKey: string;
  readonly foundedKey: string;
  readonly regions: readonly string[];
  readonly segments: readonly string[];
  readonly chains: readonly string[];
  readonly titles: readonly { readonly tier: string; readonly level: string }[];
  readonly isListed: boolean;
  readonly isStated: boolean;
  readonly deals: readonly { readonly on: string | null; readonly isPublic: boolean }[];
}

const FACTS = `MATCH (firm:Enterprise)
RETURN firm.id AS id, firm.nameKey AS nameKey, firm.foundedKey AS foundedKey, coalesce(firm.statedWithoutCapital, false) AS isStated,
  COLLECT { MATCH (firm)-[:LOCATED_IN]->()-[:PART_OF*0..4]->(region:Region) RETURN region.id } AS regions,
  COLLECT { MATCH (firm)-[:OCCUPIES]->(segment) RETURN segment.id } AS segments,
  COLLECT { MATCH (firm)-[:OCCUPIES]->()<-[:HAS_SEGMENT]-(chain) RETURN chain.id } AS chains,
  COLLECT { MATCH (firm)-[:RECOGNIZED_AS]->(title) RETURN {tier: title.tier, level: title.level} } AS titles,
  EXISTS { (firm)-[:LISTED_AS]->() } AS isListed,
  COLLECT {
    MATCH (firm)<-[deal:INVESTED_IN]-(fund)
    RETURN {on: deal.investedOn, isPublic: fund:Investor AND coalesce(fund.investorKind IN ['STATE_CAPITAL', 'GOVERNMENT_GUIDANCE'], false)}
  } AS deals
ORDER BY nameKey`;

interface Filter {
  /** Two filters of one name are not given together. */
  readonly name: string;
  readonly text: string;
  readonly holds: (firm: Firm) => boolean;
}

const unseen = (name: string, text: string, holds: Filter['holds']): Filter => {
  return { name: 'unseen', text: `unseen: { ${name}: ${text} }`, holds };
};
const FILTERS: readonly Filter[] = [
  ...Object.keys(REGIONS).map((id): Filter => {
    return { name: 'region', text: `region: "region:${id}"`, holds: (firm) => firm.regions.includes(`region:${id}`) };
  }),
  ...['k1', 'k2'].map((id): Filter => {
    return { name: 'chain', text: `chain: "chain:${id}"`, holds: (firm) => firm.chains.includes(`chain:${id}`) };
  }),
  ...Object.keys(SEGMENTS).map((id): Filter => {
    const holds = (firm: Firm) => firm.segments.includes(`segment:${id}`);
    return { name: 'segment', text: `segment: "segment:${id}"`, holds };
  }),
  ...TIERS.map((tier): Filter => {
    return { name: 'title', text: `tier: ${tier}`, holds: (firm) => firm.titles.some((title) => title.tier === tier) };
  }),
  ...LEVELS.map((level): Filter => {
    const holds = (firm: Firm) => firm.titles.some((title) => title.level === level);
    return { name: 'title', text: `level: ${level}`, holds };
  }),
  ...TIERS.map((tier): Filter => {
    const holds = (firm: Firm) => firm.titles.some((title) => title.tier === tier && title.level === 'NATIONAL');
    return { name: 'title', text: `tier: ${tier}, level: NATIONAL`, holds };
  }),
  { name: 'listed', text: 'listed: true', holds: ({ isListed }) => isListed },
  { name: 'listed', text: 'listed: false', holds: ({ isListed }) => !isListed },
  unseen('investor', 'KNOWN', ({ deals }) => deals.length > 0),
  unseen('investor', 'NONE_KNOWN', ({ deals }) => deals.length === 0),
  unseen('stateCapital', 'KNOWN', ({ deals }) => deals.some(({ isPublic }) => isPublic)),
  unseen('stateCapital', 'NONE_KNOWN', ({ deals }) => !deals.some(({ isPublic }) => isPublic)),
  unseen('noRoundSince', '"2020"', ({ deals }) => !deals.some(({ on }) => on !== null && on >= '2020')),
  unseen('statedOnly', 'true', ({ isStated }) => isStated),
];
/** Of every two forms of a filter, which are asked by statements of their own, one pair of values. */
const formOf = ({ text }: Filter) => text.replace(/"[^"]*"/g, '').replace(/(tier|level): [A-Z_]+/g, '$1');
const PAIRS = FILTERS.flatMap((one, at) =>
  FILTERS.slice(at + 1)
    .filter((other) => other.name !== one.name)
    .map((other) => [`${formOf(one)} ${formOf(other)}`, [one, other]] as const),
);
const pairsOf = (seed: number) => [...new Map(shuffled(PAIRS, seed)).values()];

const PAGE = 3;
const forward = (filter: string) => `query ($after: String) {
  list: enterprises(first: ${PAGE}, after: $after, filter: { ${filter} }) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
}`;
const backward = (filter: string) => `query ($before: String) {
  list: enterprises(last: ${PAGE}, before: $before, filter: { ${filter} }) { nodes { id } pageInfo { startCursor hasPreviousPage } }
}`;

async function allPages(query: string): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await test.ask(query, { after });
    expect(errors).toBeUndefined();
    ids.push(...data.list.nodes.map(({ id }: { id: string }) => id));
    if (!data.list.pageInfo.hasNextPage) return { ids, total: data.list.totalCount };
    after = data.list.pageInfo.endCursor;
  }
}

async function allPagesBackward(query: string): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  for (let before: string | null = null; ; ) {
    const { data, errors } = await test.ask(query, { before });
    expect(errors).toBeUndefined();
    ids = [...data.list.nodes.map(({ id }: { id: string }) => id), ...ids];
    if (!data.list.pageInfo.hasPreviousPage) return ids;
    before = data.list.pageInfo.startCursor;
  }
}

/** Every list, page by page, against the facts themselves; of the pairs of filters some. */
async function expectListsToBe(what: string, pairs: readonly (readonly Filter[])[]) {
  const firms = (await graph.read({ name: 'test/facts', text: FACTS }, {})) as unknown as readonly Firm[];
  for (const filters of [...FILTERS.map((filter) => [filter]), ...pairs]) {
    const text = filters.map((filter) => filter.text).join(', ');
    const ids = firms.filter((firm) => filters.every(({ holds }) => holds(firm))).map(({ id }) => id);
    expect(await allPages(forward(text)), `${what}: ${text}`).toEqual({ ids, total: ids.length });
    if (filters.length > 1) continue;
    expect(await allPagesBackward(backward(text)), `${what}: ${text}, backward`).toEqual(ids);
    const youngest = firms.filter((firm) => filters.every(({ holds }) => holds(firm)));
    const byFounding = youngest.toSorted((one, other) => (one.foundedKey < other.foundedKey ? 1 : -1));
    const sorted = forward(text).replace('first:', 'orderBy: FOUNDED_ON_DESC, first:');
    expect((await allPages(sorted)).ids, `${what}: ${text}, youngest first`).toEqual(byFounding.map(({ id }) => id));
  }
  for (const [field, own, holds] of [
    ['chain', 'chain:k1', (firm: Firm) => firm.chains.includes('chain:k1')],
    ['segment', 'segment:s1', (firm: Firm) => firm.segments.includes('segment:s1')],
    ['region', 'region:p1', (firm: Firm) => firm.regions.includes('region:p1')],
  ] as const) {
    const within = field === 'region' ? '' : '(region: "region:p1")';
    const { data } = await test.ask(
      `{ ${field}(by: { id: "${own}" }) { enterprises { totalCount nodes { id } } within: enterprises${within} { totalCount nodes { id } } } }`,
    );
    if (!data[field]) continue;
    const ids = firms.filter(holds);
    const inside = ids.filter(({ regions }) => field === 'region' || regions.includes('region:p1'));
    const listOf = (some: readonly Firm[]) => ({ totalCount: some.length, nodes: some.map(({ id }) => ({ id })) });
    expect(data[field], `${what}: ${own}`).toEqual({ enterprises: listOf(ids), within: listOf(inside) });
  }
  return firms;
}

describe.each([1, 2])('Filtered lists of firms (%i)', (seed) => {
  it('hold, page by page and counted, whoever the facts say, through loads, corrections, judgements and removals', async () => {
    const loadOne = (name: string, version: number) =>
      load(
        graph,
        targetOf(name, `${name} ${version}`),
        [draftOf(name, 1_000 * seed + 10 * version + DATASETS.indexOf(name))],
        options,
      );
    const stride = 6;
    const someOf = (turn: number) => pairsOf(turn).filter((_, at) => at % stride === turn % stride);
    for (const name of DATASETS) await loadOne(name, 1);
    const firms = await expectListsToBe('loaded', pairsOf(seed));
    await loadOne('one', 2);
    await expectListsToBe('corrected', someOf(1));
    await loadOne('seed', 2);
    await expectListsToBe('other documents', someOf(2));
    const [one, other] = firms.map(({ id }) => id);
    const judged = await judgeAlone(graph, {
      ...{
        one: String(one),
        other: String(other),
        verdict: 'SAME' as const,
        by: 'test',
        reason: null,
        now: new Date(0),
      },
    });
    await expectListsToBe('merged', someOf(3));
    await undoAlone(graph, judged.id, { now: new Date(0) });
    await expectListsToBe('split', someOf(4));
    const funds = await judgeAlone(graph, {
      ...{ one: 'organization:子基金', other: 'organization:丑基金', verdict: 'SAME' as const },
      ...{ by: 'test', reason: null, now: new Date(0) },
    });
    await expectListsToBe('funds merged', someOf(5));
    await undoAlone(graph, funds.id, { now: new Date(0) });
    await removeAlone(graph, targetOf('two'), options);
    await expectListsToBe('removed', someOf(6));
    await removeAlone(graph, targetOf('seed'), options);
    await expectListsToBe('without the documents', someOf(7));
    await removeAlone(graph, targetOf('one'), options);
    const [left] = await graph.read(
      { name: 'left', text: 'MATCH (n) WHERE NOT n:Judgement RETURN count(n) AS count' },
      {},
    );
    expect(left?.['count']).toBe(0);
  });
});
