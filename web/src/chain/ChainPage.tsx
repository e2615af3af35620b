import { useParams } from 'react-router';
import { useOperation } from '../api/useOperation';
import { ChainMapDocument, type TileFragment } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { list } from '../table/list';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { BottleneckPage } from './BottleneckPage';
import { CapitalPage } from './CapitalPage';
import { ChainHead } from './ChainHead';
import { ChainMap } from './ChainMap';
import { ChainNav } from './ChainNav';
import { FirmsPage } from './FirmsPage';
import { MapControls } from './MapControls';
import { NoChain } from './NoChain';
import { useSegmentColumns } from './segmentColumns';
import { chainCodec } from './state';
import { useChainTitle } from './useChainTitle';
import { useMapScene } from './useMapScene';
import { words } from './words';

const NO_SEGMENTS: readonly TileFragment[] = [];

/** Address and query of a chain's page. The heavy parts ask for themselves when they are opened. */
export function ChainPage() {
  const t = useWords(words);
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
    <View
      title={title}
      scope={region}
      lead={
        <>
          {chain && <ChainHead chain={chain} />}
          <ChainNav chain={id} region={region} current="map" />
        </>
      }
      controls={<MapControls link={link} segments={tiles} />}
      asked={asked}
      files={[segments]}
      {...(tiles.length > 0 ? { shape, onShape: (next) => link.go({ shape: next }), scene: () => sceneOf(tiles) } : {})}
    >
      <Answer asked={asked}>
        {chain ? <ChainMap chain={chain} list={segments} link={link} /> : <NoChain id={id} />}
      </Answer>
    </View>
  );
}
