import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { JwtConfig } from '../../src/config/config.js';
import type { Role } from '../../src/config/roles.js';
import { createKey, type Keys, keysFolder, openKeys, revokeKey } from '../../src/server/rights/keys.js';

export const ISSUER = 'https://login.example';
export const AUDIENCE = 'liantu';
const HOUR = 3_600_000;

/** Who asks: what they show, and what they may; null: they are not let in. */
export interface Asker {
  readonly name: string;
  readonly bearer: string | null;
  readonly role: Role | null;
}

export interface Askers {
  readonly all: readonly Asker[];
  readonly folder: string;
  readonly keys: Keys;
  readonly jwt: JwtConfig;
  /** A good token that names no role of ours. */
  readonly roleless: string;
  close(): Promise<void>;
}

/** Every kind of key and of token, good and bad, with the keys of a provider in a file. */
export async function makeAskers(): Promise<Askers> {
  const home = await mkdtemp(join(tmpdir(), 'liantu-rights-'));
  const folder = keysFolder(home);
  const key = (name: string, role: Role, expiresAt: Date | null = null) => createKey(folder, { name, role, expiresAt });
  const revoked = await key('revoked', 'ADMIN');
  await revokeKey(folder, idOf(revoked));
  const tokens = await makeTokens();
  const jwks = join(home, 'jwks.json');
  await writeFile(jwks, JSON.stringify(tokens.jwks));
  const good = await key('reader', 'READER');
  const asker = (name: string, bearer: string | null, role: Role | null = null): Asker => ({ name, bearer, role });
  return {
    all: [
      asker('nobody', null),
      asker('a key of a reader', good, 'READER'),
      asker('a key of an editor', await key('editor', 'EDITOR'), 'EDITOR'),
      asker('a key of an admin', await key('admin', 'ADMIN', new Date(Date.now() + HOUR)), 'ADMIN'),
      asker('a revoked key', revoked),
      asker('an expired key', await key('expired', 'ADMIN', new Date(Date.now() - 1))),
      asker('the id of a key with another secret', `${good.slice(0, -43)}${'A'.repeat(43)}`),
      asker('a key that nobody made', `liantu_${'0'.repeat(12)}_${'A'.repeat(43)}`),
      asker('an empty bearer', ''),
      ...tokens.all.map(([name, token, role]) => asker(name, token, role)),
    ],
    folder,
    keys: openKeys(folder),
    jwt: { jwks, issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' },
    roleless: tokens.roleless,
    close: () => rm(home, { recursive: true, force: true }),
  };
}

export function idOf(key: string): string {
  return key.split('_')[1] ?? '';
}

export function headersOf({ bearer }: Pick<Asker, 'bearer'>): Readonly<Record<string, string>> {
  return bearer === null ? {} : { authorization: `Bearer ${bearer}` };
}

async function makeTokens() {
  const [es, rs, ed, foreign] = await Promise.all([
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('EdDSA', { extractable: true }),
    generateKeyPair('ES256'),
  ]);
  const publicKeys = [
    { ...(await exportJWK(es.publicKey)), kid: 'es' },
    { ...(await exportJWK(rs.publicKey)), kid: 'rs' },
    { ...(await exportJWK(ed.publicKey)), kid: 'ed' },
  ];
  const claims = (more: object = {}) => ({ role: 'admin', ...more });
  const unsigned = (payload: object, expires: string | null = '1h') => {
    const token = new SignJWT({ ...payload }).setIssuer(ISSUER).setAudience(AUDIENCE).setSubject('somebody');
    return expires === null ? token : token.setExpirationTime(expires);
  };
  const signed = (payload: object, expires: string | null = '1h') =>
    unsigned(payload, expires).setProtectedHeader({ alg: 'ES256', kid: 'es' }).sign(es.privateKey);
  const secret = new TextEncoder().encode(await exportSPKI(es.publicKey));
  const all: readonly (readonly [string, string, Role | null])[] = [
    ['a token of a reader', await signed({ role: 'reader' }), 'READER'],
    ['a token of an editor', await signed({ role: ['editor', 'reader', 'owner'] }), 'EDITOR'],
    ['a token of an admin', await signed(claims()), 'ADMIN'],
    [
      'a token by RS256',
      await unsigned(claims()).setProtectedHeader({ alg: 'RS256', kid: 'rs' }).sign(rs.privateKey),
      'ADMIN',
    ],
    [
      'a token by EdDSA',
      await unsigned(claims()).setProtectedHeader({ alg: 'EdDSA', kid: 'ed' }).sign(ed.privateKey),
      'ADMIN',
    ],
    ['an expired token', await signed(claims(), '-1m'), null],
    ['a token without an end', await signed(claims(), null), null],
    [
      'a token by another algorithm of a known key',
      await unsigned(claims())
        .setProtectedHeader({ alg: 'RS512', kid: 'rs' })
        .sign(await privateFor(rs.privateKey, 'RS512')),
      null,
    ],
    [
      'a token by HS256 with the public key as its secret',
      await unsigned(claims()).setProtectedHeader({ alg: 'HS256', kid: 'es' }).sign(secret),
      null,
    ],
    [
      'a token that nobody signed',
      new UnsecuredJWT(claims()).setIssuer(ISSUER).setAudience(AUDIENCE).setExpirationTime('1h').encode(),
      null,
    ],
    [
      'a token that somebody else signed',
      await unsigned(claims()).setProtectedHeader({ alg: 'ES256', kid: 'es' }).sign(foreign.privateKey),
      null,
    ],
    ['a token of another issuer', await reissued(es.privateKey, 'https://evil.example', AUDIENCE), null],
    ['a token for somebody else', await reissued(es.privateKey, ISSUER, 'other'), null],
    ['a token whose claims were changed', changed(await signed({ role: 'reader' })), null],
  ];
  return { jwks: { keys: publicKeys }, all, roleless: await signed({ role: 'root' }) };
}

/** A key of Web Crypto is for one algorithm; whoever has it may use it for another. */
async function privateFor(key: CryptoKey, algorithm: string) {
  const { importJWK } = await import('jose');
  return importJWK({ ...(await exportJWK(key)), alg: algorithm }, algorithm);
}

function reissued(key: CryptoKey, issuer: string, audience: string): Promise<string> {
  return new SignJWT({ role: 'admin' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime('1h')
    .setProtectedHeader({ alg: 'ES256', kid: 'es' })
    .sign(key);
}

function changed(token: string): string {
  const [head, body = '', seal] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return [head, Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url'), seal].join('.');
}
