import { join } from 'node:path';
import { type Arm, type ArmSettings, startArm } from './arm.js';
import { dbHitsOf } from './dbHits.js';
import { assertSameAnswers, type LoadSettings, putUnderLoad, takeRounds } from './measure.js';
import { HELP, type Options, readOptions } from './options.js';
import { openProfile } from './profile.js';
import { loadProgram, ROOT } from './program.js';
import { describeShape, medianRatio, tableOf } from './report.js';
import { makeShapes, type Shape } from './shapes.js';
import { type BenchStore, openBenchStore } from './store.js';
import { WORLD } from './world.js';

/** The issue's floor for the first shape. */
const FLOOR = 0.75;
const LOGS = join(ROOT, '.liantu', 'bench', 'logs');
const ALONE: LoadSettings = { connections: 1, seconds: 4 };

const say = (message: string) => void process.stderr.write(`${message}\n`);
const print = (text: string) => void process.stdout.write(`${text}\n`);
const closers: (() => Promise<void>)[] = [];

/** Last opened, first closed; whatever a stop overtakes ends with this process, which holds its pipes. */
async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
}

async function run(options: Options): Promise<void> {
  const [build = ''] = options.builds.values();
  const program = await loadProgram(build);
  const store = await openBenchStore(program, WORLD, say);
  closers.push(() => store.close());
  const shapes = await makeShapes(program, store);
  const arms = await startArms(options, store);
  await warmUp(arms, shapes, options);
  for (const shape of shapes) await compare(arms, shape, options, store);
  if (options.profile) await profile(shapes, options, store);
}

async function startArms({ builds }: Options, store: BenchStore): Promise<Arm[]> {
  const arms = [await open('peer', 'peer.js', store, '')];
  for (const [name, build] of builds) arms.push(await open(name, 'serverArm.js', store, build));
  return arms;
}

async function open(
  name: string,
  module: string,
  store: BenchStore,
  build: string,
  nodeOptions?: readonly string[],
): Promise<Arm> {
  const { uri, user, password } = store;
  const settings: ArmSettings = { uri, user, password, build };
  const log = join(LOGS, `${name.replace(' ', '-')}.log`);
  const arm = await startArm({ name, module, settings, log, ...(nodeOptions ? { nodeOptions } : {}) });
  closers.push(() => arm.stop());
  return arm;
}

/** Neo4j compiles its plans, and Java and V8 their code, only after seconds of load: 20 to 25 until the figures settle. */
async function warmUp(
  arms: readonly Arm[],
  shapes: readonly Shape[],
  { connections, warmUp: seconds }: Options,
): Promise<void> {
  const share = Math.ceil(seconds / shapes.length / 2);
  if (share === 0) return;
  say(`Warming up, ${2 * share * shapes.length} s for each of ${arms.length} servers …`);
  for (const shape of [...shapes, ...shapes]) {
    for (const arm of arms) await putUnderLoad(arm, shape, { connections, seconds: share });
  }
}

async function compare(arms: readonly Arm[], shape: Shape, options: Options, store: BenchStore): Promise<void> {
  await assertSameAnswers(arms, shape);
  print(`\n## ${describeShape(shape)}, ${await dbHitsOf(shape, store)} dbHits\n`);
  say(`${options.rounds} rounds of ${options.seconds} s for each of ${arms.length} servers …`);
  const rounds = await takeRounds(arms, shape, options.rounds, options);
  print(`At ${options.connections} connections:\n\n${tableOf(rounds)}\n`);
  print(`At one connection:\n\n${tableOf(await takeRounds(arms, shape, 1, ALONE))}\n`);
  for (const [name] of options.builds) {
    const ratio = medianRatio(rounds, name);
    print(
      `The ${name} reaches ${ratio.toFixed(2)} of the peer's throughput${ratio < FLOOR ? `, under the floor of ${FLOOR}` : ''}.`,
    );
  }
}

async function profile(shapes: readonly Shape[], { builds, connections }: Options, store: BenchStore): Promise<void> {
  for (const shape of shapes) {
    for (const [name, build] of builds) {
      const folder = openProfile();
      const arm = await open(`${name} profiled`, 'serverArm.js', store, build, folder.nodeOptions);
      await putUnderLoad(arm, shape, { connections, seconds: 10 });
      await closers.pop()?.();
      print(`\n## Where the CPU time of the ${name} goes: ${shape.name}\n\n${folder.report()}`);
      folder.remove();
    }
  }
}

/** What the run should take at most, with room for a first load of the world; a benchmark that hangs must end by itself. */
function limitSeconds({ rounds, seconds, warmUp, builds, profile: isProfiled }: Options): number {
  const ofShape = rounds * (seconds + 3) + ALONE.seconds + 4;
  const servers = builds.size + 1;
  return 100 + servers * (warmUp + 2 * ofShape) + (isProfiled ? builds.size * 30 : 0);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) return print(HELP);
  const end = (code: number) => void closeAll().finally(() => process.exit(code));
  process.once('SIGINT', () => end(130));
  process.once('SIGTERM', () => end(143));
  const limit = limitSeconds(options);
  const outOfTime = () => {
    say(`The benchmark took more than ${limit} s and was ended; ask for fewer --rounds or --seconds.`);
    end(1);
  };
  setTimeout(outOfTime, limit * 1000).unref();
  try {
    await run(options);
  } finally {
    await closeAll();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
