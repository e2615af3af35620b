import { readdirSync, readFileSync } from 'node:fs';
import type { Graph } from './graph.js';

const FOLDER = new URL('../../cypher/migrations/', import.meta.url);

/** A unique constraint has an index of its name. */
const NAMES = { name: 'indexes', text: 'SHOW INDEXES YIELD name RETURN name' };
const MADE = /^CREATE (?:\w+ )*?(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/;

/**
 * Constraints, indexes and the names of everything in the model. Every statement may be run again, so there is no record
 * of what ran: the newest files bring any store, new or old, to the same state. What is there by its name is not asked for again: each command begins here.
 */
export async function migrate(graph: Graph): Promise<void> {
  const known = new Set((await graph.read(NAMES, {})).map(({ name }) => name));
  const lacking = readMigrations().filter(({ text }) => !known.has(MADE.exec(text)?.[1]));
  for (const { name, text } of lacking) await graph.define({ name, text });
}

export function readMigrations(): { readonly name: string; readonly text: string }[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8').replace(/^\/\/.*$/gm, '');
    const statements = text.split(';').map((statement) => statement.trim());
    return statements
      .filter((statement) => statement !== '')
      .map((statement) => ({ name: `migrations/${file}`, text: statement }));
  });
}
