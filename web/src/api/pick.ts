/**
 * The value at a dotted path of a row, the same way in which the server reads it for a file (POST /download):
 * through a list to each of its members, or to the one whose number the path names; null where something is unknown.
 */
export function pick(row: unknown, path: string): unknown {
  return path === '' ? row : path.split('.').reduce<unknown>(step, row);
}

function step(value: unknown, key: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key)) return value[Number(key)] ?? null;
    return value.flatMap((entry) => step(entry, key) ?? []);
  }
  return (value as Readonly<Record<string, unknown>>)[key] ?? null;
}
