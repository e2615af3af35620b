import type { Command } from 'commander';
import { newestEntries } from '../data/journal/journal.js';
import type { Entry } from '../data/journal/queries.js';
import { shown } from '../data/table/quote.js';
import { withStore } from './stored.js';
import { withProgress } from './terminal.js';
import { whole } from './whole.js';

const MOST = 1_000;

/** Who changed what, and when. */
export function addJournal(program: Command): void {
  program
    .command('journal')
    .description(
      'say what was imported, added, corrected, judged, removed and undone, by which person and when; the newest first',
    )
    .option('--first <n>', 'how many entries', whole(1, MOST), 20)
    .option('--json', 'each entry as one JSON object')
    .addHelpText('after', '\nUndo one of them: liantu undo journal:…')
    .action(journalCommand);
}

interface Options {
  readonly first: number;
  readonly json?: boolean;
}

async function journalCommand({ first, json }: Options): Promise<void> {
  await withProgress((say) =>
    withStore(say, async (graph) => {
      const entries = await newestEntries(graph, first);
      for (const entry of entries) process.stdout.write(`${json ? JSON.stringify(publicOf(entry)) : inWords(entry)}\n`);
      return entries.length === 1 ? 'One entry.' : `${entries.length} entries.`;
    }),
  );
}

function inWords(entry: Entry): string {
  const { id, at, by, kind, dataset, fact, added, changed, removed, reason, undoes, undoneBy } = entry;
  const counts = `${added} added, ${changed} changed, ${removed} removed`;
  const about = [dataset, fact, undoes].filter((each) => each !== undefined).join(' ');
  const why = reason === undefined ? '' : ` (${shown(reason, 200)})`;
  const state = undoneBy === undefined ? '' : `, undone by ${undoneBy}`;
  return `${id} ${at} ${kind} by ${shown(by)}: ${about === '' ? '' : `${about}, `}${counts}${why}${state}`;
}

/** Without what only the program needs. */
function publicOf({
  orderKey: _,
  input: __,
  kept: ___,
  result: ____,
  clientKey: _____,
  ...entry
}: Entry): Partial<Entry> {
  return entry;
}
