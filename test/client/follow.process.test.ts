import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../../client/src/client.js';
import { LiantuError } from '../../client/src/error.js';
import { type FollowedChange, follow } from '../../client/src/follow.js';
import { contentOf, load } from '../../src/data/load/load.js';
import { createFollower, exportHashes } from '../changes/follower.js';
import { draftOf } from '../changes/world.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

let store: OwnStore;
let test: TestApp;
let port = 0;
const streams = { look: 20, heartbeat: 100, streams: 9, streamsOfClient: 5 };
const loadOne = (seed: number) => {
  const draft = draftOf('one', seed);
  const target = { id: 'dataset:one', kind: 'TEST', isAuthored: false, content: contentOf(draft) };
  return load(test.graph, target, [draft], { now: new Date(0), say: () => undefined });
};
const open = async () => {
  test = await openTestApp(store, 60_000, { streams, expectsErrors: true });
  const url = await test.app.listen({ host: '127.0.0.1', port });
  port = Number(new URL(url).port);
  return url;
};
let url: string;
beforeAll(async () => {
  store = await openOwnStore('empty');
  url = await open();
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

it('has the bytes of each export, over a server that ends and comes back', async () => {
  await loadOne(1);
  const follower = createFollower();
  const seen: FollowedChange[] = [];
  const ending = new AbortController();
  const following = (async () => {
    for await (const change of follow(createClient({ url }), { signal: ending.signal })) {
      seen.push(change);
      follower.take([{ id: change.id, lines: change.lines as never }]);
    }
  })();
  await expect.poll(async () => follower.hashes(), { timeout: 60_000 }).toEqual(await exportHashes(test.graph));
  const before = seen.length;
  expect(before).toBeGreaterThan(5);
  await test.close();
  await open();
  await loadOne(2);
  await expect.poll(async () => follower.hashes(), { timeout: 60_000 }).toEqual(await exportHashes(test.graph));
  // What was there from the beginning has no date, and does not come again.
  const isOfBeginning = ({ on }: FollowedChange) => on === null;
  expect(seen.slice(0, before).every(isOfBeginning)).toBe(true);
  expect(seen.length).toBeGreaterThan(before);
  expect(seen.slice(before).filter(isOfBeginning)).toEqual([]);
  ending.abort();
  await following;
});

it('ends with what is wrong with its cursor', async () => {
  const first = follow(createClient({ url }), { cursor: 'nonsense' }).next();
  await expect(first).rejects.toThrow(LiantuError);
  await expect(first).rejects.toMatchObject({ code: 'BAD_USER_INPUT', retryable: false, status: 400 });
});
