import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../src/store/deadline.js';
import { createPlanner } from '../../src/store/planner.js';

const statement = (text: string) => ({ name: text, text });
const soon = (client = 'a', more: Partial<Waiting> = {}): Waiting => ({
  client,
  deadline: performance.now() + 60_000,
  ...more,
});
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A planner of a store that plans when it is told to. */
function held(atOnce = 1, hasSizeHints = false) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const explain = ({ text }: { readonly text: string }) => {
    begun.push(text);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const endOne = async () => {
    ends.shift()?.();
    await turn();
  };
  let cleared = 0;
  const clear = async () => {
    cleared += 1;
  };
  return { planner: createPlanner({ explain, clear, atOnce, hasSizeHints }), begun, endOne, cleared: () => cleared };
}

describe('planning', () => {
  it('is done once for each text, whoever asks, and never again while it is known', async () => {
    const { planner, begun, endOne } = held();
    const both = [planner.plan(statement('x'), { a: 1 }, soon()), planner.plan(statement('x'), { a: 7 }, soon('b'))];
    await turn();
    await endOne();
    await Promise.all(both);
    expect(begun).toEqual(['x']);
    expect(planner.plan(statement('x'), { a: 2 }, soon())).toBeUndefined();
    planner.forget(statement('x'), { a: 3 });
    expect(planner.plan(statement('x'), { a: 2 }, soon())).toBeDefined();
  });

  it('is another plan for other types of parameters, and for longer lists where the store has hints of size', async () => {
    const tells = async (hasSizeHints: boolean, one: unknown, other: unknown) => {
      const { planner, endOne } = held(1, hasSizeHints);
      const first = planner.plan(statement('x'), { a: one }, soon());
      await turn();
      await endOne();
      await first;
      return planner.plan(statement('x'), { a: other }, soon()) !== undefined;
    };
    expect(await tells(false, 1, 2.5)).toBe(true);
    expect(await tells(false, null, 'x')).toBe(true);
    expect(await tells(false, [], ['x'])).toBe(true);
    expect(await tells(false, 'x', 'x'.repeat(500))).toBe(false);
    expect(await tells(true, ['x'], Array(50).fill('x'))).toBe(true);
    expect(await tells(true, Array(20).fill('x'), Array(50).fill('x'))).toBe(false);
  });

  it('goes on for whoever cannot wait, so that the second ask is warm', async () => {
    const { planner, endOne } = held();
    const early = soon('a', { deadline: performance.now() });
    await expect(planner.plan(statement('x'), {}, early)).rejects.toMatchObject({
      extensions: { code: 'TIMEOUT', retryable: true, retryAfterSeconds: expect.any(Number) },
    });
    await endOne();
    expect(planner.plan(statement('x'), {}, soon())).toBeUndefined();
  });

  it('leaves nothing behind on the signal of an asker who asks for long', async () => {
    const { planner, endOne } = held();
    const { signal } = new AbortController();
    const both = ['x', 'y'].map((text) => planner.plan(statement(text), {}, soon('a', { signal })));
    await turn();
    await endOne();
    await endOne();
    await Promise.all(both);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('does not begin for somebody who has left, unless another waits for it too', async () => {
    const { planner, begun, endOne } = held();
    const first = planner.plan(statement('first'), {}, soon());
    const left = new AbortController();
    const alone = planner.plan(statement('alone'), {}, soon('b', { signal: left.signal }));
    const shared = planner.plan(statement('shared'), {}, soon('b', { signal: left.signal }));
    const stays = planner.plan(statement('shared'), {}, soon('c'));
    await turn();
    left.abort(new Error('left'));
    await expect(alone).rejects.toThrow();
    await expect(shared).rejects.toThrow();
    await endOne();
    await first;
    await endOne();
    await stays;
    expect(begun).toEqual(['first', 'shared']);
  });

  it('hastens what waits in the background once somebody asks for it', async () => {
    const { planner, begun, endOne } = held();
    const quietly = { isBackground: true };
    const all = ['1', '2', '3'].map((text) => planner.plan(statement(text), {}, soon('warm-up', quietly)));
    await turn();
    all.push(planner.plan(statement('3'), {}, soon()));
    for (let times = 0; times < 3; times += 1) await endOne();
    await Promise.all(all);
    expect(begun).toEqual(['1', '3', '2']);
  });

  it('has a place in the line of each client that waits for it, so that nobody waits behind the line of another', async () => {
    const { planner, begun, endOne } = held();
    const all = ['1', '2', '3', 'page'].map((text) => planner.plan(statement(text), {}, soon('a')));
    await turn();
    all.push(planner.plan(statement('page'), {}, soon('b')));
    for (let times = 0; times < 4; times += 1) await endOne();
    await Promise.all(all);
    expect(begun).toEqual(['1', '2', 'page', '3']);
  });

  it('tells whoever finds no room how long the line is', async () => {
    const { planner } = held();
    const asked = Array.from({ length: 65 }, (_, index) => planner.plan(statement(String(index)), {}, soon()));
    for (const one of asked) one?.catch(() => undefined);
    await expect(planner.plan(statement('one more'), {}, soon())).rejects.toMatchObject({
      extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 60 },
    });
  });

  it('drops all plans before they fill the heap of the store', async () => {
    const { planner, endOne, cleared } = held();
    const long = (letter: string) => statement(letter.repeat(900_000));
    for (const [letter, times] of [
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ] as const) {
      const planned = planner.plan(long(letter), {}, soon());
      await turn();
      await endOne();
      await planned;
      expect(cleared()).toBe(times);
    }
    expect(planner.plan(long('c'), {}, soon())).toBeUndefined();
    expect(planner.plan(long('a'), {}, soon())).toBeDefined();
  });

  it('counts nothing as known that was planned for other data', async () => {
    const { planner, endOne } = held();
    const before = planner.plan(statement('x'), {}, soon());
    await turn();
    planner.forgetAll();
    await endOne();
    await before;
    expect(planner.plan(statement('x'), {}, soon())).toBeDefined();
  });
});
