import { useKnown } from '../api/names';
import { useOperation } from '../api/useOperation';
import { NamesOfDocument } from '../generated/graphql';

/** The name of what an address holds the id of; the id while it is not known. Pickers ask the same, so it is asked once. */
export function useNameOf(id: string): string {
  useOperation(NamesOfDocument, { ids: [id] }, { pause: id === '' });
  return useKnown(id).name;
}
