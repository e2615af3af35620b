import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, lagBetween } from '../../src/analyses/recommendation/dates.js';
import type { FirmRow, PartnerRows } from '../../src/analyses/recommendation/queries.js';
import { toFollowOnAnalysis } from '../../src/analyses/recommendation/relay.js';
import { recommendNext, recommendPartners } from '../../src/analyses/recommendation/shape.js';

/** `a@2020` is investor a in 2020, `a@2020@B轮` in that round; `a` alone is undated. */
const firm = (id: string, deals: readonly string[], segments: readonly string[] = []): FirmRow => ({
  id,
  deals: deals.map((deal) => {
    const [investor = '', on = '', round = null] = deal.split('@');
    return [investor, on || null, [`citation:${id}-${investor}`], round];
  }),
  segments: [...segments],
});
const self = (id: string, segments: string[] = []): [{ id: string; segments: string[] }] => [{ id, segments }];

describe('the order of two partial dates', () => {
  it.each([
    ['2020', '2021', 366],
    ['2020-01', '2020-02', 30],
    ['2020-01-01', '2020-01-02', 1],
    ['2020', '2020-05', null],
    ['2021', '2020', null],
    ['2020-05', '2020', null],
    [null, '2020', null],
  ])('%s before %s: %s days', (one, other, lag) => {
    expect(lagBetween(one, other)).toBe(lag);
  });

  it('knows leap years and the end of December', () => {
    const [first, last] = daysOf('2020-02');
    expect(last - first).toBe(28);
    expect(daysOf('2020-12')[1] + 1).toBe(daysOf('2021')[0]);
  });
});

describe('relay', () => {
  const firms = [
    firm('f1', ['me@2018', 'late@2019', 'early@2015']),
    firm('f2', ['me@2018-01', 'late@2020', 'late@2018-03']),
    firm('f3', ['me', 'late@2019']),
  ];
  const { follows, followedBy, coverage } = toFollowOnAnalysis({ self: self('me'), firms }, 10);

  it('counts the firms in which another came later, by its first deal there, with the lag and the firms', () => {
    expect(followedBy).toMatchObject([{ investor: 'late', count: 2 }]);
    expect(followedBy[0]?.examples.map(({ enterprise, firstOn, laterOn }) => [enterprise, firstOn, laterOn])).toEqual([
      ['f1', '2018', '2019'],
      ['f2', '2018-01', '2018-03'],
    ]);
    // 365 days in f1, 59 in f2.
    expect(followedBy[0]?.medianLagDays).toBe(212);
  });

  it('and those that were there before', () => {
    expect(follows).toMatchObject([
      { investor: 'early', count: 1, examples: [{ citations: ['citation:f1-early', 'citation:f1-me'] }] },
    ]);
  });

  it('says of how many firms the order cannot be told', () => {
    expect(coverage).toMatchObject({ known: 2, expected: 3 });
  });
});

describe('who may invest next', () => {
  // h holds the firm and, elsewhere, f1 … f4; `follower` came after it twice, `beside` is undated.
  const firms = [
    firm('firm', ['h@2020'], ['s']),
    firm('f1', ['h@2018', 'follower@2019'], ['s']),
    firm('f2', ['h@2018', 'follower@2020', 'other@2010']),
    firm('f3', ['h@2018', 'beside']),
    firm('f4', ['h@2018', 'far@2024']),
  ];
  const { items, coverage } = recommendNext({ self: self('firm', ['s']), firms, group: [{ id: 'beside' }] }, 10);
  const partsOf = (id: string) =>
    Object.fromEntries(
      items.find(({ investor }) => investor === id)?.parts.map(({ name, value }) => [name, value]) ?? [],
    );

  it('puts the one first that came after a holder elsewhere: T = 2 / (4 + 5)', () => {
    expect(items[0]?.investor).toBe('follower');
    expect(partsOf('follower')['RELAY']).toBeCloseTo(2 / 9, 12);
  });

  it('does not take coming before, or more than five years later, for following', () => {
    expect([partsOf('other')['RELAY'], partsOf('far')['RELAY']]).toEqual([0, 0]);
  });

  it('does not know where no date is known, and counts it as nothing', () => {
    expect(partsOf('beside')).toMatchObject({ RELAY: null, STAGE_FIT: null, SAME_GROUP: 1 });
  });

  it('knows the segment that they share', () => {
    expect([partsOf('follower')['SEGMENT_AFFINITY'], partsOf('beside')['SEGMENT_AFFINITY']]).toEqual([1, null]);
  });

  it('goes by the words of rounds where those of the firm and of an entry tell, whatever their dates', () => {
    const rows = [
      firm('firm', ['h@2020@A轮', 'g@2021@Series B'], ['s']),
      firm('f1', ['h@2018', 'late@@C轮', 'early@2019@天使轮', 'silent@2019']),
      firm('f2', ['h@2018', 'late@2022@Series D', 'strategic@2019@战略投资']),
    ];
    const { items } = recommendNext({ self: self('firm'), firms: rows, group: [] }, 10);
    const fits = items.map(({ investor, parts }) => [investor, parts.find(({ name }) => name === 'STAGE_FIT')?.value]);
    // C comes next: D is within one round of it. By dates two are known of the firm, and of the others the second date.
    expect(Object.fromEntries(fits)).toEqual({ late: 1, early: 0, silent: 1, strategic: 1 });
  });

  it('says when it looked at a part only', () => {
    const note = (firms: number, group: number) =>
      recommendNext(
        {
          self: self('f0'),
          firms: Array.from({ length: firms }, (_, place) => firm(`f${place}`, ['h'])),
          group: Array.from({ length: group }, (_, place) => ({ id: `g${place}` })),
        },
        1,
      ).coverage.note;
    expect(note(10, 10)).not.toMatch(/or more/);
    expect(note(10_000, 10)).toMatch(/Of firms within two steps there are 10,000 or more; an arbitrary part/);
    expect(note(1, 1_000)).toMatch(/Of investors of the group there are 1,000 or more/);
  });

  it('names the deals behind it, with both investors and their words', () => {
    expect(items[0]?.evidence[0]).toEqual({
      enterprise: 'f2',
      investors: ['h', 'follower'],
      on: '2020',
      citations: ['citation:f2-follower', 'citation:f2-h'],
    });
  });

  it('never names a holder, and says how many dates are known', () => {
    expect(items.map(({ investor }) => investor)).not.toContain('h');
    expect(coverage).toMatchObject({ known: 9, expected: 10 });
  });

  it('adds up, whatever the deals', () => {
    const deal = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.integer({ min: 2000, max: 2020 })))
      .map(([who, year]) => (year === null ? who : `${who}@${year}`));
    fc.assert(
      fc.property(fc.array(fc.array(deal, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (all) => {
        const rows = all.map((deals, index) => firm(`f${index}`, deals, ['s']));
        const answer = recommendNext({ self: self('f0', ['s']), firms: rows, group: [] }, 100);
        for (const { score, parts } of answer.items) {
          expect(score).toBeCloseTo(
            parts.reduce((sum, { value, weight }) => sum + weight * (value ?? 0), 0),
            12,
          );
          for (const { value } of parts) expect(value === null || (value >= 0 && value <= 1 + 1e-12)).toBe(true);
        }
      }),
    );
  });
});

describe('which investors to join', () => {
  const rows: PartnerRows = {
    self: self('me'),
    group: [{ id: 'me' }],
    region: [],
    based: [],
    inChain: [],
    firms: [
      firm('mine', ['me', 'partner'], ['s']),
      firm('theirs', ['partner', 'stranger'], ['s']),
      firm('more', ['partner', 'somebody']),
    ],
  };
  const names = (more: Partial<PartnerRows>) =>
    recommendPartners({ ...rows, ...more }, 10).items.map(({ investor }) => investor);

  it('is a co-investor of a co-investor, nearer by the segment that they share', () => {
    expect(names({})).toEqual(['stranger', 'somebody']);
  });

  it('says when a part of the co-investors led to it, or a part of a chain was asked', () => {
    const many = Array.from({ length: 2_000 }, (_, place) => `p${place}`);
    const note = (more: Partial<PartnerRows>) => recommendPartners({ ...rows, ...more }, 10).coverage.note;
    expect(note({})).not.toMatch(/or more/);
    expect(note({ firms: [firm('mine', ['me', ...many])] })).toMatch(/Of co-investors.* there are 2,000 or more/);
    const inChain = Array.from({ length: 50_000 }, (_, place) => ({ id: `i${place}` }));
    expect(note({ inChain })).toMatch(/Of investors of that region or chain there are 50,000 or more/);
  });

  it('can be asked for within a chain, and within a region', () => {
    expect(names({ inChain: [{ id: 'stranger' }] })).toEqual(['stranger']);
    // Of a chain that nobody invested in there is one row without an id.
    expect(names({ inChain: [{ id: null }] })).toEqual([]);
    const region = [{ id: 'region:r', level: 'CITY', code: null, above: ['region:r'] }];
    expect(names({ region, based: [{ id: 'somebody' }] })).toEqual(['somebody']);
    expect(names({ region, based: [] })).toEqual([]);
  });
});
