import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, barriers, type Lang, openBrowser, type Visitors } from '../support/browser.js';
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

/** A busy machine plans slowly what nobody has asked before. */
const PATIENCE = { timeout: 60_000 };
const WORDS = {
  zh: { table: '与他处矛盾', title: '与之矛盾的说法 1', kind: '适用于' },
  en: { table: 'Contradicted', title: '1 statement that contradicts it', kind: 'applies in' },
} as const;
/** The reason why both names of one regulation cannot be right, and the passage of each. */
const REASON = '名称不同：文献002写《优质中小企业梯度培育管理办法》';
const ISSUED = '2022年6月，工信部印发了《优质中小企业梯度培育管理办法》';
const SYSTEM = '由《优质中小企业梯度培育暂行办法》和';

describe.each(Object.keys(WORDS) as Lang[])('in %s', (lang) => {
  const words = WORDS[lang];

  it('a document lists what it says beside what contradicts it, and a fact opens with the other one, its quote and why', async () => {
    await browser.visit('/sources/source:004', { lang }, async (page) => {
      const row = page.locator('main tr').filter({ hasText: REASON });
      await row.waitFor();
      const cells = await row.locator('td').allInnerTexts();
      // What the document itself says stands first.
      expect(cells[0]).toContain('优质中小企业梯度培育暂行办法');
      expect(cells[0]).toContain(words.kind);
      expect(cells[1]).toContain('优质中小企业梯度培育管理办法');
      expect(await page.getByLabel(words.table).count()).toBeGreaterThan(0);
      await row.locator('button.chip').first().click();
      const drawer = page.locator('.ant-drawer');
      const other = drawer.getByRole('region', { name: words.title });
      await other.locator('blockquote').first().waitFor(PATIENCE);
      await answered(page);
      expect(await other.innerText()).toContain(ISSUED);
      expect(await other.innerText()).toContain(REASON);
      const own = (await drawer.locator('blockquote').allInnerTexts()).filter((quote) => quote.includes(SYSTEM));
      expect(own).toHaveLength(1);
      await expect.poll(() => barriers(page)).toEqual([]);
    });
  });
});
