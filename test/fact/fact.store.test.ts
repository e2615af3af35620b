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

const FACT =
  'id kind subject { __typename id } object { __typename id } values { name value } confidence citations { id quote } dataset { id kind }';

describe('a fact', () => {
  it('is found by the id that its link has, with both ends, what is stated, its passages and its data set', async () => {
    const { enterprise } = await ask(
      '{ enterprise(by: { name: "优必选" }) { id chainPositions { factId roles confidence segment { id } dataset { id } citations { id } } } }',
    );
    const [position] = enterprise.chainPositions;
    const { fact } = await ask(`{ fact(id: "${position.factId}") { ${FACT} } }`);
    expect(fact).toMatchObject({
      id: position.factId,
      kind: 'OCCUPIES',
      subject: { __typename: 'Enterprise', id: enterprise.id },
      object: { __typename: 'Segment', id: position.segment.id },
      confidence: position.confidence,
      dataset: { id: 'dataset:seed', kind: 'FACTS' },
    });
    expect(position.dataset).toEqual({ id: 'dataset:seed' });
    expect(fact.citations.map(({ id }: { id: string }) => id)).toEqual(
      position.citations.map(({ id }: { id: string }) => id),
    );
    const roles = fact.values.find(({ name }: { name: string }) => name === 'roles');
    expect(roles?.value ?? []).toEqual(position.roles);
  });

  it('is found by the id of an event too: a title of a firm, and a figure about something', async () => {
    const { enterprise, observations } = await ask(
      '{ enterprise(by: { name: "云从科技" }) { id recognitions { id tier enterprise { id } dataset { id } citations { id } } } observations(first: 1) { nodes { id about { id } dataset { id } } } }',
    );
    const [title] = enterprise.recognitions;
    expect(title).toMatchObject({ enterprise: { id: enterprise.id }, dataset: { id: 'dataset:seed' } });
    const { fact } = await ask(`{ fact(id: "${title.id}") { ${FACT} } }`);
    expect(fact).toMatchObject({
      kind: 'RECOGNIZED_AS',
      subject: { id: enterprise.id },
      object: { __typename: 'Recognition', id: title.id },
    });
    expect(fact.id).toMatch(/^fact:seed:recognized-as-/);
    expect(fact.values).toContainEqual({ name: 'tier', value: [title.tier] });
    expect(fact.citations.map(({ id }: { id: string }) => id)).toEqual(
      title.citations.map(({ id }: { id: string }) => id),
    );
    const [figure] = observations.nodes;
    const { fact: counted } = await ask(`{ fact(id: "${figure.id}") { kind subject { id } object { id } } }`);
    expect(counted).toEqual({ kind: 'ABOUT', subject: { id: figure.about.id }, object: { id: figure.id } });
  });

  it('is null for an id that nothing has, and what does not look like an id is refused', async () => {
    expect(await ask('{ fact(id: "fact:seed:occupies-0000000000000000") { id } }')).toEqual({ fact: null });
    expect(await ask('{ fact(id: "enterprise:ubtech") { id } }')).toEqual({ fact: null });
    const { errors } = await test.ask('{ fact(id: "no id") { id } }');
    expect(errors?.[0]).toMatchObject({
      message: '`id` is "no id", which is not a valid id; ids look like "chain:humanoid-robot".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('of every kind of link leads to itself', async () => {
    const { enterprises } = await ask(
      '{ enterprises(first: 100) { nodes { leads { factId } suppliers { edges { factId } } partners { edges { factId } } competitors { edges { factId } } investments { edges { factId } } industries { factId } researchPartners { factId } incubators { factId } locations { factId } controls { factId } listings { id } milestones { id about { id } } } } }',
    );
    const found = new Map<string, string>();
    const take = (field: string, list: readonly { factId?: string; id?: string }[]) => {
      for (const { factId, id } of list) if (!found.has(field)) found.set(field, factId ?? id ?? 'none');
    };
    for (const node of enterprises.nodes) {
      for (const [field, value] of Object.entries(node)) {
        const list = Array.isArray(value) ? value : (value as { edges: [] }).edges;
        take(field, list);
      }
    }
    expect([...found.keys()].length).toBeGreaterThanOrEqual(10);
    for (const [field, id] of found) {
      const { fact } = await ask(`{ fact(id: "${id}") { id object { id } dataset { id } } }`);
      expect([field, id].includes(fact?.id) || fact?.object.id === id, field).toBe(true);
    }
  });
});

describe('a passage', () => {
  it('leads to what it is quoted for, and that leads back', async () => {
    const { source } = await ask(
      '{ source(by: { id: "source:002" }) { citations(first: 100) { nodes { id facts { id kind citations { id } } } } } }',
    );
    const quoted = source.citations.nodes.filter(({ facts }: { facts: [] }) => facts.length > 0);
    expect(quoted.length / source.citations.nodes.length).toBeGreaterThan(0.5);
    for (const { id, facts } of quoted) {
      for (const fact of facts) expect(fact.citations.map((citation: { id: string }) => citation.id)).toContain(id);
    }
    const kinds = new Set(quoted.flatMap(({ facts }: { facts: { kind: string }[] }) => facts.map(({ kind }) => kind)));
    expect(kinds.size).toBeGreaterThan(5);
  });
});

describe('what data sets say of a property', () => {
  it('stands side by side with its passages', async () => {
    const { enterprise } = await ask(
      '{ enterprise(by: { name: "优必选" }) { name statements(property: "name") { value dataset { id } citations { id } } none: statements(property: "website") { value } } }',
    );
    expect(enterprise.statements[0]).toMatchObject({ value: [enterprise.name], dataset: { id: 'dataset:seed' } });
    expect(enterprise.none).toEqual([]);
  });

  it('is refused for what nothing has', async () => {
    const { errors } = await test.ask(
      '{ enterprise(by: { name: "优必选" }) { statements(property: "colour") { value } } }',
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('`property` is "colour", which nothing has; ask one of name, nameEn');
  });
});

describe('a data set', () => {
  it('is found by its id, and is null for any other', async () => {
    expect(
      await ask(
        '{ dataset(by: { id: "dataset:seed" }) { id kind isComplete } none: dataset(by: { name: "none" }) { id } }',
      ),
    ).toEqual({ dataset: { id: 'dataset:seed', kind: 'FACTS', isComplete: true }, none: null });
  });
});
