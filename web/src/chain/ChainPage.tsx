import { useParams } from 'react-router';
import { grouped } from '../api/grouped';
import { useOperation } from '../api/useOperation';
import { VerdictBar } from '../gap/VerdictBar';
import { ChainMapDocument, type TileFragment } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { list } from '../table/list';
import { Answer } from '../view/states';
import { BottleneckPage } from './BottleneckPage';
import { CapitalPage } from './CapitalPage';
import { ChainFrame, NoChain, RegionControl } from './ChainFrame';
import { ChainHead } from './ChainHead';
import { ChainMap } from './ChainMap';
import { useSegmentColumns } from './columns';
import { FirmsPage } from './FirmsPage';
import { type ChainLink, chainCodec } from './state';
import { useChainTitle } from './useChainTitle';
import { useMapScene } from './useMapScene';
import { useWords } from './words';

const NO_SEGMENTS: readonly TileFragment[] = [];

/** Address and query of a chain's page. The heavy parts ask for themselves when they are opened. */
export function ChainPage() {
  const t = useWords();
  const { id = '' } = useParams();
  const link = useLink(chainCodec);
  const { part, region, shape } = link.state;
  const asked = useOperation(ChainMapDocument, { id, region: region || null });
  const chain = asked.data?.chain;
  const tiles = chain?.map.segments ?? NO_SEGMENTS;
  const title = useChainTitle(id, chain);
  const sceneOf = useMapScene();
  const segments = list(asked, (data) => data.chain?.map.segments, {
    label: t('tableLabel'),
    columns: useSegmentColumns(region !== '', (segment) => link.go({ segment, pages: 1 })),
    keyOf: ({ segment }) => segment.id,
  });
  if (part === 'firms') return <FirmsPage id={id} title={title} link={link} segments={tiles} />;
  if (part === 'bottlenecks') return <BottleneckPage id={id} title={title} link={link} />;
  if (part === 'capital') return <CapitalPage id={id} title={title} link={link} />;
  return (
    <ChainFrame
      title={title}
      chain={id}
      region={region}
      part="map"
      lead={chain && <ChainHead chain={chain} />}
      controls={<MapControls link={link} segments={tiles} />}
      asked={asked}
      files={[segments]}
      {...(tiles.length > 0 ? { shape, onShape: (next) => link.go({ shape: next }), scene: () => sceneOf(tiles) } : {})}
    >
      <Answer asked={asked}>
        {chain ? <ChainMap chain={chain} list={segments} link={link} /> : <NoChain id={id} />}
      </Answer>
    </ChainFrame>
  );
}

interface Props {
  readonly link: ChainLink;
  readonly segments: readonly TileFragment[];
}

/** The region, and how many segments have which verdict there. */
export function MapControls({ link, segments }: Props) {
  const t = useWords();
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
