import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SocketLimits } from '../../src/server/sockets.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { exchange } from '../support/socket.js';

/** More than the kernel's buffers between two sockets take, so that it waits for its reader. */
const LARGE = 64_000_000;
const FOREVER = 3_600_000;
/** Nothing ends unless a test lowers its limit. */
const PATIENT: SocketLimits = {
  headers: FOREVER,
  request: FOREVER,
  stalled: FOREVER,
  answer: FOREVER,
  idle: FOREVER,
  check: 50,
  connections: 1_000,
  perAddress: 1_000,
};
const SOON = 300;

let folder: string;
const opened: TestApp[] = [];
const lines: Readonly<Record<string, unknown>>[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-sockets-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'large.bin'), Buffer.alloc(LARGE));
});
afterAll(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  await rm(folder, { recursive: true, force: true });
});

async function listening(limits: Partial<SocketLimits>): Promise<{ readonly port: number; count(): Promise<number> }> {
  const logStream = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const test = await openTestApp(undefined, undefined, {
    web: folder,
    logLevel: 'info',
    logStream,
    sockets: { ...PATIENT, ...limits },
  });
  opened.push(test);
  test.app.get('/slow', { config: { access: { needs: 'PUBLIC', cost: 0 } } }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 4 * SOON));
    return 'at last';
  });
  await test.app.listen({ host: '127.0.0.1', port: 0 });
  const { server } = test.app;
  return {
    port: (server.address() as AddressInfo).port,
    count: () =>
      new Promise((resolve, reject) => server.getConnections((error, n) => (error ? reject(error) : resolve(n)))),
  };
}

const isError = (status: number) => ({
  status,
  head: expect.stringMatching(/content-type: application\/json/i),
  body: expect.stringMatching(
    /^\{"errors":\[\{"message":"[^"]+\.","extensions":\{"code":"BAD_USER_INPUT",.*"requestId":"/,
  ),
});
const large = 'GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** That the server resets it is what these tests are about. */
const open = (port: number): Socket => connect(port, '127.0.0.1').on('error', () => {});

describe('a peer that is slow', () => {
  it('to send its headers is told so, and its connection ends', async () => {
    const { port } = await listening({ headers: SOON });
    expect(await exchange(port, 'GET /livez HTTP/1.1\r\nHost: localhost\r\n')).toMatchObject(isError(408));
  });

  it('to say anything is not waited for', async () => {
    const { port } = await listening({ headers: SOON, request: SOON });
    expect(await exchange(port, '')).toMatchObject(isError(408));
  });

  it('to send its body is told so, however long the rest of it drips', async () => {
    const { port, count } = await listening({ headers: SOON, request: SOON });
    const head =
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n{';
    const socket = open(port);
    const drip = setInterval(() => socket.write(' '), 20);
    socket.write(head);
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(await count()).toBe(0);
  });

  it('to take its answer is cut off', async () => {
    const { port, count } = await listening({ stalled: SOON });
    const socket = open(port).pause();
    socket.write(large);
    await expect.poll(count).toBe(1);
    await expect.poll(count, { timeout: 30_000 }).toBe(0);
    expect(socket.bytesRead).toBeLessThan(LARGE);
    socket.destroy();
  });

  it('to take its answer bit by bit is cut off too', async () => {
    const { port, count } = await listening({ answer: SOON });
    const socket = open(port).pause();
    socket.write(large);
    const sip = setInterval(() => socket.read(1_000), 20);
    await expect.poll(count).toBe(1);
    await expect.poll(count, { timeout: 30_000 }).toBe(0);
    clearInterval(sip);
    expect(socket.bytesRead).toBeLessThan(LARGE);
    socket.destroy();
  });

  it('is not one that reads as fast as it can, or waits while we compute', async () => {
    const { port } = await listening({ stalled: SOON });
    const get = (path: string) =>
      exchange(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect((await get('/large.bin')).body).toHaveLength(LARGE);
    expect(await get('/slow')).toMatchObject({ status: 200, body: 'at last' });
  });

  it('between two requests is let go', async () => {
    const { port, count } = await listening({ idle: SOON });
    expect(await exchange(port, 'GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n')).toMatchObject({ status: 200 });
    expect(await count()).toBe(0);
  });
});

describe('a request that is too large or none', () => {
  it.each([
    ['2,400 headers', `${'a:b\r\n'.repeat(2_400)}`, 431],
    ['101 headers', `${'a: b\r\n'.repeat(100)}`, 431],
    ['a header of 20 kB', `A: ${'x'.repeat(20_000)}\r\n`, 431],
    ['a header without a name', ': x\r\n', 400],
    ['two lengths', 'Content-Length: 1\r\nContent-Length: 2\r\n', 400],
    ['a length beside chunks', 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n', 400],
  ])('because of %s', async (_, headers, status) => {
    const { port } = await listening({});
    const answer = await exchange(
      port,
      `GET /livez HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`,
    );
    expect(answer).toMatchObject(isError(status));
  });

  it('is not HTTP at all', async () => {
    const { port } = await listening({});
    expect(await exchange(port, '\x16\x03\x01\x02\x00\x01\r\n\r\n')).toMatchObject(isError(400));
  });
});

describe('connections without end', () => {
  const hold = (port: number, count: number): readonly Socket[] => Array.from({ length: count }, () => open(port));

  it.each([
    ['of one address', { perAddress: 5 }, 'too many connections of one address'],
    ['of all', { connections: 5 }, 'too many connections'],
  ])('%s are cut off at a number, and the log says so', async (_, limits, reason) => {
    const { port, count } = await listening(limits);
    const held = hold(port, 5);
    await expect.poll(count).toBe(5);
    const more = hold(port, 3);
    await Promise.all(more.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    expect(await count()).toBe(5);
    expect(lines.filter((line) => line['reason'] === reason)).toHaveLength(3);
    for (const socket of held) socket.destroy();
    await expect.poll(count).toBe(0);
    expect(await exchange(port, 'GET /livez HTTP/1.0\r\nHost: localhost\r\n\r\n')).toMatchObject({ status: 200 });
  });
});
