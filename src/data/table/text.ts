import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { SetupError } from '../../errors.js';
import type { Source } from './source.js';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** Longer than any byte order mark, and enough to see the zero bytes of UTF-16. */
const HEAD = 4_096;
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/**
 * In which encoding a text file is: what its byte order mark says, else UTF-8 where all of it is, else UTF-16 where it looks so, else GB18030
 * where all of it is (what Excel and WPS save in China). The whole file is looked at, a piece at a time.
 */
export async function encodingOf({ path, file }: Source): Promise<Encoding> {
  const head = await headOf(file);
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  if (marked) return marked[0];
  const looksLikeUtf16 = utf16In(head);
  if (looksLikeUtf16) return looksLikeUtf16;
  for (const encoding of ['UTF-8', 'GB18030'] as const) if (await isAll(file, encoding)) return encoding;
  throw new SetupError(`${path} is neither UTF-8 nor GB18030; save it as CSV UTF-8.`);
}

/** The text of a file, a piece at a time; bytes that are none in its encoding end it with a TypeError. */
export async function* textOf(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Digits, commas and line breaks have a zero byte each in UTF-16, and in no other encoding. */
function utf16In(head: Buffer): Encoding | null {
  const zeros = [0, 1].map((side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length) as [
    number,
    number,
  ];
  const many = Math.max(2, head.length / 20);
  if (zeros[1] > many && zeros[0] === 0) return 'UTF-16LE';
  return zeros[0] > many && zeros[1] === 0 ? 'UTF-16BE' : null;
}

async function isAll(file: string, encoding: Encoding): Promise<boolean> {
  try {
    for await (const _ of textOf(file, encoding));
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
