import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { address, ended, isAlive, liantu, neo4jPidOf, run } from '../support/process.js';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-cli-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const ask = async (url: string, query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { readonly data: unknown };
};

/** A request of which the server has the head and half the body: under way, however fast the server is. */
async function beginRequest(url: string, query: string) {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = request(`${url}/graphql`, { method: 'POST', headers });
  const answer = new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode, body: text }));
    });
  });
  await new Promise((resolve) => sent.write(body.slice(0, 5), resolve));
  await ask(url, query);
  const finish = () => {
    sent.end(body.slice(5));
    return answer;
  };
  return { finish };
}

function isListening(url: string): Promise<boolean> {
  return fetch(`${url}/livez`).then(
    ({ ok }) => ok,
    () => false,
  );
}

describe('`liantu serve`', () => {
  it('loads the facts, answers, finishes what it began on SIGTERM, and keeps its data for the next start', async () => {
    const server = liantu(['serve'], { LIANTU_HOME: home, PORT: '0' });
    const end = ended(server);
    const url = await address(server);
    expect(await ask(url, '{ chain(by: { name: "人形机器人" }) { id } }')).toMatchObject({
      data: { chain: { id: 'chain:humanoid-robot' } },
    });
    const pid = await neo4jPidOf(home);
    const underWay = await beginRequest(url, '{ chains { totalCount } }');
    server.kill('SIGTERM');
    // It drains for a second first.
    await expect.poll(() => isListening(url), { timeout: 15_000 }).toBe(false);
    expect(await underWay.finish()).toMatchObject({ status: 200, body: expect.stringContaining('totalCount') });
    const { code } = await end;
    expect(code).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  it('goes on answering when nobody reads its log any more, and still ends when it is told to', async () => {
    const { uri, user, password } = inject('neo4j');
    const server = liantu(['serve'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' });
    const code = new Promise((resolve) => server.once('exit', resolve));
    const url = await address(server);
    server.stdout?.destroy();
    server.stderr?.destroy();
    for (let times = 0; times < 5; times += 1) {
      expect(await ask(url, '{ chains { totalCount } }')).toMatchObject({ data: { chains: {} } });
    }
    server.kill('SIGTERM');
    expect(await code).toBe(0);
  });

  it('leaves no Neo4j behind when it is killed, and starts again on the same data', async () => {
    const killed = liantu(['serve'], { LIANTU_HOME: home, PORT: '0' });
    const end = ended(killed);
    await address(killed);
    const pid = await neo4jPidOf(home);
    killed.kill('SIGKILL');
    await end;
    await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false);

    const again = liantu(['seed'], { LIANTU_HOME: home });
    const { code, stderr } = await ended(again);
    expect(code).toBe(0);
    expect(stderr).toContain('Unchanged');
  });

  it('says in a sentence that its port is taken', async () => {
    const { uri, user, password } = inject('neo4j');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: String(port) };
    const { code, stderr } = await run(['serve'], env);
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(stderr).not.toMatch(/ at .*\.js:\d+/);
  });
});

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of ['serve', 'seed', 'check', 'doctor', 'NEO4J_URI', 'Exit codes']) expect(stdout).toContain(word);
    expect((await run(['--version'])).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('ends with 2 and a hint on a command that it does not know', async () => {
    const { code, stderr } = await run(['sevre']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/unknown command.*serve/is);
  });

  it('checks the facts', async () => {
    const { code, stderr } = await run(['check']);
    expect(code).toBe(0);
    expect(stderr).toContain('The facts hold');
  });

  it('says what the machine has', async () => {
    const { code, stdout } = await run(['doctor'], { LIANTU_HOME: home });
    expect(code).toBe(0);
    expect(stdout).toMatch(/ok\s+Java/);
  });

  it('says in a sentence that the store refuses the password, and shows no password', async () => {
    const { uri } = inject('neo4j');
    for (const command of ['serve', 'seed', 'doctor']) {
      const { code, stderr } = await run([command], {
        NEO4J_URI: uri,
        // Three refusals lock a user out for five seconds: the user of the other tests must not be this one.
        NEO4J_USER: 'nobody',
        NEO4J_PASSWORD: 'not-the-one',
      });
      expect(code).toBe(1);
      expect(stderr).toContain('refuses NEO4J_USER and NEO4J_PASSWORD');
      expect(stderr).not.toMatch(/not-the-one| at .*\.js:\d+/);
    }
  });

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ HOST: '0.0.0.0' }, 'HOST'],
    [{ NEO4J_URI: 'http://127.0.0.1' }, 'NEO4J_URI'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:9', LIANTU_TIMEOUT_MS: '500' }, 'No Neo4j answers at bolt://127.0.0.1:9'],
  ])('refuses %j in a sentence', async (env, words) => {
    const { code, stderr } = await run(['serve'], env);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/ at .*\.js:\d+/);
  });
});
