import { Alert, Select } from 'antd';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useShade } from '../app/useShade';
import { routes } from '../link/routes';
import { Waiting } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import type { Example } from './examples';
import './playground.css';
import { words } from './words';

/** The editor is many times the rest of the page, and comes after it. */
const Editor = lazy(async () => ({ default: (await import('./Editor')).Editor }));

interface Props {
  readonly base: string;
  readonly query: string;
  readonly variables: string;
  readonly examples: readonly Example[];
  readonly onExample: (example: Example) => void;
  readonly onEdit: (change: { readonly query?: string; readonly variables?: string }) => void;
}

const USERS = ['planner', 'investor', 'developer'] as const;

export function PlaygroundPanel({ base, query, variables, examples, onExample, onEdit }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const { shade } = useShade();
  const [isClosed, setClosed] = useState(false);
  const close = useCallback(() => setClosed(true), []);
  const options = USERS.map((user) => ({
    label: t(user),
    options: examples
      .filter((example) => example.user === user)
      .map(({ id, title }) => ({ value: id, label: title[lang] })),
  }));
  const choose = (id: string) => {
    const chosen = examples.find((example) => example.id === id);
    if (chosen) onExample(chosen);
  };
  const controls = (
    <>
      <Select
        aria-label={t('examples')}
        size="small"
        className="playground-examples"
        placeholder={t('choose')}
        value={examples.find((example) => example.query === query)?.id ?? null}
        options={options}
        popupMatchSelectWidth={false}
        onChange={choose}
      />
      <Link to={routes.developers}>{t('guide')}</Link>
      <span className="muted small">{t('keyboard')}</span>
    </>
  );
  return (
    <View title={t('title')} lead={t('lead')} controls={controls}>
      {isClosed && <Alert type="info" title={t('closed')} className="playground-closed" />}
      <div className="playground">
        <Suspense fallback={<Waiting />}>
          <Editor
            base={base}
            shade={shade}
            query={query}
            variables={variables}
            onQuery={(next) => onEdit({ query: next })}
            onVariables={(next) => onEdit({ variables: next })}
            onClosed={close}
          />
        </Suspense>
      </div>
    </View>
  );
}
