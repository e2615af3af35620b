export type Dimension = 'REGION' | 'TIER' | 'SEGMENT' | 'PRODUCT' | 'INDUSTRY' | 'BOARD' | 'YEAR';

export interface Aggregate {
  readonly cells: readonly AggregateCell[];
  readonly total: number;
  readonly truncated: boolean;
}

export interface AggregateCell {
  readonly keys: readonly AggregateKey[];
  readonly count: number;
}

export interface AggregateKey {
  readonly dimension: Dimension;
  readonly id: string | null;
  readonly name: string | null;
}
