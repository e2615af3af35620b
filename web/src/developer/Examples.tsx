import { App, Button } from 'antd';
import { Link } from 'react-router';
import { routes } from '../link/routes';
import { type Example, typed } from '../playground/examples';
import { useLang } from '../words/i18n';
import { curlOf } from './curl';
import { useWords } from './words';

interface Props {
  readonly url: string;
  readonly examples: readonly Example[];
}

const USERS = ['planner', 'investor', 'developer'] as const;

export function Examples({ url, examples }: Props) {
  const t = useWords();
  return USERS.map((user) => (
    <section key={user}>
      <h3>{t(user)}</h3>
      <ul className="plain guide-examples">
        {examples
          .filter((example) => example.user === user)
          .map((example) => (
            <li key={example.id}>
              <One url={url} example={example} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function One({ url, example }: { readonly url: string; readonly example: Example }) {
  const t = useWords();
  const lang = useLang();
  const copy = useCopy();
  const title = example.title[lang];
  const curl = curlOf(url, example.query, example.variables);
  return (
    <>
      <p>{title}</p>
      <p className="guide-actions">
        <Link to={`${routes.playground}?${new URLSearchParams(typed(example))}`}>
          {t('openPlayground')}
          <span className="visually-hidden"> {title}</span>
        </Link>
        <Button size="small" onClick={() => void copy(curl)}>
          {t('copyCurl')}
          <span className="visually-hidden"> {title}</span>
        </Button>
      </p>
      <details>
        <summary>{t('query')}</summary>
        <Code>{example.query}</Code>
        <Code>{curl}</Code>
      </details>
    </>
  );
}

function useCopy(): (text: string) => Promise<void> {
  const t = useWords();
  const { message } = App.useApp();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(t('copied'));
    } catch {
      void message.info(t('noClipboard'));
    }
  };
}

export function Code({ children }: { readonly children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it.
    <pre className="code" tabIndex={0}>
      {children}
    </pre>
  );
}
