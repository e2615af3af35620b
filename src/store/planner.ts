import { LRUCache } from 'lru-cache';
import { StillPlanning } from '../errors.js';
import { until, type Waiting } from './deadline.js';
import { type Asker, createSlots } from './slots.js';

import type { Parameters, Statement } from './statement.js';

export interface Planner {
  /** Nothing when the store has a plan already; else resolves once it has. */
  plan(statement: Statement, parameters: Parameters, waiting: Waiting): Promise<void> | undefined;
  /** The store may have lost this plan: it is asked for before the statement runs again. */
  forget(statement: Statement, parameters: Parameters): void;
  forgetAll(): void;
  figures(): PlannerFigures;
}

export interface PlannerFigures {
  readonly known: number;
  /** Being made, and waiting to be. */
  readonly making: number;
  readonly waiting: number;
  /** Since the start. */
  readonly made: number;
  readonly seconds: number;
}

export interface PlannerOptions {
  /** Has the store plan a statement, however long that takes. */
  readonly explain: (statement: Statement, parameters: Parameters) => Promise<void>;
  /** Has the store drop all plans. */
  readonly clear: () => Promise<void>;
  /** How many plans are made at once. */
  readonly atOnce: number;
  /** Whether the store makes another plan for a longer string or list. */
  readonly hasSizeHints: boolean;
}

/** Below the 1,000 plans that Neo4j keeps, so that what is called known here is known there. */
const KNOWN_PLANS = 900;
/**
 * Neo4j bounds its plans in number, not in bytes, and keeps some 120 bytes of heap for each character of a text: at this many
 * (200 MB; the usual operations have 350,000) they are dropped and made again, or shapes without end would fill its heap.
 */
const MAX_CHARACTERS = 1_600_000;
/** Of all clients, and of one: what a page asks at once, a few times over. */
const QUEUE = { queue: 128, queueOfClient: 64 };
/** Until there is a measure: what a page costs on a store that has just started. */
const FIRST_GUESS_MILLISECONDS = 1_500;
const MAX_SECONDS = 60;

/** A plan that is being made, or waits to be. */
interface Flight {
  readonly done: Promise<void>;
  /** Counts the asker among those who wait for it, with a place in the line of each client: nobody waits behind another's line. */
  join(asker: Asker): void;
}

/**
 * Neo4j plans a statement when it first sees its text: that takes seconds of CPU, no time limit ends it, and what a limit cuts
 * off is lost. So planning is asked for by itself, once for each text, a few at once, in turn by client; whoever cannot wait
 * is told when to come back, and the plan is then there.
 */
export function createPlanner({ explain, clear, atOnce, hasSizeHints }: PlannerOptions): Planner {
  const known = new LRUCache<string, true>({ max: KNOWN_PLANS });
  const flights = new Map<string, Flight>();
  let epoch = 0;
  let characters = 0;
  let made = 0;
  let seconds = 0;
  let mean = FIRST_GUESS_MILLISECONDS;
  const slots = createSlots({ size: atOnce, ...QUEUE, comeBackAfter: () => secondsLeft() });
  const keyOf = ({ text }: Statement, parameters: Parameters) => `${typesOf(parameters, hasSizeHints)} ${text}`;
  const secondsLeft = () =>
    Math.min(MAX_SECONDS, Math.max(1, Math.ceil(((slots.waiting + 1) * mean) / atOnce / 1_000)));

  const work = async (key: string, statement: Statement, parameters: Parameters) => {
    const started = performance.now();
    const ofEpoch = epoch;
    await explain(statement, parameters);
    const milliseconds = performance.now() - started;
    mean += (milliseconds - mean) / 8;
    made += 1;
    seconds += milliseconds / 1_000;
    if (ofEpoch !== epoch) return;
    known.set(key, true);
    characters += statement.text.length;
    if (characters <= MAX_CHARACTERS) return;
    forgetAll();
    await clear();
  };
  const forgetAll = () => {
    epoch += 1;
    characters = 0;
    known.clear();
  };
  const start = (key: string, make: () => Promise<void>): Flight => {
    const over = new AbortController();
    let hasBegun = false;
    let interested = 0;
    const clients = new Set<string>();
    let settle: { resolve: () => void; reject: (error: unknown) => void };
    const done = new Promise<void>((resolve, reject) => {
      settle = { resolve, reject };
    }).finally(() => flights.delete(key));
    // With several places in the queue, the first to come up does the work.
    const turn = async (asker: Asker) => {
      const leave = await slots.enter({ ...asker, signal: over.signal });
      if (!hasBegun) {
        hasBegun = true;
        await make().then(settle.resolve, settle.reject);
        over.abort();
      }
      leave();
    };
    const takePlace = (asker: Asker) => {
      clients.add(asker.client);
      turn(asker).catch((error: unknown) => {
        clients.delete(asker.client);
        if (clients.size === 0 && !hasBegun) settle.reject(error);
      });
    };
    return {
      done,
      join: (asker) => {
        const { client, isBackground, signal } = asker;
        interested += 1;
        // What nobody waits for need not begin; what a deadline cut off was promised, and goes on.
        const leave = () => {
          interested -= 1;
          if (interested === 0 && !hasBegun) over.abort(signal?.reason);
        };
        const forget = () => signal?.removeEventListener('abort', leave);
        signal?.addEventListener('abort', leave, { once: true });
        done.then(forget, forget);
        const hasPlace = clients.has(client) || (isBackground && clients.size > 0);
        if (!hasPlace && !hasBegun) takePlace(asker);
      },
    };
  };

  return {
    plan: (statement, parameters, waiting) => {
      const key = keyOf(statement, parameters);
      if (known.get(key)) return undefined;
      const flight = flights.get(key) ?? start(key, () => work(key, statement, parameters));
      flights.set(key, flight);
      flight.join(waiting);
      return until(flight.done, waiting, () => new StillPlanning(secondsLeft()));
    },
    forget: (statement, parameters) => void known.delete(keyOf(statement, parameters)),
    forgetAll,
    figures: () => ({ known: known.size, making: slots.used, waiting: slots.waiting, made, seconds }),
  };
}

/** Neo4j keeps a plan for each text with these types of its parameters; integers and fractions are two. */
function typesOf(parameters: Parameters, hasSizeHints: boolean): string {
  return Object.values(parameters)
    .map((value) => typeOf(value, hasSizeHints))
    .join('');
}

function typeOf(value: unknown, hasSizeHints: boolean): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'number') return Number.isInteger(value) ? 'i' : 'f';
  if (typeof value === 'boolean') return 'b';
  if (typeof value === 'string') return hasSizeHints ? `s${magnitudeOf(value.length)}` : 's';
  if (!Array.isArray(value)) return 'm';
  if (value.length === 0) return 'e';
  return hasSizeHints ? `l${magnitudeOf(value.length)}` : 'l';
}

/** The store tells 1, up to 10, up to 100 … apart. */
function magnitudeOf(length: number): number {
  return length === 0 ? 0 : 1 + Math.ceil(Math.log10(length));
}
