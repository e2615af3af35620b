import { auditServer, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

/** Two questions of the audit are asked by introspection, which production refuses. */
const BY_INTROSPECTION = ['28B9', '2EA1'];

let development: TestApp;
let production: TestApp;
beforeAll(async () => {
  development = await openTestApp();
  production = await openTestApp(undefined, undefined, { isProduction: true });
});
afterAll(async () => {
  await development?.close();
  await production?.close();
});

async function audit({ app }: TestApp) {
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const results = await auditServer({ url });
  expect(results).toHaveLength(serverAudits({ url }).length);
  expect(results.length).toBeGreaterThan(60);
  return results.flatMap((result) => (result.status === 'error' || result.status === 'warn' ? result : []));
}

it("graphql-http's audit of GraphQL over HTTP finds no error and nothing to warn of", async () => {
  expect((await audit(development)).map(({ id, name, reason }) => `${id} ${name}: ${reason}`)).toEqual([]);
});

it('Nor does it in production, but for what it asks by introspection', async () => {
  expect((await audit(production)).map(({ id }) => id).sort()).toEqual(BY_INTROSPECTION);
});
