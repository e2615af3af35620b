import { TooComplex } from '../../errors.js';

/** What a document may hold, each with what its refusal says. */
export interface Bound {
  readonly max: number;
  /** The sentence up to its semicolon, given how many there are. */
  readonly says: (count: string) => string;
}

/** Nothing ran, so the whole request is refused. */
const REFUSED = { http: { status: 400 } };

export function assertWithin(count: number, { max, says }: Bound): void {
  if (count <= max) return;
  throw new TooComplex(`${says(written(count))}; ${written(max)} is the limit.`, REFUSED);
}

function written(count: number): string {
  if (count >= SATURATED) return `more than ${written(SATURATED - 1)}`;
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Counting stops here: what is beyond any limit needs no exact figure, and products do not overflow. */
export const SATURATED = 1_000_000;

export function saturated(count: number): number {
  return Math.min(count, SATURATED);
}
