import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerKept, askOnce, createClient } from '../../../web/src/api/client';
import type { Operation } from '../../../web/src/api/document';

interface Chain {
  readonly chain: { readonly id: string } | null;
}
const CHAIN = 'query Chain($id: ID!) { chain(by: { id: $id }) { id } }' as Operation<Chain, { readonly id: string }>;
const TIMEOUT = { message: 'Too slow.', extensions: { code: 'TIMEOUT', retryable: true } };

let server: Server;
let base: string;
let answers: readonly { readonly status: number; readonly body: object }[];
let asked: number;
let left: number;
beforeEach(async () => {
  asked = 0;
  left = 0;
  server = createServer((request, response) => {
    const answer = answers[asked];
    asked += 1;
    response.on('close', () => {
      if (!response.writableEnded) left += 1;
    });
    if (!answer) return;
    request.resume();
    response.writeHead(answer.status, { 'content-type': 'application/json', 'retry-after': '4' });
    response.end(JSON.stringify(answer.body));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (client: ReturnType<typeof createClient>, signal = new AbortController().signal) =>
  askOnce(client, [CHAIN, { id: 'chain:a' }], signal);

it.each([200, 503])(
  'neither gives nor keeps data that came with errors, and knows when to ask again (HTTP %i)',
  async (status) => {
    answers = [
      { status, body: { data: { chain: null }, errors: [TIMEOUT] } },
      { status: 200, body: { data: { chain: { id: 'chain:a' } } } },
    ];
    const client = createClient(base);
    await expect(ask(client)).rejects.toMatchObject({ failure: { code: 'TIMEOUT', status, retryAfterSeconds: 4 } });
    expect(answerKept(client, CHAIN, { id: 'chain:a' })).toBeNull();
    expect(await ask(client)).toMatchObject({ chain: { id: 'chain:a' } });
    expect(answerKept(client, CHAIN, { id: 'chain:a' })).toMatchObject({ chain: { id: 'chain:a' } });
    await ask(client);
    expect(asked).toBe(2);
  },
);

it('looks for a kept answer without asking', async () => {
  answers = [{ status: 200, body: { data: { chain: null } } }];
  const client = createClient(base);
  expect(answerKept(client, CHAIN, { id: 'chain:a' })).toBeNull();
  expect(asked).toBe(0);
  expect(await ask(client)).toMatchObject({ chain: null });
  expect(asked).toBe(1);
});

it('ends the request of whoever leaves', async () => {
  answers = [];
  const leaving = new AbortController();
  const answer = ask(createClient(base), leaving.signal);
  await expect.poll(() => asked).toBe(1);
  leaving.abort();
  await expect(answer).rejects.toBeDefined();
  await expect.poll(() => left).toBe(1);
});
