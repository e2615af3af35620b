import { describe, expect, it } from 'vitest';
import { exactKey, nameKey } from '../../src/names/index.js';

const expectOne = (one: string, other: string) => {
  expect(nameKey(one)).toBe(nameKey(other));
  expect(exactKey(one)).toBe(exactKey(other));
};

describe('a name is the same with and without its legal form', () => {
  it.each([
    ['试验创业投资合伙企业（有限合伙）', '试验创业投资'],
    ['试验投资中心（有限合伙）', '试验投资中心'],
    ['试验投资中心(普通合伙)', '试验投资中心'],
    ['試驗創業投資合夥企業（有限合夥）', '试验创业投资'],
    ['试验会计师事务所（特殊普通合伙）', '试验会计师事务所'],
    ['试验五金股份合作公司', '试验五金'],
    ['試驗兩合公司', '试验'],
    ['试验机械厂（个人独资）', '试验机械厂'],
    ['试验集团有限公司', '试验集团'],
    ['財團法人試驗研究院', '试验研究院'],
    ['株式会社試験', '試験'],
    ['㈱試験', '試験株式会社'],
    ['주식회사 시험', '시험'],
    ['(주)시험', '시험 주식회사'],
  ])('of the East: %s and %s', expectOne);

  it.each([
    ['Shiyan Pte. Ltd.', 'Shiyan'],
    ['Shiyan PTE LTD', 'Shiyan'],
    ['Shiyan Sdn. Bhd.', 'Shiyan'],
    ['Shiyan (Pvt.) Ltd', 'Shiyan'],
    ['Shiyan Private Limited', 'Shiyan'],
    ['Shiyan Pty Ltd', 'Shiyan'],
    ['Shiyan L.L.C.', 'Shiyan'],
    ['Shiyan L. L. P.', 'Shiyan'],
    ['Shiyan & Co.', 'Shiyan'],
    ['Shiyan and Company', 'Shiyan'],
    ['Shiyan GmbH & Co. KG', 'Shiyan'],
    ['Shiyan Aktiengesellschaft AG', 'Shiyan Aktiengesellschaft'],
    ['Shiyan UG (haftungsbeschränkt)', 'Shiyan'],
    ['Shiyan S.A.R.L.', 'Shiyan'],
    ['Shiyan S. A.', 'Shiyan'],
    ['Shiyan S.p.A.', 'Shiyan'],
    ['Shiyan S. de R.L. de C.V.', 'Shiyan'],
    ['Shiyan, S.A.P.I. de C.V.', 'Shiyan'],
    ['Shiyan Ltda.', 'Shiyan'],
    ['Shiyan B.V.', 'Shiyan'],
    ['Shiyan A/S', 'Shiyan'],
    ['Shiyan Oyj', 'Shiyan'],
    ['Shiyan OÜ', 'Shiyan'],
    ['Shiyan Sp. z o.o.', 'Shiyan'],
    ['Shiyan spol. s r.o.', 'Shiyan'],
    ['Shiyan d.o.o.', 'Shiyan'],
    ['Shiyan A.Ş.', 'Shiyan'],
    ['Shiyan Ltd. Şti.', 'Shiyan'],
    ['PT Shiyan Tbk', 'Shiyan'],
    ['Công ty TNHH Shiyan', 'Shiyan'],
    ['ООО Испытание', 'Испытание'],
    ['ПАО «Испытание»', 'Испытание'],
    ['บริษัท ทดสอบ จำกัด', 'ทดสอบ'],
    ['Shiyan K.K.', 'Shiyan'],
    ['深圳试验科技 Co., Ltd.', '深圳试验科技有限公司'],
    ['深圳试验科技Ltd', '深圳试验科技'],
    ['360 Ltd', '360'],
    ['360 AG', '360'],
  ])('of the West: %s and %s', expectOne);
});

describe('a name that only looks as if it had a form keeps it', () => {
  it.each([
    ['Shiyan Holdings', 'Shiyan'],
    ['Shiyan Group', 'Shiyan'],
    ['Shiyan Partners', 'Shiyan'],
    ['Shiyan EV', 'Shiyan'],
    ['Co Shiyan', 'Shiyan'],
    ['SA Shiyan', 'Shiyan'],
    ['Shiyansa', 'Shiyan'],
    ['PT南洋试验', '南洋试验'],
    ['试验啤酒SPA', '试验啤酒'],
    ['试验自动化-PLC', '试验自动化'],
    ['广汽集团', '广汽资本'],
    ['三一集团有限公司', '三一有限公司'],
    ['试验有限公司一厂', '试验一厂'],
  ])('%s, which is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
    expect(exactKey(one)).not.toBe(exactKey(other));
  });

  it.each([
    ['有限公司', '有限公司'],
    ['有限合伙', '有限合伙'],
    ['Ltd.', 'ltd'],
    ['Co., Ltd.', 'co'],
    ['GmbH', 'gmbh'],
    ['ООО', 'ооо'],
    ['Tesco', 'tesco'],
  ])('%s, which is nothing else, is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
    expect(exactKey(name)).toBe(key);
  });
});
