import { grouped } from '../api/grouped';
import { VerdictBar } from '../gap/VerdictBar';
import type { TileFragment } from '../generated/graphql';
import { useWords } from '../words/i18n';
import { RegionControl } from './RegionControl';
import type { ChainLink } from './state';
import { words } from './words';

interface Props {
  readonly link: ChainLink;
  readonly segments: readonly TileFragment[];
}

/** The region, and how many segments have which verdict there. */
export function MapControls({ link, segments }: Props) {
  const t = useWords(words);
  const { region } = link.state;
  const counts = grouped(
    segments.flatMap(({ verdict }) => verdict ?? []),
    (verdict) => verdict,
  );
  return (
    <>
      <RegionControl region={region} onRegion={(next) => link.go({ region: next })} />
      {counts.size > 0 && (
        <VerdictBar
          label={t('counts')}
          counts={[...counts].map(([verdict, all]) => ({ verdict, count: all.length }))}
        />
      )}
    </>
  );
}
