import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { openTokens } from '../../src/server/rights/tokens.js';
import { AUDIENCE, ISSUER } from './askers.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A provider that answers what it is told to, and counts how often it was asked. */
async function provider(answer: () => { readonly status?: number; readonly body: string; readonly location?: string }) {
  const asked = { times: 0 };
  const server = createServer((_request, response) => {
    asked.times += 1;
    const { status = 200, body, location } = answer();
    response.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) }).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jwks = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`);
  return { asked, jwks };
}

async function keyPair(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid };
  const token = (claims: object, signedAs = kid) =>
    new SignJWT({ ...claims })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('1h')
      .setProtectedHeader({ alg: 'ES256', kid: signedAs })
      .sign(privateKey);
  return { jwk, token };
}

const opened = (jwks: URL, roleClaim = 'role', warned: unknown[] = []) =>
  openTokens({ jwks, issuer: ISSUER, audience: AUDIENCE, roleClaim }, (error) => warned.push(error));

describe('Tokens of a provider', () => {
  it('are checked with keys that are fetched once', async () => {
    const { jwk, token } = await keyPair('a');
    const { asked, jwks } = await provider(() => ({ body: JSON.stringify({ keys: [jwk] }) }));
    const tokens = opened(jwks);
    const good = await token({ role: 'editor' });
    const read = await Promise.all(Array.from({ length: 20 }, () => tokens.read(good)));
    expect(new Set(read.map(({ role }) => role))).toEqual(new Set(['EDITOR']));
    expect(asked.times).toBe(1);
  });

  it('that name unknown keys do not make us ask the provider again and again', async () => {
    const { jwk, token } = await keyPair('a');
    const { asked, jwks } = await provider(() => ({ body: JSON.stringify({ keys: [jwk] }) }));
    const tokens = opened(jwks);
    for (let turn = 0; turn < 20; turn += 1)
      await expect(tokens.read(await token({ role: 'admin' }, `k${turn}`))).rejects.toMatchObject({
        extensions: { code: 'UNAUTHENTICATED' },
      });
    expect(asked.times).toBe(1);
  });

  it.each([
    ['fails', () => ({ status: 500, body: '' })],
    ['sends elsewhere', () => ({ status: 302, body: '', location: 'http://127.0.0.1:1/' })],
    ['answers no keys', () => ({ body: '{"a":1}' })],
    ['answers no JSON', () => ({ body: 'x' })],
    ['answers without end', () => ({ body: JSON.stringify({ keys: [], a: 'x'.repeat(1_100_000) }) })],
  ])('are not refused, but answered later, while it %s', async (_, answer) => {
    const { token } = await keyPair('a');
    const { asked, jwks } = await provider(answer);
    const warned: unknown[] = [];
    const tokens = opened(jwks, 'role', warned);
    const given = await token({ role: 'admin' });
    for (let turn = 0; turn < 5; turn += 1)
      await expect(tokens.read(given)).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE', retryable: true } });
    // Whoever sends many gives neither the provider nor the log more to do.
    expect(asked.times).toBe(1);
    expect(warned).toHaveLength(1);
  });

  it('name the role in the claim that is set, also one that stands deeper or is an address', async () => {
    const { jwk, token } = await keyPair('a');
    const { jwks } = await provider(() => ({ body: JSON.stringify({ keys: [jwk] }) }));
    const roleIn = async (claim: string, claims: object) => (await opened(jwks, claim).read(await token(claims))).role;
    expect(await roleIn('realm_access.roles', { realm_access: { roles: ['x', 'reader', 'admin'] } })).toBe('ADMIN');
    expect(await roleIn('https://liantu.example/role', { 'https://liantu.example/role': 'editor' })).toBe('EDITOR');
    for (const claims of [{}, { role: 'ADMIN' }, { role: 'root' }, { role: { admin: true } }, { role: null }])
      expect(await roleIn('role', claims)).toBeNull();
    expect(await roleIn('constructor.name', {})).toBeNull();
  });
});

describe('The settings of tokens', () => {
  const given = { LIANTU_JWKS: 'https://a.example/jwks', LIANTU_JWT_ISSUER: ISSUER, LIANTU_JWT_AUDIENCE: AUDIENCE };

  it('are taken together', () => {
    expect(readConfig({}).jwt).toBeNull();
    expect(readConfig(given).jwt).toMatchObject({ issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' });
    expect(String(readConfig(given).jwt?.jwks)).toBe('https://a.example/jwks');
    expect(readConfig({ ...given, LIANTU_JWKS: 'keys.json' }).jwt?.jwks).toMatch(/^\/.*\/keys\.json$/);
    for (const LIANTU_JWKS of ['http://127.0.0.1:9/jwks', 'http://[::1]:9/jwks', 'http://localhost/jwks'])
      expect(String(readConfig({ ...given, LIANTU_JWKS }).jwt?.jwks)).toBe(LIANTU_JWKS);
  });

  it.each([
    [{ LIANTU_JWKS: given.LIANTU_JWKS }, 'LIANTU_JWKS needs LIANTU_JWT_ISSUER and LIANTU_JWT_AUDIENCE'],
    [{ ...given, LIANTU_JWT_AUDIENCE: '' }, 'LIANTU_JWKS needs LIANTU_JWT_ISSUER and LIANTU_JWT_AUDIENCE'],
    [{ LIANTU_JWT_ISSUER: ISSUER }, 'LIANTU_JWKS, the address or the file'],
    [
      { ...given, LIANTU_JWKS: 'http://a.example/jwks' },
      'LIANTU_JWKS is not usable: it must be an address that begins with https://',
    ],
    [{ ...given, LIANTU_JWKS: 'ftp://a.example/jwks' }, 'LIANTU_JWKS is not usable'],
    [{ LIANTU_ANONYMOUS: 'editor' }, 'LIANTU_ANONYMOUS is not usable'],
  ])('that do not go together are named: %j', (env, says) => {
    expect(() => readConfig(env)).toThrow(says);
  });

  it('say what nobody in particular may, by what can reach the server', () => {
    expect(readConfig({})).toMatchObject({ anonymous: 'READER', isLocal: true, costPerMinute: null });
    const open = { HOST: '0.0.0.0' };
    expect(readConfig(open)).toMatchObject({ anonymous: null, isLocal: false, costPerMinute: 2_000_000 });
    expect(readConfig({ ...open, LIANTU_ANONYMOUS: 'reader' }).anonymous).toBe('READER');
    expect(readConfig({ LIANTU_ANONYMOUS: 'none' }).anonymous).toBeNull();
    expect(readConfig({ ...open, LIANTU_COST_PER_MINUTE: '0' }).costPerMinute).toBeNull();
  });
});

it('A file of keys that is none stops the start with a sentence', () => {
  const settings = { issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' };
  for (const jwks of ['/nowhere/jwks.json', new URL('../../package.json', import.meta.url).pathname])
    expect(() => openTokens({ ...settings, jwks }, () => undefined)).toThrow(/The keys of LIANTU_JWKS cannot be read/);
});
