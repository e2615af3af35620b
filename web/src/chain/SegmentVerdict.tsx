import { useOperation } from '../api/useOperation';
import { FewKnown } from '../gap/FewKnown';
import { Reasons } from '../gap/Reasons';
import { GapsDocument } from '../generated/graphql';
import { Answer } from '../view/states';
import { Verdict } from '../view/Verdict';
import { useWords } from '../words/i18n';
import { words } from './words';

interface Props {
  readonly chain: string;
  readonly segment: string;
  readonly region: string;
  readonly isRequired: boolean;
}

/** How the segment stands in the region, and the tests behind it. */
export function SegmentVerdict({ chain, segment, region, isRequired }: Props) {
  const t = useWords(words);
  const asked = useOperation(GapsDocument, { id: chain, region }, { pause: region === '' || !isRequired });
  return (
    <section>
      <h3>{t('reasonsHere')}</h3>
      {region === '' && <p className="muted">{t('pickRegion')}</p>}
      {region !== '' && !isRequired && <p className="muted">{t('optionalVerdict')}</p>}
      {region !== '' && isRequired && (
        <Answer asked={asked}>
          {(data) => {
            const judged = data.chain?.gaps.verdicts.find((verdict) => verdict.segment.id === segment);
            if (!judged) return <p className="muted">{t('optionalVerdict')}</p>;
            return (
              <>
                <Verdict verdict={judged.verdict} />{' '}
                <FewKnown verdict={judged.verdict} count={judged.firmCountNationwide} />
                <Reasons judged={judged} />
              </>
            );
          }}
        </Answer>
      )}
    </section>
  );
}
