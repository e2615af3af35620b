import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuse } from '../httpErrors.js';
import { isForeign, keyCookie, noCookies, type Rights, SIGN_IN } from './rights.js';

const HERE = 'http://here.invalid';

/** A page with one form, so that a person whose server asks for a key can use the explorer; no script, and nothing kept but a cookie. */
export async function addSignIn(app: FastifyInstance, rights: Rights): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get(SIGN_IN, async (request, reply) => {
      const { to } = request.query as Fields;
      return answerPage(reply, { to: placeOf(to), isWrong: false });
    });
    scope.post(SIGN_IN, async (request, reply) => {
      if (isForeign(request)) return refuse(request, reply, ELSEWHERE);
      const { key = '', to } = (request.body ?? {}) as Fields;
      const session = rights.sessionOf(key);
      if (session === null) return answerPage(reply.code(403), { to: placeOf(to), isWrong: true });
      return reply.header('set-cookie', keyCookie(request, session)).redirect(placeOf(to), 303);
    });
    scope.post('/sign-out', async (request, reply) => {
      if (isForeign(request)) return refuse(request, reply, ELSEWHERE);
      return reply.header('set-cookie', [...noCookies(request)]).redirect(SIGN_IN, 303);
    });
  });
}

type Fields = Readonly<Record<string, string | undefined>>;

const ELSEWHERE = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'A page of another origin may not sign anybody in or out; use the page of this server.',
};

/** An address of this server, whatever was given: no other host, also by two slashes. */
function placeOf(to: string | undefined): string {
  const url = to !== undefined && URL.canParse(to, HERE) ? new URL(to, HERE) : null;
  if (url?.origin !== HERE) return '/';
  return `/${url.pathname.replace(/^[/\\]+/, '')}${url.search}`;
}

interface Page {
  readonly to: string;
  readonly isWrong: boolean;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function answerPage(reply: FastifyReply, { to, isWrong }: Page): FastifyReply {
  return (
    reply
      .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-store' })
      // Under `no-referrer` a browser would say of its own form that it comes from nowhere.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(`<!doctype html>
<html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>登录 Sign in · 链图 Liantu</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:26rem;margin:12vh auto;padding:0 1rem}input,button{font:inherit;padding:.4rem .6rem}input{width:100%;box-sizing:border-box}button{margin:.8rem 0}.wrong{color:#a8071a}</style>
<main><h1>链图 Liantu</h1>
${isWrong ? '<p class="wrong" role="alert">这个密钥无效、已撤销或已过期。<br><span lang="en">This key is not known here, was revoked, or has expired.</span></p>' : ''}
<form method="post" action="${SIGN_IN}">
<input type="hidden" name="to" value="${escaped(to)}">
<label for="key">密钥 <span lang="en">Key</span></label>
<input id="key" name="key" type="password" autocomplete="current-password" required autofocus>
<button>登录 <span lang="en">Sign in</span></button></form>
<p>这台服务器的管理员用 <code>liantu keys create</code> 发放密钥。<br><span lang="en">Whoever runs this server gives keys out: <code>liantu keys create</code>.</span></p>
<form method="post" action="/sign-out"><button>退出登录 <span lang="en">Sign out</span></button></form></main></html>
`)
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
