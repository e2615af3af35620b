import { beArm } from './arm.js';
import { loadProgram } from './program.js';

const TIMEOUT = 10_000;

/** The whole server with its standard settings: limits, logging, production mode. */
beArm(async ({ build, uri, user, password }) => {
  const { openGraph, createServer } = await loadProgram(build);
  const graph = openGraph({
    uri,
    user,
    password,
    database: 'neo4j',
    timeoutMilliseconds: TIMEOUT,
    hasSizeHints: false,
  });
  const app = await createServer(graph, { logLevel: 'info', isProduction: true });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${address}/graphql`,
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
});
