import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { readInvestments } from '../ingest/investments.js';
import { importInvestments } from '../ingest/load.js';
import { openStore } from '../store.js';
import { withProgress } from './terminal.js';

/** One's own tables. */
export function addImporting(program: Command): void {
  const imports = program.command('import').description("bring one's own data into the store");
  imports
    .command('investments <file>')
    .description(
      'a CSV table of investments with the header company,investor,date,round,amount,currency; round and amount may be empty',
    )
    .option('--check', 'only read the file; write nothing')
    .action(importCommand);
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
