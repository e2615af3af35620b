import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { below, pick, stream } from '../../src/data/demo/random.js';
import type { LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import type { TestApp } from '../support/app.js';
import { commonSuppliers, synergiesAmong } from './byHand.js';
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

const nodeOf = (id: string): NodeDraft => {
  const labels = ['Organization', id.startsWith('investor:') ? 'Investor' : 'Enterprise'];
  return { id, labels, properties: { name: id, nameKey: id } };
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

let test: TestApp;
beforeAll(async () => {
  test = await openMadeUp({
    nodes: [...firms, ...investors, twin, ...twins, ...suppliers].map(nodeOf),
    aliases: [],
    relationships: [...supplies, ...deals],
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

describe('supplies around a portfolio, as they are counted by hand', () => {
  const cases = investors.flatMap((investor) => [
    [investor, null, true] as const,
    [investor, '2021', true] as const,
    [investor, '2021-05', false] as const,
  ]);

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

  it('are told a hundred at most, and that there are more', async () => {
    const { commonSuppliers: told, coverage } = await ask(twin);
    expect(told).toHaveLength(100);
    expect(coverage.note).toContain('Common suppliers: more than the 100 that are told.');
  });
});
