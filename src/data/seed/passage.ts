import { z } from 'zod';
import { type FactLists, factShapes } from './fact.js';
import { entityId, idOf, text } from './format.js';

const list = <T extends z.ZodType>(row: T) => z.array(row).default([]);
const lists = Object.fromEntries(
  Object.entries(factShapes).map(([kind, row]) => [kind, list(row)]),
) as unknown as FactLists;

const passageRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a passage id is lower case words joined by hyphens'),
  locator: text,
  quote: text,
  mentions: z.array(entityId).default([]),
  ...lists,
});

export const documentSchema = z.strictObject({ source: idOf('source'), passages: z.array(passageRow) });

type PassageRow = z.infer<typeof passageRow>;
/** `citation` is the id that the passage has in the graph. */
export type Passage = PassageRow & { readonly source: string; readonly citation: string };

export function citationOf(source: string, passage: string): string {
  return `citation:${source.replace(/^source:/u, '')}-${passage}`;
}

/** A bare word names a passage of the same document, a citation id one of any document. */
export function citationsOf(passage: Passage, also: readonly string[]): readonly string[] {
  const others = also.map((id) => (id.startsWith('citation:') ? id : citationOf(passage.source, id)));
  return [...new Set([passage.citation, ...others])];
}
