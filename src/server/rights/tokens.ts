import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
} from 'jose';
import type { JwtConfig } from '../../config/config.js';
import { ROLES, type Role, roleNamed } from '../../config/roles.js';
import { ProviderUnavailable, SetupError, Unauthenticated } from '../../errors.js';

/** Of a key pair alone: with a shared secret whoever checks tokens could make them, and a public key would be one. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
const CLOCK_SECONDS = 10;
const FETCH_MILLISECONDS = 5_000;
const MAX_JWKS_BYTES = 1_000_000;
/** After a provider did not answer nobody waits for it again so soon. */
const REST_MILLISECONDS = 10_000;

export interface Bearer {
  /** Null: the token says nothing of a role of ours. */
  readonly role: Role | null;
  readonly subject: string | null;
  /** In milliseconds. */
  readonly expiresAt: number;
}

export interface Tokens {
  /** Throws `Unauthenticated` for a token that is not good, and `ProviderUnavailable` where that cannot be told. */
  read(token: string): Promise<Bearer>;
}

/** `warn` is told when the keys of the provider cannot be had, once for each time that it was asked. */
export function openTokens({ jwks, issuer, audience, roleClaim }: JwtConfig, warn: (error: unknown) => void): Tokens {
  const keyFor = typeof jwks === 'string' ? localKeys(jwks) : remoteKeys(jwks, warn);
  return {
    read: async (token) => {
      try {
        const { payload } = await jwtVerify(token, keyFor, {
          algorithms: ALGORITHMS,
          issuer,
          audience,
          requiredClaims: ['exp'],
          clockTolerance: CLOCK_SECONDS,
        });
        const { sub = null, exp = 0 } = payload;
        return { role: roleIn(payload, roleClaim), subject: sub, expiresAt: (exp + CLOCK_SECONDS) * 1_000 };
      } catch (error) {
        const why = whyNot(error);
        if (why !== null) throw new Unauthenticated(`The token is not good: ${why}.`);
        throw new ProviderUnavailable();
      }
    },
  };
}

/** Null: not of the token, but of the way to the keys. */
function whyNot(error: unknown): string | null {
  if (!(error instanceof errors.JOSEError)) return null;
  switch (error.code) {
    case 'ERR_JWT_EXPIRED':
      return 'it has expired';
    case 'ERR_JWT_CLAIM_VALIDATION_FAILED':
      return `its claim "${(error as errors.JWTClaimValidationFailed).claim}" is not what this server takes`;
    case 'ERR_JOSE_ALG_NOT_ALLOWED':
      return `its algorithm is none of ${ALGORITHMS.join(', ')}`;
    case 'ERR_JWKS_TIMEOUT':
    case 'ERR_JWKS_INVALID':
    case 'ERR_JOSE_GENERIC':
      return null;
    default:
      return 'no key of its issuer has signed it';
  }
}

/** The greatest of the roles that the claim names. */
function roleIn(payload: JWTPayload, claim: string): Role | null {
  const named = [claimIn(payload, claim)].flat().map(roleNamed);
  return ROLES.findLast((role) => named.includes(role)) ?? null;
}

/** Names of claims may have dots themselves, as addresses do. */
function claimIn(payload: JWTPayload, claim: string): unknown {
  if (Object.hasOwn(payload, claim)) return payload[claim];
  return claim.split('.').reduce<unknown>((value, name) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return isThere ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  }, payload);
}

function localKeys(file: string) {
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet);
  } catch (error) {
    throw new SetupError(`The keys of LIANTU_JWKS cannot be read: ${(error as Error).message}.`);
  }
}

/** Kept for ten minutes; asked for again where a token names a key that is not among them, twice a minute at most. */
function remoteKeys(address: URL, warn: (error: unknown) => void) {
  let restsUntil = 0;
  return createRemoteJWKSet(address, {
    timeoutDuration: FETCH_MILLISECONDS,
    [customFetch]: async (url, options) => {
      if (performance.now() < restsUntil) throw new Error(`${address.origin} did not answer a moment ago`);
      try {
        return await fetchBounded(url, options);
      } catch (error) {
        restsUntil = performance.now() + REST_MILLISECONDS;
        warn(error);
        throw error;
      }
    },
  });
}

async function fetchBounded(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > MAX_JWKS_BYTES) throw new Error(`${url} answers more than ${MAX_JWKS_BYTES} bytes`);
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  // Here, so that an answer without keys counts as none.
  createLocalJWKSet(JSON.parse(body.toString()) as JSONWebKeySet);
  return new Response(body, { status: 200, headers: { 'content-type': 'application/json' } });
}
