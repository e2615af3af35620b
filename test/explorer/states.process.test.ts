import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, barriers, type Visitors } from '../support/browser.js';
import { openExplorer } from './explorer.js';

const MAP = '/chains/chain:humanoid-robot?region=region:440300';
const SAID = {
  zh: {
    away: '数据库正在启动，或暂时没有应答',
    stop: '停止重试',
    http: '以 HTTP 502 作答',
    unreachable: '服务器没有应答',
    notFound: '没有网址所指的对象',
  },
  en: {
    away: 'The store is starting, or does not answer',
    stop: 'Stop trying',
    http: 'answered HTTP 502',
    unreachable: 'The server does not answer',
    notFound: 'nothing of what the address names',
  },
} as const;

let browser: Visitors;
beforeAll(async () => {
  browser = await openExplorer();
});
afterAll(() => browser?.close());

/** What stands between the page and the server, from now on. */
async function between(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.unroute('**/graphql');
  await page.route('**/graphql', answer);
}

describe.each(['zh', 'en'] as const)('In %s', (lang) => {
  const said = SAID[lang];

  it('whoever meets a failure is told what it means and how to refer to it, and a second try may succeed', async () => {
    await browser.visit('/sources', { lang }, async (page) => {
      const error = {
        message: 'The graph store does not answer.',
        extensions: { code: 'UNAVAILABLE', retryable: true, requestId: 'r-1' },
      };
      await between(page, (route) => route.fulfill({ status: 200, json: { data: null, errors: [error] } }));
      await page.goto(`${browser.origin}${MAP}`);
      const trying = page.locator('.trying').first();
      await trying.getByText(said.away).waitFor();
      expect(await barriers(page)).toEqual([]);
      await trying.getByRole('button', { name: said.stop }).click();
      const failure = page.locator('.failed');
      await failure.getByText(said.away).waitFor();
      if (lang === 'zh') await failure.locator('summary').click();
      await failure.getByText('r-1').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.unroute('**/graphql');
      await failure.getByRole('button').click();
      await page.getByText('激光雷达').first().waitFor();
    });
  });

  it('an answer of something in between is told from none at all', async () => {
    await browser.visit('/sources', { lang }, async (page) => {
      await between(page, (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
      );
      await page.goto(`${browser.origin}/search?q=x`);
      await page.locator('.trying').getByText(said.http).waitFor();
      await between(page, (route) => route.abort());
      await page.goto(`${browser.origin}/search?q=y`);
      await page.locator('.trying').getByText(said.unreachable).waitFor();
    });
  });

  it('what an address names and nobody knows is said, without a try that cannot help', async () => {
    await browser.visit('/chains/chain:humanoid-robot?region=region:999999', { lang }, async (page) => {
      await page.locator('.failed').first().getByText(said.notFound).waitFor();
      expect(await page.locator('.failed').first().getByRole('button').count()).toBe(0);
    });
  });
});

it.each([
  [MAP, '弱链', '数据不足'],
  [`${MAP}&part=firms`, '优必选', '北京市'],
])(
  'While another region is asked for at %s, nothing of the one before stands under its name',
  async (address, word, later) => {
    await browser.visit(address, {}, async (page) => {
      expect(await page.locator('main').innerText()).toContain(word);
      await between(page, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue();
      });
      await page.evaluate(
        "history.pushState(null, '', location.href.replace('440300', '110000')); dispatchEvent(new PopStateEvent('popstate'))",
      );
      await page.locator('.waiting').first().waitFor();
      expect(await page.locator('main').innerText()).not.toContain(word);
      await answered(page);
      expect(page.url()).toContain('110000');
      expect(await page.locator('main').innerText()).toContain(later);
      expect(await page.locator('main').innerText()).not.toContain(word);
    });
  },
);

it('Pictures have title, place, legend, source and date; paper is not empty', async () => {
  await browser.visit(MAP, {}, async (page) => {
    const take = async (kind: string) => {
      await page.locator('.actions .ant-dropdown-trigger').click();
      const item = page.locator('.ant-dropdown-menu-item').filter({ hasText: kind });
      const [file] = await Promise.all([page.waitForEvent('download'), item.click()]);
      expect(file.suggestedFilename()).toContain('深圳市');
      return readFile(await file.path());
    };
    const svg = (await take('SVG')).toString('utf8');
    for (const text of [
      '人形机器人',
      '深圳市',
      '激光雷达',
      '弱链',
      '来源：链图',
      new Date().toISOString().slice(0, 4),
    ]) {
      expect(svg).toContain(text);
    }
    const png = await take('PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(900);
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });
});

it('What opens over a page can be used by everybody too, and gives the focus back', async () => {
  await browser.visit(MAP, {}, async (page) => {
    const focused = () => page.evaluate('document.activeElement?.textContent ?? ""') as Promise<string>;
    const dialog = page.locator('.actions').getByText('GraphQL');
    await dialog.click();
    await page.locator('.ant-modal pre').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.ant-modal pre').first().waitFor({ state: 'hidden' });
    expect(await focused()).toContain('GraphQL');
    await page.locator('main button.chip').first().click();
    await page.locator('.ant-drawer blockquote').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.actions .ant-dropdown-trigger').click();
    await page.locator('.ant-dropdown-menu-item').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.picker input').first().click();
    await page.keyboard.type('guangzhou');
    await page.locator('.ant-select-item-option').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
