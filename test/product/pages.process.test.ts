import { describe, expect, it } from 'vitest';
import { openEachAddress } from '../explorer/routes.js';
import { openMadeUp } from '../portfolio/madeUp.js';
import { openBrowser, type Visitors } from '../support/browser.js';
import { MADE_UP } from './madeUp.js';

let visitors: Visitors;

/** The explorer on a store of made-up products; closing ends both. */
async function openShop(): Promise<Visitors> {
  const test = await openMadeUp(MADE_UP);
  const browser = await openBrowser(await test.app.listen({ host: '127.0.0.1', port: 0 }));
  visitors = {
    ...browser,
    close: async () => {
      await browser.close();
      await test.close();
    },
  };
  return visitors;
}

openEachAddress(
  [
    '/products/product:reducer',
    '/products/product:robot?view=table',
    '/products/product:alone',
    '/products/product:unknown',
    '/industries/industry:robots',
    '/industries/industry:other',
    '/industries/product:robot',
    '/enterprises/enterprise:reducers',
    '/entities/segment:reducer',
    '/search?q=星野谐波',
    '/network?mode=trace&focus=product:robot',
  ],
  openShop,
);

describe('a planner in the explorer', () => {
  it('finds a product, sees its map and its lists, and goes on to what it is made from, who makes it and its industry', async () => {
    await visitors.look('/search?q=諧波齒輪箱', { lang: 'zh' }, async (page) => {
      await page.locator('main a[href^="/products/product:harmonic"]').click();
      await page.getByRole('heading', { name: '上下游图' }).waitFor();
      const map = await page.locator('main svg[role=img]').textContent();
      for (const name of ['星野柔性钢', '星野磨床', '星野减速器', '星野谐波']) expect(map).toContain(name);
      expect(await page.getByRole('heading', { name: /^生产企业/ }).innerText()).toBe('生产企业 2');
      await page.locator('main a[href^="/industries/industry:reducers"]').click();
      await page.getByText('分类标准：示例分类').waitFor();
      await page.locator('main a[href^="/enterprises/enterprise:reducers"]').click();
      await page.getByRole('heading', { name: /^生产的产品/ }).waitFor();
      await page.locator('main a[href^="/products/product:harmonic"]').first().click();
      await page.locator('main a[href^="/products/product:steel"]').first().click();
      await page.getByRole('heading', { level: 1, name: '星野柔性钢' }).waitFor();
    });
  });
});
