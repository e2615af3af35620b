import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { barriers, openBrowser, type Visitors, viewOf } from '../support/browser.js';

/** Every route, in the states that it can be opened in by its address. */
const ADDRESSES = [
  '/',
  '/search',
  '/search?q=速騰聚創',
  '/search?q=%20zzzz',
  '/regions/compare',
  '/regions/compare?r=region:110000,region:440300&chain=chain:humanoid-robot',
  '/regions/compare?r=region:110000,region:440300&show=contradicted&view=table',
  '/sources',
  '/sources/source:001?citation=citation:001-bambu-lab',
  '/sources/source:999',
  '/no/such/page',
];

let api: TestApp;
let browser: Visitors;
beforeAll(async () => {
  api = await openTestApp();
  browser = await openBrowser(await api.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

describe.each(ADDRESSES)('%s', (address) => {
  it.each(['zh', 'en'] as const)(
    'in %s can be used by everybody in both shades, and is the same when reloaded',
    async (lang) => {
      await browser.visit(address, { lang, colorScheme: 'light' }, async (page) => {
        const before = await viewOf(page);
        expect(before.text.length).toBeGreaterThan(20);
        expect(await barriers(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.reload();
        expect(await viewOf(page)).toEqual(before);
        expect(await barriers(page)).toEqual([]);
      });
    },
  );

  it('is read on a phone without the page moving sideways', async () => {
    await browser.visit(address, { viewport: { width: 390, height: 844 } }, async (page) => {
      const [wide, window] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
      expect(wide).toBeLessThanOrEqual(window ?? 0);
    });
  });
});
