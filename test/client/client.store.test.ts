import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../client/src/client.js';
import { LiantuError } from '../../client/src/error.js';
import {
  AgentFindEnterprise,
  FirmsOfChainInRegion,
  ImportRows,
  SuggestNames,
  TitlesOf,
} from '../../client/src/generated/operations.js';
import { itemsOf } from '../../client/src/pages.js';
import { openTestApp, type TestApp } from '../support/app.js';

const TOKEN = 'c'.repeat(32);
const STARTING = 'Reading the facts …';
let test: TestApp;
let url: string;
/** How many requests are still told that the server is starting. */
let startingFor = 0;
let asked = 0;
beforeAll(async () => {
  const starting = () => {
    asked += 1;
    startingFor -= 1;
    return startingFor >= 0 ? STARTING : null;
  };
  test = await openTestApp(undefined, undefined, { starting, editToken: TOKEN, expectsErrors: true });
  url = await test.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => test?.close());

const quick = () => createClient({ url, maxWaitSeconds: 0.01 });
async function failure(work: Promise<unknown>): Promise<LiantuError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof LiantuError) return error;
  throw error ?? new Error('It was answered.');
}

describe('a client', () => {
  it('asks an operation of the catalogue, whose answer and variables are typed', async () => {
    const { enterprise } = await quick().ask(TitlesOf, { id: 'enterprise:cloudwalk' });
    const tiers = enterprise?.recognitions.map(({ tier }) => tier) ?? [];
    expect(tiers.length).toBeGreaterThan(0);
    // @ts-expect-error An id is needed, and there is no such field.
    await expect(quick().ask(TitlesOf, { name: 'x' })).rejects.toThrow(LiantuError);
  });

  it('sends an id in the place of a text, which the server knows', async () => {
    const sent: unknown[] = [];
    const listening: typeof fetch = (to, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return fetch(to, init);
    };
    const { suggest } = await createClient({ url: `${url}/`, byId: true, fetch: listening }).ask(SuggestNames, {
      query: '比亚迪',
    });
    expect(suggest[0]?.edges[0]?.node.id).toBe('enterprise:byd');
    expect(sent).toEqual([{ documentId: SuggestNames.id, variables: { query: '比亚迪' } }]);
  });

  it('gives each item of a list, page by page', async () => {
    const pages: number[] = [];
    const variables = { chain: 'chain:humanoid-robot', region: 'region:440300', first: 10 };
    const ids: string[] = [];
    const items = itemsOf(quick(), {
      operation: FirmsOfChainInRegion,
      variables,
      pageOf: ({ enterprises }) => {
        pages.push(enterprises.totalCount);
        return enterprises;
      },
    });
    for await (const { id } of items) ids.push(id);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(pages[0]);
    expect(ids).toHaveLength(pages[0] ?? 0);
  });

  it('asks for no page that nobody wants', async () => {
    const before = asked;
    const variables = { chain: 'chain:humanoid-robot', region: 'region:440300', first: 2 };
    const items = itemsOf(quick(), { operation: FirmsOfChainInRegion, variables, pageOf: (data) => data.enterprises });
    expect((await items.next()).value).toMatchObject({ id: expect.stringContaining('enterprise:') });
    await items.return();
    expect(asked - before).toBe(1);
  });
});

describe('what is not the whole answer is a LiantuError', () => {
  it('with code, candidates and request id', async () => {
    const error = await failure(quick().ask(AgentFindEnterprise, { name: '欣旺达' }));
    expect(error).toMatchObject({ code: 'AMBIGUOUS', retryable: false, name: 'LiantuError' });
    expect(error.candidates.length).toBeGreaterThan(1);
    expect(error.candidates[0]).toEqual({
      id: expect.any(String),
      name: expect.any(String),
      matched: expect.any(String),
    });
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('where something else answers, or nothing does', async () => {
    const gateway = createServer((_request, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    const { port } = gateway.address() as AddressInfo;
    const client = createClient({ url: `http://127.0.0.1:${port}`, maxWaitSeconds: 0.01, retries: 1 });
    expect(await failure(client.ask(TitlesOf, { id: 'a:b' }))).toMatchObject({ code: 'UNKNOWN', status: 502 });
    gateway.closeAllConnections();
    await new Promise((resolve) => gateway.close(resolve));
    expect(await failure(client.ask(TitlesOf, { id: 'a:b' }))).toMatchObject({ code: 'UNREACHABLE', retryable: true });
  });

  it('and a mutation without the right to write is FORBIDDEN', async () => {
    const rows = [['企业']];
    expect(await failure(quick().ask(ImportRows, { dataset: 'a', rows }))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('what may succeed later is asked again', () => {
  it('as often as it takes, after the time that the server says', async () => {
    startingFor = 2;
    const before = asked;
    const { suggest } = await quick().ask(SuggestNames, { query: '比亚迪' });
    expect(suggest.length).toBeGreaterThan(0);
    expect(asked - before).toBe(3);
  });

  it('but not more often than it may be', async () => {
    startingFor = 9;
    const before = asked;
    const error = await failure(
      createClient({ url, retries: 2, maxWaitSeconds: 0.01 }).ask(SuggestNames, { query: 'a' }),
    );
    expect(error).toMatchObject({ code: 'UNAVAILABLE', retryable: true, retryAfterSeconds: 5, status: 503 });
    expect(error.message).toContain(STARTING);
    expect(asked - before).toBe(3);
    startingFor = 0;
  });

  it('a mutation only where a key has it done once', async () => {
    const client = createClient({
      url,
      maxWaitSeconds: 0.01,
      headers: async () => ({ authorization: `Bearer ${TOKEN}` }),
    });
    const variables = {
      dataset: '企业库',
      rows: [
        ['企业', '环节', '产业链'],
        ['云从科技', '减速器', '人形机器人'],
      ],
      dryRun: true,
    };
    startingFor = 1;
    expect(await failure(client.ask(ImportRows, variables))).toMatchObject({ code: 'UNAVAILABLE' });
    startingFor = 1;
    const { importRows } = await client.ask(ImportRows, { ...variables, clientKey: 'once' });
    expect(importRows?.added).toBe(1);
  });

  it('until whoever waits for it has left', async () => {
    startingFor = 9;
    const left = new AbortController();
    const asking = createClient({ url }).ask(SuggestNames, { query: 'a' }, { signal: left.signal });
    const before = asked;
    await expect.poll(() => asked).toBe(before + 1);
    left.abort(new Error('left'));
    await expect(asking).rejects.toThrow('left');
    startingFor = 0;
  });
});
