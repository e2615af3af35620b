import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
async function ask(query: string): Promise<any> {
  const { data, errors } = await test.ask(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const SIDE = 'id kind subject { id } object { id } citations { quote source { id } }';

describe('two facts that contradict each other', () => {
  it('are seen from a link: both names of one regulation, each with its document, and why', async () => {
    const { policy } = await ask(
      '{ policy(by: { id: "policy:gradient-cultivation-measures" }) { citations { facts { id kind contradicts { factId reason rule dataset { id } fact { id } } } } } }',
    );
    const issued = policy.citations
      .flatMap(({ facts }: { facts: { kind: string; contradicts: [] }[] }) => facts)
      .find(
        ({ kind, contradicts }: { kind: string; contradicts: [] }) => kind === 'ISSUED_BY' && contradicts.length > 0,
      );
    expect(issued.contradicts).toHaveLength(1);
    const [contradiction] = issued.contradicts;
    expect(contradiction).toMatchObject({ rule: null, dataset: { id: 'dataset:seed' } });
    expect(contradiction.fact.id).toBe(contradiction.factId);
    expect(contradiction.reason).toContain('暂行办法');
    const { fact } = await ask(
      `{ fact(id: "${contradiction.factId}") { ${SIDE} contradicts { facts { ${SIDE} } fact { id } observation { id } } } }`,
    );
    expect(fact).toMatchObject({ kind: 'APPLIES_IN', subject: { id: 'policy:gradient-cultivation-interim' } });
    const [back] = fact.contradicts;
    expect(back).toMatchObject({ fact: { id: issued.id }, observation: null });
    expect(back.facts.map(({ id }: { id: string }) => id)).toEqual([fact.id, issued.id]);
    const sources = back.facts.map(
      ({ citations }: { citations: { source: { id: string } }[] }) => citations[0]?.source.id,
    );
    expect(sources).toEqual(['source:004', 'source:002']);
  });

  it('are seen from an edge, where two supplies of one product have two names', async () => {
    const { enterprise } = await ask(
      '{ enterprise(by: { name: "小米" }) { suppliers { edges { product factId contradicts { factId reason } } } } }',
    );
    const { edges } = enterprise.suppliers;
    expect(edges.map(({ product }: { product: string }) => product).sort()).toEqual(['发动机', '电机']);
    for (const edge of edges) {
      const [contradiction] = edge.contradicts;
      expect(contradiction.reason).toContain('發動機');
      expect(edges.map(({ factId }: { factId: string }) => factId)).toContain(contradiction.factId);
      expect(contradiction.factId).not.toBe(edge.factId);
    }
  });

  it('are of any two kinds: a figure of two districts, and a measure for three', async () => {
    const { observations, policy } = await ask(
      '{ observations(filter: { about: "region:chaoyang-changping", contradicted: true }) { nodes { value contradicts { factId observation { id } fact { kind object { id } } } } } policy(by: { id: "policy:beijing-little-giant-countermeasures" }) { measures { id contradicts { observation { value } } } } }',
    );
    const measure = 'measure:beijing-countermeasures-revenue-reward';
    expect(observations.nodes).toEqual([
      {
        value: 190,
        contradicts: [{ factId: measure, observation: null, fact: { kind: 'OFFERS', object: { id: measure } } }],
      },
    ]);
    const found = policy.measures.find(({ id }: { id: string }) => id === measure);
    expect(found.contradicts).toEqual([{ observation: { value: 190 } }]);
  });

  it('are listed page by page, each pair once, and by a document that states one of them', async () => {
    const { contradictions } = await ask(
      '{ contradictions(first: 100) { totalCount nodes { facts { id kind } reason } } }',
    );
    expect(contradictions.nodes).toHaveLength(contradictions.totalCount);
    const pairs = contradictions.nodes.map(({ facts }: { facts: { id: string }[] }) =>
      facts
        .map(({ id }) => id)
        .sort()
        .join(),
    );
    expect(new Set(pairs).size).toBe(contradictions.totalCount);
    const kinds = new Set(
      contradictions.nodes.flatMap(({ facts }: { facts: { kind: string }[] }) => facts.map(({ kind }) => kind)),
    );
    expect([...kinds].sort()).toEqual([
      'ABOUT',
      'APPLIES_IN',
      'FOUNDED_BY',
      'ISSUED_BY',
      'MANAGED_BY',
      'OFFERS',
      'SUPPLIES',
    ]);
    const { first } = await ask(
      '{ first: contradictions(first: 2) { edges { node { reason } } pageInfo { endCursor } } }',
    );
    const { next } = await ask(
      `{ next: contradictions(first: 1, after: "${first.pageInfo.endCursor}") { nodes { reason } } }`,
    );
    expect([...first.edges.map(({ node }: { node: object }) => node), ...next.nodes]).toEqual(
      contradictions.nodes.slice(0, 3).map(({ reason }: { reason: string }) => ({ reason })),
    );
    const { of } = await ask(
      '{ of: contradictions(filter: { source: "source:004" }, first: 100) { totalCount nodes { facts { citations { source { id } } } } } }',
    );
    expect(of.totalCount).toBeGreaterThan(0);
    expect(of.totalCount).toBeLessThan(contradictions.totalCount);
    for (const { facts } of of.nodes) {
      const sources = facts.flatMap(({ citations }: { citations: { source: { id: string } }[] }) =>
        citations.map(({ source }) => source.id),
      );
      expect(sources).toContain('source:004');
    }
  });

  it('are none where nobody says so, and no rule finds any in the documents', async () => {
    const { enterprise } = await ask(
      '{ enterprise(by: { name: "云从科技" }) { listings { contradicts { reason } } recognitions { contradicts { reason } } milestones { contradicts { reason } } locations { contradicts { reason } } statements(property: "foundedOn") { value contradicts { value } } } }',
    );
    for (const list of [
      enterprise.listings,
      enterprise.recognitions,
      enterprise.milestones,
      enterprise.locations,
      enterprise.statements,
    ]) {
      expect(list.length).toBeGreaterThan(0);
      for (const { contradicts } of list) expect(contradicts).toEqual([]);
    }
  });

  it('are asked in one statement, however many facts there are', async () => {
    test.takeStatements();
    await ask(
      '{ observations(first: 100) { nodes { contradicts { reason fact { subject { id } citations { quote } } } } } }',
    );
    expect(test.takeStatements()).toHaveLength(1);
  });
});
