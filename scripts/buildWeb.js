// Builds web/dist when something that it is made of is newer, and puts a brotli and a gzip copy beside each file of text.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WEB = fileURLToPath(new URL('../web/', import.meta.url));
const DIST = join(WEB, 'dist');
/** Written last: a build that was interrupted is made again. */
const DONE = join(DIST, '.built');
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', '../package-lock.json'];
const TEXT = /\.(html|js|css|svg|json)$/;

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale() {
  if (!existsSync(DONE)) return true;
  const built = statSync(DONE).mtimeMs;
  return SOURCES.some((name) => newest(join(WEB, name)) > built);
}

function compress() {
  for (const name of readdirSync(DIST, { recursive: true }).filter((file) => TEXT.test(file))) {
    const path = join(DIST, name);
    const content = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${path}.gz`, gzipSync(content));
  }
}

if (isStale()) {
  const begun = Date.now();
  console.error('Building the explorer (once, some 20 seconds) …');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: WEB, stdio: ['ignore', 2, 2] });
  compress();
  writeFileSync(DONE, '');
  console.error(`Built the explorer into web/dist in ${Math.ceil((Date.now() - begun) / 1_000)} s.`);
}
