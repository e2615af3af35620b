import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { packed, unpacked } from '../api/compose/cursor.js';
import { BadInput } from '../errors.js';

const MOST_BYTES = 256 * 1024;
const MOST_CHARACTERS = 64 * 1024;

const verdict = z.enum(['MISSING', 'BROKEN', 'WEAK', 'COVERED', 'INSUFFICIENT_DATA']);
const kept = z.strictObject({
  /** Up to where the log of changes was looked at. */
  position: z.string(),
  at: z.iso.datetime(),
  /** Null where things alone are watched. */
  standing: z
    .strictObject({
      chain: z.string(),
      region: z.string(),
      /** By segment; the numbers are of `firms`, null where they are not kept. */
      segments: z.array(z.tuple([z.string(), verdict, z.array(z.int()).nullable()])).max(500),
      /** Each with the marks of the facts that a verdict rests on; behind that of a position the number of its segment. */
      firms: z.array(z.tuple([z.string(), z.array(z.string())])).max(200),
    })
    .nullable(),
});

/** What a digest keeps with whoever asked for it. */
export type KeptDigest = z.output<typeof kept>;

export function digestCursorOf(digest: KeptDigest): string {
  return packed(['digest', deflateRawSync(JSON.stringify(digest)).toString('base64url')]);
}

export function keptIn(cursor: string): KeptDigest {
  const [name, content] = cursor.length > MOST_CHARACTERS ? [] : unpacked(cursor);
  const read = name === 'digest' && typeof content === 'string' ? kept.safeParse(contentOf(content)) : null;
  if (read?.success) return read.data;
  throw new BadInput(
    `"${cursor.slice(0, 60)}" is not a cursor of a digest; give \`since\` the \`cursor\` of an earlier one, or leave it out to begin.`,
  );
}

function contentOf(content: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(content, 'base64url'), { maxOutputLength: MOST_BYTES });
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    // What a client made up: no deflated text, more of it than any digest has, or no JSON.
    if (error instanceof SyntaxError || /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(codeOf(error))) return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Characters for a fact: enough to know a removed one again among those of 200 firms. */
export const MARK = 8;

export function markOf(factId: string): string {
  return createHash('sha256').update(factId).digest('base64url').slice(0, MARK);
}
