import { useParams } from 'react-router';
import { type OperationResult, useOperation } from '../api/useOperation';
import { ChainFrame, NoChain, RegionControl } from '../chain/ChainFrame';
import { useChainTitle } from '../chain/useChainTitle';
import { GapsDocument, type GapsQuery, type JudgedFragment } from '../generated/graphql';
import { useLink } from '../link/useLink';
import type { Scene } from '../picture/scene';
import { list } from '../table/list';
import { Answer, Empty } from '../view/states';
import { toneOf } from '../view/Verdict';
import { useTerms } from '../words/terms';
import { useFillingColumns, useGapColumns } from './columns';
import { Gaps } from './Gaps';
import { ranked } from './rank';
import { gapScene } from './scene';
import { gapCodec, variablesOf } from './state';
import { Thresholds } from './Thresholds';
import { useWords } from './words';

export function GapPage() {
  const t = useWords();
  const { id = '' } = useParams();
  const link = useLink(gapCodec);
  const { region, shape } = link.state;
  const isAsked = region !== '';
  const asked = useOperation(GapsDocument, variablesOf(id, link.state), { pause: !isAsked });
  const chain = isAsked ? asked.data?.chain : null;
  const name = useChainTitle(id, chain);
  const { verdicts, steps } = useLists(asked, region);
  const scene = useScene(verdicts.rows);
  return (
    <ChainFrame
      title={t('title', { name })}
      chain={id}
      region={region}
      part="gaps"
      lead={t('lead')}
      controls={
        <>
          <RegionControl region={region} onRegion={(next) => link.go({ region: next })} />
          <Thresholds link={link} />
        </>
      }
      asked={asked}
      files={[verdicts, steps]}
      {...(chain ? { scene, shape, onShape: (next) => link.go({ shape: next }) } : {})}
    >
      {isAsked ? (
        <Answer asked={asked}>
          {chain ? <Gaps chain={chain} verdicts={verdicts} steps={steps} link={link} /> : <NoChain id={id} />}
        </Answer>
      ) : (
        <Empty title={t('needRegion')}>{t('needRegionWhy')}</Empty>
      )}
    </ChainFrame>
  );
}

function useLists(asked: OperationResult<GapsQuery>, region: string) {
  const t = useWords();
  return {
    verdicts: list(asked, ({ chain }) => chain?.gaps.verdicts, {
      label: t('table'),
      columns: useGapColumns(region),
      keyOf: ({ segment }) => segment.id,
    }),
    steps: list(asked, ({ chain }) => chain?.gaps.filling.steps, {
      label: t('fillingFile'),
      columns: useFillingColumns(),
      keyOf: ({ step }) => String(step),
    }),
  };
}

function useScene(verdicts: readonly JudgedFragment[]): () => Scene {
  const t = useWords();
  const { term } = useTerms();
  return () =>
    gapScene(ranked(verdicts), toneOf, {
      verdict: (verdict) => term('Verdict', verdict),
      order: (order) => t('order', { order }),
      fillability: t('fillability'),
    });
}
