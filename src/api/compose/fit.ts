import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Arguments } from './model.js';
import type { Place, Values } from './place.js';

/** Which facts of a field were walked, for the arguments for which the text was composed. */
export interface Choice {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly decide: (args: Arguments) => readonly boolean[];
  readonly isWalked: readonly boolean[];
}

/**
 * A text is used again for whatever has the shape of what it was composed for (shape.ts). A definition whose `file`, `params` or `when`
 * look at more than the shape would be given a text that asks something else: rows without its filter, and no error. So each use is held
 * against what was composed.
 */
export function assertFits({ field }: Place, composed: Values, given: Values): Values {
  const isSame =
    given.file === composed.file &&
    given.backward === composed.backward &&
    (given.cursor === null) === (composed.cursor === null) &&
    given.order.by === composed.order.by &&
    (given.order.descending ?? false) === (composed.order.descending ?? false) &&
    given.filters.length === composed.filters.length &&
    given.filters.every((name, index) => name === composed.filters[index]);
  if (!isSame) throw misfit(field.name, 'a file, filters or an order');
  return given;
}

export function assertChosen({ field, node, decide, isWalked }: Choice, variables: Arguments): void {
  const args = getArgumentValues(field, node, variables as Record<string, unknown>);
  if (decide(args).some((isWanted, index) => isWanted !== isWalked[index])) throw misfit(field.name, 'facts');
}

function misfit(field: string, what: string): Error {
  return new Error(
    `The definition of "${field}" chooses ${what} by more than the presence, booleans and enum values of its arguments, on which alone a composed text may depend.`,
  );
}
