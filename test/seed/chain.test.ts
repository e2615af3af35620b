import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/data/seed/parse.js';

/** A chain of these segments and products, laid out. */
function chainOf(segments: string, products: string) {
  const files = [
    { file: 'products/p.yaml', text: products },
    { file: 'chains/c.yaml', text: `id: "chain:c"\nname: 链\nsegments:\n${segments}` },
  ];
  const { facts, problems } = parseSeed(files);
  expect(problems).toEqual([]);
  const [chain] = facts.chains;
  if (chain === undefined) throw new Error('The chain was read.');
  return chain;
}
const feedsOf = (segments: string, products: string) =>
  chainOf(segments, products)
    .feeds.map(({ from, to }) => `${from.slice(8)} ${to.slice(8)}`)
    .sort();
const row = (slug: string, more = '') => `- { id: "product:${slug}", name: 产品${slug}, ${more} }\n`;
const of = (slug: string, more = '') => `  - { id: "segment:${slug}", product: "product:${slug}", ${more} }\n`;

const PRODUCTS =
  row('robot', 'madeFrom: { PART: ["product:joint"] }') +
  row('joint', 'madeFrom: { PART: ["product:bearing"], EQUIPMENT: ["product:mill"] }') +
  row('rotary', 'kindOf: ["product:joint"]') +
  row('bearing') +
  row('flexible', 'kindOf: ["product:bearing"]') +
  row('mill');

describe('which segment feeds which', () => {
  it('follows from what their products are made from', () => {
    const segments = of('robot') + of('joint') + of('bearing') + of('mill');
    expect(feedsOf(segments, PRODUCTS)).toEqual(['bearing joint', 'joint robot', 'mill joint']);
  });

  it('holds for a kind of what is made', () => {
    expect(feedsOf(of('rotary') + of('bearing'), PRODUCTS)).toEqual(['bearing rotary']);
  });

  it('holds for a kind of what goes in where the chain has it under the broader one, or no broader one', () => {
    expect(feedsOf(of('joint') + of('flexible'), PRODUCTS)).toEqual(['flexible joint']);
    const under = of('bearing', 'parts: [{ id: "segment:flexible", product: "product:flexible" }]');
    expect(feedsOf(of('joint') + under, PRODUCTS)).toEqual(['bearing joint', 'flexible joint']);
    expect(feedsOf(of('joint') + of('bearing') + of('flexible'), PRODUCTS)).toEqual(['bearing joint']);
  });

  it('is what a document orders before what everybody knows', () => {
    const segments = `${of('robot')}${of('joint')}feeds: [{ from: "segment:joint", to: "segment:robot", confidence: IMPLIED, passages: ["citation:c"] }]\n`;
    expect(chainOf(segments, PRODUCTS).feeds).toEqual([
      { from: 'segment:joint', to: 'segment:robot', confidence: 'IMPLIED', passages: ['citation:c'] },
    ]);
  });
});

it('A segment takes the name of its product, its stage from its place, and its order from the file', () => {
  const { segments } = chainOf(
    of('robot', 'whole: true, name: 整台机器人, feeds: ["segment:use"]') +
      of('joint', 'parts: [{ id: "segment:bearing", product: "product:bearing", required: false }]') +
      of('mill') +
      '  - { id: "segment:use", name: 机器人应用, use: true }\n',
    PRODUCTS,
  );
  expect(
    segments.map(({ name, stage, order, required, parent }) => [name, stage, order, required, parent ?? null]),
  ).toEqual([
    ['整台机器人', 'MIDSTREAM', 1, true, null],
    ['产品joint', 'UPSTREAM', 1, true, null],
    ['产品bearing', 'UPSTREAM', 2, false, 'segment:joint'],
    ['产品mill', 'UPSTREAM', 3, true, null],
    ['机器人应用', 'DOWNSTREAM', 1, false, null],
  ]);
});

it('What stands between two wholes, or beside them, is midstream', () => {
  const products = row('lamp', 'madeFrom: { PART: ["product:light"] }') + row('light') + row('insurance');
  const { segments } = chainOf(
    of('light', 'whole: true') +
      of('lamp', 'feeds: ["segment:tv"]') +
      of('insurance', 'feeds: ["segment:use"]') +
      '  - { id: "segment:tv", name: 电视, whole: true }\n  - { id: "segment:use", name: 用, use: true }\n',
    products,
  );
  expect(segments.map(({ id, stage }) => `${id.slice(8)} ${stage}`)).toEqual([
    ...['light MIDSTREAM', 'lamp MIDSTREAM', 'insurance MIDSTREAM', 'tv MIDSTREAM', 'use DOWNSTREAM'],
  ]);
});
