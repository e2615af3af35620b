import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../src/data/near/queries.js';
import { reasonsOf } from '../../src/data/near/reasons.js';
import { createApi } from '../../src/server/schema.js';

const NOTHING: Likeness = {
  regions: [[], []],
  sharesRegion: false,
  founded: [null, null],
  segments: [],
  products: [],
  investors: [],
  titles: [],
  datasets: [],
};
const codes = (likeness: Partial<Likeness>) =>
  reasonsOf([], { ...NOTHING, ...likeness }).map(({ code, speaks }) => [code, speaks]);

describe('What speaks for and against', () => {
  it('is nothing where only one of the two is known', () => {
    expect(codes({ regions: [['深圳市'], []], founded: ['2015', null] })).toEqual([]);
  });

  it('is the place and the year of founding, whichever way they speak', () => {
    const regions: Likeness['regions'] = [['深圳市'], ['广州市']];
    expect(codes({ regions, founded: ['2015-03', '2015'] })).toEqual([
      ['OTHER_REGION', 'AGAINST'],
      ['SAME_FOUNDING', 'FOR'],
    ]);
    expect(codes({ regions, sharesRegion: true, founded: ['2015', '2016'] })).toEqual([
      ['SAME_REGION', 'FOR'],
      ['OTHER_FOUNDING', 'AGAINST'],
    ]);
  });

  it('is what both share, named, after what their names say, and against it that one table lists both', () => {
    const told = reasonsOf(['AT_START', 'OTHER_FITS'], { ...NOTHING, segments: ['整机'], datasets: ['企业库'] });
    expect(told.map(({ code, speaks, ofA, ofB }) => [code, speaks, ofA, ofB])).toEqual([
      ['AT_START', 'FOR', [], []],
      ['OTHER_FITS', 'AGAINST', [], []],
      ['SAME_SEGMENT', 'FOR', ['整机'], ['整机']],
      ['SAME_DATASET', 'AGAINST', ['企业库'], ['企业库']],
    ]);
  });

  it('has a code that the API knows, and words in both languages', () => {
    const all = reasonsOf(
      ['SAME_SPELLING', 'ALL_IN_ORDER', 'PLACE_LEFT_OUT', 'AT_START', 'UNBROKEN', 'CHARACTERS_MISSING', 'MORE_BEFORE'],
      { ...NOTHING, products: ['雷达'], investors: ['甲'], titles: ['UNICORN'] },
    );
    const type = createApi().schema.getType('NearReasonCode');
    for (const { code, chinese, english } of all) {
      expect(type && 'getValue' in type && type.getValue(code)).toBeTruthy();
      expect([chinese, english]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^[a-z]/)]);
    }
  });
});
