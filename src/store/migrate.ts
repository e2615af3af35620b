import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { SetupError } from '../errors.js';
import { enlist, unkindedNames, unlistedFirms, writeKinds, writeLists } from './completing.js';
import type { Graph, Statement } from './graph.js';
import { ask, statementOf } from './query.js';

const FOLDER = new URL('../../cypher/migrations/', import.meta.url);

/** A unique constraint has an index of its name. */
const NAMES = { name: 'indexes', text: 'SHOW INDEXES YIELD name RETURN name' };
const UNBUILT = {
  name: 'unbuilt indexes',
  text: `SHOW INDEXES YIELD name, state, populationPercent
WHERE state <> 'ONLINE'
RETURN name, state, populationPercent AS percent`,
};
const SCHEMA = /^(?:CREATE|DROP) (?:\w+ )*?(?:INDEX|CONSTRAINT) (\w+) IF (?:NOT )?EXISTS/;
const PAUSE_MILLISECONDS = 200;
const LATE = 'migrations/0009-lists.cypher';
const SAY_MILLISECONDS = 5_000;
const COMPLETED_AT_ONCE = 5_000;
/** What finds what lacks something, by a key, and what writes it. */
const COMPLETING = [
  { lacking: unkindedNames, files: [writeKinds.file] },
  { lacking: unlistedFirms, files: [enlist.file, writeLists.file] },
] as const;

/**
 * Constraints, indexes and the names of everything in the model. Every statement may be run again, so there is no record
 * of what ran: the newest files bring any store, new or old, to the same state. What is there by its name is not asked for again: each command begins here.
 * A store of millions of nodes takes minutes until its indexes are built, and says how far it is.
 */
export async function migrate(graph: Graph, say: (message: string) => void = () => undefined): Promise<void> {
  const known = new Set((await graph.read(NAMES, {})).map(({ name }) => name));
  const lacking = readMigrations().filter(({ text }) => !isDone(text, known));
  const sayNow = paced(say);
  const bring = async (statements: readonly Statement[]) => {
    const transactions = transactionsOf(statements);
    for (const [done, each] of transactions.entries()) {
      await graph.define(...each);
      sayNow(() => `Constraints and indexes: ${done + 1} of ${transactions.length} steps are done …`);
    }
    await untilBuilt(graph, sayNow);
  };
  const isLate = ({ name }: Statement) => name === LATE;
  await bring(lacking.filter((statement) => !isLate(statement)));
  if (lacking.some(isLate)) await complete(graph, say);
  // An index that is built of what is there takes two thirds of the room of one that grew.
  await bring(lacking.filter(isLate));
}

/** What a store lacks that an earlier version wrote, or an export of one: the kinds of what has a name, and the places of firms on lists. */
export async function complete(graph: Graph, say: (message: string) => void): Promise<void> {
  const sayNow = paced(say);
  const limit = COMPLETED_AT_ONCE;
  let done = 0;
  const write = async (files: readonly string[], ids: readonly string[]) => {
    const changes = await graph.write(files.map((file) => [statementOf(file), { ids, limit }]));
    done += limit;
    sayNow(() => `Bringing names and firms to this version (once): ${done} are done …`);
    return changes;
  };
  for (const { lacking, files } of COMPLETING) {
    const after = (key: string) => ask(graph, lacking, { after: key, limit });
    for (let found = await after(''); found.length > 0; found = await after(found.at(-1)?.key ?? '')) {
      await write(
        files,
        found.map(({ id }) => id),
      );
    }
  }
  // Those that the offline importer wrote, and what an interrupted load left.
  while ((await write([writeLists.file], [])) > 0);
}

/** At most once in some seconds. */
function paced(say: (message: string) => void): (message: () => string) => void {
  let said = performance.now();
  return (message) => {
    if (performance.now() - said < SAY_MILLISECONDS) return;
    said = performance.now();
    say(message());
  };
}

function isDone(text: string, known: ReadonlySet<unknown>): boolean {
  const [, name] = SCHEMA.exec(text) ?? [];
  return name !== undefined && known.has(name) === text.startsWith('CREATE');
}

/** Indexes that follow each other are asked for together; a constraint is there only after a read of its own, and whatever else writes data. */
function transactionsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const transactions: Statement[][] = [];
  let isOpen = false;
  for (const statement of statements) {
    const isIndex = SCHEMA.test(statement.text) && !statement.text.startsWith('CREATE CONSTRAINT');
    if (isIndex && isOpen) transactions.at(-1)?.push(statement);
    else transactions.push([statement]);
    isOpen = isIndex;
  }
  return transactions;
}

async function untilBuilt(graph: Graph, sayNow: (message: () => string) => void): Promise<void> {
  for (;;) {
    const unbuilt = await graph.read(UNBUILT, {});
    const failed = unbuilt.find(({ state }) => state === 'FAILED');
    if (failed) {
      throw new SetupError(
        `The store could not build the index ${String(failed['name'])}; see its log (neo4j/logs/debug.log in LIANTU_HOME for the bundled one), DROP INDEX ${String(failed['name'])}, and start again.`,
      );
    }
    if (unbuilt.length === 0) return;
    sayNow(() => {
      const percent = unbuilt.reduce((sum, row) => sum + Number(row['percent']), 0) / unbuilt.length;
      return `Building indexes: ${unbuilt.length} are left, ${Math.floor(percent)} % of that is done …`;
    });
    await delay(PAUSE_MILLISECONDS);
  }
}

export function readMigrations(): Statement[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8').replace(/^\/\/.*$/gm, '');
    const statements = text.split(';').map((statement) => statement.trim());
    return statements
      .filter((statement) => statement !== '')
      .map((statement) => ({ name: `migrations/${file}`, text: statement }));
  });
}
