import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { notedUnder, useBase } from '../app/world';
import { ChainFrame } from '../chain/ChainFrame';
import { useChainTitle } from '../chain/useChainTitle';
import { GapsDocument, TargetsDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { WithOwnData } from '../own/WithOwnData';
import { Answer, Empty } from '../view/states';
import { CandidateControls } from './CandidateControls';
import { Candidates } from './Candidates';
import { useNotes } from './noteBook';
import { candidateScene } from './scene';
import { candidateCodec } from './state';
import { useLists } from './useLists';
import { inputOf } from './weights';
import { useWords } from './words';

export function CandidatePage() {
  const t = useWords();
  const link = useLink(candidateCodec);
  const { chain: id, region, shape, first, weights, pick } = link.state;
  const isAsked = id !== '' && region !== '';
  const variables = { id, region, first, weights: inputOf(weights) };
  const asked = useOperation(TargetsDocument, variables, { pause: !isAsked });
  const judged = useOperation(GapsDocument, { id, region }, { pause: !isAsked || pick.length === 0 });
  const chain = isAsked ? asked.data?.chain : null;
  const name = useChainTitle(id, chain);
  const [notes, setNote] = useNotes(notedUnder(useBase()));
  const files = useLists(asked, link.state, notes);
  const candidates = chain?.targets.candidates ?? [];
  return (
    <ChainFrame
      title={id === '' ? t('title') : t('titleOf', { name })}
      chain={id}
      region={region}
      part="targets"
      lead={t('lead')}
      shape={chain ? shape : undefined}
      onShape={(next) => link.go({ shape: next })}
      controls={<CandidateControls link={link} list={chain?.targets ?? null} />}
      asked={asked}
      files={files}
      scene={candidates.length > 0 ? () => candidateScene(candidates, t) : undefined}
    >
      {isAsked ? (
        <Answer asked={asked}>
          {chain ? (
            <Candidates list={chain.targets} link={link} notes={notes} onNote={setNote} judged={judged} />
          ) : (
            <NoChain id={id} />
          )}
        </Answer>
      ) : (
        <Empty title={t('pickBoth')}>{t('pickBothWhy')}</Empty>
      )}
    </ChainFrame>
  );
}

function NoChain({ id }: { readonly id: string }) {
  const t = useWords();
  return (
    <Empty title={t('none')}>
      {t('noneWhy', { id })} <Link to={routes.home}>{t('pickChain')}</Link>
      <WithOwnData />
    </Empty>
  );
}
