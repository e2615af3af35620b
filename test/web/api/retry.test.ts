import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AskError, type Failure } from '../../../web/src/api/failure';
import { pauseAfter, persist, type Trying } from '../../../web/src/api/retry';

const failure = (code: string, change: Partial<Failure> = {}): Failure => ({
  message: 'No.',
  code,
  status: 200,
  requestId: null,
  isRetryable: true,
  retryAfterSeconds: null,
  ...change,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Fails as often as told, then answers; with what was said of its tries. */
function stubborn(failures: readonly Failure[]) {
  const said: (Trying | null)[] = [];
  const left = new AbortController();
  let asked = 0;
  const answer = persist(
    async () => {
      const next = failures[asked];
      asked += 1;
      if (next) throw new AskError(next);
      return 'answer';
    },
    { signal: left.signal, onTrying: (trying) => void said.push(trying) },
  );
  answer.catch(() => undefined);
  return { answer, said, left, asked: () => asked };
}

it('asks again when the server wants to be asked again, and not before', async () => {
  const { answer, asked, said } = stubborn([failure('TIMEOUT', { retryAfterSeconds: 3 })]);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(asked()).toBe(1);
  expect(said.at(-1)).toMatchObject({ attempt: 2, failure: { code: 'TIMEOUT' } });
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBe('answer');
  expect(asked()).toBe(2);
  expect(said.at(-1)).toBeNull();
});

it('makes longer and longer pauses where the server does not say', () => {
  const pauses = [1, 2, 3, 4, 5].map((tries) => pauseAfter(tries, failure('UNREACHABLE')));
  expect(pauses).toEqual([2, 4, 8, 15, 15]);
});

it('never asks earlier than it was told, and later after many tries', () => {
  const pauses = [1, 6, 8, 10, 20].map((tries) => pauseAfter(tries, failure('UNAVAILABLE', { retryAfterSeconds: 2 })));
  expect(pauses).toEqual([2, 2, 8, 15, 15]);
  expect(pauseAfter(20, failure('UNAVAILABLE', { retryAfterSeconds: 60 }))).toBe(60);
});

it('ends after so many tries, and says why', async () => {
  const { answer, asked } = stubborn(Array.from({ length: 40 }, () => failure('TIMEOUT')));
  await vi.runAllTimersAsync();
  await expect(answer).rejects.toMatchObject({ failure: { code: 'TIMEOUT' } });
  expect(asked()).toBe(8);
});

it.each([
  failure('BAD_USER_INPUT', { isRetryable: false }),
  failure('INTERNAL_SERVER_ERROR'),
  failure('HTTP', { status: 500 }),
])('does not ask again by itself where that would not help: $code', async (hopeless) => {
  const { answer, asked, said } = stubborn([hopeless]);
  await expect(answer).rejects.toMatchObject({ failure: hopeless });
  expect(asked()).toBe(1);
  expect(said.filter((trying) => trying !== null)).toEqual([]);
});

it.each([failure('HTTP', { status: 503 }), failure('TOO_MANY', { retryAfterSeconds: 1 })])(
  'asks again where a pause is what is wanted: $code',
  async (passing) => {
    const { answer } = stubborn([passing]);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('answer');
  },
);

it('asks at once when told to, and stops when told to', async () => {
  const { answer, said, asked } = stubborn([failure('UNAVAILABLE'), failure('UNAVAILABLE')]);
  await vi.advanceTimersByTimeAsync(0);
  said.at(-1)?.now();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toBe(2);
  expect(said.at(-1)).toMatchObject({ attempt: 3 });
  said.at(-1)?.stop();
  await expect(answer).rejects.toMatchObject({ failure: { code: 'UNAVAILABLE' } });
  await vi.runAllTimersAsync();
  expect(asked()).toBe(2);
});

it('asks no more when nobody waits', async () => {
  const { answer, left, asked, said } = stubborn([failure('UNAVAILABLE')]);
  await vi.advanceTimersByTimeAsync(0);
  const before = said.length;
  left.abort();
  await expect(answer).rejects.toBeInstanceOf(AskError);
  await vi.runAllTimersAsync();
  expect([asked(), said.length]).toEqual([1, before]);
});
