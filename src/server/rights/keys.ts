import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES, type Role } from '../../config/roles.js';
import { SetupError } from '../../errors.js';

/** A key is `liantu_`, its id, and a secret of 256 random bits: nobody guesses it, so a hash that is slow to make would protect nothing. */
const FORM = /^liantu_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;
const FILE = /^([0-9a-f]{12})\.json$/;
const SECRET_BYTES = 32;
const ID_BYTES = 6;
/** How soon a server sees what the command line changed. */
const FRESH_MILLISECONDS = 1_000;

const Kept = z.object({
  name: z.string(),
  role: z.enum(ROLES),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
});

export interface Key extends z.output<typeof Kept> {
  readonly id: string;
  readonly isRevoked: boolean;
}

export interface NewKey {
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Date | null;
}

/** Each key is a file that is written once, and what revokes it another: no two commands can undo each other's work. */
export function keysFolder(home: string): string {
  return join(home, 'keys');
}

/** The key itself is given once, here; what is kept of it is its hash. */
export async function createKey(folder: string, { name, role, expiresAt }: NewKey): Promise<string> {
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const kept: z.output<typeof Kept> = {
    name,
    role,
    hash: hashOf(secret).toString('hex'),
    createdAt: new Date().toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const half = join(folder, `${id}.half`);
  await writeFile(half, `${JSON.stringify(kept)}\n`, { mode: 0o600, flag: 'wx' });
  // Whole or not there at all: a server may read the folder at any moment.
  await rename(half, join(folder, `${id}.json`));
  return `liantu_${id}_${secret}`;
}

export function listKeys(folder: string): readonly Key[] {
  return [...keysIn(folder, new Map()).values()].sort(
    (one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id),
  );
}

/** False: it was revoked already. */
export async function revokeKey(folder: string, id: string): Promise<boolean> {
  const key = listKeys(folder).find((each) => each.id === id);
  if (!key) throw new SetupError(`There is no key ${id} in ${folder}; \`liantu keys list\` says which there are.`);
  if (key.isRevoked) return false;
  await writeFile(join(folder, `${id}.revoked`), '', { mode: 0o600 });
  return true;
}

/** Why a key is not good (any more), or null. */
export function endOf({ isRevoked, expiresAt }: Key, now: number): string | null {
  if (isRevoked) return 'This key was revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= now ? `This key expired at ${expiresAt}` : null;
}

/** The keys of a server that runs. */
export interface Keys {
  /** The key that has this secret, which may be revoked or over; null: there is none. */
  find(given: string): Key | null;
  byId(id: string): Key | null;
}

export function openKeys(folder: string): Keys {
  let known: ReadonlyMap<string, Key> = new Map();
  let readAt = Number.NEGATIVE_INFINITY;
  const all = () => {
    if (performance.now() - readAt >= FRESH_MILLISECONDS) {
      known = keysIn(folder, known);
      readAt = performance.now();
    }
    return known;
  };
  return {
    find: (given) => {
      const [, id = '', secret = ''] = FORM.exec(given) ?? [];
      const key = all().get(id);
      // An unknown id takes as long as a wrong secret.
      const isSame = timingSafeEqual(hashOf(secret), key ? Buffer.from(key.hash, 'hex') : NO_HASH);
      return key && isSame ? key : null;
    },
    byId: (id) => all().get(id) ?? null,
  };
}

const NO_HASH = Buffer.alloc(32);

export function isKey(given: string): boolean {
  return given.startsWith('liantu_');
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** All of a folder, by their ids. What a file holds never changes, so only those that are not known are read. */
function keysIn(folder: string, known: ReadonlyMap<string, Key>): ReadonlyMap<string, Key> {
  const names = new Set(namesIn(folder));
  const ids = [...names].flatMap((name) => FILE.exec(name)?.[1] ?? []);
  return new Map(
    ids.map((id) => [id, { ...(known.get(id) ?? readKey(folder, id)), id, isRevoked: names.has(`${id}.revoked`) }]),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readKey(folder: string, id: string): z.output<typeof Kept> {
  const file = join(folder, `${id}.json`);
  const parsed = Kept.safeParse(parsedJson(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new SetupError(
    `${file} is not a key as \`liantu keys create\` writes it; move it away, and create another key.`,
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
