import type { CompareRegionsQuery } from '../generated/graphql';
import { useLang, useWords } from '../words/i18n';
import { percent } from '../words/numbers';
import { words } from './compareWords';

type Found = CompareRegionsQuery['compareRegions']['presence'];

/** How much of the chain each region has, and which regions are most like it. */
export function Presence({ presence }: { readonly presence: Found }) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <ul className="plain presence">
      {presence.map(({ region, present, required, similar }) => (
        <li key={region.id}>
          {t('presence', { region: region.name, present, required })}
          {similar.length > 0 && (
            <span className="muted">
              {' · '}
              {t('similar', {
                regions: similar
                  .map(({ region: { name }, similarity }) => `${name} ${percent(similarity, lang)}`)
                  .join(lang === 'zh' ? '、' : ', '),
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
