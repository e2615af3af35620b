import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { SetupError } from '../../errors.js';

/** As much text as is handed on at once. */
const CHUNK = 64 * 1024;
/** What a file has as long as it is not whole: the process that writes it, and which of its drafts. */
const DRAFT = /\.\d+-[0-9a-f]{16}\.draft$/;
/** A draft that nobody has written to for as long is of an export that was killed. */
const STALE_MILLISECONDS = 24 * 60 * 60 * 1000;

/** A name of its own for each, since two exports to one file would write into one another's. */
function draftOf(path: string): string {
  return `${path}.${process.pid}-${randomBytes(8).toString('hex')}.draft`;
}

/** Removes what killed exports have left of the files that are meant. */
export async function removeDrafts(folder: string, isMeant: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((other) => DRAFT.test(other) && isMeant(other.replace(DRAFT, '')))) {
    const draft = join(folder, name);
    // Another export may remove it first, or finish it.
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > STALE_MILLISECONDS) await rm(draft, { force: true });
  }
}

/**
 * Writes a file that is there whole or not at all: to a draft, forced to the disk, and then renamed. Its ending says whether it
 * is compressed. It may hold what only its owner may read.
 */
export async function writeWhole(path: string, lines: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const draft = draftOf(path);
  const handle = await opened(draft, path);
  try {
    await write(handle, lines, path.endsWith('.gz'), signal);
    await handle.sync();
    await handle.close();
    await rename(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw inASentence(error, path);
  }
  // What cannot be removed makes the export no less whole.
  await removeDrafts(dirname(path), (name) => name === basename(path)).catch(() => undefined);
}

async function opened(draft: string, path: string): Promise<FileHandle> {
  try {
    return await open(draft, 'wx', 0o600);
  } catch (error) {
    throw inASentence(error, path);
  }
}

async function write(
  handle: FileHandle,
  lines: AsyncIterable<string>,
  isCompressed: boolean,
  signal: AbortSignal,
): Promise<void> {
  const source = Readable.from(inChunks(lines), { objectMode: false });
  const target = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) await handle.appendFile(chunk);
  };
  if (isCompressed) await pipeline(source, createGzip(), target, { signal });
  else await pipeline(source, target, { signal });
}

/** To a pipe nothing can be written twice, so whoever reads it tells half an export by its missing last line. */
export async function writeOut(lines: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(Readable.from(inChunks(lines), { objectMode: false }), process.stdout, { signal, end: false });
  } catch (error) {
    throw inASentence(error, 'The standard output');
  }
}

async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Without this a power cut may forget the new name. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function inASentence(error: unknown, path: string): unknown {
  const { code, name, syscall } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return new SetupError('Interrupted: no export was written.');
  if (syscall === undefined && code !== 'EPIPE') return error;
  return new SetupError(`${path} cannot be written (${code}); choose another place, or make room there.`);
}
