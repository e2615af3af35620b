import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath, FLAGS } from '../test/support/chromium.js';
import { type Ask, madeUp, type Size } from './madeUp.js';

export interface Visit {
  readonly page: Page;
  /** The paths of the scripts, styles and fonts that were fetched so far. */
  readonly assets: ReadonlySet<string>;
  /** Requests to anywhere else, and errors in the console: there must be none. */
  readonly faults: readonly string[];
}

export interface Explorer {
  visit<T>(path: string, what: (visit: Visit) => Promise<T>, before?: (page: Page) => Promise<void>): Promise<T>;
  close(): Promise<void>;
}

/** The built explorer in a browser of its own; the API's answers are made up, everything else is the server's. */
export async function openExplorer(origin: string, size: Size): Promise<Explorer> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  const ask = madeUp(size);
  return {
    visit: (path, what, before) => visit(browser, origin, ask, path, what, before),
    close: () => browser.close(),
  };
}

async function visit<T>(
  browser: Browser,
  origin: string,
  ask: Ask,
  path: string,
  what: (visit: Visit) => Promise<T>,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<T> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const [assets, faults] = [new Set<string>(), [] as string[]];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === origin) assets.add(url.pathname);
      else if (!['data:', 'blob:'].includes(url.protocol)) faults.push(url.href);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.route('**/graphql', async (route) => {
      const { query, variables = {} } = route.request().postDataJSON();
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(await ask(query, variables)) });
    });
    await before(page);
    await page.goto(origin + path, { waitUntil: 'commit' });
    return await what({ page, assets, faults });
  } finally {
    await context.close();
  }
}

/** Bytes of a file as it comes over the wire, gzipped. */
export async function gzippedSize(origin: string, path: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).length));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
