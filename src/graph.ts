import neo4j, { type Driver, type Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { redacted } from './config.js';
import { GraphFailed, GraphTimeout, GraphUnavailable, SetupError, TooComplex } from './errors.js';

export interface Statement {
  /** The Cypher file, or the root field that it was composed for: what logs and traces call it. */
  readonly name: string;
  readonly text: string;
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

export interface StatementEvent {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly milliseconds: number;
  readonly attempts: number;
}

export interface Graph {
  /** Auto-commit in a READ session: a third of the round trips of a transaction function (docs/decisions/0002). */
  read(statement: Statement, parameters: Parameters): Promise<readonly Row[]>;
  /** Every statement in one WRITE transaction: all of them, or none. Resolves to how many changes they made. */
  write(steps: readonly (readonly [Statement, Parameters])[]): Promise<number>;
  /** Schema commands cannot share a transaction with data. */
  define(statement: Statement): Promise<void>;
  /** Resolves when the store answers and rejects with GraphUnavailable or GraphTimeout when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface GraphOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly timeoutMilliseconds: number;
  readonly onStatement?: (event: StatementEvent) => void;
}

const ATTEMPTS = 3;
const BACKOFF_MILLISECONDS = 40;
// The server ends a statement at its own timeout; this much later we stop waiting for a server that is frozen.
const GRACE_MILLISECONDS = 500;

export function openGraph(options: GraphOptions): Graph {
  const driver = connect(options);
  let lastWrite: string[] = [];
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ database: options.database, defaultAccessMode: mode, bookmarks: lastWrite });

  const run = async (mode: 'READ' | 'WRITE', statement: Statement, parameters: Parameters) => {
    const started = performance.now();
    const { value, attempts } = await withRetry(() =>
      within(options.timeoutMilliseconds, session(mode), (open) =>
        open.run(statement.text, toDriver(parameters) as Parameters, { timeout: options.timeoutMilliseconds }),
      ),
    );
    options.onStatement?.({ statement, parameters, attempts, milliseconds: performance.now() - started });
    return value;
  };

  return {
    read: async (statement, parameters) => toRows(await run('READ', statement, parameters)),
    define: async (statement) => void (await run('WRITE', statement, {})),
    ping: async () => void (await run('READ', { name: 'ping', text: 'RETURN 1 AS one' }, {})),
    write: async (steps) => {
      const open = session('WRITE');
      try {
        const changes = await open.executeWrite(async (transaction) => {
          let made = 0;
          for (const [statement, parameters] of steps) {
            const { summary } = await transaction.run(statement.text, toDriver(parameters) as Parameters);
            made += Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
          }
          return made;
        });
        lastWrite = open.lastBookmarks();
        return changes;
      } catch (error) {
        throw translate(error, options.timeoutMilliseconds);
      } finally {
        await open.close();
      }
    },
    close: () => driver.close(),
  };
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
      maxConnectionPoolSize: 64,
      userAgent: 'liantu',
    });
  } catch (error) {
    // What the driver says may quote a part of the password.
    const why = uri.includes('@') ? 'give the password as NEO4J_PASSWORD' : (error as Error).message;
    throw new SetupError(`NEO4J_URI "${redacted(uri)}" is not a Bolt address (${why}).`);
  }
}

/** One attempt, never longer than the limit; the session is closed whatever happens. */
async function within(
  limit: number,
  session: Session,
  work: (session: Session) => Promise<QueryResult>,
): Promise<QueryResult> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GraphTimeout(limit)), limit + GRACE_MILLISECONDS);
  });
  try {
    return await Promise.race([work(session), deadline]);
  } catch (error) {
    throw isRetriable(error) ? error : translate(error, limit);
  } finally {
    clearTimeout(timer);
    // Not awaited: a session of a frozen server closes only when its socket does, and its failure was reported above.
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

/** Cypher's LIMIT and list indexes refuse floats, and every JavaScript number would be sent as one. */
function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toDriver(entry)]));
}

function toRows(result: QueryResult): Row[] {
  return result.records.map((record) => record.toObject() as Row);
}
