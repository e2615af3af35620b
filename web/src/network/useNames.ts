import { useMemo } from 'react';
import { useLang } from '../words/i18n';
import { termOf } from '../words/terms';
import type { Names } from './scene';

/** What a picture calls things, in the language of the page. */
export function useNames(): Names {
  const lang = useLang();
  return useMemo(
    () => ({ typeName: (type) => termOf('Type', type, lang), curated: termOf('Confidence', 'CURATED', lang) }),
    [lang],
  );
}
