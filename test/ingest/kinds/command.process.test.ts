import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnStore, openOwnStore } from '../../support/home.js';
import { run } from '../../support/process.js';
import { type Folder, openFolder } from '../folder.js';

describe('`liantu import`', () => {
  let folder: Folder;
  let store: OwnStore;
  beforeAll(async () => {
    [folder, store] = await Promise.all([openFolder(), openOwnStore('facts')]);
  });
  afterAll(async () => {
    await store.close();
    await folder.remove();
  });
  const liantu = (...args: readonly string[]) =>
    run(args, { NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password });

  it('says what it understood, loads it under a name, lists it, and undoes it', async () => {
    const path = await folder.file('企业.csv', '企业名称,称号\n甲子试验科技有限公司,国家级小巨人\n乙丑试验,劳动模范\n');
    const dry = await liantu('import', '--dry-run', path);
    expect(dry.stderr).toContain(
      '2 rows are read, 1 are rejected. They say: Enterprise 1, Recognition 1, RECOGNIZED_AS 1.',
    );
    expect(dry.stderr).toContain('Nothing was written.');
    expect(dry.code).toBe(0);
    const { stderr, code } = await liantu('import', '--yes', '--dataset', '试验名单', path);
    expect(stderr).toContain('Imported "试验名单"');
    expect(code).toBe(0);
    expect((await liantu('datasets')).stdout).toMatch(
      /^试验名单 \(dataset:import-\S+\): \d+ nodes and \d+ relationships of .*企业\.csv, imported on \d{4}-/m,
    );
    expect((await liantu('undo', '试验名单')).stderr).toContain('Removed "试验名单"');
    expect((await liantu('datasets')).stderr).toContain('0 data sets were imported.');
    const again = await liantu('undo', '试验名单');
    expect([again.code, again.stderr]).toEqual([
      1,
      expect.stringContaining('No data set "试验名单" was imported; there is none.'),
    ]);
  });

  it('asks before it writes, refuses what it should, and ends with the code of other commands', async () => {
    const path = await folder.file('asked.csv', '企业名称,成立时间\n甲子试验,2015\n乙丑试验,从前\n');
    const asked = await liantu('import', path);
    expect([asked.code, asked.stderr]).toEqual([
      1,
      expect.stringContaining('Nobody can be asked here whether to go on; add --yes'),
    ]);
    const strict = await liantu('import', '--strict', '--yes', path);
    expect([strict.code, strict.stderr]).toEqual([
      1,
      expect.stringContaining(`Rows are not understood: 1 of ${path}; nothing was written.`),
    ]);
    expect((await liantu('import')).code).toBe(2);
    expect((await liantu('import', '--restore', path, path)).code).toBe(2);
    expect((await liantu('import', '--kind', 'firms', path)).stderr).toContain('There is no kind "firms"');
  });

  it('takes a list of its own from JSON lines with a mapping', async () => {
    const path = await folder.file('firms.jsonl', '{"谁":"甲子试验","环":"减速器"}\n');
    const map = join(folder.at(''), 'map.yaml');
    await writeFile(map, 'kind: positions\ncolumns: { name: 谁, segment: 环 }\nconstants: { chain: 试验机器人 }\n');
    const { stderr, code } = await liantu('import', '--dry-run', '--map', map, path);
    expect(stderr).toContain('They say: Enterprise 1, Chain 1, Segment 1, HAS_SEGMENT 1, OCCUPIES 1.');
    expect(code).toBe(0);
  });
});
