import axe from 'axe-core';
import {
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
  type Request,
  type WebError,
} from 'playwright-core';
import { expect } from 'vitest';
import { chromiumPath, FLAGS } from './chromium.js';

export type { Page };
export type Lang = 'zh' | 'en';
type Visit = BrowserContextOptions & {
  readonly lang?: Lang;
  /** What stands between the page and the server, or listens, from its first moment on. */
  readonly before?: (page: Page) => Promise<unknown>;
};

export interface Visitors {
  readonly origin: string;
  /** A visitor who remembers nothing; who meets an error in the console or leaves the origin fails the test. */
  visit<T>(path: string, options: Visit, journey: (page: Page) => Promise<T>): Promise<T>;
  /** The same in a page that stays for the next of this kind: for a journey that leaves no route and no script behind. */
  look<T>(path: string, options: Visit, journey: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Two busy cores draw a page slowly. */
const PATIENCE_MILLISECONDS = 30_000;
const STEP_MILLISECONDS = 100;
const DESK = { width: 1280, height: 720 };

/** What the pages of a visitor have asked and not been answered. */
const underWay = new WeakMap<BrowserContext, Set<Request>>();

export async function openBrowser(origin: string): Promise<Visitors> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  // One profile for each kind of visitor, so that the explorer's own files are fetched once.
  const profiles = new Map<string, Promise<BrowserContext>>();
  const profileOf = ({ lang = 'zh', before: _, ...options }: Visit) => {
    const kind = JSON.stringify({ lang, options });
    const opened = profiles.get(kind) ?? browser.newContext({ locale: lang === 'zh' ? 'zh-CN' : 'en-GB', ...options });
    profiles.set(kind, opened);
    return opened;
  };
  return {
    origin,
    visit: async (path, options, journey) => {
      const profile = await profileOf(options);
      try {
        const page = await profile.newPage();
        await options.before?.(page);
        return await visit(page, origin + path, journey);
      } finally {
        for (const page of profile.pages()) await page.close();
      }
    },
    look: async (path, options, journey) => {
      const profile = await profileOf(options);
      const page = profile.pages()[0] ?? (await profile.newPage());
      await page.setViewportSize(options.viewport ?? DESK);
      await page.emulateMedia({ colorScheme: options.colorScheme ?? null });
      return visit(page, origin + path, journey);
    },
    close: () => browser.close(),
  };
}

async function visit<T>(page: Page, address: string, journey: (page: Page) => Promise<T>): Promise<T> {
  const profile = page.context();
  const { origin } = new URL(address);
  const wrong: string[] = [];
  const asked = new Set<Request>();
  underWay.set(profile, asked);
  const begun = (request: Request) => {
    if (request.resourceType() === 'fetch') asked.add(request);
    const url = new URL(request.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin) wrong.push(`request: ${url}`);
  };
  const ended = (request: Request) => asked.delete(request);
  const failed = (error: WebError) => wrong.push(`error: ${error.error().message}`);
  const said = (message: ConsoleMessage) => {
    // Chromium itself reports the answer that an error state is made of; the page did nothing wrong.
    const isAnswer = /\/(graphql|download|worlds|no\/such\/page)$/.test(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !isAnswer) wrong.push(`console: ${message.text()}`);
  };
  profile.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  profile.on('weberror', failed).on('console', said);
  try {
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    await page.goto(address);
    await answered(page);
    const result = await journey(page);
    expect(wrong).toEqual([]);
    return result;
  } finally {
    profile.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
    profile.off('weberror', failed).off('console', said);
    // The next visitor of this kind finds nothing of this one.
    await page.evaluate('localStorage.clear(); sessionStorage.clear()');
    await profile.clearCookies();
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

const RULES = {
  all: { runOnly: { type: 'tag', values: TAGS } },
  // Of the other shade of a page that was looked at.
  colours: { runOnly: { type: 'rule', values: ['color-contrast'] } },
  // Of the other language.
  'all but colours': { runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast': { enabled: false } } },
};

/** What of a page somebody could not use: each finding with its place. */
export async function barriers(page: Page, rules: keyof typeof RULES = 'all'): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ ...RULES[rules], resultTypes: ['violations'] });
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
