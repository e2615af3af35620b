import type { AliasKind } from '../generated/graphql';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { byKind } from './byKind';
import './entity.css';

interface Props {
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly { readonly value: string; readonly kind: AliasKind }[];
}

/** Every other name, with what kind of name it is. */
export function Aliases({ name, nameEn, aliases }: Props) {
  const lang = useLang();
  const { term } = useTerms();
  const kinds = byKind(name, nameEn, aliases);
  if (kinds.length === 0) return null;
  const separator = lang === 'zh' ? '、' : ', ';
  return (
    <ul className="plain aliases">
      {kinds.map(([kind, values]) => (
        <li key={kind}>
          {term('AliasKind', kind)}
          {lang === 'zh' ? '：' : ': '}
          {values.join(separator)}
        </li>
      ))}
    </ul>
  );
}
