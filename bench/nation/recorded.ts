import type { FastifyInstance } from 'fastify';
import type { createServer } from '../../src/server/server.js';
import type { Graph } from '../../src/store/graph.js';
import type { Sent } from '../recordedArms.js';
import type { Deep } from './questions.js';

/** The API over a store, asked in this process for what it sends. */
export interface Recorded {
  /** The statements of one answer. */
  sentFor(query: string, variables: object): Promise<readonly Sent[]>;
  cursorOf: Deep['cursorOf'];
  close(): Promise<void>;
}

/** What is counted here is not timed: on a busy machine planning alone may take as long as a client waits. */
const PATIENT = { requests: 512, requestsOfClient: 384, milliseconds: 600_000 };

export async function openRecorded(create: typeof createServer, graph: Graph): Promise<Recorded> {
  let sent: Sent[] = [];
  const recording: Graph = {
    ...graph,
    read: (...[statement, parameters, waiting]: Parameters<Graph['read']>) => {
      sent.push({ statement, parameters });
      return graph.read(statement, parameters, waiting);
    },
  };
  const app = await create(recording, { logLevel: 'silent', isProduction: true, admission: PATIENT });
  return {
    sentFor: async (query, variables) => {
      sent = [];
      await post(app, { query, variables });
      return sent;
    },
    cursorOf: async (filter, count, keys) => {
      const [{ answer } = { answer: 0 }] = await graph.read({ name: 'bench/count', text: count }, {});
      const middle = `${keys} ORDER BY key SKIP $skip LIMIT 1 RETURN key`;
      const [row] = await graph.read({ name: 'bench/middle', text: middle }, { skip: Math.floor(Number(answer) / 2) });
      const data = await post(app, {
        query: `{ enterprises(first: 1, filter: ${filter}) { pageInfo { endCursor } } }`,
      });
      const cursor = data.enterprises.pageInfo.endCursor;
      if (!row || typeof cursor !== 'string') return null;
      return { after: withKey(cursor, String(row['key'])), key: String(row['key']) };
    },
    close: () => app.close(),
  };
}

async function post(app: FastifyInstance, payload: object) {
  const { data, errors } = (await app.inject({ method: 'POST', url: '/graphql', payload })).json();
  if (errors) throw new Error(`${JSON.stringify(payload)}: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}

/** The same place in the order, behind another key. */
function withKey(cursor: string, key: string): string {
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  return Buffer.from(JSON.stringify([...parts.slice(0, -1), key])).toString('base64url');
}
