import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, barriers, type Page, type Visitors } from '../support/browser.js';
import { OWN, openOwnData } from './own.js';

let browser: Visitors;
beforeAll(async () => {
  browser = await openOwnData();
});
afterAll(() => browser?.close());

const marks = (page: Page, within = 'main') => page.locator(`${within} .own-mark`);

it('Whoever looks at a map sees which segments are their own, and from which data set', async () => {
  await browser.visit('/chains/chain:humanoid-robot', {}, async (page) => {
    const tile = page.locator(`[data-segment="${OWN.segmentOfDocuments}"]`);
    expect(await tile.locator('.own-mark').innerText()).toBe('自有数据');
    expect(await tile.locator('.own-mark').getAttribute('title')).toBe(
      `自有数据：${OWN.dataset} chains、${OWN.dataset} positions`,
    );
    expect(await page.locator('.tile.is-own').count()).toBe(1);
    expect(await page.locator('main').innerText()).toContain('只见于导入的数据集');
  });
});

it('Whoever asks why a firm stands in a segment that nobody put it into reads the way from what it makes', async () => {
  await browser.visit(`/chains/${OWN.chain}?segment=${OWN.segment}`, {}, async (page) => {
    const firm = page.locator('.firm-list li').first();
    expect(await firm.innerText()).toContain('由产品推出：试验激光雷达 → 试验雷达品');
    expect(await marks(page, '.firm-list').count()).toBeGreaterThan(0);
  });
});

it.each([
  ['a firm', `/enterprises/${OWN.firm}`],
  ['an investor’s portfolio', `/investors/${OWN.investor}`],
  ['gaps', `/chains/${OWN.chain}/gaps?region=region:440300&view=table`],
  ['a search', `/search?q=${encodeURIComponent('丙寅低空')}`],
  ['the network as a table', `/network?focus=${OWN.firm}&shape=table`],
  ['the sources', '/sources'],
])('%s marks what is one’s own, in either language', async (_, address) => {
  for (const [lang, word] of [
    ['zh', '自有数据'],
    ['en', 'Own data'],
  ] as const) {
    await browser.visit(address, { lang }, async (page) => {
      await answered(page);
      await marks(page).first().waitFor();
      expect(await marks(page).first().innerText()).toBe(word);
    });
  }
});

it('What the documents say is not marked', async () => {
  await browser.visit('/enterprises/enterprise:cloudwalk', {}, async (page) => {
    await answered(page);
    expect(await marks(page).count()).toBe(0);
  });
});

const SWITCH = {
  zh: {
    name: '所用数据',
    documents: '只看文献',
    all: '含自有数据',
    gone: '也许只见于自有数据',
    back: '改看含自有数据的这一页',
  },
  en: {
    name: 'Data used',
    documents: 'Documents only',
    all: 'With own data',
    gone: 'in your own data alone',
    back: 'Show this page with own data',
  },
} as const;

/** What the switch says of the page that is open. */
const chosen = (page: Page) => page.locator('.data-switch [aria-current]').innerText();

describe.each(['zh', 'en'] as const)('In %s', (lang) => {
  const said = SWITCH[lang];

  it('one switch, by keyboard too, shows the same view without one’s own data, and back', async () => {
    const view = '/chains/chain:humanoid-robot?region=region:440300';
    await browser.visit(view, { lang }, async (page) => {
      const both = page.getByRole('navigation', { name: said.name });
      expect(await chosen(page)).toBe(said.all);
      expect(await page.locator('.tile.is-own').count()).toBe(1);
      await both.getByRole('link', { name: said.documents }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${browser.origin}/documents${view}`);
      await answered(page);
      expect(await chosen(page)).toBe(said.documents);
      expect(await page.locator('.tile').count()).toBeGreaterThan(5);
      expect(await page.locator('.tile.is-own').count()).toBe(0);
      expect(await barriers(page)).toEqual([]);
      // Links stay in it, and the address says so.
      await page.locator('.brand').click();
      await page.waitForURL(`${browser.origin}/documents`);
      await page.goBack();
      await answered(page);
      await both.getByRole('link', { name: said.all }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(browser.origin + view);
      await answered(page);
      expect(await chosen(page)).toBe(said.all);
    });
  });

  it('what only one’s own tables name is not there without them, which is said with the way back', async () => {
    await browser.visit(`/documents/enterprises/${OWN.firm}`, { lang }, async (page) => {
      expect(await page.locator('main').innerText()).toContain(said.gone);
      await page.getByRole('link', { name: said.back }).click();
      await page.waitForURL(`${browser.origin}/enterprises/${OWN.firm}`);
      await marks(page).first().waitFor();
    });
  });

  it('whoever copies a link, takes a file or prints says or is told what it is made of', async () => {
    const view = '/chains/chain:humanoid-robot?region=region:440300';
    await browser.visit(view, { lang, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const menu = (button: number) => page.locator('.actions .ant-dropdown-trigger').nth(button);
      const items = page.locator('.ant-dropdown:not(.ant-dropdown-hidden) .ant-dropdown-menu-item');
      await menu(1).click();
      expect(await items.allInnerTexts()).toEqual(
        [said.documents, said.all].map((data) => expect.stringContaining(data)),
      );
      expect(await barriers(page)).toEqual([]);
      await items.first().click();
      await expect
        .poll(() => page.evaluate('navigator.clipboard.readText()'))
        .toBe(`${browser.origin}/documents${view}&lang=${lang}`.replaceAll(':440300', '%3A440300'));
      await menu(0).click();
      const [file] = await Promise.all([page.waitForEvent('download'), items.filter({ hasText: 'SVG' }).click()]);
      expect(file.suggestedFilename()).toContain(said.all);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.data-printed').innerText()).toContain(said.all);
    });
  });
});
