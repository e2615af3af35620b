import { describe, expect, it } from 'vitest';
import { initialsOf, lookupKeys, nameKey, normaliseName, pinyinOf, sortKey } from '../../src/names/index.js';

describe('two spellings of one name share a key', () => {
  it.each([
    ['速騰聚創', '速腾聚创'],
    ['ＢＹＤ', 'byd'],
    ['北醒(北京)光子科技有限公司', '北醒（北京）光子科技'],
    ['深圳基本半导体有限公司', '深圳 基本半导体'],
    ['云从科技集团股份有限公司', '云从科技集团'],
    ['某某有限责任公司', '某某'],
    ['华为公司', '华为'],
    ['Orbbec Co., Ltd.', 'Orbbec'],
    ['UBTECH Robotics Corp., Ltd.', 'ubtech robotics'],
    ['Acme Company Limited', 'ACME'],
    ['Tesla, Inc.', 'tesla'],
    ['专精特新“小巨人”', '專精特新「小巨人」'],
    ['乾照光電', '乾照光电'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('two names keep two keys', () => {
  it.each([
    ['广汽集团', '广汽资本'],
    ['欣旺达电子', '欣旺达动力'],
    ['三一集团有限公司', '三一有限公司'],
    ['大普通信', '大普微电子'],
    ['20+8', '208'],
    ['深圳高新投', '中车时代高新投资'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('a name that is nothing but a legal form, or only ends like one, stays whole', () => {
  it.each([
    ['有限公司', '有限公司'],
    ['公司', '公司'],
    ['Tesco', 'tesco'],
    ['Ltd.', 'ltd'],
    ['Cisco', 'cisco'],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('a normalised name has no marks, no capitals and no traditional characters', () => {
  it.each([
    [' 影石創新（Insta360） ', '影石创新insta360'],
    ['《中小企業》·“報告”', '中小企业报告'],
    ['3D視覺感知', '3d视觉感知'],
    ['!!', ''],
  ])('%s is %s', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });
});

describe('a look-up also tries the terms of Taiwan', () => {
  it.each([
    ['雷射雷達', '激光雷达'],
    ['感測器', '传感器'],
    ['產業叢集', '产业集群'],
    ['速騰聚創', '速腾聚创'],
  ])('%s finds %s', (asked, stored) => {
    expect(lookupKeys(asked)).toContain(nameKey(stored));
  });

  it('tries each key once, and none for a question of marks only', () => {
    expect(lookupKeys('优必选')).toEqual(['优必选']);
    expect(lookupKeys('“”')).toEqual([]);
  });
});

describe('pinyin is ascii, lower case and without tones', () => {
  it.each([
    ['速腾聚创', 'sutengjuchuang', 'stjc'],
    ['速騰聚創', 'sutengjuchuang', 'stjc'],
    ['乾照光电', 'qianzhaoguangdian', 'qzgd'],
    ['重庆', 'chongqing', 'cq'],
    ['IDG资本', 'idgziben', 'idgzb'],
    ['绿地（集团）', 'lvdijituan', 'ldjt'],
    ['UBTECH', 'ubtech', 'ubtech'],
  ])('%s is %s and %s', (name, pinyin, initials) => {
    expect([pinyinOf(name), initialsOf(name)]).toEqual([pinyin, initials]);
  });
});

it('orders by sound and ends in the id, so that no two names are equal', () => {
  expect(sortKey('优必选', 'enterprise:ubtech')).toBe('youbixuan enterprise:ubtech');
  expect(sortKey('大疆', 'enterprise:dji') < sortKey('乐聚', 'enterprise:leju')).toBe(true);
});
