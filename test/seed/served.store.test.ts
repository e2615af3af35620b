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

const namesOf = (nodes: readonly { readonly name: string }[]) => nodes.map(({ name }) => name).toSorted();

describe('a place', () => {
  it('has all that the standard has below it, and groups of a sentence apart', async () => {
    const { region } = await ask('{ region(by: { name: "深圳" }) { children { name level } groups { name level } } }');
    expect(region.children).toHaveLength(9);
    expect(new Set(region.children.map(({ level }: { level: string }) => level))).toEqual(new Set(['DISTRICT']));
    expect(namesOf(region.groups)).toContain('深广莞佛');
  });

  it('that is a town says so, and resolves by the id that it had', async () => {
    const town = { name: '寮步镇', level: 'TOWN', code: '441900111', parent: { name: '东莞市' } };
    const asked = '{ name level code parent { name } }';
    expect(await ask(`{ region(by: { name: "寮步镇" }) ${asked} }`)).toEqual({ region: town });
    expect(await ask(`{ node(id: "region:441900-liaobu") { ... on Region ${asked} } }`)).toEqual({ node: town });
  });

  it('resolves by a code that is retired, and by its name of then', async () => {
    const asked = '{ ... on Region { id name } }';
    expect(
      await ask(`{ code: node(id: "region:440116") ${asked} name: region(by: { name: "萝岗区" }) { id name } }`),
    ).toEqual({ code: { id: 'region:440112', name: '黄埔区' }, name: { id: 'region:440112', name: '黄埔区' } });
  });
});

it('The key chains of Guangzhou are a cluster that nobody leads, found by the id of the chain that they were', async () => {
  const { node } = await ask(
    '{ node(id: "chain:guangzhou-key-chains") { __typename ... on Cluster { id name enterprises(first: 9) { nodes { name } } } } }',
  );
  expect(node).toMatchObject({ __typename: 'Cluster', id: 'cluster:guangzhou-key-chains', name: '广州重点产业链' });
  expect(namesOf(node.enterprises.nodes)).toEqual(['三泰汽车', '华能机电', '擎天实业', '瑞立科密'].toSorted());
});

it('A title of Beijing is that of a province, and a firm without a rung keeps the words', async () => {
  const { enterprise } = await ask(
    '{ enterprise(by: { name: "航景创新" }) { recognitions { tier level wording confidence } } }',
  );
  expect(enterprise.recognitions).toEqual([
    { tier: 'SRDI_SME', level: 'PROVINCIAL', wording: '“专精特新”企业', confidence: 'IMPLIED' },
  ]);
});

it('A fund is of the city that it is named after, with the words that group it and the place that it is to invest in', async () => {
  const { platform, named, fund } = await ask(`{
    platform: investor(by: { name: "深创投" }) { investorKind investorWords region { name } }
    named: investor(by: { name: "广州基金" }) { region { name } locations { basis } }
    fund: investor(by: { name: "佛山市制造业转型发展基金" }) { investorKind investorWords mandates { name } }
  }`);
  expect(platform).toEqual({
    investorKind: 'STATE_CAPITAL',
    investorWords: ['股权投资平台'],
    region: { name: '深圳市' },
  });
  expect(named).toEqual({ region: { name: '广州市' }, locations: [{ basis: 'FROM_NAME' }] });
  expect(fund).toEqual({
    investorKind: 'GOVERNMENT_GUIDANCE',
    investorWords: ['佛山政府设立'],
    mandates: [{ name: '佛山市' }],
  });
});
