import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

async function look(name: string, selection: string, args = '') {
  const { data, errors } = await test.ask(
    `query ($name: String!) { investor(by: { name: $name }) { lookThrough${args} { ${selection} } } }`,
    { name },
  );
  expect(errors).toBeUndefined();
  return data.investor.lookThrough;
}

it('Whoever looks through 深圳高新投 sees 深投控 and 深圳国资 above it, with the words, and no share that no document states', async () => {
  const found = await look(
    '深圳高新投',
    'owners { organization { name } level directPercent integratedPercent isLowerBound paths { length links { kind citations { quote } } } } holdings { level } linkCount linksWithoutShare truncated coverage { known expected share note } dataAsOf method { reference }',
  );
  expect(found.owners).toMatchObject([
    { organization: { name: '深投控' }, level: 1, directPercent: null, integratedPercent: null, isLowerBound: true },
    { organization: { name: '深圳国资' }, level: 2, directPercent: null, integratedPercent: null, isLowerBound: true },
  ]);
  expect(found.owners[1].paths[0].length).toBe(2);
  expect(found.owners[1].paths[0].links[0].citations[0].quote).toContain('深圳国资旗下');
  expect(found).toMatchObject({ holdings: [], linkCount: 2, linksWithoutShare: 2, truncated: false, dataAsOf: null });
  expect(found.coverage).toMatchObject({ known: 0, expected: 2, share: 0 });
  expect(found.method.reference).toContain('Brioschi, Buzzacchi, Colombo 1989');
});

it('深圳国资 holds five platforms, the one of 深投控 a level lower, and `first` bounds what is told', async () => {
  const { holdings, holdingCount, circles } = await look(
    '深圳国资',
    'holdings { organization { name } level } holdingCount circles { closed }',
  );
  expect(holdings.map(({ level }: { level: number }) => level)).toEqual([1, 1, 1, 1, 2]);
  expect(holdings[4].organization.name).toBe('深圳高新投');
  expect([holdingCount, circles]).toEqual([5, []]);
  const few = await look('深圳国资', 'holdings { level } holdingCount', '(first: 2)');
  expect([few.holdings.length, few.holdingCount]).toEqual([2, 5]);
});

it('The government of Guangdong, an institution, is looked through like a firm: 粤科金融 and its three', async () => {
  const { data } = await test.ask(
    '{ institution(by: { id: "institution:guangdong-government" }) { lookThrough { holdings { organization { __typename name } level } ownerCount } } }',
  );
  const { holdings, ownerCount } = data.institution.lookThrough;
  expect(holdings[0]).toEqual({ organization: { __typename: 'InvestmentFirm', name: '粤科金融' }, level: 1 });
  expect(holdings.map(({ level }: { level: number }) => level)).toEqual([1, 2, 2, 2]);
  expect(ownerCount).toBe(0);
});

it('A firm of which no control is known is answered with nothing, and why', async () => {
  const { data } = await test.ask(
    '{ enterprise(by: { name: "云从科技" }) { lookThrough { holdings { level } owners { level } coverage { known expected share note } } } }',
  );
  expect(data.enterprise.lookThrough).toMatchObject({
    holdings: [],
    owners: [],
    coverage: { known: 0, expected: 0, share: null, note: expect.stringContaining('does not mean that nobody does') },
  });
});

it('None at all cannot be asked for', async () => {
  const { errors } = await test.ask('{ enterprise(by: { name: "云从科技" }) { lookThrough(first: 0) { linkCount } } }');
  expect(errors?.[0]).toMatchObject({
    message: '`first` is 0; it must be between 1 and 100.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

it('A look-through is one statement, and one for each kind of entity that it names', async () => {
  test.takeStatements();
  await look('深圳国资', 'linkCount');
  expect(test.takeStatements()).toHaveLength(1);
  await look('深圳国资', 'holdings { organization { name } }');
  expect(test.takeStatements()).toHaveLength(2);
});
