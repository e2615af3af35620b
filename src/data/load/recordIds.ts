import { createHash } from 'node:crypto';
import { pinyinOf } from '../../names/index.js';
import type { Described } from './draft.js';
import { identityKeyOf } from './record.js';

/**
 * The id that a record proposes for its entity: readable, and made of nothing but what it says, so that every data set that names the same
 * proposes the same. `apart` tells two of one name apart: a credit code, or the chain of a segment.
 */
export function proposedId(kind: Described, name: string, apart = ''): string {
  const key = identityKeyOf(kind, name);
  return `${kind.toLowerCase()}:${wordsOf(name) || 'x'}-${markOf(apart === '' ? key : `${key}\n${apart}`)}`;
}

/** The name as a part of an id, at most 60 characters long; another name may give the same. */
export function wordsOf(name: string): string {
  const latin = (/^[ -~]*$/.test(name) ? name.toLowerCase() : pinyinOf(name)).replace(/[^a-z0-9]+/g, '-');
  return latin.replace(/^-+/, '').slice(0, 60).replace(/-+$/, '');
}

export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
