import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './support/app.js';

interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
type Lang = 'zh' | 'en';
type Visit = BrowserContextOptions & { readonly lang?: 'zh' | 'en' };

interface Visitors {
  /** A visitor of their own, without memory; who meets an error in the console or leaves the origin fails the test. */
  visit<T>(options: Visit, journey: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const SAID = {
  zh: {
    whom: '产业规划者、投资团队和应用开发者',
    upstream: '上游',
    quotes: '引文',
    run: '运行',
    unknownField: '查询与接口的定义不符',
    requestId: '请求编号',
    nothing: '没有答案：数据中没有，不等于世上没有。',
    unreachable: '服务器没有应答',
    retry: '重试',
    next: '下一页',
    download: '下载 JSON',
    curl: '复制为 curl',
    badVariables: '变量不是 JSON 对象',
  },
  en: {
    whom: 'Industrial planners, investment teams and app developers',
    upstream: 'upstream',
    quotes: 'citation',
    run: 'Run',
    unknownField: "does not fit the API's schema",
    requestId: 'Request id',
    nothing: 'nothing in the data, which is not the same as nothing in the world',
    unreachable: 'The server does not answer',
    retry: 'Try again',
    next: 'Next page',
    download: 'Download JSON',
    curl: 'Copy as curl',
    badVariables: 'The variables are not a JSON object',
  },
} as const;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const POLL = { timeout: 15_000 };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let api: TestApp;
let browser: Visitors;
let examples: readonly Example[];

beforeAll(async () => {
  api = await openTestApp();
  browser = await openBrowser(await api.app.listen({ host: '127.0.0.1', port: 0 }));
  examples = await browser.visit({ lang: 'zh' }, async (page) => {
    return (await page.evaluate("import('/examples.js').then((file) => file.examples)")) as Example[];
  });
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

it('Every question that the page proposes has an answer in the data', async () => {
  for (const { id, query, variables } of examples) {
    const { data, errors } = await api.ask(query, variables);
    expect(errors, id).toBeUndefined();
    const [answer] = Object.values(data);
    const rows = Array.isArray(answer) ? answer : (Object.values(answer ?? {}).find(Array.isArray) ?? [answer]);
    expect(rows.filter(Boolean), id).not.toHaveLength(0);
  }
});

it('Whoever prefers neither Chinese nor English is addressed in Chinese, an English reader in English', async () => {
  const langOf = (locale: string) => {
    return browser.visit({ locale }, async (page) => {
      await answered(page);
      expect(page.url()).toMatch(/[?&]lang=(zh|en)&/);
      return page.locator('html').getAttribute('lang');
    });
  };
  expect([await langOf('fr-FR'), await langOf('en-GB'), await langOf('zh-TW')]).toEqual(['zh-Hans', 'en', 'zh-Hans']);
});

describe.each(['zh', 'en'] as const)('A reader of %s', (lang) => {
  const said = SAID[lang];

  it('is told what this is and sees a chain from upstream to downstream with its firms and quotes', async () => {
    await browser.visit({ lang }, async (page) => {
      await expectText(page.locator('header'), said.whom);
      await answered(page);
      const { data } = await api.ask(example('chain').query, example('chain').variables);
      const text = await textOf(page.locator('#result'));
      expect(text).toContain(said.upstream);
      expect(text).toContain(said.quotes);
      for (const { name, enterprises } of data.chain.segments) {
        for (const shown of [name, ...enterprises.nodes.map((firm: { name: string }) => firm.name)]) {
          expect(text).toContain(shown);
        }
      }
    });
  });

  it('asks a proposed question, reloads the same view, and goes back to the one before', async () => {
    await browser.visit({ lang }, async (page) => {
      await askExample(page, 'paths', lang);
      const first = await view(page);
      expect(first.answer).toContain('比亚迪');
      await askExample(page, 'portfolio', lang);
      await page.locator('[data-view=json]').click();
      const second = await view(page);
      expect(JSON.parse(second.answer).data.investor.portfolio.totalCount).toBeGreaterThan(0);
      await page.reload();
      await answered(page);
      expect(await view(page)).toEqual(second);
      await page.goBack();
      await expect.poll(() => view(page), POLL).toEqual(first);
    });
  });

  it('edits a query by keyboard alone and runs it', async () => {
    await browser.visit({ lang }, async (page) => {
      await answered(page);
      await page.locator('#query').fill('');
      await page.locator('#variables').fill('');
      await page.locator('#query').focus();
      await page.keyboard.type('{ enterprise(by: { name: "比亞迪" }) {');
      await page.keyboard.press('Tab');
      await page.keyboard.type('id name } }');
      await page.keyboard.press('Control+Enter');
      await answered(page);
      await expectText(page.locator('#result'), 'enterprise:byd');
      expect(await page.locator('#query').inputValue()).toContain('{  id');
      expect(new URL(page.url()).searchParams.get('query')).toContain('比亞迪');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('variables');
    });
  });

  it('changes the language and keeps the question and the answer', async () => {
    await browser.visit({ lang }, async (page) => {
      await askExample(page, 'search', lang);
      const before = await view(page);
      const other = lang === 'zh' ? 'en' : 'zh';
      await page.locator(`[data-lang=${other}]`).click();
      await expectText(page.locator('header'), SAID[other].whom);
      await expectText(page.locator('#result'), '速腾聚创');
      expect(new URL(page.url()).searchParams.get('lang')).toBe(other);
      await page.goBack();
      await expect.poll(() => view(page), POLL).toEqual(before);
      await expectText(page.locator('header'), said.whom);
    });
  });

  it('is told in their own words what is wrong with a query, with code and request id', async () => {
    await browser.visit({ lang }, async (page) => {
      await run(page, '{ chains { nodes { colour } } }');
      const notice = await textOf(page.locator('.notice'));
      expect(notice).toContain(said.unknownField);
      expect(notice).toContain('GRAPHQL_VALIDATION_FAILED');
      expect(notice).toContain('colour');
      expect(notice).toMatch(new RegExp(`${said.requestId} [0-9a-f-]{36}`));
      await page.locator('#variables').fill('[1');
      await page.getByRole('button', { name: said.run, exact: true }).click();
      await expectText(page.locator('.notice'), said.badVariables);
    });
  });

  it('is told that nothing in the data is not nothing in the world', async () => {
    await browser.visit({ lang }, async (page) => {
      await run(page, '{ enterprise(by: { name: "没有这家企业" }) { id } }');
      await expectText(page.locator('#result'), said.nothing);
    });
  });

  it('may try again when the network failed', async () => {
    await browser.visit({ lang }, async (page) => {
      await answered(page);
      await page.route('**/graphql', (route) => route.abort());
      await run(page, '{ chain(by: { id: "chain:humanoid-robot" }) { name } }');
      await expectText(page.locator('.notice'), said.unreachable);
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: said.retry }).click();
      await expectText(page.locator('#result'), '人形机器人');
    });
  });

  it('turns the pages of a long list and comes back', async () => {
    await browser.visit({ lang }, async (page) => {
      await askExample(page, 'pages', lang);
      const rows = () => page.locator('#result tbody > tr > td:nth-child(2)').allInnerTexts();
      const first = await rows();
      await page.getByRole('button', { name: said.next }).click();
      await answered(page);
      const second = await rows();
      expect(first).toHaveLength(10);
      expect(second.filter((id) => first.includes(id))).toEqual([]);
      await page.goBack();
      await expect.poll(rows, POLL).toEqual(first);
    });
  });

  it('takes the answer away as JSON and the question as a curl command', async () => {
    await browser.visit({ lang }, async (page) => {
      await run(page, `{ search(query: "it's 速騰聚創") { totalCount nodes { id } } }`);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: said.download }).click(),
      ]);
      const query = await page.locator('#query').inputValue();
      expect(JSON.parse(await readFile(await file.path(), 'utf8')).data).toEqual((await api.ask(query)).data);
      expect(file.suggestedFilename()).toMatch(/^liantu-.*\.json$/);
      await page.getByRole('button', { name: said.curl }).click();
      const command = await page.evaluate('navigator.clipboard.readText()');
      // The shell itself takes the quotes apart; the last word is what would be sent.
      const args = execFileSync('sh', ['-c', String(command).replace(/^curl/, "printf '%s\\n'")], { encoding: 'utf8' });
      expect(JSON.parse(args.trim().split('\n').at(-1) ?? '')).toEqual({ query, variables: {} });
    });
  });

  it('meets no barrier in any answer, in the light scheme or the dark one', async () => {
    await browser.visit({ lang }, async (page) => {
      await page.evaluate(axe.source);
      for (const { id } of examples) {
        await askExample(page, id, lang);
        expect(await barriers(page), id).toEqual([]);
      }
      await page.locator('[data-view=json]').click();
      expect(await barriers(page), 'JSON').toEqual([]);
      await run(page, '{ nothing }');
      expect(await barriers(page), 'error').toEqual([]);
    });
  });

  it('reads every answer on a phone without pushing the page sideways', async () => {
    await browser.visit({ lang, viewport: { width: 390, height: 844 } }, async (page) => {
      for (const { id } of examples) {
        await askExample(page, id, lang);
        expect(await page.evaluate('document.documentElement.scrollWidth'), id).toBe(390);
      }
    });
  });
});

function example(id: string): Example {
  const found = examples.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The page proposes no example "${id}".`);
  return found;
}

async function askExample(page: Page, id: string, lang: Lang): Promise<void> {
  await answered(page);
  await page.getByRole('link', { name: example(id).title[lang] }).click();
  await answered(page);
  expect(await page.locator('.notice').count(), id).toBe(0);
}

async function run(page: Page, query: string): Promise<void> {
  await answered(page);
  await page.locator('#query').fill(query);
  await page.locator('#variables').fill('');
  await page.locator('#query').press('Control+Enter');
  await answered(page);
}

async function answered(page: Page): Promise<void> {
  await page.locator('#answer[aria-busy=false]').waitFor();
}

async function view(page: Page): Promise<{ url: string; query: string; variables: string; answer: string }> {
  return {
    url: page.url(),
    query: await page.locator('#query').inputValue(),
    variables: await page.locator('#variables').inputValue(),
    answer: await textOf(page.locator('#result')),
  };
}

async function textOf(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

async function expectText(place: Locator, text: string): Promise<void> {
  await place.filter({ hasText: text }).first().waitFor();
}

async function barriers(page: Page): Promise<string[]> {
  const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] });
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as axe.AxeResults;
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    found.push(...grave.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html}`));
  }
  return found;
}

async function openBrowser(origin: string): Promise<Visitors> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  return { visit: (options, journey) => visit(browser, origin, options, journey), close: () => browser.close() };
}

async function visit<T>(
  browser: Browser,
  origin: string,
  { lang, ...options }: Visit,
  journey: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  try {
    const wrong: string[] = [];
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'blob:' && url.origin !== origin) wrong.push(`request: ${url}`);
    });
    context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`));
    context.on('console', (message) => {
      // Chromium itself reports the answer that an error state is made of; the page did nothing wrong.
      const isAnswer = message.location().url === `${origin}/graphql`;
      if (message.type() === 'error' && !isAnswer) wrong.push(`console: ${message.text()}`);
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(lang ? `${origin}/?lang=${lang}` : `${origin}/`);
    const result = await journey(page);
    expect(wrong).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

function chromiumPath(): string {
  const found = PLACES.find(existsSync) ?? NAMES.map(onPath).find((path) => path !== '');
  if (!found) throw new Error('The tests of the page need Chromium; install it with `apt-get install chromium`.');
  return found;
}

function onPath(name: string): string {
  return execFileSync('sh', ['-c', `command -v ${name} || true`], { encoding: 'utf8' }).trim();
}
