import { Busy } from '../errors.js';

/** Who a piece of work is for. */
export interface Asker {
  /** Turns are taken by client: whoever asks a hundred things waits behind their own. */
  readonly client: string;
  /** Only when nobody else waits. */
  readonly isBackground?: boolean;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
}

export type Leave = () => void;

export interface Slots {
  /**
   * Resolves when it is this asker's turn; rejects with Busy when too many wait. A client with nothing waiting takes the last place
   * of the longest line instead, so that no few fill the queue for all. Whoever entered calls `Leave` once.
   */
  enter(asker: Asker): Promise<Leave>;
  /** Takes a free slot without waiting; null when there is none, or others wait. */
  tryEnter(asker: Asker): Leave | null;
  readonly waiting: number;
  readonly used: number;
}

export interface SlotOptions {
  /** How many at once. */
  readonly size: number;
  /** How many of them one client may hold. */
  readonly share?: number;
  /** How many may wait, of all clients and of one. */
  readonly queue: number;
  readonly queueOfClient?: number;
  /** After how many seconds whoever is refused should come back. */
  readonly comeBackAfter?: () => number;
}

interface Waiter {
  readonly asker: Asker;
  readonly admit: () => void;
  readonly refuse: () => void;
}

/** Bounded room with one queue for each client, served in turn. */
export function createSlots(options: SlotOptions): Slots {
  const { size, share = size, queue, queueOfClient = queue, comeBackAfter = () => 1 } = options;
  const held = new Map<string, number>();
  // In the order in which the clients were last served.
  const queues = new Map<string, Waiter[]>();
  const background: Waiter[] = [];
  let used = 0;
  let waiting = 0;

  const take = ({ client }: Asker): Leave => {
    used += 1;
    held.set(client, (held.get(client) ?? 0) + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      used -= 1;
      const rest = (held.get(client) ?? 1) - 1;
      if (rest === 0) held.delete(client);
      else held.set(client, rest);
      serve();
    };
  };
  const mayHold = (client: string) => (held.get(client) ?? 0) < share;
  const next = (): Waiter | undefined => {
    for (const [client, line] of queues) {
      if (!mayHold(client)) continue;
      const waiter = line.shift();
      queues.delete(client);
      if (line.length > 0) queues.set(client, line);
      waiting -= 1;
      return waiter;
    }
    // Somebody who waits for their share is not "nobody waits", but the slot would stand empty.
    return background.shift();
  };
  const serve = () => {
    while (used < size) {
      const waiter = next();
      if (!waiter) return;
      waiter.admit();
    }
  };
  const forget = (waiter: Waiter) => {
    const { asker } = waiter;
    const line = asker.isBackground ? background : (queues.get(asker.client) ?? []);
    const at = line.indexOf(waiter);
    if (at < 0) return;
    line.splice(at, 1);
    if (asker.isBackground) return;
    waiting -= 1;
    if (line.length === 0) queues.delete(asker.client);
  };
  const busy = () => new Busy(comeBackAfter());
  /** Makes room, if a client who has none may have some. */
  const hasRoom = ({ client, isBackground }: Asker) => {
    const own = queues.get(client)?.length ?? 0;
    if (isBackground || (waiting < queue && own < queueOfClient)) return true;
    if (own > 0) return false;
    const longest = [...queues.values()].reduce((one, other) => (other.length > one.length ? other : one), []);
    const last = longest.at(-1);
    if (!last || longest.length === 1) return false;
    forget(last);
    last.refuse();
    return true;
  };

  return {
    get waiting() {
      return waiting;
    },
    get used() {
      return used;
    },
    tryEnter: (asker) => (used < size && waiting === 0 && mayHold(asker.client) ? take(asker) : null),
    enter: (asker) =>
      new Promise((resolve, reject) => {
        const { client, isBackground, signal } = asker;
        if (signal?.aborted) return reject(signal.reason);
        if (!hasRoom(asker)) return reject(busy());
        const leaveQueue = () => {
          forget(waiter);
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          asker,
          admit: () => {
            signal?.removeEventListener('abort', leaveQueue);
            resolve(take(asker));
          },
          refuse: () => {
            signal?.removeEventListener('abort', leaveQueue);
            reject(busy());
          },
        };
        signal?.addEventListener('abort', leaveQueue, { once: true });
        if (isBackground) background.push(waiter);
        else {
          const line = queues.get(client) ?? [];
          line.push(waiter);
          queues.set(client, line);
          waiting += 1;
        }
        serve();
      }),
  };
}
