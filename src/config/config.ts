import { resolve } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../errors.js';
import { hostNameOf } from './hostName.js';
import { readProxies } from './proxies.js';
import type { Role } from './roles.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
/** What one address or key may ask a minute of a server that others can reach: a hundred of the explorer's dearest operations. */
const COST_PER_MINUTE = 2_000_000;

const trueOrFalse = z.enum(['true', 'false', '1', '0']);
const isTrue = (value: z.output<typeof trueOrFalse>) => value === 'true' || value === '1';
const flag = trueOrFalse.default('false').transform(isTrue);

function whole(min: number, max: number, what: string) {
  const message = `it must be a whole ${what} from ${min} to ${max}`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message);
}

/** Separated by commas. */
const list = z
  .string()
  .default('')
  .transform((value) => value.split(',').flatMap((part) => part.trim() || []));

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535, 'number').default(4000),
  LIANTU_HOSTS: list.refine(
    (hosts) => hosts.every((host) => hostNameOf(host) !== null),
    'each must be a host name or an address, as in a URL, separated by commas',
  ),
  LIANTU_CORS_ORIGINS: list.refine(
    (origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'each must be an origin such as https://app.example, without a path, separated by commas',
  ),
  LIANTU_TRUSTED_PROXIES: list.refine(
    (proxies) => readProxies(proxies) !== undefined,
    'each must be an address or a subnet such as 10.0.0.0/8, separated by commas',
  ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  LIANTU_PRODUCTION: flag,
  LIANTU_SUBGRAPH: flag,
  LIANTU_TRUSTED_DOCUMENTS: flag,
  LIANTU_OPERATIONS: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().default('false'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none']).optional(),
  LIANTU_HOME: z.string().min(1).default('.liantu'),
  LIANTU_HEAP_MB: whole(256, 65_536, 'number of megabytes').optional(),
  LIANTU_PAGE_CACHE_MB: whole(32, 1_048_576, 'number of megabytes').optional(),
  LIANTU_ANONYMOUS: z.enum(['reader', 'none']).optional(),
  LIANTU_JWKS: z.string().optional(),
  LIANTU_JWT_ISSUER: z.string().optional(),
  LIANTU_JWT_AUDIENCE: z.string().optional(),
  LIANTU_JWT_ROLE_CLAIM: z.string().default('role'),
  LIANTU_COST_PER_MINUTE: whole(0, 1_000_000_000, 'number').optional(),
  LIANTU_EDIT_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9._~-]{32,256}$/, 'it must have from 32 to 256 letters, digits and . _ ~ -')
    .optional(),
  LIANTU_DOCUMENTS: z.string().min(1).default('../shared/seeds'),
  LIANTU_PLAN_AHEAD: trueOrFalse.default('true').transform(isTrue),
  LIANTU_CHANGES_KEPT: whole(1_000, 1_000_000_000, 'number of changes').default(1_000_000),
  LIANTU_TIMEOUT_MS: whole(100, 600_000, 'number of milliseconds').default(10_000),
  CI: z.string().default(''),
  JAVA_HOME: z.string().optional(),
  NEO4J_URI: z.string().optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** The names that a request may give as its `Host`, beside those of the machine to itself. */
  readonly hosts: readonly string[];
  /** The origins whose pages may read the API from a browser. */
  readonly corsOrigins: readonly string[];
  /** Addresses and subnets of gateways: their X-Forwarded-For says who asks. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: string;
  /** What gives the right to write; null: a new one is made at each start. */
  readonly editToken: string | null;
  /** What somebody may do who shows neither key nor token; null: nothing. */
  readonly anonymous: Role | null;
  /** Whether none but this machine can reach it. */
  readonly isLocal: boolean;
  /** By whose tokens one may ask; null: by nobody's. */
  readonly jwt: JwtConfig | null;
  /** What one key or address may ask a minute; null: as much as it likes. */
  readonly costPerMinute: number | null;
  /** Nobody may read the schema, and errors suggest no names of it. */
  readonly isProduction: boolean;
  /** Only documents that the server knows are run: its explorer's, those of operations/, and those of the operator at this path. */
  readonly isTrustedOnly: boolean;
  readonly operations: string | null;
  /** A gateway of Apollo Federation may ask the API as a subgraph. */
  readonly isSubgraph: boolean;
  /** Spans of requests are sent where the variables of OpenTelemetry say. */
  readonly isTraced: boolean;
  /** Where the bundled Neo4j keeps its data. */
  readonly home: string;
  readonly javaHome: string | null;
  /** Of the bundled Neo4j, in megabytes; null: by the size of the store and of the machine. */
  readonly heapMegabytes: number | null;
  readonly pageCacheMegabytes: number | null;
  /** The folder of the documents that seed quotes are checked against, and whether it must be there. */
  readonly documents: string;
  readonly requireDocuments: boolean;
  readonly timeoutMilliseconds: number;
  /** As many changes of the store as are kept for whoever follows them. */
  readonly changesKept: number;
  /** The usual operations are planned before anybody waits for one. */
  readonly plansAhead: boolean;
  /** Null: the bundled Neo4j. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  readonly database: string;
}

/** Tokens (JWT) of an identity provider. */
export interface JwtConfig {
  /** The address or the file of the keys that it signs with (JWKS). */
  readonly jwks: URL | string;
  readonly issuer: string;
  readonly audience: string;
  /** The claim that names the role; with dots it may stand deeper. */
  readonly roleClaim: string;
}

/** The only reader of the environment. Startup fails with one sentence for each problem. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new SetupError(parsed.error.issues.map(sentence).join('\n'));
  const settings = parsed.data;
  const isLocal = LOOPBACK.has(settings.HOST);
  const costPerMinute = settings.LIANTU_COST_PER_MINUTE ?? (isLocal ? 0 : COST_PER_MINUTE);
  if (settings.LIANTU_SUBGRAPH && settings.LIANTU_TRUSTED_DOCUMENTS) {
    throw new SetupError(
      'LIANTU_SUBGRAPH and LIANTU_TRUSTED_DOCUMENTS cannot both be true: a gateway writes documents that nobody knew before; leave out one of them, and trust documents at the gateway.',
    );
  }
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    hosts: [settings.HOST, ...settings.LIANTU_HOSTS],
    corsOrigins: settings.LIANTU_CORS_ORIGINS,
    trustedProxies: settings.LIANTU_TRUSTED_PROXIES,
    logLevel: settings.LOG_LEVEL,
    editToken: settings.LIANTU_EDIT_TOKEN ?? null,
    anonymous: (settings.LIANTU_ANONYMOUS ?? (isLocal ? 'reader' : 'none')) === 'reader' ? 'READER' : null,
    isLocal,
    jwt: jwtOf(settings),
    costPerMinute: costPerMinute === 0 ? null : costPerMinute,
    isProduction: settings.LIANTU_PRODUCTION,
    isTrustedOnly: settings.LIANTU_TRUSTED_DOCUMENTS,
    operations: settings.LIANTU_OPERATIONS === undefined ? null : resolve(settings.LIANTU_OPERATIONS),
    isSubgraph: settings.LIANTU_SUBGRAPH,
    isTraced: isTraced(settings),
    home: resolve(settings.LIANTU_HOME),
    javaHome: settings.JAVA_HOME ?? null,
    heapMegabytes: settings.LIANTU_HEAP_MB ?? null,
    pageCacheMegabytes: settings.LIANTU_PAGE_CACHE_MB ?? null,
    documents: resolve(settings.LIANTU_DOCUMENTS),
    requireDocuments: settings.CI !== '' && settings.CI !== 'false',
    timeoutMilliseconds: settings.LIANTU_TIMEOUT_MS,
    changesKept: settings.LIANTU_CHANGES_KEPT,
    plansAhead: settings.LIANTU_PLAN_AHEAD,
    neo4j: settings.NEO4J_URI
      ? { uri: settings.NEO4J_URI, user: settings.NEO4J_USER, password: settings.NEO4J_PASSWORD }
      : null,
    database: settings.NEO4J_DATABASE,
  });
}

type Settings = z.output<typeof environment>;

function jwtOf({ LIANTU_JWKS, LIANTU_JWT_ISSUER, LIANTU_JWT_AUDIENCE, LIANTU_JWT_ROLE_CLAIM }: Settings) {
  if (LIANTU_JWKS === undefined) {
    if (LIANTU_JWT_ISSUER === undefined && LIANTU_JWT_AUDIENCE === undefined) return null;
    throw new SetupError(
      'LIANTU_JWT_ISSUER and LIANTU_JWT_AUDIENCE say whose tokens are taken; LIANTU_JWKS, the address or the file of the keys that sign them, goes with them.',
    );
  }
  if (LIANTU_JWT_ISSUER === undefined || LIANTU_JWT_AUDIENCE === undefined)
    throw new SetupError(
      'LIANTU_JWKS needs LIANTU_JWT_ISSUER and LIANTU_JWT_AUDIENCE too: a token that was signed for somebody else is none for this server.',
    );
  const isAddress = /^\w+:\/\//.test(LIANTU_JWKS);
  if (isAddress && !isSafeAddress(LIANTU_JWKS))
    throw new SetupError(
      'The setting LIANTU_JWKS is not usable: it must be an address that begins with https:// (http:// on this machine alone), or a file.',
    );
  return {
    jwks: isAddress ? new URL(LIANTU_JWKS) : resolve(LIANTU_JWKS),
    issuer: LIANTU_JWT_ISSUER,
    audience: LIANTU_JWT_AUDIENCE,
    roleClaim: LIANTU_JWT_ROLE_CLAIM,
  };
}

/** Whoever can change the keys on their way makes tokens of any role. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname.replace(/^\[|\]$/g, '')));
}

/** By the variables that every program with OpenTelemetry has: where to, or that there is a receiver at the usual address. */
function isTraced(settings: z.output<typeof environment>): boolean {
  if (settings.OTEL_SDK_DISABLED.toLowerCase() === 'true' || settings.OTEL_TRACES_EXPORTER === 'none') return false;
  const endpoint = settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  return endpoint !== undefined || settings.OTEL_TRACES_EXPORTER === 'otlp';
}

function sentence(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `The setting ${issue.path.map(String).join('.')} is not usable: ${issue.message}.`;
}

/** An address without the user and the password that may stand in it: for whatever is printed. */
export function redacted(uri: string): string {
  return uri.replace(/^([a-z][\w+.-]*:\/\/)?.*@/i, '$1');
}

/** The environment in which another process finds the same store. */
export function environmentOf({ home, neo4j, database, timeoutMilliseconds }: Config): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LIANTU_HOME: home,
    LIANTU_TIMEOUT_MS: String(timeoutMilliseconds),
    ...(neo4j
      ? { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password, NEO4J_DATABASE: database }
      : {}),
  };
}
