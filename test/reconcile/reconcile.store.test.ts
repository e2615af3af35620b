import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { FORMS } from './protocol.js';

const OPENREFINE = 'http://127.0.0.1:3333';
let test: TestApp;
beforeAll(async () => {
  test = await openTestApp(undefined, undefined, { corsOrigins: [OPENREFINE] });
});
afterAll(() => test.close());

function expectValid(form: keyof typeof FORMS, value: unknown): void {
  expect(FORMS[form].safeParse(value).error?.issues ?? []).toEqual([]);
}

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => test.app.inject({ url, headers });
const post = (fields: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}) => {
  const form = new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return test.app.inject({
    method: 'POST',
    url: '/reconcile',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: form.toString(),
  });
};
const query = (fields: Readonly<Record<string, string>>) => `?${new URLSearchParams(fields)}`;

describe('the forms', () => {
  it('refuse what is not of the protocol', () => {
    expect(FORMS.results.safeParse({ q0: { result: [{ id: 'enterprise:byd' }] } }).success).toBe(false);
    expect(FORMS.manifest.safeParse({ versions: ['0.1'] }).success).toBe(false);
    expect(FORMS.queries.safeParse({ q0: { limit: 3 } }).success).toBe(false);
    expect(FORMS.extended.safeParse({ meta: [], rows: { one: { name: [{ text: '一' }] } } }).success).toBe(false);
  });
});

describe('a client such as OpenRefine', () => {
  it('reads what the service offers, with addresses as it has asked', async () => {
    const answer = await get('/reconcile', { host: 'localhost:4000' });
    const manifest = answer.json();
    expectValid('manifest', manifest);
    expect(manifest.versions).toContain('0.2');
    expect(manifest.view.url).toBe('http://localhost:4000/entities/{{id}}');
    expect(manifest.preview.url).toBe('http://localhost:4000/reconcile/preview?id={{id}}');
  });

  const QUERIES = {
    q0: { query: '速騰聚創' },
    q1: { query: '比雅迪', type: 'Enterprise', limit: 3 },
    q2: {
      query: '比亚迪',
      type: ['Enterprise'],
      properties: [
        { pid: 'region', v: '广东省深圳市' },
        { pid: 'uscc', v: ['无'] },
      ],
    },
    q3: { query: 'enterprise:ubtech' },
    q4: { query: '囍龘靐', type_strict: 'should' },
    q5: { properties: [{ pid: 'region', v: { id: 'region:440300', name: '深圳' } }] },
  };

  it('reconciles a batch, by a form or an address', async () => {
    expectValid('queries', QUERIES);
    const answer = await post({ queries: QUERIES });
    expect(answer.statusCode).toBe(200);
    const batch = answer.json();
    expectValid('results', batch);
    expect(Object.keys(batch)).toEqual(Object.keys(QUERIES));
    expect(batch.q0.result[0]).toMatchObject({ id: 'enterprise:robosense', match: true, type: [{ id: 'Enterprise' }] });
    expect(batch.q1.result[0]).toMatchObject({ id: 'enterprise:byd', match: false });
    expect(batch.q1.result.length).toBeLessThanOrEqual(3);
    expect(batch.q2.result[0]).toMatchObject({ id: 'enterprise:byd', match: true });
    expect(batch.q2.result[0].features).toContainEqual({ id: 'SAME_REGION', value: true });
    expect(batch.q3.result[0]).toMatchObject({ id: 'enterprise:ubtech', score: 100, match: true });
    expect(batch.q4.result).toEqual([]);
    expect(batch.q5.result).toEqual([]);
    expect((await get(`/reconcile${query({ queries: JSON.stringify(QUERIES) })}`)).json()).toEqual(batch);
  });

  it('is offered entities, types and properties while somebody types', async () => {
    const entities = (await get(`/reconcile/suggest/entity${query({ prefix: 'roboS' })}`)).json();
    expectValid('suggestedEntities', entities);
    expect(entities.result[0].id).toBe('enterprise:robosense');
    const byId = (await get(`/reconcile/suggest/entity${query({ prefix: 'enterprise:byd' })}`)).json();
    expect(byId.result).toMatchObject([{ id: 'enterprise:byd' }]);
    const all = (await get(`/reconcile/suggest/entity${query({ prefix: '深圳' })}`)).json().result;
    const later = (await get(`/reconcile/suggest/entity${query({ prefix: '深圳', cursor: '2' })}`)).json().result;
    expect(later[0]).toEqual(all[2]);
    expect((await get('/reconcile/suggest/entity')).json()).toEqual({ result: [] });
    const types = (await get(`/reconcile/suggest/type${query({ prefix: 'ent' })}`)).json();
    expectValid('suggestedTypes', types);
    expect(types.result).toMatchObject([{ id: 'Enterprise' }]);
    const properties = (await get(`/reconcile/suggest/property${query({ prefix: '地区' })}`)).json();
    expectValid('suggestedProperties', properties);
    expect(properties.result).toMatchObject([{ id: 'region' }]);
  });

  it('extends a table by what is known of its rows', async () => {
    const proposed = (await get(`/reconcile/properties${query({ type: 'Enterprise', limit: '3' })}`)).json();
    expectValid('proposedProperties', proposed);
    expect(proposed.properties).toHaveLength(3);
    const properties = (await get('/reconcile/properties')).json().properties as readonly { readonly id: string }[];
    const extend = {
      ids: ['enterprise:byd', 'institution:miit', 'enterprise:nobody'],
      properties: properties.map(({ id }) => ({ id })),
    };
    expectValid('extension', extend);
    const answer = (await post({ extend })).json();
    expectValid('extended', answer);
    expect(answer.rows['enterprise:byd'].region).toEqual([
      { id: 'region:440300', name: expect.stringContaining('深圳') },
    ]);
    expect(answer.rows['enterprise:byd'].aliases).toContainEqual({ str: '比亚迪' });
    expect(answer.rows['enterprise:byd'].segments.length).toBeGreaterThan(0);
    expect(Object.values(answer.rows['enterprise:nobody']).flat()).toEqual([]);
  });

  it('shows who a candidate is, in a frame of a listed origin alone', async () => {
    const page = await get(`/reconcile/preview${query({ id: 'enterprise:byd' })}`);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['x-frame-options']).toBeUndefined();
    expect(page.headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self' ${OPENREFINE}`,
    );
    expect(page.body).toContain('比亚迪');
    const flyout = (await get(`/reconcile/flyout/entity${query({ id: 'enterprise:byd' })}`)).json();
    expect(flyout).toEqual({ id: 'enterprise:byd', html: expect.stringContaining('比亚迪') });
    expect((await get(`/reconcile/preview${query({ id: 'enterprise:nobody' })}`)).statusCode).toBe(404);
  });
});

describe('its manners are those of the API', () => {
  it('A page of a listed origin reads it, another does not, and the answer says what it is made of', async () => {
    const listed = await get('/reconcile', { origin: OPENREFINE });
    expect(listed.headers['access-control-allow-origin']).toBe(OPENREFINE);
    expect(listed.headers['x-liantu-data']).toBe('all');
    expect(
      (await get('/reconcile', { origin: 'http://evil.example' })).headers['access-control-allow-origin'],
    ).toBeUndefined();
    expect((await get('/reconcile', { host: 'evil.example' })).statusCode).toBe(421);
  });

  it.each([
    ['no JSON', { queries: 'q0' }, 400, '`queries` is not JSON.'],
    ['no batch', { queries: { q0: { query: 7 } } }, 400, 'at `q0.query`'],
    [
      'too many',
      { queries: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, { query: 'x' }])) },
      413,
      'at most 100',
    ],
    ['an unknown property', { extend: { ids: [], properties: [{ id: 'price' }] } }, 400, 'property "price"'],
    ['neither field', { other: 'x' }, 400, 'Send the form field `queries`'],
  ])('%s is told in a sentence', async (_, fields, status, message) => {
    const answer = await post(fields);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].message).toContain(message);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('Another method is refused with those that there are', async () => {
    const answer = await test.app.inject({ method: 'PUT', url: '/reconcile' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers['allow']).toBe('GET, POST, OPTIONS');
  });
});
