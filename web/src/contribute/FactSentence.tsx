import { nameOf } from '../entity/nameOf';
import type { StatedFactFragment } from '../generated/graphql';
import { OwnMark } from '../own/OwnMark';
import { ownNames } from '../own/own';
import { useLang } from '../words/i18n';
import { useFactWords } from './factWords';

/** What a value is worth to nobody who reads a fact. */
const INNER: ReadonlySet<string> = new Set(['corrects', 'name', 'description', 'pinyin', 'initials', 'labels']);

/** A fact as a sentence: of what, which kind, and what of it. */
export function FactSentence({ fact }: { readonly fact: StatedFactFragment }) {
  const { kindOf, statedOf } = useFactWords();
  const lang = useLang();
  const { kind, subject, object, values, dataset } = fact;
  const more = values.filter(({ name }) => !INNER.has(name)).map(statedOf);
  return (
    <>
      {nameOf(subject)} <span className="muted">{kindOf(kind)}</span> {objectOf(object)}{' '}
      {more.length > 0 && <span className="muted">({more.join(lang === 'zh' ? '；' : '; ')})</span>}
      <OwnMark of={ownNames([dataset])} />
    </>
  );
}

/** What an event is, its values say. */
function objectOf(object: StatedFactFragment['object']): string {
  if ('metric' in object) return object.metric.name;
  return 'name' in object ? object.name : '';
}
