import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Firm {
  readonly id: string;
  readonly recognitions: readonly { readonly tier: string; readonly grantedOn: string | null }[];
  readonly listings: readonly { readonly listedOn: string | null }[];
}
const FIRM = '{ id recognitions { tier grantedOn } listings { listedOn } }';

async function pagesOf<T>(field: string, rest: string, node: string): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await test.ask(
      `query ($after: String) { list: ${field}(first: 100, after: $after${rest}) { nodes ${node} pageInfo { hasNextPage endCursor } totalCount } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    found.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) {
      expect(data.list.totalCount).toBe(found.length);
      return found;
    }
    after = data.list.pageInfo.endCursor;
  }
}
const idsOf = (firms: readonly { readonly id: string }[]) => firms.map(({ id }) => id).sort();
const isWithin = (date: string | null, from: string, to: string) => date !== null && date >= from && date <= `${to}~`;

describe('firms by the days of their facts', () => {
  let all: readonly Firm[];
  beforeAll(async () => {
    all = await pagesOf<Firm>('enterprises', '', FIRM);
  });

  it.each([
    ['2023', '2024-06', 'LITTLE_GIANT'],
    ['2020-01', '2022', null],
  ] as const)('are those with one title that was granted from %s to %s: %s', async (from, to, tier) => {
    const tiers = tier === null ? '' : `, tiers: [${tier}]`;
    const found = await pagesOf<Firm>(
      'enterprises',
      `, filter: { granted: { from: "${from}", to: "${to}"${tiers} } }`,
      FIRM,
    );
    const known = all.filter(({ recognitions }) =>
      recognitions.some((title) => isWithin(title.grantedOn, from, to) && (tier === null || title.tier === tier)),
    );
    expect(known.length).toBeGreaterThan(0);
    expect(idsOf(found)).toEqual(idsOf(known));
  });

  it('are those whose shares were listed in a time, in a region too', async () => {
    const span = 'floated: { from: "2015", to: "2023" }';
    const found = await pagesOf<Firm>('enterprises', `, filter: { ${span} }`, FIRM);
    const known = all.filter(({ listings }) => listings.some(({ listedOn }) => isWithin(listedOn, '2015', '2023')));
    expect(known.length).toBeGreaterThan(3);
    expect(idsOf(found)).toEqual(idsOf(known));
    const inRegion = idsOf(await pagesOf<Firm>('enterprises', ', filter: { region: "region:440300" }', FIRM));
    const both = await pagesOf<Firm>('enterprises', `, filter: { region: "region:440300", ${span} }`, FIRM);
    expect(idsOf(both)).toEqual(idsOf(known).filter((id) => inRegion.includes(id)));
  });

  it('cannot be asked for by no title at all', async () => {
    const { errors } = await test.ask('{ enterprises(filter: { granted: { tiers: [] } }) { totalCount } }');
    expect(errors?.[0]?.message).toBe(
      '`filter.granted.tiers` is empty, so that no title is meant; leave it out for all.',
    );
  });
});

describe('investors', () => {
  it('are found by region and by their ids', async () => {
    const all = await pagesOf<{ id: string; region: { id: string } | null }>('investors', '', '{ id region { id } }');
    const ids = all.slice(0, 3).map(({ id }) => id);
    const rest = `, filter: { ids: ${JSON.stringify(ids)} }`;
    expect(idsOf(await pagesOf('investors', rest, '{ id }'))).toEqual([...ids].sort());
    const here = await pagesOf<{ id: string }>('investors', ', filter: { region: "region:440300" }', '{ id }');
    const based = all.filter(({ region }) => region?.id === 'region:440300').map(({ id }) => id);
    expect(based.length).toBeGreaterThan(0);
    expect(idsOf(here)).toEqual(expect.arrayContaining(based));
    const { errors } = await test.ask('{ investors(filter: { ids: [] }) { totalCount } }');
    expect(errors?.[0]?.message).toBe('`filter.ids` has 0 ids; give 1 to 1,000.');
  });
});
