import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
let firms: readonly Firm[];
beforeAll(async () => {
  test = await openTestApp();
  firms = (await test.graph.read({ name: 'test', text: FACTS }, {})) as unknown as readonly Firm[];
});
afterAll(() => test.close());

/** A firm as its facts have it, read without any list. */
interface Firm {
  readonly id: string;
  readonly nameKey: string;
  readonly foundedKey: string;
  readonly foundedOn: string | null;
  readonly regions: readonly string[];
  readonly products: readonly string[];
  readonly clusters: readonly string[];
  readonly investors: readonly string[];
  readonly boards: readonly (string | null)[];
  readonly tiers: readonly string[];
}

const FACTS = `MATCH (firm:Enterprise)
RETURN firm.id AS id, firm.nameKey AS nameKey, firm.foundedKey AS foundedKey, firm.foundedOn AS foundedOn,
  COLLECT { MATCH (firm)-[:LOCATED_IN]->()-[:PART_OF*0..4]->(region:Region) RETURN region.id } AS regions,
  COLLECT { MATCH (firm)-[:MAKES]->(product) RETURN product.id } AS products,
  COLLECT { MATCH (firm)-[:MEMBER_OF]->(cluster) RETURN cluster.id } AS clusters,
  COLLECT { MATCH (firm)<-[:INVESTED_IN]-(fund) RETURN fund.id } AS investors,
  COLLECT { MATCH (firm)-[:LISTED_AS]->(listing) RETURN listing.board } AS boards,
  COLLECT { MATCH (firm)-[:RECOGNIZED_AS]->(title) RETURN title.tier } AS tiers`;

const IDS = ['enterprise:byd', 'enterprise:robosense', 'enterprise:ubtech', 'enterprise:nobody'];
const SCGC = 'investor:scgc';
const CLUSTER = 'cluster:dongguan-electronic-information';
const isFrom = ({ foundedOn }: Firm, from: string) => foundedOn !== null && foundedOn >= from;
const isTo = ({ foundedOn }: Firm, to: string) => foundedOn !== null && foundedOn <= `${to}~`;

const FILTERS: readonly (readonly [string, (firm: Firm) => boolean])[] = [
  [`ids: ${JSON.stringify(IDS)}`, ({ id }) => IDS.includes(id)],
  ['product: "product:humanoid-robot"', ({ products }) => products.includes('product:humanoid-robot')],
  [`cluster: "${CLUSTER}"`, ({ clusters }) => clusters.includes(CLUSTER)],
  [`investor: "${SCGC}"`, ({ investors }) => investors.includes(SCGC)],
  ['board: STAR', ({ boards }) => boards.includes('STAR')],
  ['foundedFrom: "2005"', (firm) => isFrom(firm, '2005')],
  ['foundedTo: "2010"', (firm) => isTo(firm, '2010')],
  ['foundedFrom: "1995", foundedTo: "2012"', (firm) => isFrom(firm, '1995') && isTo(firm, '2012')],
  [
    'foundedFrom: "1995", region: "region:440000"',
    (firm) => isFrom(firm, '1995') && firm.regions.includes('region:440000'),
  ],
  [
    'investor: "investor:scgc", region: "region:440300", tier: LITTLE_GIANT',
    ({ investors, regions, tiers }) =>
      investors.includes(SCGC) && regions.includes('region:440300') && tiers.includes('LITTLE_GIANT'),
  ],
  [
    `ids: ${JSON.stringify(IDS)}, product: "product:humanoid-robot", listed: false`,
    ({ id, products, boards }) =>
      IDS.includes(id) && products.includes('product:humanoid-robot') && boards.length === 0,
  ],
  [
    `ids: ${JSON.stringify(IDS)}, unseen: { investor: NONE_KNOWN }`,
    ({ id, investors }) => IDS.includes(id) && investors.length === 0,
  ],
];
const ORDERS: readonly (readonly [string, (firm: Firm) => string])[] = [
  ['NAME_ASC', ({ nameKey }) => nameKey],
  ['FOUNDED_ON_ASC', ({ foundedKey }) => foundedKey],
];

async function walk(
  filter: string,
  order: string,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await test.ask(
      `query ($after: String) { enterprises(first: 2, after: $after, orderBy: ${order}, filter: { ${filter} }) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = data.enterprises;
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) return { ids, total: totalCount };
    after = pageInfo.endCursor;
  }
}

const cases = FILTERS.flatMap(([filter, isMeant]) =>
  ORDERS.map(([order, keyOf]) => ({ filter, isMeant, order, keyOf })),
);

describe('who filters firms', () => {
  it.each(cases)(
    'finds by { $filter } in the order $order those that the facts say, page by page',
    async ({ filter, isMeant, order, keyOf }) => {
      const meant = firms.filter(isMeant).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const { ids, total } = await walk(filter, order);
      expect(ids).toEqual(meant.map(({ id }) => id));
      expect(total).toBe(meant.length);
    },
  );

  it('has something to find by each new filter', () => {
    for (const [, isMeant] of FILTERS.slice(0, 9)) expect(firms.some(isMeant)).toBe(true);
  });

  it('is told how many ids may be given', async () => {
    const { errors } = await test.ask('{ enterprises(filter: { ids: [] }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: '`filter.ids` has 0 ids; give 1 to 1,000.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('walks along the names where many match, and gets the same page', async () => {
    const query = '{ enterprises(first: 3, filter: { foundedFrom: "1990" }) { nodes { id } } }';
    test.takeStatements();
    const { data } = await test.ask(query);
    const [sent] = test.takeStatements();
    if (!sent) throw new Error('Nothing was asked.');
    const text = sent.statement.text.replace('[2000, ', '[1, ');
    expect(text).not.toBe(sent.statement.text);
    const [along] = await test.graph.read({ name: 'along the names', text }, sent.parameters);
    if (!along) throw new Error('The store gave no row.');
    const [, rows] = along['row'] as [string, (readonly [string, readonly [string]])[]];
    expect(rows.slice(0, 3).map(([, [id]]) => id)).toEqual(data.enterprises.nodes.map(({ id }: { id: string }) => id));
  });
});
