import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

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

export type Visit = BrowserContextOptions & { readonly lang?: 'zh' | 'en' };

export interface TestBrowser {
  /** A visitor of their own, without memory; who meets an error in the console or leaves the origin fails the test. */
  visit<T>(options: Visit, journey: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openBrowser(origin: string): Promise<TestBrowser> {
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
