import type { JudgedFragment } from '../generated/graphql';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { isUpperBound, titlesOfRank } from './reason';
import { words } from './words';

type Reason = JudgedFragment['reasons'][number];

/** A failed test as a sentence: what was found, and what is asked for. */
export function useReason(): (reason: Reason) => string {
  const t = useWords(words);
  const lang = useLang();
  const { term } = useTerms();
  const rank = (value: number) => {
    const titles = titlesOfRank(value).map((tier) => term('RecognitionTier', tier));
    return titles.length === 0 ? t('noTitle') : titles.join(' / ');
  };
  return ({ test, value, threshold }) => {
    const say = test === 'TIER' ? rank : (number: number) => shown(number, lang);
    const values = { test: term('GapTest', test), value: say(value), threshold: say(threshold) };
    return t(isUpperBound(test) ? 'atMost' : 'atLeast', values);
  };
}
