import type { Example } from '../playground/examples';
import { useWords } from '../words/i18n';
import { CHAPTERS } from './contract';
import { curlOf } from './curl';
import './developer.css';
import { Examples } from './Examples';
import { Prose } from './Prose';
import { ErrorTable, LimitTable } from './tables';
import { type DeveloperWord, words } from './words';

interface Props {
  readonly url: string;
  readonly examples: readonly Example[];
}

const FIRST = '{ chains(first: 5) { totalCount nodes { id name } } }';

export function DeveloperPanel({ url, examples }: Props) {
  const t = useWords(words);
  const download = url.replace(/graphql$/, 'download');
  const extra: Partial<Readonly<Record<DeveloperWord, React.ReactNode>>> = {
    start: (
      <>
        <Prose text={t('startText', { url })} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it. */}
        <pre className="code" tabIndex={0}>
          {curlOf(url, FIRST, {})}
        </pre>
        <Prose text={t('startAfter')} />
      </>
    ),
    errors: <ErrorTable />,
    limits: <LimitTable />,
    examples: <Examples url={url} examples={examples} />,
  };
  return (
    <div className="guide">
      <nav aria-label={t('contents')}>
        <ul className="plain">
          {CHAPTERS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(id)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {CHAPTERS.map(({ id, texts }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{t(id)}</h2>
            {texts.map((text) => (
              <Prose key={text} text={t(text, { download })} />
            ))}
            {extra[id]}
          </section>
        ))}
      </div>
    </div>
  );
}
