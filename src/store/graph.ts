import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { redacted } from '../config/config.js';
import { ClientLeft, GraphFailed, GraphTimeout, GraphUnavailable, SetupError, TooComplex } from '../errors.js';
import { createChangeLog } from './changes.js';
import { enterUntil, until, type Waiting } from './deadline.js';
import { createHandOver } from './handOver.js';
import { createPace, ROWS_A_LOOK } from './pace.js';
import { createPlanner, type PlannerFigures } from './planner.js';
import { createSlots } from './slots.js';
import type { Parameters, Reader, Row, Statement } from './statement.js';

export type { Parameters, Reader, Row, Statement } from './statement.js';

export interface StatementEvent {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly milliseconds: number;
  readonly attempts: number;
}

export interface Graph extends Reader {
  /** Every statement in one WRITE transaction: all of them, or none; what they say that they changed is in the log of changes then. Resolves to how many changes they made. */
  write(steps: readonly (readonly [Statement, Parameters])[]): Promise<number>;
  /**
   * Takes the locks of a statement in a transaction that is never committed, and resolves to what lets them go; they go too with whoever holds
   * them, however that ends. Where somebody else has them for longer than a moment, `onWait` says whether to wait for as long as it takes; if
   * not, it resolves to null.
   */
  hold(step: readonly [Statement, Parameters], onWait: () => boolean): Promise<(() => Promise<void>) | null>;
  /**
   * Schema commands, which cannot share a transaction with data: all of them in one, so that the store reads its nodes once for all indexes that
   * they ask for. A constraint is not there before every node has been read, however long that takes.
   */
  define(...statements: readonly Statement[]): Promise<void>;
  /** Resolves when the store answers and rejects with GraphUnavailable or GraphTimeout when it does not. */
  ping(): Promise<void>;
  /** What the store holds has changed so much that its plans are made again. */
  forgetPlans(): void;
  /** How often its plans were lost, with a store that ended or a change of what it holds. */
  plansLost(): number;
  /** Null while there is no store behind it. */
  figures(): GraphFigures | null;
  close(): Promise<void>;
}

/** How busy the way to a store is. */
export interface GraphFigures {
  /** Connections that are in use, of at most so many. */
  readonly sessions: number;
  readonly maxSessions: number;
  /** Statements that run for askers, and those that wait for their turn. */
  readonly running: number;
  readonly waiting: number;
  readonly plans: PlannerFigures;
}

export interface GraphOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly timeoutMilliseconds: number;
  /** The store makes another plan for a longer string or list, as Neo4j does unless it is told not to. */
  readonly hasSizeHints?: boolean;
  readonly onStatement?: (event: StatementEvent) => void;
}

const ATTEMPTS = 3;
const BACKOFF_MILLISECONDS = 40;
// The server ends a statement at its own timeout; this much later we stop waiting for a server that is frozen.
const GRACE_MILLISECONDS = 500;
/** What a plan may take, waiting for a free core included; nothing ends a planner before it is done. */
const PLAN_MILLISECONDS = 300_000;
/** Locks that nobody has are there in milliseconds. */
const MOMENT_MILLISECONDS = 1_000;
/** A constraint of millions of nodes takes minutes on a slow disk. */
const DEFINE_MILLISECONDS = 3_600_000;
/** For a transaction that lasts as long as its work. */
const NO_TIMEOUT = 0;
/** As many rows come before the driver asks for more, which lets others have a turn: those of a chain are some 300 bytes each. */
const ROWS_AT_ONCE = 250;
const MAX_SESSIONS = 64;
const CORES = Math.max(2, availableParallelism());
/** Half of the cores: the other half runs what is planned already. */
const PLANS_AT_ONCE = Math.floor(CORES / 2);
/** More at once only makes each of them slower, and their answers come in one burst; a client never has all of them. */
const RUNNING = { size: 4 * CORES, share: 3 * CORES, queue: 1_000, queueOfClient: 500 };

export function openGraph(options: GraphOptions): Graph {
  const driver = connect(options);
  let lastWrites: readonly string[] = [];
  let sessions = 0;
  const session = (mode: 'READ' | 'WRITE') => {
    const opened = driver.session({ database: options.database, defaultAccessMode: mode, bookmarks: [...lastWrites] });
    sessions += 1;
    const close = opened.close.bind(opened);
    let isOpen = true;
    opened.close = async () => {
      if (isOpen) sessions -= 1;
      isOpen = false;
      return close();
    };
    return opened;
  };

  const run = async (mode: 'READ' | 'WRITE', statement: Statement, parameters: Parameters, waiting?: Waiting) => {
    const started = performance.now();
    const limit = limitOf(options.timeoutMilliseconds, waiting);
    const { value, attempts } = await withRetry(() =>
      within(limit, session(mode), waiting?.signal, (open) =>
        withoutStack(() => open.run(statement.text, toDriver(parameters) as Parameters, { timeout: limit })),
      ),
    );
    options.onStatement?.({ statement, parameters, attempts, milliseconds: performance.now() - started });
    return value;
  };
  const explain = async ({ text }: Statement, parameters: Parameters) => {
    await withRetry(() =>
      within(PLAN_MILLISECONDS, session('READ'), undefined, (open) =>
        open.run(`EXPLAIN ${text}`, toDriver(parameters) as Parameters, { timeout: PLAN_MILLISECONDS }),
      ),
    );
  };
  const { hasSizeHints = true } = options;
  let plansLost = 0;
  const clear = async () => {
    plansLost += 1;
    await run('READ', { name: 'clear', text: 'CALL db.clearQueryCaches()' }, {});
  };
  const planner = createPlanner({ explain, clear, atOnce: PLANS_AT_ONCE, hasSizeHints });
  const running = createSlots(RUNNING);
  const handOver = createHandOver();
  const late = () => new GraphTimeout(options.timeoutMilliseconds);

  /** Planned outside the time that it may run, then in turn with others, and so are its rows. */
  const readFor = async (statement: Statement, parameters: Parameters, waiting: Waiting) => {
    await planner.plan(statement, parameters, waiting);
    const leave = running.tryEnter(waiting) ?? (await enterUntil(running, waiting, late));
    try {
      const result = await run('READ', statement, parameters, waiting);
      await handOver.wait(result.records.length);
      return await toRows(result);
    } catch (error) {
      // Perhaps the store has lost the plan and was making it again.
      if (error instanceof GraphTimeout) planner.forget(statement, parameters);
      throw error;
    } finally {
      leave();
    }
  };

  return {
    read: async (statement, parameters, waiting) =>
      waiting ? readFor(statement, parameters, waiting) : toRows(await run('READ', statement, parameters)),
    define: async (...statements) => {
      await withRetry(() =>
        within(DEFINE_MILLISECONDS, session('WRITE'), undefined, (open) => defineIn(open, statements)),
      );
    },
    ping: async () => void (await run('READ', { name: 'ping', text: 'RETURN 1 AS one' }, {})),
    forgetPlans: () => {
      plansLost += 1;
      planner.forgetAll();
    },
    plansLost: () => plansLost,
    write: async (steps) => {
      const before = new Set(lastWrites);
      const open = session('WRITE');
      try {
        const changes = await open.executeWrite(async (transaction) => {
          const runIn = async ([statement, parameters]: (typeof steps)[number]) => {
            const started = performance.now();
            const result = await transaction.run(statement.text, toDriver(parameters) as Parameters);
            const milliseconds = performance.now() - started;
            options.onStatement?.({ statement, parameters, attempts: 1, milliseconds });
            return result;
          };
          const changes = createChangeLog();
          let made = 0;
          for (const step of steps) {
            const result = await runIn(step);
            for (const row of await toRows(result)) changes.note(row);
            made += Object.values(result.summary.counters.updates()).reduce((sum, count) => sum + count, 0);
          }
          // At the very end, since whoever writes to the log keeps every other writer from it until the transaction ends.
          for (const step of changes.steps(new Date())) await runIn(step);
          return made;
        });
        // Another write may have ended meanwhile, which this one did not follow.
        lastWrites = [...lastWrites.filter((bookmark) => !before.has(bookmark)), ...open.lastBookmarks()];
        return changes;
      } catch (error) {
        throw translate(error, options.timeoutMilliseconds);
      } finally {
        await open.close();
      }
    },
    hold: async (step, onWait) => {
      const open = session('WRITE');
      const letGo = () => open.close();
      try {
        const isHeld = await heldBy(open, step, onWait);
        if (isHeld) return letGo;
        await letGo();
        return null;
      } catch (error) {
        await letGo();
        throw translate(error, options.timeoutMilliseconds);
      }
    },
    figures: () => ({
      sessions,
      maxSessions: MAX_SESSIONS,
      running: running.used,
      waiting: running.waiting,
      plans: planner.figures(),
    }),
    close: () => driver.close(),
  };
}

async function defineIn(session: Session, statements: readonly Statement[]): Promise<void> {
  const transaction = await session.beginTransaction({ timeout: DEFINE_MILLISECONDS });
  for (const { text } of statements) await transaction.run(text);
  await transaction.commit();
}

/** Closing a session ends its transaction, and a statement that still waits in it. */
async function heldBy(
  session: Session,
  [statement, parameters]: readonly [Statement, Parameters],
  onWait: () => boolean,
): Promise<boolean> {
  const transaction = await session.beginTransaction({ timeout: NO_TIMEOUT });
  const held = transaction.run(statement.text, toDriver(parameters) as Parameters).then(() => true);
  const moment = new AbortController();
  const isSlow = delay(MOMENT_MILLISECONDS, false, { signal: moment.signal });
  try {
    if ((await Promise.race([held, isSlow])) || onWait()) return await held;
    held.catch(() => undefined);
    return false;
  } finally {
    moment.abort();
    isSlow.catch(() => undefined);
  }
}

function connect({ uri, user, password, timeoutMilliseconds }: GraphOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      // Every integer of the model is far below 2^53 (docs/decisions/0002).
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: Math.min(timeoutMilliseconds, 5_000),
      connectionAcquisitionTimeout: timeoutMilliseconds,
      maxTransactionRetryTime: timeoutMilliseconds,
      maxConnectionPoolSize: MAX_SESSIONS,
      fetchSize: ROWS_AT_ONCE,
      userAgent: 'liantu',
    });
  } catch (error) {
    // What the driver says may quote a part of the password.
    const why = uri.includes('@') ? 'give the password as NEO4J_PASSWORD' : (error as Error).message;
    throw new SetupError(`NEO4J_URI "${redacted(uri)}" is not a Bolt address (${why}).`);
  }
}

/** As long as a statement may run, but no longer than its asker waits. */
function limitOf(max: number, waiting: Waiting | undefined): number {
  if (!waiting) return max;
  const left = Math.floor(waiting.deadline - performance.now());
  if (left <= 0) throw new GraphTimeout(max);
  return Math.min(max, left);
}

/** One attempt, never longer than the limit and not after the asker has left; the session is closed whatever happens. */
async function within<T>(
  limit: number,
  session: Session,
  signal: AbortSignal | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + limit + GRACE_MILLISECONDS;
  try {
    if (signal?.aborted) throw new ClientLeft();
    return await until(
      work(session),
      { client: '', deadline, ...(signal ? { signal } : {}) },
      () => new GraphTimeout(limit),
    );
  } catch (error) {
    throw isRetriable(error) ? error : translate(error, limit);
  } finally {
    // Closing ends what still runs. Not awaited: a session of a frozen server closes only when its socket does, and its failure was reported above.
    session.close().catch(() => undefined);
  }
}

async function withRetry<T>(work: () => Promise<T>): Promise<{ value: T; attempts: number }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { value: await work(), attempts: attempt };
    } catch (error) {
      if (!isRetriable(error)) throw error;
      if (attempt === ATTEMPTS) throw translate(error, 0);
      await new Promise((resolve) => setTimeout(resolve, BACKOFF_MILLISECONDS * attempt * attempt));
    }
  }
}

/** The store calls running out of memory transient; the same statement would run out of it again. */
const OUT_OF_MEMORY = /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemory/;

function isRetriable(error: unknown): boolean {
  return neo4j.isRetryableError(error as Error) && !OUT_OF_MEMORY.test((error as Partial<Neo4jError>).code ?? '');
}

/** A write that the disk refused makes Neo4j close its database until it is started again. */
const FAILED_CODES = /TransactionStartFailed|TransactionCommitFailed|DatabaseError\.Database\./;
const FAILED_WORDS = /needs? to be restarted|No space left on device|Read-only file system|Disk quota exceeded/i;

function translate(error: unknown, limit: number): unknown {
  const code = (error as Partial<Neo4jError>).code ?? '';
  if (OUT_OF_MEMORY.test(code))
    return new TooComplex('This needs more memory than the store may use for one request; ask for less.');
  if (/TransactionTimedOut|TransactionTerminated/.test(code)) return new GraphTimeout(limit);
  if (FAILED_CODES.test(code) || FAILED_WORDS.test((error as Partial<Error>).message ?? '')) return new GraphFailed();
  // Codes of the store begin with Neo; every other is the driver's, of a connection that it could not make or keep.
  const isDriver = error instanceof neo4j.Neo4jError && !code.startsWith('Neo.');
  // Whoever fails to log in three times locks our user out for some seconds, too.
  const isAway = /DatabaseUnavailable|AuthenticationRateLimit/.test(code);
  if (isDriver || isRetriable(error) || isAway) return new GraphUnavailable();
  return error;
}

/** The driver writes down the stack for each result that it begins, in case it fails: a twentieth of the server's processor time, and nobody reads it. */
function withoutStack<T>(begin: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Cypher's LIMIT and list indexes refuse floats, and every JavaScript number would be sent as one. */
function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toDriver(entry)]));
}

/** A chain is thousands of rows. The driver's own `toObject` reads each through iterators, at four times the price. */
async function toRows({ records }: QueryResult): Promise<Row[]> {
  const pace = createPace();
  const rows: Row[] = [];
  for (const record of records) {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < record.keys.length; at += 1) row[String(record.keys[at])] = record.get(at);
    const turn = rows.push(row) % ROWS_A_LOOK === 0 ? pace() : null;
    if (turn) await turn;
  }
  return rows;
}
