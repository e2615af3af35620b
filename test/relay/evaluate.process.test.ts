import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/analyses/relay/generate.js';
import { HEADER } from '../ingest/folder.js';
import { run } from '../support/process.js';

let folder: string;
let deals: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-evaluate-'));
  deals = join(folder, 'deals.csv');
  const rows = generate({ companies: 600, investors: 150, seed: 1, relay: 0.6 }).map(
    ({ company, investor, date, amount }) => `${company},${investor},${date},,${amount ?? ''},${amount ? 'USD' : ''}`,
  );
  await writeFile(deals, [HEADER, ...rows, 'No date,Fund,,,,', ',Fund,2005-01-01,,,', ''].join('\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const window = ['--split', '2008', '--until', '2009-06'];

describe('`liantu evaluate relay`', () => {
  it('prints one JSON object with every arm, and says what it left out', async () => {
    const { code, stdout, stderr } = await run(['evaluate', 'relay', deals, ...window, '--json']);
    expect(stderr).toContain('2 rows without a usable date or name were left out');
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['companies', 'ours', 'popularity', 'coInvestment', 'adamicAdar']);
    expect(report.companies).toBeGreaterThan(20);
    for (const arm of ['ours', 'popularity', 'coInvestment', 'adamicAdar']) {
      expect(Object.keys(report[arm])).toEqual(['hitsAt10', 'mrr']);
      expect(report[arm].hitsAt10 >= report[arm].mrr / 10 && report[arm].hitsAt10 <= 1).toBe(true);
    }
  });

  it('prints a table for people with standard errors and the weights that it learnt, the same at every run', async () => {
    const [one, other] = [
      await run(['evaluate', 'relay', deals, ...window]),
      await run(['evaluate', 'relay', deals, ...window]),
    ];
    expect(one.stdout).toMatch(/ours +0\.\d{3} ± 0\.\d{3}/);
    expect(one.stdout).toContain('learnt before the split');
    expect(one.stdout).toBe(other.stdout);
  });

  it.each([
    [['--split', '2012-13', '--until', '2013'], 2, 'Write 2012, 2012-01 or 2012-01-31.'],
    [['--split', '2013', '--until', '2012'], 2, '--until 2012 is before --split 2013'],
    [['--until', '2012'], 2, "required option '--split <date>' not specified"],
    [['--split', '1900', '--until', '1901'], 1, 'has no company with a holder before 1900'],
  ])('%j is refused in a sentence', async (args, expected, words) => {
    const { code, stderr } = await run(['evaluate', 'relay', deals, ...args]);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(expected);
  });
});
