import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { beArm } from './arm.js';

/** What the peer is asked: the very statement that the composer sends for the same question. */
export interface PeerRequest {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The least that can stand between HTTP and Bolt: an auto-commit statement in a READ session, its rows as JSON. No
 * GraphQL, no limits, no log, no time-out; the driver's settings that matter are those of graph.ts.
 */
beArm(async ({ uri, user, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 64,
  });
  const answer = async (body: string): Promise<string> => {
    const { statement, parameters } = JSON.parse(body) as PeerRequest;
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statement, toDriver(parameters));
      return JSON.stringify(records.map((record) => record.toObject()));
    } finally {
      await session.close();
    }
  };
  const server = createServer(async (request, response) => {
    try {
      const text = await answer(await bodyOf(request));
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        .end(text);
    } catch (error) {
      process.stderr.write(`The peer failed: ${String(error)}\n`);
      response.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await driver.close();
    },
  };
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function toDriver(parameters: PeerRequest['parameters']): Record<string, unknown> {
  const entries = Object.entries(parameters);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}
