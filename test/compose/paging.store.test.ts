import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const FIELDS =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function page(args: string): Promise<Page> {
  const { data, errors } = await test.ask(`{ enterprises(${args}) { ${FIELDS} } }`);
  expect(errors).toBeUndefined();
  return data.enterprises;
}

async function walk(next: (page: Page | null) => string, isLast: (page: Page) => boolean): Promise<Page[]> {
  const pages: Page[] = [];
  do pages.push(await page(next(pages.at(-1) ?? null)));
  while (!isLast(pages.at(-1) as Page));
  return pages;
}

const ids = (pages: readonly Page[]) => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

describe.each(['NAME_ASC', 'NAME_DESC', 'FOUNDED_ON_ASC', 'FOUNDED_ON_DESC', 'ID_ASC'])(
  'an app that pages by %s',
  (order) => {
    it('meets every enterprise once going forward, and once in the same order going backward', async () => {
      const forward = await walk(
        (last) => `orderBy: ${order}, first: 7${last ? `, after: "${last.pageInfo.endCursor}"` : ''}`,
        ({ pageInfo }) => !pageInfo.hasNextPage,
      );
      const backward = await walk(
        (last) => `orderBy: ${order}, last: 7${last ? `, before: "${last.pageInfo.startCursor}"` : ''}`,
        ({ pageInfo }) => !pageInfo.hasPreviousPage,
      );
      const all = ids(forward);
      expect(all).toHaveLength(forward[0]?.totalCount ?? 0);
      expect(new Set(all).size).toBe(all.length);
      expect(ids([...backward].reverse())).toEqual(all);
    });
  },
);

describe('a page', () => {
  it('holds 20 unless asked otherwise, and its edges say the same as its nodes', async () => {
    const { nodes, edges, pageInfo } = await page('orderBy: NAME_ASC');
    expect(nodes).toHaveLength(20);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('may be empty', async () => {
    const { nodes, pageInfo } = await page('first: 0');
    expect(nodes).toEqual([]);
    expect(pageInfo).toMatchObject({ startCursor: null, endCursor: null, hasNextPage: true });
  });

  it('counts what a filter leaves, whatever the page', async () => {
    const filtered = await page('first: 3, filter: { chain: "chain:humanoid-robot" }');
    expect(filtered.totalCount).toBeGreaterThanOrEqual(10);
    expect(filtered.nodes).toHaveLength(3);
    const all = await page('first: 100, filter: { chain: "chain:humanoid-robot" }');
    expect(all.nodes).toHaveLength(filtered.totalCount);
  });

  it('follows filters by region, title and listing', async () => {
    const { data, errors } = await test.ask(`{
      here: enterprises(first: 100, filter: { region: "region:440000" }) { totalCount nodes { region { id } } }
      giants: enterprises(first: 100, filter: { tier: LITTLE_GIANT, level: NATIONAL }) { nodes { recognitions { tier level } } }
      listed: enterprises(first: 100, filter: { listed: true }) { totalCount nodes { listings { board } } }
      unlisted: enterprises(filter: { listed: false }) { totalCount }
      all: enterprises { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data.here.totalCount).toBeGreaterThan(0);
    expect(data.giants.nodes.length).toBeGreaterThanOrEqual(10);
    for (const { recognitions } of data.giants.nodes) {
      expect(recognitions).toContainEqual({ tier: 'LITTLE_GIANT', level: 'NATIONAL' });
    }
    for (const { listings } of data.listed.nodes) expect(listings.length).toBeGreaterThan(0);
    expect(data.listed.totalCount + data.unlisted.totalCount).toBe(data.all.totalCount);
  });

  it('of a nested list goes on from its own cursor', async () => {
    const list = (args: string) =>
      test.ask(
        `{ chain(by: { id: "chain:humanoid-robot" }) { enterprises(${args}) { nodes { id } pageInfo { endCursor hasNextPage } } } }`,
      );
    const first = (await list('first: 4')).data.chain.enterprises;
    const second = (await list(`first: 100, after: "${first.pageInfo.endCursor}"`)).data.chain.enterprises;
    const all = (await list('first: 100')).data.chain.enterprises;
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  });

  it.each(['investors', 'chains', 'clusters', 'regions', 'sources', 'observations', 'metrics'])(
    'of %s keeps to the same rules',
    async (field) => {
      const { data, errors } = await test.ask(
        `{ ${field}(first: 3) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      expect(errors).toBeUndefined();
      const { totalCount, nodes, pageInfo } = data[field];
      expect(nodes).toHaveLength(Math.min(3, totalCount));
      expect(pageInfo.hasNextPage).toBe(totalCount > 3);
    },
  );
});

describe('a cursor', () => {
  it.each([
    ['of another order', 'orderBy: NAME_DESC, first: 3'],
    ['of another filter', 'filter: { listed: true }, first: 3'],
  ])('%s is refused', async (_, args) => {
    const { pageInfo } = await page('first: 3');
    const { errors } = await test.ask(`{ enterprises(${args}, after: "${pageInfo.endCursor}") { nodes { id } } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('another list, filter or order');
  });

  it('of the same list of another entity is refused', async () => {
    const { data } = await test.ask(
      '{ chain(by: { id: "chain:humanoid-robot" }) { enterprises(first: 1) { pageInfo { endCursor } } } }',
    );
    const { errors } = await test.ask(
      `{ chain(by: { id: "chain:integrated-circuit" }) { enterprises(after: "${data.chain.enterprises.pageInfo.endCursor}") { nodes { id } } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is not an offset: what is gone before it does not shift what comes after', async () => {
    const first = await page('orderBy: ID_ASC, first: 5');
    const key = JSON.parse(Buffer.from(first.pageInfo.endCursor ?? '', 'base64url').toString('utf8'));
    expect(key).toContain(first.nodes.at(-1)?.id);
  });
});
