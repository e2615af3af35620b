import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import ora from 'ora';
import { readConfig } from './config.js';
import { SetupError } from './errors.js';
import { checkPrerequisites } from './localNeo4j/prerequisites.js';
import { loadSeed } from './seed/load.js';
import { auditedSeed, checkedSeed, inWords } from './seed/seed.js';
import { serve } from './serve.js';
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
  program.command('serve').description('start the store, load the facts and answer at /graphql').action(serveCommand);
  program
    .command('seed')
    .description("bring the store to the project's facts; again changes nothing")
    .option('--audit', 'write nothing; say what the documents name or count that the facts do not quote yet')
    .action(seedCommand);
  program.command('check').description('check the facts against their rules and their documents').action(checkCommand);
  program.command('doctor').description('say what this machine has and lacks').action(doctorCommand);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    fail(error);
  }
}

async function serveCommand(): Promise<void> {
  await withProgress(async (say) => {
    const running = await serve(readConfig(), say);
    const stop = (signal: string) => {
      process.stderr.write(`${signal}: finishing what is under way …\n`);
      running.close().then(() => process.exit(0), fail);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    return `Liantu 链图 is at ${running.url}/ and its API at ${running.url}/graphql`;
  });
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
      const report = await loadSeed(store.graph, seed, new Date(), say);
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
