import { readFile } from 'node:fs/promises';
import { type OperationDefinitionNode, parse } from 'graphql';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, type Lang, type Visitors } from '../support/browser.js';
import { openExplorer } from './explorer.js';
import { falsehoods, operationOf, record, saidOn } from './falsehoods.js';

const CHAIN = '/chains/chain:humanoid-robot';
const CHAIN_TITLE = /人形机器人|chain:humanoid-robot/;
const ENGLISH = 'The store was asked and gave no answer in time.';

/** The page, the operation that is not answered at first, its title all the while, and what it says in the end. */
const PAGES: readonly (readonly [address: string, operation: string, title: RegExp, word: string])[] = [
  ['/', 'Home', /产业链知识图谱/, '人形机器人'],
  ['/search?q=速騰聚創', 'Search', /速騰聚創/, '速腾聚创'],
  [CHAIN, 'ChainMap', CHAIN_TITLE, '激光雷达'],
  [`${CHAIN}?part=firms`, 'ChainFirms', CHAIN_TITLE, '优必选'],
  [`${CHAIN}?part=bottlenecks`, 'ChainBottlenecks', CHAIN_TITLE, '覆盖'],
  [`${CHAIN}?segment=segment:humanoid-robot-lidar`, 'SegmentSheet', CHAIN_TITLE, '激光雷达'],
  [`${CHAIN}/gaps?region=region:440300`, 'Gaps', CHAIN_TITLE, '弱链'],
  ['/targets?chain=chain:humanoid-robot&region=region:440300', 'Targets', CHAIN_TITLE, '覆盖'],
  ['/enterprises/enterprise:robosense', 'EnterpriseHead', /速腾聚创|enterprise:robosense/, '激光雷达'],
  ['/enterprises/enterprise:robosense', 'EnterpriseOverview', /速腾聚创|enterprise:robosense/, '激光雷达'],
  ['/investors/investor:yueke', 'InvestorHead', /粤科金融|investor:yueke/, '基本半导体'],
  ['/investors/investor:yueke', 'InvestorPortfolio', /粤科金融|investor:yueke/, '基本半导体'],
  ['/regions/region:440300', 'RegionHead', /深圳市|region:440300/, '广东省'],
  ['/regions/region:440300?tab=firms', 'RegionFirms', /深圳市|region:440300/, '比亚迪'],
  ['/regions/compare?r=region:110000,region:440300', 'CompareRegions', /地区比较/, '1,214'],
  ['/entities/segment:humanoid-robot-lidar', 'EntityHead', /激光雷达|segment:humanoid-robot-lidar/, '速腾聚创'],
  ['/entities/segment:humanoid-robot-lidar', 'SegmentEntity', /激光雷达|segment:humanoid-robot-lidar/, '速腾聚创'],
  ['/sources/source:001', 'SourceDetail', /專精特新|source:001/, 'citation:001'],
  ['/network?focus=enterprise:basic-semiconductor&shape=table', 'NetworkNode', /basic-semiconductor|基本/, '粤科金融'],
  ['/network?focus=enterprise:basic-semiconductor&shape=table', 'NetworkRelations', /basic-semi|基本/, '粤科金融'],
  ['/network?focus=investor:yueke&to=enterprise:byd', 'NetworkPaths', /yueke|粤科金融/, '粤科金融投资了基本半导体'],
];

let browser: Visitors;
beforeAll(async () => {
  browser = await openExplorer();
});
afterAll(() => browser?.close());

/** Nothing of it was answered: every root is null, beside the error that says why. */
function unanswered(route: Route, code: string, seconds = 1) {
  const { query } = route.request().postDataJSON() as { query: string };
  const operation = parse(query).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  const roots = operation?.selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? [one] : [])) ?? [];
  const data = Object.fromEntries(roots.map(({ alias, name }) => [(alias ?? name).value, null]));
  const extensions = { code, retryable: true, retryAfterSeconds: seconds, requestId: 'r-1' };
  return route.fulfill({
    status: 200,
    headers: { 'retry-after': String(seconds) },
    json: { data, errors: [{ message: ENGLISH, extensions }] },
  });
}

/** The first ask of an operation is not answered, the second only after a while; counts how often it was asked. */
async function answerLate(page: Page, operation: string): Promise<() => number> {
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    if (operationOf(route) !== operation) return route.continue();
    asked += 1;
    if (asked === 1) return unanswered(route, 'TIMEOUT');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return route.continue();
  });
  return () => asked;
}

it.each(PAGES)('%s says nothing false while %s is not answered, keeps its title, and fills itself', async (...page) => {
  const [address, operation, title, word] = page;
  let asked = () => 0;
  const before = async (tab: Page) => {
    await record(tab);
    asked = await answerLate(tab, operation);
  };
  await browser.visit(address, { before }, async (tab) => {
    const said = await saidOn(tab);
    expect(falsehoods(said)).toEqual([]);
    expect(said.titles.filter((one) => !title.test(one))).toEqual([]);
    expect(said.texts.join()).toMatch(/第 2 次尝试/);
    expect(await tab.locator('body').innerText()).toContain(word);
    expect(asked()).toBeGreaterThanOrEqual(2);
  });
});

describe.each<[Lang, RegExp, RegExp]>([
  ['zh', /第 2 次尝试/, /停止/],
  ['en', /Try 2/, /Stop/],
])('In %s', (lang, next, stop) => {
  it('whoever comes from the start page while the store is away finds the name, the way on, and no foreign sentence', async () => {
    await browser.visit('/', { lang }, async (page) => {
      await page.route('**/graphql', (route) => unanswered(route, 'UNAVAILABLE', 60));
      await page.locator('main a[href="/chains/chain:humanoid-robot"]').first().click();
      const trying = page.locator('main .trying').first();
      await trying.waitFor();
      expect(await trying.getByRole('status').innerText()).toMatch(next);
      expect(await barriers(page)).toEqual([]);
      await trying.getByRole('button', { name: stop }).click();
      await page.locator('main .failed').waitFor();
      expect(await barriers(page)).toEqual([]);
      expect(await page.locator('h1').innerText()).toMatch(lang === 'zh' ? /^人形机器人产业链$/ : /人形机器人/);
      expect(await page.locator('main nav.parts a').count()).toBeGreaterThan(4);
      expect(await page.locator('main .picker').count()).toBeGreaterThan(0);
      expect(await page.getByText(ENGLISH).first().isVisible()).toBe(lang === 'en');
      await page.unroute('**/graphql');
      await page.locator('main .failed').getByRole('button').click();
      await page.getByText('激光雷达').first().waitFor();
    });
  });

  it('a page that is opened while the store starts fills itself when it is there', async () => {
    await browser.visit('/developers', { lang }, async (page) => {
      let isReady = false;
      await page.route('**/graphql', (route) => (isReady ? route.continue() : unanswered(route, 'UNAVAILABLE')));
      await page.route('**/worlds', (route) => (isReady ? route.continue() : route.fulfill({ status: 503, body: '' })));
      await page.goto(`${browser.origin}${CHAIN}`);
      await page.locator('main .trying').first().waitFor();
      isReady = true;
      await page.getByText('激光雷达').first().waitFor();
      expect(await page.locator('main .trying, main .failed').count()).toBe(0);
    });
  });
});

it('a file that could not be made at first comes by itself', async () => {
  await browser.visit('/sources', {}, async (page) => {
    let asked = 0;
    await page.route('**/download', (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      const errors = [{ message: ENGLISH, extensions: { code: 'TIMEOUT', retryable: true } }];
      return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { errors } });
    });
    await page.locator('.actions .ant-dropdown-trigger').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.ant-dropdown-menu-item').filter({ hasText: 'CSV' }).click(),
    ]);
    expect((await readFile(await file.path())).length).toBeGreaterThan(100);
    expect(asked).toBe(2);
    await page.locator('.actions-note').waitFor({ state: 'detached' });
  });
});

it('a picker says that it is not answered yet instead of that there is nothing, and then offers what there is', async () => {
  await browser.visit(CHAIN, {}, async (page) => {
    const asked = await answerLate(page, 'Pick');
    await page.locator('.picker input').first().click();
    await page.keyboard.type('guangzhou');
    await page.locator('.picker .trying').waitFor();
    expect(await page.locator('.picker').first().innerText()).not.toContain('没有找到');
    await page.locator('.ant-select-item-option').filter({ hasText: '广州' }).first().waitFor();
    expect(asked()).toBeGreaterThanOrEqual(2);
  });
});

it('the pages of a list that are there stay while the next one is not', async () => {
  const before = (page: Page) =>
    page.route('**/graphql', async (route) => {
      if (operationOf(route) !== 'ChainFirms') return route.continue();
      if ((route.request().postDataJSON() as { variables: { after: unknown } }).variables.after !== null) {
        return unanswered(route, 'TIMEOUT', 60);
      }
      // No list of the facts is longer than a page: this one says that it is.
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { enterprises: { pageInfo: object; totalCount: number } } };
      answer.data.enterprises.pageInfo = { hasNextPage: true, endCursor: 'x' };
      return route.fulfill({ response, json: answer });
    });
  await browser.visit(`${CHAIN}?segment=segment:humanoid-robot-lidar`, { before }, async (page) => {
    const firms = page.locator('.ant-drawer .firm-list li');
    const known = await firms.allInnerTexts();
    await page.locator('.ant-drawer .partial button').first().click();
    await page.locator('.ant-drawer .trying').first().waitFor();
    expect(known.length).toBeGreaterThan(0);
    expect(await firms.allInnerTexts()).toEqual(known);
  });
});

it('a document of which only some quotes are there says so', async () => {
  await browser.visit('/developers', {}, async (page) => {
    await page.route('**/graphql', (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { after?: unknown } };
      const isLater = operationOf(route) === 'SourceDetail' && variables.after !== null;
      return isLater ? unanswered(route, 'TIMEOUT', 60) : route.continue();
    });
    await page.goto(`${browser.origin}/sources/source:002`);
    await page.locator('main .trying').first().waitFor();
    await page.locator('main .partial').getByText('显示 100 条').waitFor();
    expect(await page.locator('main figure.quote').count()).toBe(100);
  });
});
