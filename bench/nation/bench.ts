import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { startArm } from '../arm.js';
import { hitsOfStatements } from '../dbHits.js';
import { loadProgram, type Program, ROOT } from '../program.js';
import { type Asked, type Figures, measure, type Patience } from './ask.js';
import { type Question, questionsOf } from './questions.js';
import { openRecorded } from './recorded.js';
import { growthOf, tableOf, worstOf } from './report.js';
import { drawSample } from './sample.js';
import { sizeOf } from './sizes.js';

const HELP = `npm run bench:nation -- --size <size> [--size <size>] [options]
Every question that a nation is asked through the whole server, each beside the bare Bolt question for the same answer, in turn on the same store.
Of several sizes the last column is the growth from the first. The stores are made by \`npm run nation\`.

  --size <size>     a nation under .liantu/bench/nation/<size>; or <size>=<file>, a JSON file with uri, user and password of a store that runs
  --only <pattern>  questions whose name fits this regular expression
  --rounds <n>      times that each question is asked (10)
  --seconds <n>     a slow question is asked fewer times: no more than this takes, at least twice (6)
  --timeout <ms>    the longest that a statement may take (10000, as served); more for a machine with other work on it
  --no-hits         without PROFILE
  --json            the figures as JSON
  --help            this`;

const say = (message: string) => void process.stderr.write(`${message}\n`);
const LOGS = join(ROOT, '.liantu', 'bench', 'logs');
const TIMEOUT = 120_000;
const closers: (() => Promise<void>)[] = [];

interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number | null;
}

interface Open {
  readonly name: string;
  readonly asked: Asked;
  /** What its process has in memory, in megabytes; null where it is not on this machine. */
  readonly storeMegabytes: () => number | null;
  readonly questions: readonly Question[];
}

/** The store of a size: one that runs, or one that was made and is started for this run. */
async function addressOf(
  program: Program,
  size: string,
): Promise<{ readonly name: string; readonly address: Address }> {
  const [name = '', file] = size.split('=');
  if (file !== undefined) {
    const { uri, user, password, home } = JSON.parse(readFileSync(file, 'utf8')) as Address & {
      readonly home?: string;
    };
    return { name, address: { uri, user, password, pid: home === undefined ? null : pidIn(home) } };
  }
  const home = join(ROOT, '.liantu', 'bench', 'nation', name);
  const store = await program.openLocalNeo4j({ home, onProgress: say });
  closers.push(() => store.close());
  return { name, address: { ...store, pid: pidIn(home) } };
}

function pidIn(home: string): number {
  return (JSON.parse(readFileSync(join(home, 'neo4j', 'running.json'), 'utf8')) as { readonly pid: number }).pid;
}

async function open(program: Program, given: string, only: RegExp): Promise<Open> {
  const { name, address } = await addressOf(program, given);
  const { uri, user, password, pid } = address;
  const graph = program.openGraph({
    uri,
    user,
    password,
    database: 'neo4j',
    timeoutMilliseconds: TIMEOUT,
    hasSizeHints: false,
  });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const recorded = await openRecorded(program.createServer, graph);
  const settings = { uri, user, password, build: join(ROOT, 'dist'), timeoutMilliseconds: Number(values.timeout) };
  const arm = await startArm({
    name: `nation ${name}`,
    module: 'serverArm.js',
    settings,
    log: join(LOGS, `nation-${name}.log`),
  });
  closers.push(async () => {
    await arm.stop();
    await recorded.close();
    await driver.close();
    await graph.close();
  });
  const sample = await drawSample(graph, sizeOf(name));
  const questions = await questionsOf(sample, {
    cursorOf: recorded.cursorOf,
    isAsked: (question) => only.test(question),
  });
  const asked: Asked = {
    arm,
    driver,
    storeCpu: () => (pid === null ? null : cpuOf(pid)),
    sentFor: recorded.sentFor,
    hitsOf: (statements) => hitsOfStatements(driver, statements),
  };
  const storeMegabytes = () => (pid === null ? null : memoryOf(pid));
  return { name, asked, storeMegabytes, questions: questions.filter((question) => only.test(question.name)) };
}

function cpuOf(pid: number): number {
  const figures = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(figures[11]) + Number(figures[12])) * 10;
}

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '6' },
    timeout: { type: 'string', default: '10000' },
    'no-hits': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function run(): Promise<void> {
  const patience: Patience = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    isProfiled: !values['no-hits'],
  };
  const program = await loadProgram(join(ROOT, 'dist'));
  const stores: Open[] = [];
  for (const size of values.size) stores.push(await open(program, size, new RegExp(values.only)));
  const names = [...new Set(stores.flatMap(({ questions }) => questions.map(({ name }) => name)))];
  const figures = new Map<string, Figures[]>(stores.map(({ name }) => [name, []]));
  // Whoever has seen enough ends it, and has what was measured until then.
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isEnding = true;
    });
  }
  for (const name of names) {
    for (const store of isEnding ? [] : stores) {
      const question = store.questions.find((each) => each.name === name);
      if (!question) continue;
      const found = await measure(question, store.asked, patience);
      figures.get(store.name)?.push(found);
      say(
        `${store.name} ${name}: ${found.failed ?? `${found.api.toFixed(1)} ms, ${found.ratio.toFixed(1)} × its floor`}`,
      );
    }
  }
  if (values.json) return void process.stdout.write(`${JSON.stringify(Object.fromEntries(figures), null, 1)}\n`);
  for (const [name, found] of figures)
    process.stdout.write(`\n### ${name}\n\n${tableOf(found)}\n\nFarthest from their floor: ${worstOf(found)}\n`);
  process.stdout.write(`${growthOf(figures)}\n`);
  for (const { name, asked, storeMegabytes } of stores) {
    const server = await asked.arm.memoryMegabytes();
    process.stdout.write(
      `\nIn memory at the end, ${name}: server ${server.toFixed(0)} MB, store ${storeMegabytes()?.toFixed(0) ?? '–'} MB.\n`,
    );
  }
}

if (values.help || values.size.length === 0) process.stdout.write(`${HELP}\n`);
else {
  try {
    await run();
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
