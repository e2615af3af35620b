import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const HEADER = 'company,investor,date,round,amount,currency';

export interface Folder {
  /** The path of what is called so. */
  at(name: string): string;
  /** Writes a file, and gives its path. */
  file(name: string, content: string | Buffer): Promise<string>;
  remove(): Promise<void>;
}

/** A folder for tables, until it is removed. */
export async function openFolder(): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-import-'));
  const at = (name: string) => join(folder, name);
  return {
    at,
    file: async (name, content) => {
      await writeFile(at(name), content);
      return at(name);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
