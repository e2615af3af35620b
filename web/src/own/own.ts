import type { CitedFragment, ProvenanceFragment } from '../generated/graphql';

interface Described {
  readonly datasets: readonly ProvenanceFragment[];
}

/** What people brought or added, and no document of the project says. */
const OWN: ReadonlySet<ProvenanceFragment['kind']> = new Set(['IMPORT', 'ADDITIONS'] as const);

/** Names of the data sets that were imported or added by hand, each once; what nobody named goes by its id. */
export function ownNames(datasets: readonly (ProvenanceFragment | null)[]): readonly string[] {
  const own = datasets.flatMap((dataset) => (dataset && OWN.has(dataset.kind) ? [dataset.name ?? dataset.id] : []));
  return [...new Set(own)];
}

/** The data sets of one's own that alone describe a thing; none where a document or the demonstration world describes it too. */
export function describedBy({ datasets }: Described): readonly string[] {
  return datasets.every(({ kind }) => OWN.has(kind)) ? ownNames(datasets) : [];
}

/** Whether nothing but data sets of one's own describes a thing. */
export function isOwn(thing: Described): boolean {
  return describedBy(thing).length > 0;
}

/** The data sets of one's own among those that a fact is cited from. */
export function citedFrom(citations: readonly CitedFragment[]): readonly string[] {
  return ownNames(citations.map(({ source }) => source.dataset));
}
