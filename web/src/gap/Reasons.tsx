import { AddFirm } from '../contribute/AddFirm';
import type { JudgedFragment, Verdict } from '../generated/graphql';
import { useLang } from '../words/i18n';
import { listed } from '../words/numbers';
import { useTerms } from '../words/terms';
import { stillNeeded, useReason } from './reason';
import { useWords } from './words';

interface ReasonsProps {
  readonly judged: JudgedFragment;
  /** The id of the region that is judged. */
  readonly region: string;
  /** The segments of which the same holds: whoever knows a firm says of which. */
  readonly segments?: readonly JudgedFragment['segment'][];
}

/** The tests behind a verdict: those that failed, those that could not be made, and the way that is cut. */
export function Reasons({ judged, region, segments = [judged.segment] }: ReasonsProps) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  const sentence = useReason();
  const { reasons, untested, witness } = judged;
  const tests = untested.map((test) => term('GapTest', test));
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reason.test}>{sentence(reason)}</li>
      ))}
      {reasons.length === 0 && <li>{t('allPassed')}</li>}
      {stillNeeded(judged).map(({ test, count }) => (
        <li key={test}>
          {t(test === 'SEGMENT_COVERAGE' ? 'needSegment' : 'needRegion', { count })}
          <AddFirm segments={segments} region={test === 'REGION_COVERAGE' ? region : ''} />
        </li>
      ))}
      {untested.length > 0 && <li className="muted">{t('untested', { tests: listed(tests, lang) })}</li>}
      {witness && <li>{t('witness', { way: witness.via.map(({ name }) => name).join(' → ') })}</li>}
    </ul>
  );
}

/** A verdict on so few firms may turn with the next that becomes known. */
const FEW = 2;

interface Props {
  readonly verdict: Verdict | null;
  /** Firms of the segment that are known anywhere. */
  readonly count: number;
}

/** Says of a verdict that it rests on next to nothing. Too little data is a verdict of its own, and says so itself. */
export function FewKnown({ verdict, count }: Props) {
  const t = useWords();
  if (verdict === null || verdict === 'INSUFFICIENT_DATA' || count > FEW) return null;
  return <span className="muted small">{t('fewKnown', { count })}</span>;
}
