import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDraft, removeAlone } from '../../src/data/load/load.js';
import { ended } from '../support/process.js';
import { type Imports, openImports } from './importing.js';

let imports: Imports;
beforeAll(async () => {
  imports = await openImports();
});
afterAll(() => imports.close());

async function imported(path: string, ...options: readonly string[]): Promise<string> {
  const { code, stderr } = await imports.liantu(['import', 'investments', path, ...options]);
  expect(stderr).toContain('Imported');
  expect(code).toBe(0);
  return stderr;
}

describe('the role of an organization', () => {
  /** 速腾聚创 is a firm of the documents, which never name it as an investor. */
  const isInvestor = async () => (await imports.ask('{ investor(by: { name: "速腾聚创" }) { id } }')).investor !== null;
  const isFirm = async () => (await imports.ask('{ enterprise(by: { name: "速腾聚创" }) { id } }')).enterprise !== null;
  const invests = 'Acme Robotics,速腾聚创,2021-05,A轮,,';
  const other = 'Acme Robotics,Sunrise Capital,2021-05,A轮,,';

  it('is removed with the last line that needs it, and its others stay', async () => {
    const path = await imports.table('roles.csv', [invests, other, '速腾聚创,Sunrise Capital,2020,,,']);
    await imported(path);
    expect(await isInvestor()).toBe(true);
    await imports.table('roles.csv', [other]);
    await imported(path);
    expect(await isInvestor()).toBe(false);
    expect(await isFirm()).toBe(true);
  });

  it('stays as long as any table gives it', async () => {
    const one = await imports.table('one.csv', [invests, other]);
    const two = await imports.table('two.csv', [invests.replace('Acme', 'Other')]);
    await imported(one);
    await imported(two);
    await imports.table('one.csv', [other]);
    await imported(one);
    expect(await isInvestor()).toBe(true);
    await imports.table('two.csv', [other]);
    await imported(two);
    expect(await isInvestor()).toBe(false);
  });

  describe('and changed facts of authors', () => {
    const authors = { id: 'dataset:authors', kind: 'IMPORT', isAuthored: true };
    const firm = (slug: string, name: string, ...roles: readonly string[]) => {
      return { id: `enterprise:${slug}`, labels: ['Organization', 'Enterprise', ...roles], properties: { name } };
    };
    const load = (...roles: readonly string[]) => {
      const nodes = [firm('jia-group', '甲控股集团', ...roles), firm('yi-group', '乙控股集团')];
      const draft = { nodes, aliases: [], relationships: [] };
      return loadDraft(imports.graph, authors, draft, { now: new Date(), say: () => undefined });
    };
    const group = async (name: string) =>
      imports.ask(
        `{ firm: enterprise(by: { name: "${name}" }) { id } investor: investor(by: { name: "${name}" }) { id } }`,
      );
    const [JIA, YI] = [{ id: 'enterprise:jia-group' }, { id: 'enterprise:yi-group' }];
    afterAll(() => removeAlone(imports.graph, authors, { now: new Date(), say: () => undefined }));

    it('stays when they are loaded and never gave it', async () => {
      await load('Investor');
      const path = await imports.table('kept.csv', ['Acme Robotics,乙控股集团,2021-05,A轮,,', other]);
      await imported(path);
      await load();
      expect(await group('乙控股集团')).toEqual({ firm: YI, investor: YI });
      await imports.table('kept.csv', [other]);
      await imported(path);
      expect(await group('乙控股集团')).toEqual({ firm: YI, investor: null });
    });

    it('goes with them when nobody else gives it, and stays when somebody does', async () => {
      await load('Investor');
      expect(await group('甲控股集团')).toEqual({ firm: JIA, investor: JIA });
      await load();
      expect(await group('甲控股集团')).toEqual({ firm: JIA, investor: null });
      await load('Investor');
      await imported(await imports.table('group.csv', ['Acme Robotics,甲控股集团,2022,,,']));
      await load();
      expect(await group('甲控股集团')).toEqual({ firm: JIA, investor: JIA });
    });
  });

  it('lists an investor that a table names as a firm with the firms, in every order', async () => {
    const id = (await imports.ask('{ investor(by: { name: "深创投" }) { id } }')).investor.id;
    await imported(await imports.table('firms.csv', ['深创投,Sunrise Capital,2021,,,']));
    for (const order of ['NAME_ASC', 'FOUNDED_ON_DESC', 'TIER_DESC']) {
      const ids: string[] = [];
      let after: string | null = '';
      while (after !== null) {
        const page: string = after === '' ? '' : `, after: "${after}"`;
        const { enterprises } = await imports.ask(
          `{ enterprises(first: 100, orderBy: ${order}${page}) { pageInfo { hasNextPage endCursor } nodes { id } } }`,
        );
        ids.push(...enterprises.nodes.map((node: { id: string }) => node.id));
        after = enterprises.pageInfo.hasNextPage ? enterprises.pageInfo.endCursor : null;
      }
      expect(ids, order).toContain(id);
    }
    expect((await imports.liantu(['import', 'remove', 'firms'])).code).toBe(0);
  });
});

describe('an organization that two tables name', () => {
  it('is theirs who still name it, as what they name it, and goes with the last', async () => {
    const maker = await imports.table('maker.csv', ['Common Co,Some Fund,2020,,,']);
    const user = await imports.table('user.csv', ['Other Co,Common Co,2021,,,']);
    const common = () =>
      imports.ask('{ enterprise(by: { name: "Common Co" }) { id } investor(by: { name: "Common Co" }) { id } }');
    await imported(maker);
    await imported(user);
    const { enterprise } = await common();
    expect(enterprise).not.toBeNull();
    expect(await common()).toEqual({ enterprise, investor: enterprise });
    await imports.table('maker.csv', ['Third Co,Some Fund,2020,,,']);
    await imported(maker);
    expect(await common()).toEqual({ enterprise: null, investor: enterprise });
    await imports.table('user.csv', ['Other Co,Some Fund,2021,,,', 'Other Co,Common Co,2022,,,']);
    await imported(user);
    expect(await common()).toEqual({ enterprise: null, investor: enterprise });
    await imports.table('user.csv', ['Other Co,Some Fund,2021,,,']);
    await imported(user);
    expect(await common()).toEqual({ enterprise: null, investor: null });
  });
});

describe('a table of the same name', () => {
  const portfolio = async (name: string) =>
    (await imports.ask(`{ investor(by: { name: "${name}" }) { portfolio { nodes { name } } } }`)).investor?.portfolio
      .nodes ?? null;

  it('from another place is refused in one sentence that names both and the ways out, and nothing is written', async () => {
    const ours = await imports.table('ours/deals.csv', ['Our Co,Our Fund,2020,,,', 'Our Co,Second Fund,2020,,,']);
    const theirs = await imports.table('theirs/deals.csv', ['Their Co,Their Fund,2021,,,', 'Our Co,Our Fund,2020,,,']);
    await imported(ours);
    const { code, stderr } = await imports.liantu(['import', 'investments', theirs]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `"deals" holds 2 investments of ${ours}, and ${theirs} has 1 of them; add --name NAME to keep both, or --replace if it takes the other's place.\n`,
    );
    expect(await portfolio('Their Fund')).toBeNull();
    expect(await portfolio('Second Fund')).toEqual([{ name: 'Our Co' }]);
  });

  it('stands beside it under another name', async () => {
    await imported(await imports.table('theirs/deals.csv', ['Their Co,Their Fund,2021,,,']), '--name', '他们的');
    expect(await portfolio('Their Fund')).toEqual([{ name: 'Their Co' }]);
    expect(await portfolio('Our Fund')).toEqual([{ name: 'Our Co' }]);
    // Read aloud it is the same, and still another name.
    await imported(await imports.table('theirs/more.csv', ['More Co,More Fund,2021,,,']), '--name', '塔们的');
    expect(await portfolio('Their Fund')).toEqual([{ name: 'Their Co' }]);
  });

  it('takes its place with --replace, and says of what and how much', async () => {
    const path = await imports.table('theirs/deals.csv', ['Their Co,Newer Fund,2021,,,']);
    const said = await imported(path, '--replace');
    expect(said).toMatch(/Replacing "deals": 2 investments of .*ours\/deals\.csv, imported on \d{4}-\d\d-\d\d/);
    expect(said).toContain('1 added, 0 unchanged, 2 removed');
    expect(await portfolio('Our Fund')).toBeNull();
    expect(await portfolio('Newer Fund')).toEqual([{ name: 'Their Co' }]);
  });

  it('goes on from another place when it removes nothing: a file may be moved', async () => {
    const rows = ['Their Co,Newer Fund,2021,,,', 'Their Co,Newest Fund,2022,,,'];
    expect(await imported(await imports.table('moved/deals.csv', rows))).toContain('1 added, 1 unchanged, 0 removed');
    // And is that file's from now on.
    expect(await imported(await imports.table('moved/deals.csv', rows.slice(1)))).toContain(
      '0 added, 1 unchanged, 1 removed',
    );
  });
});

describe('`liantu import list` and `remove`', () => {
  it('say what was imported from where, and remove a whole table and nothing else', async () => {
    const wrong = await imports.table('wrong.csv', [
      '速腾聚创,Wrong Fund,2020,,,',
      'Wrong Co,速腾聚创,2021,,,',
      'Right Co,Wrong Fund,2021,,,',
    ]);
    const right = await imports.table('right.csv', ['Right Co,Right Fund,2021,,,']);
    const investors = '{ enterprise(by: { name: "速腾聚创" }) { investments { nodes { name } } } }';
    const before = await imports.ask(investors);
    const sizes =
      'MATCH (n) WHERE NOT (n:JournalEntry OR n:Change OR n:ChangeLog) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships';
    const size = () => imports.graph.read({ name: 'test/size', text: sizes }, {});
    const empty = await size();
    await imported(wrong);
    await imported(right);
    expect((await imports.liantu(['import', 'list'])).stdout).toMatch(
      new RegExp(`^wrong: 3 investments of ${wrong}, imported on \\d{4}-\\d\\d-\\d\\d$`, 'm'),
    );
    const { code, stderr } = await imports.liantu(['import', 'remove', 'wrong']);
    expect(stderr).toContain(`Removed "wrong": 3 investments of ${wrong}.`);
    expect(code).toBe(0);
    expect((await imports.liantu(['import', 'list'])).stdout).not.toContain('wrong');
    expect(await imports.ask(investors)).toEqual(before);
    expect(
      await imports.ask(`{
        right: enterprise(by: { name: "Right Co" }) { investments { nodes { name } } }
        wrong: enterprise(by: { name: "Wrong Co" }) { id }
        fund: investor(by: { name: "Wrong Fund" }) { id }
        robosense: investor(by: { name: "速腾聚创" }) { id }
      }`),
    ).toEqual({
      right: { investments: { nodes: [{ name: 'Right Fund' }] } },
      wrong: null,
      fund: null,
      robosense: null,
    });
    expect((await imports.liantu(['import', 'remove', 'right'])).code).toBe(0);
    expect(await size()).toEqual(empty);
  });

  it('refuse a blank name as wrong usage, and are explained by --help', async () => {
    expect((await imports.liantu(['import', 'investments', 'any.csv', '--name', ' '])).code).toBe(2);
    const { stdout } = await imports.liantu(['import', 'investments', '--help']);
    for (const word of ['--check', '--name', '--replace', 'removes']) expect(stdout).toContain(word);
    const { stdout: all } = await imports.liantu(['import', '--help']);
    for (const word of ['investments', 'list', 'remove']) expect(all).toContain(word);
  });

  it('name what there is when the name is none of them', async () => {
    const { code, stderr } = await imports.liantu(['import', 'remove', 'nonsense']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/No table "nonsense" was imported; there are .*"deals"/);
  });
});

it('a table in parts is replaced and removed like a small one', async () => {
  const rows = Array.from(
    { length: 6_000 },
    (_, n) => `Part Co ${n % 3000},Part Fund ${n % 700},${1900 + (n % 120)},,,`,
  );
  const path = await imports.table('parts.csv', rows);
  expect(await imported(path)).toContain('6000 added, 0 unchanged, 0 removed');
  await imports.table('parts.csv', rows.slice(1));
  expect(await imported(path)).toContain('0 added, 5999 unchanged, 1 removed');
  const { stderr } = await imports.liantu(['import', 'remove', 'parts']);
  expect(stderr).toContain('Removed "parts": 5999 investments');
  const { investor } = await imports.ask('{ investor(by: { name: "Part Fund 1" }) { id } }');
  expect(investor).toBeNull();
});

describe('a table in parts whose import is killed', () => {
  const coverage = async () => {
    const { chain } = await imports.ask(
      '{ chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "region:440300") { coverage { unfinishedDatasets note } } } }',
    );
    return chain.gaps.coverage;
  };

  it('is named in every coverage until it is imported again', async () => {
    const rows = Array.from(
      { length: 6_500 },
      (_, n) => `Half Co ${n % 701},Half Fund ${n % 50},${1900 + (n % 120)},,,`,
    );
    const path = await imports.table('half.csv', rows);
    const whole = await coverage();
    expect(whole.unfinishedDatasets).toEqual([]);
    const killed = imports.begin(['import', 'investments', path]);
    const end = ended(killed);
    killed.stderr?.on('data', (text) => {
      if (/Writing: \d+ %/.test(String(text))) killed.kill('SIGKILL');
    });
    expect((await end).stderr).not.toContain('Imported');
    const half = await coverage();
    expect(half.unfinishedDatasets).toEqual(['dataset:investments-half']);
    expect(half.note).toBe(
      `${whole.note} Not all of dataset:investments-half is there: a load is under way or was interrupted.`,
    );
    await imported(path);
    expect(await coverage()).toEqual(whole);
    expect((await imports.liantu(['import', 'remove', 'half'])).code).toBe(0);
  });
});
