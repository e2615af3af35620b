import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import type { FillingStep } from './columns';
import { words } from './words';

interface Props {
  readonly steps: List<FillingStep>;
  readonly effort: number;
}

/** In which order to fill what is missing, and how hard each step is by then. */
export function Filling({ steps, effort }: Props) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <section>
      <h2>{t('filling')}</h2>
      {steps.rows.length === 0 ? (
        <p className="muted">{t('noFilling')}</p>
      ) : (
        <>
          <p className="muted">
            {t('fillingWhy')} {t('effortAll', { effort: shown(effort, lang) })}
          </p>
          <ListTable list={steps} />
        </>
      )}
    </section>
  );
}
