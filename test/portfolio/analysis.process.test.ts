import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { below, pick, stream } from '../../src/data/demo/random.js';
import type { LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import type { TestApp } from '../support/app.js';
import { analyse, commonSuppliers, type PortfolioRows, synergiesAmong } from './byHand.js';
import { openMadeUp } from './madeUp.js';

const FIRMS = 60;
const INVESTORS = 8;
const SUPPLIES = 220;
const random = stream(11, 'supplies');
const firms = Array.from({ length: FIRMS }, (_, at) => `enterprise:f${at}`);
const investors = Array.from({ length: INVESTORS }, (_, at) => `investor:i${at}`);
/** More than a page of firms that supply both firms of one investor. */
const twin = 'investor:twin';
const twins = ['enterprise:twin-a', 'enterprise:twin-b'];
const suppliers = Array.from({ length: 104 }, (_, at) => `enterprise:s${at}`);

const LABELS: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['Organization', 'Enterprise'],
  investor: ['Organization', 'Investor'],
  chain: ['Chain'],
  segment: ['Segment'],
  region: ['Region'],
  recognition: ['Recognition'],
  listing: ['Listing'],
};
const nodeOf = (id: string, more: NodeDraft['properties'] = {}): NodeDraft => {
  return { id, labels: LABELS[id.split(':')[0] ?? ''] ?? [], properties: { name: id, nameKey: id, ...more } };
};
const linkOf = (type: string, from: string, to: string, more: LinkDraft['properties'] = {}): LinkDraft => {
  const product = more['product'] ?? '';
  return {
    type,
    from,
    to,
    key: `${from} ${to} ${product}`,
    properties: { confidence: 'CURATED', citations: [], ...more },
  };
};
const different = (links: readonly LinkDraft[]) => [...new Map(links.map((link) => [link.key, link])).values()];

const supplies = different([
  ...Array.from({ length: SUPPLIES }, () => {
    const [from, to] = [pick(random, firms), pick(random, firms)];
    return linkOf('SUPPLIES', from, to, random() < 0.5 ? {} : { product: `p${below(random, 3)}` });
  }),
  ...suppliers.flatMap((supplier) => twins.map((firm) => linkOf('SUPPLIES', supplier, firm))),
]);
const deals = different([
  ...investors.flatMap((investor) =>
    Array.from({ length: 12 }, () => {
      const dated = random() < 0.7 ? { investedOn: pick(random, ['2019', '2021-05', '2023']) } : {};
      return linkOf('INVESTED_IN', investor, pick(random, firms), dated);
    }),
  ),
  ...twins.map((firm) => linkOf('INVESTED_IN', twin, firm)),
]);

const maybe = <Value>(share: number, value: () => Value) => (random() < share ? value() : null);
const without = (properties: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as Record<string, string>;
const chains = ['chain:x', 'chain:y'];
const segments = Array.from({ length: 5 }, (_, at) => {
  const stage = at === 4 ? null : pick(random, ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM']);
  return { id: `segment:s${at}`, stage, chains: at === 3 ? chains : [pick(random, chains)] };
});
const regions = [
  { id: 'region:100000', level: 'NATION', code: '100000', partOf: [] },
  { id: 'region:110000', level: 'PROVINCE', code: '110000', partOf: ['region:100000'] },
  { id: 'region:440000', level: 'PROVINCE', code: '440000', partOf: ['region:100000'] },
  { id: 'region:440100', level: 'CITY', code: '440100', partOf: ['region:440000'] },
  { id: 'region:440300', level: 'CITY', code: '440300', partOf: ['region:440000'] },
  { id: 'region:440305', level: 'DISTRICT', code: '440305', partOf: ['region:440300'] },
  { id: 'region:440306', level: 'DISTRICT', code: '440306', partOf: ['region:440300'] },
];
const above = (id: string): readonly string[] => {
  const partOf = regions.find((region) => region.id === id)?.partOf ?? [];
  return [id, ...partOf.flatMap(above)];
};
const standing = firms.map((firm) => segments.filter(() => random() < 0.25).map(({ id }) => ({ firm, segment: id })));
const located = firms.map((firm) => regions.filter(() => random() < 0.2).map(({ id }) => ({ firm, region: id })));
const titles = firms.flatMap((firm) =>
  Array.from({ length: below(random, 4) }, (_, at) => ({
    ...{ id: `recognition:${firm.slice(11)}-${at}`, firm, tier: pick(random, ['LITTLE_GIANT', 'UNICORN'] as const) },
    level: maybe(0.7, () => pick(random, ['NATIONAL', 'CITY'] as const)),
    grantedOn: maybe(0.7, () => pick(random, ['2018', '2019-06', '2020-11-03', '2022'])),
    validUntil: maybe(0.3, () => pick(random, ['2021-05', '2022', '2024-01'])),
  })),
);
const listings = firms.flatMap((firm) =>
  Array.from({ length: below(random, 3) }, (_, at) => ({
    ...{ id: `listing:${firm.slice(11)}-${at}`, firm, board: maybe(0.7, () => pick(random, ['STAR', 'NEEQ'])) },
    listedOn: maybe(0.7, () => pick(random, ['2019', '2021-05-04', '2023'])),
  })),
);

let test: TestApp;
beforeAll(async () => {
  test = await openMadeUp({
    nodes: [
      ...[...firms, ...investors, twin, ...twins, ...suppliers, ...chains].map((id) => nodeOf(id)),
      ...segments.map(({ id, stage }) => nodeOf(id, without({ stage, orderKey: id }))),
      ...regions.map(({ id, level, code }) => nodeOf(id, { level, code })),
      ...titles.map(({ id, firm: _, ...title }) => nodeOf(id, without(title))),
      ...listings.map(({ id, firm: _, ...listing }) => nodeOf(id, without(listing))),
    ],
    aliases: [],
    relationships: [
      ...supplies,
      ...deals,
      ...segments.flatMap(({ id, chains: own }) => own.map((chain) => linkOf('HAS_SEGMENT', chain, id))),
      ...standing.flat().map(({ firm, segment }) => linkOf('OCCUPIES', firm, segment)),
      ...regions.flatMap(({ id, partOf }) => partOf.map((whole) => linkOf('PART_OF', id, whole))),
      ...located.flat().map(({ firm, region }) => linkOf('LOCATED_IN', firm, region)),
      ...titles.map(({ id, firm }) => linkOf('RECOGNIZED_AS', firm, id)),
      ...listings.map(({ id, firm }) => linkOf('LISTED_AS', firm, id)),
    ],
  });
});
afterAll(() => test.close());

const links = supplies
  .map(({ from, to, properties }) => ({
    ...{ from, to, kind: 'SUPPLIES' as const, product: (properties['product'] as string | undefined) ?? null },
    ...{ confidence: 'CURATED' as const, citations: [] },
  }))
  .sort((one, other) =>
    `${one.from} ${one.to} ${one.product ?? ''}` < `${other.from} ${other.to} ${other.product ?? ''}` ? -1 : 1,
  );

function heldBy(investor: string, asOf: string | null, keepsUndated: boolean): ReadonlySet<string> {
  const held = deals.filter(({ from, properties }) => {
    const on = properties['investedOn'] as string | undefined;
    return from === investor && (on === undefined ? keepsUndated : asOf === null || on <= `${asOf}~`);
  });
  return new Set(held.map(({ to }) => to));
}

const keyed = (id: string) => ({ id, key: id });
/** Of several titles of one kind that run as long, the last by id. */
const byIdDescending = [...titles].sort((one, other) => (one.id < other.id ? 1 : -1));

function rowsOf(investor: string): PortfolioRows {
  const own = deals.filter(({ from }) => from === investor);
  const held = [...new Set(own.map(({ to }) => to))];
  return {
    holdings: held.map((id) => {
      const into = own.filter(({ to }) => to === id);
      const dates = into.flatMap(({ properties }) => (properties['investedOn'] as string | undefined) ?? []);
      return { id, dates, investments: into.length };
    }),
    positions: segments.flatMap(({ id, stage, chains: within }) =>
      within.map((chain) => ({
        ...{ segment: keyed(id), stage, chain: keyed(chain) },
        firms: standing.flat().flatMap(({ firm, segment }) => (segment === id ? [firm] : [])),
      })),
    ),
    places: regions.map(({ id }) => ({
      firms: located.flat().flatMap(({ firm, region }) => (region === id ? [firm] : [])),
      above: above(id).map((whole) => {
        const { level = null, code = null } = regions.find((region) => region.id === whole) ?? {};
        return { ...keyed(whole), level, code };
      }),
    })),
    titles: byIdDescending,
    listings,
    supplies: links,
  };
}

const PARTS = '{ items(first: 100) { key level count share } unknown hhi }';
const KINDS = ['byChain', 'bySegment', 'byStage', 'byRegion', 'byTier', 'byYear', 'byBoard'] as const;
const WHOLE = `query ($id: ID!, $asOf: PartialDate, $includeUndated: Boolean) { investor(by: { id: $id }) {
  portfolioAnalysis(asOf: $asOf, includeUndated: $includeUndated, expiringWithinMonths: 9) {
    holdings ${KINDS.map((kind) => `${kind} ${PARTS}`).join(' ')} expiryUnknown coverage { known note } dataAsOf
    expiring(first: 100) { enterprise { id } recognition { id } expiresOn stated } } } }`;

const QUERY = `query ($id: ID!, $asOf: PartialDate, $includeUndated: Boolean) { investor(by: { id: $id }) {
  portfolioAnalysis(asOf: $asOf, includeUndated: $includeUndated) {
    holdings coverage { note }
    synergies(first: 100) { supplier { id } customer { id } product }
    commonSuppliers(first: 100) { supplier { id } holdingCount directCount holdings { id } paths { nodes { id } links { from to product } } }
  } } }`;

async function ask(id: string, asOf: string | null = null, includeUndated = true) {
  const { data, errors } = await test.ask(QUERY, { id, asOf, includeUndated });
  expect(errors).toBeUndefined();
  return data.investor.portfolioAnalysis;
}

const cases = investors.flatMap((investor) => [
  [investor, null, true] as const,
  [investor, '2021', true] as const,
  [investor, '2021-05', false] as const,
]);

describe('a portfolio, as it is counted by hand', () => {
  it.each(cases)('of %s as of %s, undated ones kept: %s', async (investor, asOf, includeUndated) => {
    const { data, errors } = await test.ask(WHOLE, { id: investor, asOf, includeUndated });
    expect(errors).toBeUndefined();
    const known = analyse(rowsOf(investor), { asOf, includeUndated, months: 9, isGroup: false });
    const parts = KINDS.map((kind) => {
      const { items, unknown, hhi } = known[kind];
      return [kind, { items: items.map(({ node: _, ...item }) => item), unknown, hhi }];
    });
    expect(data.investor.portfolioAnalysis).toEqual({
      ...Object.fromEntries(parts),
      holdings: known.holdings,
      expiryUnknown: known.expiryUnknown,
      dataAsOf: known.dataAsOf,
      coverage: { known: known.coverage.known, note: known.coverage.note },
      expiring: known.expiring.map(({ enterprise, recognition, ...runsOut }) => {
        return { ...runsOut, enterprise: { id: enterprise }, recognition: { id: recognition } };
      }),
    });
  });
});

describe('supplies around a portfolio, as they are counted by hand', () => {
  it('are there to be counted', () => {
    const found = cases.map(([investor, asOf, undated]) => commonSuppliers(heldBy(investor, asOf, undated), links));
    const paths = found.flat().flatMap((supplier) => supplier.paths);
    expect(new Set(paths.map((path) => path.links.length))).toEqual(new Set([1, 2]));
    expect(cases.flatMap(([investor]) => synergiesAmong(heldBy(investor, null, true), links)).length).toBeGreaterThan(
      9,
    );
  });

  it.each(cases)('of %s as of %s, undated ones kept: %s', async (investor, asOf, includeUndated) => {
    const holdings = heldBy(investor, asOf, includeUndated);
    const answer = await ask(investor, asOf, includeUndated);
    expect(answer.holdings).toBe(holdings.size);
    expect(answer.synergies).toEqual(
      synergiesAmong(holdings, links).map(({ from, to, product }) => {
        return { supplier: { id: from }, customer: { id: to }, product };
      }),
    );
    expect(answer.commonSuppliers).toEqual(
      commonSuppliers(holdings, links).map(({ supplier, paths, holdings: told, ...counts }) => ({
        ...counts,
        supplier: { id: supplier },
        holdings: told.map((id) => ({ id })),
        paths: paths.map((path) => ({
          nodes: path.nodes.map((id) => ({ id })),
          links: path.links.map(({ from, to, product }) => ({ from, to, product })),
        })),
      })),
    );
  });

  it('are told a hundred at most, page by page, and that there are more', async () => {
    const { commonSuppliers: whole, coverage } = await ask(twin);
    expect(whole).toHaveLength(100);
    expect(coverage.note).toContain('Common suppliers: more than the 100 that are told.');
    const told: string[] = [];
    for (let after: string | null = null; told.length === 0 || after !== null; ) {
      const { data, errors } = await test.ask(
        `query ($id: ID!, $after: String) { investor(by: { id: $id }) { portfolioAnalysis {
          commonSuppliers(first: 40, after: $after) { supplier { id } }
          commonSuppliersPageInfo(first: 40, after: $after) { hasNextPage endCursor } } } }`,
        { id: twin, after },
      );
      expect(errors).toBeUndefined();
      const { commonSuppliers: page, commonSuppliersPageInfo: info } = data.investor.portfolioAnalysis;
      expect(page.length).toBeLessThanOrEqual(40);
      told.push(...page.map(({ supplier }: { supplier: { id: string } }) => supplier.id));
      after = info.hasNextPage ? info.endCursor : null;
    }
    const all = commonSuppliers(heldBy(twin, null, true), links).map(({ supplier }) => supplier);
    expect(told).toEqual(all.slice(0, 100));
    expect(all.length).toBeGreaterThan(100);
  });
});
