import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { REPLANNED } from '../data/load/load.js';
import { ClientLeft } from '../errors.js';
import type { Graph } from '../store/graph.js';
import { readUsualOperations, type UsualOperation } from './operations.js';
import { endCursorIn, filledIn, SAMPLES, type Samples, samplesOf } from './samples.js';

type Fields = Readonly<Record<string, unknown>>;

/** Answers an operation for nobody in particular: whoever waits for an answer goes first. Null when there was none, or not all of it. */
export type AskQuietly = (query: string, variables: Fields, signal: AbortSignal) => Promise<Fields | null>;

type AskHere = (query: string, variables: Fields) => Promise<Fields | null>;

export interface WarmUp {
  /** How many of the usual operations the store has answered, or has nothing to be asked for. */
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
/** Before what was not answered is asked again, longer each time: a store that is too busy for it is left alone. */
const AGAIN_MILLISECONDS = 5_000;
const MAX_TIMES = 12;
const DATASETS = '{ datasets { id kind loadedAt isComplete nodes relationships } }';
/** An addition by hand changes no plan, and what is derived changes with what it is derived from: neither is worth planning everything again. */
const UNPLANNED = new Set(['ADDITIONS', 'DERIVED']);

/**
 * Asks the usual operations one after another, so that the store has their plans before anybody waits for one: after a start, after
 * an import (plans made for an empty store start at the wrong end), and after the store has ended and come back.
 */
export function startWarmUp(
  graph: Graph,
  askQuietly: AskQuietly,
  againMilliseconds: number = AGAIN_MILLISECONDS,
): WarmUp {
  const operations = readUsualOperations();
  const stop = new AbortController();
  // As many as an operation asks statements.
  setMaxListeners(0, stop.signal);
  let done = 0;
  let known: State | null = null;

  const askHere = (query: string, variables: Fields) => askQuietly(query, variables, stop.signal);
  /** A store that does not answer may hold the same as before when it does again. */
  const isOver = async () => {
    const state = stop.signal.aborted ? null : await stateOf(graph, askHere);
    return stop.signal.aborted || (state !== null && !isSame(known, state));
  };
  const samplesHere = async () => {
    const answer = await askHere(SAMPLES, {});
    return answer && samplesOf(answer);
  };
  /** Asks each once, and gives those that were not answered. */
  const warmEach = async (due: readonly UsualOperation[], samples: Samples) => {
    const failed: UsualOperation[] = [];
    for (const operation of due) {
      if (await isOver()) break;
      if (await warmOne(operation, samples, askHere)) done += 1;
      else failed.push(operation);
    }
    return failed;
  };
  const warm = async () => {
    done = 0;
    let samples: Samples | null = null;
    for (let due = operations, round = 1; due.length > 0 && !(await isOver()); round += 1) {
      samples ??= await samplesHere();
      // Without samples nothing could be asked, and all would seem to need no plan.
      if (samples) due = await warmEach(due, samples);
      if (due.length > 0) await pause(againMilliseconds * Math.min(round, MAX_TIMES), stop.signal);
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

/**
 * Whether it was answered. What the store has no sample of is asked by nobody and needs no plan. A page that goes on after a cursor
 * is another statement than the first.
 */
async function warmOne({ query, variables }: UsualOperation, samples: Samples, askHere: AskHere): Promise<boolean> {
  const opening = filledIn(variables, samples, null);
  if (!opening) return true;
  const answer = await askHere(query, opening);
  if (!answer) return false;
  const after = JSON.stringify(variables).includes('"{after}"') ? endCursorIn(answer) : null;
  const next = after === null ? null : filledIn(variables, samples, after);
  return next === null || (await askHere(query, next)) !== null;
}

interface Dataset {
  readonly id: string;
  readonly kind: string;
  readonly loadedAt: string;
  readonly isComplete: boolean;
  readonly nodes: number;
  readonly relationships: number;
}

/** Null when the store does not answer. What is being imported counts once it is whole. */
async function stateOf(graph: Graph, askHere: AskHere): Promise<State | null> {
  const plansLost = graph.plansLost();
  const answer = await askHere(DATASETS, {});
  if (!answer) return null;
  // Where a load leaves the store's plans as they are, nothing is planned again here either.
  const whole = (answer['datasets'] as readonly Dataset[]).filter(
    ({ kind, isComplete, nodes, relationships }) =>
      isComplete && !UNPLANNED.has(kind) && nodes + relationships > REPLANNED,
  );
  return { plansLost, data: whole.map(({ id, loadedAt }) => `${id} ${loadedAt}`).join() };
}

function isSame(one: State | null, other: State | null): boolean {
  return one?.data === other?.data && one?.plansLost === other?.plansLost;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}
