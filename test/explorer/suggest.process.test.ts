import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, barriers, type Lang, type Page, type Visitors } from '../support/browser.js';
import { openExplorer } from './explorer.js';

let browser: Visitors;
beforeAll(async () => {
  browser = await openExplorer();
});
afterAll(() => browser?.close());

const boxOf = (page: Page) => page.getByRole('combobox', { name: /^(搜索|Search)$/ });
const chosenOf = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Types, and waits for what is offered. */
async function type(page: Page, text: string): Promise<void> {
  await boxOf(page).pressSequentially(text);
  await page.getByRole('listbox').waitFor();
}

const WORDS: Readonly<Record<Lang, Readonly<Record<'chain' | 'all' | 'none' | 'status', RegExp | string>>>> = {
  zh: {
    chain: '产业链',
    all: /^“lidar”的全部 \d+ 个结果$/,
    none: '没有找到“绿的谐波”',
    status: /个结果，按上下箭头选择$/,
  },
  en: {
    chain: 'Industry chains',
    all: /^All \d+ results for “lidar”$/,
    none: 'Nothing found for “绿的谐波”',
    status: /results, use the arrow keys to choose$/,
  },
};

describe.each(['zh', 'en'] as const)('In %s, the search box', (lang) => {
  const words = WORDS[lang];

  it('offers the best of each kind while somebody types, for everybody to use', async () => {
    await browser.visit('/sources', { lang }, async (page) => {
      expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('/');
      expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
      await type(page, 'lidar');
      const box = boxOf(page);
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await box.getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
      expect(await page.locator('.search-box [role=status]').innerText()).toMatch(words.status);
      const chain = page.getByRole('group', { name: words.chain as string });
      expect(await chain.getByRole('option').first().innerText()).toContain('激光雷达');
      expect(await page.getByRole('option').last().innerText()).toMatch(words.all);
      expect(await chosenOf(page).count()).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      expect(await barriers(page)).toEqual([]);
    });
  });

  it('says that there is nothing instead of offering what only looks alike', async () => {
    await browser.visit('/sources', { lang }, async (page) => {
      await boxOf(page).pressSequentially('绿的谐波');
      const status = page.locator('.search-box [role=status]');
      await expect.poll(() => status.innerText(), { timeout: 30_000 }).toBe(words.none);
      expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
      expect(await page.getByRole('option').count()).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await boxOf(page).fill('');
      expect(await status.count()).toBe(0);
    });
  });

  it('goes by the keyboard through the list, round it and out of it', async () => {
    await browser.visit('/sources', { lang }, async (page) => {
      await type(page, '袁锋');
      const box = boxOf(page);
      await page.keyboard.press('ArrowDown');
      expect(await chosenOf(page).innerText()).toContain('袁锋');
      expect(await box.getAttribute('aria-activedescendant')).toBe(await chosenOf(page).getAttribute('id'));
      // The very last is all results; from it on, the box itself.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await chosenOf(page).count()).toBe(0);
      await page.keyboard.press('ArrowUp');
      expect(await chosenOf(page).innerText()).toContain('袁锋');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('listbox').count()).toBe(0);
      expect(await box.inputValue()).toBe('袁锋');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('listbox').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/entities/person:yuan-feng');
      await answered(page);
      expect(await box.inputValue()).toBe('');
      expect(await page.getByRole('listbox').count()).toBe(0);
    });
  });

  it('leads to all results by Enter, and by the last entry', async () => {
    await browser.visit('/sources', { lang }, async (page) => {
      await type(page, '机器人');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?q=*');
      await answered(page);
      expect(await boxOf(page).inputValue()).toBe('机器人');
      await boxOf(page).fill('lidar');
      await page.getByRole('option').last().click();
      await page.waitForURL('**/search?q=lidar');
      await answered(page);
      expect(await page.locator('main h1').innerText()).toContain('lidar');
    });
  });
});

it('"/" writes a slash where somebody writes, and the list closes when one goes elsewhere', async () => {
  await browser.visit('/sources', { lang: 'zh' }, async (page) => {
    await type(page, '速腾');
    await page.keyboard.press('/');
    expect(await boxOf(page).inputValue()).toBe('速腾/');
    await page.locator('.brand').focus();
    expect(await page.getByRole('listbox').count()).toBe(0);
  });
});

it('what is found of every kind leads to a page that says what it is', async () => {
  const kinds = [
    ['进博会', '/entities/event:import-expo-6', '第六届中国国际进口博览会'],
    ['袁锋', '/entities/person:yuan-feng', '袁锋'],
    ['全生命周期梯次培育体系', '/entities/ladder:full-life-cycle', '全生命周期梯次培育体系'],
    ['领航企业', '/entities/ladder:full-life-cycle', '全生命周期梯次培育体系'],
    ['小巨人成长手册', '/sources/source:002', '广东专精特新“小巨人”成长手册'],
    ['GDP', '/entities/metric:gdp', '地区生产总值'],
  ] as const;
  await browser.visit('/sources', { lang: 'zh' }, async (page) => {
    for (const [query, address, title] of kinds) {
      await boxOf(page).fill(query);
      await page.getByRole('option').first().click();
      await page.waitForURL(`**${address}`);
      await answered(page);
      expect(await page.locator('main h1').innerText()).toContain(title);
    }
  });
});
