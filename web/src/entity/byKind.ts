import type { AliasKind } from '../generated/graphql';

interface Named {
  readonly value: string;
  readonly kind: AliasKind;
}

const ORDER: readonly AliasKind[] = [
  ...(['FULL', 'SHORT', 'ENGLISH', 'COMMON', 'NARROWER', 'FORMER', 'BRAND', 'ORIGINAL', 'CODE'] as const),
];

/** The names of a thing beside its own, by kind, each value once; kinds in the order in which a reader asks for them. */
export function byKind(
  name: string,
  nameEn: string | null,
  aliases: readonly Named[],
): readonly (readonly [AliasKind, readonly string[]])[] {
  const all = nameEn === null ? aliases : [...aliases, { value: nameEn, kind: 'ENGLISH' as const }];
  return ORDER.flatMap((wanted) => {
    const values = all.filter(({ value, kind }) => kind === wanted && value !== name).map(({ value }) => value);
    return values.length === 0 ? [] : [[wanted, [...new Set(values)]] as const];
  });
}
