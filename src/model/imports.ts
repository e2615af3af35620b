import { z } from 'zod';
import { VERDICTS } from '../analyses/common/verdict.js';
import type { ImportJob as Job } from '../api/importJobs.js';
import { KINDS } from '../data/ingest/kinds.js';

const heading = z.object({ heading: z.string(), columns: z.array(z.string()), examples: z.array(z.string()) });
const count = z.object({ what: z.string(), count: z.int() });
const rejected = z.object({ rows: z.int(), first: z.array(z.string()), where: z.string().nullable() });
const table = z.object({
  kind: z.enum(KINDS.map(({ name }) => name) as [string, ...string[]]),
  said: z.array(z.string()),
  headings: z.array(heading),
  rejected,
  counts: z.array(count),
});
/** The lines of `liantu import --json`: what is understood, what is foreseen, what was loaded. */
const understoodLine = z.object({
  dataset: z.string(),
  rows: z.int(),
  rejected: z.int(),
  tables: z.array(table).min(1),
});
const nearName = z.object({ name: z.string(), known: z.string(), id: z.string(), score: z.number() });
const verdict = z.object({ segment: z.string(), before: z.enum(VERDICTS), after: z.enum(VERDICTS) });
const foreseenLine = z.object({
  known: z.int(),
  created: z.int(),
  near: z.int(),
  first: z.array(nearName),
  verdicts: z.array(z.object({ chain: z.string(), region: z.string(), changed: z.array(verdict) })),
});
const loadedLine = z.object({
  nodes: z.int(),
  relationships: z.int(),
  known: z.int(),
  created: z.int(),
  isUnchanged: z.boolean(),
});

export type ImportHeading = z.output<typeof heading>;
export type ImportCount = z.output<typeof count>;
export type ImportVerdict = z.output<typeof verdict>;
export type ImportVerdicts = z.output<typeof foreseenLine>['verdicts'][number];
export type ImportLoaded = z.output<typeof loadedLine>;
export interface ImportNearName extends Omit<z.output<typeof nearName>, 'id'> {
  readonly organization: string;
}
export interface ImportForeseen extends Omit<z.output<typeof foreseenLine>, 'first'> {
  readonly nearNames: readonly ImportNearName[];
}
export interface ImportUnderstood
  extends Pick<z.output<typeof understoodLine>, 'dataset' | 'rows' | 'rejected'>,
    Pick<z.output<typeof table>, 'said' | 'headings' | 'counts'> {
  /** As the command line calls it. */
  readonly kind: string;
  readonly problems: readonly string[];
}
export interface ImportJob extends Pick<Job, 'id' | 'file' | 'since' | 'state' | 'doing' | 'problem'> {
  readonly understood: ImportUnderstood | null;
  readonly foreseen: ImportForeseen | null;
  readonly loaded: ImportLoaded | null;
}

export interface ImportKind {
  /** As the command line calls it. */
  readonly kind: string;
  readonly chinese: string;
  readonly english: string;
  readonly columns: readonly ImportColumn[];
}
export interface ImportColumn {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly chinese: string;
  readonly english: string;
}

export const IMPORT_KINDS: readonly ImportKind[] = KINDS.map(({ name, title, table: { columns } }) => ({
  kind: name,
  chinese: title.zh,
  english: title.en,
  columns: columns.map(({ name: column, isNeeded = false, description: { zh, en } }) => {
    return { name: column, isNeeded, chinese: zh, english: en };
  }),
}));

export function toImportJob(job: Job): ImportJob {
  const { id, file, since, state, doing, problem } = job;
  return {
    ...{ id, file, since, state, doing, problem },
    understood: job.understood === null ? null : toUnderstood(understoodLine.parse(job.understood)),
    foreseen: job.foreseen === null ? null : toForeseen(foreseenLine.parse(job.foreseen)),
    loaded: job.loaded === null ? null : loadedLine.parse(job.loaded),
  };
}

/** A file that was sent holds one table. */
function toUnderstood({ dataset, rows, rejected: bad, tables }: z.output<typeof understoodLine>): ImportUnderstood {
  const [first] = tables as [z.output<typeof table>];
  const { said, headings, counts, kind } = first;
  return {
    ...{ dataset, rows, rejected: bad, said, headings, counts },
    kind,
    problems: first.rejected.first,
  };
}

function toForeseen({ first, ...foreseen }: z.output<typeof foreseenLine>): ImportForeseen {
  return { ...foreseen, nearNames: first.map(({ id, ...near }) => ({ ...near, organization: id })) };
}
