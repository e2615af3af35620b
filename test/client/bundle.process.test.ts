import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as operations from '../../client/src/generated/operations.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { chromiumPath, FLAGS } from '../support/chromium.js';

const CLIENT = new URL('../../client/src/', import.meta.url).pathname;
const ENTRY = `
  import { createClient } from '${CLIENT}client.ts';
  import { SuggestNames } from '${CLIENT}generated/operations.ts';
  globalThis.suggest = (url, query) => createClient({ url }).ask(SuggestNames, { query });
`;
let folder: string;
let bundle: string;
let pages: Server;
let test: TestApp;
let url: string;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-bundle-'));
  const entry = join(folder, 'entry.js');
  await writeFile(entry, ENTRY);
  // As applications are built: the bundler of the explorer, without its settings.
  const { build } = await import(pathToFileURL(createRequire(import.meta.url).resolve('vite')).href);
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { outDir: join(folder, 'dist'), rolldownOptions: { input: entry, output: { entryFileNames: 'bundle.js' } } },
  });
  bundle = await readFile(join(folder, 'dist/bundle.js'), 'utf8');
  pages = createServer((request, response) => {
    const isScript = request.url === '/bundle.js';
    response
      .setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      .end(
        isScript
          ? bundle
          : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/bundle.js"></script>',
      );
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  test = await openTestApp(undefined, undefined, { corsOrigins: [origin] });
  url = await test.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await test?.close();
  await new Promise((resolve) => pages.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

it('who imports one operation gets no other, and neither the follower nor the pages', () => {
  const { SuggestNames, ...others } = operations;
  expect(bundle).toContain(SuggestNames.id);
  const names = Object.values(others).filter(
    ({ id, name }) => bundle.includes(id) || new RegExp(`\\b${name}\\b`).test(bundle),
  );
  expect(Object.keys(others).length).toBeGreaterThan(30);
  expect(names).toEqual([]);
  expect(bundle).not.toMatch(/text\/event-stream|hasNextPage/);
  // All operations together have 40,000 characters.
  expect(bundle.length).toBeLessThan(6_000);
});

it('a page of another origin asks in a browser', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    const suggested = await page.evaluate(
      `suggest('${url}', '比亚迪').then(({ suggest }) => suggest[0].edges[0].node.id)`,
    );
    expect(suggested).toBe('enterprise:byd');
    const failed = await page.evaluate(
      `suggest('${url}', '').then(() => null, ({ name, code, requestId }) => ({ name, code, isNamed: requestId !== null }))`,
    );
    expect(failed).toEqual({ name: 'LiantuError', code: 'BAD_USER_INPUT', isNamed: true });
  } finally {
    await browser.close();
  }
});
