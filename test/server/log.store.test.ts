import { createHash } from 'node:crypto';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

type Line = Readonly<Record<string, unknown>>;

let test: TestApp;
let port: number;
let lines: Line[] = [];
beforeAll(async () => {
  const logStream = { write: (line: string) => void lines.push(JSON.parse(line)) };
  test = await openTestApp(undefined, undefined, {
    logLevel: 'info',
    logStream,
    slowMilliseconds: 60_000,
    editToken: 'topsecret',
  });
  test.app.get('/never', { config: { access: { needs: 'PUBLIC', cost: 0 } } }, () => new Promise(() => {}));
  await test.app.listen({ host: '127.0.0.1', port: 0 });
  port = (test.app.server.address() as AddressInfo).port;
});
afterAll(() => test?.close());

/** The lines of requests that were written while `work` ran. */
async function logged(work: () => Promise<unknown>): Promise<readonly Line[]> {
  lines = [];
  await work();
  return lines.filter((line) => ['request', 'slow request'].includes(String(line['msg'])));
}

const QUERY = 'query Chains($first: Int) { chains(first: $first) { totalCount nodes { name } } }';
const post = (payload: unknown, url = '/graphql?key=topsecret') =>
  test.app.inject({
    method: 'POST',
    url,
    headers: { authorization: 'Bearer topsecret', cookie: 'session=topsecret', 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });

describe('a request has one line in the log', () => {
  it('with what it asked, what that cost and how it ended', async () => {
    const before = await post({ query: QUERY, variables: { first: 3 } });
    const [line, ...others] = await logged(() => post({ query: QUERY, variables: { first: 3 } }));
    expect(before.json().data.chains.nodes).toHaveLength(3);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      level: 30,
      msg: 'request',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: 'POST',
      path: '/graphql',
      client: '127.0.0.1',
      status: 200,
      bytes: Buffer.byteLength(before.body),
      milliseconds: expect.any(Number),
      operation: 'Chains',
      hash: createHash('sha256').update(QUERY).digest('hex').slice(0, 16),
      statements: 1,
      rows: expect.any(Number),
    });
    expect(line?.['rows']).toBeGreaterThan(0);
    expect(line).not.toHaveProperty('codes');
  });

  it('with the codes of its errors', async () => {
    const codesOf = async (payload: unknown) => (await logged(() => post(payload))).map((line) => line['codes']);
    expect(await codesOf({ query: '{ chains(first: -1) { totalCount } node(id: "!") { id } }' })).toEqual([
      ['BAD_USER_INPUT'],
    ]);
    expect(await codesOf({ query: '{ salary }' })).toEqual([['GRAPHQL_VALIDATION_FAILED']]);
    expect(await codesOf({ query: '{' })).toEqual([['GRAPHQL_PARSE_FAILED']]);
  });

  it('for all operations of a download together', async () => {
    const query =
      'query Names($first: Int, $after: String) { observations(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }';
    const columns = [{ title: 'id', path: 'id' }];
    const [line] = await logged(() =>
      post({ query, rows: 'observations.nodes', columns, format: 'csv', name: 'x' }, '/download'),
    );
    expect(line).toMatchObject({ path: '/download', status: 200, operation: 'Names' });
    expect(line?.['operations']).toBeGreaterThan(1);
    expect(line?.['statements']).toBe(line?.['operations']);
  });

  it('wherever it ended', async () => {
    const statusOf = async (work: () => Promise<unknown>) =>
      (await logged(work)).map(({ status, path }) => [status, path]);
    const get = (url: string, host = 'localhost') => test.app.inject({ url, headers: { host } });
    expect(await statusOf(() => get('/livez?x=topsecret'))).toEqual([[200, '/livez']]);
    expect(await statusOf(() => get('/nothing'))).toEqual([[404, '/nothing']]);
    expect(await statusOf(() => get('/%zz'))).toEqual([[400, '/%zz']]);
    expect(await statusOf(() => get('/graphql', 'evil.example'))).toEqual([[421, '/graphql']]);
    expect(await statusOf(() => post('x'))).toEqual([[400, '/graphql']]);
  });

  it('also when its client left before the answer', async () => {
    const left = await logged(async () => {
      const socket = connect(port, '127.0.0.1');
      socket.write('GET /never HTTP/1.1\r\nHost: localhost\r\n\r\n', () => socket.destroy());
      await expect.poll(() => lines.length, { timeout: 20_000 }).toBeGreaterThan(0);
    });
    expect(left).toMatchObject([{ status: 499, path: '/never' }]);
  });
});

it('A slow request is told from the others', async () => {
  const own: Line[] = [];
  const logStream = { write: (line: string) => void own.push(JSON.parse(line)) };
  const slow = await openTestApp(undefined, undefined, { logLevel: 'warn', logStream, slowMilliseconds: 0 });
  await slow.app.inject({ url: '/livez' });
  expect(own).toMatchObject([{ level: 40, msg: 'slow request', path: '/livez' }]);
  await slow.close();
});

it('No line holds a variable, a literal, a query string or a header that is secret', async () => {
  lines = [];
  await post({ query: QUERY, variables: { first: 'topsecret' } });
  await post({ query: '{ node(id: "topsecret") { id } search(query: "topsecret") { edges { score } } }' });
  await post({ query: '{ topsecret }' });
  await post({ query: '{ chains { totalCount }', extensions: { topsecret: 1 } });
  test.app.log.info({ headers: { authorization: 'topsecret', cookie: 'topsecret', 'x-api-key': 'topsecret', a: 'b' } });
  test.app.log.info({ req: { method: 'GET', url: '/', headers: { authorization: 'topsecret' } } });
  expect(lines.length).toBeGreaterThan(5);
  expect(JSON.stringify(lines)).not.toContain('topsecret');
  expect(JSON.stringify(lines)).toContain('[Redacted]');
});
