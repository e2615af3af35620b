import { useMemo } from 'react';
import { useWords as useOwnWords } from '../own/words';
import { useLang } from '../words/i18n';
import { termOf } from '../words/terms';
import type { Names } from './scene';

/** What a picture calls things, in the language of the page. */
export function useNames(): Names {
  const lang = useLang();
  const o = useOwnWords();
  return useMemo(
    () => ({
      typeName: (type) => termOf('Type', type, lang),
      curated: termOf('Confidence', 'CURATED', lang),
      own: o('own'),
    }),
    [lang, o],
  );
}
