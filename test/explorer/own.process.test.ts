import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, type Page, type Visitors } from '../support/browser.js';
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
