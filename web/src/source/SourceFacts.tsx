import { Facts } from '../view/Facts';
import { today } from '../words/numbers';
import type { Source } from './useQuotes';
import { useWords } from './words';

/** What is known of a document, with what it lacks, and how it is cited. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const t = useWords();
  const { id, title, publisher, publishedOn, language, knownOmissions } = source;
  const cited = {
    publisher: publisher ? `${publisher}: ` : '',
    title,
    date: publishedOn ?? t('undated'),
    id,
    today: today(),
  };
  return (
    <Facts
      facts={[
        [t('publisher'), publisher ?? <span className="unknown">{t('unknown')}</span>],
        [t('publishedOn'), publishedOn ?? <span className="unknown">{t('undated')}</span>],
        [t('language'), languages(t)[language ?? ''] ?? language],
        [
          t('holes'),
          <span key="holes" lang="zh-CN">
            {knownOmissions.length === 0 ? t('noHoles') : knownOmissions.join('；')}
          </span>,
        ],
        [t('howToCite'), t('citeText', cited)],
      ]}
    />
  );
}

/** What the languages of documents are called. */
export function languages(t: (key: 'zhHans' | 'zhHant' | 'english') => string): Readonly<Record<string, string>> {
  return { 'zh-Hans': t('zhHans'), 'zh-Hant': t('zhHant'), en: t('english') };
}
