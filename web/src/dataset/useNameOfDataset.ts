import type { ProvenanceFragment } from '../generated/graphql';
import { useWords } from './words';

export type Named = ProvenanceFragment;

/** What a person called it, or what it is made of. */
export function useNameOfDataset(): (dataset: Named) => string {
  const t = useWords();
  return ({ id, kind, name }) => {
    if (name) return name;
    if (kind === 'FACTS') return t('documents');
    if (kind === 'DERIVED') return t('derived');
    return kind === 'DEMO' ? t('demo') : id;
  };
}
