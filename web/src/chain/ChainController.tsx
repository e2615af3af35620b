import { useParams } from 'react-router';
import { useAsk } from '../api/useAsk';
import { ChainMapDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { BottleneckController } from './BottleneckController';
import { CapitalController } from './CapitalController';
import { ChainHead } from './ChainHead';
import { ChainNav } from './ChainNav';
import { FirmsController } from './FirmsController';
import { MapControls } from './MapControls';
import { MapPanel } from './MapPanel';
import { NoChain } from './NoChain';
import { segmentFile } from './segmentColumns';
import { chainCodec } from './state';
import { useChainTitle } from './useChainTitle';
import { useMapScene } from './useMapScene';
import { words } from './words';

/** Address and query of a chain's page. The heavy parts ask for themselves when they are opened. */
export function ChainController() {
  const t = useWords(words);
  const lang = useLang();
  const { id = '' } = useParams();
  const link = useLink(chainCodec);
  const { part, region, shape } = link.state;
  const variables = { id, region: region || null };
  const asked = useAsk(ChainMapDocument, variables);
  const chain = asked.data?.chain;
  const title = useChainTitle(id, chain);
  const sceneOf = useMapScene();
  if (part === 'firms')
    return <FirmsController id={id} chain={chain ?? null} link={link} segments={chain?.map.segments ?? []} />;
  if (part === 'bottlenecks') return <BottleneckController id={id} chain={chain ?? null} link={link} />;
  if (part === 'capital') return <CapitalController id={id} chain={chain ?? null} link={link} />;
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
      controls={<MapControls link={link} segments={chain?.map.segments ?? []} />}
      shape={chain && chain.map.segments.length > 0 ? shape : undefined}
      onShape={(next) => link.go({ shape: next })}
      operation={ChainMapDocument}
      variables={variables}
      files={chain ? [segmentFile(chain.map.segments, variables, t, lang)] : []}
      scene={chain && chain.map.segments.length > 0 ? () => sceneOf(chain.map.segments) : undefined}
    >
      <Answer asked={asked}>
        {(data) => (data.chain ? <MapPanel chain={data.chain} link={link} /> : <NoChain id={id} />)}
      </Answer>
    </View>
  );
}
