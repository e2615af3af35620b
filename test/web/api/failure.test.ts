import { expect, it } from 'vitest';
import { failureFrom, failureOf, failureOfResponse, secondsOf } from '../../../web/src/api/failure';

const told = (code: string, extensions: object = {}) => ({
  message: `It is ${code}.`,
  extensions: { code, ...extensions },
});

it('takes the pause from the error, else from the header', () => {
  const response = new Response('', { status: 503, headers: { 'retry-after': '7', 'x-request-id': 'r-2' } });
  expect(failureOf([told('TIMEOUT', { retryAfterSeconds: 2 })], response)).toMatchObject({ retryAfterSeconds: 2 });
  expect(failureOf([told('TIMEOUT')], response)).toMatchObject({ retryAfterSeconds: 7, requestId: 'r-2' });
});

it('reads a date as well as seconds, and nothing else', () => {
  const now = Date.parse('2025-01-01T00:00:00Z');
  expect(secondsOf('Wed, 01 Jan 2025 00:00:05 GMT', now)).toBe(5);
  expect(secondsOf('Tue, 31 Dec 2024 00:00:00 GMT', now)).toBe(0);
  expect([secondsOf('soon', now), secondsOf(null, now)]).toEqual([null, null]);
});

it('takes several errors for the one that no second try can help', () => {
  const errors = [told('TIMEOUT', { retryable: true }), told('NOT_FOUND', { retryable: false })];
  expect(failureOf(errors, null)).toMatchObject({ code: 'NOT_FOUND', isRetryable: false });
});

it('tells an answer of something in between from none at all', async () => {
  expect(await failureOfResponse(new Response('<h1>Bad gateway</h1>', { status: 502 }))).toMatchObject({
    code: 'HTTP',
    status: 502,
  });
  expect(failureFrom(new TypeError('Failed to fetch'))).toMatchObject({ code: 'UNREACHABLE', status: null });
});
