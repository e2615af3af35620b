/** What is sent to the store. */
export interface Statement {
  /** The Cypher file, or the root field that it was composed for: what logs and traces call it. */
  readonly name: string;
  readonly text: string;
}

export type Parameters = Readonly<Record<string, unknown>>;
