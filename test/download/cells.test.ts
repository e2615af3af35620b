import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/server/download/cells.js';

const MANY = 1_000_000_000;
const distinct = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `n${index}` }));
const columns = (count: number) => Array.from({ length: count }, () => ({ title: 'x', path: 'at.name' }));

describe('the table of a page', () => {
  it('takes CPU in proportion to the values of a cell', async () => {
    const toTable = tableOf({ columns: columns(1) }, MANY);
    const cpuOf = async (count: number) => {
      const row = { at: distinct(count) };
      const before = process.cpuUsage();
      await toTable([row]);
      // What is less than a millisecond is measured as nothing.
      return Math.max(1_000, process.cpuUsage(before).user);
    };
    await cpuOf(4_000);
    // Sixteen times the values took 256 times as long when each was compared with each.
    expect((await cpuOf(64_000)) / (await cpuOf(4_000))).toBeLessThan(64);
  });

  it('lets others have the event loop between two of its cells', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const row = { at: Array.from({ length: 20_000 }, () => ({ name: 'same' })) };
    const table = await tableOf({ columns: columns(100) }, MANY)([row]);
    isDone = true;
    expect(table[0]).toHaveLength(100);
    expect(turns).toBeGreaterThan(3);
  });

  it('counts what all columns look at, in one budget for all pages, nulls and what is not kept too', async () => {
    const row = { at: [{ name: 'a' }, { name: null }, {}] };
    const steps = 1 + 1 + 3 * 2;
    const toTable = tableOf({ columns: columns(10) }, 25 * steps);
    await toTable([row]);
    await toTable([row]);
    await expect(toTable([row])).rejects.toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false } });
    const keeping = tableOf({ columns: columns(1), keep: { path: 'at.name', values: ['b'] } }, 2 * steps);
    expect(await keeping([row, row])).toEqual([]);
    await expect(keeping([row])).rejects.toThrow('columns of this file');
  });

  it('is refused when a row is too long to be written in one go', async () => {
    const row = { at: [{ name: 'x'.repeat(300_000) }] };
    expect(await tableOf({ columns: columns(3) }, MANY)([row])).toHaveLength(1);
    await expect(tableOf({ columns: columns(4) }, MANY)([row])).rejects.toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    });
  });
});
