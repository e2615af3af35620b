import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, liantu, run } from '../support/process.js';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-keys-cli-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const keys = (...args: readonly string[]) => run(['keys', ...args], { LIANTU_HOME: home });

describe('`liantu keys`', () => {
  it('prints a key once and nothing else, lists it without its secret, and revokes it', async () => {
    const made = await keys('create', '--name', '看板 Dashboard', '--role', 'reader', '--expires', '90d');
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^liantu_[0-9a-f]{12}_[A-Za-z0-9_-]{43}\n$/) });
    expect(made.stderr).toContain('not shown again');
    const [, id = '', secret = ''] = made.stdout.trim().split('_');
    const listed = await keys('list');
    expect(listed.stdout).toMatch(new RegExp(`^${id} reader good .*看板 Dashboard`));
    expect(listed.stdout).not.toContain(secret);
    const [line] = (await keys('list', '--json')).stdout.trim().split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ id, name: '看板 Dashboard', role: 'reader', state: 'good' });
    expect(line).not.toContain('hash');
    expect(await keys('revoke', id)).toMatchObject({ code: 0, stderr: expect.stringContaining('is revoked') });
    expect(await keys('revoke', id)).toMatchObject({ code: 0, stderr: expect.stringContaining('revoked before') });
    expect((await keys('list')).stdout).toMatch(/ revoked /);
  });

  it.each([
    [['create', '--role', 'reader'], 2, "required option '--name <name>'"],
    [['create', '--name', 'a'], 2, "required option '--role <role>'"],
    [['create', '--name', 'a', '--role', 'owner'], 2, 'Allowed choices are reader, editor, admin'],
    [['create', '--name', ' ', '--role', 'reader'], 2, 'from 1 to 100 characters'],
    [['create', '--name', 'a', '--role', 'reader', '--expires', '2030-01-01'], 2, 'such as 90d'],
    [['create', '--name', 'a', '--role', 'reader', '--expires', '0d'], 2, 'such as 90d'],
    [['revoke', 'none'], 1, 'There is no key none'],
  ])('%j is refused with what to write instead', async (args, code, says) => {
    expect(await keys(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(says) });
  });
});

describe('A server that others can reach', () => {
  it('does not start without a key, nor with one that is revoked, and says what to do; `doctor` says it too', async () => {
    const own = await mkdtemp(join(home, 'open-'));
    const env = { LIANTU_HOME: own, HOST: '0.0.0.0', PORT: '0' };
    const expectRefused = async () => {
      const { code, stderr } = await ended(liantu(['serve'], env));
      expect(code).toBe(1);
      expect(stderr).toMatch(/HOST is 0\.0\.0\.0, which others can reach, .*liantu keys create/);
      const doctor = await run(['doctor'], env);
      expect([doctor.code, doctor.stdout]).toEqual([1, expect.stringContaining('who may ask: nobody')]);
    };
    await expectRefused();
    const { stdout } = await run(['keys', 'create', '--name', 'a', '--role', 'admin'], env);
    expect((await run(['doctor'], env)).stdout).not.toContain('who may ask');
    await run(['keys', 'revoke', stdout.split('_')[1] ?? ''], env);
    await expectRefused();
  });
});
