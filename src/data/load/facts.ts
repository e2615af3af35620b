import { createHash } from 'node:crypto';
import type { LinkDraft } from './draft.js';

const DIGITS = 16;

/**
 * The id of a fact, made of its type, its two ends as its data set names them, what tells it from others between the same two, and the data
 * set: so a merge of two entities changes none. `fact:<data set>:<type>-<hash>`.
 */
export function factIdOf(dataset: string, { type, from, to, key }: LinkDraft): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([from, to, key]))
    .digest('hex')
    .slice(0, DIGITS);
  return `fact:${slugIn(dataset)}:${type.toLowerCase().replaceAll('_', '-')}-${hash}`;
}

/** Tells a relationship from others of its type between the same two: a page's cursor needs that, whichever data sets they are of. */
export function keyOf(key: string, factId: string, isAuthored: boolean): string {
  return isAuthored ? key : `${key} ${factId}`.trim();
}

function slugIn(dataset: string): string {
  return dataset.slice(dataset.indexOf(':') + 1);
}
