import { Link } from 'react-router';
import type { CitedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { OwnMark } from '../own/OwnMark';
import { ownNames } from '../own/own';
import { useWords } from './words';

/** A passage with its document. */
export function Quote({ citation, onLeave }: { readonly citation: CitedFragment; readonly onLeave: () => void }) {
  const t = useWords();
  const { quote, locator, source } = citation;
  return (
    <figure className="quote">
      <blockquote lang="zh-CN">{quote}</blockquote>
      <figcaption>
        <div>
          {source.title || t('untitled')}
          {source.publisher ? ` · ${source.publisher}` : ''} · {source.publishedOn ?? t('undated')}
          <OwnMark of={ownNames([source.dataset])} />
        </div>
        {locator && (
          <div>
            {t('at')}: {locator}
          </div>
        )}
        <Link to={`${routes.source(source.id)}?citation=${encodeURIComponent(citation.id)}`} onClick={onLeave}>
          {t('source')}
        </Link>
      </figcaption>
    </figure>
  );
}
