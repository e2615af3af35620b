import { describe, expect, it } from 'vitest';
import { type CapitalOptions, capitalPathSteps } from '../../src/analyses/capital/shape.js';
import { toChainGraph } from '../../src/analyses/common/chain.js';
import { findOwners } from '../../src/analyses/common/concentration.js';
import type { ChainRows, Tier } from '../../src/analyses/common/facts.js';
import type { Capital } from '../../src/analyses/common/keptCapital.js';
import { atOnce } from '../../src/analyses/common/steps.js';

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

/** a → b: b is missing here; of three firms there one is held by a fund of here, one by a partner of both funds, one by nobody. */
const rows: ChainRows = {
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
};
const capital: Capital = {
  holdings: [
    { id: 'fund', held: ['near', 'nowhere'] },
    { id: 'partner', held: ['far', 'near', 'other'] },
  ],
  funds: [
    { id: 'fund', kind: 'VENTURE_CAPITAL', isBased: true, leads: true },
    { id: 'guidance', kind: 'GOVERNMENT_GUIDANCE', isBased: true, leads: true },
    { id: 'platform', kind: 'STATE_CAPITAL', isBased: false, leads: null },
  ],
  beside: ['fund', 'guidance', 'platform'].map((fund) => ({ partner: 'partner', fund, shared: 'other' })),
};
const options: CapitalOptions = { region: asked, segment: null, first: 20 };
const found = (changes: Partial<ChainRows & Capital> = {}, more: Partial<CapitalOptions> = {}) => {
  const known = { chain: toChainGraph({ ...rows, ...changes }), owners: findOwners([]) };
  return atOnce(capitalPathSteps({ known, capital: { ...capital, ...changes } }, { ...options, ...more }));
};
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

  it('show position and investments, each in its stored direction', () => {
    const { segment, verdict, leads, path } = found().items[1] ?? {};
    expect({ segment, verdict, leads }).toEqual({ segment: 'b', verdict: 'MISSING', leads: true });
    expect(path?.nodes).toEqual(['b', 'far', 'partner', 'other', 'guidance']);
    expect(path?.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'far OCCUPIES b',
      'partner INVESTED_IN far',
      'partner INVESTED_IN other',
      'guidance INVESTED_IN other',
    ]);
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
    const { items, coverage } = found({ firms: [], holdings: [] });
    expect(items).toEqual([]);
    expect(coverage).toMatchObject({ known: 0, expected: 0, share: null });
    expect(coverage.note).toContain('too little is known');
  });

  it('do not depend on the order of the rows', () => {
    const turned = found({
      holdings: capital.holdings.toReversed(),
      beside: capital.beside.toReversed(),
      firms: rows.firms.toReversed(),
    });
    expect(turned.items).toEqual(found().items);
  });
});
