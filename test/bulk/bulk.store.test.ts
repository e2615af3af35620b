import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';
import { BULK_KINDS } from '../../src/data/bulk/kinds.js';
import { mkdirSync, writeFileSync } from 'node:fs';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test?.close());
const get = (url: string, headers: Record<string, string> = {}) => test.app.inject({ url, headers });
it('probe', async () => {
  mkdirSync('/tmp/bulkpeer/out', { recursive: true });
  for (const kind of [...Object.keys(BULK_KINDS), 'ftm']) {
    const answer = await get(`/export/${kind}.ndjson`);
    console.log(kind, answer.statusCode, answer.body.length, answer.body.split('\n').length - 1, answer.body.slice(0, 600));
    writeFileSync(`/tmp/bulkpeer/out/${kind}.ndjson`, answer.body);
  }
  const bods = await get('/export/bods.json');
  writeFileSync(`/tmp/bulkpeer/out/bods.json`, bods.body);
  console.log(bods.statusCode, bods.headers, bods.body.slice(0, 1000));
  for (const url of ['/export/x.csv', '/export/enterprises.xml', '/export/enterprises', '/export/enterprises.csv?foo=1', '/export/facts.csv?kind=X', '/export/enterprises.csv?chain=chain:none','/export/enterprises.ndjson?chain=chain:humanoid-robot&chain=a','/export/enterprises.ndjson?since=x'])
    console.log(url, (await get(url)).statusCode, (await get(url)).body);
  expect(1).toBe(1);
});
