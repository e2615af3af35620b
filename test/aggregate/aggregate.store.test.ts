import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
let firms: readonly Firm[];
beforeAll(async () => {
  test = await openTestApp();
  firms = await allFirms();
});
afterAll(() => test.close());

interface Place {
  readonly id: string;
  readonly parent: Place | null;
}

interface Firm {
  readonly id: string;
  readonly foundedOn: string | null;
  readonly locations: readonly { readonly region: Place }[];
  readonly recognitions: readonly {
    readonly tier: string;
    readonly level: string;
    readonly grantedOn: string | null;
  }[];
  readonly listings: readonly { readonly board: string | null }[];
  readonly chainPositions: readonly {
    readonly segment: { readonly id: string; readonly chain: { readonly id: string } };
  }[];
  readonly products: { readonly nodes: readonly { readonly id: string }[] };
  readonly investments: { readonly edges: readonly { readonly investedOn: string | null }[] };
}

const UP = 'id parent { id parent { id parent { id parent { id } } } }';

async function allFirms(): Promise<readonly Firm[]> {
  const found: Firm[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await test.ask(
      `query ($after: String) { enterprises(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        id foundedOn locations { region { ${UP} } } recognitions { tier level grantedOn } listings { board }
        chainPositions { segment { id chain { id } } } products(first: 100) { nodes { id } } investments(first: 100) { edges { investedOn } } } } }`,
      { after },
    );
    found.push(...data.enterprises.nodes);
    if (!data.enterprises.pageInfo.hasNextPage) return found;
    after = data.enterprises.pageInfo.endCursor;
  }
}

/** A region and all that it is part of. */
const withAbove = (place: Place | null): readonly string[] => (place ? [place.id, ...withAbove(place.parent)] : []);
const regionsOf = ({ locations }: Firm) => [...new Set(locations.flatMap(({ region }) => withAbove(region)))];
const partsOf = async (region: string) => {
  const { data } = await test.ask('query ($id: ID!) { region(by: { id: $id }) { children { id level } } }', {
    id: region,
  });
  return new Set<string>(data.region.children.map(({ id }: { id: string }) => id));
};
const distinct = <T>(values: readonly T[]) => (values.length === 0 ? [null] : [...new Set(values)]);
const yearOf = (date: string | null) => date?.slice(0, 4) ?? null;

/** For each thing the values of each dimension: how many there are of each combination. */
function countsOf(things: readonly (readonly (readonly (string | null)[])[])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const lists of things) {
    const keys = lists.reduce<readonly (readonly (string | null)[])[]>(
      (found, list) => found.flatMap((key) => list.map((value) => [...key, value])),
      [[]],
    );
    for (const key of keys) counts[JSON.stringify(key)] = (counts[JSON.stringify(key)] ?? 0) + 1;
  }
  return counts;
}

interface Cell {
  readonly count: number;
  readonly keys: readonly { readonly id: string | null }[];
}

async function aggregate(args: string) {
  const { data, errors } = await test.ask(
    `{ aggregate(${args}) { total truncated cells { count keys { dimension id name } } } }`,
  );
  expect(errors).toBeUndefined();
  const cells = data.aggregate.cells as readonly Cell[];
  return {
    ...data.aggregate,
    counts: Object.fromEntries(cells.map(({ keys, count }) => [JSON.stringify(keys.map(({ id }) => id)), count])),
  };
}

describe('who counts firms by what they have', () => {
  it('gets a cross table of provinces and titles, with what is unknown in a cell of its own', async () => {
    const provinces = await partsOf('region:100000');
    const byHand = countsOf(
      firms.map((firm) => [
        distinct(regionsOf(firm).filter((id) => provinces.has(id))),
        distinct(firm.recognitions.map(({ tier }) => tier)),
      ]),
    );
    const { counts, total, truncated } = await aggregate('of: ENTERPRISES, by: [REGION, TIER]');
    expect(counts).toEqual(byHand);
    expect(Object.keys(byHand).length).toBeGreaterThan(8);
    expect([total, truncated]).toEqual([firms.length, false]);
  });

  it('gets the segments of a chain, the cities of a province and the years, filtered as a list is', async () => {
    const ofChain = firms.filter(({ chainPositions }) =>
      chainPositions.some(({ segment }) => segment.chain.id === 'chain:humanoid-robot'),
    );
    const inChain = await aggregate('of: ENTERPRISES, by: [SEGMENT, YEAR], filter: { chain: "chain:humanoid-robot" }');
    expect(inChain.counts).toEqual(
      countsOf(
        ofChain.map(({ chainPositions, foundedOn }) => [
          distinct(
            chainPositions.flatMap(({ segment }) => (segment.chain.id === 'chain:humanoid-robot' ? segment.id : [])),
          ),
          [yearOf(foundedOn)],
        ]),
      ),
    );
    expect(inChain.total).toBe(ofChain.length);

    const cities = await partsOf('region:440000');
    const inProvince = firms.filter((firm) => regionsOf(firm).includes('region:440000'));
    const byCity = await aggregate('of: ENTERPRISES, by: [REGION, BOARD], filter: { region: "region:440000" }');
    expect(byCity.counts).toEqual(
      countsOf(
        inProvince.map((firm) => [
          distinct(regionsOf(firm).filter((id) => cities.has(id))),
          distinct(firm.listings.map(({ board }) => board)),
        ]),
      ),
    );
    expect(byCity.total).toBe(inProvince.length);
    expect(byCity.total).toBeGreaterThan(20);
  });

  it('gets products, greatest count first, and is told where there are more than 500 cells', async () => {
    const { counts, cells, truncated } = await aggregate('of: ENTERPRISES, by: [PRODUCT]');
    const byHand = countsOf(firms.map(({ products }) => [distinct(products.nodes.map(({ id }) => id))]));
    expect(counts).toEqual(byHand);
    const sorted = cells.map(({ count }: Cell) => count);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    expect(truncated).toBe(false);
    const all = await aggregate('of: ENTERPRISES, by: [PRODUCT, SEGMENT]');
    const wide = countsOf(
      firms.map(({ products, chainPositions }) => [
        distinct(products.nodes.map(({ id }) => id)),
        distinct(chainPositions.map(({ segment }) => segment.id)),
      ]),
    );
    expect(Object.keys(wide).length).toBeGreaterThan(500);
    expect([all.truncated, all.cells.length, all.total]).toEqual([true, 500, firms.length]);
    for (const [key, count] of Object.entries(all.counts)) expect(wide[key]).toBe(count);
  });
});

describe('who counts investments and titles', () => {
  it('gets each by its own year, of the firms that the filter leaves', async () => {
    const deals = firms.flatMap(({ investments }) => investments.edges.map(({ investedOn }) => [[yearOf(investedOn)]]));
    const investments = await aggregate('of: INVESTMENTS, by: [YEAR]');
    expect(investments.counts).toEqual(countsOf(deals));
    expect(investments.total).toBe(deals.length);
    expect(deals.length).toBeGreaterThan(20);

    const titles = firms.flatMap(({ recognitions }) =>
      recognitions.flatMap(({ tier, level, grantedOn }) =>
        tier === 'LITTLE_GIANT' && level === 'NATIONAL' ? [[[tier], [yearOf(grantedOn)]]] : [],
      ),
    );
    const recognitions = await aggregate(
      'of: RECOGNITIONS, by: [TIER, YEAR], filter: { tier: LITTLE_GIANT, level: NATIONAL }',
    );
    expect(recognitions.counts).toEqual(countsOf(titles));
    expect(recognitions.total).toBe(titles.length);
  });

  it('finds none where the filter leaves only firms that have none', async () => {
    const { cells, total } = await aggregate(
      'of: INVESTMENTS, by: [YEAR], filter: { unseen: { investor: NONE_KNOWN } }',
    );
    expect([cells, total]).toEqual([[], 0]);
  });
});

describe('the names of values', () => {
  it('are those of regions and segments, and the Chinese terms of titles and boards', async () => {
    const { data } = await test.ask(
      '{ aggregate(of: ENTERPRISES, by: [REGION, TIER], filter: { chain: "chain:humanoid-robot" }) { cells { keys { dimension id name } } } }',
    );
    const keys = data.aggregate.cells.flatMap((cell: { keys: readonly unknown[] }) => cell.keys);
    expect(keys).toContainEqual({ dimension: 'REGION', id: 'region:440000', name: '广东省' });
    expect(keys).toContainEqual({ dimension: 'TIER', id: 'LITTLE_GIANT', name: '专精特新“小巨人”企业' });
    expect(keys).toContainEqual({ dimension: 'TIER', id: null, name: null });
  });
});

describe('what cannot be counted', () => {
  it.each([
    ['by: []', '`by` has 0 dimensions; give one to 3.'],
    ['by: [TIER, TIER]', '`by` has TIER twice; give each dimension once.'],
    ['by: [TIER, YEAR, REGION, BOARD]', '`by` has 4 dimensions; give one to 3.'],
  ])('%s is refused: %s', async (by, message) => {
    const { errors } = await test.ask(`{ aggregate(of: ENTERPRISES, ${by}) { total } }`);
    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ]);
  });

  it('is more firms than one request reads: refused by a count, before any is read', async () => {
    test.takeStatements();
    await test.ask(
      '{ aggregate(of: ENTERPRISES, by: [TIER], filter: { region: "region:440000", level: NATIONAL }) { total } }',
    );
    const [sent] = test.takeStatements();
    if (!sent) throw new Error('Nothing was asked.');
    const most = Object.keys(sent.parameters).find((name) => name.endsWith('_most')) as string;
    const [refused] = await test.graph.read(sent.statement, { ...sent.parameters, [most]: 5 });
    expect(refused).toEqual({ row: [{ cells: [], isCut: false, total: 0, isRefused: true }] });
    const [counted] = await test.graph.read(sent.statement, { ...sent.parameters, [most]: 1_000 });
    expect(counted).toMatchObject({ row: [{ isRefused: false }] });
  });
});
