import { describe, expect, it, test } from 'vitest';
import { understandDate } from '../../src/data/table/date.js';
import { understandCurrency, understandMoney } from '../../src/data/table/money.js';
import { understandParties } from '../../src/data/table/parties.js';
import { understandUscc } from '../../src/data/table/uscc.js';

const wrong = (reason: RegExp) => ({ is: 'problem', reason: expect.stringMatching(reason), tip: expect.any(String) });
const nothing = { is: 'nothing' };

describe('a date', () => {
  it.each([
    ['2021', '2021'],
    ['2021年', '2021'],
    ['2021-03', '2021-03'],
    ['2021/3', '2021-03'],
    ['2021.03', '2021-03'],
    ['2021.3', '2021-03'],
    ['2021.10', '2021-10'],
    ['2021年3月', '2021-03'],
    ['2021 年 3 月', '2021-03'],
    ['2021-03-05', '2021-03-05'],
    ['2021/3/5', '2021-03-05'],
    ['2021.3.5', '2021-03-05'],
    ['2021年3月5日', '2021-03-05'],
    ['２０２１年３月５日', '2021-03-05'],
    ['2021年3月5号', '2021-03-05'],
    ['20210305', '2021-03-05'],
    ['2021-03-05 00:00:00', '2021-03-05'],
    ['2021-03-05T00:00:00.000Z', '2021-03-05'],
    ['2021/3/5 0:00', '2021-03-05'],
    ['44260', '2021-03-05'],
    ['5-Mar-2021', '2021-03-05'],
    ['Mar 5, 2021', '2021-03-05'],
    ['5th March 2021', '2021-03-05'],
    ['March 2021', '2021-03'],
    ['25/03/2021', '2021-03-25'],
    ['03/25/2021', '2021-03-25'],
    ['05/05/2021', '2021-05-05'],
    ['2020-02-29', '2020-02-29'],
    [' 2021-03-05 ', '2021-03-05'],
    ['2021-\u200b03-05', '2021-03-05'],
  ])('%s is %s', (cell, value) => {
    expect(understandDate(cell)).toEqual({ is: 'value', value });
  });

  it.each([
    ['05/03/2021', /month\/day or day\/month/],
    ['2021.1', /January or October/],
    ['21/3/5', /two digits/],
    ['2021-02-29', /2021-02 has no day 29/],
    ['2021-13-01', /month 13/],
    ['2021-00', /month 0/],
    ['1900-01-00', /no day 0/],
    ['25/13/2021', /no month/],
    ['1492-10-12', /outside of 1800 to 2099/],
    ['2021-03-05 14:30', /time of day/],
    ['2021Q1', /not a date/],
    ['上交所', /not a date/],
    ['99999', /not a date/],
    ['123', /not a date/],
  ])('%s is refused with the reason', (cell, reason) => {
    expect(understandDate(cell)).toEqual(wrong(reason));
  });

  it.each(['', ' ', '-', '—', '未知', 'N/A', '不详'])('"%s" says nothing', (cell) => {
    expect(understandDate(cell)).toEqual(nothing);
  });
});

describe('an amount', () => {
  it.each([
    ['1500000', '1500000', null],
    ['1,500,000', '1500000', null],
    ['1，500，000', '1500000', null],
    ['1 500 000', '1500000', null],
    ['20,00,00,000', '200000000', null],
    ['1,500,000.50', '1500000.50', null],
    ['150万', '1500000', null],
    ['1.5亿', '150000000', null],
    ['830万', '8300000', null],
    ['150万元', '1500000', 'CNY'],
    ['1.5亿元人民币', '150000000', 'CNY'],
    ['人民币150万元', '1500000', 'CNY'],
    ['630万人民币', '6300000', 'CNY'],
    ['RMB 1,500,000', '1500000', 'CNY'],
    ['¥150', '150', 'CNY'],
    ['1.5亿美元', '150000000', 'USD'],
    ['150万美金', '1500000', 'USD'],
    ['US$1.5m', '1500000', 'USD'],
    ['USD 1.5 million', '1500000', 'USD'],
    ['HK$2bn', '2000000000', 'HKD'],
    ['2000万港元', '20000000', 'HKD'],
    ['5亿日元', '500000000', 'JPY'],
    ['$150万美元', '1500000', 'USD'],
    ['0.00000001亿', '1', null],
    ['9007199254740993', '9007199254740993', null],
    ['12345678901234567890123.45', '12345678901234567890123.45', null],
    ['1.23456789亿', '123456789', null],
    ['3 crore', '30000000', null],
  ])('%s is %s %s', (cell, amount, currency) => {
    expect(understandMoney(cell)).toEqual({ is: 'value', value: { amount, currency } });
  });

  it.each([
    '数千万人民币',
    '数百万美元',
    '近亿元',
    '约3000万',
    '超1亿元',
    '1亿+',
    '1000-3000万',
    '5000万元以上',
    '亿元及以上',
    '千万元',
    '上亿元',
    'over 5 million',
    '500万～1000万元',
  ])('%s stays words', (cell) => expect(understandMoney(cell)).toEqual({ is: 'words', words: cell }));

  it.each(['', '-', '未透露', '未透露人民币', '未披露', 'undisclosed', 'Undisclosed amount', 'N/A'])(
    '"%s" says nothing',
    (cell) => {
      expect(understandMoney(cell)).toEqual(nothing);
    },
  );

  it.each([
    ['1.5E+07', /rounded number/],
    ['-100', /negative/],
    ['(100)', /negative/],
    ['1,5', /separators/],
    ['1.500,00', /not an amount/],
    ['$1.5m', /unnamed country/],
    ['100 元 美元', /not a currency|no currency/],
    ['RMB 100 美元', /two currencies/],
    ['100 股', /not a currency|no currency/],
    ['很多', /not an amount/],
  ])('%s is refused with the reason', (cell, reason) => {
    const understood = understandMoney(cell);
    if (cell === '很多') expect(understood).toEqual({ is: 'words', words: cell });
    else expect(understood).toEqual(wrong(reason));
  });
});

describe('a currency', () => {
  it.each([
    ['CNY', 'CNY'],
    ['cny', 'CNY'],
    ['RMB', 'CNY'],
    ['人民币', 'CNY'],
    ['元', 'CNY'],
    ['美元', 'USD'],
    ['US$', 'USD'],
    ['港币', 'HKD'],
    ['港元', 'HKD'],
    ['新台币', 'TWD'],
    ['欧元', 'EUR'],
    ['Japanese Yen', 'JPY'],
    ['英镑', 'GBP'],
  ])('%s is %s', (cell, value) => {
    expect(understandCurrency(cell)).toEqual({ is: 'value', value });
  });

  it.each([
    ['XXX', /not a currency|no currency/],
    ['XTS', /not a currency|no currency/],
    ['ABC', /not a currency|no currency/],
    ['$', /many countries/],
  ])('%s is refused', (cell, reason) => {
    expect(understandCurrency(cell)).toEqual(wrong(reason));
  });
});

describe('a cell with names', () => {
  const namesIn = (cell: string) =>
    understandParties(cell).parties.map(({ name, isLead }) => (isLead === null ? name : [name, isLead]));

  it.each<[string, unknown]>([
    ['戊申试验资本、己酉试验基金', ['戊申试验资本', '己酉试验基金']],
    [
      '深创投,歌华有线,中国移动(中移创新产业基金),九弦资本',
      ['深创投', '歌华有线', '中国移动(中移创新产业基金)', '九弦资本'],
    ],
    ['中国移动(中移创新，产业基金)', ['中国移动(中移创新，产业基金)']],
    ['甲资本（领投）、乙基金', [['甲资本', true], '乙基金']],
    [
      '甲资本(领投),乙基金(跟投)',
      [
        ['甲资本', true],
        ['乙基金', false],
      ],
    ],
    [
      '领投：甲资本、乙基金；跟投：丙创投',
      [
        ['甲资本', true],
        ['乙基金', true],
        ['丙创投', false],
      ],
    ],
    [
      '甲资本领投，乙基金跟投',
      [
        ['甲资本', true],
        ['乙基金', false],
      ],
    ],
    ['甲资本和乙基金', ['甲资本', '乙基金']],
    ['和玉资本', ['和玉资本']],
    ['泰和创投', ['泰和创投']],
    ['上海和君资本', ['上海和君资本']],
    ['甲资本等', ['甲资本']],
    ['甲资本、乙基金等5家机构', ['甲资本', '乙基金']],
    ['平等', ['平等']],
    ['Foo Ventures & others', ['Foo Ventures']],
    ['Foo Ventures and others.', ['Foo Ventures']],
    ['Kleiner Perkins Caufield & Byers', ['Kleiner Perkins Caufield & Byers']],
    ['Shiyan Capital, Inc., Foo Ventures', ['Shiyan Capital, Inc.', 'Foo Ventures']],
    ['Plug and Play', ['Plug and Play']],
    ['Foo Ventures and Bar Capital', ['Foo Ventures', 'Bar Capital']],
    ['甲资本/乙基金', ['甲资本', '乙基金']],
    ['A/S Shiyan', ['A/S Shiyan']],
    ['荷塘创投（启迪创投）', ['荷塘创投（启迪创投）']],
    ['甲资本、甲资本', ['甲资本']],
    ['甲资本\n乙基金', ['甲资本', '乙基金']],
    ['个人投资者王某基金', ['个人投资者王某基金']],
    ['元禾原点创投,天使投资人,金禾新材', ['元禾原点创投', '金禾新材']],
  ])('%s names those that it names', (cell, names) => {
    expect(namesIn(cell)).toEqual(names);
  });

  test.each([
    '未披露',
    '未透露',
    'N/A',
    '个人投资者',
    '天使投资人',
    '投资方未透露',
    '未披露投资方',
    '自然人',
    '其他投资者',
    '多名天使投资人',
    '知名机构',
    '-',
    '',
    'Undisclosed',
    'undisclosed investors',
    'Angel investors',
    'individual investors',
    'Others',
    'unknown',
    'Group of Angel Investors',
    '无',
    '老股东',
    '某知名投资机构',
  ])('"%s" names nobody', (cell) => {
    expect(namesIn(cell)).toEqual([]);
  });

  it('says that there are more than it names', () => {
    expect(understandParties('甲资本等').hasOthers).toBe(true);
    expect(understandParties('甲资本').hasOthers).toBe(false);
    expect(understandParties('甲资本,天使投资人').unnamed).toEqual(['天使投资人']);
  });
});

describe('a credit code', () => {
  it.each([
    '91440300192317458F',
    ' 91440300192317458f',
    '９１４４０３００１９２３１７４５８Ｆ',
    '91440300708461136T',
    '9144 0300 7084 6113 6T',
  ])('%s is whole', (cell) => {
    expect(understandUscc(cell)).toMatchObject({ is: 'value', value: expect.stringMatching(/^91440300/) });
  });

  it.each([
    ['91440300192317458G', /check character/],
    ['9144030019231745', /16 characters/],
    ['91440300I92317458F', /"I"/],
    ['9.14403E+17', /spreadsheet/],
  ])('%s is refused with the reason', (cell, reason) => {
    expect(understandUscc(cell)).toEqual(wrong(reason));
  });
});
