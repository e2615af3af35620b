import { useParams } from 'react-router';
import { useAsk } from '../api/useAsk';
import { ChainNav } from '../chain/ChainNav';
import { NoChain } from '../chain/NoChain';
import { RegionControl } from '../chain/RegionControl';
import { useChainTitle } from '../chain/useChainTitle';
import { GapsDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Answer, Empty } from '../view/states';
import { toneOf } from '../view/Verdict';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { GapPanel } from './GapPanel';
import { fillingColumns, gapColumns } from './gapColumns';
import { ranked } from './rank';
import { gapScene } from './scene';
import { gapCodec, variablesOf } from './state';
import { Thresholds } from './Thresholds';
import { words } from './words';

export function GapController() {
  const t = useWords(words);
  const lang = useLang();
  const { term } = useTerms();
  const { id = '' } = useParams();
  const link = useLink(gapCodec);
  const { region, shape } = link.state;
  const variables = variablesOf(id, link.state);
  const asked = useAsk(GapsDocument, variables, { pause: region === '' });
  const chain = region === '' ? null : asked.data?.chain;
  const name = useChainTitle(id, chain);
  const gaps = chain?.gaps;
  const operation = GapsDocument;
  const files = gaps
    ? [
        {
          label: t('table'),
          operation,
          variables,
          rows: 'chain.gaps.verdicts',
          columns: gapColumns(t, lang),
          count: gaps.verdicts.length,
        },
        {
          label: t('fillingFile'),
          operation,
          variables,
          rows: 'chain.gaps.filling.steps',
          columns: fillingColumns(t),
          count: gaps.filling.steps.length,
        },
      ]
    : [];
  return (
    <View
      title={t('title', { name })}
      scope={region}
      lead={
        <>
          <p>{t('lead')}</p>
          <ChainNav chain={id} region={region} current="gaps" />
        </>
      }
      controls={
        <>
          <RegionControl region={region} onRegion={(next) => link.go({ region: next })} />
          <Thresholds link={link} />
        </>
      }
      shape={gaps ? shape : undefined}
      onShape={(next) => link.go({ shape: next })}
      operation={operation}
      variables={variables}
      files={files}
      scene={
        gaps &&
        (() =>
          gapScene(ranked(gaps.verdicts), toneOf, {
            verdict: (verdict) => term('Verdict', verdict),
            order: (order) => t('order', { order }),
            fillability: t('fillability'),
          }))
      }
    >
      {region === '' ? (
        <Empty title={t('needRegion')}>{t('needRegionWhy')}</Empty>
      ) : (
        <Answer asked={asked}>
          {(data) => (data.chain ? <GapPanel chain={data.chain} link={link} /> : <NoChain id={id} />)}
        </Answer>
      )}
    </View>
  );
}
