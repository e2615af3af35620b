import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { type GraphQLField, type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAtLeast, type Role } from '../../src/config/roles.js';
import { stateOf } from '../../src/data/backup/reading.js';
import { TOOLS } from '../../src/server/agents/agent.js';
import { createBudget } from '../../src/server/rights/budget.js';
import { addGuard } from '../../src/server/rights/guard.js';
import { createRights } from '../../src/server/rights/rights.js';
import { accessOf, ROUTES } from '../../src/server/rights/routes.js';
import { openTokens } from '../../src/server/rights/tokens.js';
import { createApi } from '../../src/server/schema.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { MUTATIONS } from '../writing/mutations.js';
import { type Asker, type Askers, headersOf, makeAskers } from './askers.js';

const { schema } = createApi();
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

/** The role that the SDL says, read here again. */
function saidOf({ astNode }: Pick<GraphQLField<unknown, unknown> | GraphQLObjectType, 'astNode'>): Role | undefined {
  const auth = astNode?.directives?.find(({ name }) => name.value === 'auth');
  const value = auth?.arguments?.[0]?.value;
  return value?.kind === 'EnumValue' ? (value.value as Role) : undefined;
}

interface Cell {
  readonly type: string;
  readonly field: string;
  readonly need: Role;
}

/** Every field of every type. */
const FIELDS: readonly Cell[] = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({
    type: type.name,
    field: field.name,
    need: saidOf(field) ?? saidOf(type) ?? 'READER',
  })),
);

let askers: Askers;
let test: TestApp;
let uploads: string;
beforeAll(async () => {
  askers = await makeAskers();
  uploads = await mkdtemp(join(tmpdir(), 'liantu-uploads-'));
  test = await openTestApp(undefined, undefined, {
    anonymous: null,
    keys: askers.keys,
    openTokens: (warn) => openTokens(askers.jwt, warn),
    imports: { folder: join(uploads, 'imports'), env: {} },
    expectsErrors: true,
  });
});
afterAll(async () => {
  await test?.close();
  await askers?.close();
  await rm(uploads, { recursive: true, force: true });
});

const send = (asker: Asker, query: string, method: 'GET' | 'POST' = 'POST') =>
  test.app.inject({
    method,
    url: method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql',
    headers: { ...headersOf(asker), 'graphql-require-preflight': '1' },
    ...(method === 'GET' ? {} : { payload: { query } }),
  });
const codesOf = (response: { json(): unknown }) =>
  ((response.json() as { errors?: { extensions: { code: string } }[] }).errors ?? []).map(
    ({ extensions }) => extensions.code,
  );
const letIn = () => askers.all.filter(({ role }) => role !== null);
const refused = () => askers.all.filter(({ role }) => role === null);

function expectUnknown(response: Awaited<ReturnType<typeof send>>, { name, bearer }: Asker): void {
  expect([response.statusCode, codesOf(response)], name).toEqual([401, ['UNAUTHENTICATED']]);
  const isShown = bearer !== null;
  expect(response.headers['www-authenticate'], name).toBe(
    `Bearer realm="liantu"${isShown ? ', error="invalid_token"' : ''}`,
  );
  expect(response.json(), name).not.toHaveProperty('data');
}

describe('What is shown', () => {
  it('is of every kind, good and bad', () => {
    expect(letIn().map(({ role }) => role)).toEqual(expect.arrayContaining(['READER', 'EDITOR', 'ADMIN']));
    expect(refused().length).toBeGreaterThanOrEqual(14);
  });

  it('and names no role is known, and may do nothing', async () => {
    const response = await send(
      { name: 'a token without a role', bearer: askers.roleless, role: null },
      '{ __typename }',
    );
    expect([response.statusCode, codesOf(response)]).toEqual([403, ['FORBIDDEN']]);
    expect(response.json().errors[0].message).toBe('This needs the role READER, and what you ask with names no role.');
  });

  it('and is not good is never taken for nobody, also where everybody may read', async () => {
    const open = await openTestApp(undefined, undefined, {
      keys: askers.keys,
      openTokens: (warn) => openTokens(askers.jwt, warn),
      expectsErrors: true,
    });
    for (const asker of refused()) {
      const response = await open.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: headersOf(asker),
        payload: { query: '{ __typename }' },
      });
      if (asker.bearer === null) expect(response.json().data).toEqual({ __typename: 'Query' });
      else expectUnknown(response, asker);
    }
    await open.close();
  });
});

describe('Each field', () => {
  it('that writes takes more than READER, and every field that takes more is refused by its own resolver', async () => {
    const guarded = FIELDS.filter(({ need }) => need !== 'READER');
    expect(guarded.map(({ type, field }) => `${type}.${field}`)).toEqual(
      expect.arrayContaining([...MUTATIONS.map(([name]) => `Mutation.${name}`), 'Query.importJob', 'Query.importJobs']),
    );
    expect(FIELDS.filter(({ type, need }) => type === 'Mutation' && need === 'READER')).toEqual([]);
    for (const { type, field, need } of guarded) {
      const { resolve } = (schema.getType(type) as GraphQLObjectType).getFields()[field] ?? {};
      const asked: Role[] = [];
      const refusalOf = (role: Role) => {
        asked.push(role);
        return 'No.';
      };
      const caller = { role: 'READER', name: null, refusalOf };
      const writing = { refusal: null, author: '', underWay: new Set() };
      const run = async () => resolve?.({}, {}, { caller, writing }, {} as never);
      await expect(run(), `${type}.${field}`).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      expect(asked).toEqual([need]);
    }
  });

  // Whatever is asked, the whole of it is refused: no field of any type is reached.
  it.each([
    ...objects
      .filter(({ name }) => name === 'Query')
      .flatMap((type) => Object.keys(type.getFields()))
      .map((name): readonly [string, string] => [name, `{ ${name} { __typename } }`]),
    ['node', '{ node(id: "chain:humanoid-robot") { id ... on Chain { name segments { name } } } }'] as const,
    ['fact', '{ fact(id: "fact:none") { kind subject { id } } }'] as const,
    ['__schema', '{ __schema { types { name } } }'] as const,
    ['__typename', '{ __typename }'] as const,
  ])('%s is not answered to anybody who shows nothing good', async (_, query) => {
    for (const asker of refused()) {
      expectUnknown(await send(asker, query), asker);
      expectUnknown(await send(asker, query, 'GET'), asker);
    }
  });

  it.each([
    ['node', '{ node(id: "chain:humanoid-robot") { id ... on Chain { name segments { name } } } }'],
    ['fact', '{ fact(id: "fact:none") { kind } }'],
    ['chains', '{ chains(first: 1) { nodes { id citations { quote } } } }'],
  ])('%s is answered to every role', async (_, query) => {
    for (const asker of letIn()) {
      const response = await send(asker, query);
      expect([response.statusCode, codesOf(response)], asker.name).toEqual([200, []]);
    }
  });

  it.each([
    ...MUTATIONS.map(([name, query]) => ['Mutation', name, query] as const),
    ['Query', 'importJob', '{ importJob(id: "none") { id } }'] as const,
    ['Query', 'importJobs', '{ importJobs { id } }'] as const,
  ])('%s.%s is answered by its role alone, and a refusal changes nothing', async (type, name, query) => {
    const need = FIELDS.find((cell) => cell.type === type && cell.field === name)?.need ?? 'READER';
    expect(need).not.toBe('READER');
    const before = await stateOf(test.graph);
    for (const asker of askers.all) {
      const response = await send(asker, query);
      if (asker.role === null) expectUnknown(response, asker);
      else if (isAtLeast(asker.role, need)) expect(codesOf(response), asker.name).not.toContain('FORBIDDEN');
      else {
        expect(codesOf(response), asker.name).toEqual(['FORBIDDEN']);
        expect(response.json().data, asker.name).toEqual({ [name]: null });
      }
    }
    expect(await stateOf(test.graph)).toEqual(before);
  });
});

/** Every address with its methods, as the router prints them: a tree, in which four characters are a level. */
function routesOf(app: TestApp['app']): readonly (readonly [string, string])[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([^\w/*(:]*── )(\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
      if (part === '') return [];
      const level = indent.length / 4 - 1;
      const url = `${above.slice(0, level).join('')}${part}`;
      above.splice(level, above.length, part);
      return methods.split(', ').flatMap((method) => (method === '' ? [] : [[url, method] as const]));
    });
}

describe('Each address', () => {
  it('is in the table, and whatever a reader may post there only reads', () => {
    const routes = routesOf(test.app);
    expect(routes.length).toBeGreaterThan(50);
    for (const [url] of routes) expect(accessOf(url, []), url).not.toBeNull();
    const urls = new Set(routes.map(([url]) => url));
    // The explorer's files are printed as `*`; metrics are there where they are on.
    const elsewhere = ['/*', '/metrics'];
    expect(Object.keys(ROUTES).filter((url) => !urls.has(url) && !elsewhere.includes(url))).toEqual([]);
    const posts = routes.filter(([url, method]) => method === 'POST' && accessOf(url, [])?.needs === 'READER');
    const answered = ['/graphql', '/download', '/mcp', '/reconcile'];
    const refused405 = ['/changes', '/export/:file', '/llms.txt'];
    expect(posts.map(([url]) => url).sort()).toEqual([...answered, ...refused405].sort());
    for (const base of ['/documents', '/demo'])
      expect(accessOf(`${base}/graphql`, [base])).toEqual(accessOf('/graphql', []));
  });

  it('that is not in the table is not served at all', () => {
    const app = Fastify();
    const clientOf = (address: string) => address;
    const given = { anonymous: null, editToken: 'none', keys: null, tokens: null, clientOf };
    addGuard(app, { rights: createRights(given), budget: createBudget(null), clientOf, bases: [] });
    expect(() => app.get('/forgotten', async () => 'x')).toThrow('GET /forgotten is not in the table');
    expect(accessOf('/forgotten', [])).toBeNull();
    expect(accessOf('/toString', [])).toBeNull();
  });

  it('answers those that the table names, by every method, and a refusal changes nothing', async () => {
    const before = [await stateOf(test.graph), await readdir(uploads, { recursive: true })];
    for (const [url, method] of routesOf(test.app)) {
      if (method === 'OPTIONS') continue;
      const access = accessOf(url, []);
      const asked = url.replace(':file', 'none.ndjson').replace('*', '/none.txt');
      // What a stream would never end for is refused for its cursor.
      const query = url === '/changes' ? '?cursor=none' : '';
      for (const asker of askers.all) {
        const response = await test.app.inject({
          method: method as 'GET',
          url: `${asked}${query}`,
          headers: { ...headersOf(asker), ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
          ...(method === 'POST' ? { payload: '{}' } : {}),
        });
        const at = `${method} ${url} by ${asker.name}`;
        const { needs } = access ?? { needs: 'PUBLIC' };
        // A method that an address has not is refused before anybody is looked at.
        if (response.statusCode === 405) continue;
        if (needs === 'PUBLIC' || needs === 'PAGE') expect(response.statusCode, at).not.toBe(401);
        else if (asker.role === null) expect(response.statusCode, at).toBe(401);
        else if (isAtLeast(asker.role, needs)) expect([401, 403], at).not.toContain(response.statusCode);
        else expect([response.statusCode, codesOf(response)], at).toEqual([403, ['FORBIDDEN']]);
      }
    }
    expect([await stateOf(test.graph), await readdir(uploads, { recursive: true })]).toEqual(before);
  });

  it('that takes files takes none from a reader', async () => {
    for (const asker of askers.all) {
      const { statusCode } = await test.app.inject({
        method: 'POST',
        url: '/imports?name=a.csv',
        headers: { ...headersOf(asker), 'content-type': 'application/octet-stream' },
        payload: '企业\n',
      });
      const refusal = asker.role === null ? 401 : 403;
      expect(statusCode, asker.name).toBe(isAtLeast(asker.role, 'EDITOR') ? 201 : refusal);
    }
    const taken = (await readdir(uploads, { recursive: true })).filter((name) => name.endsWith('a.csv'));
    expect(taken).toHaveLength(letIn().filter(({ role }) => isAtLeast(role, 'EDITOR')).length);
  });
});

describe('Each tool of agents', () => {
  it.each(TOOLS.map(({ name }) => name))(
    '%s is answered to every role and to nobody else, and writes nothing',
    async (name) => {
      const before = await stateOf(test.graph);
      for (const asker of askers.all) {
        const response = await test.app.inject({
          method: 'POST',
          url: '/mcp',
          headers: { ...headersOf(asker), accept: 'application/json, text/event-stream' },
          payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: {} } },
        });
        if (asker.role === null) expectUnknown(response, asker);
        else {
          expect(response.statusCode, asker.name).toBe(200);
          expect(response.body, asker.name).toMatch(/"result"/);
          expect(response.body, asker.name).not.toMatch(/UNAUTHENTICATED|FORBIDDEN/);
        }
      }
      expect(await stateOf(test.graph)).toEqual(before);
    },
  );

  it('runs no mutation, whatever the role', async () => {
    const admin = askers.all.find(({ role }) => role === 'ADMIN');
    const download = await test.app.inject({
      method: 'POST',
      url: '/download',
      headers: headersOf(admin ?? { bearer: null }),
      payload: {
        query: 'mutation { removeDataset(id: "dataset:seed") { added } }',
        rows: 'removeDataset',
        columns: [{ title: 'a', path: 'added' }],
        format: 'csv',
        name: 'a',
      },
    });
    expect(download.statusCode).toBeGreaterThanOrEqual(400);
  });
});
