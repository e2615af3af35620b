import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

const editToken = 'a'.repeat(40);
let test: TestApp;
beforeAll(async () => {
  test = await openTestApp(undefined, undefined, { editToken });
});
afterAll(() => test?.close());

const scrape = async () => (await test.app.inject({ url: '/metrics' })).body;
/** The value of a series, by what of its name and labels is told; null where there is none. */
function figureOf(text: string, name: string, ...labels: readonly string[]): number | null {
  const line = text
    .split('\n')
    .find(
      (one) =>
        one.startsWith(name) && /^[{ ]/.test(one.slice(name.length)) && labels.every((label) => one.includes(label)),
    );
  return line === undefined ? null : Number(line.split(' ').at(-1));
}

describe('the figures of a server', () => {
  it('count requests by route and status, operations by name and result, and statements by file', async () => {
    const query = 'query SearchAll($first: Int) { chains(first: $first) { totalCount nodes { name } } }';
    await test.ask(query, { first: 3 });
    const named = 'query AgentSearch { search(query: "比亚迪", first: 1) { totalCount } }';
    await test.ask(named);
    await test.ask('{ enterprise(by: { name: "x" }) { nothing } }');
    await test.ask('{ enterprise(by: { id: "enterprise:byd" }) { name } node(id: "no id") { id } }');
    await test.app.inject({ url: '/no/such/page?q=secret' });
    const text = await scrape();
    expect(figureOf(text, 'liantu_http_request_seconds_count', 'route="/graphql"', 'status="200"')).toBe(4);
    expect(figureOf(text, 'liantu_http_request_seconds_count', 'status="404"')).toBe(1);
    expect(figureOf(text, 'liantu_operation_seconds_count', 'operation="AgentSearch"', 'result="ok"')).toBe(1);
    expect(figureOf(text, 'liantu_operation_seconds_count', 'result="GRAPHQL_VALIDATION_FAILED"')).toBe(1);
    expect(figureOf(text, 'liantu_operation_seconds_count', 'result="partial"')).toBe(1);
    expect(figureOf(text, 'liantu_statement_seconds_count', 'statement="Query.chains"')).toBe(1);
    expect(figureOf(text, 'liantu_statement_rows_total', 'statement="Query.chains"', 'world="FACTS"')).toBe(1);
    expect(figureOf(text, 'liantu_statement_seconds_count', 'statement="lookup/byId Enterprise"')).toBe(1);
    expect(text).not.toContain('SearchAll');
    expect(text).not.toContain('no/such');
    expect(text).not.toContain('比亚迪');
  });

  it('have as many series after two hundred names that clients make up', async () => {
    const ask = (index: number) => test.ask(`query Made${index} { __typename }`);
    await ask(0);
    const before = (await scrape()).split('\n').length;
    for (let index = 1; index < 200; index += 1) await ask(index);
    for (let index = 1; index < 50; index += 1) await test.app.inject({ url: `/export/nothing${index}.ndjson` });
    const text = await scrape();
    // The route of exports is one that was not asked before: its buckets, sum and count.
    expect(text.split('\n').length - before).toBeLessThan(30);
    expect(figureOf(text, 'liantu_operation_seconds_count', 'operation="other"', 'result="ok"')).toBeGreaterThan(199);
  });

  it('say how busy the store, the planner, the caches and the process are', async () => {
    const text = await scrape();
    expect(figureOf(text, 'liantu_store_sessions', 'world="FACTS"')).toBe(0);
    expect(figureOf(text, 'liantu_store_sessions_max')).toBe(64);
    expect(figureOf(text, 'liantu_store_running')).toBe(0);
    expect(figureOf(text, 'liantu_plans_made')).toBeGreaterThan(0);
    expect(figureOf(text, 'liantu_plans_known')).toBe(figureOf(text, 'liantu_plans_made'));
    expect(figureOf(text, 'liantu_plan_seconds')).toBeGreaterThan(0);
    expect(figureOf(text, 'liantu_requests_under_way')).toBe(0);
    for (const cache of ['documents', 'compositions'])
      expect(figureOf(text, 'liantu_cache_entries', `cache="${cache}"`), cache).toBeGreaterThan(0);
    expect(figureOf(text, 'liantu_cache_bytes', 'cache="chains"')).not.toBeNull();
    expect(figureOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(figureOf(text, 'nodejs_eventloop_lag_seconds')).not.toBeNull();
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it('count a statement that fails', async () => {
    const before = figureOf(await scrape(), 'liantu_statement_failures_total') ?? 0;
    const late = await openTestApp(undefined, undefined, {
      expectsErrors: true,
      admission: { requests: 1, requestsOfClient: 1, milliseconds: 0 },
    });
    const { errors } = await late.ask('{ chains { totalCount } }');
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['TIMEOUT']);
    const { body } = await late.app.inject({ url: '/metrics' });
    expect(figureOf(body, 'liantu_statement_failures_total', 'statement="Query.chains"')).toBe(before + 1);
    expect(figureOf(body, 'liantu_operation_seconds_count', 'result="TIMEOUT"')).toBe(1);
    await late.close();
  });
});

describe('the figures are for this machine, and from elsewhere for whoever is known', () => {
  it('answers whoever shows who they are', async () => {
    const headers = { authorization: `Bearer ${editToken}` };
    const { statusCode } = await test.app.inject({ url: '/metrics', remoteAddress: '192.0.2.7', headers });
    expect(statusCode).toBe(200);
  });

  it.each([
    ['another address', { remoteAddress: '192.0.2.7' }],
    ['a gateway on this machine', { headers: { 'x-forwarded-for': '127.0.0.1' } }],
    ['one that names itself as the standard has it', { headers: { forwarded: 'for=127.0.0.1' } }],
  ])('%s is refused', async (_, from) => {
    const response = await test.app.inject({ url: '/metrics', ...from });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });
});
