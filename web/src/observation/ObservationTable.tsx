import { DataTable } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { type ObservationRow, useObservationColumns } from './useObservationColumns';
import { words } from './words';

interface Props {
  readonly label: string;
  readonly observations: readonly ObservationRow[];
  /** Where they are of several things. */
  readonly withAbout?: boolean;
}

/** Figures as the documents give them; those that contradict each other stand side by side. */
export function ObservationTable({ label, observations, withAbout = false }: Props) {
  const t = useWords(words);
  const columns = useObservationColumns({ withAbout });
  const contradicted = observations.filter(({ contradicts }) => contradicts.length > 0).length;
  return (
    <>
      {contradicted > 0 && <p className="muted">{t('contradictedCount', { count: contradicted })}</p>}
      <DataTable label={label} columns={columns} rows={observations} rowKey={({ id }) => id} pageSize={100} />
    </>
  );
}
