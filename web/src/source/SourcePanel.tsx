import { Input } from 'antd';
import { type ReactNode, useEffect } from 'react';
import type { SourceDetailQuery } from '../generated/graphql';
import { Partial } from '../view/states';
import { useWords } from '../words/i18n';
import { today } from '../words/numbers';
import { languages } from './SourcesController';
import { words } from './words';

type Source = NonNullable<SourceDetailQuery['source']>;
export type Quoted = Source['citations']['nodes'][number];

interface Props {
  readonly source: Source;
  readonly quotes: readonly Quoted[];
  /** The quote that a link leads to. */
  readonly marked: string;
  readonly find: string;
  readonly onFind: (find: string) => void;
  /** What contradicts it. */
  readonly children: ReactNode;
}

export function SourcePanel({ source, quotes, marked, find, onFind, children }: Props) {
  const t = useWords(words);
  const { id, title, publisher, publishedOn, language, knownOmissions, citations } = source;
  const found = find === '' ? quotes : quotes.filter(({ quote }) => quote.includes(find));
  const isThere = quotes.some((quote) => quote.id === marked);
  useEffect(() => {
    if (isThere) document.getElementById(marked)?.scrollIntoView({ block: 'center' });
  }, [isThere, marked]);
  const cited = {
    publisher: publisher ? `${publisher}: ` : '',
    title,
    date: publishedOn ?? t('undated'),
    id,
    today: today(),
  };
  return (
    <>
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
      {children}
      <h2>{t('quotesOf', { count: citations.totalCount })}</h2>
      <div className="controls">
        <Input.Search
          aria-label={t('search')}
          placeholder={t('search')}
          allowClear
          size="small"
          style={{ maxWidth: '20rem' }}
          defaultValue={find}
          onSearch={(text) => onFind(text.trim())}
        />
        {find !== '' && <span role="status">{t('matches', { count: found.length })}</span>}
      </div>
      {quotes.length < citations.totalCount && <Partial shown={quotes.length} all={citations.totalCount} />}
      <ul className="plain">
        {found.map(({ id: one, quote, locator }) => (
          <li key={one} id={one}>
            <figure className={`quote${one === marked ? ' quote-marked' : ''}`}>
              <blockquote lang={language ?? 'zh-CN'}>{quote}</blockquote>
              <figcaption>
                {locator} <code>{one}</code>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </>
  );
}
