import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

const LIBRARIES =
  /apollo|fastify|yoga|graphql-js|graphql-http|helmet|mercurius|neo4j|bolt|node_modules|introspection: true/i;

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp(undefined, undefined, { isProduction: true });
});
afterAll(() => test?.close());

const send = (payload: unknown, headers: Readonly<Record<string, string>> = {}) =>
  test.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const messagesOf = async (payload: unknown): Promise<readonly string[]> =>
  (await send(payload)).json().errors.map(({ message }: { message: string }) => message);

describe('in production an error', () => {
  it.each([
    ['introspection', { query: getIntrospectionQuery() }],
    ['introspection of one type', { query: '{ __type(name: "Chain") { name } }' }],
    ['an unknown field', { query: '{ chain { x } }' }],
    ['no JSON', '{'],
    ['JSON that is not an object', '5'],
    ['an empty object', {}],
    ['no query', { variables: {} }],
    ['a query that is parsed already', { query: { kind: 'Document', definitions: [] } }],
    ['a query that is a number', { query: 1 }],
    ['a list of queries', [{ query: '{ __typename }' }]],
    ['variables as text', { query: '{ __typename }', variables: '{}' }],
    ['extensions as text', { query: '{ __typename }', extensions: '{}' }],
    ['a name that is not text', { query: '{ __typename }', operationName: 1 }],
    ['another name', { query: '{ __typename }', operationName: 'x' }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
    ['a mutation', { query: 'mutation { undo(journal: "journal:a") { added } }' }],
    ['a subscription', { query: 'subscription { x }' }],
    ['a deferred part', { query: '{ ... @defer { __typename } }' }],
    [
      'a variable that does not fit',
      { query: 'query ($by: ChainBy!) { chain(by: $by) { id } }', variables: { by: 5 } },
    ],
  ])('names no library: %s', async (_, payload) => {
    const response = await send(payload);
    expect(response.json().errors[0].message).toMatch(/\S/);
    expect(response.body).not.toMatch(LIBRARIES);
    expect(JSON.stringify(response.headers)).not.toMatch(LIBRARIES);
  });

  it.each([
    ['GET', '/graphql?query={__typename}', {}],
    ['GET', '/graphql?query=%7Bx%7D&query=y', { 'graphql-require-preflight': '1' }],
    ['GET', '/graphql?query=%7Bx%7D&variables=%7B', { 'graphql-require-preflight': '1' }],
    [
      'GET',
      '/graphql?query=mutation%7Bundo(journal:%22journal:a%22)%7Badded%7D%7D',
      { 'graphql-require-preflight': '1' },
    ],
    ['GET', '/graphql', { accept: 'text/html' }],
    ['PUT', '/graphql', {}],
    ['POST', '/graphql', { 'content-type': 'text/plain' }],
    ['POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['POST', '/graphql', { 'content-type': 'application/json', accept: 'image/png' }],
    ['POST', '/download', { 'content-type': 'application/json' }],
    ['GET', '/nothing', {}],
    ['GET', '/%zz', {}],
  ] as const)('names no library: %s %s %j', async (method, url, headers) => {
    const body = method === 'POST' ? { payload: '{"query":"{__typename}"}' } : {};
    const response = await test.app.inject({ method, url, headers: { ...headers }, ...body });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.json().errors[0].message).toMatch(/\S/);
    expect(response.body + JSON.stringify(response.headers)).not.toMatch(LIBRARIES);
  });

  it('tells where an operation is not valid, and never which names there are', async () => {
    const sentence = (column: number) =>
      `The operation is not valid at line 1, column ${column}; compare it with the schema at /schema.graphql.`;
    expect(await messagesOf({ query: '{ chainz { totalCount } enterprisez { totalCount } }' })).toEqual([sentence(3)]);
    expect(await messagesOf({ query: '{ chains { totalCounts } }' })).toEqual([sentence(12)]);
    expect(await messagesOf({ query: '{ chains(frist: 1) { totalCount } }' })).toEqual([sentence(10)]);
    expect(await messagesOf({ query: '{ chains }' })).toEqual([sentence(3)]);
    expect(await messagesOf({ query: 'query ($x: Chian) { __typename }' })).toEqual([sentence(12)]);
    const response = await send({ query: '{ chainz }' });
    expect(response.json().errors[0]).toMatchObject({
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', retryable: false, requestId: response.headers['x-request-id'] },
    });
  });

  it('sends whoever wants the schema to where it is', async () => {
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Chain") { name } }']) {
      const response = await send({ query });
      const { message, extensions } = response.json().errors[0];
      expect(message).toBe('This server answers no introspection; its schema is at /schema.graphql.');
      expect(Object.keys(extensions).sort()).toEqual(['code', 'requestId', 'retryable']);
    }
  });

  it('in the variables is told with the name of the variable', async () => {
    const query = 'query ($first: Int) { chains(first: $first) { totalCount } }';
    expect(await messagesOf({ query, variables: { first: 'x' } })).toEqual([expect.stringContaining('"$first"')]);
  });
});
