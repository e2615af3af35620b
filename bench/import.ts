import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import neo4j, { type Driver } from 'neo4j-driver';
import { seededRandom } from '../src/data/demo/random.js';
import type { Graph, StatementEvent } from '../src/store/graph.js';
import { ROOT } from './program.js';
import { median } from './report.js';

const HELP = `npm run bench:import -- [options]
How fast a made-up table is imported into a bundled store of its own, and removed again, beside a raw UNWIND MERGE of the nodes and relationships that the
import wrote (batches of 10,000, two writers) and their raw removal, on the same store and in turns. Then what a row costs in the store.

  --table <name>    deals or firms (deals)
  --rows <n>        lines of the table (30000)
  --rounds <n>      times that each is done, after one of a tenth that is not counted (3)
  --statements      where the time of our load goes, by statement
  --build <folder>  the build to measure (dist)
  --help            this`;

const { values: options } = parseArgs({
  options: {
    table: { type: 'string', default: 'deals' },
    rows: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '3' },
    statements: { type: 'boolean', default: false },
    build: { type: 'string', default: join(ROOT, 'dist') },
    help: { type: 'boolean', default: false },
  },
});

const RAW_BATCH = 10_000;
/** As many elements as a raw removal takes at once. */
const RAW_PART = 10_000;
const WRITERS = 2;
const LIMIT = 600_000;
const KEYED = ['Entity', 'Record', 'Alias', 'FormerId'];
const ASKER = { by: 'bench', clientKey: null, say: () => undefined };

type Program = Awaited<ReturnType<typeof loadProgram>>;

/** The built program, whose statements stand beside it. */
async function loadProgram(build: string) {
  const [graph, local, migrate, reading, writing] = await Promise.all([
    import(join(build, 'store/graph.js')) as Promise<typeof import('../src/store/graph.js')>,
    import(join(build, 'store/localNeo4j.js')) as Promise<typeof import('../src/store/localNeo4j.js')>,
    import(join(build, 'store/migrate.js')) as Promise<typeof import('../src/store/migrate.js')>,
    import(join(build, 'data/ingest/import.js')) as Promise<typeof import('../src/data/ingest/import.js')>,
    import(join(build, 'data/writing/importing.js')) as Promise<typeof import('../src/data/writing/importing.js')>,
  ]);
  return { ...graph, ...local, ...migrate, ...reading, ...writing };
}

/** Every name says that it is made up. Two investors a deal, three deals a firm; some of both have hundreds. */
function dealsTable(rows: number): string {
  const random = seededRandom(20_261_128);
  const pick = (size: number, skew: number) => Math.floor(size * random() ** skew);
  const [firms, funds] = [Math.ceil(rows / 3), Math.ceil(rows / 12)];
  const lines = Array.from({ length: rows }, () => {
    const investors = [pick(funds, 2), pick(funds, 2)].map((fund) => `合成创业投资${fund}号基金`);
    const date = `${2008 + pick(18, 1)}-${String(1 + pick(12, 1)).padStart(2, '0')}-${String(1 + pick(28, 1)).padStart(2, '0')}`;
    const round = ['天使轮', 'A轮', 'B轮', 'C轮', ''][pick(5, 1)];
    return `合成智能装备${pick(firms, 1.5)}号有限公司,${investors.join('、')},${date},${round},${1 + pick(90, 1)}00万元`;
  });
  return ['被投企业,投资方,日期,轮次,金额', ...lines, ''].join('\n');
}

/** A firm a line, with its place and the date of its founding. */
function firmsTable(rows: number): string {
  const random = seededRandom(20_261_129);
  const pick = (size: number) => Math.floor(size * random());
  const places = ['广东省深圳市', '广东省广州市', '江苏省苏州市', '北京市', '上海市', '浙江省杭州市'];
  const lines = Array.from({ length: rows }, (_, firm) => {
    return `合成智能装备${firm}号有限公司,${places[pick(6)]},${1990 + pick(34)}-${String(1 + pick(12)).padStart(2, '0')}-01`;
  });
  return ['企业名称,地区,成立日期', ...lines, ''].join('\n');
}

const TABLES: Readonly<Record<string, { readonly kind: string; readonly text: (rows: number) => string }>> = {
  deals: { kind: 'investments', text: dealsTable },
  firms: { kind: 'enterprises', text: firmsTable },
};

interface Took {
  readonly seconds: number;
  readonly node: number;
  readonly java: number;
}

function javaSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function took(pid: number, work: () => Promise<unknown>): Promise<Took> {
  const [began, cpu, java] = [performance.now(), process.cpuUsage(), javaSeconds(pid)];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - began) / 1000, node: (user + system) / 1e6, java: javaSeconds(pid) - java };
}

/** The most that a process has held. */
function peakMegabytes(pid: number | 'self'): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sizes = entries.map((entry) =>
    entry.isDirectory() ? bytesIn(join(folder, entry.name)) : stat(join(folder, entry.name)).then(({ size }) => size),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** What the import wrote, as batches of rows with the statement that writes them. */
interface RawBatch {
  readonly text: string;
  readonly rows: readonly unknown[];
}

const q = (name: string) => `\`${name}\``;
const keyOf = (labels: readonly string[]) => KEYED.find((label) => labels.includes(label));

/** Into a file, since the whole of a large table is more than memory holds: a batch a line. */
async function dump(
  driver: Driver,
  path: string,
): Promise<{ nodes: number; relationships: number; properties: number }> {
  const file = createWriteStream(path);
  const batches = new Map<string, unknown[]>();
  const counts = { nodes: 0, relationships: 0, properties: 0 };
  const flush = (text: string, rows: unknown[]) => void file.write(`${JSON.stringify({ text, rows })}\n`);
  const add = (text: string, row: unknown) => {
    const rows = batches.get(text) ?? [];
    rows.push(row);
    batches.set(text, rows);
    if (rows.length < RAW_BATCH) return;
    flush(text, rows);
    batches.delete(text);
  };
  const flushAll = () => {
    for (const [text, rows] of batches) flush(text, rows);
    batches.clear();
  };
  const session = driver.session({ defaultAccessMode: 'READ' });
  const nodes = session.run(
    `MATCH (n) WHERE n:${KEYED.join(' OR n:')} RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  for await (const row of nodes) {
    const [labels, properties] = [row.get('labels') as string[], row.get('properties') as Record<string, unknown>];
    const [key, sorted] = [keyOf(labels) ?? '', labels.toSorted().map(q).join(':')];
    add(`UNWIND $rows AS row MERGE (n:${q(key)} {id: row.id}) SET n = row, n:${sorted}`, properties);
    counts.nodes += 1;
    counts.properties += Object.keys(properties).length;
  }
  flushAll();
  const links = session.run(
    `MATCH (a)-[r]->(b) WHERE (a:${KEYED.join(' OR a:')}) AND (b:${KEYED.join(' OR b:')})
     RETURN labels(a) AS ofA, a.id AS a, labels(b) AS ofB, b.id AS b, type(r) AS type, properties(r) AS p`,
  );
  for await (const row of links) {
    const [a, b] = [keyOf(row.get('ofA') as string[]) ?? '', keyOf(row.get('ofB') as string[]) ?? ''];
    const p = row.get('p') as Record<string, unknown>;
    const told = 'factId' in p ? ' {factId: row.p.factId}' : '';
    add(
      `UNWIND $rows AS row MATCH (a:${q(a)} {id: row.a}) MATCH (b:${q(b)} {id: row.b}) MERGE (a)-[r:${q(row.get('type') as string)}${told}]->(b) SET r = row.p`,
      { a: row.get('a'), b: row.get('b'), p },
    );
    counts.relationships += 1;
    counts.properties += Object.keys(p).length;
  }
  flushAll();
  await session.close();
  await new Promise((resolve) => file.end(resolve));
  return counts;
}

/** Nodes before relationships, and otherwise two batches at once. */
async function mergeRaw(driver: Driver, path: string): Promise<void> {
  const lines = createInterface({ input: createReadStream(path) })[Symbol.asyncIterator]();
  let isLinked = false;
  const running = new Set<Promise<unknown>>();
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const { text, rows } = JSON.parse(line.value) as RawBatch;
    const links = text.includes(' MATCH ');
    if (running.size === WRITERS) await Promise.race(running);
    if (links !== isLinked) await Promise.all(running);
    isLinked = links;
    const session = driver.session();
    const written: Promise<unknown> = session
      .executeWrite((transaction) => transaction.run(text, { rows }))
      .then(() => session.close())
      .finally(() => running.delete(written));
    running.add(written);
  }
  await Promise.all(running);
}

async function removeRaw(driver: Driver): Promise<void> {
  const texts = [
    `MATCH (a)-[r]->() WHERE a:${KEYED.join(' OR a:')} WITH r LIMIT ${RAW_PART} DELETE r RETURN count(*) AS count`,
    `MATCH (n) WHERE n:${KEYED.join(' OR n:')} WITH n LIMIT ${RAW_PART} DELETE n RETURN count(*) AS count`,
  ];
  for (const text of texts) {
    for (let count = 1; count > 0; ) {
      const session = driver.session();
      const { records } = await session.executeWrite((transaction) => transaction.run(text));
      count = Number(records[0]?.get('count'));
      await session.close();
    }
  }
}

interface Arm {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function requireEmpty(driver: Driver): Promise<void> {
  const session = driver.session();
  const { records } = await session.run(`MATCH (n) WHERE n:${KEYED.join(' OR n:')} RETURN count(n) AS left`);
  await session.close();
  const left = Number(records[0]?.get('left'));
  if (left > 0) throw new Error(`${left} nodes are left after a removal.`);
}

async function importing(program: Program, graph: Graph, path: string, kind: string): Promise<void> {
  const prepared = await program.prepareImport(
    { files: [path], kind, dataset: 'bench', writesRejects: false },
    ASKER.say,
  );
  if (prepared.rejected > 0) throw new Error(`${prepared.rejected} rows are rejected.`);
  await program.importPrepared(graph, { prepared, file: path }, ASKER);
}

interface Store {
  readonly graph: Graph;
  readonly driver: Driver;
  readonly pid: number;
  close(): Promise<void>;
}

async function openStore(program: Program, home: string, onStatement: (event: StatementEvent) => void): Promise<Store> {
  const local = await program.openLocalNeo4j({ home, onProgress: say });
  const { uri, user, password } = local;
  const { pid } = JSON.parse(readFileSync(join(home, 'neo4j', 'running.json'), 'utf8')) as { readonly pid: number };
  const how = { database: 'neo4j', timeoutMilliseconds: LIMIT, hasSizeHints: false, onStatement };
  const graph = program.openGraph({ uri, user, password, ...how });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await program.migrate(graph);
  const close = async () => {
    await Promise.all([graph.close(), driver.close()]);
    await local.close();
  };
  return { graph, driver, pid, close };
}

/** What a store takes on the disk once it is closed. */
async function sizeOf(home: string): Promise<{ readonly store: number; readonly indexes: number }> {
  const folder = join(home, 'neo4j', 'data', 'databases', 'neo4j');
  const [all, indexes] = [await bytesIn(folder), await bytesIn(join(folder, 'schema'))];
  return { store: all - indexes, indexes };
}

const say = (message: string) => void process.stderr.write(`${message}\n`);

async function run(): Promise<void> {
  const chosen = TABLES[options.table];
  if (!chosen) throw new Error(`There is no table "${options.table}"; there are ${Object.keys(TABLES).join(', ')}.`);
  const [rows, rounds] = [Number(options.rows), Number(options.rounds)];
  // As the command line does.
  setFlagsFromString('--heap-growing-percent=25');
  const program = await loadProgram(options.build);
  const home = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
  const [path, small, raw] = ['table.csv', 'small.csv', 'raw.jsonl'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(path, chosen.text(rows));
  await writeFile(small, chosen.text(Math.ceil(rows / 10)));
  const events: StatementEvent[] = [];
  const open = () =>
    openStore(program, home, (event) => void events.push({ ...event, parameters: { rows: rowsOf(event) } }));
  let store = await open();
  try {
    await store.close();
    const empty = await sizeOf(home);
    store = await open();
    await importing(program, store.graph, path, chosen.kind);
    const counts = await dump(store.driver, raw);
    await store.close();
    const full = await sizeOf(home);
    const per = (value: number, digits = 2) => (value / rows).toFixed(digits);
    const bytes = [full.store - empty.store, full.indexes - empty.indexes].map((value) => per(value, 0));
    console.log(
      `A line: ${per(counts.nodes)} nodes, ${per(counts.relationships)} relationships, ${per(counts.properties)} properties, ${bytes[0]} bytes and ${bytes[1]} of indexes.`,
    );
    if (rounds === 0) return;
    store = await open();
    await program.removeImported(store.graph, 'bench', ASKER);
    const { graph, driver, pid } = store;
    const armsOf = (file: string): readonly Arm[] => [
      { name: 'import', work: () => importing(program, graph, file, chosen.kind) },
      { name: 'undo', work: () => program.removeImported(graph, 'bench', ASKER) },
      { name: 'raw MERGE', work: () => mergeRaw(driver, raw) },
      { name: 'raw removal', work: () => removeRaw(driver) },
    ];
    const taken = new Map<string, Took[]>();
    for (let round = 0; round <= rounds; round += 1) {
      for (const { name, work } of armsOf(round === 0 ? small : path)) {
        events.length = 0;
        const each = await took(pid, work);
        say(`${name}: ${each.seconds.toFixed(1)} s`);
        if (round > 0) taken.set(name, [...(taken.get(name) ?? []), each]);
        if (round === 1 && options.statements && events.length > 0) console.log(`\n${statements(events)}\n`);
        if (name !== 'import' && name !== 'raw MERGE') await requireEmpty(driver);
      }
    }
    const of = (name: string, key: keyof Took) => median((taken.get(name) ?? []).map((each) => each[key]));
    const ratio = (one: string, other: string) => {
      const ratios = (taken.get(one) ?? []).map((each, at) => (taken.get(other)?.[at]?.seconds ?? 0) / each.seconds);
      return median(ratios).toFixed(2);
    };
    const elements = counts.nodes + counts.relationships;
    const line = (name: string) => [
      name,
      of(name, 'seconds').toFixed(1),
      Math.round(rows / of(name, 'seconds')),
      Math.round(elements / of(name, 'seconds')),
      of(name, 'node').toFixed(1),
      of(name, 'java').toFixed(1),
    ];
    const header = ['arm', 's', 'lines/s', 'elements/s', 'CPU s Node', 'CPU s Java'];
    console.log(table([header, header.map(() => '---'), ...['import', 'raw MERGE', 'undo', 'raw removal'].map(line)]));
    console.log(
      `\nOf the rate of the other, medians of ${rounds} rounds: import ÷ raw MERGE ${ratio('import', 'raw MERGE')}, undo ÷ raw removal ${ratio('undo', 'raw removal')}, undo ÷ import ${ratio('undo', 'import')}.`,
    );
    console.log(`The most held: ${peakMegabytes('self')} MB Node, ${peakMegabytes(pid)} MB Java.`);
  } finally {
    await store.close();
    await rm(home, { recursive: true, force: true });
  }
}

function rowsOf({ parameters }: StatementEvent): number {
  return Object.values(parameters).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
}

function statements(events: readonly StatementEvent[]): string {
  const sums = new Map<string, { count: number; rows: number; seconds: number }>();
  for (const { statement, parameters, milliseconds } of events) {
    const sum = sums.get(statement.name) ?? { count: 0, rows: 0, seconds: 0 };
    sum.count += 1;
    sum.rows += Number(parameters['rows']);
    sum.seconds += milliseconds / 1000;
    sums.set(statement.name, sum);
  }
  const sorted = [...sums].sort(([, one], [, other]) => other.seconds - one.seconds).slice(0, 20);
  return table([
    ['statement', 'times', 'rows', 's', 'rows/s'],
    ['---', '---', '---', '---', '---'],
    ...sorted.map(([name, { count, rows, seconds }]) => [
      name,
      count,
      rows,
      seconds.toFixed(2),
      Math.round(rows / seconds),
    ]),
  ]);
}

if (options.help) console.log(HELP);
else await run();
