import { describe, expect, it } from 'vitest';
import { evaluateResolution, lowerBound } from '../../src/data/resolve/evaluate.js';
import { indexNames } from '../../src/data/resolve/nameIndex.js';
import { resolveName } from '../../src/data/resolve/score.js';

/** Firms that do not exist, in numbers enough for common words to say little. */
const PLACES = ['广东', '浙江省', '江苏', '北京', '上海', '四川', '湖北', '山东', '福建', '安徽'];
const CORES = ['凌垚', '渥瀚', '砺峤', '沅芷', '璟岫', '曜栩', '泓翊', '骐骧', '翀鹭', '昶烨', '铄霖', '岑黛'];
const WORKS = ['精密科技', '新材料', '电子技术', '生物医药', '智能装备'];
const FILLERS = PLACES.flatMap((place, one) =>
  CORES.slice(4).map((core, other) => `${place}${core}${WORKS[(one + other) % WORKS.length]}股份有限公司`),
);

function asked(name: string, ...full: readonly string[]) {
  const names = [...full, ...FILLERS];
  const { outcome, candidates } = resolveName(name, indexNames(names));
  const [first] = candidates;
  return {
    outcome,
    found: names[first?.at ?? -1],
    score: first?.score ?? 0,
    reasons: first?.reasons ?? [],
    candidates,
  };
}

describe('a short name', () => {
  it.each([
    ['a place that is left out', '凌垚精密', '广东凌垚精密科技股份有限公司'],
    ['a province with its word', '凌垚精密', '浙江省凌垚精密科技股份有限公司'],
    ['a middle that is left out', '凌垚新材', '凌垚精密新材料股份有限公司'],
    ['a share company', '凌垚股份', '江苏凌垚智能装备股份有限公司'],
    ['special treatment', '*ST凌垚', '广东凌垚精密科技股份有限公司'],
    ['a first day', 'N凌垚', '广东凌垚精密科技股份有限公司'],
    ['unequal votes', '凌垚精密-UW', '广东凌垚精密科技股份有限公司'],
    ['a class of shares', '凌垚Ａ', '广东凌垚精密科技股份有限公司'],
    ['letters', 'QX科技', 'QX科技集团股份有限公司'],
    ['traditional script', '凌垚電子', '四川凌垚电子技术股份有限公司'],
  ])('with %s finds its firm', (_, short, full) => {
    const { found, score } = asked(short, full);
    expect(found).toBe(full);
    expect(score).toBeGreaterThan(0.5);
  });

  it('that is spelt like one firm is certain, and says why', () => {
    const { outcome, reasons } = asked('凌垚精密科技', '广东凌垚精密科技股份有限公司');
    expect(outcome).toBe('CERTAIN');
    expect(reasons).toEqual(expect.arrayContaining(['PLACE_LEFT_OUT', 'AT_START', 'UNBROKEN']));
  });

  it('in the same order goes before one in another', () => {
    expect(asked('凌垚渥瀚', '渥瀚凌垚股份有限公司', '凌垚渥瀚股份有限公司').found).toBe('凌垚渥瀚股份有限公司');
  });

  it.each([
    ['凌垚精密', '广东凌尧精密科技股份有限公司'],
    ['东升精密', '东昇精密股份有限公司'],
    ['凌垚360', '凌垚365科技股份有限公司'],
    ['凌垚AB科技', '凌垚AC科技股份有限公司'],
    ['凌垚精密', '凌垚5精密科技股份有限公司'],
  ])('%s is never taken for the look-alike %s', (short, full) => {
    expect(asked(short, full).outcome).not.toBe('CERTAIN');
  });

  it('of two homonyms in two provinces is left to a person, with both', () => {
    const { outcome, candidates, reasons } = asked(
      '凌垚精密',
      '广东凌垚精密科技股份有限公司',
      '湖北凌垚精密科技股份有限公司',
    );
    expect(outcome).toBe('NEAR');
    expect(candidates.slice(0, 2).map(({ at }) => at)).toEqual([0, 1]);
    expect(reasons).toContain('OTHER_FITS');
  });

  it('with its place goes to the homonym there', () => {
    expect(asked('湖北凌垚', '广东凌垚精密科技股份有限公司', '湖北凌垚精密科技股份有限公司').found).toBe(
      '湖北凌垚精密科技股份有限公司',
    );
  });

  it('which resembles none is new', () => {
    expect(asked('麒麟阁').outcome).toBe('NEW');
    expect(asked('麒麟阁科技').outcome).toBe('NEW');
    expect(resolveName('麒麟阁', indexNames([]))).toEqual({ outcome: 'NEW', candidates: [] });
  });

  it.each(['', '   ', '股份有限公司', '*ST', '𠮷野', '甲'.repeat(10_000)])('%j is answered', (name) => {
    const { candidates } = asked(name, '𠮷野家股份有限公司', '甲'.repeat(10_000));
    for (const { score } of candidates) expect(score >= 0 && score <= 1).toBe(true);
  });

  it('is asked the other way round too', () => {
    expect(asked('广东凌垚精密科技股份有限公司', '凌垚精密').found).toBe('凌垚精密');
  });
});

describe('the evaluation', () => {
  it('counts what is right by code, either name of a code, and says what goes wrong', () => {
    const rows = FILLERS.map((full, at) => ({ short: full.slice(0, -4), full, code: String(at) }));
    const renamed = { short: '凌垚精密科技', full: '彻底改名股份有限公司', code: '9001' };
    const same = { short: '凌垚精密科技', full: '广东凌垚精密科技股份有限公司', code: '9001' };
    const wrong = { short: '渥瀚精密科技', full: '不相干的股份有限公司', code: '9003' };
    const { all, even, odd, misses } = evaluateResolution([...rows, renamed, same, wrong]);
    expect(all.names).toBe(rows.length + 3);
    expect(even.names + odd.names).toBe(all.names);
    expect(all.recallAt1).toBeCloseTo((rows.length + 2) / all.names);
    expect(misses.map(({ short }) => short)).toEqual(['渥瀚精密科技']);
  });

  it('bounds a precision from below, less for fewer', () => {
    expect(lowerBound(10, 10)).toBeCloseTo(0.787, 3);
    expect(lowerBound(3539, 3540)).toBeCloseTo(0.9987, 4);
  });
});
