import type { Arguments } from '../api/compose/model.js';

/**
 * What `asOf` and `includeUndated` mean, wherever they stand: what is known to hold on that day, and with the second also what no
 * document dates. Partial dates compare as text: what began within `2023` had begun by `2023`, and `~` sorts after every digit.
 */
export function heldOn({ asOf, includeUndated }: Arguments): Readonly<Record<string, unknown>> {
  return includeUndated === true ? { asOf: null, asOfOrUndated: asOf } : { asOf, asOfOrUndated: null };
}
