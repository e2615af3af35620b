import { describe, expect, inject, it } from 'vitest';
import { readProxies } from '../../src/config/proxies.js';
import { createClients } from '../../src/server/clients.js';
import { openTestApp } from '../support/app.js';

describe('one client', () => {
  const { clientOf, isProxy } = createClients(['10.0.0.0/8', '2001:db8::/32', '192.0.2.7']);

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });

  it('is not the gateway that brings it', () => {
    expect(['10.2.3.4', '::ffff:10.2.3.4', '2001:db8:9::1', '192.0.2.7'].map(isProxy)).toEqual(Array(4).fill(true));
    expect(['192.0.2.8', '2001:db9::1', '', 'nonsense'].map(isProxy)).toEqual(Array(4).fill(false));
  });
});

it.each(['10.0.0.0/33', '10.0.0.0/', 'gateway', '10.0.0.0/8/8', '::/129', '10.0.0.0/-1'])(
  '%s is not a proxy that can be named',
  (proxy) => {
    expect(readProxies([proxy])).toBeUndefined();
  },
);

it('has a share of its own behind a gateway that is named, and none by its own word', async () => {
  const admission = { requests: 2, requestsOfClient: 1, milliseconds: 60_000 };
  const both = async (trustedProxies: readonly string[]) => {
    const test = await openTestApp(inject('neo4j'), 20_000, { admission, trustedProxies });
    try {
      const asked = ['203.0.113.1', '203.0.113.2'].map((address) =>
        test.app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'x-forwarded-for': address },
          payload: { query: '{ chains { totalCount } }' },
        }),
      );
      return (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    } finally {
      await test.close();
    }
  };
  expect(await both(['127.0.0.1'])).toEqual([200, 200]);
  expect((await both([])).sort()).toEqual([200, 503]);
});
