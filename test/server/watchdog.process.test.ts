import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { heard } from '../support/process.js';

// It starts processes that take as long as the machine lets them.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const WATCHDOG = new URL('../../dist/server/watchdog.js', import.meta.url).href;
const LIMIT_SECONDS = 3;

/** A process under a short watch; what it does comes after. */
function watched(then: string): ChildProcess {
  const script = `const { watchLoop } = await import('${WATCHDOG}'); watchLoop(${LIMIT_SECONDS}); ${then}`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
}

test('A process whose event loop is blocked is ended, and says why', async () => {
  const child = watched('setTimeout(() => { for (;;) {} }, 500);');
  const text = heard(child);
  const [code, signal] = await once(child, 'close');
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
  expect(text()).toMatch(/^The server has answered nothing for \d+ s, since its event loop is blocked; ending it\.\n$/);
});

test('One that was stopped for longer than that goes on', async () => {
  const child = watched("console.log('up'); setTimeout(() => console.log('end'), 2000);");
  if (!child.stdout || !child.pid) throw new Error('It did not start');
  await once(child.stdout, 'data');
  process.kill(child.pid, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, (LIMIT_SECONDS + 2) * 1_000));
  process.kill(child.pid, 'SIGCONT');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});

test('It keeps no process alive', async () => {
  const [code] = await once(watched(''), 'close');
  expect(code).toBe(0);
});
