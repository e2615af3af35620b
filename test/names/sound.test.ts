import { describe, expect, it } from 'vitest';
import { initialsOf, pinyinOf, sortKey } from '../../src/names/index.js';
import { typedPinyin } from '../../src/names/typed.js';

describe('a name in traditional script sounds as in simplified script', () => {
  it.each([
    ['廈門試驗銀行', 'xiamenshiyanyinhang', 'xmsyyh'],
    ['重慶試驗', 'chongqingshiyan', 'cqsy'],
    ['綠地試驗', 'lvdishiyan', 'ldsy'],
    ['乾照光電', 'qianzhaoguangdian', 'qzgd'],
    ['乾燥設備', 'ganzaoshebei', 'gzsb'],
    ['ＩＤＧ資本', 'idgziben', 'idgzb'],
    ['Société 資本', 'societeziben', 'societezb'],
  ])('%s is %s and %s', (name, pinyin, initials) => {
    expect([pinyinOf(name), initialsOf(name)]).toEqual([pinyin, initials]);
    expect(sortKey(name, 'x:1')).toBe(`${pinyin} x:1`);
  });
});

describe('a place is read as its people read it', () => {
  it.each([
    ['单县试验食品', 'shanxianshiyanshipin'],
    ['六安试验', 'luanshiyan'],
    ['安徽省六安市试验', 'anhuishengluanshishiyan'],
    ['南京六合试验', 'nanjingluheshiyan'],
    ['六合试验', 'liuheshiyan'],
    ['蔚县试验', 'yuxianshiyan'],
    ['蔚来', 'weilai'],
    ['尉犁试验', 'yulishiyan'],
    ['台州试验', 'taizhoushiyan'],
    ['亳州试验', 'bozhoushiyan'],
    ['番禺试验', 'panyushiyan'],
    ['洪洞试验', 'hongtongshiyan'],
    ['乐亭试验', 'laotingshiyan'],
    ['乐清试验', 'yueqingshiyan'],
    ['浚县试验', 'xunxianshiyan'],
    ['铅山试验', 'yanshanshiyan'],
    ['枞阳试验', 'zongyangshiyan'],
    ['歙县试验', 'shexianshiyan'],
    ['黟县试验', 'yixianshiyan'],
    ['砀山试验', 'dangshanshiyan'],
    ['涡阳试验', 'guoyangshiyan'],
    ['长子试验', 'zhangzishiyan'],
    ['隰县试验', 'xixianshiyan'],
    ['解州试验', 'xiezhoushiyan'],
    ['勐海试验', 'menghaishiyan'],
    ['筠连试验', 'junlianshiyan'],
    ['犍为试验', 'qianweishiyan'],
    ['郫都试验', 'pidushiyan'],
    ['牟平试验', 'mupingshiyan'],
    ['莘县试验', 'shenxianshiyan'],
    ['东阿试验', 'dongeshiyan'],
    ['哈尔滨阿城试验', 'haerbinachengshiyan'],
    ['什邡试验', 'shifangshiyan'],
    ['喀什试验', 'kashishiyan'],
    ['都匀试验', 'duyunshiyan'],
    ['闵行试验', 'minhangshiyan'],
    ['黄陂试验', 'huangpishiyan'],
    ['深圳市长盈试验', 'shenzhenshichangyingshiyan'],
    ['洪洞縣試驗', 'hongtongxianshiyan'],
  ])('%s is %s', (name, pinyin) => {
    expect(pinyinOf(name)).toBe(pinyin);
  });
});

describe('pinyin is typed in many ways', () => {
  it.each([
    ['ｓｈｅｎｚｈｅｎ', 'shenzhen'],
    ['Shen Zhen', 'shenzhen'],
    ['shēnzhèn', 'shenzhen'],
    ["xi'an", 'xian'],
    ['lǜdì', 'lvdi'],
    ['lüdi', 'lvdi'],
    ['lvdi', 'lvdi'],
    ['ludi', 'lvdi'],
    ['lyudi', 'lvdi'],
    ['nǚzhuāng', 'nvzhuang'],
    ['xinyu', 'xinyu'],
    ['jüli', 'juli'],
    ['qvjing', 'qujing'],
    ['yvtong', 'yutong'],
    ['Müller', 'muller'],
    ['3d', '3d'],
  ])('%s is tried as %s', (typed, stored) => {
    expect(typedPinyin(typed)).toContain(stored);
  });

  it.each(['s', '深圳', 'Испытание', '360', ''])('%s is not pinyin', (typed) => {
    expect(typedPinyin(typed)).toEqual([]);
  });

  it('but what was typed comes first, and never more than eight are tried', () => {
    expect(typedPinyin('ludi')[0]).toBe('ludi');
    expect(typedPinyin('lu'.repeat(20))).toHaveLength(8);
  });
});
