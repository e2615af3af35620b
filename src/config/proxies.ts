import { BlockList, isIP } from 'node:net';

/** Addresses and subnets (`10.0.0.0/8`) of the proxies in front; nothing when one of them is neither. */
export function readProxies(proxies: readonly string[]): BlockList | undefined {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix, ...rest] = proxy.split('/');
    const family = familyOf(address);
    const max = family === 'ipv6' ? 128 : 32;
    const bits = prefix === undefined ? max : Number(prefix);
    const isWhole = prefix === undefined || /^\d+$/.test(prefix);
    if (!family || rest.length > 0 || !isWhole || bits > max) return undefined;
    list.addSubnet(address, bits, family);
  }
  return list;
}

export function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  if (version === 0) return null;
  return version === 4 ? 'ipv4' : 'ipv6';
}
