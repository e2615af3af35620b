import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const byName = (name: string) =>
  test.ask('query ($name: String!) { enterprise(by: { name: $name }) { id name } }', { name });

describe('a name', () => {
  it.each(['速騰聚創', '速腾聚创', '深圳市速腾聚创科技有限公司', '深圳市速騰聚創科技', ' 速腾 聚创 ', '速騰聚'])(
    '%s is the one lidar maker',
    async (name) => {
      const { data, errors } = await byName(name);
      expect(errors).toBeUndefined();
      expect(data.enterprise).toEqual({ id: 'enterprise:robosense', name: '速腾聚创' });
    },
  );

  it('that nobody has finds nothing, and is not an error', async () => {
    expect(await byName('没有这家公司')).toEqual({
      data: { enterprise: null },
      extensions: { cost: { requested: 1, limit: 100_000 } },
    });
  });

  it('that two share is refused with both of them', async () => {
    const { data, errors } = await byName('欣旺达');
    expect(data.enterprise).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS', retryable: false });
    const candidates = errors?.[0]?.extensions['candidates'] as { id: string; name: string; matched: string }[];
    expect(candidates.map(({ id }) => id).sort()).toEqual([
      'enterprise:sunwoda-electronic',
      'enterprise:sunwoda-ev-battery',
    ]);
    for (const candidate of candidates) expect(candidate.matched).toBe('欣旺达');
  });

  it('of another kind of entity is not found by a look-up of this kind', async () => {
    expect((await byName('人形机器人')).data.enterprise).toBeNull();
  });
});

describe('a credit code', () => {
  it('that nobody has finds nothing, in whatever width it is written', async () => {
    const { data, errors } = await test.ask(
      '{ enterprise(by: { uscc: "９１４４０３００７０８４６１１３６t" }) { id } }',
    );
    expect([data, errors]).toEqual([{ enterprise: null }, undefined]);
  });

  it.each([
    ['9.14403E+17', /digits are lost/],
    ['91440300192317458G', /check character/],
    ['', /has 0 characters/],
  ])('that cannot be valid, such as "%s", is refused with the reason', async (uscc, reason) => {
    const { errors } = await test.ask('query ($uscc: String!) { investor(by: { uscc: $uscc }) { id } }', { uscc });
    expect(errors).toMatchObject([{ message: expect.stringMatching(reason), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a search', () => {
  const search = async (query: string, rest = '') => {
    const answer = await test.ask(
      `query ($query: String!) { search(query: $query ${rest}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor score matched { value kind } node { __typename id } } } }`,
      { query },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.search;
  };

  it.each([
    ['速騰聚創', 'enterprise:robosense'],
    ['速腾', 'enterprise:robosense'],
    ['sutengjuchuang', 'enterprise:robosense'],
    ['stjc', 'enterprise:robosense'],
    ['人形機器人', 'chain:humanoid-robot'],
    ['深圳', 'region:440300'],
  ])('for %s ranks %s first', async (query, id) => {
    expect((await search(query)).edges[0].node.id).toBe(id);
  });

  it('says which alias matched and scores an equal name 1', async () => {
    const [best] = (await search('速騰聚')).edges;
    expect(best).toMatchObject({ score: 1, matched: { value: '速騰聚', kind: 'ORIGINAL' } });
  });

  it('keeps to the kinds asked for', async () => {
    const { edges } = await search('人形机器人', ', kinds: [ENTERPRISE]');
    expect(edges.every(({ node }: { node: { __typename: string } }) => node.__typename === 'Enterprise')).toBe(true);
  });

  it('takes what means something to Lucene for plain text', async () => {
    for (const query of ['AND', 'a OR b', '速腾*~^"', '(]:/\\', 'NOT 比亚迪']) {
      const { errors } = await test.ask('query ($query: String!) { search(query: $query) { edges { score } } }', {
        query,
      });
      expect(errors?.map(({ extensions }) => extensions['code']) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  it('pages through every answer once, forward and backward', async () => {
    const all = (await search('科技', ', first: 100')).edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(all.length).toBeGreaterThan(4);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await search('科技', `, first: 2${after ? `, after: "${after}"` : ''}`);
      paged.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    const tail = (await search('科技', ', last: 2')).edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(tail).toEqual(all.slice(-2));
  });
});
