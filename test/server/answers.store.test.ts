import { readFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildSchema, getIntrospectionQuery, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContract } from '../../src/server/contract.js';
import { createServer } from '../../src/server/server.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { openTestApp, type TestApp } from '../support/app.js';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const CONTRACT = print(readContract());

let test: TestApp;
let production: TestApp;
let away: Graph;
beforeAll(async () => {
  test = await openTestApp(undefined, undefined, { corsOrigins: ['https://app.example'] });
  production = await openTestApp(undefined, undefined, { isProduction: true });
  away = openGraph({
    uri: 'bolt://127.0.0.1:9',
    user: 'a',
    password: 'b',
    database: 'neo4j',
    timeoutMilliseconds: 500,
  });
});
afterAll(async () => {
  await test?.close();
  await production?.close();
  await away?.close();
});

const ask = (payload: unknown, accept: string, { app }: { app: TestApp['app'] } = test) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept, 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });

describe('the status of an answer', () => {
  it.each([
    ['text that is not GraphQL', { query: '{ enterprises {' }, 200, 400],
    ['an unknown field', { query: '{ salary }' }, 200, 400],
    ['a variable that does not fit', { query: 'query ($n: Int!) { a: __typename }', variables: { n: 'x' } }, 200, 400],
    ['an operation that is none of its own', { query: '{ __typename }', operationName: 'other' }, 400, 400],
    ['too much at once', { query: `{ ${'a: __typename '.repeat(2_000)} }` }, 400, 400],
    ['a query that is not text', { query: 1 }, 400, 400],
    ['a body without a query', { x: 1 }, 400, 400],
    ['an empty query', { query: '' }, 400, 400],
    ['variables that are no object', { query: '{ __typename }', variables: 5 }, 400, 400],
    ['an answer', { query: '{ __typename }' }, 200, 200],
  ])('for %s', async (_, payload, ofJson, ofGraphql) => {
    const [plain, exact] = [await ask(payload, JSON_TYPE), await ask(payload, GRAPHQL_TYPE)];
    expect([plain.statusCode, exact.statusCode]).toEqual([ofJson, ofGraphql]);
    expect(plain.headers['content-type']).toContain(JSON_TYPE);
    expect(exact.headers['content-type']).toContain(GRAPHQL_TYPE);
  });

  it('tells a client of an absent store when to come back', async () => {
    const app = await createServer(away, { logLevel: 'silent', isProduction: false });
    const query = '{ chains { totalCount } }';
    for (const [accept, status] of [
      [JSON_TYPE, 200],
      [GRAPHQL_TYPE, 503],
    ] as const) {
      const response = await ask({ query }, accept, { app });
      expect([response.statusCode, response.headers['retry-after']]).toEqual([status, '1']);
      expect(response.json().errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    }
    const download = { query, rows: 'chains', columns: [{ title: 'n', path: 'totalCount' }], format: 'csv', name: 'x' };
    const refused = await app.inject({ method: 'POST', url: '/download', payload: download });
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '1']);
    await app.close();
  });

  it('tells a client of a slow store when to come back', async () => {
    const { graph, close } = await openTestApp(undefined, 1_000);
    const slow = { name: 'slow', text: 'UNWIND range(1, 100000000) AS a WITH a WHERE a % 2 = 3 RETURN count(a) AS n' };
    const slowed = await createServer(
      { ...graph, read: () => graph.read(slow, {}) },
      { logLevel: 'silent', isProduction: false },
    );
    const response = await ask({ query: '{ chains { totalCount } }' }, GRAPHQL_TYPE, { app: slowed });
    expect([response.statusCode, response.headers['retry-after']]).toEqual([504, '2']);
    expect(response.json().errors[0].extensions).toMatchObject({ code: 'TIMEOUT', retryable: true });
    await slowed.close();
    await close();
  });
});

describe('the methods of the API', () => {
  it.each([{}, { 'content-type': 'application/json' }])(
    'are said to whoever asks for them with %j',
    async (headers) => {
      const response = await test.app.inject({ method: 'OPTIONS', url: '/graphql', headers });
      expect([response.statusCode, response.headers.allow, response.body]).toEqual([204, 'GET, POST, OPTIONS', '']);
      expect(response.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('are said to whoever tries %s', async (method) => {
    const response = await test.app.inject({ method, url: '/graphql', payload: 'no JSON' });
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, POST, OPTIONS']);
    expect(response.json().errors[0].message).toBe(`/graphql takes GET and POST, not ${method}.`);
  });
});

describe('a page of another origin', () => {
  const preflight = (origin: string, { app }: TestApp = test) =>
    app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('reads the API if its origin is listed', async () => {
    const asked = await preflight('https://app.example');
    expect(asked.statusCode).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
    });
    const headers = { origin: 'https://app.example' };
    const answer = await test.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query: '{ __typename }' },
    });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-expose-headers': 'x-request-id, retry-after, x-liantu-data',
      vary: expect.stringContaining('Origin'),
    });
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('does not if it is not', async () => {
    for (const origin of ['https://evil.example', 'https://app.example.evil', 'http://app.example', 'null']) {
      expect((await preflight(origin)).headers['access-control-allow-origin']).toBeUndefined();
      expect((await preflight(origin)).headers['access-control-allow-methods']).toBeUndefined();
    }
    expect((await preflight('https://app.example', production)).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('/schema.graphql', () => {
  it('is the contract, in production too', async () => {
    for (const { app } of [test, production]) {
      const response = await app.inject({ url: '/schema.graphql' });
      expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(response.body).toBe(CONTRACT);
      expect(buildSchema(response.body).getQueryType()?.name).toBe('Query');
    }
    const text = await readFile(new URL('../../schema/chain.graphql', import.meta.url), 'utf8');
    const names = parse(text).definitions.flatMap((one) => ('name' in one && one.name ? one.name.value : []));
    expect(names.filter((name) => !new RegExp(` ${name} `).test(CONTRACT))).toEqual([]);
  });

  it('is not sent again to whoever has it', async () => {
    const { etag } = (await test.app.inject({ url: '/schema.graphql' })).headers;
    const asked = (tag: string) => test.app.inject({ url: '/schema.graphql', headers: { 'if-none-match': tag } });
    for (const tag of [String(etag), `"other", ${etag}`, String(etag).replace('W/', ''), '*']) {
      expect(await asked(tag)).toMatchObject({ statusCode: 304, body: '' });
    }
    expect((await asked('"other"')).statusCode).toBe(200);
  });
});

describe('every answer', () => {
  it('says what a browser may do with it', async () => {
    for (const url of ['/', '/livez', '/worlds', '/nothing', '/schema.graphql']) {
      const { headers } = await test.app.inject({ url });
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['permissions-policy']).toContain('camera=(), ');
      expect(headers['content-security-policy']).toMatch(/form-action 'none';frame-ancestors 'none'$/);
    }
  });

  it.each([
    ['GET', '/livez'],
    ['GET', '/readyz'],
    ['GET', '/healthz'],
    ['GET', '/worlds'],
    ['GET', '/nothing'],
    ['GET', '/%zz'],
    ['GET', '/graphql?query={__typename}'],
    ['POST', '/graphql'],
    ['POST', '/download'],
    ['OPTIONS', '/graphql'],
  ] as const)('of the API is kept by nobody: %s %s', async (method, url) => {
    expect((await test.app.inject({ method, url })).headers['cache-control']).toBe('no-store');
    const host = await test.app.inject({ method, url, headers: { host: 'evil.example' } });
    expect(host.headers['cache-control']).toBe('no-store');
    if (url !== '/graphql') return;
    expect((await ask({ query: '{ __typename }' }, JSON_TYPE)).headers['cache-control']).toBe('no-store');
  });
});

describe('a large answer', () => {
  const answer = (encoding: string | undefined, query = getIntrospectionQuery()) =>
    test.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: encoding === undefined ? {} : { 'accept-encoding': encoding },
      payload: { query },
    });

  it('goes out smaller to whoever takes it so, and is the same', async () => {
    const plain = await answer(undefined);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const [asked, encoding, open] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const { headers, rawPayload } = await answer(asked);
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        vary: expect.stringContaining('accept-encoding'),
        'cache-control': 'no-store',
      });
      expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 4);
      expect(String(open(rawPayload))).toBe(plain.body);
    }
  });

  it('is one of 1 kB and more; a small one, and one that is compressed in itself, go out as they are', async () => {
    expect((await answer('br', '{ __typename }')).headers['content-encoding']).toBeUndefined();
    for (const encoding of ['identity', 'br;q=0', 'x-unknown']) {
      expect((await answer(encoding)).headers['content-encoding']).toBeUndefined();
    }
    const query = '{ chains(first: 100) { nodes { name } } }';
    const columns = [{ title: 'name', path: 'name' }];
    const download = (format: string) =>
      test.app.inject({
        method: 'POST',
        url: '/download',
        headers: { 'accept-encoding': 'br' },
        payload: { query, rows: 'chains.nodes', columns, format, name: 'x' },
      });
    expect(await download('xlsx')).toMatchObject({
      statusCode: 200,
      headers: expect.not.objectContaining({ 'content-encoding': 'br' }),
    });
  });

  it('is also the contract', async () => {
    const { headers, rawPayload } = await test.app.inject({
      url: '/schema.graphql',
      headers: { 'accept-encoding': 'br' },
    });
    expect([headers['content-encoding'], headers.etag]).toEqual(['br', expect.stringMatching(/^W\//)]);
    expect(String(brotliDecompressSync(rawPayload))).toBe(CONTRACT);
  });
});
