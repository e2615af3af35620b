import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const SUBGRAPH = `query ($ids: [ID!]!, $kinds: [LinkKind!]) {
  subgraph(ids: $ids, kinds: $kinds) { truncated nodes { id __typename } links { factId from to kind confidence citations { quote } } }
}`;

/** Links among things, by a loop over all links of the store. */
async function byHand(ids: readonly string[]) {
  const text = `MATCH (a:Entity)-[link]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids AND NOT type(link) IN $not
RETURN a.id AS from, b.id AS to, type(link) AS kind, link.factId AS factId`;
  const { data } = await test.ask('{ __type(name: "LinkKind") { enumValues { name } } }');
  const kinds = new Set(data.__type.enumValues.map(({ name }: { name: string }) => name));
  const rows = await test.graph.read({ name: 'test', text }, { ids, not: ['HAS_ALIAS'] });
  return rows
    .filter(({ kind }) => kinds.has(kind))
    .map(toText)
    .sort();
}
const toText = ({ from, to, kind, factId }: Readonly<Record<string, unknown>>) =>
  JSON.stringify([from, to, kind, factId]);

async function someIds(count: number): Promise<readonly string[]> {
  const text = `MATCH (chain:Chain {id: 'chain:humanoid-robot'})-[:HAS_SEGMENT]->(segment)<-[:OCCUPIES]-(firm)
WITH chain, collect(DISTINCT segment.id) AS segments, collect(DISTINCT firm.id) AS firms
MATCH (fund:Investor)-[:INVESTED_IN]->(held) WHERE held.id IN firms
WITH chain, segments, firms, collect(DISTINCT fund.id) AS funds
UNWIND ([chain.id] + firms + funds + segments)[..$count] AS id RETURN DISTINCT id`;
  return (await test.graph.read({ name: 'test', text }, { count })).map(({ id }) => String(id));
}

describe('who draws several things', () => {
  it('gets every link among them in one request, each cited or curated, as a loop over all links finds them', async () => {
    const ids = await someIds(60);
    const { data, errors } = await test.ask(SUBGRAPH, { ids });
    expect(errors).toBeUndefined();
    const { nodes, links, truncated } = data.subgraph;
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(links.map(toText).sort()).toEqual(await byHand(ids));
    expect(links.length).toBeGreaterThan(20);
    expect(truncated).toBe(false);
    for (const { confidence, citations } of links) expect(citations.length > 0).toBe(confidence !== 'CURATED');
  });

  it('gets only links of the kinds that are asked for, and each thing once', async () => {
    const ids = await someIds(60);
    const { data } = await test.ask(SUBGRAPH, { ids: [...ids, ids[0]], kinds: ['OCCUPIES'] });
    expect(data.subgraph.nodes).toHaveLength(ids.length);
    const all = (await byHand(ids)).filter((text) => text.includes('"OCCUPIES"'));
    expect(data.subgraph.links.map(toText).sort()).toEqual(all);
    expect(all.length).toBeGreaterThan(5);
  });

  it('finds what an id from before a merge stands for', async () => {
    const [former] = await test.graph.read(
      {
        name: 'test',
        text: 'MATCH (old:FormerId)-[:NOW]->(entity:Entity) RETURN old.id AS old, entity.id AS now LIMIT 1',
      },
      {},
    );
    const { data } = await test.ask(SUBGRAPH, { ids: [former?.['old'], former?.['now']] });
    expect(data.subgraph.nodes).toEqual([expect.objectContaining({ id: former?.['now'] })]);
  });

  it('takes 200 ids', async () => {
    const ids = (
      await test.graph.read({ name: 'test', text: 'MATCH (n:Enterprise|Segment) RETURN n.id AS id LIMIT 200' }, {})
    ).map(({ id }) => String(id));
    const { data, errors } = await test.ask(SUBGRAPH, { ids });
    expect(errors).toBeUndefined();
    expect(data.subgraph.nodes).toHaveLength(200);
    expect(data.subgraph.links.map(toText).sort()).toEqual(await byHand(ids));
  });

  it.each([
    [[], 'BAD_USER_INPUT', '`ids` has 0 ids; give 1 to 200.'],
    [
      Array.from({ length: 201 }, (_, at) => `enterprise:a${at}`),
      'BAD_USER_INPUT',
      '`ids` has 201 ids; give 1 to 200.',
    ],
    [
      ['enterprise:byd', 'enterprise:nobody'],
      'NOT_FOUND',
      'There is no entity with the id "enterprise:nobody"; `search` finds ids by name.',
    ],
  ])('is told what is wrong with the ids', async (ids, code, message) => {
    const { errors } = await test.ask(SUBGRAPH, { ids });
    expect(errors).toEqual([expect.objectContaining({ message, extensions: expect.objectContaining({ code }) })]);
  });
});
