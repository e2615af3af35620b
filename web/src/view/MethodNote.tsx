import type { CoveredFragment, ExplainedFragment } from '../generated/graphql';
import { useLang } from '../words/i18n';
import { percent } from '../words/numbers';
import { useWords } from './words';

/** What every analysis says of itself. */
interface Explained {
  readonly method: ExplainedFragment;
  readonly coverage: CoveredFragment;
  readonly dataAsOf: string | null | undefined;
}

/** Under every analysis: how much of what it needs is known, as of when, and by which method it was made. */
export function MethodNote({ of: { method, coverage, dataAsOf } }: { readonly of: Explained }) {
  const t = useWords();
  const lang = useLang();
  const { known, expected, share, note, ownLinks } = coverage;
  return (
    <section className="method" aria-label={t('method')}>
      <p>
        <strong>{t('coverage')}</strong>{' '}
        {expected === null || expected === undefined ? known : t('of', { known, expected })}
        {share === null || share === undefined ? '' : ` (${percent(share, lang)})`} · {t('dataAsOf')}:{' '}
        {dataAsOf ?? t('undated')}
        {ownLinks > 0 && ` · ${t('ownLinks', { count: ownLinks })}`}
      </p>
      {lang === 'en' && <p>{note}</p>}
      <details>
        <summary>{t('method')}</summary>
        {/* The API explains its methods in English only. */}
        {lang !== 'en' && <p lang="en">{note}</p>}
        <p lang="en">
          {method.name} {method.version}
        </p>
        {method.parameters.length > 0 && (
          <p lang="en">
            {t('parameters')}: {method.parameters.join('; ')}
          </p>
        )}
        {method.reference && (
          <p lang="en">
            {t('reference')}: {method.reference}
          </p>
        )}
      </details>
    </section>
  );
}
