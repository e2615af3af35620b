import { EventEmitter, once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWhole } from '../../src/data/backup/file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-file-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { signal } = new AbortController();
async function* lines(letter: string, until?: Promise<void>) {
  yield letter.repeat(100_000);
  await until;
  yield letter.repeat(100_000);
}

it('two exports to one file at the same time leave one of them whole, and no draft', async () => {
  const path = join(folder, 'both.ndjson');
  const pause = new EventEmitter();
  const paused = once(pause, 'end').then(() => undefined);
  const slow = writeWhole(path, lines('a', paused), signal);
  await writeWhole(path, lines('b'), signal);
  expect(await readFile(path, 'utf8')).toBe('b'.repeat(200_000));
  pause.emit('end');
  await slow;
  expect(await readFile(path, 'utf8')).toBe('a'.repeat(200_000));
  expect(await readdir(folder)).toEqual(['both.ndjson']);
});

it('what killed exports to the same file have left is removed after a day, and nothing else', async () => {
  const path = join(folder, 'killed.ndjson');
  const id = '1-0123456789abcdef';
  const [old, other, foreign, fresh] = [
    `killed.ndjson.${id}.draft`,
    `other.ndjson.${id}.draft`,
    'killed.ndjson.mine.draft',
    'killed.ndjson.2-0123456789abcdef.draft',
  ];
  const long = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of [old, other, foreign, fresh]) await writeFile(join(folder, name), 'x');
  for (const name of [old, other, foreign]) await utimes(join(folder, name), long, long);
  await writeWhole(path, lines('c'), signal);
  expect((await readdir(folder)).sort()).toEqual(['both.ndjson', fresh, foreign, 'killed.ndjson', other].sort());
});
