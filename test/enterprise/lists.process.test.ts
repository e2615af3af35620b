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

const readFirms = async () => (await graph.read({ name: 'test/facts', text: FACTS }, {})) as unknown as readonly Firm[];

const ROWS = `MATCH (firm:Enterprise)
RETURN firm.id AS id, labels(firm) AS labels, firm.newestRound AS newestRound, properties(firm) AS own,
  COLLECT { MATCH (firm)-[:HAS_ROW]->(row:Row:MoreRow {nameKey: firm.nameKey}) RETURN properties(row) } AS others
ORDER BY firm.nameKey`;
const VALUES = /^(inRegion|inSegment|inChain|ofTier|ofLevel|ofTitle)\d$/;

interface Rows {
  readonly id: string;
  readonly labels: readonly string[];
  readonly newestRound: string | null;
  readonly own: Readonly<Record<string, unknown>>;
  readonly others: readonly Readonly<Record<string, unknown>>[];
}

/** Where each firm stands: every value on one row alone, and nothing left over. */
async function expectRowsToBeThoseOfFacts(what: string) {
  const rows = (await graph.read({ name: 'test/rows', text: ROWS }, {})) as unknown as readonly Rows[];
  const standing = rows.map(({ id, labels, newestRound, own, others }) => ({
    id,
    newestRound,
    labels: labels.filter((label) => /Firm$|^Row$/.test(label)).sort(),
    values: [own, ...others]
      .flatMap((row) => Object.entries(row))
      .flatMap(([name, value]) => (VALUES.test(name) ? [`${name.slice(0, -1)} ${String(value)}`] : []))
      .sort(),
  }));
  const firms = await readFirms();
  const expected = firms.map(({ id, regions, segments, chains, titles, isListed, deals }) => ({
    id,
    newestRound: deals.reduce<string | null>((newest, { on }) => (on && on > (newest ?? '') ? on : newest), null),
    labels: [
      ...(deals.length > 0 ? ['FundedFirm'] : []),
      ...(isListed ? ['ListedFirm'] : []),
      'Row',
      ...(deals.some(({ isPublic }) => isPublic) ? ['StateFundedFirm'] : []),
    ],
    values: [
      ...new Set([
        ...regions.map((region) => `inRegion ${region}`),
        ...segments.map((segment) => `inSegment ${segment}`),
        ...chains.map((chain) => `inChain ${chain}`),
        ...titles.map(({ tier }) => `ofTier ${tier}`),
        ...titles.map(({ level }) => `ofLevel ${level}`),
        ...titles.map(({ tier, level }) => `ofTitle ${tier} ${level}`),
      ]),
    ].sort(),
  }));
  expect(standing, what).toEqual(expected);
  const text = `RETURN COUNT { (:Row) } - COUNT { (:Enterprise)-[:HAS_ROW]->(:MoreRow) } - COUNT { (:Enterprise) } AS others, COUNT { MATCH (row:Row) WHERE row.toList } AS left`;
  expect(await graph.read({ name: 'test/left', text }, {}), what).toEqual([{ others: 0, left: 0 }]);
  return firms;
}

const SEEDS = [1, 2, 3, 4];
const loadOne = (name: string, seed: number, version: number) => {
  const draft = draftOf(name, 1_000 * seed + 10 * version + DATASETS.indexOf(name));
  return load(graph, targetOf(name, `${name} ${seed} ${version}`), [draft], options);
};
const judge = (one: string | undefined, other: string | undefined) =>
  judgeAlone(graph, {
    ...{ one: String(one), other: String(other), verdict: 'SAME' as const, by: 'test', reason: null, now: new Date(0) },
  });
const undo = ({ id }: { readonly id: string }) => undoAlone(graph, id, { now: new Date(0) });

describe.each(SEEDS)('The lists that firms stand on (%i)', (seed) => {
  it('are those of their facts, through loads, corrections, judgements and removals', async () => {
    for (const name of DATASETS) {
      await loadOne(name, seed, 1);
      await expectRowsToBeThoseOfFacts(`with ${name}`);
    }
    await loadOne('one', seed, 2);
    await expectRowsToBeThoseOfFacts('corrected');
    await loadOne('seed', seed, 2);
    const firms = await expectRowsToBeThoseOfFacts('other documents');
    const merged = await judge(firms[0]?.id, firms[1]?.id);
    await expectRowsToBeThoseOfFacts('merged');
    await undo(merged);
    await expectRowsToBeThoseOfFacts('split');
    for (const [one, other] of [
      ['organization:子基金', 'organization:丑基金'],
      ['region:c1', 'region:c3'],
      ['chain:k1', 'chain:k2'],
    ]) {
      const judged = await judge(one, other);
      await expectRowsToBeThoseOfFacts(`${one} is ${other}`);
      await undo(judged);
      await expectRowsToBeThoseOfFacts(`${one} is not ${other}`);
    }
    await removeAlone(graph, targetOf('two'), options);
    await expectRowsToBeThoseOfFacts('removed');
    await removeAlone(graph, targetOf('seed'), options);
    await expectRowsToBeThoseOfFacts('without the documents');
    await removeAlone(graph, targetOf('one'), options);
    const text = 'MATCH (n) WHERE NOT (n:Change OR n:ChangeLog) RETURN count(n) AS count';
    expect(await graph.read({ name: 'test/all', text }, {})).toEqual([{ count: 0 }]);
  });
});

describe('A filtered list of firms', () => {
  let firms: readonly Firm[];
  beforeAll(async () => {
    for (const name of DATASETS) await loadOne(name, 5, 1);
    firms = await readFirms();
  });
  const idsOf = (filters: readonly Filter[]) =>
    firms.filter((firm) => filters.every(({ holds }) => holds(firm))).map(({ id }) => id);

  it.each(FILTERS.map((filter) => [filter.text, filter] as const))(
    '{ %s } has its firms, page by page both ways, and counts them',
    async (text, filter) => {
      const ids = idsOf([filter]);
      expect(await allPages(forward(text))).toEqual({ ids, total: ids.length });
      expect(await allPagesBackward(backward(text))).toEqual(ids);
    },
  );

  it('has them in every order', async () => {
    const text = 'chain: "chain:k1"';
    const found = firms.filter(({ chains }) => chains.includes('chain:k1'));
    const sorted = found.toSorted((one, other) => (one.foundedKey < other.foundedKey ? 1 : -1)).map(({ id }) => id);
    const youngest = forward(text).replace('first:', 'orderBy: FOUNDED_ON_DESC, first:');
    expect((await allPages(youngest)).ids).toEqual(sorted);
  });

  // Each is a statement of its own, which takes the store a while to plan.
  const pairs = [...new Map(shuffled(PAIRS, 7)).values()].filter((_, at) => at % 3 === 0);
  it.each(pairs.map((pair) => [pair.map(({ text }) => text).join(', '), pair] as const))(
    '{ %s } has the firms of both',
    async (text, pair) => {
      const ids = idsOf(pair);
      const query = forward(text).replace(`first: ${PAGE}`, 'first: 100');
      expect(await allPages(query)).toEqual({ ids, total: ids.length });
    },
  );

  it('goes on in the middle where filters are several', async () => {
    const pair = [
      FILTERS.find(({ text }) => text.includes('nation')),
      FILTERS.find(({ text }) => text === 'listed: false'),
    ];
    const both = pair.filter((filter) => filter !== undefined);
    const three = [...both, ...FILTERS.filter(({ text }) => text === 'chain: "chain:k1"')];
    for (const filters of [both, three]) {
      const ids = idsOf(filters);
      expect(ids.length).toBeGreaterThan(0);
      expect(await allPages(forward(filters.map(({ text }) => text).join(', ')))).toEqual({ ids, total: ids.length });
    }
  });

  it.each([
    ['chain', 'chain:k1', '(region: "region:p1")', (firm: Firm) => firm.chains.includes('chain:k1')],
    ['segment', 'segment:s1', '(region: "region:p1")', (firm: Firm) => firm.segments.includes('segment:s1')],
    ['region', 'region:p1', '', (firm: Firm) => firm.regions.includes('region:p1')],
  ] as const)('is that of its %s', async (field, id, within, holds) => {
    const list = 'totalCount nodes { id }';
    const { data } = await test.ask(
      `{ ${field}(by: { id: "${id}" }) { all: enterprises { ${list} } within: enterprises${within} { ${list} } } }`,
    );
    const all = firms.filter(holds);
    const inside = all.filter(({ regions }) => regions.includes('region:p1'));
    const listOf = (some: readonly Firm[]) => ({
      totalCount: some.length,
      nodes: some.map((firm) => ({ id: firm.id })),
    });
    expect(all.length).toBeGreaterThan(0);
    expect(data[field]).toEqual({ all: listOf(all), within: listOf(inside) });
  });
});
