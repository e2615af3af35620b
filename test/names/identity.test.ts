import { describe, expect, it } from 'vitest';
import { exactKey, exactReadings, nameKey } from '../../src/names/index.js';

describe('two spellings of one registered name share an exact key', () => {
  it.each([
    ['北醒(北京)光子科技有限公司', ' 北醒（北京） 光子科技 '],
    ['深圳市试验科技有限公司', '深圳市试验科技股份有限公司'],
    ['丙午试验创业投资合伙企业（有限合伙）', '丙午试验创业投资合伙企业'],
    ['速騰聚創科技有限公司', '速腾聚创科技'],
    ['ＢＹＤ Company Limited', 'byd'],
    ['Shiyan Foo Pte. Ltd.', 'shiyan foo'],
    ['巳\u200b试验仪器', '巳试验仪器有限公司'],
    ['试验2\u200b5\u00ad号', '试验25号'],
    ['中國衞試驗通信集團', '中国卫试验通信集团'],
    ['试验某•某某', '试验某·某某'],
    ['南京2.5D试验视觉', '南京２．５ｄ试验视觉有限公司'],
    ['A & B Ltd', 'a&b'],
  ])('%s and %s', (one, other) => {
    expect(exactKey(one)).toBe(exactKey(other));
  });
});

describe('two registered names keep two exact keys, though one look-up finds both', () => {
  it.each([
    ['深圳东昇试验科技有限公司', '深圳东升试验科技有限公司'],
    ['上海钜泉试验光电', '上海巨泉试验光电'],
    ['乾照试验光电', '干照试验光电'],
    ['徵和试验', '征和试验'],
    ['海釐试验', '海厘试验'],
    ['馀庆试验', '余庆试验'],
    ['锺山试验', '钟山试验'],
    ['A&B Shiyan', 'AB Shiyan'],
    ['Müller Shiyan', 'Muller Shiyan'],
    ['7-11试验', '711试验'],
    ['试验5·12', '试验512'],
  ])('%s and %s', (one, other) => {
    expect(exactKey(one)).not.toBe(exactKey(other));
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('two names keep two keys of either kind', () => {
  it.each([
    ['南京2.5D试验视觉有限公司', '南京25D试验视觉有限公司'],
    ['Web 3.0试验', 'Web 30试验'],
    ['20+8', '208'],
    ['广汽集团', '广汽资本'],
    ['三一集团有限公司', '三一有限公司'],
    ['喆试验', '哲试验'],
    ['淼试验', '渺试验'],
  ])('%s and %s', (one, other) => {
    expect(exactKey(one)).not.toBe(exactKey(other));
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('a text in traditional script may stand for several registered names', () => {
  it.each([
    ['上海鉅泉試驗光電科技股份有限公司', ['上海钜泉试验光电科技', '上海巨泉试验光电科技']],
    ['深圳東昇試驗科技', ['深圳东升试验科技', '深圳东昇试验科技']],
    ['昇興試驗', ['昇兴试验', '升兴试验']],
    ['乾燥設備', ['干燥设备', '乾燥设备']],
    ['廈門乾照光電', ['厦门乾照光电', '厦门干照光电']],
    ['漢鍾精機', ['汉钟精机', '汉锺精机']],
    ['綫上試驗', ['线上试验']],
    ['後海試驗', ['后海试验']],
  ])('%s for %j, the likeliest first', (text, readings) => {
    expect(exactReadings(text)).toEqual(readings);
    expect(exactKey(text)).toBe(readings[0]);
  });

  it.each(['深圳东昇试验科技', '乾照光电', 'Shiyan 2.5D', ''])('%s, which is not, only for itself', (text) => {
    expect(exactReadings(text)).toEqual([exactKey(text)]);
  });

  it('but never for more than 16', () => {
    const readings = exactReadings('國昇昇昇昇昇昇昇昇');
    expect(readings).toHaveLength(16);
    expect(new Set(readings).size).toBe(16);
    expect(readings[0]).toMatch(/^国/);
  });
});
