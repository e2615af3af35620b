import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, parse, print, validate, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { SetupError } from '../errors.js';
import { refuse } from './httpErrors.js';
import { MAX_TOKENS } from './limits.js';
import { definitionsUnder, operationsByName, wholeOperations } from './operations.js';

/** Documents that are known: each may be asked for by its id, and where it is said so, no other is run. */
export interface TrustedDocuments {
  /** A Fastify hook for addresses that take a document: puts the text in the place of an id, and refuses what is not known. */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
}

export interface TrustedOptions {
  readonly schema: GraphQLSchema;
  /** Nothing else is run. */
  readonly isOnly: boolean;
  /** A folder or a file of the operator's own documents. */
  readonly path: string | null;
}

/** Texts that were looked at lately, by their hash: what a client sends again is not parsed again. */
const LOOKED_AT = 5_000;
const SHA256 = 'sha256:';
const NOT_TRUSTED =
  'This server runs only documents that it knows: those of its explorer and of operations/, and those that its operator gave it. Ask its operator to add this one.';

export function createTrusted({ schema, isOnly, path }: TrustedOptions): TrustedDocuments {
  const own = path === null ? [] : readOwn(path, schema);
  const texts = once(() => [
    ...[...operationsByName().values()].map(({ query }) => query),
    ...own.map(({ text }) => text),
  ]);
  const byId = once(
    () =>
      new Map([
        ...texts().map((text) => [`${SHA256}${hashOf(text)}`, text] as const),
        ...own.flatMap(({ text, ids }) => ids.map((id) => [id, text] as const)),
      ]),
  );
  const canonical = once(() => new Set(texts().map((text) => canonicalOf(parse(text)))));
  const looked = new LRUCache<string, boolean>({ max: LOOKED_AT });
  const isTrusted = (text: string): boolean => {
    const hash = hashOf(text);
    const known = looked.get(hash) ?? canonical().has(canonicalOrNone(text));
    looked.set(hash, known);
    return known;
  };
  return {
    admit: async (request, reply) => {
      const { query, documentId, hash } = askedBy(request);
      const id = documentId ?? (query === undefined && hash !== undefined ? `${SHA256}${hash}` : undefined);
      if (id === undefined) {
        const isKnown = !isOnly || (query !== undefined && isTrusted(query));
        return isKnown ? undefined : refuse(request, reply, { status: 403, code: 'FORBIDDEN', message: NOT_TRUSTED });
      }
      const text = byId().get(id);
      if (text !== undefined) putText(request, text);
      // Automatic persisted queries are refused in Apollo's words, on which its clients send the text.
      if (text !== undefined || (documentId === undefined && !isOnly)) return undefined;
      const message = `This server knows no document "${id.slice(0, 80)}"; ids are "${SHA256}" and the hash of the text in hexadecimal digits.`;
      return refuse(request, reply, { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND', message });
    },
  };
}

/** A server that nobody asks for it reads no operations. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Clients print as they like, put fragments where they like, and ask for each `__typename`. */
function canonicalOf(document: DocumentNode): string {
  const bare = visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && !alias ? null : undefined),
  });
  return bare.definitions.map(print).sort().join('\n');
}

function canonicalOrNone(text: string): string {
  try {
    return canonicalOf(parse(text, { maxTokens: MAX_TOKENS }));
  } catch {
    // A text that cannot be parsed is not one of them.
    return '';
  }
}

interface Asked {
  readonly query?: string | undefined;
  readonly documentId?: string | undefined;
  /** Apollo's way to give an id. */
  readonly hash?: string | undefined;
}

const text = z.string().optional().catch(undefined);
const persisted = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });
const inBody = z.object({ query: text, documentId: text, extensions: persisted.optional().catch(undefined) });

function askedBy(request: FastifyRequest): Asked {
  const { success, data } = inBody.safeParse(request.method === 'GET' ? parametersOf(request) : request.body);
  if (!success) return {};
  return { query: data.query, documentId: data.documentId, hash: data.extensions?.persistedQuery.sha256Hash };
}

function parametersOf({ url }: FastifyRequest): Readonly<Record<string, unknown>> {
  const given = Object.fromEntries(new URL(url, 'http://localhost').searchParams);
  return { ...given, extensions: jsonOf(given['extensions']) };
}

function jsonOf(given: string | undefined): unknown {
  try {
    return given === undefined ? undefined : JSON.parse(given);
  } catch {
    // Apollo says what is wrong with it.
    return undefined;
  }
}

/** As if it had been sent. */
function putText(request: FastifyRequest, query: string): void {
  if (request.method !== 'GET') {
    const { documentId: _id, extensions: _hash, ...others } = request.body as Readonly<Record<string, unknown>>;
    request.body = { ...others, query };
    return;
  }
  const url = new URL(request.url, 'http://localhost');
  for (const name of ['documentId', 'extensions']) url.searchParams.delete(name);
  url.searchParams.set('query', query);
  request.raw.url = `${url.pathname}${url.search}`;
}

interface Own {
  readonly text: string;
  readonly ids: readonly string[];
}

const Manifest = z.record(z.string(), z.string());

/** `.graphql` files, whose operations may share fragments, and `.json` files that give each id its text, as code generators write them. */
function readOwn(path: string, schema: GraphQLSchema): readonly Own[] {
  try {
    return validOf(textsAt(path), schema);
  } catch (error) {
    throw error instanceof SetupError
      ? error
      : new SetupError(`LIANTU_OPERATIONS cannot be read: ${(error as Error).message}`);
  }
}

function textsAt(path: string): readonly Own[] {
  const { folder, names } = filesOf(path);
  const written = wholeOperations(definitionsUnder(folder, (name) => names.includes(name)));
  const listed = names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => Object.entries(manifestOf(new URL(name, folder))));
  return [
    ...written.map(({ query }) => ({ text: query, ids: [] })),
    ...listed.map(([id, body]) => ({ text: body, ids: [id] })),
  ];
}

function validOf(own: readonly Own[], schema: GraphQLSchema): readonly Own[] {
  for (const { text: body } of own) {
    const [error] = validate(schema, parse(body));
    if (error)
      throw new SetupError(
        `LIANTU_OPERATIONS has a document that is not valid: ${error.message} It begins "${body.slice(0, 60)}".`,
      );
  }
  return own;
}

function filesOf(path: string): { readonly folder: URL; readonly names: readonly string[] } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new SetupError(`LIANTU_OPERATIONS is ${path}, where there is nothing.`);
  const url = pathToFileURL(path);
  if (!found.isDirectory())
    return { folder: new URL('./', url), names: [decodeURIComponent(url.pathname.split('/').at(-1) ?? '')] };
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return { folder: new URL(`${url.href}/`), names };
}

function manifestOf(file: URL): Readonly<Record<string, string>> {
  const parsed = Manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new SetupError(`${file.pathname} in LIANTU_OPERATIONS must be an object of ids and texts.`);
}
