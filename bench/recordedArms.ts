import type { Graph, Parameters, Statement } from '../src/store/graph.js';
import type { Program } from './program.js';

export interface Sent {
  readonly statement: Statement;
  readonly parameters: Parameters;
}
/** The whole server over HTTP, and bare Bolt with what it sent. */
export interface RecordedArms {
  ask(query: string, variables?: object): Promise<string>;
  send(sent: readonly Sent[]): Promise<void>;
  /** The statements of the answers since the last call. */
  taken(): readonly Sent[];
}

export async function openArms(program: Program, graph: Graph) {
  let sent: Sent[] = [];
  const recording: Graph = {
    ...graph,
    read: (statement, parameters) => {
      sent.push({ statement, parameters });
      return graph.read(statement, parameters);
    },
  };
  const app = await program.createServer(recording, { logLevel: 'silent', isProduction: true });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const headers = { 'content-type': 'application/json' };
  const arms: RecordedArms = {
    ask: async (query, variables = {}) => {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const body = await response.text();
      if (body.includes('"errors"')) throw new Error(`${query} was answered with ${body.slice(0, 500)}`);
      return body;
    },
    send: async (statements) => {
      for (const { statement, parameters } of statements) await graph.read(statement, parameters);
    },
    taken: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
  return { app, arms };
}
