import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { SetupError } from '../errors.js';
import type { Graph, Statement } from './graph.js';
import { statementOf } from './query.js';

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
const LISTED_AT_ONCE = 5_000;
const SAY_MILLISECONDS = 5_000;

/**
 * Constraints, indexes and the names of everything in the model. Every statement may be run again, so there is no record
 * of what ran: the newest files bring any store, new or old, to the same state. What is there by its name is not asked for again: each command begins here.
 * A store of millions of nodes takes minutes until its indexes are built, and says how far it is.
 */
export async function migrate(graph: Graph, say: (message: string) => void = () => undefined): Promise<void> {
  const known = new Set((await graph.read(NAMES, {})).map(({ name }) => name));
  const lacking = readMigrations().filter(({ text }) => !isDone(text, known));
  const sayNow = paced(say);
  const transactions = transactionsOf(lacking);
  for (const [done, statements] of transactions.entries()) {
    await graph.define(...statements);
    sayNow(() => `Constraints and indexes: ${done + 1} of ${transactions.length} steps are done …`);
  }
  await untilBuilt(graph, sayNow);
  await listFirms(graph, sayNow);
}

/** Puts firms on lists that an earlier version wrote, or that an interrupted load noted; where there are none, it reads three counts and an empty index. */
async function listFirms(graph: Graph, sayNow: (message: () => string) => void): Promise<void> {
  const limit = LISTED_AT_ONCE;
  const unlisted = (after: string) => graph.read(statementOf('load/unlisted'), { after, limit });
  let done = 0;
  const sayDone = () => sayNow(() => `Putting firms on the lists that they are found by (once): ${done} are done …`);
  for (let firms = await unlisted(''); firms.length > 0; firms = await unlisted(String(firms.at(-1)?.['key']))) {
    const enlisting = [statementOf('load/enlist'), { ids: firms.map(({ id }) => id) }] as const;
    await graph.write([enlisting, [statementOf('load/lists'), { limit }]]);
    done += firms.length;
    sayDone();
  }
  while ((await graph.write([[statementOf('load/lists'), { limit }]])) > 0) {
    done += limit;
    sayDone();
  }
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
