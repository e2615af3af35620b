import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import { expect } from 'vitest';
import { chromiumPath, FLAGS } from './chromium.js';

export type Lang = 'zh' | 'en';
type Visit = BrowserContextOptions & { readonly lang?: Lang };

export interface Visitors {
  readonly origin: string;
  /** A visitor of their own, without memory; who meets an error in the console or leaves the origin fails the test. */
  visit<T>(path: string, options: Visit, journey: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Two busy cores draw a page slowly. */
const PATIENCE_MILLISECONDS = 30_000;
const STEP_MILLISECONDS = 100;

/** What the pages of a visitor have asked and not been answered. */
const underWay = new WeakMap<BrowserContext, Set<Request>>();

export async function openBrowser(origin: string): Promise<Visitors> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  return {
    origin,
    visit: (path, options, journey) => visit(browser, origin + path, options, journey),
    close: () => browser.close(),
  };
}

async function visit<T>(
  browser: Browser,
  address: string,
  { lang = 'zh', ...options }: Visit,
  journey: (page: Page) => Promise<T>,
): Promise<T> {
  const { origin } = new URL(address);
  const context = await browser.newContext({ locale: lang === 'zh' ? 'zh-CN' : 'en-GB', ...options });
  try {
    const wrong: string[] = [];
    const asked = new Set<Request>();
    underWay.set(context, asked);
    context.on('requestfinished', (request) => asked.delete(request));
    context.on('requestfailed', (request) => asked.delete(request));
    context.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.add(request);
      const url = new URL(request.url());
      if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin) wrong.push(`request: ${url}`);
    });
    context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`));
    context.on('console', (message) => {
      // Chromium itself reports the answer that an error state is made of; the page did nothing wrong.
      const isAnswer = /\/(graphql|download|worlds|no\/such\/page)$/.test(message.location().url);
      if (['error', 'warning'].includes(message.type()) && !isAnswer) wrong.push(`console: ${message.text()}`);
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    await page.goto(address);
    await answered(page);
    const result = await journey(page);
    expect(wrong).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** A view has asked all that it asks: nothing is waited for, and nothing is drawn any more. */
export async function answered(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  const unfinished = page.locator('.waiting, [aria-busy=true]');
  let isStill = false;
  // Twice in a row: what one answer leads to is asked a moment after it.
  await expect
    .poll(
      async () => {
        const wasStill = isStill;
        isStill = (underWay.get(page.context())?.size ?? 0) === 0 && (await unfinished.count()) === 0;
        return wasStill && isStill;
      },
      { timeout: PATIENCE_MILLISECONDS, interval: STEP_MILLISECONDS },
    )
    .toBe(true);
}

/** What of a page somebody could not use, in both shades: each finding with its place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] });
  // GraphiQL's own container is its makers'.
  const { violations } = (await page.evaluate(
    `axe.run({ exclude: ['.graphiql-container'] }, ${options})`,
  )) as axe.AxeResults;
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

/** What a view says and where it is: equal before and after a reload, or on the way back. */
export async function viewOf(page: Page): Promise<{ readonly url: string; readonly text: string }> {
  await answered(page);
  return { url: page.url(), text: await page.locator('main').innerText() };
}
