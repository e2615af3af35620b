import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../src/server/pages.js';
import { openTestApp, type TestApp } from '../support/app.js';

const INDEX = '<!doctype html><title>Liantu</title><script type="module" src="/assets/index-a1b2c3.js"></script>';
const SCRIPT = `console.log('${'链图'.repeat(100)}');`;
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

let folder: string;
let test: TestApp;
let unbuilt: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), INDEX);
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets', 'index-a1b2c3.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'index-a1b2c3.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(folder, 'assets', 'index-a1b2c3.js.gz'), gzipSync(SCRIPT));
  await writeFile(join(folder, 'assets', 'plain-d4e5f6.css'), 'body { margin: 0 }');
  test = await openTestApp(undefined, undefined, { web: folder });
  unbuilt = await openTestApp(undefined, undefined, { web: join(folder, 'nowhere') });
});
afterAll(async () => {
  await test?.close();
  await unbuilt?.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => test.app.inject({ url, headers });

describe('the explorer', () => {
  it('is at / under a strict policy, asked for again at every visit', async () => {
    const response = await get('/');
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe(INDEX);
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(String(response.headers['content-security-policy']).split(';')).toEqual(POLICY);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    '/chains/chain:humanoid-robot',
    '/chains/chain%3Ahumanoid-robot/gaps?region=region:440300',
    '/enterprises/enterprise:a.b',
    '/search?q=index.js',
    '/regions/compare',
    '/sources/',
    '/chains/chain%3Aa%2Fb',
  ])('answers %s, which it finds its way in by itself', async (url) => {
    for (const method of ['GET', 'HEAD'] as const) {
      const response = await test.app.inject({ method, url });
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toContain('text/html');
      expect(response.headers['cache-control']).toBe('no-cache');
      expect(response.body).toBe(method === 'HEAD' ? '' : INDEX);
    }
  });

  it('keeps for ever what has its content in its name, and nothing else', async () => {
    const script = await get('/assets/index-a1b2c3.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toContain('javascript');
    expect(script.body).toBe(SCRIPT);
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('goes in the encoding that the browser takes, if it was made', async () => {
    const brotli = await get('/assets/index-a1b2c3.js', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotli.headers['content-type']).toContain('javascript');
    expect(brotli.headers['cache-control']).toContain('immutable');
    expect(String(brotliDecompressSync(brotli.rawPayload))).toBe(SCRIPT);
    const gzip = await get('/assets/index-a1b2c3.js', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(gzip.rawPayload))).toBe(SCRIPT);
    const plain = await get('/assets/plain-d4e5f6.css', { 'accept-encoding': 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toContain('margin');
    const page = await get('/chains/chain:humanoid-robot', { 'accept-encoding': 'gzip, br' });
    expect([page.statusCode, page.body]).toEqual([200, INDEX]);
  });

  it('is not sent again to whoever has it', async () => {
    const { etag } = (await get('/')).headers;
    expect((await get('/', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  });

  it.each([
    ['GET', '/assets/index-000000.js'],
    ['GET', '/assets/nothing'],
    ['GET', '/assets'],
    ['GET', '/nothing.png'],
    ['GET', '/chains/icon.ico'],
    ['GET', '/robots.txt'],
    ['HEAD', '/nothing.map'],
    ['GET', '/../package.json'],
    ['GET', '/%2e%2e/package.json'],
    ['GET', '/download'],
    ['GET', '/graphql/more'],
    ['POST', '/chains/chain:humanoid-robot'],
    ['DELETE', '/'],
    ['GET', '/health'],
    ['GET', '/.git/config'],
    ['GET', '/.liantu/neo4j/password'],
    ['GET', '/.env'],
    ['HEAD', '/health'],
    ['GET', '/chains'],
    ['GET', '/search/more'],
    ['GET', '/regions/region:440300/gaps'],
    ['GET', '/demo'],
    ['GET', '/demo/chains/chain:demo-01'],
    ['GET', '/wp-login.php'],
  ] as const)('does not stand at %s %s', async (method, url) => {
    const response = await test.app.inject({ method, url });
    expect([403, 404]).toContain(response.statusCode);
    expect(response.headers['content-type']).toContain('application/json');
    if (method === 'HEAD') return;
    const [error] = response.json().errors;
    expect(error.extensions).toMatchObject({ retryable: false, requestId: response.headers['x-request-id'] });
  });

  it('shows a person its own page where nothing is, and says so to the browser', async () => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    for (const url of ['/no/such/page', '/health', '/.git/config', '/nothing.png', '/demo']) {
      for (const method of ['GET', 'HEAD'] as const) {
        const response = await test.app.inject({ method, url, headers: { accept, 'if-none-match': '*' } });
        expect(response.statusCode).toBe(404);
        expect(response.headers['content-type']).toContain('text/html');
        expect(response.headers['cache-control']).toBe('no-store');
        if (method === 'GET') expect(response.body).toBe(INDEX);
      }
    }
    const posted = await test.app.inject({ method: 'POST', url: '/no/such/page', headers: { accept } });
    expect([posted.statusCode, posted.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect((await unbuilt.app.inject({ url: '/health', headers: { accept } })).json().errors).toHaveLength(1);
  });

  it('has the very pages that its own routes have', async () => {
    const routes = await readFile(new URL('../../web/src/app/pages.tsx', import.meta.url), 'utf8');
    expect([...routes.matchAll(/\bpage\('([^']+)'/g)].map(([, path]) => path)).toEqual(PAGES);
    // No route is written in another way: the word is twice in `page` itself, and once where nothing else matched.
    expect(routes.match(/\bpath\b/g)).toHaveLength(3);
  });

  it('has pages in each world that is served', async () => {
    const both = await openTestApp(undefined, undefined, { web: folder, demo: test.graph });
    for (const [url, status] of [
      ['/demo', 200],
      ['/demo/chains/chain:demo-01', 200],
      ['/demo/metrics', 404],
      ['/demonstration', 404],
    ] as const) {
      expect((await both.app.inject({ url })).statusCode).toBe(status);
    }
    await both.app.close();
  });

  it('that is not built says how it is, and the API answers all the same', async () => {
    for (const url of ['/', '/chains/chain:humanoid-robot']) {
      const response = await unbuilt.app.inject({ url });
      expect(response.statusCode).toBe(503);
      expect(response.json().errors[0].message).toContain('npm run build');
    }
    expect((await unbuilt.app.inject({ url: '/assets/index-a1b2c3.js' })).statusCode).toBe(404);
    expect((await unbuilt.ask('{ chains { totalCount } }')).errors).toBeUndefined();
  });
});
