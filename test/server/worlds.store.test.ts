import { afterAll, beforeAll, expect, it } from 'vitest';
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
