import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, type Visitors } from '../support/browser.js';
import { address, ended, liantu } from '../support/process.js';
import { falsehoods, record, saidOn } from './falsehoods.js';

/** A first start loads the facts, and both cores are busy with something else. */
const PATIENCE_MILLISECONDS = 540_000;
const CORES = 2;

let home: string;
let server: ChildProcess;
let browser: Visitors;
let loops: readonly ChildProcess[] = [];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'liantu-first-'));
  server = liantu(['serve'], { LIANTU_HOME: home, PORT: '0' });
  const origin = await address(server);
  loops = Array.from({ length: CORES }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  browser = await openBrowser(origin);
}, PATIENCE_MILLISECONDS);
afterAll(async () => {
  for (const loop of loops) loop.kill('SIGKILL');
  await browser?.close();
  const end = ended(server);
  server.kill('SIGTERM');
  await end;
  await rm(home, { recursive: true, force: true });
}, PATIENCE_MILLISECONDS);

it(
  'the first click of the start page is answered right after a start, on a busy machine, and nothing false is said until then',
  async () => {
    await browser.visit('/developers', {}, async (page) => {
      page.setDefaultTimeout(PATIENCE_MILLISECONDS);
      await record(page);
      await page.goto(`${browser.origin}/`);
      await page.locator('main .examples a').first().click();
      await page.locator('main [aria-busy=false] .gap-list, main .verdict-bar').first().waitFor();
      expect(await page.locator('main').innerText()).toContain('弱链');
      const said = await saidOn(page);
      expect(falsehoods(said)).toEqual([]);
      expect(
        said.titles.filter((title) => !/产业链知识图谱|开发指南|人形机器人|chain:humanoid-robot/.test(title)),
      ).toEqual([]);
    });
  },
  PATIENCE_MILLISECONDS,
);
