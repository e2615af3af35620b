import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, openFolder } from '../ingest/folder.js';
import { openTestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { run } from '../support/process.js';

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

describe('`liantu import --dry-run`', () => {
  it('says which names are known, new, and near, and writes only the file that is asked for', async () => {
    const path = await folder.file(
      '企业.csv',
      '企业名称\n优必选\n优必选科技\n深圳市速腾聚创创新中心有限公司\n麒麟阁\n',
    );
    const near = folder.at('near.csv');
    const { code, stdout, stderr } = await liantu('import', '--dry-run', '--near', near, path);
    expect(stderr).toContain('1 names are known, 3 are new, 2 of them near known ones. Nothing was written.');
    expect(code).toBe(0);
    expect(stdout).toContain('优必选科技 is near 优必选');
    expect(stdout).not.toContain('麒麟阁');
    const table = await readFile(near, 'utf8');
    expect(table).toMatch(/^\uFEFFnew name,score,known name,near to,id,reasons,理由\n/);
    expect(table).toMatch(/^优必选科技,[01]\.\d{3},优必选,/m);
    expect(table).toMatch(/^深圳市速腾聚创创新中心有限公司,[01]\.\d{3},速腾聚创,/m);
    expect((await liantu('datasets')).stderr).toContain('0 data sets were imported.');
    const again = await liantu('import', '--dry-run', '--near', near, path);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('is there already; give another name')]);
  });

  it('knows the names of an earlier import of the same table', async () => {
    const path = await folder.file('再次.csv', '企业名称\n甲子试验科技有限公司\n');
    expect((await liantu('import', '--dry-run', path)).stderr).toContain('0 names are known, 1 are new');
    expect((await liantu('import', '--yes', path)).code).toBe(0);
    expect((await liantu('import', '--dry-run', path)).stderr).toContain('1 names are known, 0 are new');
  });

  it('says which verdicts would change, and these change', async () => {
    const app = await openTestApp(store);
    const verdicts = async () => {
      const query =
        '{ chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "region:440300") { verdicts { segment { name } verdict } } } }';
      const { data } = await app.ask(query);
      const rows = data?.['chain'].gaps.verdicts as { segment: { name: string }; verdict: string }[];
      return new Map(rows.map(({ segment, verdict }) => [segment.name, verdict]));
    };
    try {
      const before = await verdicts();
      const segments = [...before.keys()].slice(0, 9);
      const rows = segments.flatMap((segment, n) =>
        [0, 1, 2].map(
          (k) => `虚构${n}${k}试验有限公司,${segment},广东省深圳市,${k === 0 ? '专精特新“小巨人”企业' : ''}`,
        ),
      );
      const path = await folder.file('企业库.csv', ['企业名称,环节,地区,称号', ...rows, ''].join('\n'));
      const { code, stdout } = await liantu('import', '--dry-run', path);
      expect(code).toBe(0);
      expect((await liantu('import', '--yes', path)).code).toBe(0);
      const after = await verdicts();
      const changed = [...before].flatMap(([name, verdict]) =>
        after.get(name) === verdict ? [] : [`${name} ${verdict} → ${after.get(name)}`],
      );
      expect(changed.length).toBeGreaterThan(2);
      const line = stdout.split('\n').find((each) => each.startsWith('Verdicts on 人形机器人 in 深圳市'));
      expect(
        line
          ?.replace(/^.*would change: |\.$/g, '')
          .split('; ')
          .sort(),
      ).toEqual(changed.sort());
    } finally {
      await app.close();
    }
  });

  it('refuses --near where nothing is foreseen', async () => {
    const { code, stderr } = await liantu('import', '--near', folder.at('x.csv'), folder.at('y.csv'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('--near goes with --dry-run')]);
  });
});

describe('`liantu evaluate resolution`', () => {
  it('finds its columns by their headings, and prints figures and misses, or one JSON object', async () => {
    const path = await folder.file(
      '简称.csv',
      '证券代码,公司简称,公司全称\n600001.SH,凌垚精密,广东凌垚精密科技股份有限公司\n002002,渥瀚股份,江苏渥瀚新材料股份有限公司\n003003,,缺简称股份有限公司\n',
    );
    const table = await liantu('evaluate', 'resolution', path);
    expect(table.stderr).toContain('1 rows without a short name, a full name or a code were left out');
    expect(table.stdout).toMatch(/all +2 +1\.0000 +1\.0000/);
    expect(table.code).toBe(0);
    const { stdout } = await liantu('evaluate', 'resolution', '--json', path);
    expect(JSON.parse(stdout).all).toMatchObject({ names: 2, recallAt1: 1, recallAt5: 1 });
  });

  it('refuses a table without codes in a sentence', async () => {
    const path = await folder.file('无代码.csv', '公司简称,公司全称\n甲,甲有限公司\n');
    const { code, stderr } = await liantu('evaluate', 'resolution', path);
    expect([code, stderr]).toEqual([1, expect.stringContaining('has no header with')]);
    expect(stderr).not.toContain('    at ');
  });
});
