import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';

/** A module of the server as it stands in src/, without a build. */
export async function importSource(name) {
  const { runnerImport } = await import(createRequire(import.meta.url).resolve('vite'));
  const { module } = await runnerImport(fileURLToPath(new URL(`../../src/server/${name}.ts`, import.meta.url)));
  return module;
}

/** The contract as the server serves it, without a server. */
export async function readSdl() {
  const { readContract } = await importSource('contract');
  return print(readContract());
}
