import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { archiveUse } from '../../src/store/localNeo4j/archive.js';
import { sizedFor } from '../../src/store/localNeo4j/memory.js';
import { localOptionsOf } from '../../src/store/localNeo4j/options.js';

const GIGABYTE = 1_024;

describe('the memory of the bundled Neo4j', () => {
  it.each([
    ['the facts on a small machine', 150, 2 * GIGABYTE, { heap: 512, pageCache: 188 }],
    ['the facts', 150, 16 * GIGABYTE, { heap: 531, pageCache: 512 }],
    ['a nation of 100,000 firms', 1_400, 16 * GIGABYTE, { heap: 687, pageCache: 1_750 }],
    [
      'a nation of a million firms on a machine that cannot hold it',
      14_000,
      16 * GIGABYTE,
      { heap: 2_048, pageCache: 4_096 },
    ],
    ['the same on one that can', 14_000, 128 * GIGABYTE, { heap: 2_262, pageCache: 17_500 }],
    ['an empty store on a tiny machine', 0, 512, { heap: 512, pageCache: 128 }],
  ])('is enough for %s', (_, store, machine, memory) => {
    expect(sizedFor(store, machine)).toEqual(memory);
  });

  it('is what the settings say', () => {
    const { home: _, ...options } = localOptionsOf(
      readConfig({ LIANTU_HEAP_MB: '2000', LIANTU_PAGE_CACHE_MB: '3000' }),
    );
    expect(options).toEqual({ heapMegabytes: 2_000, pageCacheMegabytes: 3_000 });
  });
});

describe('what Java says of the class archive', () => {
  const MAPPED = 'Mapped dynamic region #0 at base 0x00007fc79fbc7000 top 0x00007fc7a2a33000 (ReadWrite)\n';

  it('is that it is in use', () => {
    expect(archiveUse(MAPPED)).toEqual({ isUsed: true });
  });

  it('is that it does not fit, though it was mapped at first', () => {
    const why =
      'UseSharedSpaces: shared class paths mismatch (hint: enable -Xlog:class+path=info to diagnose the failure)';
    expect(archiveUse(`${MAPPED}${why}\n`)).toEqual({ isUsed: false, why, isStale: true });
  });

  it('may be nothing', () => {
    expect(archiveUse('')).toEqual({ isUsed: false, why: 'Java does not say why', isStale: false });
  });
});
