import { useLink } from '../link/useLink';
import type { Paging } from '../table/ListTable';
import { entityCodec } from './state';

/** The cursor of the one long list of an entity's page. */
export function usePaging(): Paging {
  const { state, go } = useLink(entityCodec);
  return { after: state.after, onAfter: (after) => go({ after }) };
}
