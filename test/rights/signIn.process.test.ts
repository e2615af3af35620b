import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revokeKey } from '../../src/server/rights/keys.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { answered, barriers, openBrowser, type Visitors } from '../support/browser.js';
import { type Askers, idOf, makeAskers } from './askers.js';

let askers: Askers;
let test: TestApp;
let browser: Visitors;
beforeAll(async () => {
  askers = await makeAskers();
  test = await openTestApp(undefined, undefined, { anonymous: null, keys: askers.keys });
  browser = await openBrowser(await test.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await browser?.close();
  await test?.close();
  await askers?.close();
});

describe('A person whose server asks for a key', () => {
  it('signs in once, by keyboard, and then uses the explorer until the key is revoked', async () => {
    const key = askers.all.find(({ name }) => name === 'a key of a reader')?.bearer ?? '';
    await browser.visit('/chains/chain:humanoid-robot', {}, async (page) => {
      expect(new URL(page.url()).pathname).toBe('/sign-in');
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.type(key);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/chains/chain:humanoid-robot');
      await answered(page);
      expect(await page.textContent('h1')).toContain('人形机器人');
      const status = await page.evaluate(async () => (await fetch('/export/chains.csv')).status);
      expect(status).toBe(200);
      await revokeKey(askers.folder, idOf(key));
      await expect
        .poll(() => page.evaluate(async () => (await fetch('/livez')).ok && document.cookie), { timeout: 30_000 })
        // No script sees the cookie.
        .toBe('');
      await expect.poll(() => askers.keys.find(key)?.isRevoked, { timeout: 30_000 }).toBe(true);
      await page.goto(`${browser.origin}/sources`);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?to=%2Fsources');
    });
  });
});
