import type { Operation } from '../api/document';
import type { FileOffer } from '../view/Actions';
import { useWords } from '../words/i18n';
import { useObservationColumns } from './useObservationColumns';
import { words } from './words';

interface Figures {
  readonly operation: Operation<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the connection of figures is in the answer. */
  readonly at: string;
  readonly count: number;
  readonly withAbout?: boolean;
}

/** All figures of a connection as a file; none where there are none. */
export function useFigureFile({ operation, variables, at, count, withAbout = false }: Figures): readonly FileOffer[] {
  const t = useWords(words);
  const columns = useObservationColumns({ withAbout }).map((column) => ({ ...column, path: `node.${column.path}` }));
  return count === 0 ? [] : [{ label: t('figures'), operation, variables, rows: `${at}.edges`, columns, count }];
}
