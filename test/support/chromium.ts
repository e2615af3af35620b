import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Headless, and never on the network by itself. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where Chromium is; what drives it brings none of its own. */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = named || (PLACES.find(existsSync) ?? NAMES.map(onPath).find((path) => path !== ''));
  if (found) return found;
  throw new Error(
    'The explorer is tried in Chromium; install it with `apt-get install chromium`, or name it by CHROMIUM_PATH.',
  );
}

function onPath(name: string): string {
  return execFileSync('sh', ['-c', `command -v ${name} || true`], { encoding: 'utf8' }).trim();
}
