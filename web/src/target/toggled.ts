/** The choice with one firm more or less, in the order of picking. */
export function toggled(picked: ReadonlySet<string>, id: string): readonly string[] {
  return picked.has(id) ? [...picked].filter((other) => other !== id) : [...picked, id];
}
