import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, barriers, type Visitors } from '../support/browser.js';
import { openExplorer } from './explorer.js';

let browser: Visitors;
beforeAll(async () => {
  browser = await openExplorer();
});
afterAll(() => browser?.close());

describe('Whoever explores the network', () => {
  it('expands, pins and hides by the table alone, undoes a step, and finds it all again after a reload', async () => {
    await browser.visit('/network?focus=enterprise:basic-semiconductor&shape=table', {}, async (page) => {
      const button = (name: string | RegExp) => page.getByRole('button', { name });
      const at = () => decodeURIComponent(new URL(page.url()).search);
      await button('详情 粤科金融').click();
      await button(/^展开 \d+ 粤科金融 · 被投企业/).click();
      await button('钉住 云从科技').first().click();
      await button('取消钉住 云从科技').first().waitFor();
      expect(at()).toContain('investor:yueke*portfolio');
      expect(at()).toContain('pin=enterprise:cloudwalk');
      await button('隐藏 松禾资本').first().click();
      await button('恢复松禾资本').waitFor();
      await page.reload();
      await answered(page);
      await button('恢复松禾资本').waitFor();
      expect(await page.getByRole('row', { name: /云从科技/ }).count()).toBeGreaterThan(0);
      await button('详情 基本半导体').click();
      await button(/^收起 基本半导体 · 投资方/).click();
      await answered(page);
      await page.getByRole('cell', { name: '已钉住' }).first().waitFor();
      await button('撤销').click();
      await answered(page);
      expect(at()).toContain('enterprise:basic-semiconductor*investments');
    });
  });

  it('reads how two are linked as sentences, each step with its quotes', async () => {
    await browser.visit('/network?focus=investor:yueke&to=enterprise:byd', {}, async (page) => {
      const first = page.locator('.ways li').first();
      expect(await first.innerText()).toMatch(/^粤科金融投资了基本半导体/);
      await first.getByRole('button', { name: /粤科金融投资了基本半导体/ }).click();
      await page.locator('.ant-drawer blockquote').first().waitFor();
    });
  });
});

describe('Whoever tries the API', () => {
  it.each(['light', 'dark'] as const)('meets no barrier around the editor in the %s shade', async (colorScheme) => {
    await browser.visit('/playground', { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
      await page.locator('.graphiql-container .view-lines').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      const [wide, window] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
      expect(wide).toBeLessThanOrEqual(window ?? 0);
    });
  });

  it('comes from the guide to the playground, runs an example, and finds it in the address', async () => {
    await browser.visit('/developers', {}, async (page) => {
      await page.getByRole('link', { name: /这些事实取自哪些文献/ }).click();
      await page.locator('.graphiql-container .view-lines').first().waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window').getByText('totalCount').first().waitFor();
      expect(new URL(page.url()).searchParams.get('query')).toContain('query Sources');
    });
  });
});
