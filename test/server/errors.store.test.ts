import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const nested = (levels: number): string => (levels === 0 ? 'id' : `parent { ${nested(levels - 1)} }`);

describe('bad input gets one sentence and the right code', () => {
  it.each([
    ['a negative page', '{ enterprises(first: -1) { nodes { id } } }', 'BAD_USER_INPUT', '`first` is -1'],
    ['a page of a thousand', '{ enterprises(first: 1000) { nodes { id } } }', 'BAD_USER_INPUT', '`first` is 1000'],
    [
      'a nested page of a thousand',
      '{ chain(by: { id: "chain:humanoid-robot" }) { enterprises(last: 1000) { nodes { id } } } }',
      'BAD_USER_INPUT',
      '`last` is 1000',
    ],
    ['both ends at once', '{ enterprises(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT', 'not both'],
    [
      'a bad cursor',
      '{ enterprises(after: "nonsense") { nodes { id } } }',
      'BAD_USER_INPUT',
      '"nonsense" is not a cursor',
    ],
    ['a malformed id', '{ node(id: "no id at all") { id } }', 'BAD_USER_INPUT', '"no id at all"'],
    ['a malformed id among many', '{ nodes(ids: ["enterprise:byd", "!"]) { id } }', 'BAD_USER_INPUT', '"!"'],
    ['a malformed id in a look-up', '{ chain(by: { id: "" }) { id } }', 'BAD_USER_INPUT', 'not a valid id'],
    ['an empty name', '{ chain(by: { name: " " }) { id } }', 'BAD_USER_INPUT', '`name`'],
    ['an empty search', '{ search(query: "") { edges { score } } }', 'BAD_USER_INPUT', '`query`'],
    [
      'a date that is none',
      '{ observations(filter: { asOf: "yesterday" }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '2015-03',
    ],
    [
      'an unknown start of a trace',
      '{ trace(from: "enterprise:nobody", direction: UPSTREAM) { truncated } }',
      'NOT_FOUND',
      '"enterprise:nobody"',
    ],
    [
      'an unknown end of a path',
      '{ paths(from: "enterprise:byd", to: "enterprise:nobody") { length } }',
      'NOT_FOUND',
      '"enterprise:nobody"',
    ],
    [
      'a trace too deep',
      '{ trace(from: "enterprise:byd", direction: UPSTREAM, depth: 7) { truncated } }',
      'BAD_USER_INPUT',
      '`depth` is 7',
    ],
    [
      'a trace too wide',
      '{ trace(from: "enterprise:byd", direction: UPSTREAM, first: 1001) { truncated } }',
      'BAD_USER_INPUT',
      '`first` is 1001',
    ],
    [
      'a path too long',
      '{ paths(from: "enterprise:byd", to: "enterprise:byd", maxLength: 0) { length } }',
      'BAD_USER_INPUT',
      '`maxLength` is 0',
    ],
    ['an unknown field', '{ enterprises { nodes { salary } } }', 'GRAPHQL_VALIDATION_FAILED', 'salary'],
    ['text that is not GraphQL', '{ enterprises {', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    [
      'two ways to look up at once',
      '{ chain(by: { id: "chain:humanoid-robot", name: "x" }) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
      'ChainBy',
    ],
    [
      'an operation of 21 roots',
      `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: chains { totalCount }`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
      '21 root fields',
    ],
    ['an operation too deep', `{ region(by: { name: "深圳" }) { ${nested(16)} } }`, 'QUERY_TOO_COMPLEX', 'levels deep'],
    [
      'an operation that may reach too many rows',
      '{ enterprises(first: 100) { nodes { investments(first: 100) { nodes { portfolio(first: 100) { nodes { id } } } } } } }',
      'QUERY_TOO_COMPLEX',
      '100000',
    ],
  ])('%s', async (_, query, code, words) => {
    test.takeStatements();
    const { errors } = await test.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code, retryable: false, requestId: expect.any(String) });
    expect(errors?.[0]?.message).toContain(words);
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|node_modules|bolt:|stacktrace/);
    if (code !== 'NOT_FOUND') expect(test.takeStatements()).toEqual([]);
  });

  it('a look-up whose variable is null', async () => {
    for (const variables of [{}, { name: null }, { by: {} }, { by: { name: null } }]) {
      const { errors } = await test.ask(
        'query ($name: String, $by: ChainBy = { name: "人形机器人" }) { a: chain(by: $by) { id } b: chain(by: { name: $name }) { id } }',
        variables,
      );
      expect(errors?.map(({ extensions }) => extensions['code']) ?? []).toContain('BAD_USER_INPUT');
    }
  });

  it('a null variable is named', async () => {
    const ask = async (query: string, variables: Record<string, unknown>) =>
      (await test.ask(query, variables)).errors?.map(({ message }) => message);
    for (const variables of [{}, { named: null }]) {
      expect(await ask('query ($named: String) { chain(by: { name: $named }) { id } }', variables)).toEqual([
        'The variable `$named` is null or was not given, so the argument `by` has no value; give it one.',
      ]);
    }
    const query = 'query ($found: ChainBy = { name: "人形机器人" }) { chain(by: $found) { id } }';
    expect(await ask(query, { found: null })).toEqual([
      'The variable `$found` is null or was not given, so the argument `by` has no value; give it one.',
    ]);
  });

  it('a look-up whose object variable is missing', async () => {
    const { errors } = await test.ask('query ($by: ChainBy!) { chain(by: $by) { id } }', { by: { name: null } });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('an id that is well-formed and unknown is null, not an error', async () => {
    const { data, errors } = await test.ask(
      '{ node(id: "enterprise:nobody") { id } nodes(ids: ["enterprise:byd", "enterprise:nobody"]) { id } }',
    );
    expect([data, errors]).toEqual([{ node: null, nodes: [{ id: 'enterprise:byd' }, null] }, undefined]);
  });
});

it('One root field of twenty that fails leaves nineteen answers', async () => {
  const lists = ['enterprises', 'investors', 'institutions', 'chains', 'clusters', 'regions', 'parks', 'policies'];
  const roots = [
    ...[...lists, 'sources', 'observations', 'metrics'].map((name) => `${name}(first: 1) { nodes { id } }`),
    'search(query: "比亚迪", first: 1) { nodes { id } }',
    'datasets { id }',
    'nodes(ids: ["enterprise:byd"]) { id }',
    'node(id: "enterprise:byd") { id }',
    'chain(by: { id: "chain:humanoid-robot" }) { id }',
    'compareRegions(ids: ["region:440300", "region:110000"]) { rows { scope } }',
    'simulateDisruption(failing: ["enterprise:byd"]) { sufficiency }',
    'paths(from: "investor:yueke", to: "enterprise:basic-semiconductor") { length }',
    'trace(from: "enterprise:nobody", direction: UPSTREAM) { truncated }',
  ];
  expect(roots).toHaveLength(20);
  const { data, errors } = await test.ask(`{ ${roots.join(' ')} }`);
  expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['trace'], 'NOT_FOUND']]);
  const unanswered = Object.entries(data ?? {}).filter(([, answer]) => answer === null);
  expect(unanswered.map(([name]) => name)).toEqual(['trace']);
  expect(Object.keys(data ?? {})).toHaveLength(20);
});

describe('the server', () => {
  const post = (payload: string, type = 'application/json') =>
    test.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload });

  it('answers malformed JSON with a JSON error', async () => {
    const response = await post('{ "query": ');
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      errors: [
        {
          message: 'The body of the request is not JSON.',
          extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
        },
      ],
    });
  });

  it.each([
    ['another content type', () => post('query=1', 'text/plain'), 400],
    ['a body without a query', () => post('{}'), 400],
    [
      'a body that is too large',
      () => post(JSON.stringify({ query: `{ chains { totalCount } } #${'x'.repeat(110_000)}` })),
      413,
    ],
    ['an address that is none', () => test.app.inject({ method: 'POST', url: '/nothing' }), 404],
    ['a body that is null', () => post('null'), 400],
    ['variables that are no object', () => post('{"query":"{ chains { totalCount } }","variables":5}'), 400],
    ['an address that is not even one', () => test.app.inject({ method: 'GET', url: '/%zz' }), 400],
    [
      'an operation too deep',
      () => post(JSON.stringify({ query: `{ region(by: { name: "深圳" }) { ${nested(16)} } }` })),
      400,
    ],
    ['a batch', () => post('[{"query":"{ chains { totalCount } }"}]'), 400],
  ])('answers %s with a JSON error', async (_, send, status) => {
    const response = await send();
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toContain('application/json');
    const [error] = response.json().errors;
    expect(error.message).toMatch(/\S/);
    expect(error.extensions).toMatchObject({ retryable: false, requestId: response.headers['x-request-id'] });
    expect(error.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['mutation { undo(journal: "journal:a") { added } }', 'FORBIDDEN'],
    ['subscription { x }', 'BAD_USER_INPUT'],
    [`{ ${'chains { totalCount } '.repeat(1_500)} }`, 'QUERY_TOO_COMPLEX'],
  ])("takes the client's mistake for what it is: %.20s", async (query, code) => {
    expect((await test.ask(query)).errors?.[0]?.extensions['code']).toBe(code);
  });

  it('tells a client that it keeps no persisted queries', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const response = await post(JSON.stringify({ extensions }));
    expect(response.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('says that it lives and that it is ready', async () => {
    for (const url of ['/livez', '/readyz']) expect((await test.app.inject({ url })).statusCode).toBe(200);
    const [alive, alias] = await Promise.all(['/livez', '/healthz'].map((url) => test.app.inject({ url })));
    expect([alias?.statusCode, alias?.body]).toEqual([200, alive?.body]);
  });

  it('refuses a simple request from another site', async () => {
    const response = await test.app.inject({ url: '/graphql?query=%7Bchains%7BtotalCount%7D%7D' });
    expect(response.statusCode).toBe(400);
  });
});
