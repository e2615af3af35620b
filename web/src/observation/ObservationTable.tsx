import { pick } from '../api/pick';
import { DataTable } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { type ObservationRow, useObservationColumns } from './useObservationColumns';
import { words } from './words';
import './observation.css';

const SPARSE: readonly string[] = ['asOf', 'period', 'scope', 'batch', 'contradicts.reason'];

interface Props {
  readonly label: string;
  readonly observations: readonly ObservationRow[];
  /** Where they are of several things. */
  readonly withAbout?: boolean;
}

/** Figures as the documents give them; those that contradict each other stand side by side. */
export function ObservationTable({ label, observations, withAbout = false }: Props) {
  const t = useWords(words);
  // A column in which no document says anything only pushes the others aside; the file has it.
  const columns = useObservationColumns({ withAbout }).filter(
    ({ path }) => !SPARSE.includes(path) || observations.some((row) => isSaid(pick(row, path))),
  );
  const contradicted = observations.filter(({ contradicts }) => contradicts.length > 0).length;
  return (
    <>
      {contradicted > 0 && <p className="muted">{t('contradictedCount', { count: contradicted })}</p>}
      <DataTable label={label} columns={columns} rows={observations} rowKey={({ id }) => id} pageSize={100} />
    </>
  );
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
