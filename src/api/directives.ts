import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

interface Directed {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** The arguments of a directive of the SDL, as they are written; undefined where it does not stand. */
export function directiveOf({ astNode }: Directed, name: string): Readonly<Record<string, unknown>> | undefined {
  const directive = astNode?.directives?.find((each) => each.name.value === name);
  return (
    directive &&
    Object.fromEntries((directive.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]))
  );
}

const sizes = new WeakMap<Directed, number | undefined>();

/** How many items the SDL counts a list for that no argument bounds; asked for each list of each request. */
export function assumedSizeOf(field: Directed): number | undefined {
  if (!sizes.has(field)) sizes.set(field, directiveOf(field, 'listSize')?.['assumedSize'] as number | undefined);
  return sizes.get(field);
}
