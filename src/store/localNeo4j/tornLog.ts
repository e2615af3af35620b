import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { orIfMissing } from './problem.js';

/** Its newest file of each kind is the only one that a stop in the middle of a write can tear. */
const KINDS = [/^neostore\.transaction\.db\.(\d+)$/, /^checkpoint\.(\d+)$/];

/** Copies, before Neo4j cuts off what it cannot read, what may be wanted back; says where they are. */
export async function keepTornLogs(folder: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replaceAll(':', '-');
  const kept = join(folder, 'torn', stamp);
  for (const database of ['neo4j', 'system']) {
    const logs = join(folder, 'data', 'transactions', database);
    const names = (await orIfMissing(readdir(logs))) ?? [];
    const newest = KINDS.flatMap((kind) => newestOf(names, kind));
    await mkdir(join(kept, database), { recursive: true, mode: 0o700 });
    for (const name of newest) await copyFile(join(logs, name), join(kept, database, name));
  }
  return kept;
}

function newestOf(names: readonly string[], kind: RegExp): readonly string[] {
  const numbered = names.flatMap((name) => {
    const [, number] = kind.exec(name) ?? [];
    return number === undefined ? [] : [{ name, number: Number(number) }];
  });
  const newest = numbered.sort((left, right) => left.number - right.number).at(-1);
  return newest ? [newest.name] : [];
}
