import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addAgents } from './agents.js';
import { addContract } from './contract.js';
import { addDoctor } from './doctor.js';
import { addEvaluating } from './evaluating.js';
import { addExporting } from './exporting.js';
import { addFacts } from './facts.js';
import { addImporting } from './importing.js';
import { addDatasets } from './importTables.js';
import { addJournal } from './journal.js';
import { addJudging } from './judging.js';
import { addKeys } from './keys.js';
import { addReviewing } from './reviewing.js';
import { addServing } from './serving.js';
import { fail } from './terminal.js';

const SETTINGS = `
Settings (environment):
  HOST, PORT                    where the server listens (127.0.0.1, 4000)
  LIANTU_ANONYMOUS              what one may do without a key or a token: reader or none (reader where HOST is this
                                machine alone, else none)
  LIANTU_JWKS                   the https address or the file of the keys that sign tokens (JWT) of an identity
                                provider (none)
  LIANTU_JWT_ISSUER, LIANTU_JWT_AUDIENCE, LIANTU_JWT_ROLE_CLAIM
                                who signs tokens, who they are for, and the claim that says reader, editor or
                                admin (role)
  LIANTU_COST_PER_MINUTE        what one key or address may ask for a minute, 0 for as much as it likes (0 where HOST
                                is this machine alone, else 2000000)
  LIANTU_HOSTS                  the names that it may be asked by, beside HOST, localhost, 127.0.0.1 and [::1];
                                separated by commas, ports do not matter (none)
  LIANTU_CORS_ORIGINS           the origins whose pages may read the API, separated by commas (none)
  LIANTU_TRUSTED_PROXIES        addresses and subnets of gateways whose X-Forwarded-For is believed, separated by
                                commas (none)
  LIANTU_HOME                   where the bundled Neo4j keeps its data (.liantu)
  LIANTU_HEAP_MB, LIANTU_PAGE_CACHE_MB
                                the bundled Neo4j's memory (by the size of its store and of the machine)
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                                another Neo4j instead of the bundled one
  LIANTU_EDIT_TOKEN             what gives every right, at least 32 letters, digits and . _ ~ - (a new one at
                                each start, which serve prints once)
  LIANTU_PRODUCTION             true: no introspection, no suggestions (false)
  LIANTU_TRUSTED_DOCUMENTS      true: only documents that the server knows are run (false)
  LIANTU_OPERATIONS             a folder or file of more documents that it knows, .graphql or .json (none)
  LIANTU_SUBGRAPH               true: a gateway of Apollo Federation 2 may ask it as a subgraph (false)
  LIANTU_TIMEOUT_MS             the longest that a statement may take, 100 to 600000 (10000)
  LIANTU_PLAN_AHEAD             false: a first ask waits for its plan, and a start takes less of the machine (true)
  LIANTU_CHANGES_KEPT           how many changes are kept for whoever follows them, 1000 to 1000000000 (1000000)
  LIANTU_DOCUMENTS              the folder of the source documents (../shared/seeds)
  OTEL_EXPORTER_OTLP_ENDPOINT   where spans of requests are sent, by OTLP over HTTP (nowhere)
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
  for (const add of [
    addServing,
    addAgents,
    addContract,
    addFacts,
    addEvaluating,
    addImporting,
    addDatasets,
    addReviewing,
    addJudging,
    addJournal,
    addExporting,
    addKeys,
    addDoctor,
  ])
    add(program);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    fail(error);
  }
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
