import type { ReactNode } from 'react';
import { useBase } from '../app/world';
import { examplesOf } from '../playground/examples';
import { View } from '../view/View';
import { CHAPTERS } from './contract';
import { curlOf } from './curl';
import { Code, Examples } from './Examples';
import { ErrorTable, LimitTable } from './tables';
import { type DeveloperWord, useWords } from './words';
import './developer.css';

export function DeveloperPage() {
  const t = useWords();
  const base = useBase();
  const url = `${location.origin}${base}/graphql`;
  const extra: Partial<Readonly<Record<DeveloperWord, ReactNode>>> = {
    start: <Start url={url} />,
    errors: <ErrorTable />,
    limits: <LimitTable />,
    examples: <Examples url={url} examples={examplesOf(base !== '')} />,
  };
  return (
    <View title={t('title')} lead={t('lead')}>
      <div className="guide">
        <Contents />
        <div>
          {CHAPTERS.map(({ id, texts }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{t(id)}</h2>
              {texts.map((text) => (
                <Prose key={text} text={t(text, { download: `${location.origin}${base}/download` })} />
              ))}
              {extra[id]}
            </section>
          ))}
        </div>
      </div>
    </View>
  );
}

function Contents() {
  const t = useWords();
  return (
    <nav aria-label={t('contents')}>
      <ul className="plain">
        {CHAPTERS.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(id)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const FIRST = '{ chains(first: 5) { totalCount nodes { id name } } }';

function Start({ url }: { readonly url: string }) {
  const t = useWords();
  return (
    <>
      <Prose text={t('startText', { url })} />
      <Code>{curlOf(url, FIRST, {})}</Code>
      <Prose text={t('startAfter')} />
    </>
  );
}

/** A sentence in which what stands between backticks is code. */
export function Prose({ text }: { readonly text: string }) {
  let at = 0;
  const parts = text.split('`').map((part, index) => {
    at += part.length + 1;
    return { part, key: at, isCode: index % 2 === 1 };
  });
  return (
    <p className="prose">{parts.map(({ part, key, isCode }) => (isCode ? <code key={key}>{part}</code> : part))}</p>
  );
}
