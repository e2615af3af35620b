import { useLang } from '../words/i18n';
import { useWords } from './words';
import './own.css';

interface Props {
  /** Names of data sets; without any there is nothing to mark. */
  readonly of: readonly string[];
}

/** Says in a word and a colour that something comes from data of one's own, and from which. */
export function OwnMark({ of }: Props) {
  const t = useWords();
  const lang = useLang();
  if (of.length === 0) return null;
  return (
    <span className="own-mark" title={t('from', { names: of.join(lang === 'zh' ? '、' : ', ') })}>
      {t('own')}
    </span>
  );
}
