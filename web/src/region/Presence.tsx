import type { CompareRegionsQuery } from '../generated/graphql';
import { useLang, useWords } from '../words/i18n';
import { listed, percent } from '../words/numbers';
import { words } from './compareWords';

type Found = CompareRegionsQuery['compareRegions']['presence'];

/** How much of the chain each region has, and which regions are most like it. */
export function Presence({ presence }: { readonly presence: Found }) {
  const t = useWords(words);
  const lang = useLang();
  const say = ({ region, similarity }: Found[number]['similar'][number]) =>
    `${region.name} ${percent(similarity, lang)}`;
  return (
    <ul className="plain presence">
      {presence.map(({ region, present, required, similar }) => (
        <li key={region.id}>
          {t('presence', { region: region.name, present, required })}
          {similar.length > 0 && (
            <span className="muted">
              {' · '}
              {t('similar', { regions: listed(similar.map(say), lang) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
