import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { download } from '../../../web/src/api/download';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a file that breaks off is told as that, and not asked for again and again', async () => {
  const headers = { 'x-request-id': 'r-1' };
  const broken = () =>
    new Response(new ReadableStream({ pull: (file) => file.error(new TypeError('network error')) }), { headers });
  const fetched = vi.fn(async () => broken());
  vi.stubGlobal('fetch', fetched);
  const wanted = { query: '', variables: {}, rows: 'x', columns: [], name: 'x', notes: [], format: 'csv' } as const;
  const onTrying = vi.fn();
  const taken = download('', wanted, { signal: new AbortController().signal, onTrying }).catch((error) => error);
  await vi.runAllTimersAsync();
  expect(await taken).toMatchObject({ failure: { code: 'BROKEN_OFF', status: 200, requestId: 'r-1' } });
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(onTrying.mock.calls.filter(([trying]) => trying !== null)).toEqual([]);
});
