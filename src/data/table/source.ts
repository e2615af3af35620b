import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { SetupError } from '../../errors.js';

const MEGABYTE = 1024 * 1024;
/** A few kilobytes may unpack to more than a disk holds. */
const MAX_UNPACKED = 8_192;
const GZIP = Buffer.from([0x1f, 0x8b]);

/** A file that can be read several times. */
export interface Source {
  /** What a person calls it. */
  readonly path: string;
  /** Where its bytes are. */
  readonly file: string;
  /** Once it is not read any more. */
  close(): Promise<void>;
}

/**
 * A table is read more than once, so the bytes of a pipe are kept in a file meanwhile, and so is what a gzip file holds. More than `megabytes`
 * are refused.
 */
export async function openSource(path: string, megabytes: number): Promise<Source> {
  const source = await openBytes(path, megabytes);
  try {
    return (await isGzip(source.file)) ? await unpacked(source, Math.min(megabytes, MAX_UNPACKED)) : source;
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function openBytes(path: string, megabytes: number): Promise<Source> {
  const found = await stat(path);
  if (!found.isFile()) return kept(path, megabytes, (bounded, out) => pipeline(createReadStream(path), bounded, out));
  if (found.size > megabytes * MEGABYTE) throw tooLarge(path, megabytes);
  return { path, file: path, close: async () => undefined };
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
    return bytesRead === GZIP.length && buffer.equals(GZIP);
  } finally {
    await file.close();
  }
}

async function unpacked({ path, file, close }: Source, megabytes: number): Promise<Source> {
  try {
    return await kept(path, megabytes, (bounded, out) =>
      pipeline(createReadStream(file), createGunzip(), bounded, out),
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') ? new SetupError(`${path} is not a gzip file that can be read (${code}).`) : error;
  } finally {
    await close();
  }
}

type Bounded = (chunks: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>;

/** What `write` puts into a file, which is there until it is closed. */
async function kept(
  path: string,
  megabytes: number,
  write: (bounded: Bounded, out: Writable) => Promise<void>,
): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-'));
  const close = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, 'table');
  const most = megabytes * MEGABYTE;
  // A stream has no size that could be asked for first.
  async function* bounded(chunks: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) throw tooLarge(path, megabytes);
      yield chunk;
    }
  }
  try {
    await write(bounded, createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    await close();
    throw error;
  }
  return { path, file, close };
}

function tooLarge(path: string, megabytes: number): Error {
  return new SetupError(`${path} has more than ${megabytes} MB; import it in parts, each under its name.`);
}

/** An error of the file system as a sentence; any other as it is. */
export function readProblem(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  return new SetupError(`${path} cannot be read (${code}); give the path of a table.`);
}
