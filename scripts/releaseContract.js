// Makes the contract of today the one that later ones are compared with (docs/developer/contract.md): run when a version is released.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { print, visit } from 'graphql';

const ROOT = new URL('../', import.meta.url);
const { runnerImport } = await import(createRequire(import.meta.url).resolve('vite'));
const { module } = await runnerImport(fileURLToPath(new URL('src/server/contract.ts', ROOT)));
// Words change nothing for a program: without them a renewal shows what does.
const bare = visit(module.readContract(), { enter: ({ description, ...node }) => (description ? node : undefined) });
const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const head = `# The contract as ${version} has it, without its descriptions. Renewed by \`npm run release:contract\` alone.\n`;
writeFileSync(new URL('schema/released/contract.graphql', ROOT), `${head}${print(bare)}\n`);

const breaks = new URL('schema/released/breaks.yaml', ROOT);
const comments = readFileSync(breaks, 'utf8').match(/^(#.*\n)+/)?.[0] ?? '';
writeFileSync(breaks, `${comments}[]\n`);
