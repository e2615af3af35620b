import { useWords } from './words';

interface Props {
  /** From what a firm makes to what its segment is of; none where the position is stated. */
  readonly products: readonly { readonly name: string }[];
}

/** Why a firm stands in a segment though nobody states it. */
export function Via({ products }: Props) {
  const t = useWords();
  if (products.length === 0) return null;
  return <span className="muted small">{t('via', { way: products.map(({ name }) => name).join(' → ') })}</span>;
}
