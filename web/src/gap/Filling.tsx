import type { GapsQuery } from '../generated/graphql';
import { DataTable } from '../table/DataTable';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { fillingColumns } from './gapColumns';
import { words } from './words';

type Order = NonNullable<GapsQuery['chain']>['gaps']['filling'];

/** In which order to fill what is missing, and how hard each step is by then. */
export function Filling({ filling: { steps, effort } }: { readonly filling: Order }) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <section>
      <h2>{t('filling')}</h2>
      {steps.length === 0 ? (
        <p className="muted">{t('noFilling')}</p>
      ) : (
        <>
          <p className="muted">
            {t('fillingWhy')} {t('effortAll', { effort: shown(effort, lang) })}
          </p>
          <DataTable
            label={t('fillingFile')}
            columns={fillingColumns(t)}
            rows={steps}
            rowKey={({ step }) => String(step)}
          />
        </>
      )}
    </section>
  );
}
