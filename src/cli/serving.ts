import type { Command } from 'commander';
import { readConfig } from '../config/config.js';
import type { Recovered } from '../data/demo/recovery.js';
import { DEFAULTS, MIN_REGIONS, type WorldOptions } from '../data/demo/world.js';
import { SetupError } from '../errors.js';
import type { Serving } from '../server/serve.js';
import { watchLoop } from '../server/watchdog.js';
import { fail, passIfGone, withProgress } from './terminal.js';
import { whole } from './whole.js';

interface DemoOptions extends WorldOptions {
  readonly recovery?: boolean;
  readonly json?: boolean;
}
/** What the analyses must find of what was planted, and of what they find must have been. */
const MIN_RECOVERY = 0.95;

/** The web server's libraries take a second to load, which no other command needs. */
const server = () => import('../server/serve.js');

/** What stays until it is ended: the server, on the facts or on the demonstration world. */
export function addServing(program: Command): void {
  withWorldOptions(
    program
      .command('serve')
      .description('start the store, load the facts, answer at /graphql and show the explorer at /')
      .option('--demo', 'serve the demonstration world too, at /demo, from a store of its own'),
  ).action(serveCommand);
  withWorldOptions(
    program
      .command('demo')
      .description(
        'make and serve the demonstration world: made-up firms in a store of their own, to see every analysis at work',
      )
      .option('--recovery', 'run every analysis on the planted cases and report recall and precision')
      .option('--json', 'with --recovery: one JSON object instead of a table'),
  ).action(demoCommand);
}

/** Which demonstration world. */
function withWorldOptions(command: Command): Command {
  return command
    .option('--seed <n>', 'another demonstration world', whole(1, 1_000_000), DEFAULTS.seed)
    .option('--regions <n>', 'its cities', whole(MIN_REGIONS, 200), DEFAULTS.regions)
    .option('--chains <n>', 'its chains, of 24 segments each', whole(1, 50), DEFAULTS.chains)
    .option('--firms <n>', 'its firms', whole(1, 200_000), DEFAULTS.firms);
}

interface ServeOptions extends WorldOptions {
  readonly demo?: boolean;
}

async function serveCommand({ demo, ...options }: ServeOptions, command: Command): Promise<void> {
  const given = Object.keys(DEFAULTS).find((name) => command.getOptionValueSource(name) !== 'default');
  if (!demo && given) command.error(`error: --${given} goes with --demo`, { exitCode: 2 });
  const beside = demo ? 'the demonstration world 合成演示数据 under /demo' : null;
  const { serve } = await server();
  await keepRunning((say) => serve(readConfig(), demo ? options : null, say), 'Liantu 链图', beside);
}

/** Until a signal ends it; what is under way is finished first. */
async function keepRunning(
  start: (say: (message: string) => void) => Promise<Serving>,
  name: string,
  beside: string | null = null,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passIfGone);
  let link: string | null = null;
  await withProgress(async (say) => {
    const { url, ready, close, editLink } = await start(say);
    // A load whose loop stands is as dead as a server's; the longest that makes a world takes some seconds.
    watchLoop();
    say(`Listening on ${url}; until it is ready, ${url}/readyz says what it does.`);
    const isWhole = await untilReady(ready, close);
    link = editLink;
    return `${name} is at ${url}/ and its API at ${url}/graphql${beside && isWhole ? `, ${beside}` : ''}`;
  });
  // Not by the progress, which says a step when it begins and again when it ends: the token is said once.
  if (link !== null) process.stderr.write(`Whoever opens this link may write: ${link}\n`);
}

/** A start that a signal ends has not failed: the process is over when everything is closed. */
async function untilReady(ready: Promise<boolean>, close: () => Promise<void>): Promise<boolean> {
  let isStopping = false;
  const stop = (signal: string) => {
    isStopping = true;
    process.stderr.write(`${signal}: finishing what is under way …\n`);
    close().then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  try {
    return await ready;
  } catch (error) {
    if (isStopping) return new Promise(() => undefined);
    await close();
    throw error;
  }
}

async function demoCommand({ recovery, json, ...options }: DemoOptions, command: Command): Promise<void> {
  if (json && !recovery) command.error('error: --json goes with --recovery', { exitCode: 2 });
  const config = readConfig();
  const { recoverDemo, serveDemo } = await server();
  if (!recovery) return keepRunning((say) => serveDemo(config, options, say), 'The demonstration world 合成演示数据');
  let found: readonly Recovered[] = [];
  await withProgress(async (say) => {
    found = await recoverDemo(config, options, say);
    return `Asked every analysis for every region and chain.`;
  });
  process.stdout.write(json ? `${JSON.stringify({ options, found })}\n` : tableOf(found));
  const isLow = found.some(({ recall, precision }) => Math.min(recall, precision) < MIN_RECOVERY);
  if (isLow) throw new SetupError(`Recall or precision is below ${MIN_RECOVERY}.`);
}

function tableOf(found: readonly Recovered[]): string {
  const lines = found.map(({ kind, planted, found: seen, right, recall, precision }) =>
    [kind.padEnd(20), planted, seen, right, recall.toFixed(3), precision.toFixed(3)].map((cell) =>
      String(cell).padStart(9),
    ),
  );
  const header = ['kind'.padEnd(20), 'planted', 'found', 'right', 'recall', 'precision'].map((cell) =>
    cell.padStart(9),
  );
  return [header, ...lines].map((cells) => `${cells.join('  ')}\n`).join('');
}
