import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/data/load/draft.js';
import { factKinds } from '../../src/data/seed/fact.js';
import { toGraph } from '../../src/data/seed/graph.js';
import { readSeed, type SeedResult } from '../../src/data/seed/read.js';

const seed = fileURLToPath(new URL('../../seed', import.meta.url));
const documents = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

let result: SeedResult;
let graph: Draft;

beforeAll(async () => {
  result = await readSeed(seed, existsSync(documents) ? documents : null);
  graph = toGraph(result.facts);
});

const links = (type: string): Draft['relationships'] => graph.relationships.filter((row) => row.type === type);
const property = (id: string, name: string): unknown => graph.nodes.find((row) => row.id === id)?.properties[name];

it.each(factKinds)('states at least one of `%s`', (kind) => {
  expect(result.facts.passages.some((passage) => passage[kind].length > 0)).toBe(true);
});

it('has no error', () => {
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.runIf(existsSync(documents))('quotes only what stands in the documents', () => {
  expect(result.problems).toEqual([]);
});

describe('the documents may be away', () => {
  it('warns once', async () => {
    const { problems } = await readSeed(seed, null);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('fails where they are required', async () => {
    const { problems } = await readSeed(seed, `${seed}/nowhere`, { requireDocuments: true });
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  });
});

it('has the ten firms of the humanoid-robot chain, each at its stage', () => {
  const positions = links('OCCUPIES').filter(({ to }) => to.startsWith('segment:humanoid-robot-'));
  const stages = positions.map(({ from, to }) => `${String(property(to, 'stage'))} ${String(property(from, 'name'))}`);
  expect(stages.toSorted()).toEqual([
    'DOWNSTREAM 比亚迪',
    ...['MIDSTREAM 乐聚', 'MIDSTREAM 众擎', 'MIDSTREAM 优必选', 'MIDSTREAM 逐际动力'],
    ...['UPSTREAM 兆威机电', 'UPSTREAM 奥比中光', 'UPSTREAM 帕西尼感知', 'UPSTREAM 汇川技术', 'UPSTREAM 速腾聚创'],
  ]);
});

it('dates an investment only where a document does, and gives none a round or an amount', () => {
  const known = links('INVESTED_IN').filter(({ properties }) => {
    return ['round', 'amount', 'currency', 'lead', 'investedOn'].some((name) => properties[name] !== undefined);
  });
  expect(known.map(({ from, to, properties }) => [from, to, properties['investedOn'], properties['amount']])).toEqual([
    ['enterprise:foshan-smart-city', 'enterprise:guangyu', '2022-07', undefined],
  ]);
});

it.each([
  ['基本半导体', ['粤科金融', '广汽资本', '松禾资本', '深投控', '中车时代高新投资']],
  ['欣旺达动力', ['深创投', '粤财创投', 'IDG资本']],
  ['宝德计算机系统股份有限公司', ['深创投', '深圳高新投', '宝创资本']],
  ['速腾聚创', ['广汽集团', '比亚迪', '吉利控股集团']],
  ['广东大普通信技术股份有限公司', ['华登国际', '三一集团', '惠友资本']],
  ['深圳飞骧科技股份有限公司', ['鎰昊资本', '深圳高新投', '中金资本']],
  ['深圳市时代高科技设备股份有限公司', ['高榕资本', '九智资本', '粤开资本']],
  ['珠海金智维信息科技有限公司', ['金证股份', '高瓴创投', '国开制造业转型升级基金']],
  ['深圳佑驾创新科技股份有限公司', ['东方富海', '联通中金基金', '合创资本']],
  ['深圳大普微电子科技有限公司', ['国中创投', '深圳国隆资管', '招商局资本']],
])('lists the investors of %s as the table and the text do, and no others', (firm, names) => {
  const investors = links('INVESTED_IN').filter(({ to }) => property(to, 'name') === firm);
  expect(investors.map(({ from }) => String(property(from, 'name'))).toSorted()).toEqual(names.toSorted());
});

it('states a fact of two passages once, with both citations', () => {
  const [fact] = links('INVESTED_IN').filter(
    ({ from, to }) => from === 'investor:yueke' && to === 'enterprise:basic-semiconductor',
  );
  expect(fact?.properties['citations']).toHaveLength(2);
});

it('gives every stated relationship a citation that exists', () => {
  const bare = graph.relationships.filter(({ type, properties }) => {
    const { citations, confidence } = properties as { citations?: readonly string[]; confidence?: string };
    if (type === 'FROM' || confidence === 'CURATED') return false;
    return citations === undefined || citations.length === 0;
  });
  expect(bare).toEqual([]);
});

it('keeps of every event and figure how plainly it is stated, as of every relationship', () => {
  const made = graph.nodes.filter(({ id }) => /^(recognition|listing|milestone|observation|measure):/.test(id));
  const count = (confidence: string) => made.filter(({ properties }) => properties['confidence'] === confidence).length;
  expect(count('EXPLICIT') + count('IMPLIED')).toBe(made.length);
  expect(count('IMPLIED')).toBeGreaterThan(20);
});

it('gives every organization a citation', () => {
  const rows = graph.nodes.filter(({ labels }) => labels.includes('Organization'));
  expect(rows.filter(({ properties }) => (properties['citations'] as readonly string[]).length === 0)).toEqual([]);
});

it('shows no name that only a conversion made', () => {
  const values = graph.aliases.map(({ value }) => value);
  expect(values).toContain('鎰昊资本');
  expect(values).not.toContain('镒昊资本');
});

it.each(['欣旺达', '大普', '广汽'])('leaves the brand %s to two organizations', (brand) => {
  expect(graph.aliases.filter(({ value }) => value === brand).map(({ owner }) => owner)).toHaveLength(2);
});

it('joins only what exists, and names nothing twice', () => {
  const ids = graph.nodes.map(({ id }) => id);
  const known = new Set(ids);
  expect(known.size).toBe(ids.length);
  expect(graph.relationships.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
  const names = graph.aliases.map(({ owner, value }) => `${owner}#${value}`);
  expect(new Set(names).size).toBe(names.length);
});

it('stores no null and no mixed list', () => {
  const values = [...graph.nodes, ...graph.relationships].flatMap(({ properties }) => Object.values(properties));
  expect(values.filter((value) => value === null || value === undefined)).toEqual([]);
});

it('makes the same graph of the same facts', () => {
  expect(toGraph(result.facts)).toEqual(graph);
});

it('has every place of the standard below a place that a document names, and nothing else', () => {
  const below = (id: string) =>
    links('PART_OF')
      .filter(({ to }) => to === id)
      .map(({ from }) => String(property(from, 'name')));
  expect(below('region:440300').toSorted()).toEqual(
    ['光明区', '南山区', '坪山区', '宝安区', '福田区', '龙华区', '龙岗区', '盐田区', '罗湖区'].toSorted(),
  );
  expect(below('region:441900')).toHaveLength(32);
  expect(below('region:440000')).toHaveLength(21);
  expect(property('region:441900111', 'level')).toBe('TOWN');
});
