import { Alert, Select } from 'antd';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useShade } from '../app/useShade';
import { useBase } from '../app/world';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { Waiting } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { examplesOf, typed } from './examples';
import { playgroundCodec, useWriting } from './useWriting';
import { useWords } from './words';
import './playground.css';

/** The editor is many times the rest of the page, and comes after it. */
const Editor = lazy(async () => ({ default: (await import('./Editor')).Editor }));

export function PlaygroundPage() {
  const t = useWords();
  const base = useBase();
  const { shade } = useShade();
  const { state, go } = useLink(playgroundCodec);
  const [first] = examplesOf(base !== '');
  const shown = state.query === '' && first ? typed(first) : state;
  const { round, write } = useWriting(shown, go);
  const [closedIn, setClosedIn] = useState<number | null>(null);
  const close = useCallback(() => setClosedIn(round), [round]);
  return (
    <View title={t('title')} lead={t('lead')} controls={<Controls query={shown.query} />}>
      {closedIn === round && <Alert type="info" title={t('closed')} className="playground-closed" />}
      <div className="playground">
        <Suspense fallback={<Waiting />}>
          <Editor
            key={round}
            base={base}
            shade={shade}
            query={shown.query}
            variables={shown.variables}
            onQuery={(query) => write({ query })}
            onVariables={(variables) => write({ variables })}
            onClosed={close}
          />
        </Suspense>
      </div>
    </View>
  );
}

const USERS = ['planner', 'investor', 'developer'] as const;

function Controls({ query }: { readonly query: string }) {
  const t = useWords();
  const lang = useLang();
  const { go } = useLink(playgroundCodec);
  const examples = examplesOf(useBase() !== '');
  const options = USERS.map((user) => ({
    label: t(user),
    options: examples
      .filter((example) => example.user === user)
      .map(({ id, title }) => ({ value: id, label: title[lang] })),
  }));
  const choose = (id: string) => {
    const chosen = examples.find((example) => example.id === id);
    if (chosen) go(typed(chosen));
  };
  return (
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
}
