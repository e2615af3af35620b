import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareOpening } from '../../src/server/opening.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { openTestApp, type TestApp } from '../support/app.js';

let alone: TestApp;
let both: TestApp;
let away: Graph;
beforeAll(async () => {
  alone = await openTestApp();
  away = openGraph({
    uri: 'bolt://127.0.0.1:9',
    user: 'neo4j',
    password: 'x',
    database: 'neo4j',
    timeoutMilliseconds: 500,
  });
  both = await openTestApp(undefined, undefined, { demo: away });
});
afterAll(async () => {
  await alone?.close();
  await both?.close();
  await away?.close();
});

const QUERY = '{ chain(by: { id: "chain:humanoid-robot" }) { aliases { value } } }';
const post = ({ app }: TestApp, url: string) => app.inject({ method: 'POST', url, payload: { query: QUERY } });

it('A server says which worlds it has', async () => {
  const worldsOf = async ({ app }: TestApp) => (await app.inject({ url: '/worlds' })).json();
  expect(await worldsOf(alone)).toEqual({ worlds: [{ base: '', kind: 'FACTS' }] });
  expect(await worldsOf(both)).toEqual({
    worlds: [
      { base: '', kind: 'FACTS' },
      { base: '/demo', kind: 'DEMO' },
    ],
  });
  const demo = await openTestApp(undefined, undefined, { kind: 'DEMO' });
  expect(await worldsOf(demo)).toEqual({ worlds: [{ base: '', kind: 'DEMO' }] });
  await demo.close();
});

it('Each world is asked at its own store, and a world that is not served is not there', async () => {
  expect((await post(both, '/graphql')).json().errors).toBeUndefined();
  expect((await post(both, '/demo/graphql')).json().errors[0].extensions).toMatchObject({
    code: 'UNAVAILABLE',
    retryable: true,
  });
  for (const url of ['/demo/graphql', '/demo/download', '/other/graphql']) {
    expect((await post(alone, url)).statusCode).toBe(404);
  }
  expect((await alone.app.inject({ url: '/demo/graphql?query={chains{totalCount}}' })).statusCode).toBe(404);
});

it('A download is refused with the status of its error, and may be tried again when a store was away', async () => {
  const payload = {
    query: QUERY,
    rows: 'chain.aliases',
    columns: [{ title: 'name', path: 'value' }],
    format: 'csv',
    name: 'x',
  };
  const of = (url: string) => both.app.inject({ method: 'POST', url, payload });
  expect((await of('/download')).statusCode).toBe(200);
  const response = await of('/demo/download');
  expect(response.statusCode).toBe(503);
  expect(response.json().errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
});

it('A server is ready when every one of its worlds is', async () => {
  expect((await alone.app.inject({ url: '/readyz' })).statusCode).toBe(200);
  expect((await both.app.inject({ url: '/readyz' })).statusCode).toBe(503);
});

describe('A server that can be asked for the documents alone', () => {
  let test: TestApp;
  let begun = 0;
  beforeAll(async () => {
    const openDocuments = () => {
      begun += 1;
      return prepareOpening(
        () => Promise.reject(new Error('needless')),
        () => undefined,
      );
    };
    test = await openTestApp(undefined, undefined, {
      openDocuments,
      demo: away,
      corsOrigins: ['https://app.example'],
      editToken: 'token',
    });
  });
  afterAll(() => test?.close());
  const ask = async (url: string, asked?: string) => {
    const headers = asked === undefined ? {} : { 'x-liantu-data': asked };
    return test.app.inject({ method: 'POST', url, headers, payload: { query: QUERY } });
  };

  it('answers from the facts as long as there is nothing to leave out, and says what an answer is made of', async () => {
    const answers = await Promise.all([
      ask('/graphql'),
      ask('/graphql', 'all'),
      ask('/graphql', 'documents'),
      ask('/documents/graphql'),
      ask('/documents/graphql', 'documents'),
    ]);
    const said = answers.map(({ headers }) => headers['x-liantu-data']);
    expect(said).toEqual(['all', 'all', 'documents', 'documents', 'documents']);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.json().errors).toBeUndefined();
    expect((await test.app.inject({ url: '/worlds' })).json().worlds).toEqual([
      { base: '', kind: 'FACTS' },
      { base: '/demo', kind: 'DEMO' },
    ]);
    expect(begun).toBe(0);
  });

  it('refuses in a sentence what cannot be chosen, and what is made up knows no choice', async () => {
    const told = async (url: string, asked: string) => {
      const { statusCode, ...answer } = await ask(url, asked);
      const [error] = answer.json().errors;
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', requestId: expect.any(String) });
      return [statusCode, error.message];
    };
    const takes =
      "The header `x-liantu-data` takes `documents`, for what documents say, or `all`, for data of one's own too.";
    for (const value of ['mine', 'Documents', 'all, documents', '']) {
      expect(await told('/graphql', value)).toEqual([400, takes]);
    }
    const elsewhere = (value: string) =>
      `This address has no \`x-liantu-data: ${value}\`; choose between \`documents\` and \`all\` where the facts are served: /graphql, /download, /export, /changes, /reconcile, /mcp.`;
    expect(await told('/documents/graphql', 'all')).toEqual([400, elsewhere('all')]);
    expect(await told('/documents/download', 'all')).toEqual([400, elsewhere('all')]);
    expect(await told('/demo/graphql', 'documents')).toEqual([400, elsewhere('documents')]);
    expect((await ask('/demo/graphql')).headers).not.toHaveProperty('x-liantu-data');
  });

  it('takes no change by either way to the documents, whoever asks', async () => {
    const headers = { authorization: 'Bearer token' };
    const payload = { query: 'mutation { removeDataset(id: "dataset:none") { journal { id } } }' };
    const told = async (url: string, asked = {}) => {
      const answer = await test.app.inject({ method: 'POST', url, headers: { ...headers, ...asked }, payload });
      return answer.json().errors[0].extensions.code;
    };
    expect(await told('/graphql')).toBe('BAD_USER_INPUT');
    expect(await told('/documents/graphql')).toBe('FORBIDDEN');
    expect(await told('/graphql', { 'x-liantu-data': 'documents' })).toBe('FORBIDDEN');
  });

  it('lets the pages of listed origins choose, and read what was chosen', async () => {
    const origin = 'https://app.example';
    const asking = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-liantu-data' };
    const asked = await test.app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin, ...asking } });
    expect(asked.headers['access-control-allow-headers']).toBe('x-liantu-data');
    const told = await test.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { origin },
      payload: { query: QUERY },
    });
    expect(told.headers['access-control-expose-headers']).toContain('x-liantu-data');
  });
});
