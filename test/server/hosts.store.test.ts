import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type Exchange, exchange } from '../support/socket.js';

let test: TestApp;
let port: number;
beforeAll(async () => {
  test = await openTestApp(undefined, undefined, { hosts: ['graph.example', '10.0.0.7'] });
  await test.app.listen({ host: '127.0.0.1', port: 0 });
  port = (test.app.server.address() as AddressInfo).port;
});
afterAll(() => test?.close());

const QUERY = JSON.stringify({ query: '{ __typename }' });
const ROUTES = [
  ['GET', '/'],
  ['GET', '/assets/index.js'],
  ['GET', '/livez'],
  ['GET', '/readyz'],
  ['GET', '/healthz'],
  ['GET', '/worlds'],
  ['GET', '/nothing'],
  ['GET', '/%zz'],
  ['GET', '/schema.graphql'],
  ['POST', '/graphql'],
  ['OPTIONS', '/graphql'],
  ['POST', '/download'],
] as const;

/** Byte for byte, since clients correct what an attacker would send. */
const send = (...lines: readonly string[]): Promise<Exchange> =>
  exchange(port, `${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`);

describe('a request under a name that is not ours', () => {
  it.each(ROUTES)('is refused at %s %s before any route', async (method, url) => {
    const payload = method === 'POST' ? QUERY : undefined;
    const headers = { host: 'evil.example', ...(payload ? { 'content-type': 'application/json' } : {}) };
    const response = await test.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    expect(response.statusCode).toBe(421);
    const [error] = response.json().errors;
    expect(error.message).toMatch(/^This server does not answer to that Host; .*LIANTU_HOSTS\.$/);
    expect(error.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      retryable: false,
      requestId: response.headers['x-request-id'],
    });
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    'localhost@evil.example',
    'evil.example:4000',
    'localhost:4000:80',
    'localhost, evil.example',
    '127.0.0.2',
    '[::2]',
    'localhost/',
    '*',
    '',
  ])('such as %j', async (host) => {
    const { status } = await send('GET /livez HTTP/1.1', `Host: ${host}`);
    expect(status).toBe(421);
  });

  it('says which one it is missing when none or several are given, in HTTP/1.0 too', async () => {
    for (const version of ['1.0', '1.1']) {
      expect(await send(`GET /livez HTTP/${version}`)).toMatchObject({
        status: 421,
        body: expect.stringContaining('a request without a Host'),
      });
      expect(await send(`GET /livez HTTP/${version}`, 'Host: localhost', 'host: evil.example')).toMatchObject({
        status: 421,
        body: expect.stringContaining('several Hosts'),
      });
    }
  });

  it('is refused in a target that holds the whole address', async () => {
    expect((await send('GET http://evil.example/livez HTTP/1.1', 'Host: localhost')).status).toBe(421);
    expect((await send('GET http://localhost/livez HTTP/1.1', 'Host: evil.example')).status).toBe(421);
    expect((await send('GET http://localhost/livez HTTP/1.1')).status).toBe(421);
    expect(await send('GET http://localhost:4000/livez?x HTTP/1.1', 'Host: localhost')).toMatchObject({
      status: 200,
      body: expect.stringContaining('alive'),
    });
  });
});

it.each([
  'localhost',
  'LOCALHOST:80',
  '127.0.0.1:4000',
  '[::1]:4000',
  'graph.example',
  'Graph.Example:443',
  '10.0.0.7',
])('A request to %s is answered, whatever its port', async (host) => {
  expect((await send('GET /livez HTTP/1.1', `Host: ${host}`)).status).toBe(200);
  expect((await send('GET /livez HTTP/1.0', `Host: ${host}`)).status).toBe(200);
});

it('The settings HOST and LIANTU_HOSTS say by which names', () => {
  expect(readConfig({}).hosts).toEqual(['127.0.0.1']);
  const env = {
    HOST: '0.0.0.0',
    LIANTU_HOSTS: ' graph.example, ,[fd00::7]:4000',
  };
  expect(readConfig(env).hosts).toEqual(['0.0.0.0', 'graph.example', '[fd00::7]:4000']);
  for (const LIANTU_HOSTS of ['*', 'https://graph.example', 'a b']) {
    expect(() => readConfig({ LIANTU_HOSTS })).toThrow(/LIANTU_HOSTS is not usable: .*host name/);
  }
});
