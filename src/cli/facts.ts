import type { Command } from 'commander';
import { readConfig } from '../config/config.js';
import { loadDraft } from '../data/load/load.js';
import { firstOf } from '../data/load/offline/first.js';
import { auditedSeed, checkedSeed, inWords, SEED } from '../data/seed/seed.js';
import { openStore } from '../store/store.js';
import { withProgress } from './terminal.js';

/** The project's own facts: into the store, or only checked. */
export function addFacts(program: Command): void {
  program
    .command('seed')
    .description("bring the store to the project's facts; again changes nothing")
    .option('--audit', 'write nothing; say what the documents name or count that the facts do not quote yet')
    .action(seedCommand);
  program.command('check').description('check the facts against their rules and their documents').action(checkCommand);
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
    const now = new Date();
    const first = firstOf(SEED, Promise.resolve(seed), { now, say });
    const store = await openStore(config, { onProgress: say, first });
    try {
      const report = await loadDraft(store.graph, SEED, seed, { now, say });
      const counts = `${report.nodes} nodes and ${report.relationships} relationships`;
      return report.isUnchanged && !store.isFirst
        ? `Unchanged: the store holds these facts already, ${counts}.`
        : `Loaded ${counts}.`;
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
