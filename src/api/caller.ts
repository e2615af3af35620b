import type { Role } from '../config/roles.js';

/** Who asks, as far as a request shows it. */
export interface Caller {
  /** Null: nobody who may do anything. */
  readonly role: Role | null;
  /** By what changes are journaled that name nobody; null: by the operator. */
  readonly name: string | null;
  /** Why they may not do what takes a role, in a sentence; null: they may. */
  refusalOf(need: Role): string | null;
}

/** What this process asks itself, for nobody's request. */
export const OURSELVES: Caller = { role: 'READER', name: null, refusalOf: () => null };
