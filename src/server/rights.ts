import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './httpErrors.js';

const COOKIE = 'liantu-edit';
const PARAMETER = 'edit';
const HOW =
  'open the start link that `liantu serve` printed (/?edit=…) in this browser, or send its token as `Authorization: Bearer …`';
const NO_RIGHT = `Writing needs the right to write: ${HOW}.`;
const WRONG_TOKEN = `That is not the token of this server, which may have been started again since: ${HOW}.`;
const FOREIGN = 'A page of another origin may not write with the cookie of this one; write from a page of this server.';
const REFUSED_PAGE = `<!doctype html>
<html lang="zh"><meta charset="utf-8"><title>链图</title>
<p>这个链接不再有写入权，请打开服务器最近一次启动时给出的链接。</p>
<p lang="en">This link gives no right to write; open the one that the server printed when it was last started.</p></html>
`;

/** Who may write: whoever has the token of the server, or the cookie that the start link sets. */
export interface Rights {
  /** A Fastify hook: takes the token out of the address, sets the cookie, and goes on to the same page. */
  enter(request: FastifyRequest, reply: FastifyReply, done: () => void): void;
  /** Why a request may not write, in a sentence; null: it may. */
  refusalOf(request: FastifyRequest): string | null;
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function createRights(token: string): Rights {
  // Whoever reads the cookies of a browser does not learn the token, and another token ends every session.
  const session = createHmac('sha256', token).update('liantu edit session').digest('base64url');
  return {
    enter: (request, reply, done) => {
      const given = request.method === 'GET' ? parametersOf(request).get(PARAMETER) : null;
      if (given === null) done();
      else if (isSame(given, token)) void admit(request, reply, session);
      else void reply.code(403).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(REFUSED_PAGE);
    },
    refusalOf: (request) => {
      const bearer = bearerOf(request);
      if (bearer !== null && isSame(bearer, token)) return null;
      if (!cookiesOf(request).some((cookie) => isSame(cookie, session)))
        return bearer === null ? NO_RIGHT : WRONG_TOKEN;
      return isForeign(request) ? FOREIGN : null;
    },
  };
}

function admit(request: FastifyRequest, reply: FastifyReply, session: string): FastifyReply {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  const parameters = parametersOf(request);
  parameters.delete(PARAMETER);
  const query = parameters.size > 0 ? `?${parameters}` : '';
  // Two slashes would lead to another host.
  const path = `/${pathOf(request).replace(/^[/\\]+/, '')}`;
  return reply
    .header('set-cookie', `${COOKIE}=${session}; Path=/; HttpOnly; SameSite=Strict${secure}`)
    .header('cache-control', 'no-store')
    .redirect(`${path}${query}`, 303);
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

function bearerOf({ headers }: FastifyRequest): string | null {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** Several servers of one host share its cookies. */
function cookiesOf({ headers }: FastifyRequest): readonly string[] {
  return (headers.cookie ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return pair.slice(0, at).trim() === COOKIE ? [pair.slice(at + 1).trim()] : [];
  });
}

/** A page of another port is of the same site, so that its browser sends the cookie along. */
function isForeign({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (origin === undefined)
    return headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
  return !URL.canParse(origin) || new URL(origin).host.toLowerCase() !== host.toLowerCase();
}
