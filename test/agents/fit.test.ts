import { describe, expect, it } from 'vitest';
import { readable } from '../../src/server/agents/apiTools.js';
import { fitted, MAX_ANSWER_BYTES } from '../../src/server/agents/fit.js';
import { linksTo } from '../../src/server/agents/links.js';
import { operationsByName } from '../../src/server/operations.js';

const citation = (n: number) => ({
  id: `citation:${n}`,
  quote: '深圳是专精特新第一城。'.repeat(40),
  locator: '第一段',
  source: { id: 'source:001', title: '甲', publisher: '乙' },
});
const item = (n: number) => ({
  id: `enterprise:${n}`,
  name: `甲子${n}号科技`,
  region: null,
  parts: Array.from({ length: 30 }, (_, index) => ({ name: `部件${index}`, value: 1 / 3 })),
  citations: Array.from({ length: 9 }, (_, index) => citation(index)),
});
const listOf = (count: number, goesOn = false) => ({
  name: 'firms',
  items: Array.from({ length: count }, (_, index) => item(index)),
  afters: Array.from({ length: count }, (_, index) => `after-${index}`),
  total: count,
  goesOn,
});
const bytesOf = (told: unknown) => Buffer.byteLength(JSON.stringify(told));

describe('an answer for an agent', () => {
  it.each([1, 2, 5, 10, 50, 400])('of %i items fits, says what was left out, and goes on where it ends', (count) => {
    const told = fitted({ head: { permalink: 'http://x/' }, list: listOf(count) });
    expect(bytesOf(told)).toBeLessThanOrEqual(MAX_ANSWER_BYTES);
    const firms = told['firms'] as readonly Readonly<Record<string, unknown>>[];
    expect(told['total']).toBe(count);
    expect(firms.length).toBeGreaterThan(0);
    expect(told['next']).toEqual(
      firms.length < count ? { after: `after-${firms.length - 1}`, note: expect.any(String) } : undefined,
    );
    expect(told['truncated']).toBe(true);
    const [first] = firms;
    expect(Number(first?.['quotesMore'])).toBeGreaterThan(0);
    expect(Number(first?.['partsMore'])).toBeGreaterThan(0);
    expect(first).not.toHaveProperty('region');
  });

  it('uses most of the room that it has', () => {
    expect(bytesOf(fitted({ head: {}, list: listOf(400) }))).toBeGreaterThan(MAX_ANSWER_BYTES * 0.85);
  });

  it('goes on behind a page of the API that fits whole', () => {
    const small = { name: 'firms', items: [{ id: 'a' }], afters: ['x'], total: 9, goesOn: true };
    expect(fitted({ head: {}, list: small })).toMatchObject({ truncated: true, next: { after: 'x' } });
  });

  it('names each source once, and only those that are still quoted', () => {
    const told = fitted({ head: { citations: [citation(1), citation(2)] } });
    expect(told['sources']).toEqual({ 'source:001': '甲 (乙)' });
    expect(fitted({ head: { name: '甲' } })).not.toHaveProperty('sources');
  });

  it('cuts no id, no note of the coverage and no half character', () => {
    const id = `enterprise:${'a'.repeat(90)}`;
    const note = '不知道'.repeat(100);
    const told = fitted({ head: { id, coverage: { note }, description: '𠮷'.repeat(9_000) } });
    expect(told).toMatchObject({ id, coverage: { note } });
    expect(String(told['description'])).toMatch(/^𠮷+…$/u);
  });

  it('that cannot be cut enough is refused with a way out', () => {
    const wide = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`field${index}`, 'x']));
    expect(() => fitted({ head: wide })).toThrow(/ask for one thing of it, by its id/);
  });
});

describe('what an agent may run by name', () => {
  it('is every query and no mutation', () => {
    const names = readable().map(({ name }) => name);
    const texts = [...operationsByName().values()];
    const writing = texts.filter(({ query }) => query.trimStart().startsWith('mutation')).map(({ name }) => name);
    expect(writing.length).toBeGreaterThan(3);
    expect(names.filter((name) => writing.includes(name))).toEqual([]);
    expect(names.length).toBe(texts.length - writing.length);
  });
});

it('links lead to pages of the explorer', () => {
  const links = linksTo('http://localhost:4000/demo');
  expect(links.entity({ id: 'chain:humanoid-robot', type: 'Chain' }, { region: 'region:440300' })).toBe(
    'http://localhost:4000/demo/chains/chain:humanoid-robot?region=region%3A440300',
  );
  expect(links.entity({ id: 'segment:../../x', type: 'Segment' })).toBe(
    'http://localhost:4000/demo/entities/segment:..%2F..%2Fx',
  );
});
