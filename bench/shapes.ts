import type { Graph, StatementEvent } from '../src/store/graph.js';
import type { PeerRequest } from './peer.js';
import type { Program } from './program.js';
import type { BenchStore } from './store.js';

/** One shape of the four-level question, on pages from all over the list: one plan, other data at each request. */
export interface Shape {
  readonly name: string;
  readonly pages: readonly Page[];
}

export interface Page {
  /** The GraphQL request and what it is answered. */
  readonly body: string;
  readonly answer: string;
  /** The statement that the answer took, for the peer. */
  readonly peerBody: string;
  /** What other arms are asked instead, by their names. */
  readonly bodies?: Readonly<Record<string, string>>;
}

const PAGES = 24;
const SIZES = [
  { name: '20 enterprises, 5 investors, 5 firms each', first: 20, investors: 5, firms: 5 },
  { name: '5 enterprises, 3 investors, 3 firms each', first: 5, investors: 3, firms: 3 },
] as const;

const QUESTION = `query FourLevels($first: Int!, $investors: Int!, $firms: Int!, $after: String!) {
  enterprises(first: $first, after: $after) {
    nodes {
      id
      name
      investments(first: $investors) {
        edges {
          round
          investedOn
          node {
            id
            name
            portfolio(first: $firms) {
              nodes { id name region { id name } }
            }
          }
        }
      }
    }
  }
}`;

/** Asks each page once of the server, in this process, and notes the statement that it sends. */
export async function makeShapes(program: Program, { uri, user, password }: BenchStore): Promise<Shape[]> {
  const statements: StatementEvent[] = [];
  const onStatement = (event: StatementEvent) => void statements.push(event);
  const graph = program.openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000, onStatement });
  const app = await program.createServer(graph, { logLevel: 'silent', isProduction: true });
  const ask = async (body: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const { body: answer } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: body });
    if (answer.includes('"errors"')) throw new Error(`The benchmark's question was refused: ${answer.slice(0, 500)}`);
    return answer;
  };
  try {
    const cursors = await cursorsOf(ask);
    const shapes: Shape[] = [];
    for (const { name, ...sizes } of SIZES) {
      const pages: Page[] = [];
      for (const after of cursors) {
        const body = JSON.stringify({ query: QUESTION, variables: { ...sizes, after } });
        statements.length = 0;
        const answer = await ask(body);
        pages.push({ body, answer, peerBody: peerBodyOf(statements) });
      }
      shapes.push({ name, pages });
    }
    return shapes;
  } finally {
    await close(app, graph);
  }
}

function peerBodyOf(statements: readonly StatementEvent[]): string {
  const [event, ...others] = statements;
  if (!event || others.length > 0) throw new Error(`The question took ${statements.length} statements, not one.`);
  const request: PeerRequest = { statement: event.statement.text, parameters: event.parameters };
  return JSON.stringify(request);
}

async function cursorsOf(ask: (body: string) => Promise<string>): Promise<string[]> {
  const query = 'query($after: String) { enterprises(first: 100, after: $after) { pageInfo { endCursor } } }';
  const cursors: string[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await ask(JSON.stringify({ query, variables: { after: cursors.at(-1) ?? null } }));
    const { data } = JSON.parse(answer) as CursorAnswer;
    cursors.push(data.enterprises.pageInfo.endCursor);
  }
  return cursors;
}

interface CursorAnswer {
  readonly data: { readonly enterprises: { readonly pageInfo: { readonly endCursor: string } } };
}

async function close(app: { close(): Promise<unknown> }, graph: Graph): Promise<void> {
  await app.close();
  await graph.close();
}

/** Every `{` of an answer that is an object; strings of the synthetic world hold none. */
export function objectsIn(answer: string): number {
  return answer.split('{').length - 1;
}
