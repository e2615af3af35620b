import { expect, it } from 'vitest';
import { readUsualOperations } from '../../src/server/operations.js';
import { type AskQuietly, startWarmUp } from '../../src/server/warmUp.js';
import type { Graph } from '../../src/store/graph.js';

const graph = { plansLost: () => 0, forgetPlans: () => undefined } as unknown as Graph;
const count = readUsualOperations().length;
/** Of each kind one, so that hardly anything is without a sample. */
const SAMPLED = {
  chains: { nodes: [{ id: 'chain:a', segments: [{ id: 'segment:a' }, { id: 'segment:b' }] }] },
  enterprises: { nodes: [{ id: 'enterprise:a', region: { id: 'region:a' } }] },
  investors: { nodes: [{ id: 'investor:a', portfolio: { totalCount: 1 } }] },
};

/** A store that answers what `fails` lets it; the operations are counted by their text. */
function asked(fails: (query: string, time: number) => boolean) {
  const times = new Map<string, number>();
  const askQuietly: AskQuietly = async (query) => {
    const time = (times.get(query) ?? 0) + 1;
    times.set(query, time);
    if (query.startsWith('{ datasets')) return { datasets: [] };
    if (fails(query, time)) return null;
    return query.startsWith('query Samples') ? SAMPLED : {};
  };
  return { warmUp: startWarmUp(graph, askQuietly, 1), times };
}

it('what is not answered is not planned, and is asked again until it is', async () => {
  let isAway = true;
  const { warmUp, times } = asked((query) => isAway && query.includes('query Gaps'));
  const lists = () => [...times].find(([query]) => query.includes('query Gaps'))?.[1] ?? 0;
  await expect.poll(lists).toBeGreaterThan(5);
  expect(warmUp.planned().done).toBeLessThan(count);
  isAway = false;
  await expect.poll(() => warmUp.planned()).toEqual({ done: count, of: count });
  await warmUp.close();
});

it('samples are asked for again until there are some, and nothing counts as planned before', async () => {
  const { warmUp, times } = asked((query, time) => !query.startsWith('query Samples') || time < 4);
  const samples = () => [...times].find(([query]) => query.startsWith('query Samples'))?.[1] ?? 0;
  await expect.poll(samples).toBeGreaterThan(3);
  await expect.poll(() => times.size).toBeGreaterThan(5);
  // What the store has no sample of needs no plan; whatever could be asked was not answered.
  const left = warmUp.planned();
  expect(left.done).toBeLessThan(left.of);
  await warmUp.close();
});

it('ends while it waits to ask again', async () => {
  const { warmUp } = asked(() => true);
  await warmUp.close();
  expect(warmUp.planned()).toEqual({ done: 0, of: count });
});
