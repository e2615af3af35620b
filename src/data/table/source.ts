import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SetupError } from '../../errors.js';

const MEGABYTE = 1024 * 1024;

/** A file that can be read several times. */
export interface Source {
  /** What a person calls it. */
  readonly path: string;
  /** Where its bytes are. */
  readonly file: string;
  /** Once it is not read any more. */
  close(): Promise<void>;
}

/** A table is read more than once, so the bytes of a pipe are kept in a file meanwhile. More than `megabytes` are refused. */
export async function openSource(path: string, megabytes: number): Promise<Source> {
  const most = megabytes * MEGABYTE;
  const found = await stat(path);
  if (found.isFile()) {
    if (found.size > most) throw tooLarge(path, megabytes);
    return { path, file: path, close: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), 'liantu-'));
  const close = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, 'table');
  // A pipe has no size that could be asked for first.
  async function* bounded(chunks: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) throw tooLarge(path, megabytes);
      yield chunk;
    }
  }
  try {
    await pipeline(createReadStream(path), bounded, createWriteStream(file, { mode: 0o600 }));
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
