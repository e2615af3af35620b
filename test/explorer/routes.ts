import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, barriers, type Page, type Visitors, viewOf } from '../support/browser.js';
import { openExplorer } from './explorer.js';

const PHONE = { width: 390, height: 844 };

/**
 * Opens each address, in the order of its first visitor: in Chinese and light, on a desk and on a phone, then switched to English, then
 * in the dark. What colours there are depends on no language, so each shade is looked at once.
 */
export function openEachAddress(addresses: readonly string[], open: () => Promise<Visitors> = openExplorer): void {
  let browser: Visitors;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser?.close());

  it.each(addresses)(
    '%s can be used by everybody in both languages and shades, is the same when reloaded, and is read on a phone',
    async (address) => {
      await browser.look(address, { lang: 'zh', colorScheme: 'light' }, async (page) => {
        expect(await page.locator('main h1').innerText()).not.toBe('');
        // Whatever an address asks is answered, if only by saying that there is no such thing.
        expect(await page.locator('.failed').count()).toBe(0);
        expect(await barriers(page)).toEqual([]);
        await fitsOnAPhone(page);
        // As an event: a drawer may stand over it.
        await page.locator('.switches').getByRole('button', { name: 'English' }).dispatchEvent('click');
        await page.locator('html[lang=en]').waitFor();
        const before = await viewOf(page);
        expect(await page.locator('.failed').count()).toBe(0);
        expect(await barriers(page, 'all but colours')).toEqual([]);
        await fitsOnAPhone(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.reload();
        expect(await viewOf(page)).toEqual(before);
        expect(await barriers(page, 'colours')).toEqual([]);
      });
    },
  );
}

async function fitsOnAPhone(page: Page): Promise<void> {
  const desk = page.viewportSize();
  await page.setViewportSize(PHONE);
  await answered(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
  if (desk) await page.setViewportSize(desk);
}
