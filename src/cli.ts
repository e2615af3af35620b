import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import ora from 'ora';
import { readConfig } from './config.js';
import type { Recovered } from './demo/recovery.js';
import { LEAST_REGIONS, STANDARD, type WorldOptions } from './demo/world.js';
import { SetupError } from './errors.js';
import { readDeals, readInvestments } from './ingest/investments.js';
import { importInvestments } from './ingest/load.js';
import { checkPrerequisites } from './localNeo4j/prerequisites.js';
import { isPartialDate } from './partialDate.js';
import { evaluate } from './relay/evaluate.js';
import { relayTable } from './relay/table.js';
import { loadGraph, SEED } from './seed/load.js';
import { auditedSeed, checkedSeed, inWords } from './seed/seed.js';
import { type Running, recoverDemo, serve, serveDemo } from './serve.js';
import { openStore, probe } from './store.js';

const SETTINGS = `
Settings (environment):
  HOST, PORT                    where the server listens (127.0.0.1, 4000)
  LIANTU_HOME                   where the bundled Neo4j keeps its data (.liantu)
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                                another Neo4j instead of the bundled one
  LIANTU_PRODUCTION             true: no introspection, no suggestions (false)
  LIANTU_TIMEOUT_MS             the longest that a statement may take (10000)
  LIANTU_DOCUMENTS              the folder of the source documents (../shared/seeds)
  LOG_LEVEL                     fatal, error, warn, info, debug or silent (info)

Exit codes: 0 done, 1 failed or something is missing, 2 wrong usage.`;

interface DemoOptions extends WorldOptions {
  readonly recovery?: boolean;
  readonly json?: boolean;
}
/** What the analyses must find of what was planted, and of what they find must have been. */
const LEAST_RECOVERY = 0.95;

export async function runCli(argv: readonly string[]): Promise<void> {
  const program = new Command('liantu')
    .description('Liantu 链图: a GraphQL knowledge graph of industry chains, in which every fact carries its citation.')
    .version(version())
    .addHelpText('after', SETTINGS)
    .showHelpAfterError('Run `liantu --help` for the commands.')
    .exitOverride((error) => {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      throw error;
    });
  withWorldOptions(
    program
      .command('serve')
      .description('start the store, load the facts, answer at /graphql and show the explorer at /')
      .option('--demo', 'serve the demonstration world too, at /demo, from a store of its own'),
  ).action(serveCommand);
  program
    .command('seed')
    .description("bring the store to the project's facts; again changes nothing")
    .option('--audit', 'write nothing; say what the documents name or count that the facts do not quote yet')
    .action(seedCommand);
  program.command('check').description('check the facts against their rules and their documents').action(checkCommand);
  withWorldOptions(
    program
      .command('demo')
      .description(
        'make and serve the demonstration world: made-up firms in a store of their own, to see every analysis at work',
      )
      .option('--recovery', 'serve nothing; ask every analysis, and say how much of what was planted it finds')
      .option('--json', 'with --recovery: one JSON object instead of a table'),
  ).action(demoCommand);
  program
    .command('evaluate')
    .description('measure a ranking against simpler ones')
    .command('relay <file>')
    .description(
      'who invests next: on an investment table with dates, learnt before the split and judged in the window after it',
    )
    .requiredOption(
      '--split <date>',
      'what is known before it is learnt from: the first day that it may mean',
      partialDate,
    )
    .requiredOption('--until <date>', 'the end of the window: the last day that it may mean', partialDate)
    .option('--json', 'one JSON object instead of a table')
    .action(evaluateCommand);
  const imports = program.command('import').description("bring one's own data into the store");
  imports
    .command('investments <file>')
    .description(
      'a CSV table of investments with the header company,investor,date,round,amount,currency; round and amount may be empty',
    )
    .option('--check', 'only read the file; write nothing')
    .action(importCommand);
  program.command('doctor').description('say what this machine has and lacks').action(doctorCommand);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    fail(error);
  }
}

/** Which demonstration world. */
function withWorldOptions(command: Command): Command {
  return command
    .option('--seed <n>', 'another demonstration world', whole(1, 1_000_000), STANDARD.seed)
    .option('--regions <n>', 'its cities', whole(LEAST_REGIONS, 200), STANDARD.regions)
    .option('--chains <n>', 'its chains, of 24 segments each', whole(1, 50), STANDARD.chains)
    .option('--firms <n>', 'its firms', whole(1, 200_000), STANDARD.firms);
}

interface ServeOptions extends WorldOptions {
  readonly demo?: boolean;
}

async function serveCommand({ demo, ...options }: ServeOptions, command: Command): Promise<void> {
  const given = Object.keys(STANDARD).find((name) => command.getOptionValueSource(name) !== 'default');
  if (!demo && given) command.error(`error: --${given} goes with --demo`, { exitCode: 2 });
  const beside = demo ? 'the demonstration world 合成演示数据 under /demo' : null;
  await keepRunning((say) => serve(readConfig(), demo ? options : null, say), 'Liantu 链图', beside);
}

/** Until a signal ends it; what is under way is finished first. */
async function keepRunning(
  start: (say: (message: string) => void) => Promise<Running>,
  name: string,
  beside: string | null = null,
): Promise<void> {
  await withProgress(async (say) => {
    const running = await start(say);
    const stop = (signal: string) => {
      process.stderr.write(`${signal}: finishing what is under way …\n`);
      running.close().then(() => process.exit(0), fail);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    return `${name} is at ${running.url}/ and its API at ${running.url}/graphql${beside ? `, ${beside}` : ''}`;
  });
}

async function demoCommand({ recovery, json, ...options }: DemoOptions, command: Command): Promise<void> {
  if (json && !recovery) command.error('error: --json goes with --recovery', { exitCode: 2 });
  const config = readConfig();
  if (!recovery) return keepRunning((say) => serveDemo(config, options, say), 'The demonstration world 合成演示数据');
  let found: readonly Recovered[] = [];
  await withProgress(async (say) => {
    found = await recoverDemo(config, options, say);
    return `Asked every analysis for every region and chain.`;
  });
  process.stdout.write(json ? `${JSON.stringify({ options, found })}\n` : tableOf(found));
  const isLow = found.some(({ recall, precision }) => Math.min(recall, precision) < LEAST_RECOVERY);
  if (isLow) throw new SetupError(`Recall or precision is below ${LEAST_RECOVERY}.`);
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

/** A whole number of an option, between two that are both allowed. */
function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

async function seedCommand({ audit }: { readonly audit?: boolean }): Promise<void> {
  const config = readConfig();
  if (audit) {
    for (const line of await auditedSeed(config)) process.stdout.write(`${line}\n`);
    return;
  }
  await withProgress(async (say) => {
    const { seed, warnings } = await checkedSeed(config);
    for (const warning of warnings) say(inWords(warning).trim());
    const store = await openStore(config, { onProgress: say });
    try {
      const report = await loadGraph(store.graph, SEED, seed, new Date(), say);
      const counts = `${report.nodes} nodes and ${report.relationships} relationships`;
      return report.isUnchanged ? `Unchanged: the store holds these facts already, ${counts}.` : `Loaded ${counts}.`;
    } finally {
      await store.close();
    }
  });
}

async function checkCommand(): Promise<void> {
  const config = readConfig();
  await withProgress(async (say) => {
    const { seed, warnings } = await checkedSeed(config, config.requireDocuments);
    for (const warning of warnings) say(inWords(warning).trim());
    return `The facts hold: ${seed.nodes.length} nodes, ${seed.aliases.length} names, ${seed.relationships.length} relationships.`;
  });
}

interface EvaluateOptions {
  readonly split: string;
  readonly until: string;
  readonly json?: boolean;
}

async function evaluateCommand(file: string, { split, until, json }: EvaluateOptions, command: Command): Promise<void> {
  if (until < split) command.error(`error: --until ${until} is before --split ${split}`, { exitCode: 2 });
  await withProgress(async (say) => {
    say(`Reading ${file} …`);
    const { deals, skipped } = await readDeals(file);
    say(`Learning from before ${split}, judging until ${until} …`);
    const report = evaluate(deals, { split: `${split}-01-01`.slice(0, 10), until });
    if (report.evaluation.companies === 0) {
      throw new SetupError(
        `${file} has no company with a holder before ${split} and a new one until ${until}; choose other dates.`,
      );
    }
    process.stdout.write(json ? `${JSON.stringify(report.evaluation)}\n` : relayTable(report));
    return `Judged ${report.evaluation.companies} companies on ${deals.length} deals${skipped === 0 ? '' : `; ${skipped} rows without a usable date or name were left out`}.`;
  });
}

function partialDate(value: string): string {
  if (isPartialDate(value)) return value;
  throw new InvalidArgumentError('Write 2012, 2012-01 or 2012-01-31.');
}

async function importCommand(file: string, { check }: { readonly check?: boolean }): Promise<void> {
  const config = readConfig();
  await withProgress(async (say) => {
    say(`Reading ${file} …`);
    const rows = await readInvestments(file);
    if (check) return `${rows.length} investments, every line of them good.`;
    const store = await openStore(config, { onProgress: say });
    try {
      const report = await importInvestments(store.graph, file, rows, say);
      const names = `${report.found} organizations were known, ${report.created} are new`;
      if (report.isUnchanged) return `Unchanged: the store holds these ${report.rows} investments already.`;
      return `Imported ${report.rows} investments; ${names}.`;
    } finally {
      await store.close();
    }
  });
}

async function doctorCommand(): Promise<void> {
  const config = readConfig();
  const checks = config.neo4j ? [] : await checkPrerequisites(config.home, config.javaHome ?? undefined);
  for (const { name, ok, found, remedy } of checks) {
    process.stdout.write(`${ok ? 'ok     ' : 'missing'}  ${name}: ${found}${ok ? '' : `\n         ${remedy}`}\n`);
  }
  if (config.neo4j) {
    await probe(config.neo4j, config);
    process.stdout.write(`ok       Neo4j: answers at ${config.neo4j.uri}\n`);
  }
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** A spinner for people; a line a step where nobody watches. */
async function withProgress(work: (say: (message: string) => void) => Promise<string>): Promise<void> {
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  let isDone = false;
  const say = (message: string) => {
    if (isDone) return void process.stderr.write(`${message}\n`);
    if (spinner.isSpinning) spinner.succeed();
    spinner.start(message);
  };
  try {
    const done = await work(say);
    isDone = true;
    if (spinner.isSpinning) spinner.succeed();
    spinner.succeed(done);
  } catch (error) {
    if (spinner.isSpinning) spinner.fail();
    throw error;
  }
}

/** The operator gets a sentence; a stack only for what is a bug of ours. */
function fail(error: unknown): void {
  const isUsage = error instanceof Error && error.name === 'CommanderError';
  if (isUsage) return;
  process.exitCode = 1;
  const isKnown = error instanceof SetupError || (error instanceof Error && 'extensions' in error);
  process.stderr.write(`${isKnown ? (error as Error).message : inFull(error)}\n`);
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
