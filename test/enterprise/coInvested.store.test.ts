import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const PAGE = `query ($id: ID!, $first: Int, $after: String) { enterprise(by: { id: $id }) { coInvested(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { sharedCount shared { id name } node { id } } } } }`;

interface Edge {
  readonly sharedCount: number;
  readonly shared: readonly { readonly id: string }[];
  readonly node: { readonly id: string };
}

/** From firm to its investors, over all deals of the store. */
async function investorsByFirm(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const text =
    'MATCH (fund:Investor)-[:INVESTED_IN]->(firm:Enterprise) RETURN DISTINCT firm.id AS firm, fund.id AS fund';
  const found = new Map<string, Set<string>>();
  for (const { firm, fund } of await test.graph.read({ name: 'test', text }, {})) {
    found.set(String(firm), (found.get(String(firm)) ?? new Set()).add(String(fund)));
  }
  return found;
}

describe('who asks which firms share investors with a firm', () => {
  it('gets each with the investors that both have, most first, as a loop over all deals finds them', async () => {
    const all = await investorsByFirm();
    const sharedWith = (id: string) =>
      [...all]
        .map(([other, funds]) => ({ other, shared: [...funds].filter((fund) => all.get(id)?.has(fund)).sort() }))
        .filter(({ other, shared }) => other !== id && shared.length > 0)
        .sort((a, b) => b.shared.length - a.shared.length || (a.other < b.other ? -1 : 1));
    const asked = [...all.keys()].sort((a, b) => sharedWith(b).length - sharedWith(a).length).slice(0, 8);
    expect(sharedWith(asked[0] as string).length).toBeGreaterThan(1);
    for (const id of asked) {
      const edges: Edge[] = [];
      for (let after: string | null = null; ; ) {
        const { data, errors } = await test.ask(PAGE, { id, first: 1, after });
        expect(errors).toBeUndefined();
        const { coInvested } = data.enterprise;
        expect(coInvested.totalCount).toBe(sharedWith(id).length);
        edges.push(...coInvested.edges);
        if (!coInvested.pageInfo.hasNextPage) break;
        after = coInvested.pageInfo.endCursor;
      }
      const answered = edges.map(({ node, shared }) => ({
        other: node.id,
        shared: shared.map((fund) => fund.id).sort(),
      }));
      expect(answered).toEqual(sharedWith(id));
      expect(edges.map(({ sharedCount }) => sharedCount)).toEqual(answered.map(({ shared }) => shared.length));
    }
  });

  it('gets nobody where no investor is known', async () => {
    const { data } = await test.ask(
      '{ enterprises(first: 1, filter: { unseen: { investor: NONE_KNOWN } }) { nodes { coInvested { totalCount edges { sharedCount } } } } }',
    );
    expect(data.enterprises.nodes[0].coInvested).toEqual({ totalCount: 0, edges: [] });
  });
});
