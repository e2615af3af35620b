import type { FastifyReply, FastifyRequest } from 'fastify';
import { hostNameOf } from '../config/hostName.js';
import { refuse } from './httpErrors.js';

/** The names of this machine to itself; a page that rebinds its own name to them keeps that name in `Host`. */
export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const ABSOLUTE = /^https?:\/\/([^/?#]*)/i;

/** Null: the request may go on. */
export type HostCheck = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | null;

/** Refuses a request under a name that is not ours: such a page would be of one origin with us, and read everything. */
export function checkHost(hosts: readonly string[]): HostCheck {
  const ours = new Set([...LOOPBACK, ...hosts].flatMap((host) => hostNameOf(host) ?? []));
  return (request, reply) => {
    const named = hostsOf(request);
    const isOurs = named.length > 0 && named.every((host) => ours.has(hostNameOf(host) ?? ''));
    if (isOurs && named.length === 1) return null;
    const message = `This server does not answer ${offence(named)}; ask it by its own address, or start it with the name in LIANTU_HOSTS.`;
    return refuse(request, reply, { status: 421, code: 'BAD_USER_INPUT', message });
  };
}

/** A proxy may write the whole address as the target of a request; Fastify is given its path. */
export function pathOfTarget({ url = '/' }: { readonly url?: string | undefined }): string {
  return url.replace(ABSOLUTE, '').replace(/^(?=[?#]|$)/, '/');
}

/** Every `Host`, of which Node would keep the first alone, and the name in the target itself where it is another one. */
function hostsOf({ raw, originalUrl }: FastifyRequest): readonly string[] {
  const { rawHeaders } = raw;
  const hosts = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
  const target = ABSOLUTE.exec(originalUrl)?.[1];
  if (target === undefined || hosts.length !== 1) return hosts;
  return hostNameOf(target) === hostNameOf(hosts[0] ?? '') ? hosts : [...hosts, target];
}

function offence(named: readonly string[]): string {
  if (named.length === 0) return 'a request without a Host';
  return named.length === 1 ? 'to that Host' : 'a request that names several Hosts';
}
