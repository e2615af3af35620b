import { type Command, InvalidArgumentError } from 'commander';
import { checkExport } from '../data/backup/check.js';
import { restore } from '../data/backup/restore.js';
import { countInWords } from '../data/ingest/distinct.js';
import { countInvestments, readInvestments } from '../data/ingest/investments.js';
import { KINDS } from '../data/ingest/kinds.js';
import { importInvestments } from '../data/ingest/load.js';
import { foundTable, importedTables, MAX_NAME, nameOfFile, usableName } from '../data/ingest/tables.js';
import { shown } from '../data/table/quote.js';
import { removeImported } from '../data/writing/importing.js';
import { importTables, type TableOptions } from './importTables.js';
import { askerHere, withStore } from './stored.js';
import { withProgress } from './terminal.js';

/** One's own tables: in, what is there, and out again. */
export function addImporting(program: Command): void {
  const imports = program
    .command('import')
    .argument(
      '[files...]',
      'tables: CSV, .xlsx, JSON or JSON lines, as they are or as .gz; with --recipe a file or a folder',
    )
    .description(
      'import your own data: what kind of table each is, and which columns it has, is found in its header, said and asked. Rows that are not understood go into FILE.rejected.csv, with line, column, value, reason and tip',
    )
    .option('--kind <kind>', `the kind of table: ${KINDS.map(({ name }) => name).join(', ')}`)
    .option('--map <mapping.yaml>', 'which headings are which columns, with constants and what to fill down')
    .option('--recipe <name>', 'read a public data set by its recipe, or by a .yaml file of your own')
    .option(
      '--dataset <name>',
      "what the data set is called, and undone by (the first file's name without its ending)",
      tableName,
    )
    .option('--template <kind>', 'write an empty workbook of a kind to standard output')
    .option(
      '--set <column=value>',
      'what a column says in every row, such as chain=人形机器人; may be given several times',
      constant,
    )
    .option(
      '--dry-run',
      'only read; say what is understood, and which names the store knows, has not, or has near ones of; write nothing into the store',
    )
    .option('--near <file>', 'with --dry-run: every new name with the known ones near it, as CSV')
    .option(
      '--json',
      'print what was loaded as a line of JSON; with --dry-run what is understood, and then what is foreseen, in a line each',
    )
    .option('--yes', 'do not ask')
    .option('--strict', 'refuse everything if one row is not understood')
    .option('--restore <file>', 'bring back everything that `liantu export` wrote, into a store that is empty')
    .hook('preSubcommand', refuseRestore)
    .action(importAction);
  imports
    .command('investments <file>')
    .description(
      'a table of investments (CSV or .xlsx): company (公司), investor (投资方) and, where known, date, round, amount and currency, in any order and in Chinese or English. Imported again, it removes what it no longer says. A table with bad lines is not imported; FILE.rejected.csv says which and why',
    )
    .option('--check', 'only read the file, and say what is understood; write nothing')
    .option('--skip-bad-lines', 'go on without the bad lines')
    .option(
      '--name <name>',
      "what the table is called, and replaced and removed by (the file's name without its ending)",
      tableName,
    )
    .option('--replace', 'take the place of a table of this name that came from another file')
    .action(importCommand);
  imports.command('list').description('say which tables were imported, from where and when').action(listCommand);
  imports.command('remove <name>').description('remove everything that a table added').action(removeCommand);
}

/** The option is the command itself, and would go unheard beside another. */
function refuseRestore(imports: Command, command: Command): void {
  if (imports.opts()['restore'] === undefined) return;
  imports.error(`error: --restore goes without ${command.name()}`, { exitCode: 2 });
}

type ImportOptionsOfAll = TableOptions & { readonly restore?: string };

async function importAction(files: readonly string[], options: ImportOptionsOfAll, command: Command): Promise<void> {
  const { restore: path, template, dryRun, near } = options;
  if (path !== undefined && files.length > 0)
    return command.error('error: --restore goes without tables', { exitCode: 2 });
  if (near !== undefined && !dryRun) return command.error('error: --near goes with --dry-run', { exitCode: 2 });
  if (path !== undefined) return restoreCommand(path);
  if (files.length === 0 && template === undefined) return command.help({ error: true });
  return importTables(files, options);
}

async function restoreCommand(path: string): Promise<void> {
  await withProgress(async (say) => {
    const checked = await checkExport(path, say);
    const { nodes, relationships, created } = checked.header;
    await withStore(say, (graph) => restore(graph, path, checked, say));
    return `Restored ${nodes} nodes and ${relationships} relationships, equal to the export of ${created}.`;
  });
}

interface ImportOptions {
  readonly check?: boolean;
  readonly skipBadLines?: boolean;
  readonly name?: string;
  readonly replace?: boolean;
}

async function importCommand(path: string, options: ImportOptions): Promise<void> {
  const { check, skipBadLines: skipsBad = false, name = nameOfFile(path), replace = false } = options;
  await withProgress(async (say) => {
    say(`Reading ${path} …`);
    if (check) {
      const { said, ...counted } = await countInvestments(path);
      for (const line of said) say(line);
      return `${countInWords(counted)} investments, every line of them good.`;
    }
    const { rows, said } = await readInvestments(path, { rejects: true, skipsBad });
    for (const line of said) say(line);
    return withStore(say, async (graph) => {
      const report = await importInvestments(graph, rows, { path, name, replace, by: askerHere(say).by }, say);
      if (report.isUnchanged) return `Unchanged: the store holds these ${report.rows} investments already.`;
      const { added, removed, known, created } = report;
      const changes = `${added} added, ${report.lines - added} unchanged, ${removed} removed`;
      const of = report.lines === report.rows ? '' : ` of ${report.lines} lines`;
      return `Imported ${report.rows} investments${of} as "${shown(name)}": ${changes}; ${known} organizations were known, ${created} are new.`;
    });
  });
}

function constant(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = text.indexOf('=');
  const [column, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || column === '' || value === '')
    throw new InvalidArgumentError('Write a column, = and what it says, such as chain=人形机器人.');
  return { ...before, [column]: value };
}

function tableName(value: string): string {
  const name = usableName(value);
  if (name !== null) return name;
  throw new InvalidArgumentError(`A name has from 1 to ${MAX_NAME} characters, none of them a control character.`);
}

async function listCommand(): Promise<void> {
  await withProgress((say) =>
    withStore(say, async (graph) => {
      const tables = await importedTables(graph);
      for (const { name, lines, importedAt, file } of tables) {
        process.stdout.write(
          `${shown(name)}: ${lines} investments of ${shown(file, 1_000)}, imported on ${importedAt.slice(0, 10)}\n`,
        );
      }
      return tables.length === 1 ? 'One table was imported.' : `${tables.length} tables were imported.`;
    }),
  );
}

async function removeCommand(name: string): Promise<void> {
  await withProgress((say) =>
    withStore(say, async (graph) => {
      const { id, lines, file } = await foundTable(graph, name);
      await removeImported(graph, id, askerHere(say));
      return `Removed "${shown(name)}": ${lines} investments of ${shown(file, 1_000)}.`;
    }),
  );
}
