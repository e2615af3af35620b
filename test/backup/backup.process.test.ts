import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExport } from '../../src/data/backup/check.js';
import { exportLines } from '../../src/data/backup/export.js';
import { contentHashOf } from '../../src/data/backup/reading.js';
import { readInvestments } from '../../src/data/ingest/investments.js';
import { importInvestments } from '../../src/data/ingest/load.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { HEADER } from '../ingest/folder.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type Beginning, type OwnStore, openOwnStore } from '../support/home.js';
import { ended, liantu } from '../support/process.js';

/** Of every type that a property may have, on nodes and relationships that no other knows, two of them alike. */
const ODD = `
  CREATE (a:Odd {whole: 1, real: 1.0, most: 9223372036854775807, least: 4.9E-324, none: 0.0 / 0.0, endless: -1.0 / 0.0, minus: -0.0,
    text: '链 "图" \\n\\t\\u0000 😀', flag: true, day: date('2020-02-29'), hour: time('10:00:00.000000001+08:00'), clock: localtime('10:00'),
    moment: datetime('2020-01-01T10:00:00[Asia/Shanghai]'), local: localdatetime('2020-01-01T10:00:00.5'), span: duration('P14MT-0.5S'),
    flat: point({x: 1, y: -0.0}), deep: point({longitude: 1.5, latitude: 2.5, height: 3}), wholes: [1, 2], reals: [1.0, 2.5],
    flags: [true, false], texts: ['a', ''], nothing: [], days: [date('2020-01-01')], spans: [duration('PT1S')],
    moments: [datetime('2020-01-01T00:00Z')], places: [point({x: 1, y: 2, z: 3}), point({x: 1, y: 2, z: 4})]})
  CREATE (one:Vote {weight: 1}), (other:Vote {weight: 1}), ({bare: true}), (same:Odd:Vote {id: 7})
  CREATE (a)-[:GIVES {at: date('2021-01-01'), share: 1.0}]->(one), (a)-[:GIVES {at: date('2021-01-01'), share: 1}]->(other)
  CREATE (one)-[:GIVES]->(one), (other)-[:GIVES]->(same)`;
const OPERATIONS = [
  '{ chain(by: { id: "chain:humanoid-robot" }) { name segments { name enterprises(first: 100) { nodes { id name citations { quote } } } } } }',
  '{ investor(by: { name: "Sunrise Capital" }) { portfolio { edges { node { name } round investedOn citations { quote locator } } } coInvestors { nodes { name } } } }',
  '{ enterprises(first: 100, orderBy: FOUNDED_ON_DESC) { totalCount nodes { id aliases { value } } } }',
  '{ search(query: "机器人", first: 20) { nodes { id } } }',
  '{ datasets { id kind loadedAt isComplete nodes relationships } }',
];

interface Held {
  readonly local: OwnStore;
  readonly graph: Graph;
  readonly test: TestApp;
}

let folder: string;
let source: Held;
let target: Held;
const opened: Held[] = [];
const hold = async (beginning: Beginning): Promise<Held> => {
  const local = await openOwnStore(beginning);
  const { uri, user, password } = local;
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  const held = { local, graph, test: await openTestApp(local) };
  opened.push(held);
  return held;
};
const begin = ({ local: { uri, user, password } }: Held, args: readonly string[]) =>
  liantu(args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' });
const on = (held: Held, ...args: readonly string[]) => ended(begin(held, args));
const done = async (held: Held, ...args: readonly string[]) => {
  const { code, stderr } = await on(held, ...args);
  expect(code, stderr).toBe(0);
  return stderr;
};
const read = async ({ graph }: Held, text: string) => graph.read({ name: 'test', text }, {});
const sizeOf = async (held: Held) =>
  (await read(held, 'MATCH (n) WHERE NOT (n:Change OR n:ChangeLog) RETURN count(n) AS n'))[0]?.['n'];
const at = (name: string) => join(folder, name);
const silent = () => undefined;
const imported = async (name: string, rows: readonly string[]) => {
  const path = at(`${name}.csv`);
  await writeFile(path, [HEADER, ...rows, ''].join('\n'));
  return importInvestments(
    source.graph,
    (await readInvestments(path)).rows,
    { path, name, replace: false, by: 'tester' },
    silent,
  );
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-backup-'));
  source = await hold('facts');
});
beforeAll(async () => {
  target = await hold('empty');
});
beforeAll(async () => {
  // An organization of the facts in another role, one that both tables name, and a former id.
  await imported('one', ['速腾聚创,Sunrise Capital,2021-05,A轮,20000000,CNY', 'Acme,比亚迪,2020,,,']);
  await imported('two', ['Other Co,速腾聚创,2022,,,', 'Acme,Sunrise Capital,2019,,1.50,USD']);
  const former = "MATCH (e:Entity {id: 'enterprise:byd'}) CREATE (:FormerId {id: 'enterprise:old'})-[:NOW]->(e)";
  for (const text of [former, ODD]) await source.graph.write([[{ name: 'test', text }, {}]]);
});
afterAll(async () => {
  for (const { test, graph, local } of opened) {
    await test.close();
    await graph.close();
    await local.close();
  }
  await rm(folder, { recursive: true, force: true });
});

describe('`liantu export`', () => {
  it('writes a whole file for its owner alone, compressed by its ending', async () => {
    expect(await done(source, 'export', at('all.ndjson.gz'))).toMatch(/Exporting: 50 %[\s\S]*Exported everything/);
    await done(source, 'export', at('all.ndjson'));
    const plain = await readFile(at('all.ndjson'), 'utf8');
    const lines = plain.trimEnd().split('\n');
    expect(lines).toHaveLength(
      gunzipSync(await readFile(at('all.ndjson.gz')))
        .toString()
        .trimEnd()
        .split('\n').length,
    );
    const [first = '', last = ''] = [lines[0], lines.at(-1)];
    const { nodes, relationships } = JSON.parse(last);
    expect(JSON.parse(first)).toMatchObject({ liantu: 'export', version: 3, program: '0.1.0', nodes, relationships });
    expect(lines).toHaveLength(2 + nodes + relationships);
    expect((await stat(at('all.ndjson'))).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  it('takes the place of another file only when it is told to, and writes to the standard output', async () => {
    const again = await on(source, 'export', at('all.ndjson'));
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('all.ndjson is there already; give another name, or --force to take its place.');
    const lines = (await readFile(at('all.ndjson'), 'utf8')).trimEnd().split('\n');
    await done(source, 'export', at('all.ndjson'), '--force');
    const { code, stdout } = await on(source, 'export', '-');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(1, -2)).toEqual(lines.slice(1, -1));
  });

  it('says in a sentence that there is nothing to export, or no room, and leaves nothing', async () => {
    const nothing = await on(target, 'export', at('nothing.ndjson.gz'));
    expect(nothing).toMatchObject({ code: 1, stderr: expect.stringContaining('holds nothing, so there is nothing') });
    const nowhere = await on(source, 'export', at('no/such/folder.ndjson.gz'));
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/cannot be written \(ENOENT\); choose/) });
    expect(await readdir(folder)).not.toContain('nothing.ndjson.gz');
  });

  it('explains itself, and refuses options that do not go together', async () => {
    for (const args of [
      ['--keep', '2'],
      ['x', '--every', '1h'],
      ['--every', '0h'],
      ['--every', '1h', '--force'],
    ]) {
      expect((await on(source, 'export', ...args)).code, args.join(' ')).toBe(2);
    }
    expect((await on(source, 'export', '--help')).stdout).toMatch(/--force[\s\S]*--every[\s\S]*--keep[\s\S]*--to/);
  });
});

describe('`liantu import --restore`', () => {
  it('refuses what is cut off, damaged, foreign or newer in a sentence, before anything is written', async () => {
    const refusal = async (name: string, content: Buffer | string) => {
      await writeFile(at(name), content);
      return checkExport(at(name), silent).then(
        () => 'good',
        (error: Error) => `${error.name}: ${error.message}`,
      );
    };
    const whole = await readFile(at('all.ndjson.gz'));
    const text = await readFile(at('all.ndjson'), 'utf8');
    const flipped = Buffer.from(whole);
    flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 4;
    const damaged = 'its hash or its counts do not fit';
    for (const [name, content, words] of [
      ['whole.gz', whole, 'good'],
      ['cut.gz', whole.subarray(0, -1000), 'SetupError: '],
      ['cut.gz', whole.subarray(0, -1000), 'is cut off'],
      ['flipped.gz', flipped, 'is damaged'],
      ['cut.ndjson', text.slice(0, text.lastIndexOf('{')), 'its last line is missing'],
      ['other.ndjson', text.replace('比亚迪', '比亚油'), damaged],
      ['shorter.ndjson', text.replace(/\n\{"type".*\n/, '\n'), damaged],
      ['broken.ndjson', text.replace('"labels"', '"label"'), 'line 2 is not a node'],
      ['more.ndjson', `${text}{}\n`, 'goes on after its end'],
      ['foreign.csv', `${HEADER}\nA,B,2020,,,\n`, 'is not an export of this program'],
      ['empty.gz', gzipSync(''), 'is not an export of this program'],
      ['newer.ndjson', text.replace('"version":3', '"version":9'), 'update this one'],
    ] as const) {
      expect(await refusal(name, content), name).toContain(words);
    }
    for (const [name, words] of [
      ['flipped.gz', 'is damaged'],
      ['none.gz', 'cannot be read (ENOENT)'],
    ] as const) {
      const { code, stderr } = await on(target, 'import', '--restore', at(name));
      expect(code).toBe(1);
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/ at .*\.js:\d+/);
    }
    expect(await sizeOf(target)).toBe(0);
  });

  it('that was killed half-way is stated by the data sets and every other command, and starts over when repeated', async () => {
    const killed = begin(target, ['import', '--restore', at('all.ndjson.gz')]);
    const end = ended(killed);
    killed.stderr?.on('data', (text) => {
      if (String(text).includes('Restoring: 60 %')) killed.kill('SIGKILL');
    });
    await end;
    expect(await sizeOf(target)).toBeGreaterThan(1);
    const { data } = await target.test.ask('{ datasets { id isComplete } }');
    expect(data.datasets).toContainEqual({ id: 'dataset:restore', isComplete: false });
    const way = `a restore that is not complete; wait until it ends, or repeat it: liantu import --restore ${at('all.ndjson.gz')}`;
    for (const args of [['serve'], ['import', 'investments', at('one.csv')], ['export', at('half.gz')]]) {
      const { code, stderr } = await on(target, ...args);
      expect(code, args.join(' ')).toBe(1);
      expect(stderr, args.join(' ')).toContain(way);
    }
  });

  it('brings an equal store: by its hash, by every answer, and to the next load', async () => {
    const said = await done(target, 'import', '--restore', at('all.ndjson.gz'));
    expect(said).toMatch(/Removing what an earlier restore[\s\S]*Restoring: 50 %[\s\S]*equal to the export of/);
    expect(await contentHashOf(target.graph)).toBe(await contentHashOf(source.graph));
    const { content } = JSON.parse((await readFile(at('all.ndjson'), 'utf8')).trimEnd().split('\n').at(-1) ?? '');
    expect(await contentHashOf(target.graph)).toBe(content);
    const odd = `MATCH (a:Odd {whole: 1}) RETURN a.real = 1.0 AND valueType(a.real) STARTS WITH 'FLOAT' AS real,
      a.most = 9223372036854775807 AS most, isNaN(a.none) AS none, toString(1 / a.minus) AS minus, a.moment.timezone AS zone,
      a.places = [point({x: 1, y: 2, z: 3}), point({x: 1, y: 2, z: 4})] AS places, a.span = duration('P14MT-0.5S') AS span`;
    const whole = {
      real: true,
      most: true,
      none: true,
      minus: '-Infinity',
      zone: 'Asia/Shanghai',
      places: true,
      span: true,
    };
    expect(await read(target, odd)).toEqual([whole]);
    // Two nodes of the same content and no id stay two, each with its own.
    const votes =
      'MATCH (:Odd)-[g:GIVES]->(v:Vote)-[:GIVES]->(w) RETURN valueType(g.share) AS share, v = w AS own ORDER BY share';
    expect(await read(target, votes)).toEqual(await read(source, votes));
    for (const operation of OPERATIONS) {
      const answer = await target.test.ask(operation);
      expect(answer.errors).toBeUndefined();
      expect(answer).toEqual(await source.test.ask(operation));
    }
    expect(await done(target, 'seed')).toContain('Unchanged');
    expect(await done(target, 'import', 'investments', at('two.csv'))).toContain('Unchanged');
    expect(await read(target, 'MATCH (n) WHERE n:Restoring OR n.restoreKey IS NOT NULL RETURN n')).toEqual([]);
  });

  it('refuses a store that holds something, and goes with no other command', async () => {
    const { code, stderr } = await on(target, 'import', '--restore', at('all.ndjson.gz'));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /holds \d+ nodes already \(.*dataset:seed.*\), and a restore goes into an empty one; let LIANTU_HOME/,
    );
    expect((await on(target, 'import', '--restore', 'x', 'list')).code).toBe(2);
    expect((await on(target, 'import')).code).toBe(2);
  });

  it('tells a store that differs in one property of one relationship', async () => {
    await target.graph.write([
      [{ name: 'test', text: 'MATCH (:Odd)-[g:GIVES {share: 1.0}]->() SET g.share = 2.0' }, {}],
    ]);
    expect(await contentHashOf(target.graph)).not.toBe(await contentHashOf(source.graph));
  });
});

describe('an export of a store that is written to meanwhile', () => {
  /** Writes once the nodes were read. */
  const exporting = async (text: string): Promise<string> => {
    const { graph } = target;
    const read: Graph['read'] = async (statement, parameters) => {
      if (statement.name === 'backup/relationships') await graph.write([[{ name: 'test', text }, {}]]);
      return graph.read(statement, parameters);
    };
    let last = '';
    const options = { program: 'test', created: new Date(), say: silent };
    for await (const line of exportLines({ ...graph, read }, options)) last = line;
    return last;
  };
  const note = (hash: string) => `MERGE (d:Dataset {id: 'dataset:test'}) SET d.hash = '${hash}'`;
  const changed = 'The store was written to while it was read; let the import end, and try again.';

  it('ends before its last line, whether a data set was loaded, or only a part of one that is not complete', async () => {
    await expect(exporting(note('unfinished'))).rejects.toThrow(changed);
    await expect(exporting('MATCH (v:Vote {weight: 1}) SET v.weight = 2')).rejects.toThrow(changed);
    await expect(exporting(note('done'))).rejects.toThrow(changed);
    expect(JSON.parse(await exporting('RETURN 1 AS nothing'))).toMatchObject({ end: 'export' });
  });
});

describe('`liantu export --every`', () => {
  it('exports at once and again, keeps the newest of its own files, says each, and ends when it is told to', async () => {
    const to = at('backups');
    await cp(at('all.ndjson.gz'), join(to, 'liantu-2020-01-01.ndjson.gz'), { recursive: true });
    await cp(at('all.ndjson.gz'), join(to, 'liantu-2020-01-01T000000Z.ndjson.gz'));
    const running = begin(source, ['export', '--every', '2s', '--keep', '2', '--to', to]);
    const end = ended(running);
    let said = '';
    running.stderr?.on('data', (text) => {
      said += text;
    });
    await expect.poll(() => said.match(/Exported everything/g)?.length ?? 0, { timeout: 80_000 }).toBeGreaterThan(2);
    running.kill('SIGTERM');
    const { code, stderr } = await end;
    expect(code).toBe(0);
    expect(stderr).toContain('Removed liantu-2020-01-01T000000Z.ndjson.gz: the newest 2 are kept.');
    const names = (await readdir(to)).sort();
    expect(names).toHaveLength(3);
    expect(names[0]).toBe('liantu-2020-01-01.ndjson.gz');
    expect(stderr).not.toMatch(/ at .*\.js:\d+/);
  });

  it('goes on after one that failed, and removes nothing for it', async () => {
    const empty = await hold('empty');
    const to = at('failing');
    const running = begin(empty, ['export', '--every', '1s', '--keep', '1', '--to', to]);
    const end = ended(running);
    let said = '';
    running.stderr?.on('data', (text) => {
      said += text;
    });
    await expect
      .poll(() => said.match(/This export failed: The store holds nothing/g)?.length ?? 0, { timeout: 80_000 })
      .toBeGreaterThan(1);
    running.kill('SIGINT');
    expect((await end).code).toBe(0);
    expect(await readdir(to)).toEqual([]);
  });
});
