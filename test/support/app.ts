import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { ADMISSION } from '../../src/server/admission.js';
import { createServer, type ServerOptions } from '../../src/server/server.js';
import { type Graph, openGraph, type StatementEvent } from '../../src/store/graph.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
  readonly data: any;
  readonly errors?: readonly AnsweredError[];
}

interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface TestApp {
  readonly app: FastifyInstance;
  readonly graph: Graph;
  /** Every statement that reached the store since the last call of `takeStatements`. */
  takeStatements(): readonly StatementEvent[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Credentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What the server told its log alone. */
interface Logged {
  readonly requestId?: string;
  readonly err?: Readonly<Record<string, unknown>>;
}

/** The whole server without a port, on the run's Neo4j unless another is given. */
export async function openTestApp(
  { uri, user, password }: Credentials = inject('neo4j'),
  timeoutMilliseconds = 20_000,
  { expectsErrors = false, ...options }: Partial<ServerOptions> & { readonly expectsErrors?: boolean } = {},
): Promise<TestApp> {
  let statements: StatementEvent[] = [];
  const onStatement = (event: StatementEvent) => void statements.push(event);
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds, onStatement });
  const logged: Logged[] = [];
  const logStream = {
    write: (line: string) => {
      logged.push(JSON.parse(line) as Logged);
      // Who asks the server by another way than `ask` finds it here; a test that asks for errors has no need to.
      if (!expectsErrors) process.stderr.write(line);
    },
  };
  // On busy machines a first plan takes its time; tests of that time set their own.
  const admission = { ...ADMISSION, milliseconds: 120_000 };
  const app = await createServer(graph, { logLevel: 'error', isProduction: false, logStream, admission, ...options });
  return {
    app,
    graph,
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    ask: async (query, variables = {}) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return unmasked(response.json<Answer>(), logged);
    },
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}

/** What a client may not see, whoever reads a failed run must: the cause stands beside the code that masks it. */
function unmasked(answer: Answer, logged: readonly Logged[]): Answer {
  const isMasked = ({ extensions }: AnsweredError) => extensions['code'] === 'INTERNAL_SERVER_ERROR';
  if (!answer.errors?.some(isMasked)) return answer;
  const errors = answer.errors.map((error) => {
    if (!isMasked(error)) return error;
    const causes = logged.filter(({ requestId }) => requestId === error.extensions['requestId']);
    return { ...error, extensions: { ...error.extensions, logged: causes.map(({ err }) => err) } };
  });
  return { ...answer, errors };
}
