import { useAsk } from '../api/useAsk';
import { NamesOfDocument } from '../generated/graphql';

/** The name of what an address holds the id of; '' while it is not known. Pickers ask the same, so it is asked once. */
export function useNameOf(id: string): string {
  const asked = useAsk(NamesOfDocument, { ids: [id] }, { pause: id === '' });
  const [node] = asked.data?.nodes ?? [];
  return node && 'name' in node && node.id === id ? node.name : '';
}
