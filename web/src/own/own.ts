import type { CitedFragment, ProvenanceFragment } from '../generated/graphql';

interface Described {
  readonly datasets: readonly ProvenanceFragment[];
}

/** Names of the data sets that were imported, each once; what nobody named goes by its id. */
export function ownNames(datasets: readonly (ProvenanceFragment | null)[]): readonly string[] {
  const own = datasets.flatMap((dataset) => (dataset?.kind === 'IMPORT' ? [dataset.name ?? dataset.id] : []));
  return [...new Set(own)];
}

/** The imported data sets that alone describe a thing; none where a document or the demonstration world describes it too. */
export function describedBy({ datasets }: Described): readonly string[] {
  return datasets.every(({ kind }) => kind === 'IMPORT') ? ownNames(datasets) : [];
}

/** Whether nothing but imported data sets describes a thing. */
export function isOwn(thing: Described): boolean {
  return describedBy(thing).length > 0;
}

/** The imported data sets among those that a fact is cited from. */
export function citedFrom(citations: readonly CitedFragment[]): readonly string[] {
  return ownNames(citations.map(({ source }) => source.dataset));
}
