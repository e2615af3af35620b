import type { Config } from '../../config/config.js';
import { SetupError } from '../../errors.js';
import type { Draft } from '../load/draft.js';
import { auditSeed } from './audit.js';
import { findDisputes } from './disputes.js';
import type { Problem } from './format.js';
import { SEED_ID, toGraph } from './graph.js';
import { readSeed } from './read.js';

/** The project's own facts. */
export const SEED = { id: SEED_ID, kind: 'SEED', isAuthored: true };
const FOLDER = new URL('../../../seed/', import.meta.url).pathname;

export interface CheckedSeed {
  readonly seed: Draft;
  readonly warnings: readonly Problem[];
}

/** The project's own facts, checked against their rules and their documents. */
export async function checkedSeed(config: Config, requireDocuments = false): Promise<CheckedSeed> {
  const { facts, problems } = await readSeed(FOLDER, config.documents, { requireDocuments });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new SetupError(
      `The seed has ${errors.length === 1 ? 'a problem' : `${errors.length} problems`}:\n${errors.map(inWords).join('\n')}`,
    );
  }
  return { seed: toGraph(facts), warnings: problems };
}

/** What each document says that the seed does not quote yet, and figures that may contradict each other: one line each. */
export async function auditedSeed(config: Config): Promise<readonly string[]> {
  const { facts, documents } = await readSeed(FOLDER, config.documents, { requireDocuments: true });
  if (!documents)
    throw new SetupError(`The documents are not at ${config.documents}; set LIANTU_DOCUMENTS to their folder.`);
  const audits = auditSeed(facts, documents).flatMap(
    ({ source, title, passages, characters, quoted, numbers, open }) => [
      `${source} ${title}: ${passages} passages quote ${percent(quoted, characters)} of the text and ${numbers.quoted} of its ${numbers.all} figures`,
      ...open.map((sentence) => `  not yet: ${sentence}`),
    ],
  );
  const disputes = findDisputes(facts, toGraph(facts));
  return [
    ...audits,
    `${disputes.length} pairs of figures may contradict each other and are not linked`,
    ...disputes.map(({ why, figures, detail }) => `  ${why}: ${detail} (${figures.join(', ')})`),
  ];
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(whole, 1))} %`;
}

export function inWords({ file, path, message, tip }: Problem): string {
  return `  seed/${file}${path ? ` ${path}` : ''}: ${message} ${tip}`;
}
