import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Item {
  readonly policy: { readonly id: string; readonly name: string };
  readonly measure: { readonly id: string; readonly kind: string; readonly min: number | null; readonly max: number };
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

async function match(name: string, args = 'first: 100') {
  const { data, errors } = await test.ask(
    `query ($name: String!) {
      enterprise(by: { name: $name }) {
        eligiblePolicies(${args}) {
          items { policy { id name } measure { id kind min max } met unmet unknown }
          method { name version parameters reference }
          coverage { known expected share note }
          dataAsOf
        }
      }
    }`,
    { name },
  );
  expect(errors).toBeUndefined();
  return data.enterprise.eligiblePolicies as {
    readonly items: readonly Item[];
    readonly method: { readonly name: string; readonly parameters: readonly string[] };
    readonly coverage: { readonly known: number; readonly expected: number; readonly note: string };
    readonly dataAsOf: string | null;
  };
}

const itemOf = (items: readonly Item[], measure: string) => items.find((item) => item.measure.id === measure) as Item;
const CLOUDWALK = 'LITTLE_GIANT · NATIONAL，2023-07 认定，有效期至 2026-07';

describe('a firm in Guangzhou that asks which policies it meets', () => {
  it('sees the award for national little giants first, with the facts that decide', async () => {
    const { items, method, dataAsOf } = await match('云从科技');
    expect(items[0]).toEqual({
      policy: { id: 'policy:guangzhou-srdi-rewards', name: expect.any(String) },
      measure: { id: 'measure:guangzhou-reward-national', kind: 'REWARD', min: 1000000, max: 1000000 },
      met: ['适用地区：广州市（所在地 广州市）', `认定的国家级专精特新“小巨人”企业（${CLOUDWALK}）`],
      unmet: [],
      unknown: [],
    });
    expect(method).toMatchObject({ name: 'Policy match (政策匹配)', version: '1', reference: null });
    expect(dataAsOf).toBe('2023-07');
  });

  it('is told what speaks against it, last, and by which fact', async () => {
    const { items } = await match('云从科技');
    expect(items.at(-1)).toMatchObject({
      measure: { id: 'measure:guangzhou-reward-relocation' },
      unmet: ['广州市行政区域以外迁入（所在地 广州市）'],
      unknown: ['签约落地并完成商事登记'],
    });
  });

  it('hears of a district of its city as unknown, since only its city is known', async () => {
    const { items } = await match('云从科技');
    expect(itemOf(items, 'measure:huangpu-listing-subsidy')).toMatchObject({
      met: [`“小巨人”企业（${CLOUDWALK}）`, '成功上市（STAR，2022-05 上市）'],
      unmet: [],
      unknown: ['适用地区：黄埔区（只知在广州市）'],
    });
  });

  it('hears of a mere proposal that it is one', async () => {
    const { items } = await match('云从科技');
    const { met, unknown } = itemOf(items, 'measure:recommend-procurement');
    expect(met).toContain(`民营中小企业（所有制 PRIVATE；${CLOUDWALK}，只授予中小企业）`);
    expect(unknown).toEqual(['政策状态：建议（是否施行没有文献说明）']);
  });
});

describe('what no document says', () => {
  it('is unknown: a firm without a known title fails no condition of a title', async () => {
    const { items } = await match('优必选');
    expect(items.length).toBeGreaterThan(50);
    expect(items.flatMap(({ unmet }) => unmet)).toEqual([]);
    expect(itemOf(items, 'measure:shenzhen-tax-credit').unknown).toEqual(['“小巨人”企业']);
  });

  it('of a place lists the policies of every region, each with its region unknown', async () => {
    const { items, coverage } = await match('广汽集团');
    expect(items[0]?.met[0]).toMatch(/^“链主”企业及产业链上下游企业（.+的链主）$/);
    for (const { unknown } of items) expect(unknown[0]).toMatch(/^适用地区：.+（企业所在地没有文献说明）$/);
    expect(coverage.note).toContain('No document says where this firm is');
    expect(coverage.known).toBeLessThan(coverage.expected);
  });

  it('of a renewal leaves a title that has run out unknown', async () => {
    const { items } = await match('云从科技', 'first: 100, asOf: "2026-11"');
    const { met, unmet, unknown } = itemOf(items, 'measure:guangzhou-reward-national');
    expect(met).toEqual(['适用地区：广州市（所在地 广州市）']);
    expect(unmet).toEqual([]);
    expect(unknown[0]).toContain('到 2026-11 已过期');
  });

  it('is counted: known are the conditions decided, whatever the page', async () => {
    const [one, all] = [await match('影石创新', 'first: 1'), await match('影石创新')];
    expect(one.items).toEqual(all.items.slice(0, 1));
    expect(one.coverage).toEqual(all.coverage);
    const count = (key: 'met' | 'unmet' | 'unknown') => all.items.reduce((sum, item) => sum + item[key].length, 0);
    expect(all.coverage.known).toBe(count('met') + count('unmet'));
    expect(all.coverage.expected).toBe(all.coverage.known + count('unknown'));
  });
});

describe('a planner of Guangzhou who thinks of a firm in Shenzhen', () => {
  it('sees what it would meet here, coming from elsewhere', async () => {
    const { items, method } = await match('影石创新', 'region: "region:440100"');
    expect(items[0]).toMatchObject({
      measure: { id: 'measure:guangzhou-reward-relocation' },
      met: [expect.stringContaining('国家级专精特新'), '广州市行政区域以外迁入（所在地 深圳市）'],
      unknown: ['签约落地并完成商事登记'],
    });
    const all = items.flatMap(({ met, unmet, unknown }) => [...met, ...unmet, ...unknown]);
    expect(all.filter((condition) => condition.startsWith('适用地区'))).toEqual([]);
    expect(method.parameters[0]).toContain('region:440100');
  });

  it.each([
    ['region: "region:999999"', 'NOT_FOUND', 'There is no region with the id "region:999999"; `search` finds ids'],
    ['region: "深圳"', 'BAD_USER_INPUT', '`region` is "深圳"'],
    ['first: 0', 'BAD_USER_INPUT', '`first` is 0'],
    ['first: 101', 'BAD_USER_INPUT', '`first` is 101'],
  ])('is told what is wrong with %s', async (args, code, message) => {
    const { errors } = await test.ask(
      `{ enterprise(by: { name: "影石创新" }) { eligiblePolicies(${args}) { dataAsOf } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(errors?.[0]?.message).toContain(message);
  });
});

describe('the cost of a match', () => {
  it('is one statement for many firms, and one each for the policies and the measures named', async () => {
    test.takeStatements();
    await test.ask('{ enterprises(first: 20) { nodes { eligiblePolicies(first: 3) { items { met } } } } }');
    expect(test.takeStatements()).toHaveLength(1);
    await test.ask(
      '{ enterprises(first: 20) { nodes { eligiblePolicies(first: 3) { items { policy { name } measure { kind } } } } } }',
    );
    expect(test.takeStatements()).toHaveLength(3);
  });
});
