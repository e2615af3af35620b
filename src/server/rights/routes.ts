import type { Role } from '../../config/roles.js';

/** What an address takes. */
export interface Access {
  /** `PUBLIC`: nothing is looked at; `PAGE`: neither, but a person without a role is led to the sign-in page first. */
  readonly needs: Role | 'PAGE' | 'PUBLIC';
  /** What asking costs, beside the operations that it asks: as many objects as take the server as long. */
  readonly cost: number;
}

const reading = (cost = 1): Access => ({ needs: 'READER', cost });
const open: Access = { needs: 'PUBLIC', cost: 0 };
const page: Access = { needs: 'PAGE', cost: 0 };

/**
 * Every address of the server, those of a world without its base. An address that is not here does not start: nobody forgets to say
 * who may ask it. What writes takes more than READER; at /graphql each field says what it takes (`@auth`).
 */
export const ROUTES: Readonly<Record<string, Access>> = {
  // The explorer's files and pages, and what a browser asks before it asks another origin.
  '/*': page,
  '*': page,
  '/livez': open,
  '/readyz': open,
  '/healthz': open,
  // Whoever guesses pays for it.
  '/sign-in': { ...open, cost: 10 },
  '/sign-out': open,
  '/metrics': reading(10),
  '/schema.graphql': reading(),
  '/llms.txt': reading(),
  '/worlds': reading(),
  '/graphql': reading(0),
  '/download': reading(100),
  '/imports': { needs: 'EDITOR', cost: 1_000 },
  '/export/:file': reading(10_000),
  '/changes': reading(100),
  '/mcp': reading(10),
  '/reconcile': reading(),
  '/reconcile/suggest/entity': reading(),
  '/reconcile/suggest/type': reading(),
  '/reconcile/suggest/property': reading(),
  '/reconcile/properties': reading(),
  '/reconcile/flyout/entity': reading(),
  '/reconcile/preview': reading(),
};

/** Null: the address is not in the table. */
export function accessOf(url: string, bases: readonly string[]): Access | null {
  const base = bases.find((each) => each !== '' && url.startsWith(`${each}/`)) ?? '';
  const own = url.slice(base.length);
  return Object.hasOwn(ROUTES, own) ? (ROUTES[own] ?? null) : null;
}
