import { readdirSync } from 'node:fs';

const FOLDER = new URL('../../cypher/', import.meta.url);

/** Every question of cypher/, by the name under which it is read. */
export const CYPHER_FILES: readonly string[] = readdirSync(FOLDER, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.cypher') && !/^(migrations|shared)\//.test(name))
  .map((name) => name.replace(/\.cypher$/, ''))
  .sort();
