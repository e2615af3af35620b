import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { stateOf } from '../../src/data/backup/reading.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { exchange } from '../support/socket.js';
import { MUTATIONS } from './mutations.js';

const TOKEN = 'an-edit-token-that-is-long-enough-for-a-test';
const HOST = 'graph.example:4000';
/** Who asks, and how it is refused; null where it is not. */
const ASKERS: readonly (readonly [string, Headers, Refusal | null])[] = [
  ['without a token', {}, { code: 'FORBIDDEN', says: /start link .*Authorization: Bearer/ }],
  [
    'with a wrong token',
    { authorization: 'Bearer wrong' },
    { code: 'UNAUTHENTICATED', says: /neither a key nor a token of this server/ },
  ],
  ['with a wrong cookie', { cookie: 'liantu-edit=wrong' }, { code: 'FORBIDDEN', says: /start link/ }],
  ['with the token for a cookie', { cookie: `liantu-edit=${TOKEN}` }, { code: 'FORBIDDEN', says: /start link/ }],
  ['from a page of another host', { origin: 'https://evil.example' }, { code: 'FORBIDDEN', says: /another origin/ }],
  ['from another port', { origin: 'http://graph.example:5000' }, { code: 'FORBIDDEN', says: /another origin/ }],
  ['from a page without an origin', { origin: 'null' }, { code: 'FORBIDDEN', says: /another origin/ }],
  ['from a page that says no origin', { 'sec-fetch-site': 'same-site' }, { code: 'FORBIDDEN', says: /another origin/ }],
  [
    'under a name that was rebound',
    { host: 'evil.example' },
    { code: 'BAD_USER_INPUT', says: /does not answer to that Host/ },
  ],
  ['with the right token', { authorization: `Bearer ${TOKEN}` }, null],
  [
    'with the right token from a page elsewhere',
    { authorization: `Bearer ${TOKEN}`, origin: 'https://app.example' },
    null,
  ],
  ['with the cookie from its own page', { origin: `http://${HOST}` }, null],
];
/** Those that have no other right ask with a cookie that is good. */
const WITH_COOKIE = new Set(['origin', 'sec-fetch-site']);

type Headers = Readonly<Record<string, string>>;
interface Refusal {
  readonly code: string;
  readonly says: RegExp;
}

let test: TestApp;
let demo: TestApp;
let cookie: string;
beforeAll(async () => {
  test = await openTestApp(undefined, undefined, {
    editToken: TOKEN,
    hosts: ['graph.example'],
    trustedProxies: ['10.0.0.1'],
  });
  demo = await openTestApp(undefined, undefined, { editToken: TOKEN, kind: 'DEMO' });
  const { headers } = await enter(`/?edit=${TOKEN}`);
  cookie = String(headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(async () => {
  await test?.close();
  await demo?.close();
});

const enter = (url: string, more: object = {}) =>
  test.app.inject({ method: 'GET', url, headers: { host: HOST }, ...more });
const send = (query: string, headers: Headers) => {
  const own = Object.keys(headers).some((name) => WITH_COOKIE.has(name)) && !headers['authorization'] ? { cookie } : {};
  return test.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: HOST, ...own, ...headers },
    payload: { query },
  });
};
const errorOf = (response: { json(): unknown }) =>
  (response.json() as { errors?: { message: string; extensions: { code: string } }[] }).errors?.[0];

describe.each(MUTATIONS)('The mutation %s', (name, query) => {
  it.each(ASKERS)('is taken or refused by the right to write: %s', async (_, headers, refusal) => {
    const before = await stateOf(test.graph);
    const error = errorOf(await send(query, headers));
    // Whoever may write is told what is wrong with it.
    if (refusal === null) expect(error?.extensions.code, name).toBe('BAD_USER_INPUT');
    else
      expect(error).toMatchObject({ message: expect.stringMatching(refusal.says), extensions: { code: refusal.code } });
    if (refusal === null) expect(error?.message).not.toMatch(/Host/);
    expect(await stateOf(test.graph)).toEqual(before);
  });

  it('is refused by GET, as text, as a form, in a download and in the demonstration world, whatever the right', async () => {
    const before = await stateOf(test.graph);
    const headers = { authorization: `Bearer ${TOKEN}`, 'graphql-require-preflight': '1' };
    const url = `/graphql?query=${encodeURIComponent(query)}`;
    const got = await test.app.inject({ method: 'GET', url, headers });
    expect([got.statusCode, errorOf(got)?.extensions.code]).toEqual([405, 'BAD_USER_INPUT']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/graphql']) {
      const payload = JSON.stringify({ query });
      const sent = await test.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...headers, 'content-type': type },
        payload,
      });
      expect(sent.statusCode, type).toBeGreaterThanOrEqual(400);
      expect(errorOf(sent)?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const download = { query, rows: name, columns: [{ title: 'a', path: 'added' }], format: 'csv', name: 'a' };
    const file = await test.app.inject({ method: 'POST', url: '/download', headers, payload: download });
    expect(file.body).not.toContain('chain:none');
    expect(file.statusCode).toBeGreaterThanOrEqual(400);
    const made = await demo.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    expect(errorOf(made)).toMatchObject({
      message: expect.stringContaining('demonstration world'),
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await stateOf(test.graph)).toEqual(before);
  });
});

describe('The start link', () => {
  it('sets a cookie that only this server reads, and leads to the same page without the token', async () => {
    const { statusCode, headers } = await enter(
      `/chains/chain:humanoid-robot/gaps?region=region:440300&edit=${TOKEN}&first=2`,
    );
    expect(statusCode).toBe(303);
    expect(headers['location']).toBe('/chains/chain:humanoid-robot/gaps?region=region%3A440300&first=2');
    expect(headers['set-cookie']).toMatch(/^liantu-edit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(headers['set-cookie']).not.toContain(TOKEN);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('sets it for https alone behind a gateway that is trusted to say so', async () => {
    const https = { host: HOST, 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' };
    const trusted = await enter(`/?edit=${TOKEN}`, { headers: https, remoteAddress: '10.0.0.1' });
    expect(trusted.headers['set-cookie']).toMatch(/; Secure$/);
    const other = await enter(`/?edit=${TOKEN}`, { headers: https, remoteAddress: '10.0.0.2' });
    expect(other.headers['set-cookie']).not.toMatch(/Secure/);
  });

  it('leads to no other host', async () => {
    await test.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = test.app.server.address() as AddressInfo;
    for (const path of ['//evil.example/', '/\\evil.example/', '///evil.example']) {
      const head = [`GET ${path}?edit=${TOKEN} HTTP/1.1`, 'Host: localhost', 'Connection: close'];
      const { status, head: answer } = await exchange(port, `${head.join('\r\n')}\r\n\r\n`);
      expect(status, path).toBe(303);
      expect(answer).toMatch(/location: \/evil\.example/i);
    }
  });

  it('with another token gives a page that says so in a sentence, and no right', async () => {
    for (const wrong of ['', 'wrong', `${TOKEN}x`]) {
      const { statusCode, headers, body } = await enter(`/?edit=${wrong}`);
      expect([statusCode, headers['set-cookie']]).toEqual([403, undefined]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body).toContain('This link gives no right to write');
    }
  });

  it('is not written to a log, whatever the level', async () => {
    const lines: string[] = [];
    const logged = await openTestApp(undefined, undefined, {
      editToken: TOKEN,
      logLevel: 'debug',
      logStream: { write: (line) => void lines.push(line) },
    });
    await logged.app.inject({ method: 'GET', url: `/?edit=${TOKEN}` });
    const [, query = ''] = MUTATIONS[0] ?? [];
    const headers = { authorization: `Bearer ${TOKEN}`, cookie };
    await logged.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    await logged.close();
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).not.toContain(TOKEN);
    expect(lines.join('')).not.toContain(cookie.split('=')[1]);
  });
});

describe('A body', () => {
  const rows = (bytes: number) => ({
    query: 'mutation ($rows: [[String]!]!) { importRows(dataset: "a", rows: $rows, dryRun: true) { rejectedRows } }',
    variables: { rows: [['a'.repeat(bytes)]] },
  });
  const headers = { authorization: `Bearer ${TOKEN}` };
  const post = (payload: object, own: Headers) =>
    test.app.inject({ method: 'POST', url: '/graphql', headers: own, payload });

  it('of rows may have a megabyte where there is the right to write, and what is larger says the bound', async () => {
    // Understood by no kind, but read.
    expect(errorOf(await post(rows(900_000), headers))?.message).toMatch(/header/);
    const large = await post(rows(1_100_000), headers);
    expect([large.statusCode, errorOf(large)?.message]).toEqual([413, expect.stringContaining('1000000 bytes')]);
  });

  it('is bounded as before without the right, and for whatever else is asked', async () => {
    const without = await post(rows(200_000), {});
    expect([without.statusCode, errorOf(without)?.message]).toEqual([413, expect.stringContaining('100000 bytes')]);
    const other = {
      query: `query ($a: String!) { enterprise(by: { name: $a }) { id } }`,
      variables: { a: 'a'.repeat(200_000) },
    };
    expect((await post(other, headers)).statusCode).toBe(413);
    expect((await post({ ...other, variables: { a: '优必选' } }, headers)).statusCode).toBe(200);
  });
});

it('The setting LIANTU_EDIT_TOKEN is long enough to be no guess', () => {
  expect(readConfig({}).editToken).toBeNull();
  expect(readConfig({ LIANTU_EDIT_TOKEN: TOKEN }).editToken).toBe(TOKEN);
  for (const LIANTU_EDIT_TOKEN of ['short', `${TOKEN} with blanks`, `${TOKEN}&`]) {
    expect(() => readConfig({ LIANTU_EDIT_TOKEN })).toThrow(/LIANTU_EDIT_TOKEN is not usable: it must have from 32/);
  }
});
