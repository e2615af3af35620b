import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SetupError } from '../../errors.js';

/** No element of a store is as long; whatever is, is not an export, and would fill the memory. */
const MAX_LINE = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
/** How every file that gzip made begins, whatever it is called. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/** The lines of an export, each with its line break; the last one may lack it, which is for the reader to judge. */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* split(await bytesOf(path), path);
  } catch (error) {
    throw inASentence(error, path);
  }
}

async function* split(source: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, end + 1)]);
      pending = [];
      length = 0;
      from = end + 1;
    }
    pending.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > MAX_LINE) throw new SetupError(`${path} is not an export of this program: a line of it does not end.`);
  }
  if (length > 0) yield Buffer.concat(pending);
}

async function bytesOf(path: string): Promise<Readable> {
  const handle = await open(path, 'r');
  const { buffer } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
  await handle.close();
  const file = createReadStream(path);
  // What fails is thrown to whoever reads.
  return buffer.equals(GZIP) ? pipeline(file, createGunzip(), () => undefined) : file;
}

function inASentence(error: unknown, path: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new SetupError(`${path} is cut off: it ends in the middle; take another export.`);
  if (code.startsWith('Z_')) return new SetupError(`${path} is damaged (${code}); take another export.`);
  if (syscall !== undefined) return new SetupError(`${path} cannot be read (${code}); give the path of an export.`);
  return error;
}
