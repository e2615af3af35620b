import { Button } from 'antd';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useWords } from './words';

interface Props {
  /** What is paged through, for whoever hears the page. */
  readonly of: string;
  readonly count: number;
  readonly connection: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  /** The cursor that the address holds; '' on the first page. */
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

/** Pages of a list. The cursor is in the address, so that a page can be reloaded and gone back from. */
export function Pager({ of, count, connection, after, onAfter }: Props) {
  const t = useWords();
  const lang = useLang();
  const { totalCount, pageInfo } = connection;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (after === '' && next === null) return null;
  return (
    <nav className="partial" aria-label={t('pages', { of })}>
      <span>{t('page', { all: shown(totalCount, lang), shown: shown(count, lang) })}</span>
      {after !== '' && (
        <Button size="small" onClick={() => onAfter('')}>
          {t('firstPage')}
        </Button>
      )}
      {next !== null && (
        <Button size="small" onClick={() => onAfter(next)}>
          {t('nextPage')}
        </Button>
      )}
    </nav>
  );
}
