import { type FileHandle, open } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { SetupError } from '../../errors.js';
import type { NearName } from './near.js';
import { REASONS } from './reasons.js';

const HEADINGS = ['new name', 'score', 'known name', 'near to', 'id', 'reasons', '理由'];

export interface NearFile {
  add(near: NearName): Promise<void>;
  close(): Promise<void>;
}

/** A table of new names with the known ones near them. A file that is there already stays, since it may be the very table that is imported. */
export async function openNearFile(path: string): Promise<NearFile> {
  const file = await created(path);
  await file.appendFile(stringify([HEADINGS], { bom: true }));
  return {
    add: (near) => file.appendFile(stringify([cellsOf(near)])),
    close: () => file.close(),
  };
}

async function created(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new SetupError(`${path} is there already; give another name after --near.`);
    throw new SetupError(`${path} cannot be written (${code}); give another name after --near.`);
  }
}

function cellsOf({ name, score, known, knownAs, id, reasons }: NearName): readonly string[] {
  const inEnglish = reasons.map((reason) => REASONS[reason].en).join('; ');
  const inChinese = reasons.map((reason) => REASONS[reason].zh).join('；');
  return [name, score.toFixed(3), known, knownAs, id, inEnglish, inChinese];
}
