import type { Waiting } from './deadline.js';

/** What is sent to the store. */
export interface Statement {
  /** The Cypher file, or the root field that it was composed for: what logs and traces call it. */
  readonly name: string;
  readonly text: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

export type Row = Readonly<Record<string, unknown>>;

/** Whatever answers questions alone. */
export interface Reader {
  /**
   * Auto-commit in a READ session: a third of the round trips of a transaction function (docs/decisions/0002). For an asker
   * the statement is planned first if it must be, and waits for its turn; our own work (loading, checking) is not held up.
   */
  read(statement: Statement, parameters: Parameters, waiting?: Waiting): Promise<readonly Row[]>;
}
