import { describe, expect, it } from 'vitest';
import type { Tier } from '../../src/analyses/common/facts.js';
import { type Case, type Firm, judge } from '../../src/analyses/eligibility/conditions.js';
import { finestOf, judgeApplies } from '../../src/analyses/eligibility/places.js';
import type { FirmPlace, FirmTitle, Level } from '../../src/analyses/eligibility/queries.js';

const NAMES: Readonly<Record<string, string>> = {
  '100000': '中国',
  '110000': '北京市',
  '110108': '海淀区',
  '110105': '朝阳区',
  '440000': '广东省',
  '440100': '广州市',
  '440112': '黄埔区',
  '440300': '深圳市',
};
const pathOf = (code: string) =>
  [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, '100000'])].filter((id) => id in NAMES);
const placed = (code: string, basis: string | null = 'STATED'): FirmPlace => ({
  id: code,
  name: NAMES[code] ?? '',
  basis,
  path: pathOf(code).map((id) => ({ id, name: NAMES[id] ?? '' })),
});
const applied = (code: string) => ({ id: code, name: NAMES[code] ?? '', path: pathOf(code) });
const title = (
  tier: Tier,
  level: Level | null,
  grantedOn: string | null = null,
  validUntil: string | null = null,
): FirmTitle => ({
  ...{ tier, level, grantedOn, validUntil },
  publishedOn: null,
});
const NOBODY: Firm = { titles: [], listings: [], leads: [], places: [], ownershipType: null };
const HERE: Case = { firm: NOBODY, regions: [applied('440100')], asked: null, asOf: null, isMunicipal: false };
const of = (firm: Partial<Firm>, facts: Partial<Case> = {}): Case => ({
  ...HERE,
  ...facts,
  firm: { ...NOBODY, ...firm },
});

const giant = of({ titles: [title('LITTLE_GIANT', 'NATIONAL', '2021-07')] });
const provincial = of({ titles: [title('SRDI_SME', 'PROVINCIAL', '2023')] });
const municipal = of({ titles: [title('LITTLE_GIANT', 'CITY')], places: [placed('110108')] });
const inThe003 = { isMunicipal: true };

describe('a condition that asks for a title', () => {
  it.each([
    ['国家级专精特新“小巨人”企业', giant, 'met'],
    ['认定的国家级专精特新“小巨人”企业', giant, 'met'],
    ['专精特新“小巨人”企业', giant, 'met'],
    ['“小巨人”企业', giant, 'met'],
    ['“小巨人”企业', municipal, 'unknown'],
    ['“小巨人”企业', { ...municipal, ...inThe003 }, 'met'],
    ['“小巨人”企业', { ...giant, ...inThe003 }, 'unknown'],
    ['北京市专精特新“小巨人”企业', municipal, 'met'],
    ['北京市专精特新“小巨人”企业', of({ ...municipal.firm, places: [placed('440300')] }), 'unknown'],
    ['“专精特新”企业', giant, 'met'],
    ['专精特新企业', provincial, 'met'],
    ['获评“专精特新”', provincial, 'met'],
    ['“专精特新”企业', municipal, 'met'],
    ['“专精特新”企业', of({ titles: [title('INNOVATIVE_SME', 'PROVINCIAL')] }), 'unknown'],
    ['“专精特新”企业', of({ titles: [title('SRDI_SME', null)] }), 'met'],
    ['省级“专精特新”中小企业', of({ titles: [title('SRDI_SME', null)] }), 'unknown'],
    ['省级以上“专精特新”企业', provincial, 'met'],
    ['省级以上“专精特新”企业', giant, 'met'],
    ['省级以上“专精特新”企业', municipal, 'unknown'],
    ['“专精特新”潜在企业', of({ titles: [title('POTENTIAL', 'DISTRICT')] }), 'met'],
    ['创新型中小企业', of({ titles: [title('INNOVATIVE_SME', 'PROVINCIAL')] }), 'met'],
    ['国家高新技术企业', of({ titles: [title('HIGH_TECH', 'NATIONAL')] }), 'met'],
    ['国家高新技术企业', of({ titles: [title('HIGH_TECH', 'PROVINCIAL')] }), 'unknown'],
    ['高新技术企业、科技型中小企业、“四新”类企业', of({ titles: [title('HIGH_TECH', 'PROVINCIAL')] }), 'met'],
    ['中小企业', giant, 'met'],
    ['中小企业', of({ titles: [title('HIGH_TECH', 'NATIONAL')] }), 'unknown'],
    ['“小巨人”企业', HERE, 'unknown'],
    // More is asked for than the title, and no fact tells.
    ['新认定的省级“专精特新”中小企业', provincial, 'unknown'],
    ['首获认定或新迁入的“小巨人”企业', giant, 'unknown'],
    ['百亿级“小巨人”领军企业', giant, 'unknown'],
    ['符合条件的“小巨人”企业', giant, 'unknown'],
    ['园区孵化培育的“专精特新”企业', giant, 'unknown'],
    ['市级“专精特新”产业园', giant, 'unknown'],
  ] as const)('%s', (condition, facts, verdict) => {
    expect(judge(condition, facts).is).toBe(verdict);
  });

  it.each([
    ['2024', 'met', null],
    ['2024-07-31', 'met', null],
    ['2024-08', 'unknown', '已过期'],
    ['2021-06', 'unknown', '晚于'],
  ])('of 2021-07, which holds for three years, on %s', (asOf, verdict, words) => {
    const { is, why } = judge('“小巨人”企业', { ...giant, asOf });
    expect(is).toBe(verdict);
    expect(why).toContain(words ?? 'LITTLE_GIANT · NATIONAL，2021-07 认定，有效期至 2024-07');
  });

  it('holds as long as its source says', () => {
    const firm = { titles: [title('LITTLE_GIANT', 'NATIONAL', '2021-07', '2027-06')] };
    expect(judge('“小巨人”企业', of(firm, { asOf: '2026' })).is).toBe('met');
  });
});

describe('a condition that asks for another fact', () => {
  const NEEQ = { board: 'NEEQ', listedOn: '2019' };
  it.each([
    ['成功上市', of({ listings: [{ board: 'STAR', listedOn: '2022-05' }] }), 'met'],
    ['成功上市', of({ listings: [{ board: null, listedOn: null }] }), 'met'],
    ['成功上市', of({ listings: [{ board: 'STAR', listedOn: '2022-05' }] }, { asOf: '2022-04' }), 'unknown'],
    ['成功上市', of({ listings: [NEEQ] }), 'unknown'],
    ['成功上市', HERE, 'unknown'],
    ['“链主”企业及产业链上下游企业', of({ leads: [{ name: '人形机器人' }] }), 'met'],
    ['“链主”企业及产业链上下游企业', HERE, 'unknown'],
    ['民营企业', of({ ownershipType: 'PRIVATE' }), 'met'],
    ['民营企业', of({ ownershipType: 'STATE_OWNED' }), 'unmet'],
    ['民营企业', of({ ownershipType: 'MIXED' }), 'unknown'],
    ['民营企业', HERE, 'unknown'],
    ['民营中小企业', of({ ...giant.firm, ownershipType: 'PRIVATE' }), 'met'],
    ['民营中小企业', of({ ownershipType: 'PRIVATE' }), 'unknown'],
    ['民营中小企业', of({ ownershipType: 'STATE_OWNED' }), 'unmet'],
    ['区内“专精特新”企业', of({ ...giant.firm, places: [placed('440112')] }), 'met'],
    ['区内“专精特新”企业', of({ ...giant.firm, places: [placed('440300')] }), 'unmet'],
    ['区内“专精特新”企业', giant, 'unknown'],
    ['海淀区和经开区', of({ places: [placed('110108')] }), 'met'],
    ['海淀区和经开区', of({ places: [placed('110105')] }), 'unknown'],
    ['海淀区和经开区', of({ places: [placed('110105')] }, { asked: placed('110108', null) }), 'met'],
    ['朝阳、昌平、丰台等第二梯队区域', of({ places: [placed('110105')] }), 'met'],
    ['广州市行政区域以外迁入', of({ places: [placed('440112')] }), 'unmet'],
    ['广州市行政区域以外迁入', of({ places: [placed('440300')] }), 'unknown'],
    ['广州市行政区域以外迁入', of({ places: [placed('440300')] }, { asked: placed('440112', null) }), 'met'],
    ['广州市行政区域以外迁入', of({ places: [placed('440000')] }, { asked: placed('440112', null) }), 'unknown'],
    ['广州市行政区域以外迁入', of({ places: [placed('440100', 'OFFICE')] }), 'unknown'],
    ['广州市行政区域以外迁入', HERE, 'unknown'],
    ...['签约落地并完成商事登记', '年营收首次突破5000万元', '大型龙头企业', '小微企业', '累计安排'].map(
      (condition) => [condition, giant, 'unknown'] as const,
    ),
  ] as const)('%s', (condition, facts, verdict) => {
    expect(judge(condition, facts).is).toBe(verdict);
  });

  it('is left in its own words where nothing is understood', () => {
    expect(judge('在细分领域做到国内领先', giant)).toEqual({ is: 'unknown', why: null });
  });
});

describe('the region that a policy applies in', () => {
  it.each([
    ['is where the firm is', ['440100'], [placed('440112')], 'met'],
    ['is one of several', ['440300', '440100'], [placed('440112')], 'met'],
    ['lies within what is known of its place', ['440112'], [placed('440100')], 'unknown'],
    ['is elsewhere', ['440300'], [placed('440112')], 'unmet'],
    ['cannot be compared with an unknown place', ['440300'], [], 'unknown'],
  ] as const)('%s', (_, codes, places, verdict) => {
    expect(judgeApplies(codes.map(applied), places).is).toBe(verdict);
  });

  it('is compared with the finest place that is known, and an office does not make it finer', () => {
    const province = placed('440000', 'FROM_NAME');
    expect(finestOf([province, placed('440100')])).toEqual([placed('440100')]);
    expect(finestOf([province, placed('440100', 'OFFICE')])).toHaveLength(2);
  });
});
