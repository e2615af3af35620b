import { describe, expect, it } from 'vitest';
import type { CapitalRows } from '../../src/analyses/capital/queries.js';
import { type CapitalOptions, toCapitalPathAnalysis } from '../../src/analyses/capital/shape.js';
import type { Tier } from '../../src/analyses/common/facts.js';

const said = { confidence: 'EXPLICIT' as const, citations: ['citation:1'] };
const here = { id: 'region:here', level: 'CITY', code: null };
const asked = { ...here, above: [here.id] };
const there = { id: 'region:there', level: 'CITY', code: null };
const firm = (id: string, segment: string, place: typeof here | null, tiers: readonly Tier[] = []) => ({
  id,
  segments: [segment],
  tiers: [...tiers],
  titledOn: null,
  places: place ? [place.id] : [],
});
const holdings = (...firms: string[]) => firms.map((to) => ({ to, ...said }));

/** a → b: b is missing here; of three firms there one is held by a fund of here, one by a partner of both funds, one by nobody. */
const rows: CapitalRows = {
  segments: ['a', 'b'].map((id) => ({
    id,
    rank: id,
    required: true,
    feeds: id === 'a' ? [{ to: 'b', ...said }] : [],
  })),
  firms: [
    ...['a1', 'a2', 'a3', 'a4'].map((id) => firm(id, 'a', here)),
    firm('near', 'b', there),
    firm('far', 'b', there, ['CHAMPION']),
    firm('bare', 'b', there),
    firm('nowhere', 'b', null),
  ],
  places: [here, there].map((region) => ({ id: region.id, above: [region] })),
  published: [],
  region: [asked],
  controls: [],
  positions: ['near', 'far', 'bare'].map((id) => ({ firm: id, segment: 'b', ...said })),
  investors: [
    { id: 'fund', holdings: holdings('near', 'nowhere') },
    { id: 'partner', holdings: holdings('far', 'near', 'other') },
  ],
  funds: [
    { id: 'fund', kind: 'VENTURE_CAPITAL', leads: true },
    { id: 'guidance', kind: 'GOVERNMENT_GUIDANCE', leads: true },
    { id: 'platform', kind: 'STATE_CAPITAL', leads: null },
  ],
  coInvestors: ['platform', 'guidance', 'fund'].map((id) => ({
    partner: 'partner',
    fund: id,
    shared: 'other',
    own: said,
    other: said,
  })),
};
const options: CapitalOptions = { region: asked, segment: null, first: 20 };
const found = (changes: Partial<CapitalRows> = {}, more: Partial<CapitalOptions> = {}) =>
  toCapitalPathAnalysis({ ...rows, ...changes }, { ...options, ...more });
const short = ({ items }: ReturnType<typeof found>) =>
  items.map(({ enterprise, fund, path }) => `${enterprise} ${fund} ${path.links.length}`);

describe('the ways from a gap to capital of the region', () => {
  it('go shortest first, then a state fund that leads, then the higher title, then ids', () => {
    expect(short(found())).toEqual([
      'near fund 2',
      'far guidance 4',
      'near guidance 4',
      'far fund 4',
      'far platform 4',
      'near platform 4',
    ]);
  });

  it('show position and investments, each in its stored direction and with its citations', () => {
    const { segment, verdict, leads, path } = found().items[1] ?? {};
    expect({ segment, verdict, leads }).toEqual({ segment: 'b', verdict: 'MISSING', leads: true });
    expect(path?.nodes).toEqual(['b', 'far', 'partner', 'other', 'guidance']);
    expect(path?.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'far OCCUPIES b',
      'partner INVESTED_IN far',
      'partner INVESTED_IN other',
      'guidance INVESTED_IN other',
    ]);
    for (const link of path?.links ?? []) expect(link.citations).toEqual(['citation:1']);
  });

  it('say null of a fund of which no deal tells whether it led', () => {
    expect(found().items.at(-1)).toMatchObject({ fund: 'platform', leads: null });
  });

  it('never start at a firm that is here, or of which nobody says where it is', () => {
    const ids = found().items.map(({ enterprise }) => enterprise);
    expect(ids).not.toContain('nowhere');
    expect(ids).not.toContain('bare');
  });

  it('of one segment are those of that gap alone, and none where it is not a gap', () => {
    expect(short(found({}, { segment: 'b', first: 1 }))).toEqual(['near fund 2']);
    expect(found({}, { segment: 'a' }).items).toEqual([]);
  });

  it('say of how many firms in the gaps an investor is known, and that lists are partial', () => {
    const { coverage } = found();
    expect(coverage).toMatchObject({ known: 2, expected: 3 });
    expect(coverage.note).toMatch(/partial \(部分\).*3 investors are known to be based here/);
  });

  it('are none where nothing is known, which is not to say that there is no capital', () => {
    const { items, coverage } = found({ firms: [], investors: [], positions: [] });
    expect(items).toEqual([]);
    expect(coverage).toMatchObject({ known: 0, expected: 0, share: null });
    expect(coverage.note).toContain('too little is known');
  });

  it('do not depend on the order of the rows', () => {
    const turned = found({
      investors: rows.investors.toReversed(),
      coInvestors: rows.coInvestors.toReversed(),
      firms: rows.firms.toReversed(),
    });
    expect(turned.items).toEqual(found().items);
  });
});
