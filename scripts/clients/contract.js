import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';

/** The contract as the server serves it, without a server. */
export async function readSdl() {
  const { runnerImport } = await import(createRequire(import.meta.url).resolve('vite'));
  const file = fileURLToPath(new URL('../../src/server/contract.ts', import.meta.url));
  const { module } = await runnerImport(file);
  return print(module.readContract());
}
