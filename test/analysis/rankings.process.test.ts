import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld } from '../../src/data/demo/world.js';
import type { Draft, LinkDraft } from '../../src/data/load/draft.js';
import { loadDraft } from '../../src/data/load/load.js';
import { createApi } from '../../src/server/schema.js';
import { openGraph } from '../../src/store/graph.js';
import { rankingsOf } from '../contract/rankings.js';
import { openMadeUp } from '../portfolio/madeUp.js';
import { openTestApp, type TestApp } from '../support/app.js';

const world = makeWorld({ seed: 1, regions: 8, chains: 2, firms: 900 });
const linksOf = (type: string) => world.relationships.filter((link) => link.type === type);

/** Ids, those that stand in most links first. */
function busiest(ids: readonly string[], most = 25): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([id]) => id);
}

const deals = linksOf('INVESTED_IN');
const stakes = linksOf('CONTROLS');
const sites = world.planted.gaps.slice(0, 40);
const [pairs, segments] = [world.planted.active, world.planted.sharedControllers];
const investors = busiest(deals.map(({ from }) => from));
const firms = busiest(deals.map(({ to }) => to));
const owners = busiest(stakes.flatMap(({ from, to }) => [from, to]));
const leaders = busiest(linksOf('LEADS').map(({ from }) => from));
const suppliers = busiest(linksOf('SUPPLIES').map(({ from }) => from));

const INFO = '{ hasNextPage hasPreviousPage startCursor endCursor }';
const inChain = (chain: string, field: string) => `chain(by: { id: "${chain}" }) { ${field} }`;
const ofInvestor = (field: string) => investors.map((id) => `investor(by: { id: "${id}" }) { ${field} }`);
const ofFirm = (ids: readonly string[], field: string) =>
  ids.map((id) => `enterprise(by: { id: "${id}" }) { ${field} }`);
const paged = (list: string, item: string) =>
  `${list}(PAGE) { ${item} } ${list === 'items' ? 'pageInfo' : `${list}PageInfo`}(PAGE) ${INFO}`;
const cut = (seed: string, field: string) => `simulateDisruption(failing: ["${seed}"]) { ${field} }`;

interface Row {
  /** What may be asked, of which the one with most items is walked through; PAGE stands for `first` and `after`. */
  readonly asked: readonly string[];
  readonly lists: readonly string[];
  /** As many items as are walked through at least. */
  readonly least?: number;
}

const item = 'investor { id } score';
/** Every ranking of the schema, by its field. */
const ROWS: Readonly<Record<string, Row>> = {
  'BottleneckAnalysis.items': {
    asked: pairs.map(({ chain }) =>
      inChain(chain, `bottlenecks { ${paged('items', 'node { id } structural witness { length nodes { id } }')} }`),
    ),
    lists: ['items'],
  },
  'Chain.targets': {
    asked: pairs.map(({ chain, region }) =>
      inChain(chain, `targets(region: "${region}", PAGE) { candidates { enterprise { id } score } pageInfo ${INFO} }`),
    ),
    lists: ['candidates'],
  },
  'Chain.capitalPaths': {
    asked: pairs.map(({ chain, region }) =>
      inChain(
        chain,
        `capitalPaths(region: "${region}", PAGE) { items { segment { id } enterprise { id } fund { id } length } pageInfo ${INFO} }`,
      ),
    ),
    lists: ['items'],
  },
  'Chain.matches': {
    asked: pairs.map(({ chain }) =>
      inChain(chain, `matches(PAGE) { items { leader { id } supplier { id } segment { id } score } pageInfo ${INFO} }`),
    ),
    lists: ['items'],
  },
  'ChainPresence.similar': {
    asked: pairs.map(({ chain, region }) => {
      const other = world.planted.active.find((pair) => pair.region !== region)?.region;
      return `compareRegions(ids: ["${region}", "${other}"], chain: "${chain}") { presence(region: "${region}") { ${paged('similar', 'region { id } similarity')} } }`;
    }),
    lists: ['similar'],
  },
  'DisruptionAnalysis.affected': {
    asked: suppliers.map((id) => cut(id, paged('affected', 'enterprise { id } loss { p50 }'))),
    lists: ['affected'],
  },
  'AffectedSegment.substitutes': {
    asked: suppliers.flatMap((id) =>
      sites
        .slice(0, 8)
        .map(({ segment }) => cut(id, `segments(segment: "${segment}") { ${paged('substitutes', 'id')} }`)),
    ),
    lists: ['substitutes'],
  },
  'Enterprise.matches': {
    asked: ofFirm(leaders, `matches(PAGE) { items { leader { id } supplier { id } segment { id } } pageInfo ${INFO} }`),
    lists: ['items'],
  },
  'Enterprise.nextInvestors': {
    asked: ofFirm(firms, `nextInvestors(PAGE) { items { ${item} } pageInfo ${INFO} }`),
    lists: ['items'],
  },
  'SegmentVerdict.firms': {
    asked: sites.map(({ chain, region, segment }) =>
      inChain(chain, `gaps(region: "${region}") { verdicts(segment: "${segment}") { ${paged('firms', 'id')} } }`),
    ),
    lists: ['firms'],
  },
  'SegmentVerdict.controllers': {
    asked: segments.map(({ chain, region, segment }) =>
      inChain(
        chain,
        `gaps(region: "${region}") { verdicts(segment: "${segment}") { ${paged('controllers', 'controller { id } share')} } }`,
      ),
    ),
    lists: ['controllers'],
    least: 2,
  },
  'MappedSegment.top': {
    asked: sites.map(({ chain, segment }) =>
      inChain(chain, `map { segments(segment: "${segment}") { ${paged('top', 'id')} } }`),
    ),
    lists: ['top'],
  },
  'PortfolioAnalysis.synergies': {
    asked: ofInvestor(`portfolioAnalysis { ${paged('synergies', 'supplier { id } customer { id }')} }`),
    lists: ['synergies'],
    least: 1,
  },
  'PortfolioAnalysis.commonSuppliers': {
    asked: ofInvestor(
      `portfolioAnalysis { ${paged('commonSuppliers', 'supplier { id } holdingCount paths { length }')} }`,
    ),
    lists: ['commonSuppliers'],
  },
  'PortfolioAnalysis.expiring': {
    asked: ofInvestor(`portfolioAnalysis { ${paged('expiring', 'enterprise { id } expiresOn')} }`),
    lists: ['expiring'],
  },
  'Breakdown.items': {
    asked: ofInvestor(`portfolioAnalysis { bySegment { ${paged('items', 'key count')} } }`),
    lists: ['items'],
  },
  'PortfolioOverlapAnalysis.shared': {
    asked: investors
      .slice(1)
      .map(
        (other) =>
          `investor(by: { id: "${investors[0]}" }) { portfolioOverlap(other: "${other}", mergeGroups: true) { ${paged('shared', 'id')} } }`,
      ),
    lists: ['shared'],
  },
  'Organization.lookThrough': {
    asked: ofFirm(
      owners,
      `lookThrough(PAGE) { holdings { organization { id } level } owners { organization { id } level } pageInfo ${INFO} }`,
    ),
    lists: ['holdings', 'owners'],
  },
  'Investor.recommendedCoInvestors': {
    asked: ofInvestor(`recommendedCoInvestors(PAGE) { items { ${item} } pageInfo ${INFO} }`),
    lists: ['items'],
  },
  'Investor.relay': {
    asked: ofInvestor(
      `relay(PAGE) { follows { investor { id } count } followedBy { investor { id } count } pageInfo ${INFO} }`,
    ),
    lists: ['follows', 'followedBy'],
  },
};
const POLICIES = 'Enterprise.eligiblePolicies';
const OF_POLICIES: Row = {
  asked: [
    `enterprise(by: { name: "优必选" }) { eligiblePolicies(PAGE) { items { policy { id } measure { id } met } pageInfo ${INFO} } }`,
  ],
  lists: ['items'],
};

let made: TestApp & { readonly store: { uri: string; user: string; password: string } };
let facts: TestApp;
beforeAll(async () => {
  [made, facts] = [await openMadeUp(world), await openTestApp()];
});
afterAll(() => Promise.all([made.close(), facts.close()]));

async function importOf(dataset: string, rows: Partial<Draft>): Promise<void> {
  const graph = openGraph({ ...made.store, database: 'neo4j', timeoutMilliseconds: 60_000 });
  const target = { id: `dataset:${dataset}`, kind: 'TEST', isAuthored: true };
  const draft = { nodes: [], aliases: [], relationships: [], ...rows };
  await loadDraft(graph, target, draft, { now: new Date(0), say: () => undefined });
  await graph.close();
}

interface Page {
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  readonly info: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const pageSize = (page: Page) => Math.max(...Object.values(page.lists).map(({ length }) => length));

async function pageOf(
  test: TestApp,
  asked: string,
  { lists }: Row,
  first: number,
  after: string | null,
): Promise<Page | null> {
  const text = `query ($after: String) { ${asked.replaceAll('PAGE', `first: ${first}, after: $after`)} }`;
  const { data, errors } = await test.ask(text, { after });
  if (errors?.every(({ extensions }) => extensions['code'] === 'NOT_FOUND')) return null;
  expect(errors).toBeUndefined();
  let found = data;
  while (!lists.every((name) => name in found)) found = Array.isArray(found) ? found[0] : Object.values(found)[0];
  const info = Object.entries(found).find(([name]) => /pageInfo$/i.test(name))?.[1] as Page['info'];
  return { lists: Object.fromEntries(lists.map((name) => [name, found[name]])), info };
}

async function walked(test: TestApp, asked: string, row: Row, first: number): Promise<Page['lists']> {
  const all: Record<string, unknown[]> = Object.fromEntries(row.lists.map((name) => [name, []]));
  for (let after: string | null = null; ; ) {
    const page: Page | null = await pageOf(test, asked, row, first, after);
    if (!page) throw new Error(`Nothing was found: ${asked}`);
    for (const name of row.lists) all[name]?.push(...(page.lists[name] ?? []));
    expect(page.info.hasPreviousPage).toBe(after !== null);
    if (!page.info.hasNextPage) return all;
    expect(pageSize(page)).toBe(first);
    after = page.info.endCursor;
  }
}

async function walkThrough(test: TestApp, row: Row): Promise<void> {
  const pages = await Promise.all(row.asked.slice(0, 1).map((asked) => pageOf(test, asked, row, 100, null)));
  for (const asked of row.asked.slice(1)) {
    if (pages.some((page) => page && pageSize(page) >= 9)) break;
    pages.push(await pageOf(test, asked, row, 100, null));
  }
  const sizes = pages.map((page) => (page ? pageSize(page) : 0));
  const best = sizes.indexOf(Math.max(...sizes));
  const [asked = '', whole] = [row.asked[best], pages[best]];
  expect(Math.max(...sizes)).toBeGreaterThanOrEqual(row.least ?? 3);
  for (const first of [1, 2, 7]) {
    if (whole?.info.hasNextPage) {
      // A long one is walked through to the end of the large page.
      let [after, seen]: [string | null, unknown[]] = [null, []];
      while (seen.length < 20) {
        const page: Page | null = await pageOf(test, asked, row, first, after);
        seen = seen.concat(page?.lists[row.lists[0] ?? '']);
        after = page?.info.endCursor ?? null;
      }
      expect(seen).toEqual(whole.lists[row.lists[0] ?? '']?.slice(0, seen.length));
    } else expect(await walked(test, asked, row, first)).toEqual(whole?.lists);
  }
}

describe('a walk through a ranking, one, two and seven at a time, meets each item of one large page once and in its order', () => {
  it('for every ranking of the schema', () => {
    const names = rankingsOf(createApi().schema).map(({ name }) => name);
    expect([...Object.keys(ROWS), POLICIES].sort()).toEqual([...names].sort());
  });

  it.each(Object.entries(ROWS))('%s', async (_, row) => {
    await walkThrough(made, row);
  });

  it(POLICIES, async () => {
    await walkThrough(facts, OF_POLICIES);
  });
});

describe('a ranking of more than a hundred', () => {
  const { chain = '', region = '', segment = '' } = sites.find(({ verdict }) => verdict === 'WEAK') ?? {};
  const many = Array.from({ length: 130 }, (_, at) => `enterprise:one-of-many-${at}`);
  const link = (type: string, from: string, to: string): LinkDraft => {
    return { type, from, to, key: `${from} ${to}`, properties: { confidence: 'CURATED', citations: [] } };
  };
  beforeAll(() =>
    importOf('many', {
      nodes: many.map((id) => {
        return { id, labels: ['Entity', 'Organization', 'Enterprise'], properties: { name: id, nameKey: id } };
      }),
      relationships: [
        ...many.flatMap((id) => [link('OCCUPIES', id, segment), link('LOCATED_IN', id, region)]),
        // One behind the other, so that each but the last is a bottleneck on the way to the leader.
        ...many.map((id, at) => link('SUPPLIES', id, many[at - 1] ?? leaders[0] ?? '')),
        link('LEADS', leaders[0] ?? '', chain),
      ],
    }),
  );

  it.each([
    ['firms', `gaps(region: "${region}") { verdicts(segment: "${segment}") { firmCount ${paged('firms', 'id')} } }`],
    ['top', `map { segments(segment: "${segment}") { ${paged('top', 'id')} } }`],
    ['items', `bottlenecks { ${paged('items', 'node { id } witness { length }')} }`],
  ])('has all of them on its pages: %s', async (list, field) => {
    const { [list]: found = [] } = await walked(made, inChain(chain, field), { asked: [], lists: [list] }, 100);
    const ids = found.map(
      (one) => (one as { id?: string; node?: { id: string } }).node?.id ?? (one as { id: string }).id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(many.filter((id) => !ids.includes(id))).toEqual(list === 'items' ? [many.at(-1)] : []);
  });
});

describe('a cursor of a ranking', () => {
  const [firm = '', other = ''] = firms;
  const next = (id: string, first: number, after: string | null) =>
    made.ask(
      `query ($id: ID!, $first: Int, $after: String) { enterprise(by: { id: $id }) {
        nextInvestors(first: $first, after: $after) { items { investor { id } } pageInfo { endCursor } } } }`,
      { id, first, after },
    );
  const pageAfter = async (after: string | null) => {
    const { data, errors } = await next(firm, 3, after);
    expect(errors).toBeUndefined();
    const { items, pageInfo } = data.enterprise.nextInvestors;
    const ids: string[] = items.map(({ investor }: { investor: { id: string } }) => investor.id);
    return { ids, end: pageInfo.endCursor as string };
  };
  const refusalOf = async (id: string, after: string) => {
    const { errors } = await next(id, 3, after);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    return errors?.[0]?.message;
  };
  const REFUSED =
    '`after` is a cursor of another ranking or of other arguments, or what came before it has changed since; start again without it.';

  it('is refused by another firm, by a place that no page ends at, and where it is none', async () => {
    const { end } = await pageAfter(null);
    expect(await refusalOf(other, end)).toBe(REFUSED);
    const [, digest] = JSON.parse(Buffer.from(end, 'base64url').toString('utf8'));
    const moved = (place: number) => Buffer.from(JSON.stringify([place, digest])).toString('base64url');
    expect(await refusalOf(firm, moved(2))).toBe(REFUSED);
    expect(await refusalOf(firm, moved(9_000_000_000_000))).toBe(REFUSED);
    expect(await refusalOf(firm, 'abc')).toBe(
      '"abc" is not a cursor of a ranking; give `after` the `endCursor` of its page before.',
    );
  });

  it('is refused by ways to capital beyond the 20,000 that are told', async () => {
    const { chain = '', region = '' } = pairs[0] ?? {};
    const after = Buffer.from(JSON.stringify([20_000, 'digest'])).toString('base64url');
    const { errors } = await made.ask(
      `query ($after: String) { ${inChain(chain, `capitalPaths(region: "${region}", after: $after) { dataAsOf }`)} }`,
      { after },
    );
    expect(errors?.[0]?.message).toBe(
      '`after` stands at 20000 items, and this ranking is told up to 20,000; ask for less, such as one region or segment.',
    );
  });

  it('goes on after an import that moves nothing of what was shown, and says so after one that does', async () => {
    const { ids, end } = await pageAfter(null);
    const name = { name: '无关', nameKey: '无关' };
    const stranger = { id: 'enterprise:stranger', labels: ['Entity', 'Organization', 'Enterprise'], properties: name };
    await importOf('unrelated', { nodes: [stranger] });
    const after = await pageAfter(end);
    expect(after.ids.filter((id) => ids.includes(id))).toEqual([]);
    const [first = ''] = ids;
    const [properties, key] = [{ confidence: 'CURATED', citations: [] }, `${first} ${firm}`];
    await importOf('follows', { relationships: [{ type: 'INVESTED_IN', from: first, to: firm, key, properties }] });
    expect(await refusalOf(firm, end)).toBe(REFUSED);
  });
});
