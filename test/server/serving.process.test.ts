import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readUsualOperations } from '../../src/server/operations.js';
import { createServer } from '../../src/server/server.js';
import { openTestApp } from '../support/app.js';
import { address, countNeo4jOf, ended, heard, liantu } from '../support/process.js';

// It starts processes that take as long as the machine lets them.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-serving-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Waits for the line that says where it listens, which comes before it is ready. */
async function listening(server: ChildProcess): Promise<string> {
  const text = heard(server);
  const line = /Listening on (http:\/\/[^;]+);/;
  await expect.poll(() => line.test(text()), { timeout: 120_000, interval: 20 }).toBe(true);
  return line.exec(text())?.[1] ?? '';
}

const post = (url: string, path: string) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ chains { totalCount } }' }),
  });

describe('a server whose store is still to start', () => {
  it('listens at once, is alive and not ready, says what it does, and tells whoever asks to come back', async () => {
    const server = liantu(['serve'], { LIANTU_HOME: home, PORT: '0' });
    const end = ended(server);
    const isServed = address(server);
    const url = await listening(server);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const doing = new Set<string>();
    let refused = 0;
    for (let isReady = false; !isReady; ) {
      const ready = await fetch(`${url}/readyz`);
      isReady = ready.status === 200;
      const { status, worlds } = (await ready.json()) as { status: string; worlds: { doing?: string }[] };
      if (isReady) continue;
      // Whoever asks without a pause takes the processor from what it waits for.
      await delay(200);
      expect(status).toBe('starting');
      doing.add(worlds[0]?.doing ?? '');
      const answer = await post(url, refused % 2 === 0 ? '/graphql' : '/download');
      if (answer.status !== 503) continue;
      refused += 1;
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      const { errors } = (await answer.json()) as { errors: { extensions: Record<string, unknown> }[] };
      expect(errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
      expect(errors[0]?.extensions['requestId']).toBe(answer.headers.get('x-request-id'));
    }
    expect([...doing].join('\n')).toMatch(/Writing \d+ nodes[\s\S]*Starting Neo4j[\s\S]*Bringing constraints/);
    expect(refused).toBeGreaterThan(0);
    expect(await isServed).toBe(url);
    expect((await post(url, '/graphql')).status).toBe(200);
    server.kill('SIGTERM');
    expect((await end).code).toBe(0);
  });

  it.each([
    ['while Neo4j starts', 'Starting Neo4j'],
    ['while the store is migrated', 'Bringing constraints'],
  ])('ends cleanly when it is told to %s, and leaves none behind', async (when, words) => {
    const empty = join(home, when.replaceAll(' ', '-'));
    const server = liantu(['serve'], { LIANTU_HOME: empty, PORT: '0' });
    const end = ended(server);
    const text = heard(server);
    await expect.poll(text, { timeout: 250_000, interval: 20 }).toContain(words);
    await expect.poll(() => countNeo4jOf(empty).catch(() => 0), { timeout: 120_000, interval: 20 }).toBe(1);
    server.kill('SIGTERM');
    const { code, stderr } = await end;
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/ at .*\.js:\d+|AbortError/);
    expect(await countNeo4jOf(empty)).toBe(0);
  });

  it('ends cleanly when it is told to while the facts are written, and leaves nothing of them behind', async () => {
    const empty = join(home, 'while-writing');
    const server = liantu(['serve'], { LIANTU_HOME: empty, PORT: '0' });
    const end = ended(server);
    const files = () => readdir(join(empty, 'neo4j'), { recursive: true }).catch(() => []);
    await expect
      .poll(files, { timeout: 250_000, interval: 20 })
      .toContainEqual(expect.stringMatching(/^first-\w+\/data$/));
    server.kill('SIGTERM');
    const { code, stderr } = await end;
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/ at .*\.js:\d+|AbortError|importer/);
    expect((await files()).filter((name) => /^(?:first-|data)/.test(name))).toEqual([]);
  });

  it('ends with 1 and one sentence when the store cannot be opened', async () => {
    const server = liantu(['serve'], { NEO4J_URI: 'bolt://127.0.0.1:9', LIANTU_TIMEOUT_MS: '500', PORT: '0' });
    const { code, stderr } = await ended(server);
    expect(code).toBe(1);
    expect(stderr).toContain('No Neo4j answers at bolt://127.0.0.1:9');
    expect(stderr).not.toMatch(/ at .*\.js:\d+/);
  });
});

describe('/readyz', () => {
  it('says how much is planned ahead, and each world by itself', async () => {
    const test = await openTestApp(undefined, undefined, { isWarmedUp: true });
    const { statusCode, body } = await test.app.inject({ url: '/readyz' });
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toEqual({
      status: 'ready',
      worlds: [{ base: '', kind: 'FACTS', status: 'ready' }],
      planned: { done: expect.any(Number), of: readUsualOperations().length },
    });
    await test.close();
  });

  it('holds back one world and not the other', async () => {
    const test = await openTestApp();
    const starting = (base: string) => (base === '/demo' ? 'Writing: 40 % …' : null);
    const app = await createServer(test.graph, { logLevel: 'silent', isProduction: false, demo: test.graph, starting });
    const ask = (url: string) => app.inject({ method: 'POST', url, payload: { query: '{ chains { totalCount } }' } });
    expect((await ask('/graphql')).statusCode).toBe(200);
    for (const path of ['/demo/graphql', '/demo/graphql/', '/demo/graphql?x=1', '/demo/download']) {
      expect((await ask(path)).statusCode).toBe(503);
    }
    const { worlds } = (await app.inject({ url: '/readyz' })).json();
    expect(worlds).toMatchObject([{ status: 'ready' }, { status: 'starting', doing: 'Writing: 40 % …' }]);
    await app.close();
    await test.close();
  });

  it('is not red because the store is slow: what answered a moment ago lives', async () => {
    const test = await openTestApp();
    let isSlow = false;
    const graph = {
      ...test.graph,
      ping: async () => {
        await test.graph.ping();
        if (isSlow) await delay(5_000);
      },
    };
    const app = await createServer(graph, { logLevel: 'silent', isProduction: false });
    expect((await app.inject({ url: '/readyz' })).statusCode).toBe(200);
    isSlow = true;
    expect((await app.inject({ url: '/readyz' })).statusCode).toBe(200);
    expect((await app.inject({ url: '/livez' })).statusCode).toBe(200);
    await app.close();
    await test.close();
  });
});

/** Asks again and again over one connection that is kept, until nobody takes a new one; gives what went wrong. */
interface Asking {
  /** Once it was answered for the first time: before, its connection may wait to be taken by a process that gets no core. */
  readonly begun: Promise<void>;
  readonly seen: Promise<{ readonly answers: number; readonly codes: readonly string[] }>;
}

function loop(url: string): Asking {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return { begun, seen: askUntilDown(url, begin) };
}

async function askUntilDown(url: string, onAnswer: () => void): Promise<Awaited<Asking['seen']>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const codes: string[] = [];
  let answers = 0;
  for (let isUp = true; isUp; ) {
    const askedAt = performance.now();
    const code = await once(url, agent, answers > 0);
    if (code === null) answers += 1;
    else if (code === 'ECONNREFUSED') isUp = false;
    else
      codes.push(
        `${code} ${Math.round(performance.now() - askedAt)} ms after it was asked, ${answers} answers after the first`,
      );
    onAnswer();
    if (codes.length > 5) break;
  }
  agent.destroy();
  return { answers, codes };
}

/** Null when it was answered with 200, or what it met instead: a connection that was not kept is met by the next request. */
function once(url: string, agent: Agent, isKept: boolean): Promise<string | null> {
  const body = JSON.stringify({ query: '{ chains { totalCount } }' });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const sent = request(`${url}/graphql`, { method: 'POST', headers, agent });
    sent.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.once('response', (response) => {
      response.resume();
      response.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      const isLost = isKept && !sent.reusedSocket;
      const met = isLost ? 'a new connection' : String(response.statusCode);
      response.once('end', () => resolve(met === '200' ? null : met));
    });
    sent.end(body);
  });
}

describe('SIGTERM', () => {
  it('resets no connection of six clients that keep theirs and never stop asking', async () => {
    const { uri, user, password } = inject('neo4j');
    const server = liantu(['serve'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' });
    const end = ended(server);
    const url = await address(server);
    const clients = Array.from({ length: 6 }, () => loop(url));
    await Promise.all(clients.map(({ begun }) => begun));
    await delay(1_000);
    server.kill('SIGTERM');
    const seen = await Promise.all(clients.map((client) => client.seen));
    expect(seen.flatMap(({ codes }) => codes)).toEqual([]);
    expect(Math.min(...seen.map(({ answers }) => answers))).toBeGreaterThan(0);
    expect((await end).code).toBe(0);
  });

  it('finishes what is asked of the facts while the demonstration world beside them is still being opened', async () => {
    const { uri, user, password } = inject('neo4j');
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' };
    const server = liantu(['serve', '--demo'], { ...env, LIANTU_HOME: join(home, 'opening') });
    const end = ended(server);
    const text = heard(server);
    const url = await listening(server);
    await expect.poll(text, { timeout: 250_000, interval: 20 }).toContain('Starting Neo4j');
    const clients = Array.from({ length: 6 }, () => loop(url));
    await Promise.all(clients.map(({ begun }) => begun));
    server.kill('SIGTERM');
    const seen = await Promise.all(clients.map((client) => client.seen));
    expect(seen.flatMap(({ codes }) => codes)).toEqual([]);
    expect(Math.min(...seen.map(({ answers }) => answers))).toBeGreaterThan(0);
    const { code, stderr } = await end;
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/ at .*\.js:\d+|AbortError|cannot be opened|is at http/);
    expect(await countNeo4jOf(join(home, 'opening', 'demo', '1-30-12-20000')).catch(() => 0)).toBe(0);
  });
});

it('A demonstration world that cannot be opened is said, and the facts beside it go on', async () => {
  const { uri, user, password } = inject('neo4j');
  const broken = join(home, 'broken');
  await mkdir(broken);
  // Where the folder of its store would be.
  await writeFile(join(broken, 'demo'), '');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' };
  const server = liantu(['serve', '--demo'], { ...env, LIANTU_HOME: broken });
  const end = ended(server);
  const url = await address(server);
  expect((await post(url, '/graphql')).status).toBe(200);
  const { errors } = (await (await post(url, '/demo/graphql')).json()) as { errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
  const { worlds } = (await (await fetch(`${url}/readyz`)).json()) as { worlds: object[] };
  expect(worlds).toEqual([
    { base: '', kind: 'FACTS', status: 'ready' },
    { base: '/demo', kind: 'DEMO', status: 'not ready', failure: expect.stringMatching(/demo/) },
  ]);
  server.kill('SIGTERM');
  const { code, stderr } = await end;
  expect(code).toBe(0);
  expect(stderr).toContain('The demonstration world cannot be opened, and the facts go on without it: ');
  expect(stderr).not.toMatch(/ at .*\.js:\d+|under \/demo/);
});
