import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A file system of its own in memory. It takes root: whoever runs this without fails, and is told so. */
export async function mountSmallDisk(folder: string, megabytes: number): Promise<SmallDisk> {
  await mkdir(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  } catch (error) {
    throw new Error(
      `The test of the full disk needs a small file system, and this machine does not let it mount one at ${folder} (${String(error).trim()}); run the tests as root.`,
    );
  }
  return { folder, remove: async () => void (await run('umount', [folder])) };
}
