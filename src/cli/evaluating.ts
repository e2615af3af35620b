import { type Command, InvalidArgumentError } from 'commander';
import { evaluate } from '../analyses/relay/evaluate.js';
import { relayTable } from '../analyses/relay/table.js';
import { isPartialDate } from '../api/partialDate.js';
import { readDeals } from '../data/ingest/investments.js';
import { evaluateResolution } from '../data/resolve/evaluate.js';
import { readLabelled } from '../data/resolve/labelled.js';
import { resolutionTable } from '../data/resolve/table.js';
import { SetupError } from '../errors.js';
import { withProgress } from './terminal.js';

/** How good a ranking or the resolution of names is, on a table of one's own. */
export function addEvaluating(program: Command): void {
  const evaluating = program
    .command('evaluate')
    .description('measure a ranking, or how names are resolved, on a table of your own');
  evaluating
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
  evaluating
    .command('resolution <file>')
    .description(
      'which full name a short one stands for: on a table or JSON lines with short names, full names and codes, of which the codes only say what is right',
    )
    .option('--json', 'one JSON object instead of a table')
    .action(resolutionCommand);
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

async function resolutionCommand(file: string, { json }: { readonly json?: boolean }): Promise<void> {
  await withProgress(async (say) => {
    say(`Reading ${file} …`);
    const { rows, skipped } = await readLabelled(file);
    say(`Resolving ${rows.length} names …`);
    const report = evaluateResolution(rows);
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : resolutionTable(report));
    return `Resolved ${rows.length} names${skipped === 0 ? '' : `; ${skipped} rows without a short name, a full name or a code were left out`}.`;
  });
}

function partialDate(value: string): string {
  if (isPartialDate(value)) return value;
  throw new InvalidArgumentError('Write 2012, 2012-01 or 2012-01-31.');
}
