import type { Config } from '../config.js';
import { SetupError } from '../errors.js';
import type { Problem } from './format.js';
import { type SeedGraph, toGraph } from './graph.js';
import { readSeed } from './read.js';

const FOLDER = new URL('../../seed/', import.meta.url).pathname;

export interface CheckedSeed {
  readonly seed: SeedGraph;
  readonly warnings: readonly Problem[];
}

/** The project's own facts, checked against their rules and their documents. */
export async function checkedSeed(config: Config): Promise<CheckedSeed> {
  const { facts, problems } = await readSeed(FOLDER, config.documents, { requireDocuments: config.requireDocuments });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new SetupError(`The seed has ${errors.length} problems:\n${errors.map(inWords).join('\n')}`);
  }
  return { seed: toGraph(facts), warnings: problems };
}

export function inWords({ file, path, message, tip }: Problem): string {
  return `  seed/${file}${path ? ` ${path}` : ''}: ${message} ${tip}`;
}
