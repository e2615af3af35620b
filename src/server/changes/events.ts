import { setTimeout as delay } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { type Change, type ChangePage, changesSince, newestChange } from '../../data/changes/changes.js';
import { BadInput } from '../../errors.js';
import { toFollowedChange } from '../../model/changes.js';
import type { Graph } from '../../store/graph.js';

/** Milliseconds; a test has less time than a client. */
export interface EventPace {
  /** How old what a stream knows of the log may be. */
  readonly look: number;
  /** How long a connection may be silent: gateways end one that is so for a minute. */
  readonly heartbeat: number;
}

export const EVENT_PACE: EventPace = { look: 1_000, heartbeat: 15_000 };

/** As many changes as one statement reads. */
const PAGE = 100;
/** When a client comes back after its stream has ended: later than a server that drains stops listening. */
const RETRY_MILLISECONDS = 3_000;

export interface Events {
  readonly graph: Graph;
  /** The same for whoever follows it. */
  readonly shared: Graph;
  readonly pace: EventPace;
  readonly signal: AbortSignal | undefined;
  /** Whether the server is to end, and the stream with it. */
  readonly isOver: () => boolean;
}

/** What comes after a page, which was read before anything was sent: its changes as server-sent events, then each further one when it is there, and heartbeats between. */
export async function* eventsFrom(first: ChangePage, events: Events): AsyncGenerator<string> {
  const { graph, shared, pace, signal, isOver } = events;
  yield `retry: ${RETRY_MILLISECONDS}\n\n`;
  let sent = performance.now();
  for (let page = first; ; ) {
    if (page.changes.length > 0) {
      yield page.changes.map(eventOf).join('');
      sent = performance.now();
    }
    const cursor = page.end;
    for (let isMore = page.isMore; !isMore; ) {
      await delay(pace.look, undefined, { signal });
      if (isOver()) return;
      isMore = await unlessAway(async () => (await newestOf(shared, pace.look)) !== cursor, false);
      if (isMore || performance.now() - sent < pace.heartbeat) continue;
      yield ':\n\n';
      sent = performance.now();
    }
    if (isOver()) return;
    try {
      page = await unlessAway(() => changesSince(graph, cursor, PAGE), { ...page, changes: [], isMore: false });
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      yield `event: gone\ndata: ${JSON.stringify({ message: error.message })}\n\n`;
      return;
    }
  }
}

export function firstPage(graph: Graph, cursor: string | null): Promise<ChangePage> {
  return changesSince(graph, cursor, PAGE);
}

function eventOf(change: Change): string {
  return `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(toFollowedChange(change))}\n\n`;
}

/** A store that is away for a while, or busy, comes back; the stream waits for it. */
async function unlessAway<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['retryable'] === true) return otherwise;
    throw error;
  }
}

interface Look {
  readonly at: number;
  readonly newest: Promise<string>;
}

const looks = new WeakMap<Graph, Look>();

/** One look for all that follow the same store. */
function newestOf(graph: Graph, milliseconds: number): Promise<string> {
  const now = performance.now();
  const known = looks.get(graph);
  if (known && now - known.at < milliseconds) return known.newest;
  const newest = newestChange(graph);
  looks.set(graph, { at: now, newest });
  return newest;
}
