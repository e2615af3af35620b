// Runs every client against a server that it starts: `npm test`; `npm test relay` runs one, `npm test http://127.0.0.1:4000` asks a server
// that is there.
import { ask, readOperations } from './operations.js';
import { startServer } from './server.js';

const CLIENTS = ['relay', 'codegen', 'apollo', 'graphcache', 'python'];
const given = process.argv.slice(2);
const address = given.find((one) => one.startsWith('http'));
const names = given.filter((one) => CLIENTS.includes(one));
const { url, stop } = address ? { url: address, stop: async () => undefined } : await startServer();
let failed = 0;
const chosen = names.length === 0 ? CLIENTS : names;
try {
  const sdl = await (await fetch(`${url}/schema.graphql`)).text();
  const operations = await readOperations(url);
  // Asked once before, so that no client waits for a plan longer than it likes to.
  for (const { text, variables } of operations) await ask(url, text, variables);
  for (const name of chosen) {
    const { check } = await import(`./${name}.js`);
    try {
      console.log(`${name}: ${await check({ url, sdl, operations })}`);
    } catch (error) {
      failed++;
      console.error(`${name}: ${error.stack}`);
    }
  }
} finally {
  await stop();
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
