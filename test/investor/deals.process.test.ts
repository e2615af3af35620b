import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

/**
 * Deals with rounds, dates and leads, of which the documents have none. `us` and each other investor share these firms:
 * x with a (2019 and 2021: since 2021) and, not dated, with b; y with a (both 2020-03). b leads x. p, q and r control each
 * other in a circle; q holds x and r holds y. `lone` shares firms with three larger groups: k1 … k8 all control each other,
 * c1 … c9 control each other in a circle, and `over` controls eight that all control each other. `m` and `n` share a firm for each
 * of ROUNDS. Named in this file alone.
 */
const seats = (name: string, size: number) => Array.from({ length: size }, (_, seat) => `${name}${seat + 1}`);
const [clique, circle, below] = [seats('k', 8), seats('c', 9), seats('o', 8)];
/** A round in the words of two, each with its date, and whether they joined the same one. */
const ROUNDS: readonly (readonly [
  own: string,
  ownOn: string | null,
  other: string,
  otherOn: string | null,
  isSame: boolean,
])[] = [
  ['Series A', '2020', 'A轮', '2020-06', true],
  ['Ａ 轮', null, 'a輪融资', '2011', true],
  ['天使轮', '2020', 'Angel Round', '2021-12', true],
  ['Pre-A', '2020-03', 'PreA轮', null, true],
  ['A', '2018-01-01', 'A轮', '2019-01-02', true],
  ['A', '2018-01-01', 'A轮', '2019-01-03', false],
  ['A', '2019', 'A', '2021-01', false],
  ['A', '2021-02', 'A', '2020-01', false],
  ['A+轮', '2020', 'A轮', '2020', false],
  ['B轮', '2020', 'A轮', '2020', false],
];
const NODES = `
  UNWIND $investors AS name
  CREATE (:Entity:Organization:Investor {id: 'investor:' + name, name: name, nameKey: name + ' investor:' + name, citations: []})
  WITH count(*) AS investors
  UNWIND $firms AS name
  CREATE (:Entity:Organization:Enterprise {id: 'enterprise:' + name, name: name, nameKey: name + ' enterprise:' + name, citations: []})
  WITH count(*) AS firms
  CREATE (:Entity:Region {id: 'region:here', name: 'here', level: 'CITY'}), (:Entity:Region {id: 'region:there', name: 'there', level: 'CITY'})
  CREATE (:Entity:Chain {id: 'chain:empty', name: 'empty', nameKey: 'empty'})
  CREATE (chain:Entity:Chain {id: 'chain:c', name: 'c', nameKey: 'c'})
  CREATE (chain)-[:HAS_SEGMENT]->(:Entity:Segment {id: 'segment:s', name: 's', orderKey: '1', stage: 'UPSTREAM', origin: 'STATED'})
  WITH count(*) AS chains
  MATCH (firm:Enterprise) WHERE firm.name STARTS WITH 'round'
  CREATE (firm)-[:OCCUPIES]->(:Entity:Segment {id: 'segment:' + firm.name, name: firm.name})`;
const LINKS = `
  UNWIND $links AS row
  MATCH (from:Entity {id: row[0]})
  MATCH (to:Entity {id: row[2]})
  CREATE (from)-[link:$(row[1])]->(to)
  SET link.key = coalesce(row[3].round, '') + coalesce(row[3].investedOn, ''), link.citations = [], link.confidence = 'EXPLICIT'
  SET link += row[3]`;

type Link = readonly [from: string, type: string, to: string, properties: Readonly<Record<string, unknown>>];
const deal = (investor: string, firm: string, properties: Link[3] = {}): Link => [
  `investor:${investor}`,
  'INVESTED_IN',
  `enterprise:${firm}`,
  properties,
];
const control = (owner: string, owned: string): Link => [`investor:${owner}`, 'CONTROLS', `investor:${owned}`, {}];
const allOf = (names: readonly string[]) =>
  names.flatMap((owner) => names.flatMap((owned) => (owner === owned ? [] : [control(owner, owned)])));
const cited = { citations: ['citation:1'] };
const links: readonly Link[] = [
  deal('us', 'x', { round: 'A轮', investedOn: '2019', ...cited }),
  deal('us', 'x', { round: 'B轮', investedOn: '2022' }),
  deal('us', 'y', { round: 'A轮', investedOn: '2020-03', ...cited }),
  deal('a', 'x', { round: 'B轮', investedOn: '2021', ...cited }),
  deal('a', 'y', { round: 'A轮', investedOn: '2020-03', lead: false }),
  deal('b', 'x', { lead: true }),
  deal('q', 'x', { investedOn: '2018' }),
  deal('r', 'y'),
  deal('fund', 'z', { lead: true }),
  // An office is not a seat.
  deal('visitor', 'z', { lead: true }),
  ['investor:visitor', 'LOCATED_IN', 'region:here', { basis: 'OFFICE' }],
  // `via` leads from `asker` to `holder` and `other`; `holder` holds a firm of the chain, further away than that.
  ...['asker', 'via'].map((name) => deal(name, 'start')),
  ...['via', 'holder', 'other'].map((name) => deal(name, 'beside')),
  deal('holder', 'further'),
  control('p', 'q'),
  control('q', 'r'),
  control('r', 'p'),
  ...['forClique', 'forCircle', 'forOver'].map((firm) => deal('lone', firm)),
  ...clique.map((name) => deal(name, 'forClique')),
  ...circle.map((name) => deal(name, 'forCircle')),
  ...below.map((name) => deal(name, 'forOver')),
  ...[...allOf(clique), ...allOf(below)],
  ...circle.map((owner, seat) => control(owner, circle[(seat + 1) % circle.length] as string)),
  control('over', 'o5'),
  ...ROUNDS.flatMap(([own, ownOn, other, otherOn], place) => [
    deal('m', `round${place}`, { round: own, investedOn: ownOn }),
    deal('n', `round${place}`, { round: other, investedOn: otherOn }),
  ]),
  ...['x', 'y', 'z'].map((id): Link => [`enterprise:${id}`, 'LOCATED_IN', 'region:there', {}]),
  ['enterprise:h', 'LOCATED_IN', 'region:here', {}],
  ...['z', 'h', 'further'].map((id): Link => [`enterprise:${id}`, 'OCCUPIES', 'segment:s', {}]),
];
const FUND = `MATCH (fund:Investor {id: 'investor:fund'}) SET fund.investorKind = 'GOVERNMENT_GUIDANCE', fund.mandateRegions = ['region:here']`;

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
  const investors = [
    'us',
    'a',
    'b',
    'p',
    'q',
    'r',
    'fund',
    'lone',
    'over',
    'm',
    'n',
    'visitor',
    'asker',
    'via',
    'holder',
    'other',
    ...clique,
    ...circle,
    ...below,
  ];
  const firms = [
    'x',
    'y',
    'z',
    'h',
    'start',
    'beside',
    'further',
    'forClique',
    'forCircle',
    'forOver',
    ...ROUNDS.map((_, place) => `round${place}`),
  ];
  const statements = [NODES, LINKS, FUND].map(
    (text) =>
      [
        { name: 'test/deals', text },
        { links, investors, firms },
      ] as const,
  );
  await test.graph.write(statements);
});
afterAll(async () => {
  await test.close();
  await store.close();
});

const FIELDS =
  'sharedCount sameRoundCount firstOn lastOn leadCount jaccard adamicAdar circular shared { name } members { name } node { name }';
async function coInvestors(args = ''): Promise<readonly Record<string, unknown>[]> {
  const { data, errors } = await test.ask(
    `{ investor(by: { id: "investor:us" }) { coInvestors(first: 10 ${args}) { edges { ${FIELDS} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.investor.coInvestors.edges;
}
const namesOf = (edges: readonly Record<string, unknown>[]) =>
  edges.map(({ node }) => (node as { readonly name: string }).name);
const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('the co-investors of an investor', () => {
  it('have dates, rounds, leads and two measures of likeness, as far as each is known', async () => {
    const [a, b, q, r] = await coInvestors();
    const alike = (others: number) => expect.closeTo(1 / Math.log(others), 8);
    expect(a).toMatchObject({ sharedCount: 2, sameRoundCount: 2, firstOn: '2020-03', lastOn: '2021', leadCount: 0 });
    expect(a).toMatchObject({ node: { name: 'a' }, shared: named('x', 'y'), members: named('a'), jaccard: 1 });
    expect(a?.['adamicAdar']).toBeCloseTo(1 / Math.log(4) + 1 / Math.log(3), 8);
    expect(b).toMatchObject({ node: { name: 'b' }, firstOn: null, lastOn: null, sameRoundCount: null, leadCount: 1 });
    expect(b).toMatchObject({ jaccard: 0.5, adamicAdar: alike(4) });
    expect(q).toMatchObject({ node: { name: 'q' }, firstOn: '2019', leadCount: null, circular: false });
    expect(r).toMatchObject({ node: { name: 'r' }, firstOn: null });
  });

  it.each([
    ['LAST_ON_DESC', ['a', 'q', 'r', 'b']],
    ['ADAMIC_ADAR_DESC', ['a', 'r', 'b', 'q']],
    ['NAME_ASC', ['a', 'b', 'q', 'r']],
    ['SHARED_DESC', ['a', 'b', 'q', 'r']],
  ])('come in the order %s, on every page', async (order, names) => {
    expect(namesOf(await coInvestors(`orderBy: ${order}`))).toEqual(names);
    const paged: string[] = [];
    for (let after = ''; paged.length < names.length; ) {
      const { data } = await test.ask(
        `{ investor(by: { id: "investor:us" }) { coInvestors(first: 1, orderBy: ${order} ${after}) { pageInfo { endCursor } nodes { name } } } }`,
      );
      const { pageInfo, nodes } = data.investor.coInvestors;
      paged.push(nodes[0].name);
      after = `after: "${pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(names);
  });

  it.each([
    ['since: "2021"', ['a'], ['x']],
    ['until: "2020"', ['a', 'q'], ['y']],
    ['withEvidence: true', ['a'], ['x']],
    ['region: "region:here"', [], []],
    ['kind: STATE_CAPITAL', [], []],
  ])('filtered by %s count only the firms that meet it', async (filter, names, shared) => {
    const edges = await coInvestors(`filter: { ${filter} }`);
    expect(namesOf(edges)).toEqual(names);
    // Likeness is that of the whole portfolios.
    if (names.length > 0) expect(edges[0]).toMatchObject({ jaccard: 1, shared: named(...shared) });
  });

  it('that control each other in a circle are one, named by the first of them, and the answer says so', async () => {
    const merged = await coInvestors('mergeGroups: true');
    expect(namesOf(merged)).toEqual(['a', 'p', 'b']);
    expect(merged[1]).toMatchObject({ sharedCount: 2, circular: true, members: named('p', 'q', 'r'), jaccard: 1 });
    expect(merged[1]).toMatchObject({ firstOn: '2019', shared: named('x', 'y') });
    expect(merged[0]).toMatchObject({ circular: false, members: named('a') });
  });

  it.each(ROUNDS.map((round, place) => [...round, place] as const))(
    'of %s (%s) and %s (%s) joined the same round: %#',
    async (_own, _ownOn, _other, _otherOn, isSame, place) => {
      const { data } = await test.ask(
        `{ enterprise(by: { id: "enterprise:round${place}" }) { investments { nodes { coInvestors(filter: { segment: "segment:round${place}" }) { edges { sameRoundCount } } } } } }`,
      );
      const counts = data.enterprise.investments.nodes.flatMap(
        ({ coInvestors }: { coInvestors: { edges: { sameRoundCount: number | null }[] } }) =>
          coInvestors.edges.map(({ sameRoundCount }) => sameRoundCount),
      );
      // Whoever of the two is asked.
      expect(counts).toEqual([isSame ? 1 : 0, isSame ? 1 : 0]);
    },
  );

  it('of one in a circle are those of the whole circle', async () => {
    const { data } = await test.ask(
      '{ investor(by: { id: "investor:p" }) { coInvestors(mergeGroups: true) { nodes { name } edges { sharedCount } } apart: coInvestors { totalCount } } }',
    );
    expect(data.investor.coInvestors.nodes).toEqual(named('a', 'us', 'b'));
    expect(data.investor.apart.totalCount).toBe(0);
  });

  it('are one where eight control each other, where nine do in a circle, and where somebody controls such a body', async () => {
    const { data, errors } = await test.ask(
      `{ investor(by: { id: "investor:lone" }) { coInvestors(mergeGroups: true, filter: { withEvidence: false }) { totalCount edges { sharedCount circular jaccard node { name } members { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    const group = (name: string, members: readonly string[], circular: boolean) => {
      return {
        node: { name },
        members: named(...members),
        sharedCount: 1,
        circular,
        jaccard: expect.closeTo(1 / 3, 12),
      };
    };
    expect(data.investor.coInvestors).toEqual({
      totalCount: 3,
      edges: [group('c1', circle, true), group('k1', clique, true), group('over', [...below, 'over'], false)],
    });
  });

  it.each([
    ['k3', 'forClique', clique],
    ['c9', 'forCircle', circle],
    ['o8', 'forOver', below],
  ])(
    'of %s, in such a group, are those of all of it, with what it holds and recommends',
    async (name, firm, members) => {
      const { data, errors } = await test.ask(
        `query ($id: ID!) { investor(by: { id: $id }) {
        apart: coInvestors { totalCount }
        coInvestors(mergeGroups: true, filter: { withEvidence: true }) { totalCount }
        merged: coInvestors(mergeGroups: true) { nodes { name } edges { jaccard } }
        portfolioAnalysis(mergeGroups: true) { holdings }
        recommendedCoInvestors { items { investor { name } } }
      } enterprise(by: { id: "enterprise:${firm}" }) { nextInvestors { items { investor { name } } } } }`,
        { id: `investor:${name}` },
      );
      expect(errors).toBeUndefined();
      expect(data.investor.apart.totalCount).toBe(members.length);
      expect(data.investor.coInvestors.totalCount).toBe(0);
      expect(data.investor.merged).toEqual({ nodes: named('lone'), edges: [{ jaccard: expect.closeTo(1 / 3, 12) }] });
      expect(data.investor.portfolioAnalysis.holdings).toBe(1);
      // Those that `lone` leads to, of the two other groups.
      expect(data.investor.recommendedCoInvestors.items).toHaveLength(25 - members.length);
      expect(data.enterprise.nextInvestors.items).toHaveLength(10);
    },
  );

  it('are as asked for by variables, one document and other values', async () => {
    const query = `query ($id: ID!, $least: Int, $filter: CoInvestorFilter, $order: CoInvestorOrder) {
      investor(by: { id: $id }) { coInvestors(minShared: $least, filter: $filter, orderBy: $order) { nodes { name } } }
    }`;
    const namesFor = async (variables: object) => {
      const { data, errors } = await test.ask(query, { id: 'investor:us', order: 'SHARED_DESC', ...variables });
      expect(errors).toBeUndefined();
      return data.investor.coInvestors.nodes.map(({ name }: { name: string }) => name);
    };
    expect(await namesFor({ least: 1 })).toEqual(['a', 'b', 'q', 'r']);
    expect(await namesFor({ least: 2 })).toEqual(['a']);
    expect(await namesFor({ least: 1, filter: { since: '2021', withEvidence: false } })).toEqual(['a']);
    expect(await namesFor({ least: 1, filter: { since: '2019', withEvidence: false } })).toEqual(['a', 'q']);
    expect(await namesFor({ filter: { since: '2019', withEvidence: true } })).toEqual(['a']);
    expect(await namesFor({ order: 'LAST_ON_DESC' })).toEqual(['a', 'q', 'r', 'b']);
  });

  it('are counted as they are listed, and fewer of a greater least number', async () => {
    const { data } = await test.ask(
      '{ investor(by: { id: "investor:us" }) { all: coInvestors { totalCount } two: coInvestors(minShared: 2, mergeGroups: true) { totalCount } late: coInvestors(filter: { since: "2021" }) { totalCount } } }',
    );
    expect(data.investor).toEqual({ all: { totalCount: 4 }, two: { totalCount: 2 }, late: { totalCount: 1 } });
  });
});

describe('which investors to join in a chain', () => {
  it('are those known to hold any firm of it, though none of the firms that lead to them stands there', async () => {
    const { data, errors } = await test.ask(
      `{ investor(by: { id: "investor:asker" }) { all: recommendedCoInvestors { items { investor { name } } }
        inChain: recommendedCoInvestors(chain: "chain:c") { items { investor { name } } }
        empty: recommendedCoInvestors(chain: "chain:empty") { items { investor { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    const names = ({ items }: { items: { investor: { name: string } }[] }) =>
      items.map(({ investor }) => investor.name);
    expect(names(data.investor.all)).toEqual(['holder', 'other']);
    expect(names(data.investor.inChain)).toEqual(['holder']);
    expect(names(data.investor.empty)).toEqual([]);
  });
});

describe('a gap and capital', () => {
  it('are joined by a fund that is mandated for the region without being based there, and by none that has an office there', async () => {
    const { data, errors } = await test.ask(
      '{ chain(by: { id: "chain:c" }) { capitalPaths(region: "region:here") { items { segment { name } verdict enterprise { name } fund { name investorKind } leads length path { length nodes { id } links { kind } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.chain.capitalPaths.items).toEqual([
      {
        segment: { name: 's' },
        verdict: 'WEAK',
        enterprise: { name: 'z' },
        fund: { name: 'fund', investorKind: 'GOVERNMENT_GUIDANCE' },
        leads: true,
        length: 2,
        path: {
          length: 2,
          nodes: [{ id: 'segment:s' }, { id: 'enterprise:z' }, { id: 'investor:fund' }],
          links: [{ kind: 'OCCUPIES' }, { kind: 'INVESTED_IN' }],
        },
      },
    ]);
  });

  it('of a segment of another chain, or a region that nobody knows, are refused by name', async () => {
    const ask = (args: string) =>
      test.ask(`{ chain(by: { id: "chain:c" }) { capitalPaths(${args}) { items { length } } } }`);
    const [segment, region] = [
      await ask('region: "region:here", segment: "segment:t"'),
      await ask('region: "region:nowhere"'),
    ];
    expect(segment.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(segment.errors?.[0]?.message).toContain('segment:t');
    expect(region.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
