import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMadeUp } from '../portfolio/madeUp.js';
import type { Credentials, TestApp } from '../support/app.js';
import { hitsOf } from './hits.js';
import { HUB, MADE_UP, MAKERS, USES } from './madeUp.js';

let test: TestApp & { readonly store: Credentials };
beforeAll(async () => {
  test = await openMadeUp({
    nodes: [...MADE_UP.nodes, ...HUB.nodes],
    aliases: MADE_UP.aliases,
    relationships: [...MADE_UP.relationships, ...HUB.relationships],
  });
});
afterAll(() => test.close());

const TRACE = `query ($from: ID!, $direction: TraceDirection!, $depth: Int = 6, $first: Int = 1000, $kinds: [LinkKind!]) {
  trace(from: $from, direction: $direction, depth: $depth, first: $first, kinds: $kinds) {
    truncated
    nodes { depth node { id __typename } }
    links { from to kind confidence citations { quote } }
  }
}`;

interface Node {
  readonly depth: number;
  readonly node: { readonly id: string };
}
interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** Who is reached, without the start: ids by depth. */
async function reached(from: string, direction: string, more: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await test.ask(TRACE, { from, direction, ...more });
  expect(errors).toBeUndefined();
  const depths: Record<number, string[]> = {};
  for (const { depth, node } of data.trace.nodes as Node[]) {
    if (depth > 0) depths[depth] = [...(depths[depth] ?? []), node.id].sort();
  }
  return {
    depths,
    all: Object.values(depths).flat(),
    links: data.trace.links as Link[],
    truncated: data.trace.truncated,
  };
}

describe('a trace upstream', () => {
  it('goes from a product to what it is made from, the kinds of that, and their makers, through a circle once', async () => {
    const { depths, links, truncated } = await reached('product:robot', 'UPSTREAM');
    expect(truncated).toBe(false);
    expect(depths).toEqual({
      1: [
        ...[
          'enterprise:other',
          'enterprise:whole',
          'product:battery',
          'product:joint',
          'product:line',
          'product:testing',
        ],
        'segment:whole',
      ],
      2: ['enterprise:joints', 'product:cathode', 'product:motor', 'product:reducer'],
      3: ['product:cycloid', 'product:harmonic', 'product:salt', 'segment:car-reducer', 'segment:reducer'],
      4: ['enterprise:reducers', 'enterprise:salts', 'enterprise:stranger', 'product:grinder', 'product:steel'],
      5: ['enterprise:grinders', 'enterprise:steels'],
      6: ['enterprise:ore'],
    });
    expect(links).toContainEqual({
      ...{ from: 'product:grinder', to: 'product:robot', kind: 'MADE_FROM', confidence: 'EXPLICIT' },
      citations: [{ quote: '星野如是说' }],
    });
    const kinds = new Set(links.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['MADE_FROM', 'KIND_OF', 'MAKES', 'OF_PRODUCT', 'OCCUPIES', 'SUPPLIES']));
  });

  it('goes from a firm over its own products, and never to others that make the same', async () => {
    const { depths, all } = await reached('enterprise:whole', 'UPSTREAM');
    expect(depths[1]).toEqual(['product:robot']);
    expect(depths[2]).toContain('product:joint');
    expect(all).toContain('enterprise:reducers');
    expect(all).not.toContain('enterprise:other');
  });

  it('goes from a segment over its product', async () => {
    const { depths } = await reached('segment:whole', 'UPSTREAM', { depth: 2 });
    expect(depths[1]).toEqual(['product:robot']);
    expect(depths[2]).toEqual(expect.arrayContaining(['product:joint', 'enterprise:whole']));
  });

  it('follows only the kinds of links that are asked for', async () => {
    const { depths, links } = await reached('product:robot', 'UPSTREAM', { kinds: ['MADE_FROM'] });
    expect(depths).toEqual({
      1: ['product:battery', 'product:joint', 'product:line', 'product:testing'],
      2: ['product:cathode', 'product:motor', 'product:reducer'],
      3: ['product:salt'],
    });
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(['MADE_FROM']));
  });

  it.each([
    [['INVESTED_IN'], /`kinds` has INVESTED_IN, which a trace does not follow; it follows SUPPLIES, OCCUPIES, /],
    [[], /`kinds` is empty/],
  ])('says which kinds it follows when asked for %j', async (kinds, message) => {
    const { data, errors } = await test.ask(TRACE, { from: 'product:robot', direction: 'UPSTREAM', kinds });
    expect(data.trace).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });
});

describe('a trace downstream', () => {
  it('goes from a supplier of steel to the robot, over what the steel is in and the kind that it is of', async () => {
    const { depths } = await reached('enterprise:ore', 'DOWNSTREAM');
    expect(depths).toEqual({
      1: ['enterprise:steels'],
      2: ['product:steel'],
      3: ['product:harmonic'],
      4: ['enterprise:reducers', 'product:reducer'],
      5: ['product:gearing', 'product:joint', 'segment:car-reducer', 'segment:reducer'],
      6: ['enterprise:joints', 'product:robot', 'segment:car'],
    });
  });

  it('reaches neither another kind, nor who makes the broader product, nor who else is in its segment', async () => {
    const { all } = await reached('product:harmonic', 'DOWNSTREAM');
    expect(all).toContain('product:reducer');
    expect(all).not.toContain('product:cycloid');
    expect(all).not.toContain('enterprise:stranger');
  });

  it('finds from below what upstream found from above, as far away', async () => {
    const ids = MADE_UP.nodes.map(({ id }) => id).filter((id) => /^(product|enterprise|segment):/.test(id));
    const pairs = async (direction: string) => {
      const found: string[] = [];
      for (const from of ids) {
        const { depths } = await reached(from, direction);
        for (const [depth, others] of Object.entries(depths)) {
          found.push(
            ...others.map((id) => (direction === 'UPSTREAM' ? `${from} ${id} ${depth}` : `${id} ${from} ${depth}`)),
          );
        }
      }
      return found.sort();
    };
    expect(await pairs('DOWNSTREAM')).toEqual(await pairs('UPSTREAM'));
  });
});

describe('a product of which thousands are made', () => {
  it('fills a trace up to `first`, which then says that there is more, within its budget', async () => {
    test.takeStatements();
    const { all, truncated } = await reached('product:hub', 'DOWNSTREAM', { first: 200 });
    expect(all).toHaveLength(199);
    expect(truncated).toBe(true);
    const [walk] = test.takeStatements();
    if (!walk) throw new Error('The trace reached no store.');
    expect(await hitsOf(test.store, walk)).toBeLessThan(50_000);
  });

  it('is passed in a trace that only begins beside it', async () => {
    test.takeStatements();
    const { depths, truncated } = await reached('product:feed', 'DOWNSTREAM', { first: 1_000 });
    expect(depths[1]).toEqual(['product:hub']);
    expect(truncated).toBe(true);
    const [walk] = test.takeStatements();
    if (!walk) throw new Error('The trace reached no store.');
    expect(await hitsOf(test.store, walk)).toBeLessThan(60_000);
  });

  it('has its uses and makers counted without a walk, and read a page at a time', async () => {
    test.takeStatements();
    const { data } = await test.ask(
      '{ product(by: { id: "product:hub" }) { usedIn { totalCount } makers { totalCount } } }',
    );
    expect(data.product).toEqual({ usedIn: { totalCount: USES }, makers: { totalCount: MAKERS } });
    const [counted] = test.takeStatements();
    await test.ask(
      '{ product(by: { id: "product:hub" }) { usedIn(first: 20) { edges { role factId node { name } } } } }',
    );
    const [listed] = test.takeStatements();
    if (!counted || !listed) throw new Error('The store was not asked.');
    expect(await hitsOf(test.store, counted)).toBeLessThan(30);
    expect(await hitsOf(test.store, listed)).toBeLessThan(5 * USES);
  });
});

describe('paths', () => {
  const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 20) { length nodes { id } links { kind from to } } }`;

  it('lead over what firms make, what that is made from, and the product of a segment', async () => {
    const { data, errors } = await test.ask(PATHS, { from: 'enterprise:steels', to: 'segment:reducer' });
    expect(errors).toBeUndefined();
    expect(data.paths).toEqual([
      {
        length: 4,
        nodes: ['enterprise:steels', 'product:steel', 'product:harmonic', 'product:reducer', 'segment:reducer'].map(
          (id) => ({ id }),
        ),
        links: [
          { kind: 'MAKES', from: 'enterprise:steels', to: 'product:steel' },
          { kind: 'MADE_FROM', from: 'product:harmonic', to: 'product:steel' },
          { kind: 'KIND_OF', from: 'product:harmonic', to: 'product:reducer' },
          { kind: 'OF_PRODUCT', from: 'segment:reducer', to: 'product:reducer' },
        ],
      },
    ]);
  });

  it('never lead over a shared industry', async () => {
    const { data } = await test.ask(PATHS, { from: 'industry:robots', to: 'enterprise:whole' });
    expect(data.paths).toEqual([]);
  });

  it('pass a product of which thousands are made, within their budget', async () => {
    test.takeStatements();
    const { data } = await test.ask(PATHS, { from: 'product:last', to: 'enterprise:farm-1' });
    expect(data.paths).toMatchObject([{ length: 3 }]);
    const [walk] = test.takeStatements();
    if (!walk) throw new Error('The paths reached no store.');
    expect(await hitsOf(test.store, walk)).toBeLessThan(100);
  });
});
