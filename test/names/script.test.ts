import { describe, expect, it } from 'vitest';
import { lookupKeys, nameKey } from '../../src/names/index.js';

describe('a look-up finds a name by any spelling of its characters', () => {
  it.each([
    ['中國衞試驗通信集團', '中国卫试验通信集团'],
    ['中國衛試驗', '中国卫试验'],
    ['綫上試驗', '线上试验'],
    ['試驗化粧品', '试验化妆品'],
    ['試驗説書', '试验说书'],
    ['試驗温泉', '试验温泉'],
    ['上海鉅泉試驗光電科技股份有限公司', '上海钜泉试验光电科技股份有限公司'],
    ['上海鉅泉試驗', '上海巨泉试验'],
    ['東昇試驗', '东昇试验'],
    ['東昇試驗', '东升试验'],
    ['漢鍾試驗', '汉钟试验'],
    ['漢鍾試驗', '汉锺试验'],
    ['乾燥試驗', '干燥试验'],
    ['乾照試驗', '乾照试验'],
    ['瞭望試驗', '瞭望试验'],
    ['著名試驗', '著名试验'],
    ['雷射雷達試驗', '激光雷达试验'],
    ['Société Générale', 'Societe Generale'],
    ['ŁÓDŹ Straße', 'lodz strasse'],
    ['Ёлка', 'елка'],
  ])('%s finds %s', (asked, stored) => {
    expect(lookupKeys(asked)).toContain(nameKey(stored));
  });

  it.each(['ガラス', 'パナソニック', '한국', 'संस्कृत'])('%s keeps the marks that are letters', (name) => {
    expect(nameKey(name)).toBe(name);
  });
});
