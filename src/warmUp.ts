import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { ClientLeft } from './errors.js';
import type { Graph } from './graph.js';
import { readUsualOperations, type UsualOperation } from './operations.js';
import { endCursorIn, filledIn, SAMPLES, type Samples, samplesOf } from './samples.js';

type Fields = Readonly<Record<string, unknown>>;

/** Answers an operation for nobody in particular: whoever waits for an answer goes first. Null when there was none. */
export type AskQuietly = (query: string, variables: Fields, signal: AbortSignal) => Promise<Fields | null>;

type AskHere = (query: string, variables: Fields) => Promise<Fields | null>;

export interface WarmUp {
  /** How many of the usual operations the store has planned. */
  planned(): Planned;
  /** Resolves when what is under way has ended. */
  close(): Promise<void>;
}

export interface Planned {
  readonly done: number;
  readonly of: number;
}

/** What plans were made for: other data wants other plans, and a store that was started again has none. */
interface State {
  readonly data: string;
  readonly plansLost: number;
}

/** How often it is asked whether an import, by whichever process, has changed what the store holds. */
const LOOK_MILLISECONDS = 10_000;
/** And how often whether a store that does not answer does so now. */
const KNOCK_MILLISECONDS = 500;
const DATASETS = '{ datasets { id loadedAt isComplete } }';

/**
 * Asks the usual operations one after another, so that the store has their plans before anybody waits for one: after a start, after
 * an import (plans made for an empty store start at the wrong end), and after the store has ended and come back.
 */
export function startWarmUp(graph: Graph, askQuietly: AskQuietly): WarmUp {
  const operations = readUsualOperations();
  const stop = new AbortController();
  // As many as an operation asks statements.
  setMaxListeners(0, stop.signal);
  let done = 0;
  let known: State | null = null;

  const askHere = (query: string, variables: Fields) => askQuietly(query, variables, stop.signal);
  const isOver = async () => stop.signal.aborted || !isSame(known, await stateOf(graph, askHere));
  const warm = async () => {
    done = 0;
    const samples = samplesOf((await askHere(SAMPLES, {})) ?? {});
    for (const operation of operations) {
      if (await isOver()) return;
      await warmOne(operation, samples, askHere);
      done += 1;
    }
  };
  const look = async () => {
    const state = await stateOf(graph, askHere);
    if (state === null || isSame(known, state)) return state === null ? KNOCK_MILLISECONDS : LOOK_MILLISECONDS;
    if (known !== null && known.data !== state.data) graph.forgetPlans();
    known = { data: state.data, plansLost: graph.plansLost() };
    await warm();
    return 0;
  };
  const run = async () => {
    while (!stop.signal.aborted) await pause(await look(), stop.signal);
  };
  const running = run();
  return {
    planned: () => ({ done, of: operations.length }),
    close: async () => {
      stop.abort(new ClientLeft());
      await running;
    },
  };
}

/** A page that goes on after a cursor is another statement than the first. */
async function warmOne({ query, variables }: UsualOperation, samples: Samples, askHere: AskHere): Promise<void> {
  const opening = filledIn(variables, samples, null);
  if (!opening) return;
  const answer = await askHere(query, opening);
  const after = JSON.stringify(variables).includes('"{after}"') ? endCursorIn(answer) : null;
  const next = after === null ? null : filledIn(variables, samples, after);
  if (next) await askHere(query, next);
}

interface Dataset {
  readonly id: string;
  readonly loadedAt: string;
  readonly isComplete: boolean;
}

/** Null when the store does not answer. What is being imported counts once it is whole. */
async function stateOf(graph: Graph, askHere: AskHere): Promise<State | null> {
  const plansLost = graph.plansLost();
  const answer = await askHere(DATASETS, {});
  if (!answer) return null;
  const whole = (answer['datasets'] as readonly Dataset[]).filter(({ isComplete }) => isComplete);
  return { plansLost, data: whole.map(({ id, loadedAt }) => `${id} ${loadedAt}`).join() };
}

function isSame(one: State | null, other: State | null): boolean {
  return one?.data === other?.data && one?.plansLost === other?.plansLost;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}
