import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, type Lang, openBrowser, type Visitors, viewOf } from '../support/browser.js';
import { openWorlds, type Worlds } from './worlds.js';

let worlds: Worlds;
let browser: Visitors;
beforeAll(async () => {
  worlds = await openWorlds();
  browser = await openBrowser(await worlds.test.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await browser?.close();
  await worlds?.close();
});

type Way = (page: Page, place: Locator) => Promise<void>;

const isFocused = (element: unknown) =>
  element ===
  (globalThis as unknown as { readonly document: { readonly activeElement: unknown } }).document.activeElement;

const byMouse: Way = (_page, place) => place.click();
/** No page needs more stops than this before what one looks for. */
const MOST_STOPS = 300;

const byKeyboard: Way = async (page, place) => {
  await place.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate(isFocused)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`${MOST_STOPS} stops do not reach ${place}.`);
};

const link = (page: Page, address: string) => page.locator(`main a[href^="${address}"]`).first();

/** A click on a link, and the view that it leads to. */
async function follow(page: Page, way: Way, address: string): Promise<void> {
  const place = link(page, address);
  await place.waitFor();
  await way(page, place);
  await page.waitForURL(`**${address}*`);
  await answered(page);
}

/** The rows of a workbook that a menu item downloads; the item says how many there are. */
async function workbook(
  page: Page,
  item: RegExp,
): Promise<{ readonly label: string; readonly rows: readonly string[][] }> {
  await page.locator('.actions .ant-dropdown-trigger').click();
  const offer = page.locator('.ant-dropdown-menu-item').filter({ hasText: item }).filter({ hasText: 'Excel' }).first();
  const label = await offer.innerText();
  const [file] = await Promise.all([page.waitForEvent('download'), offer.click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await readFile(await file.path())) as never);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((cell) => String(cell ?? ''))));
  return { label, rows };
}

describe.each<[Lang, string, Way]>([
  ['zh', 'the mouse', byMouse],
  ['en', 'the mouse', byMouse],
  ['zh', 'the keyboard alone', byKeyboard],
])('In %s, by %s', (lang, _name, way) => {
  it('one finds 速騰聚創 by its traditional name, its place in the chain, its investors, who they invest with; and back', async () => {
    await browser.visit('/', { lang }, async (page) => {
      const box = page.locator('.search-box input');
      await way(page, box);
      await page.keyboard.type('速騰聚創');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?*');
      await answered(page);
      await follow(page, way, '/enterprises/enterprise:robosense');
      expect(await page.locator('h1').innerText()).toBe('速腾聚创');
      const firm = await viewOf(page);
      await follow(page, way, '/chains/chain:humanoid-robot?segment=');
      await page.locator('.ant-drawer').getByText('激光雷达').first().waitFor();
      await page.goBack();
      expect(await viewOf(page)).toEqual(firm);
      await follow(page, way, '/enterprises/enterprise:robosense?tab=capital');
      const capital = await viewOf(page);
      await follow(page, way, '/investors/enterprise:gac');
      await follow(page, way, '/investors/enterprise:gac?tab=co');
      const partners = await viewOf(page);
      await page.locator('main .ant-segmented-item').nth(1).click();
      await answered(page);
      await follow(page, way, '/investors/enterprise:byd');
      expect(await page.locator('main').innerText()).toContain('速腾聚创');
      for (let step = 0; step < 2; step += 1) await page.goBack();
      expect((await viewOf(page)).url).toBe(partners.url);
      for (let step = 0; step < 2; step += 1) await page.goBack();
      expect(await viewOf(page)).toEqual(capital);
    });
  });
});

describe.each(['zh', 'en'] as const)('In %s', (lang) => {
  it('a planner takes the gaps of 人形机器人 in 深圳 away as a workbook with the rows and columns of the table', async () => {
    await browser.visit('/chains/chain:humanoid-robot?region=region:440300', { lang }, async (page) => {
      await follow(page, byMouse, '/chains/chain:humanoid-robot/gaps?region=region');
      await page.locator('main .ant-segmented-item').nth(1).click();
      await page.locator('main table').first().waitFor();
      const lines = await page.locator('main .ant-table-tbody tr.ant-table-row').allInnerTexts();
      const { label, rows } = await workbook(page, /./);
      const [titles = [], ...segments] = rows;
      expect(label).toContain(String(segments.length));
      const { data } = await worlds.test.ask('{ chain(by: { id: "chain:humanoid-robot" }) { segments { required } } }');
      const judged = data.chain.segments.filter(({ required }: { readonly required: boolean }) => required);
      expect(segments).toHaveLength(judged.length);
      const named = titles.findIndex((title) => /环节|Segment/.test(title));
      expect(lines.map((line) => segments.findIndex((row) => line.includes(row[named] ?? '?')))).not.toContain(-1);
      expect(lines).toHaveLength(segments.length);
      const shown = (await page.locator('main .ant-table-thead th').allInnerTexts()).filter(
        (title) => title.trim() !== '',
      );
      for (const title of shown) expect(titles).toContain(title.trim());
    });
  });

  it('a planner chooses firms in the demonstration world, notes why, and leaves with them in a workbook', async () => {
    const { chain, region } = await worlds.gap();
    await browser.visit(`/demo/chains/${chain}/gaps?region=${region}`, { lang }, async (page) => {
      expect(await page.locator('.demo-banner').innerText()).toMatch(/合成|Synthetic/);
      await follow(page, byMouse, `/demo/targets?chain=${encodeURIComponent(chain)}`);
      const boxes = page.locator('main input[type=checkbox]');
      for (const index of [0, 1]) {
        await boxes.nth(index).click();
        await expect.poll(() => page.url()).toMatch(new RegExp(`pick=[^&]+${'%2C[^&]+'.repeat(index)}`));
      }
      const note = page.getByLabel(/^(给.*的备注|Note on )/).first();
      await note.fill('先谈这家');
      await note.blur();
      await answered(page);
      const chosen = await viewOf(page);
      const { label, rows } = await workbook(page, lang === 'zh' ? /我的清单/ : /My list/i);
      expect(label).toMatch(/2 (行|rows)/);
      const [titles = [], ...firms] = rows;
      expect(firms).toHaveLength(2);
      expect(firms.flat()).toContain('先谈这家');
      expect(titles.length).toBeGreaterThan(8);
      await page.reload();
      expect(await viewOf(page)).toEqual(chosen);
    });
  });

  it('北京 and 深圳 stand side by side, with what contradicts and why', async () => {
    await browser.visit('/regions/compare?r=region:110000,region:440300&view=table', { lang }, async (page) => {
      const text = await page.locator('main').innerText();
      for (const figure of ['1,214', '1,331', '1,210', '1,333', '+117', '+123', '文献001按有效期内写1333家']) {
        expect(text).toContain(figure);
      }
      await page.locator('main button.chip').first().click();
      await page.locator('.ant-drawer blockquote').first().waitFor();
      expect(await page.locator('.ant-drawer blockquote').first().innerText()).not.toBe('');
    });
  });

  it('the way from 粤科金融 to 比亚迪 is told in sentences, each step with its quote', async () => {
    await browser.visit('/network?focus=investor:yueke&to=enterprise:byd', { lang }, async (page) => {
      const [first] = await page.locator('main ol li').allInnerTexts();
      const order = ['粤科金融', '基本半导体', '广汽资本', '广汽集团', '比亚迪'].map(
        (name) => first?.indexOf(name) ?? -1,
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(order[0]).toBeGreaterThanOrEqual(0);
      expect(await page.locator('main ol li').first().locator('button.chip').count()).toBe(5);
    });
  });

  it('the playground runs a query that a link carries', async () => {
    const query = '{ chain(by: { name: "人形机器人" }) { name segments(origin: STATED) { name } } }';
    await browser.visit(`/playground?query=${encodeURIComponent(query)}`, { lang }, async (page) => {
      // A click before the editor is there runs nothing.
      await page.locator('.graphiql-query-editor .view-lines').getByText('人形机器人').first().waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window').getByText('激光雷达').first().waitFor();
    });
  });

  it('a bottleneck of the demonstration world is shown with the path that proves it', async () => {
    const { chain } = await worlds.gap();
    await browser.visit(`/demo/chains/${chain}?part=bottlenecks`, { lang }, async (page) => {
      const proof = page.locator('main ol.proofs > li').first();
      const name = await proof.locator('h2 a').innerText();
      expect(await proof.locator('.way').innerText()).toContain(name);
      expect(await proof.locator('.way strong').innerText()).toBe(name);
    });
  });
});
