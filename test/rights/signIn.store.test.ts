import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STREAM_LIMITS } from '../../src/server/changes/route.js';
import { createKey, keysFolder, openKeys, revokeKey } from '../../src/server/rights/keys.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type Askers, headersOf, idOf, makeAskers } from './askers.js';

const HOST = 'graph.example:4000';
const TOKEN = 'an-edit-token-that-is-long-enough-for-a-test';

let askers: Askers;
let test: TestApp;
let lines: string[];
beforeAll(async () => {
  askers = await makeAskers();
  lines = [];
  test = await openTestApp(undefined, undefined, {
    anonymous: null,
    keys: askers.keys,
    editToken: TOKEN,
    hosts: ['graph.example'],
    corsOrigins: ['https://app.example'],
    logLevel: 'debug',
    logStream: { write: (line) => void lines.push(line) },
  });
});
afterAll(async () => {
  await test?.close();
  await askers?.close();
});

const keyOf = (name: string) => askers.all.find((asker) => asker.name === name)?.bearer ?? '';
const sent: string[] = [];
const signIn = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  test.app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { host: HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const cookieOf = (response: { headers: Record<string, unknown> }) =>
  String(response.headers['set-cookie']).split(';')[0] ?? '';
const ask = (headers: Readonly<Record<string, string>>, query = '{ __typename }') =>
  test.app.inject({ method: 'POST', url: '/graphql', headers: { host: HOST, ...headers }, payload: { query } });
const page = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  test.app.inject({ method: 'GET', url, headers: { host: HOST, accept: 'text/html', ...headers } });

describe('A person whose server asks for a key', () => {
  it('is led from each page to the form, and back to the page with a good key', async () => {
    for (const url of ['/', '/chains/chain:humanoid-robot?tab=a', '/no-such-page']) {
      const led = await page(url);
      expect([led.statusCode, led.headers['location']]).toEqual([303, `/sign-in?to=${encodeURIComponent(url)}`]);
      const form = await page(String(led.headers['location']));
      expect([form.statusCode, form.body.includes('name="key"')]).toEqual([200, true]);
      const done = await signIn({ key: keyOf('a key of a reader'), to: url });
      expect([done.statusCode, done.headers['location']]).toEqual([303, url]);
    }
  });

  it('is known by a cookie that no script and no other site has, and that is not the key', async () => {
    const key = keyOf('a key of an editor');
    const done = await signIn({ key });
    expect(done.headers['set-cookie']).toMatch(
      /^liantu-key=[0-9a-f]{12}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(String(done.headers['set-cookie'])).not.toContain(key.slice(-43));
    const cookie = cookieOf(done);
    sent.push(key, cookie);
    expect((await ask({ cookie })).json().data).toEqual({ __typename: 'Query' });
    expect((await page('/', { cookie })).statusCode).not.toBe(303);
    const file = await test.app.inject({ method: 'GET', url: '/export/none.csv', headers: { host: HOST, cookie } });
    expect(file.statusCode).not.toBe(401);
    const undo = 'mutation { undo(journal: "journal:none") { added } }';
    const codeOf = async (headers: Readonly<Record<string, string>>) =>
      (await ask({ cookie, ...headers }, undo)).json().errors[0].extensions.code;
    expect(await codeOf({ origin: `http://${HOST}` })).toBe('BAD_USER_INPUT');
    // A page of another port is of the same site.
    for (const origin of ['http://graph.example:5000', 'https://evil.example', 'null'])
      expect(await codeOf({ origin }), origin).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    const forged = `${cookie.split('.')[0]}.${'A'.repeat(43)}`;
    expect((await ask({ cookie: forged })).statusCode).toBe(401);
  });

  it('is asked again once the key is revoked, and stays out after leaving', async () => {
    const key = await createKey(askers.folder, { name: 'leaving', role: 'READER', expiresAt: null });
    await expect.poll(() => askers.keys.find(key)?.id, { timeout: 30_000 }).toBe(idOf(key));
    const cookie = cookieOf(await signIn({ key }));
    expect((await ask({ cookie })).statusCode).toBe(200);
    const left = await test.app.inject({ method: 'POST', url: '/sign-out', headers: { host: HOST, cookie } });
    expect(left.statusCode).toBe(303);
    expect([left.headers['set-cookie']].flat().join()).toMatch(/liantu-edit=;.*Max-Age=0,liantu-key=;.*Max-Age=0/);
    await revokeKey(askers.folder, idOf(key));
    await expect.poll(async () => (await ask({ cookie })).statusCode, { timeout: 30_000 }).toBe(401);
    const refused = (await ask({ cookie })).json().errors[0];
    expect(refused).toMatchObject({
      message: expect.stringContaining('revoked'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect((await page('/', { cookie })).statusCode).toBe(303);
  });

  it('is told in both languages that a key is not good, and not why', async () => {
    const bodies = await Promise.all(
      ['', 'x', keyOf('a revoked key'), keyOf('an expired key'), keyOf('a key that nobody made'), TOKEN].map(
        async (key) => {
          const { statusCode, headers, body } = await signIn({ key });
          expect([statusCode, headers['set-cookie']]).toEqual([403, undefined]);
          return body;
        },
      ),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toMatch(/密钥无效.*not known here, was revoked, or has expired/s);
  });

  it('is signed in by no other site, and led to none', async () => {
    const key = keyOf('a key of a reader');
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const { statusCode, headers: answered } = await signIn({ key }, headers);
      expect([statusCode, answered['set-cookie']]).toEqual([403, undefined]);
    }
    for (const to of [
      '//evil.example/a',
      'https://evil.example/a',
      '/\\evil.example',
      '/.//evil.example',
      'javascript:1',
      '\n/a',
    ]) {
      const { headers } = await signIn({ key, to });
      expect(headers['location'], to).toMatch(/^\/(?![/\\])/);
    }
    const form = await page(`/sign-in?to=${encodeURIComponent('/"><script>alert(1)</script>')}`);
    expect(form.body).not.toContain('<script');
    expect(form.headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'/);
    // Under no-referrer a browser sends `Origin: null` with the form.
    expect(form.headers['referrer-policy']).toBe('same-origin');
  });

  it('who started the server comes in by its link, with every right', async () => {
    const entered = await page(`/?edit=${TOKEN}`);
    const cookie = cookieOf(entered);
    sent.push(TOKEN, cookie);
    const query = '{ writeRefusal importJobs { id } }';
    expect((await ask({ cookie }, query)).json().data.writeRefusal).toBeNull();
    const removal = 'mutation { removeDataset(id: "dataset:none") { added } }';
    expect((await ask({ cookie }, removal)).json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('A program', () => {
  it('of another origin may read why it is refused, and asks before without a key', async () => {
    const origin = { origin: 'https://app.example' };
    const preflight = await test.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        host: HOST,
        ...origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-headers']).toContain('authorization');
    const refused = await ask(origin);
    expect([refused.statusCode, refused.headers['access-control-allow-origin']]).toEqual([401, 'https://app.example']);
    const reader = askers.all.find(({ name }) => name === 'a key of a reader');
    const let_in = await ask({ ...origin, ...headersOf(reader ?? { bearer: null }) });
    expect([let_in.statusCode, let_in.headers['access-control-allow-origin']]).toEqual([200, 'https://app.example']);
  });

  it('that is refused leaves one line in the log, without what it showed', async () => {
    lines.length = 0;
    await ask({ authorization: `Bearer ${keyOf('a revoked key')}` });
    await ask({ authorization: 'Bearer liantu_secret' });
    await expect.poll(() => lines.length, { timeout: 30_000 }).toBe(2);
    expect(lines.map((line) => JSON.parse(line).status)).toEqual([401, 401]);
    expect(lines.join('')).not.toContain('liantu_');
    const editor = keyOf('a key of an editor');
    await ask({ authorization: `Bearer ${editor}` });
    await expect.poll(() => lines.length, { timeout: 30_000 }).toBe(3);
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ status: 200, key: idOf(editor) });
    for (const secret of [editor.slice(-43), ...sent]) expect(lines.join('')).not.toContain(secret);
  });

  it('with the name and password of a gateway is nobody here', async () => {
    const { statusCode, headers } = await ask({ authorization: 'Basic YTpi' });
    expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Bearer realm="liantu"']);
  });
});

it('A stream of changes ends when its key is revoked', async () => {
  const home = keysFolder(askers.folder);
  const key = await createKey(home, { name: 'stream', role: 'READER', expiresAt: null });
  const streams = { ...STREAM_LIMITS, look: 50, heartbeat: 50 };
  const own = await openTestApp(undefined, undefined, { anonymous: null, keys: openKeys(home), streams });
  const url = await own.app.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${url}/changes`, { headers: { authorization: `Bearer ${key}` } });
  expect(response.status).toBe(200);
  await revokeKey(home, idOf(key));
  // It ends by itself: whoever reads it to its end gets there.
  await response.text();
  await own.close();
});

describe('A server that counts', () => {
  it('says what each operation costs and what is left, and refuses what is too much with the time to return', async () => {
    const counted = await openTestApp(undefined, undefined, {
      keys: askers.keys,
      costPerMinute: 1_000,
      expectsErrors: true,
    });
    const send = (query: string, name = 'nobody', accept = 'application/json') =>
      counted.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept, ...headersOf(askers.all.find((asker) => asker.name === name) ?? { bearer: null }) },
        payload: { query },
      });
    const query = '{ chains(first: 100) { nodes { segments { id } } } }';
    const [first, second] = [await send('{ chains(first: 100) { nodes { id } } }'), await send(query)];
    expect(first.json().extensions).toEqual({ cost: { requested: 100, limit: 100_000, remaining: 900 } });
    // From a share that is not full nothing is taken that is more than it.
    expect(second.json()).not.toHaveProperty('data.chains.nodes');
    const { message, extensions } = second.json().errors[0];
    expect(extensions).toMatchObject({ code: 'RATE_LIMITED', retryable: true, retryAfterSeconds: 6 });
    expect(message).toMatch(/This request costs 4100, and of 1000 a minute less is left/);
    expect([second.statusCode, second.headers['retry-after']]).toEqual([429, '6']);
    const typed = await send(query, 'nobody', 'application/graphql-response+json');
    expect([typed.statusCode, typed.headers['retry-after']]).toEqual([429, '6']);
    // A key has a share of its own.
    expect(
      (await send('{ chains(first: 100) { nodes { id } } }', 'a key of a reader')).json().extensions.cost.remaining,
    ).toBe(900);
    const file = await counted.app.inject({ method: 'GET', url: '/export/enterprises.csv' });
    expect([file.statusCode, file.json().errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(file.headers['retry-after'])).toBeGreaterThan(0);
    await counted.close();
  });

  it('does not cut off a file of which a part was sent', async () => {
    const counted = await openTestApp(undefined, undefined, { costPerMinute: 350, expectsErrors: true });
    const download = {
      query:
        'query ($first: Int, $after: String) { products(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      rows: 'products.nodes',
      columns: [{ title: 'id', path: 'id' }],
      format: 'csv',
      name: 'a',
    };
    const send = () => counted.app.inject({ method: 'POST', url: '/download', payload: download });
    const whole = await send();
    expect(whole.statusCode).toBe(200);
    expect(whole.body.split('\n').length).toBeGreaterThan(500);
    const next = await send();
    expect([next.statusCode, next.json().errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    await counted.close();
  });

  it('refuses what costs more than any operation may, before anything of it runs', async () => {
    const query =
      '{ chains(first: 100) { nodes { segments { chain { segments { id } } } enterprises(first: 100) { nodes { chainPositions { segment { id } } } } } } }';
    const { statusCode, body } = await ask({ authorization: `Bearer ${keyOf('a key of a reader')}` }, query);
    const [error] = (JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] }).errors;
    expect([statusCode, error?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(error?.message).toMatch(/costs \d+, and 100000 is the limit/);
  });
});
