import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIANTU = fileURLToPath(new URL('../../bin/liantu.js', import.meta.url));

/** The server that people start, with a store of its own that goes when it goes. */
export async function startServer() {
  const home = await mkdtemp(join(tmpdir(), 'liantu-clients-'));
  const settings = [`LIANTU_HOME=${home}`, 'PORT=0'];
  const child = spawn('env', [...settings, process.execPath, LIANTU, 'serve'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
      const found = /is at (http:\/\/[^/]+)\//.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The server ended: ${text}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  return { url, stop };
}
