import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import { newestEntries } from '../../src/data/journal/journal.js';
import type { Draft } from '../../src/data/load/draft.js';
import { loadDraft, removeAlone } from '../../src/data/load/load.js';
import { proposedId } from '../../src/data/load/recordIds.js';
import { undoEntry } from '../../src/data/writing/undo.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { answered, barriers, openBrowser, type Page, type Visitors } from '../support/browser.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const TOKEN = 'an-edit-token-that-is-long-enough-for-a-test';
const SILENT = { now: new Date(0), say: () => undefined };
/** Fifty names that have no character in common: lines of 千字文, and no firms. */
const NAMES =
  '天地玄黄 宇宙洪荒 日月盈昃 辰宿列张 寒来暑往 秋收冬藏 闰余成岁 律吕调阳 云腾致雨 露结为霜 金生丽水 玉出昆冈 剑号巨阙 珠称夜光 果珍李柰 菜重芥姜 海咸河淡 鳞潜羽翔 龙师火帝 鸟官人皇 始制文字 乃服衣裳 推位让国 有虞陶唐 吊民伐罪 周发殷汤 坐朝问道 垂拱平章 爱育黎首 臣伏戎羌 遐迩一体 率宾归王 鸣凤在竹 白驹食场 化被草木 赖及万方 盖此身发 四大五常 恭惟鞠养 岂敢毁伤 女慕贞洁 男效才良 知过必改 得能莫忘 罔谈彼短 靡恃己长 信使可复 器欲难量 墨悲丝染 诗赞羔羊'.split(
    ' ',
  );

/** One for each of them. */
const KEYS = [...'s'.repeat(48), 'd', 'u'];

const fullName = (name: string) => `深圳市${name}股份有限公司`;
const target = (name: string) => ({
  id: `dataset:${name}`,
  kind: 'IMPORT',
  isAuthored: false,
  origin: { name, file: '' },
});

/** Firms that are called so, and an investor in each of them. */
function firms(names: readonly string[], fund: string): Draft {
  const idOf = (name: string) => proposedId('Organization', name);
  const investor = idOf(fund);
  return {
    nodes: [
      { id: investor, labels: ['Organization', 'Investor'], properties: { name: fund } },
      ...names.map((name) => ({ id: idOf(name), labels: ['Organization', 'Enterprise'], properties: { name } })),
    ],
    aliases: [],
    relationships: names.map((name) => ({
      type: 'INVESTED_IN',
      from: investor,
      to: idOf(name),
      key: '',
      properties: { confidence: 'EXPLICIT', citations: [] },
    })),
  };
}

let store: OwnStore;
let test: TestApp;
let browser: Visitors;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store, 60_000, { editToken: TOKEN, author: '核对员' });
  browser = await openBrowser(await test.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await browser?.close();
  await test?.close();
  await store?.close();
});

/** As many pairs as there are names. */
async function bring(names: readonly string[]): Promise<void> {
  for (const name of ['full', 'short']) await removeAlone(test.graph, target(name), SILENT);
  await loadDraft(test.graph, target('full'), firms(names.map(fullName), '甲试验基金'), SILENT);
  await loadDraft(test.graph, target('short'), firms(names, '癸试验资本'), SILENT);
  expect(await left()).toBe(names.length);
}
const left = async () => (await test.ask('{ nearMatches { totalCount } }')).data.nearMatches.totalCount as number;
const undoAll = async () => {
  for (const { id, kind, undoneBy } of await newestEntries(test.graph, 100)) {
    if (kind === 'JUDGEMENT' && undoneBy === undefined)
      await undoEntry(test.graph, id, { by: 'tester', clientKey: null, say: () => undefined });
  }
};
/** A next page, or a first judgement, may have to be planned. */
const PATIENCE = { timeout: 120_000 };
const place = (page: Page) => page.locator('.review-place').innerText();
const names = (page: Page) => page.locator('.near-name').allInnerTexts();
const settled = (page: Page) => expect.poll(() => place(page), PATIENCE).not.toMatch(/正在保存|Saving/);

describe('Fifty near names', () => {
  it('are reviewed with fifty keys and no mouse, and every merge undone brings back ids and facts', async () => {
    await bring(NAMES);
    const before = await contentHashOf(test.graph);
    await browser.visit(`/review?edit=${TOKEN}`, {}, async (page) => {
      for (let at = 1; at <= KEYS.length; at += 1) {
        await expect.poll(() => place(page), PATIENCE).toContain(`第 ${at} 对，共 50 对`);
        expect(new Set((await names(page)).map((name) => name.replace(/^深圳市|股份有限公司$/g, ''))).size).toBe(1);
        await page.keyboard.press(KEYS[at - 1] ?? '');
      }
      await page.getByText('都核对完了').waitFor();
      await settled(page);
      expect(await page.locator('.failed').count()).toBe(0);
    });
    expect(await left()).toBe(0);
    const entries = await newestEntries(test.graph, 100);
    expect(entries.filter(({ kind }) => kind === 'JUDGEMENT').map(({ by }) => by)).toEqual(NAMES.map(() => '核对员'));
    const { data } = await test.ask('{ enterprises { totalCount } }');
    expect(data.enterprises.totalCount).toBe(NAMES.length + 2);
    await undoAll();
    expect([await left(), await contentHashOf(test.graph)]).toEqual([NAMES.length, before]);
  });
});

describe('A review of few', () => {
  const FEW = NAMES.slice(0, 3);
  beforeEach(() => bring(FEW));

  it.each(['zh', 'en'] as const)('is for everybody, on a phone too, by buttons, and Z undoes (%s)', async (lang) => {
    await browser.visit(`/review?edit=${TOKEN}`, { lang }, async (page) => {
      const first = await names(page);
      expect(first).toHaveLength(2);
      expect(await barriers(page)).toEqual([]);
      expect(await page.locator('.reasons li').count()).toBeGreaterThan(0);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.getByRole('button', { name: lang === 'zh' ? '不是同一个 D' : 'Different D' }).click();
      expect(await names(page)).not.toEqual(first);
      await settled(page);
      expect(await left()).toBe(2);
      await page.keyboard.press('k');
      await page.keyboard.press('z');
      await page.keyboard.press('z');
      expect(await names(page)).toEqual(first);
      await settled(page);
      expect(await left()).toBe(3);
    });
  });

  it('says what could not be saved, and asks it again', async () => {
    await browser.visit(`/review?edit=${TOKEN}`, {}, async (page) => {
      const first = await names(page);
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('JudgePair')
          ? route.fulfill({ status: 503, body: '{}' })
          : route.continue(),
      );
      await page.keyboard.press('s');
      await page.locator('.failed').waitFor();
      expect(await page.locator('main').innerText()).toContain('没有保存，请再答一次');
      expect(await names(page)).toEqual(first);
      expect(await barriers(page)).toEqual([]);
      await page.unroute('**/graphql');
      await page.keyboard.press('s');
      await settled(page);
      expect(await page.locator('.failed').count()).toBe(0);
      expect(await left()).toBe(2);
    });
    await undoAll();
  });

  it('may be looked at without the right to write, which is said before anybody answers', async () => {
    await browser.visit('/review', {}, async (page) => {
      expect(await page.locator('main').innerText()).toContain('/?edit=…');
      expect(await page.getByRole('button', { name: '同一个 S', exact: true }).isDisabled()).toBe(true);
      await page.keyboard.press('s');
      expect(await names(page)).toHaveLength(2);
      expect(await barriers(page)).toEqual([]);
    });
    expect(await left()).toBe(3);
  });

  it('is found from the page of imports, and says when nothing is left', async () => {
    await bring([]);
    await browser.visit(`/import?edit=${TOKEN}`, {}, async (page) => {
      await page.getByRole('link', { name: '核对相近的名称' }).click();
      await page.waitForURL('**/review');
      await answered(page);
      expect(await page.locator('main').innerText()).toContain('没有要核对的名称');
      expect(await barriers(page)).toEqual([]);
    });
  });
});
