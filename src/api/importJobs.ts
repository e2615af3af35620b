/** How a table is to be read; whatever is not said is found in its header. */
export interface ImportReading {
  /** As the command line calls it. */
  readonly kind: string | null;
  readonly dataset: string | null;
  /** Which heading fills which column; null for those that are found. */
  readonly columns: Readonly<Record<string, string>> | null;
  /** What a column says in every row. */
  readonly constants: Readonly<Record<string, string>>;
}

/** One import, from a file to a data set. */
export interface ImportJob {
  readonly id: string;
  /** What the file is called. */
  readonly file: string;
  readonly since: string;
  readonly state: 'READING' | 'READY' | 'LOADING' | 'DONE' | 'FAILED';
  /** What it does at the moment, in a sentence. */
  readonly doing: string;
  /** Why it failed. */
  readonly problem: string | null;
  readonly reading: ImportReading;
  /** What `liantu import --json` says of it, line by line; null until then. */
  readonly understood: unknown;
  readonly foreseen: unknown;
  readonly loaded: unknown;
}

/** The imports of a server, of which each goes on after whoever asked for it has left. */
export interface ImportJobs {
  /** The newest first. */
  all(): readonly ImportJob[];
  find(id: string): ImportJob | null;
  /** Begins to read a file that was sent, by its id; nothing is written into the store. */
  read(upload: string, reading: ImportReading): Promise<ImportJob>;
  /** Loads what was understood. */
  load(id: string): Promise<ImportJob>;
}
