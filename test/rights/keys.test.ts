import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey, endOf, keysFolder, listKeys, openKeys, revokeKey } from '../../src/server/rights/keys.js';
import { idOf } from './askers.js';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-keys-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const newFolder = async () => keysFolder(await mkdtemp(join(home, 'home-')));
const READER = { name: 'a', role: 'READER', expiresAt: null } as const;
const mode = async (path: string) => (await stat(path)).mode & 0o777;

describe('A key', () => {
  it('is kept as a hash, in files that nobody else on the machine may read', async () => {
    const folder = await newFolder();
    const key = await createKey(folder, READER);
    expect(key).toMatch(/^liantu_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
    expect(await readdir(folder)).toEqual([`${idOf(key)}.json`]);
    expect(await mode(folder)).toBe(0o700);
    expect(await mode(join(folder, `${idOf(key)}.json`))).toBe(0o600);
    const kept = await readFile(join(folder, `${idOf(key)}.json`), 'utf8');
    expect(kept).not.toContain(key.slice(-43));
    expect(JSON.parse(kept)).toMatchObject({ name: 'a', role: 'READER', expiresAt: null });
  });

  it('is found by its whole text alone', async () => {
    const folder = await newFolder();
    const [one, other] = [await createKey(folder, READER), await createKey(folder, { ...READER, role: 'ADMIN' })];
    const keys = openKeys(folder);
    expect(keys.find(one)).toMatchObject({ id: idOf(one), role: 'READER', isRevoked: false });
    expect(keys.find(other)?.role).toBe('ADMIN');
    for (const wrong of [
      '',
      'liantu_',
      one.slice(0, -1),
      `${one}A`,
      `liantu_${idOf(one)}_${other.slice(-43)}`,
      `${one} `,
    ])
      expect(keys.find(wrong), wrong).toBeNull();
  });

  it('is over when it expires, to the millisecond, and for good when it is revoked', async () => {
    const folder = await newFolder();
    const expiresAt = new Date('2030-01-01T00:00:00.000Z');
    const key = await createKey(folder, { ...READER, expiresAt });
    const [kept] = listKeys(folder);
    if (!kept) throw new Error('The key is not listed.');
    expect(endOf(kept, expiresAt.getTime() - 1)).toBeNull();
    expect(endOf(kept, expiresAt.getTime())).toBe('This key expired at 2030-01-01T00:00:00.000Z');
    expect(await revokeKey(folder, idOf(key))).toBe(true);
    expect(await revokeKey(folder, idOf(key))).toBe(false);
    expect(listKeys(folder).map(({ isRevoked }) => isRevoked)).toEqual([true]);
    await expect(revokeKey(folder, 'none')).rejects.toThrow('There is no key none');
  });

  it('that is made or revoked while a server runs is seen by it without a restart', async () => {
    const folder = await newFolder();
    const keys = openKeys(folder);
    expect(keys.byId('none')).toBeNull();
    const key = await createKey(folder, READER);
    await expect.poll(() => keys.find(key)?.isRevoked, { timeout: 30_000 }).toBe(false);
    await revokeKey(folder, idOf(key));
    await expect.poll(() => keys.find(key)?.isRevoked, { timeout: 30_000 }).toBe(true);
    await rm(join(folder, `${idOf(key)}.json`));
    await expect.poll(() => keys.find(key), { timeout: 30_000 }).toBeNull();
  });

  it('of many that are made and revoked at once is never lost', async () => {
    const folder = await newFolder();
    const made = await Promise.all(Array.from({ length: 30 }, () => createKey(folder, READER)));
    await Promise.all(made.slice(0, 10).map((key) => revokeKey(folder, idOf(key))));
    const keys = openKeys(folder);
    expect(made.map((key) => keys.find(key)?.isRevoked)).toEqual(made.map((_, index) => index < 10));
  });

  it('whose file is not as it was written stops whoever reads it, and says which', async () => {
    const folder = await newFolder();
    await createKey(folder, READER);
    const file = join(folder, `${'0'.repeat(12)}.json`);
    for (const text of ['', '{', '{}', '{"name":"a","role":"OWNER","hash":"x","createdAt":"2030","expiresAt":null}']) {
      await writeFile(file, text);
      expect(() => listKeys(folder)).toThrow(`${file} is not a key`);
      expect(() => openKeys(folder).byId('none')).toThrow(`${file} is not a key`);
    }
  });
});

it('A folder that is not there has no keys', () => {
  expect(listKeys(join(home, 'none'))).toEqual([]);
  expect(openKeys(join(home, 'none')).find('liantu_x')).toBeNull();
});
