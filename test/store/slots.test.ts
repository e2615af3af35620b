import { describe, expect, it } from 'vitest';
import { createSlots, type Leave } from '../../src/store/slots.js';

/** Who entered, in this order, and how each leaves. */
function room(options: Parameters<typeof createSlots>[0]) {
  const slots = createSlots(options);
  const entered: string[] = [];
  const leaves: Leave[] = [];
  const enter = (client: string, name = client, more: { isBackground?: boolean; signal?: AbortSignal } = {}) =>
    slots.enter({ client, ...more }).then((leave) => {
      entered.push(name);
      leaves.push(leave);
    });
  const leaveOne = async () => {
    leaves.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { slots, entered, enter, leaveOne };
}

describe('room for so many at once', () => {
  it('takes turns by client, whoever asked more', async () => {
    const { entered, enter, leaveOne } = room({ size: 1, queue: 10 });
    const all = ['a1', 'a2', 'a3', 'b1', 'c1'].map((name) => enter(name[0] ?? '', name));
    for (let times = 0; times < 5; times += 1) await leaveOne();
    await Promise.all(all);
    expect(entered).toEqual(['a1', 'a2', 'b1', 'c1', 'a3']);
  });

  it('lets the background in only when nobody else waits', async () => {
    const { entered, enter, leaveOne } = room({ size: 1, queue: 10 });
    const all = [enter('a', 'first'), enter('w', 'background', { isBackground: true }), enter('b'), enter('c')];
    for (let times = 0; times < 4; times += 1) await leaveOne();
    await Promise.all(all);
    expect(entered).toEqual(['first', 'b', 'c', 'background']);
  });

  it('leaves room for others when one client holds its share', async () => {
    const { entered, enter } = room({ size: 3, share: 2, queue: 10 });
    void enter('a', 'a1');
    void enter('a', 'a2');
    void enter('a', 'a3');
    await enter('b');
    expect(entered).toEqual(['a1', 'a2', 'b']);
  });

  it('refuses at once what would wait behind too many', async () => {
    const { slots, enter } = room({ size: 1, queue: 2, queueOfClient: 1 });
    await enter('a');
    void enter('a', 'waiting');
    await expect(slots.enter({ client: 'a' })).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    void enter('b', 'waiting too');
    await expect(slots.enter({ client: 'c' })).rejects.toMatchObject({ extensions: { retryAfterSeconds: 1 } });
  });

  it('is not filled by a few for all: who has nothing waiting takes the last place of the longest line', async () => {
    const { entered, enter, leaveOne } = room({ size: 1, queue: 3 });
    await enter('a');
    const waiting = [enter('b', 'b1'), enter('b', 'b2'), enter('c', 'c1')];
    const last = enter('d', 'd1');
    await expect(waiting[1]).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    await expect(enter('e', 'e1')).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    for (let times = 0; times < 4; times += 1) await leaveOne();
    await Promise.all([waiting[0], waiting[2], last]);
    expect(entered).toEqual(['a', 'b1', 'c1', 'd1']);
  });

  it('says when to come back', async () => {
    const { slots } = room({ size: 1, queue: 0, comeBackAfter: () => 17 });
    await slots.enter({ client: 'a' }).catch(() => undefined);
    await expect(slots.enter({ client: 'a' })).rejects.toMatchObject({ extensions: { retryAfterSeconds: 17 } });
  });

  it('forgets who has left, and a turn given back twice counts once', async () => {
    const { slots, entered, enter } = room({ size: 1, queue: 5 });
    const leave = await slots.enter({ client: 'a' });
    const left = new AbortController();
    const gone = enter('b', 'gone', { signal: left.signal });
    const stays = enter('c');
    left.abort(new Error('left'));
    await expect(gone).rejects.toThrow('left');
    leave();
    leave();
    await stays;
    expect(entered).toEqual(['c']);
    expect(slots.waiting).toBe(0);
    expect(slots.tryEnter({ client: 'd' })).toBeNull();
  });
});
