import { beArm, TIMEOUT } from './arm.js';
import { loadProgram } from './program.js';

/** The whole server with its standard settings: limits, logging, production mode. */
beArm(async ({ build, uri, user, password, timeoutMilliseconds = TIMEOUT }) => {
  const { openGraph, createServer, ADMISSION } = await loadProgram(build);
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds, hasSizeHints: false });
  const admission = { ...ADMISSION, milliseconds: 1.5 * timeoutMilliseconds };
  const app = await createServer(graph, { logLevel: 'info', isProduction: true, admission });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${address}/graphql`,
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
});
