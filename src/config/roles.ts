/** What somebody may do, each with all that those before it may. */
export const ROLES = ['READER', 'EDITOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** Null: nobody who is known. */
export function isAtLeast(role: Role | null, need: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(need);
}

/** As settings, keys and tokens spell it; null: it is none. */
export function roleNamed(word: unknown): Role | null {
  return ROLES.find((role) => role.toLowerCase() === word) ?? null;
}
