import { Link } from 'react-router';
import { useAsk } from '../api/useAsk';
import { useBase } from '../app/world';
import { ChainNav } from '../chain/ChainNav';
import { useChainTitle } from '../chain/useChainTitle';
import { GapsDocument, TargetsDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { targetScene } from './scene';
import { targetCodec } from './state';
import { TargetControls } from './TargetControls';
import { TargetPanel } from './TargetPanel';
import { useNotes } from './useNotes';
import { useTargetFiles } from './useTargetFiles';
import { inputOf } from './weights';
import { words } from './words';

export function TargetController() {
  const t = useWords(words);
  const base = useBase();
  const link = useLink(targetCodec);
  const { chain: id, region, shape, first, w } = link.state;
  const isAsked = id !== '' && region !== '';
  const variables = { id, region, first, weights: inputOf(w) };
  const asked = useAsk(TargetsDocument, variables, { pause: !isAsked });
  const judged = useAsk(GapsDocument, { id, region }, { pause: !isAsked || link.state.pick.length === 0 });
  const chain = isAsked ? asked.data?.chain : null;
  const name = useChainTitle(id, chain);
  const [notes, setNote] = useNotes(base);
  const files = useTargetFiles(chain ?? null, variables, link.state, notes);
  return (
    <View
      title={id === '' ? t('title') : t('titleOf', { name })}
      scope={region}
      lead={
        <>
          <p>{t('lead')}</p>
          {id !== '' && <ChainNav chain={id} region={region} current="targets" />}
        </>
      }
      shape={chain ? shape : undefined}
      onShape={(next) => link.go({ shape: next })}
      controls={<TargetControls link={link} list={chain?.targets ?? null} />}
      operation={TargetsDocument}
      variables={variables}
      files={files}
      scene={
        chain && chain.targets.candidates.length > 0
          ? () => targetScene(chain.targets.candidates, (name) => t(name))
          : undefined
      }
    >
      {!isAsked && <Empty title={t('pickBoth')}>{t('pickBothWhy')}</Empty>}
      {isAsked && (
        <Answer asked={asked}>
          {(data) =>
            data.chain ? (
              <TargetPanel list={data.chain.targets} link={link} notes={notes} onNote={setNote} judged={judged} />
            ) : (
              <Empty title={t('none')}>
                {t('noneWhy', { id })} <Link to={routes.home}>{t('pickChain')}</Link>
              </Empty>
            )
          }
        </Answer>
      )}
    </View>
  );
}
