import { Input } from 'antd';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useKnown } from '../api/names';
import { useOperation } from '../api/useOperation';
import { SourceConflictsDocument } from '../generated/graphql';
import { word } from '../link/codec';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { WithOwnData } from '../own/WithOwnData';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Answer, Empty, Partial } from '../view/states';
import { View } from '../view/View';
import { today } from '../words/numbers';
import { Conflicts } from './Conflicts';
import { type Quoted, type Source, useQuotes } from './useQuotes';
import { useWords } from './words';

/** One document: what was taken from it, quote by quote, and what contradicts it elsewhere. */
export function SourcePage() {
  const { id = '' } = useParams();
  return <SourceView key={id} id={id} />;
}

function SourceView({ id }: { readonly id: string }) {
  const t = useWords();
  const { asked, quotes } = useQuotes(id);
  const conflicts = useOperation(SourceConflictsDocument, { id });
  const { name } = useKnown(id);
  const source = asked.data?.source;
  const file = list(asked, (data) => data.source?.citations.nodes, {
    label: t('quotesFile'),
    columns: [
      { title: t('id'), path: 'id' },
      { title: t('quote'), path: 'quote' },
      { title: t('locator'), path: 'locator' },
    ],
  });
  const toAll = <Link to={routes.sources}>{t('all')}</Link>;
  return (
    <View title={source?.title ?? name} lead={toAll} asked={asked} files={[file]}>
      <Answer asked={asked}>
        {source ? (
          <>
            <SourceFacts source={source} />
            <Answer asked={conflicts}>{(found) => <Conflicts source={id} found={found} />}</Answer>
            <Quotes source={source} quotes={quotes} />
          </>
        ) : (
          <Empty title={t('notFound')}>
            {t('notFoundWhy', { id })} {toAll}
            <WithOwnData />
          </Empty>
        )}
      </Answer>
    </View>
  );
}

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
