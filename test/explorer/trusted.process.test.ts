import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { openBrowser, type Visitors } from '../support/browser.js';

let api: TestApp;
let browser: Visitors;
beforeAll(async () => {
  api = await openTestApp(undefined, undefined, { isTrustedOnly: true, isProduction: true });
  browser = await openBrowser(await api.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

it.each([
  '/',
  '/search?q=%E9%80%9F%E8%85%BE',
  '/chains/chain:humanoid-robot',
  '/chains/chain:humanoid-robot/gaps?region=region:440300',
  '/enterprises/enterprise:cloudwalk',
  '/investors/investor:yueke',
  '/regions/region:440300',
])('%s shows what it shows where only trusted documents are run', async (address) => {
  await browser.look(address, {}, async (page) => {
    expect(await page.locator('main h1').innerText()).not.toBe('');
    expect(await page.locator('.failed').count()).toBe(0);
  });
});

it('a table is saved as a file there, too', async () => {
  await browser.visit('/investors/investor:yueke', {}, async (page) => {
    await page.getByRole('button', { name: '下载' }).first().click();
    const item = page.getByRole('menuitem').filter({ hasText: 'CSV' }).first();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/download')),
      item.click(),
    ]);
    expect(answer.status()).toBe(200);
  });
});
