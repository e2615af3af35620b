import { Fragment, type ReactNode } from 'react';
import { useLang } from '../words/i18n';
import { Empty } from './states';
import { useWords } from './words';

export interface Part {
  readonly title: string;
  /** How many there are; of a part with none only its name is shown, among what no source mentions. */
  readonly count: number;
  readonly content: ReactNode;
  readonly note?: string;
  /** How what is not known of it is added; it says of which part it is. */
  readonly add?: ReactNode;
}

/** Lists one below the other. What no document speaks of takes one line for all: an empty table would look like a zero. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const t = useWords();
  const lang = useLang();
  const known = parts.filter(({ count }) => count > 0);
  const absent = parts.filter(({ count }) => count === 0);
  const titles = absent.map(({ title }) => title).join(lang === 'zh' ? '、' : ', ');
  const unmentioned = (
    <>
      {t('unmentioned', { parts: titles })}
      {absent.map(({ title, add }) => add && <Fragment key={title}>{add}</Fragment>)}
    </>
  );
  if (known.length === 0) return <Empty>{unmentioned}</Empty>;
  return (
    <>
      {known.map(({ title, count, content, note, add }) => (
        <section key={title}>
          <h2>
            {title} <span className="muted small">{count}</span>
          </h2>
          {add}
          {note && <p className="muted">{note}</p>}
          {content}
        </section>
      ))}
      {absent.length > 0 && <p className="muted unmentioned">{unmentioned}</p>}
    </>
  );
}
