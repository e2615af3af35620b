import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { operationsByName } from '../../src/server/operations.js';
import { createTrusted } from '../../src/server/trusted.js';
import { openTestApp, type TestApp } from '../support/app.js';

let folder: string;
let only: TestApp;
let open: TestApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-operations-'));
  await writeFile(join(folder, 'parts.graphql'), 'fragment Named on Chain { id name }');
  await writeFile(
    join(folder, 'ours.graphql'),
    'query Ours($first: Int) { chains(first: $first) { nodes { ...Named } } }',
  );
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ 'x-ours:2': '{ chains(first: 1) { totalCount } }' }));
  only = await openTestApp(undefined, undefined, { isTrustedOnly: true, operations: folder });
  open = await openTestApp();
});
afterAll(async () => {
  await Promise.all([only?.close(), open?.close()]);
  await rm(folder, { recursive: true, force: true });
});

const { query = '' } = operationsByName().get('SuggestNames') ?? {};
const variables = { query: '比亚迪' };
const hash = createHash('sha256').update(query).digest('hex');
const post = (app: TestApp, payload: object, url = '/graphql') => app.app.inject({ method: 'POST', url, payload });
const codeOf = (response: { json(): { errors?: { extensions: { code: string } }[] } }) =>
  response.json().errors?.map(({ extensions }) => extensions.code);

describe('a document that the server knows', () => {
  it.each([
    ['documentId', { documentId: `sha256:${hash}` }],
    ["Apollo's extension", { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
  ])('is asked for by its hash, as %s, whether others are run or not', async (_, id) => {
    const said = (await post(open, { query, variables })).json();
    expect(said.data.suggest.length).toBeGreaterThan(0);
    for (const app of [open, only]) expect((await post(app, { ...id, variables })).json()).toEqual(said);
  });

  it('is asked for by GET too', async () => {
    const search = new URLSearchParams({ documentId: `sha256:${hash}`, variables: JSON.stringify(variables) });
    const headers = { 'graphql-require-preflight': '1' };
    const response = await only.app.inject({ url: `/graphql?${search}`, headers });
    expect(response.json().data.suggest.length).toBeGreaterThan(0);
  });

  it('is known however a client prints it, with the fragments where it likes and each __typename', async () => {
    const typed = visit(parse(query), {
      SelectionSet: (node) => ({
        ...node,
        selections: [...node.selections, { kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
      }),
    });
    expect((await post(only, { query: print(typed).replaceAll('\n', ' '), variables })).json().data).toBeTruthy();
    const { query: spread = '' } = operationsByName().get('AgentFact') ?? {};
    const { definitions } = parse(spread);
    const turned = [...definitions].reverse().map(print).join('\n');
    const id = 'fact:seed:occupies-39b97028b5593db8';
    expect((await post(only, { query: turned, variables: { id } })).json().data.fact.id).toBe(id);
  });

  it("of the operator's is run: by its text, by its hash, and by an id of a manifest", async () => {
    const ours =
      'query Ours($first: Int) { chains(first: $first) { nodes { ...Named } } } fragment Named on Chain { id name }';
    expect((await post(only, { query: ours, variables: { first: 1 } })).json().data.chains.nodes).toHaveLength(1);
    expect((await post(only, { documentId: 'x-ours:2' })).json().data.chains.totalCount).toBeGreaterThan(1);
  });
});

describe('where only these are run', () => {
  it.each([
    ['another document', { query: '{ chains { totalCount } }' }],
    ['one more field', { query: query.replace('totalCount', 'totalCount kind'), variables }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['what cannot be parsed', { query: '{' }],
    ['nothing', { variables }],
    ['a list', [{ query, variables }]],
  ])('%s is refused before it is parsed or run', async (_, payload) => {
    only.takeStatements();
    const response = await post(only, payload);
    expect([response.statusCode, codeOf(response)]).toEqual([403, ['FORBIDDEN']]);
    expect(response.json().errors[0].message).toMatch(/^This server runs only documents that it knows/);
    expect(only.takeStatements()).toEqual([]);
  });

  it('another document makes no file either, and a known one does', async () => {
    const columns = [{ title: '名称', path: 'name' }];
    const file = { rows: 'enterprises.nodes', columns, format: 'csv', name: 'a' };
    const refused = await post(only, { ...file, query: '{ enterprises { nodes { name } } }' }, '/download');
    expect([refused.statusCode, codeOf(refused)]).toEqual([403, ['FORBIDDEN']]);
    const { query: firms, documented } = operationsByName().get('FirmsOfChainInRegion') ?? {};
    const made = await post(only, { ...file, query: firms, variables: documented?.variables }, '/download');
    expect([made.statusCode, made.headers['content-type']]).toEqual([200, expect.stringContaining('text/csv')]);
  });

  it('an unknown id is named', async () => {
    const response = await post(only, { documentId: 'sha256:00' });
    expect([response.statusCode, codeOf(response)]).toEqual([400, ['PERSISTED_QUERY_NOT_FOUND']]);
    expect(response.json().errors[0].message).toContain('"sha256:00"');
    const hashed = await post(only, { extensions: { persistedQuery: { version: 1, sha256Hash: '00' } } });
    expect(codeOf(hashed)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('agents and OpenRefine are answered as before', async () => {
    const called = await only.app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { accept: 'application/json, text/event-stream' },
      payload: {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'run_operation', arguments: { name: 'SuggestNames', variables } },
      },
    });
    expect(called.body).toContain('enterprise:byd');
    const queries = JSON.stringify({ q0: { query: '比亚迪' } });
    const reconciled = await only.app.inject({ url: `/reconcile?${new URLSearchParams({ queries })}` });
    expect(reconciled.json().q0.result[0].id).toBe('enterprise:byd');
  });
});

it('elsewhere an unknown hash is refused as it was, on which clients send the text', async () => {
  const hashed = await post(open, { extensions: { persistedQuery: { version: 1, sha256Hash: '00' } } });
  expect(codeOf(hashed)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  expect(codeOf(await post(open, { documentId: 'sha256:00' }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
});

describe("the operator's documents are read at the start", () => {
  const schema = buildSchema('type Query { a: Int }');
  const at = (path: string) => () => createTrusted({ schema, isOnly: true, path });
  const given = async (name: string, text: string) => {
    const path = join(await mkdtemp(join(folder, 'given-')), name);
    await writeFile(path, text);
    return path;
  };

  it('and what is wrong with them ends it in a sentence', async () => {
    expect(at('/no/such/place')).toThrow('LIANTU_OPERATIONS is /no/such/place, where there is nothing.');
    expect(at(await given('a.graphql', 'query A { b }'))).toThrow(/not valid: Cannot query field "b"/);
    expect(at(await given('a.graphql', 'query {'))).toThrow(/^LIANTU_OPERATIONS cannot be read: Syntax Error/);
    expect(at(await given('a.json', '["{ a }"]'))).toThrow(/must be an object of ids and texts/);
    expect(at(await given('a.json', '{ "x-a:1": "{ a }" }'))).not.toThrow();
  });

  it('and a gateway, which writes documents of its own, cannot ask such a server', () => {
    const both = { LIANTU_SUBGRAPH: 'true', LIANTU_TRUSTED_DOCUMENTS: 'true' };
    expect(() => readConfig(both)).toThrow(/cannot both be true/);
  });
});
