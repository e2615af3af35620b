#!/usr/bin/env node
import { existsSync } from 'node:fs';

// graphql-js checks every type at every step unless it is told that this is not a development of graphql-js: a sixth of the CPU.
process.env.NODE_ENV ??= 'production';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('Liantu is not built yet; run `npm run build` first.');
  process.exitCode = 1;
}
