import { useWords } from '../words/i18n';
import { today } from '../words/numbers';
import { languages } from './languages';
import type { Source } from './useQuotes';
import { words } from './words';

/** What is known of a document, with what it lacks, and how it is cited. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const t = useWords(words);
  const { id, title, publisher, publishedOn, language, knownOmissions } = source;
  const cited = {
    publisher: publisher ? `${publisher}: ` : '',
    title,
    date: publishedOn ?? t('undated'),
    id,
    today: today(),
  };
  return (
    <dl className="facts">
      <dt>{t('publisher')}</dt>
      <dd>{publisher ?? <span className="unknown">{t('unknown')}</span>}</dd>
      <dt>{t('publishedOn')}</dt>
      <dd>{publishedOn ?? <span className="unknown">{t('undated')}</span>}</dd>
      <dt>{t('language')}</dt>
      <dd>{languages(t)[language ?? ''] ?? language}</dd>
      <dt>{t('holes')}</dt>
      <dd lang="zh-CN">{knownOmissions.length === 0 ? t('noHoles') : knownOmissions.join('；')}</dd>
      <dt>{t('howToCite')}</dt>
      <dd>{t('citeText', cited)}</dd>
    </dl>
  );
}
