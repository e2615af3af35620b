/** How an analysis came to its result: beside every one of them. */
export interface Method {
  readonly name: string;
  readonly version: string;
  readonly parameters: readonly string[];
  readonly reference: string | null;
}

/** How much it knew. */
export interface Coverage {
  readonly known: number;
  readonly expected: number | null;
  readonly share: number | null;
  readonly note: string;
}
