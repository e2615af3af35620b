import type { Command } from 'commander';
import { readConfig, redacted } from '../config/config.js';
import { refusalToStart } from '../server/rights/start.js';
import { localOptionsOf } from '../store/localNeo4j/options.js';
import { checkPrerequisites } from '../store/localNeo4j/prerequisites.js';
import { probe } from '../store/store.js';

/** What a machine needs before anything else works. */
export function addDoctor(program: Command): void {
  program.command('doctor').description("check this machine's prerequisites").action(doctorCommand);
}

async function doctorCommand(): Promise<void> {
  const config = readConfig();
  const { home, javaHome, ...memory } = localOptionsOf(config);
  const checks = config.neo4j ? [] : await checkPrerequisites(home, javaHome, memory);
  for (const { name, ok, found, remedy } of checks) {
    process.stdout.write(`${ok ? 'ok     ' : 'missing'}  ${name}: ${found}${ok ? '' : `\n         ${remedy}`}\n`);
  }
  if (config.neo4j) {
    await probe(config.neo4j, config);
    process.stdout.write(`ok       Neo4j: answers at ${redacted(config.neo4j.uri)}\n`);
  }
  const refusal = refusalToStart(config);
  if (refusal !== null) process.stdout.write(`missing  who may ask: nobody\n         ${refusal}\n`);
  if (refusal !== null || checks.some(({ ok }) => !ok)) process.exitCode = 1;
}
