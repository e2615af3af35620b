/** Computes some of the named parts for every investor known at a view, given a company; `out` has one array per name. */
export interface PartSource {
  readonly names: readonly string[];
  fill(company: number, out: readonly Float64Array[]): void;
}

/** Parts that are the same whatever the company. */
export function constantSource(parts: Readonly<Record<string, Float64Array>>): PartSource {
  const values = Object.values(parts);
  return {
    names: Object.keys(parts),
    fill: (_company, out) => {
      values.forEach((value, part) => {
        out[part]?.set(value);
      });
    },
  };
}
