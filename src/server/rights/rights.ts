import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../api/caller.js';
import { isAtLeast, type Role } from '../../config/roles.js';
import { Unauthenticated } from '../../errors.js';
import { pathOf } from '../httpErrors.js';
import { endOf, isKey, type Key, type Keys } from './keys.js';
import type { Tokens } from './tokens.js';

const COOKIE = 'liantu-edit';
const KEY_COOKIE = 'liantu-key';
const PARAMETER = 'edit';
/** As long as the name of an author may be. */
const MAX_NAME = 100;
export const SIGN_IN = '/sign-in';
const LINK = 'open the start link that `liantu serve` printed (/?edit=…) in this browser';
const UNKNOWN = `That is neither a key nor a token of this server, which may have been started again since. Send a key as \`Authorization: Bearer …\`, or ${LINK}.`;
export const NOBODY = `This server answers only those it knows: send a key (\`liantu keys create\`) as \`Authorization: Bearer …\`; in a browser, sign in at ${SIGN_IN}.`;
const FOREIGN = 'A page of another origin may not write with the cookie of this one; write from a page of this server.';
const REFUSED_PAGE = `<!doctype html>
<html lang="zh"><meta charset="utf-8"><title>链图</title>
<p>这个链接不再有写入权，请打开服务器最近一次启动时给出的链接。</p>
<p lang="en">This link gives no right to write; open the one that the server printed when it was last started.</p></html>
`;

/** Who asks, and as long as they may. */
export interface Asking extends Caller {
  /** By what its share is counted: a key, a token's subject, or an address. */
  readonly id: string;
  /** The id of its key, which the log may hold. */
  readonly key: string | null;
  /** It showed nothing by which one is known. */
  readonly isUnknown: boolean;
  /** Whether what it showed is still good, for what lasts longer than a request. */
  holds(): boolean;
}

export interface RightsOptions {
  /** What somebody may do who shows nothing; null: nothing. */
  readonly anonymous: Role | null;
  /** Whoever has it started the server, and may do everything. */
  readonly editToken: string;
  readonly keys: Keys | null;
  readonly tokens: Tokens | null;
  readonly clientOf: (address: string) => string;
}

/** Who may do what: by a key, by a token of a provider, by the start link or the cookie that it sets, or by showing nothing. */
export interface Rights {
  /** A Fastify hook: takes the token out of the address, sets the cookie, and goes on to the same page. */
  enter(request: FastifyRequest, reply: FastifyReply, done: () => void): void;
  /** Throws `Unauthenticated` for what is shown and not good: nobody is taken for somebody else by mistake. */
  identify(request: FastifyRequest): Promise<Asking>;
  /** What a browser keeps of a key, to be shown again; null: the key is not good. */
  sessionOf(given: string): string | null;
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function createRights({ anonymous, editToken, keys, tokens, clientOf }: RightsOptions): Rights {
  // Whoever reads the cookies of a browser does not learn the token or a key, and another token ends every session.
  const sealed = (text: string) => createHmac('sha256', editToken).update(text).digest('base64url');
  const session = sealed('liantu edit session');
  const sealOf = ({ id, hash }: Key) => sealed(`liantu key session ${id} ${hash}`);

  const unknown = ({ ip }: FastifyRequest, refusal: (need: Role) => string): Asking =>
    asking({ role: anonymous, id: `address ${clientOf(ip)}`, isUnknown: true, refusal });
  const ofKey = (key: Key): Asking => {
    const end = endOf(key, Date.now());
    if (end !== null) throw new Unauthenticated(`${end}; ask whoever gave it to you for another.`);
    const { id, name, role } = key;
    const holds = () => {
      const now = keys?.byId(id) ?? null;
      return now !== null && endOf(now, Date.now()) === null;
    };
    return asking({ role, name, id: `key ${id}`, key: id, holds, refusal: (need) => tooLittle(need, role) });
  };
  const ofBearer = async (bearer: string, request: FastifyRequest): Promise<Asking> => {
    if (isSame(bearer, editToken)) return OPERATOR;
    const key = isKey(bearer) ? (keys?.find(bearer) ?? null) : null;
    if (key) return ofKey(key);
    if (!tokens || isKey(bearer) || bearer.split('.').length !== 3) throw new Unauthenticated(UNKNOWN);
    const { role, subject, expiresAt } = await tokens.read(bearer);
    const id = subject === null ? `address ${clientOf(request.ip)}` : `subject ${subject}`;
    const holds = () => Date.now() < expiresAt;
    const name = subject?.slice(0, MAX_NAME) ?? null;
    return asking({ role, name, id, holds, refusal: (need) => tooLittle(need, role) });
  };
  const ofCookies = (request: FastifyRequest): Asking | null => {
    if (cookiesOf(request, COOKIE).some((cookie) => isSame(cookie, session))) return OPERATOR;
    for (const cookie of cookiesOf(request, KEY_COOKIE)) {
      const [id = '', seal = ''] = cookie.split('.');
      const key = keys?.byId(id) ?? null;
      // One that another server of this host has set is none.
      if (key && isSame(seal, sealOf(key))) return ofKey(key);
    }
    return null;
  };

  return {
    enter: (request, reply, done) => {
      const given = request.method === 'GET' ? parametersOf(request).get(PARAMETER) : null;
      if (given === null) done();
      else if (isSame(given, editToken)) void admit(request, reply, session);
      else void reply.code(403).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(REFUSED_PAGE);
    },
    identify: async (request) => {
      const bearer = bearerOf(request);
      if (bearer !== null) return ofBearer(bearer, request);
      const known = ofCookies(request);
      if (known === null) return unknown(request, needed);
      return isForeign(request) ? unknown(request, () => FOREIGN) : known;
    },
    sessionOf: (given) => {
      const key = keys?.find(given.trim()) ?? null;
      return key && endOf(key, Date.now()) === null ? `${key.id}.${sealOf(key)}` : null;
    },
  };
}

interface Shown extends Partial<Pick<Asking, 'name' | 'key' | 'isUnknown' | 'holds'>> {
  readonly role: Role | null;
  readonly id: string;
  readonly refusal: (need: Role) => string;
}

function asking({ refusal, ...shown }: Shown): Asking {
  const { role } = shown;
  const most = { name: null, key: null, isUnknown: false, holds: () => true };
  return { ...most, ...shown, refusalOf: (need) => (isAtLeast(role, need) ? null : refusal(need)) };
}

const OPERATOR = asking({ role: 'ADMIN', id: 'operator', refusal: (need) => tooLittle(need, 'ADMIN') });

function needed(need: Role): string {
  return `This needs the role ${need}: ${LINK}, or send its token, or a key with that role, as \`Authorization: Bearer …\`.`;
}

function tooLittle(need: Role, role: Role | null): string {
  const has = role === null ? 'names no role' : `has the role ${role}`;
  return `This needs the role ${need}, and what you ask with ${has}.`;
}

function admit(request: FastifyRequest, reply: FastifyReply, session: string): FastifyReply {
  const parameters = parametersOf(request);
  parameters.delete(PARAMETER);
  const query = parameters.size > 0 ? `?${parameters}` : '';
  // Two slashes would lead to another host.
  const path = `/${pathOf(request).replace(/^[/\\]+/, '')}`;
  return reply
    .header('set-cookie', cookieOf(request, COOKIE, session))
    .header('cache-control', 'no-store')
    .redirect(`${path}${query}`, 303);
}

/** For the pages of this very site alone, until the browser is closed. */
function cookieOf({ protocol }: FastifyRequest, name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict${protocol === 'https' ? '; Secure' : ''}`;
}

export function keyCookie(request: FastifyRequest, value: string): string {
  return cookieOf(request, KEY_COOKIE, value);
}

/** Ends what a browser keeps, whichever way it began. */
export function noCookies(request: FastifyRequest): readonly string[] {
  return [COOKIE, KEY_COOKIE].map((name) => `${cookieOf(request, name, '')}; Max-Age=0`);
}

function parametersOf({ url }: FastifyRequest): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
}

/** In the same time whatever is given; of a hash, since both have to be of one length. */
function isSame(given: string, known: string): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashOf(given), hashOf(known));
}

/** Other schemes, such as Basic of a gateway that passes it on, are not for us. */
function bearerOf({ headers }: FastifyRequest): string | null {
  return (
    /^Bearer(?: +(.*))?$/i
      .exec(headers.authorization ?? '')
      ?.slice(1)
      .map((given = '') => given.trim())[0] ?? null
  );
}

/** Several servers of one host share its cookies. */
function cookiesOf({ headers }: FastifyRequest, name: string): readonly string[] {
  return (headers.cookie ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : [];
  });
}

/** A page of another port is of the same site, so that its browser sends the cookie along. */
export function isForeign({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (origin === undefined)
    return headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
  return !URL.canParse(origin) || new URL(origin).host.toLowerCase() !== host.toLowerCase();
}
