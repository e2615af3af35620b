import { createHash } from 'node:crypto';
import { BadInput } from '../../errors.js';

/** What a cursor belongs to: the list, its order and its filter. Another list's cursor would silently skip rows. */
export function scopeOf(list: string, order: string, filter: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([list, order, filter]))
    .digest('base64url')
    .slice(0, 8);
}

export function encodeCursor(scope: string, owner: string, key: string): string {
  return packed([scope, ownerHash(owner), key]);
}

export interface Cursor {
  readonly key: string;
  readonly owner: string;
}

export function decodeCursor(argument: string, cursor: string, scope: string): Cursor {
  const [cursorScope, owner, key] = unpacked(cursor);
  if (typeof key !== 'string' || typeof owner !== 'string') {
    throw new BadInput(`"${cursor.slice(0, 60)}" is not a cursor; give \`${argument}\` a cursor of this list.`);
  }
  if (cursorScope !== scope) {
    throw new BadInput(
      `The cursor in \`${argument}\` comes from another list, filter or order; start again without it.`,
    );
  }
  return { key, owner };
}

export function assertOwner(argument: string, cursor: Cursor, owner: string): void {
  if (cursor.owner === ownerHash(owner)) return;
  throw new BadInput(
    `The cursor in \`${argument}\` comes from the same list of another entity; start again without it.`,
  );
}

function ownerHash(owner: string): string {
  return owner === '' ? '' : createHash('sha256').update(owner).digest('base64url').slice(0, 6);
}

/** How every cursor is written: opaque to its clients, and safe in an address. */
export function packed(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** What a cursor is made of; nothing where it is none. */
export function unpacked(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
