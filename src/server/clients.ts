import { BlockList } from 'node:net';
import { familyOf, readProxies } from '../config/proxies.js';

/** Who counts as one client: the shares of every queue are by client. */
export interface Clients {
  /** Whose word on where a request came from is believed. */
  isProxy(address: string): boolean;
  clientOf(address: string): string;
}

export function createClients(proxies: readonly string[]): Clients {
  const list = readProxies(proxies) ?? new BlockList();
  return {
    isProxy: (address) => {
      const plain = plainOf(address);
      const family = familyOf(plain);
      return family !== null && list.check(plain, family);
    },
    clientOf: (address) => {
      const plain = plainOf(address);
      return familyOf(plain) === 'ipv6' ? networkOf(plain) : plain;
    },
  };
}

/** A socket that takes both families calls an address of the older one so. */
function plainOf(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** The first 64 bits: whoever has one address of the newer family has all that begin with them. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const all = tail === undefined ? first : [...first, ...zeros, ...last];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
