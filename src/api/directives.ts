import type { ConstDirectiveNode } from 'graphql';
import { valueFromASTUntyped } from 'graphql';

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
