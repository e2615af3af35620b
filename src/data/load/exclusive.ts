import type { Graph } from '../../store/graph.js';
import { takeLock } from './queries.js';
import { step } from './steps.js';

const lock = () => step(takeLock.file, { id: 'lock:writer' });

/**
 * One writer at a time: whoever loads, removes or judges asks first what is there and then writes what follows from it. Another waits until it is done, and
 * says so. The lock is a transaction of its own, so that it goes with a process that is killed.
 */
export async function exclusively<T>(graph: Graph, say: (message: string) => void, work: () => Promise<T>): Promise<T> {
  const letGo = await graph.hold(lock(), () => {
    say('Waiting until another import, removal or judgement is done …');
    return true;
  });
  try {
    return await work();
  } finally {
    await letGo?.();
  }
}

/** The same, but nothing is done where another writer is at work. */
export async function unlessBusy(graph: Graph, work: () => Promise<void>): Promise<void> {
  const letGo = await graph.hold(lock(), () => false);
  if (!letGo) return;
  try {
    await work();
  } finally {
    await letGo();
  }
}
