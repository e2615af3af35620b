import type { ReactNode } from 'react';
import { useLang } from '../words/i18n';
import { Empty } from './states';
import { useWords } from './words';

export interface Part {
  readonly title: string;
  /** How many there are; of a part with none only its name is shown, among what no source mentions. */
  readonly count: number;
  readonly content: ReactNode;
  readonly note?: string;
}

/** Lists one below the other. What no document speaks of takes one line for all: an empty table would look like a zero. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const t = useWords();
  const lang = useLang();
  const known = parts.filter(({ count }) => count > 0);
  const absent = parts.filter(({ count }) => count === 0).map(({ title }) => title);
  const unmentioned = t('unmentioned', { parts: absent.join(lang === 'zh' ? '、' : ', ') });
  if (known.length === 0) return <Empty>{unmentioned}</Empty>;
  return (
    <>
      {known.map(({ title, count, content, note }) => (
        <section key={title}>
          <h2>
            {title} <span className="muted small">{count}</span>
          </h2>
          {note && <p className="muted">{note}</p>}
          {content}
        </section>
      ))}
      {absent.length > 0 && <p className="muted unmentioned">{unmentioned}</p>}
    </>
  );
}
