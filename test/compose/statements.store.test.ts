import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const FOUR_LEVELS = `
  query ($parents: Int!, $withRegion: Boolean!, $withoutCitations: Boolean!) {
    enterprises(first: $parents) {
      nodes {
        label: name
        ...Investments
        few: investments(first: 1) { nodes { id } }
      }
    }
    investors(first: $parents) { nodes { portfolio(first: 2) { nodes { name } } } }
  }
  fragment Investments on Enterprise {
    investments(first: 20) {
      edges {
        citations @skip(if: $withoutCitations) { quote }
        node {
          name
          portfolio(first: 20) { edges { node { name region @include(if: $withRegion) { name parent { name } } } } }
          again: portfolio(first: 1) { totalCount nodes { id } }
          ... on InvestmentFirm { isFund }
          ... on Enterprise { chainPositions { segment { name } } }
        }
      }
    }
  }`;

const byName = (statement: { statement: { name: string } }) => statement.statement.name;

it('Several searches that ask the same fields of what they find load each entity once', async () => {
  const searches = (fields: readonly string[]) =>
    `{ ${fields.map((field, at) => `s${at}: search(query: "深圳", kinds: [ENTERPRISE], first: 20) { nodes { ... on Enterprise { ${field} } } }`).join(' ')} }`;
  test.takeStatements();
  const { data, errors } = await test.ask(searches(['id name', 'id name', 'id name']));
  expect(errors).toBeUndefined();
  expect(data.s0.nodes.length).toBeGreaterThan(5);
  expect(data.s1).toEqual(data.s0);
  const same = test.takeStatements();
  const loads = same.filter((one) => byName(one) === 'lookup/byId');
  const ids = loads.flatMap(({ parameters }) => parameters['ids'] as string[]);
  expect(new Set(ids).size).toBe(ids.length);

  const other = await test.ask(searches(['id', 'name']));
  expect(other.errors).toBeUndefined();
  expect(Object.keys(other.data.s0.nodes[0])).toEqual(['id']);
  expect(Object.keys(other.data.s1.nodes[0])).toEqual(['name']);
});

describe('a four-level operation with aliases, fragments, conditions and two pages of one field', () => {
  it.each([
    { parents: 2, withRegion: true, withoutCitations: false },
    { parents: 20, withRegion: true, withoutCitations: false },
    { parents: 20, withRegion: false, withoutCitations: true },
  ])(
    'asks one statement a root field: $parents parents, region $withRegion, no citations $withoutCitations',
    async (variables) => {
      test.takeStatements();
      const { data, errors } = await test.ask(FOUR_LEVELS, variables);
      expect(errors).toBeUndefined();
      const names = test.takeStatements().map(({ statement }) => statement.name);
      expect(names.sort()).toEqual(['Query.enterprises', 'Query.investors']);
      expect(data.enterprises.nodes).toHaveLength(variables.parents);
      const edges = data.enterprises.nodes.flatMap(
        ({ investments }: { investments: { edges: object[] } }) => investments.edges,
      );
      for (const edge of edges) expect('citations' in edge).toBe(!variables.withoutCitations);
    },
  );

  it('keeps two pages of the same field apart', async () => {
    const { data } = await test.ask(
      '{ enterprise(by: { name: "云从科技" }) { all: investments(first: 20) { nodes { name } } one: investments(first: 1) { nodes { name } } } }',
    );
    expect(data.enterprise.all.nodes).toHaveLength(5);
    expect(data.enterprise.one.nodes).toEqual(data.enterprise.all.nodes.slice(0, 1));
  });

  it('answers the same through a fragment, an alias and plainly', async () => {
    const { data } = await test.ask(`
      query { plain: chain(by: { id: "chain:humanoid-robot" }) { segments { name stage } }
        named: chain(by: { id: "chain:humanoid-robot" }) { ...Parts }
        odd: chain(by: { id: "chain:humanoid-robot" }) { __proto__: segments { constructor: name __proto__: stage __typename } name: id } }
      fragment Parts on Chain { segments { ... on Named { name } stage } }`);
    expect(data.named).toEqual(data.plain);
    expect(data.odd.name).toBe('chain:humanoid-robot');
    expect(Object.entries(data.odd).map(([key]) => key)).toContain('__proto__');
  });

  it('sends the values of a request as parameters, never in the text', async () => {
    test.takeStatements();
    await test.ask(
      'query Sneaky($name: String!) { evil_alias: chain(by: { name: $name }) { another_alias: segments(stage: UPSTREAM) { id } } }',
      {
        name: "x'}) MATCH (n) DETACH DELETE n //",
      },
    );
    const [event] = test.takeStatements();
    expect(event?.statement.text).not.toMatch(/evil_alias|another_alias|DELETE|UPSTREAM|Sneaky/);
  });

  it('uses the same text for other values of the same shape, and so the plan that the store keeps', async () => {
    const query =
      'query ($first: Int, $region: ID) { enterprises(first: $first, filter: { region: $region }) { nodes { name } } }';
    test.takeStatements();
    await test.ask(query, { first: 3, region: 'region:440300' });
    await test.ask(query, { first: 9, region: 'region:440100' });
    await test.ask(query, { first: 9 });
    const [one, two, three] = test.takeStatements().map(({ statement }) => statement.text);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  it('reads nothing that was not selected', async () => {
    test.takeStatements();
    await test.ask('{ enterprises(first: 1) { nodes { id } } }');
    const [event] = test.takeStatements();
    expect(event?.statement.text).not.toMatch(/\.name\b|count\(/);
  });
});

describe('a page of many sections of one entity', () => {
  const SECTIONS = `aliases { value } recognitions { tier citations { quote } } milestones { text citations { quote } }
    investments(first: 5) { edges { citations { quote } node { name } } } suppliers(first: 5) { nodes { name region { name } } }
    listings { board citations { quote } } chainPositions { segment { name } citations { quote } }`;
  const textsOf = async (query: string) => {
    test.takeStatements();
    const { data, errors } = await test.ask(query);
    expect(errors).toBeUndefined();
    return { data, texts: test.takeStatements().map(({ statement }) => statement.text) };
  };

  it('asks each section that is much by itself, as many for one entity as for three, and shares the plans with other pages', async () => {
    const one = await textsOf(`{ enterprise(by: { id: "enterprise:byd" }) { __typename name ${SECTIONS} } }`);
    const three = await textsOf(
      `{ nodes(ids: ["enterprise:byd", "enterprise:ubtech", "enterprise:nobody"]) { ... on Enterprise { name ${SECTIONS} } } }`,
    );
    expect(one.texts.length).toBeGreaterThan(2);
    expect(three.texts).toHaveLength(one.texts.length);
    expect(three.data.nodes[0]).toEqual(expect.objectContaining({ name: one.data.enterprise.name }));
    expect(three.data.nodes[2]).toBeNull();
    const other = await textsOf(
      `{ enterprise(by: { id: "enterprise:ubtech" }) { uscc foundedOn ${SECTIONS.replace('aliases { value }', '')} } }`,
    );
    expect(other.texts.filter((text) => one.texts.includes(text)).length).toBeGreaterThan(1);
  });

  it('answers what the sections answer alone', async () => {
    const { data } = await textsOf(`{ enterprise(by: { id: "enterprise:byd" }) { name ${SECTIONS} } }`);
    for (const section of ['aliases { value }', 'recognitions { tier citations { quote } }']) {
      const alone = await textsOf(`{ enterprise(by: { id: "enterprise:byd" }) { ${section} } }`);
      expect(alone.texts).toHaveLength(1);
      expect(data.enterprise).toMatchObject(alone.data.enterprise);
    }
  });
});
