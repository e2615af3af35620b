import { useNameOf } from '../search/useNameOf';
import { Contribute } from './Contribute';
import { useWords } from './words';

export interface ContributedTo {
  readonly id: string;
  readonly name: string;
  readonly chain: { readonly name: string };
}

interface Props {
  /** Those of one chain that the firm may stand in. */
  readonly segments: readonly ContributedTo[];
  /** Where a firm is lacking; '' where it may be anywhere. */
  readonly region?: string;
}

/** Beside what says that firms of a segment are lacking. */
export function AddFirm({ segments, region = '' }: Props) {
  const t = useWords();
  const regionName = useNameOf(region);
  const [first] = segments;
  if (!first) return null;
  const names = segments.map(({ name }) => name);
  const { chain } = first;
  const settled = { chain: chain.name };
  const of =
    segments.length === 1
      ? { cells: { ...settled, segment: first.name } }
      : { cells: settled, choices: { segment: names } };
  return (
    <Contribute
      label={t('addFirm')}
      name={t('addFirmTo', { segment: segments.length === 1 ? first.name : `${chain.name} (${segments.length})` })}
      contribution={{
        does: 'add',
        kind: 'POSITIONS',
        ...of,
        ...(region === '' ? {} : { proposed: { region: regionName } }),
      }}
    />
  );
}
