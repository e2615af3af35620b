import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMadeUp } from '../portfolio/madeUp.js';
import type { TestApp } from '../support/app.js';
import { MADE_UP } from './madeUp.js';

let test: TestApp;
beforeAll(async () => {
  test = await openMadeUp(MADE_UP);
});
afterAll(() => test.close());

interface Edge {
  readonly node: { readonly id: string };
}
const idsOf = ({ edges }: { readonly edges: readonly Edge[] }) => edges.map(({ node }) => node.id).sort();

describe('a planner who looks at a product', () => {
  it('sees what it is made from and in which part, who makes it, where it stands, each with its fact, data set and passage', async () => {
    const { data, errors } = await test.ask(`{
      product(by: { id: "product:robot" }) {
        __typename id name nameEn description codes aliases { value } citations { quote }
        madeFrom { totalCount nodes { name } edges { node { id } role weight factId confidence dataset { id kind } citations { quote } } }
        usedIn { totalCount edges { role node { id } } }
        makers { totalCount edges { node { id } share on factId confidence dataset { id } citations { quote } } }
        segments { edges { node { id chain { id } } factId confidence dataset { id } } }
        industries { edges { node { id code scheme } factId confidence dataset { id } citations { source { id } } } }
        observations { totalCount }
      }
    }`);
    expect(errors).toBeUndefined();
    const { madeFrom, usedIn, makers, segments, industries, ...own } = data.product;
    expect(own).toMatchObject({ __typename: 'Product', name: '星野机器人', codes: [], description: null });
    expect(own.observations.totalCount).toBe(0);
    expect(madeFrom.totalCount).toBe(4);
    expect(madeFrom.nodes).toHaveLength(4);
    const joint = madeFrom.edges.find(({ node }: Edge) => node.id === 'product:joint');
    expect(joint).toEqual({
      node: { id: 'product:joint' },
      role: 'PART',
      weight: 7,
      factId: expect.stringMatching(/^fact:made-up:made-from-[0-9a-f]{16}$/),
      confidence: 'EXPLICIT',
      dataset: { id: 'dataset:made-up', kind: 'IMPORT' },
      citations: [{ quote: '星野如是说' }],
    });
    const roles = madeFrom.edges.map(({ node, role }: Edge & { role: string }) => [node.id, role]);
    expect(Object.fromEntries(roles)).toMatchObject({ 'product:testing': 'SERVICE', 'product:line': 'EQUIPMENT' });
    expect(usedIn).toEqual({ totalCount: 1, edges: [{ role: 'PART', node: { id: 'product:grinder' } }] });
    expect(
      makers.edges.map(({ node, share, on }: Edge & { share: number; on: string }) => [node.id, share, on]),
    ).toEqual(
      expect.arrayContaining([
        ['enterprise:whole', 0.75, '2023'],
        ['enterprise:other', null, null],
      ]),
    );
    expect(segments.edges).toMatchObject([{ node: { id: 'segment:whole', chain: { id: 'chain:robots' } } }]);
    expect(industries.edges).toMatchObject([
      { node: { code: 'C1', scheme: '示例分类' }, citations: [{ source: { id: 'source:made-up' } }] },
    ]);
  });

  it('goes from a product to its kinds and to what it is a kind of', async () => {
    const { data } = await test.ask(`{ product(by: { name: "星野减速器" }) {
      kindOf { totalCount edges { factId node { id } } }
      kinds { totalCount edges { factId dataset { id } node { id codes } } }
      segments { edges { node { id } } }
    } }`);
    expect(idsOf(data.product.kindOf)).toEqual(['product:gearing']);
    expect(idsOf(data.product.kinds)).toEqual(['product:cycloid', 'product:harmonic']);
    expect(data.product.kinds.edges.find(({ node }: Edge) => node.id === 'product:harmonic').node.codes).toEqual([
      'HS 848340',
    ]);
    expect(idsOf(data.product.segments)).toEqual(['segment:car-reducer', 'segment:reducer']);
  });

  it('asks for one part in the making only', async () => {
    const { data } = await test.ask(`{ product(by: { id: "product:harmonic" }) {
      madeFrom(role: MATERIAL) { totalCount edges { node { id } } }
    }
    steel: product(by: { id: "product:steel" }) {
      usedIn(role: EQUIPMENT) { totalCount nodes { id } }
    } }`);
    expect(data.product.madeFrom).toEqual({ totalCount: 1, edges: [{ node: { id: 'product:steel' } }] });
    expect(data.steel.usedIn).toEqual({ totalCount: 0, nodes: [] });
  });

  it('finds it by another script, among the candidates of a shared name, and not at all where nobody has it', async () => {
    const { data, errors } = await test.ask(`{
      harmonic: product(by: { name: "谐波齿轮箱" }) { id }
      unknown: product(by: { id: "product:unknown" }) { id }
      notOne: product(by: { id: "enterprise:whole" }) { id }
      shared: product(by: { name: "同名之物" }) { id }
    }`);
    expect(data).toEqual({ harmonic: { id: 'product:harmonic' }, unknown: null, notOne: null, shared: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [{ id: 'product:joint' }, { id: 'product:motor' }],
    });
  });

  it('finds nothing stated, and an empty list for it, where no data set says any', async () => {
    const { data } = await test.ask(`{ product(by: { id: "product:alone" }) {
      kindOf { totalCount } kinds { totalCount } madeFrom { nodes { id } } usedIn { nodes { id } } makers { totalCount nodes { id } }
      segments { totalCount } industries { totalCount }
    } }`);
    const none = { totalCount: 0 };
    expect(data.product).toEqual({
      ...{ kindOf: none, kinds: none, segments: none, industries: none },
      ...{ madeFrom: { nodes: [] }, usedIn: { nodes: [] }, makers: { totalCount: 0, nodes: [] } },
    });
  });
});

describe('the list of products', () => {
  const ALL = MADE_UP.nodes.filter(({ labels }) => labels.includes('Product')).map(({ id }) => id);
  const page = (args: string) => test.ask(`{ products(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);

  it.each(['NAME_ASC', 'NAME_DESC', 'ID_ASC'])('is read page by page, each product once, by %s', async (order) => {
    const read: string[] = [];
    let after = '';
    for (let isMore = true; isMore; ) {
      const { data } = await page(`first: 4, orderBy: ${order}${after}`);
      read.push(...data.products.nodes.map(({ id }: { id: string }) => id));
      isMore = data.products.pageInfo.hasNextPage;
      after = `, after: "${data.products.pageInfo.endCursor}"`;
    }
    expect([...read].sort()).toEqual([...ALL].sort());
    if (order === 'ID_ASC') expect(read).toEqual([...ALL].sort());
    const { data } = await page(`last: 4, orderBy: ${order}`);
    expect(data.products.nodes.map(({ id }: { id: string }) => id)).toEqual(read.slice(-4));
  });

  it.each([
    ['kindOf: "product:reducer"', ['product:cycloid', 'product:harmonic']],
    ['madeFrom: "product:robot"', ['product:grinder']],
    ['maker: "enterprise:reducers"', ['product:harmonic']],
    ['industry: "industry:making"', ['product:harmonic', 'product:robot']],
    ['industry: "industry:making", kindOf: "product:reducer"', ['product:harmonic']],
  ])('is narrowed by %s, each product once, and counted', async (filter, expected) => {
    const { data, errors } = await test.ask(`{ products(filter: { ${filter} }) { totalCount nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(data.products.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected);
    expect(data.products.totalCount).toBe(expected.length);
  });

  it('refuses the cursor of another product’s makers', async () => {
    const { data } = await test.ask(
      '{ product(by: { id: "product:robot" }) { makers(first: 1) { pageInfo { hasNextPage endCursor } } } }',
    );
    const { hasNextPage, endCursor } = data.product.makers.pageInfo;
    expect(hasNextPage).toBe(true);
    const next = `makers(after: "${endCursor}") { nodes { id } }`;
    const { data: second } = await test.ask(`{ product(by: { id: "product:robot" }) { ${next} } }`);
    expect(second.product.makers.nodes).toHaveLength(1);
    const { errors } = await test.ask(`{ product(by: { id: "product:joint" }) { ${next} } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a firm', () => {
  it('has the products that it makes, a fact for each year, and the industries that it is classified in', async () => {
    const { data, errors } = await test.ask(`{
      enterprise(by: { name: "星野谐波" }) {
        productWords
        products { totalCount edges { node { id } share on factId dataset { id } citations { quote } } }
        classifiedIn { totalCount edges { node { id parent { id } } factId confidence dataset { id } citations { quote } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const { products, classifiedIn, productWords } = data.enterprise;
    expect(productWords).toBeNull();
    expect(products.edges.map(({ share, on }: { share: number; on: string }) => [on, share])).toEqual([
      ['2022', 0.4],
      ['2023', 0.6],
    ]);
    expect(products.edges[0].citations).toEqual([{ quote: '星野如是说' }]);
    expect(classifiedIn).toMatchObject({
      totalCount: 1,
      edges: [
        { node: { id: 'industry:reducers', parent: { id: 'industry:robots' } }, dataset: { id: 'dataset:made-up' } },
      ],
    });
  });

  it('is known to make on a day what was stated for a day before, and what is undated where that is asked for', async () => {
    const { data } = await test.ask(`{
      early: enterprise(by: { id: "enterprise:reducers" }) { products(asOf: "2022-06") { edges { on } } }
      none: enterprise(by: { id: "enterprise:whole" }) { products(asOf: "2020") { edges { on } } }
      makers: product(by: { id: "product:robot" }) { makers(asOf: "2024", includeUndated: true) { totalCount } }
      dated: product(by: { id: "product:robot" }) { makers(asOf: "2024") { totalCount } }
    }`);
    expect(data.early.products.edges).toEqual([{ on: '2022' }]);
    expect(data.none.products.edges).toEqual([]);
    expect(data.makers.makers.totalCount).toBe(2);
    expect(data.dated.makers.totalCount).toBe(1);
  });
});

describe('a segment', () => {
  it('has its product, and stands between the whole and its parts', async () => {
    const { data, errors } = await test.ask(`{ segment(by: { name: "关节段" }) {
      id product { id } parent { id product { id } } parts { id product { name } chain { id } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.segment).toEqual({
      id: 'segment:joint',
      product: null,
      parent: { id: 'segment:whole', product: { id: 'product:robot' } },
      parts: [{ id: 'segment:reducer', product: { name: '星野减速器' }, chain: { id: 'chain:robots' } }],
    });
  });

  it('is found by a name within its chain, where several chains have the name', async () => {
    const { data, errors } = await test.ask(`{
      id: segment(by: { id: "segment:car" }) { id }
      both: segment(by: { name: "減速段" }) { id }
      one: segment(by: { inChain: { chain: "chain:cars", name: "減速段" } }) { id }
      none: segment(by: { inChain: { chain: "chain:robots", name: "整车段" } }) { id }
      elsewhere: segment(by: { inChain: { chain: "chain:unknown", name: "减速段" } }) { id }
    }`);
    expect(data).toEqual({
      ...{ id: { id: 'segment:car' }, both: null, one: { id: 'segment:car-reducer' }, none: null, elsewhere: null },
    });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['AMBIGUOUS']);
  });

  it('is refused by a name without characters and by what is not an id', async () => {
    const { errors } = await test.ask(`{
      a: segment(by: { inChain: { chain: "chain:cars", name: " " } }) { id }
      b: segment(by: { inChain: { chain: "cars", name: "减速段" } }) { id }
    }`);
    expect(errors?.map(({ message }) => message)).toEqual([
      '`name` has 0 characters; it must have between 1 and 200.',
      '`chain` is "cars", which is not a valid id; ids look like "chain:humanoid-robot".',
    ]);
  });
});

describe('an industry', () => {
  it('has its scheme, code and place in the tree, and the firms and products of all of its parts, each once', async () => {
    const { data, errors } = await test.ask(`{ industry(by: { code: "C" }) {
      id name scheme code parent { id } children { id code parent { id } children { code } }
      enterprises { totalCount nodes { id } }
      products { totalCount nodes { id } }
      citations { quote } aliases { value } observations { totalCount }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.industry).toMatchObject({ id: 'industry:making', scheme: '示例分类', code: 'C', parent: null });
    expect(data.industry.children).toEqual([
      {
        id: 'industry:robots',
        code: 'C1',
        parent: { id: 'industry:making' },
        children: [{ code: 'C11' }, { code: 'C12' }],
      },
    ]);
    expect(data.industry.enterprises.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'enterprise:reducers',
      'enterprise:whole',
    ]);
    expect(data.industry.enterprises.totalCount).toBe(2);
    expect(data.industry.products.totalCount).toBe(2);
  });

  it('is found by any of its names; a code that two schemes have asks which', async () => {
    const { data, errors } = await test.ask(`{
      name: industry(by: { name: "減速機行業" }) { id }
      code: industry(by: { code: "C11" }) { id }
      both: industry(by: { code: "C1" }) { id }
      long: industry(by: { code: "${'C'.repeat(41)}" }) { id }
    }`);
    expect(data).toMatchObject({ name: { id: 'industry:reducers' }, code: { id: 'industry:reducers' }, both: null });
    expect(errors?.map(({ message }) => message).sort()).toEqual([
      '"C1" stands for 2 entities: 远山行业 (industry:other), 星野机器人制造 (industry:robots). Ask by id.',
      '`code` has 41 characters; it must have between 1 and 40.',
    ]);
  });

  it.each([
    ['scheme: "示例分类"', 4],
    ['top: true', 2],
    ['top: false', 3],
    ['scheme: "示例分类", top: true', 1],
  ])('is listed by %s', async (filter, count) => {
    const { data } = await test.ask(`{ industries(filter: { ${filter} }, first: 2) { totalCount nodes { id } } }`);
    expect(data.industries.totalCount).toBe(count);
    expect(data.industries.nodes).toHaveLength(Math.min(count, 2));
  });
});

describe('a search', () => {
  it.each([
    ['谐波', 'PRODUCT', 'product:harmonic'],
    ['諧波齒輪箱', 'PRODUCT', 'product:harmonic'],
    ['xingyexiebo', 'PRODUCT', 'product:harmonic'],
    ['xyrgt', 'INDUSTRY', null],
    ['减速机行业', 'INDUSTRY', 'industry:reducers'],
  ])('for %s finds among %s', async (query, kind, found) => {
    const { data } = await test.ask(`{ search(query: "${query}", kinds: [${kind}]) { nodes { id __typename } } }`);
    const first = data.search.nodes[0] ?? null;
    expect(first?.id ?? null).toBe(found);
    if (first) expect(first.__typename.toUpperCase()).toBe(kind);
  });

  it('puts a product and an industry with the others, a name that is asked for first', async () => {
    const { data } = await test.ask('{ search(query: "星野谐波") { edges { score node { id } } } }');
    expect(data.search.edges[0]).toMatchObject({ score: 1, node: { id: 'enterprise:reducers' } });
    expect(data.search.edges.map(({ node }: Edge) => node.id)).toContain('product:harmonic');
  });
});

describe('anything by its id', () => {
  it('may be a product, a segment or an industry', async () => {
    const { data } = await test.ask(`{ nodes(ids: ["product:robot", "industry:robots", "segment:whole"]) {
      __typename id ... on Named { name aliases { value } } ... on Product { makers { totalCount } } ... on Industry { code }
    } }`);
    expect(data.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'Product',
      'Industry',
      'Segment',
    ]);
    expect(data.nodes[0].makers.totalCount).toBe(2);
  });
});
