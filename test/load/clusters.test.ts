import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../src/data/load/clusters.js';
import { type EntityRecord, recordOf } from '../../src/data/load/record.js';
import { shuffled } from './shuffled.js';

interface Said {
  readonly in?: string;
  readonly name: string;
  readonly uscc?: string;
  readonly code?: string;
  readonly aliases?: Readonly<Record<string, string>>;
}

/** A record of a table, or of the documents. */
function record({ in: table = 'a', name, uscc, code, aliases = {} }: Said): EntityRecord {
  const id = `organization:${name}${uscc ?? ''}`;
  const owner = { id: `dataset:${table}`, isAuthored: table === 'seed' };
  const others = { ...aliases, ...(code === undefined ? {} : { [code]: 'CODE' }) };
  const names = Object.entries(others).map(([value, kind]) => ({ owner: id, value, kind }));
  const properties = { name, ...(uscc === undefined ? {} : { uscc }) };
  return recordOf(owner, { id, labels: ['Organization', 'Enterprise'], properties }, names);
}

/** The clusters as the names in them, in one order. */
function clusters(...said: readonly Said[]): readonly (readonly string[])[] {
  const groups = clustersOf(said.map(record).map((each) => ({ record: each, scope: 'Organization' })));
  return groups
    .map((group) => group.map(({ dataset, names }) => `${dataset.slice(8)} ${names[0]?.value}`).sort())
    .sort();
}

describe('records are of the same organization', () => {
  it('by a credit code, whatever they call it', () => {
    const [one, other] = [
      { name: '甲试验', uscc: '1' },
      { in: 'b', name: '乙试验', uscc: '1' },
    ];
    expect(clusters(one, other)).toEqual([['a 甲试验', 'b 乙试验']]);
  });

  it('by a registered name, with or without the legal form', () => {
    expect(clusters({ name: '甲试验有限公司' }, { in: 'b', name: '甲试验' })).toHaveLength(1);
    expect(clusters({ name: '甲试验', aliases: { 丙试验有限公司: 'FULL' } }, { in: 'b', name: '丙试验' })).toHaveLength(
      1,
    );
  });

  it('by a stock code, though it was renamed', () => {
    expect(clusters({ name: '旧名股份', code: '300001' }, { in: 'b', name: '新名股份', code: '300001' })).toHaveLength(
      1,
    );
  });

  it.each(['SHORT', 'FORMER', 'ENGLISH', 'ORIGINAL'])('by a %s name that only one other has', (kind) => {
    const full = { name: '深圳市甲试验科技有限公司', aliases: { 甲试验: kind } };
    expect(clusters(full, { in: 'b', name: '甲试验' })).toHaveLength(1);
    const namesake = { in: 'c', name: '上海甲试验电子有限公司', aliases: { 甲试验: kind } };
    expect(clusters(full, { in: 'b', name: '甲试验' }, namesake)).toHaveLength(3);
  });
});

describe('records are not of the same organization', () => {
  it('by a short name that both have beside another name', () => {
    const one = { name: '甲试验科技', aliases: { 甲: 'SHORT' } };
    expect(clusters(one, { in: 'b', name: '甲试验电子', aliases: { 甲: 'SHORT' } })).toHaveLength(2);
  });

  it('by a brand', () => {
    expect(clusters({ name: '甲试验科技', aliases: { 甲: 'BRAND' } }, { in: 'b', name: '甲' })).toHaveLength(2);
  });

  it('when their credit codes differ, and who has none is with neither', () => {
    const two = [
      { name: '甲试验', uscc: '1' },
      { in: 'b', name: '甲试验', uscc: '2' },
    ];
    expect(clusters(...two)).toHaveLength(2);
    const [third, fourth] = [
      { in: 'c', name: '甲试验' },
      { in: 'd', name: '甲试验有限公司' },
    ];
    expect(clusters(...two, third, fourth)).toEqual([['a 甲试验'], ['b 甲试验'], ['c 甲试验', 'd 甲试验有限公司']]);
  });

  it('when the authors of one data set tell them apart', () => {
    const [one, other] = [
      { in: 'seed', name: '甲试验' },
      { in: 'seed', name: '甲试验有限公司' },
    ];
    expect(clusters(one, other)).toHaveLength(2);
    expect(clusters(one, other, { in: 'a', name: '甲试验' })).toHaveLength(3);
  });
});

it('The order of the records decides nothing', () => {
  const letters = ['甲', '乙', '丙', '丁'];
  for (let seed = 1; seed <= 300; seed += 1) {
    const [pick, all] = [shuffled(letters, seed), [] as Said[]];
    for (let n = 0; n < 7; n += 1) {
      const [name = '', alias = '', code = ''] = shuffled(pick, 31 * seed + n);
      const kind = ['SHORT', 'FORMER', 'FULL', 'BRAND'][(seed + n) % 4] as string;
      all.push({
        in: ['a', 'b', 'seed'][(seed * n) % 3] as string,
        name,
        ...(n % 2 ? { aliases: { [`${alias}试验`]: kind, [alias]: 'SHORT' } } : {}),
        ...(n % 3 ? {} : { uscc: code }),
      });
    }
    // A data set has one record of a name and code.
    const each = [...new Map(all.map((said) => [record(said).id, said])).values()];
    const once = clusters(...each);
    for (let other = 1; other <= 5; other += 1) expect(clusters(...shuffled(each, other))).toEqual(once);
  }
});
