import { Input } from 'antd';
import { useEffect } from 'react';
import { word } from '../link/codec';
import { useLink } from '../link/useLink';
import { Partial } from '../view/states';
import type { Quoted, Source } from './useQuotes';
import { useWords } from './words';

/** The quote that a link leads to, and what is looked for in all of them. */
const sourceCodec = { citation: word(), find: word() };

interface Props {
  readonly source: Source;
  readonly quotes: readonly Quoted[];
}

/** What was taken from a document, quote by quote. */
export function Quotes({ source: { language, citations }, quotes }: Props) {
  const t = useWords();
  const { state, go } = useLink(sourceCodec);
  const { citation: marked, find } = state;
  const found = find === '' ? quotes : quotes.filter(({ quote }) => quote.includes(find));
  const isThere = quotes.some((quote) => quote.id === marked);
  useEffect(() => {
    if (isThere) document.getElementById(marked)?.scrollIntoView({ block: 'center' });
  }, [isThere, marked]);
  return (
    <>
      <h2>{t('quotesOf', { count: citations.totalCount })}</h2>
      <div className="controls">
        <Input.Search
          aria-label={t('search')}
          placeholder={t('search')}
          allowClear
          size="small"
          style={{ maxWidth: '20rem' }}
          defaultValue={find}
          onSearch={(text) => go({ find: text.trim() }, { replace: true })}
        />
        {find !== '' && <span role="status">{t('matches', { count: found.length })}</span>}
      </div>
      {quotes.length < citations.totalCount && <Partial shown={quotes.length} all={citations.totalCount} />}
      <ul className="plain">
        {found.map((quoted) => (
          <Quote key={quoted.id} quoted={quoted} lang={language ?? 'zh-CN'} isMarked={quoted.id === marked} />
        ))}
      </ul>
    </>
  );
}

interface QuoteProps {
  readonly quoted: Quoted;
  readonly lang: string;
  readonly isMarked: boolean;
}

function Quote({ quoted: { id, quote, locator }, lang, isMarked }: QuoteProps) {
  return (
    <li id={id}>
      <figure className={`quote${isMarked ? ' quote-marked' : ''}`}>
        <blockquote lang={lang}>{quote}</blockquote>
        <figcaption>
          {locator} <code>{id}</code>
        </figcaption>
      </figure>
    </li>
  );
}
