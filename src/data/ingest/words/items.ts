import { folded, saysNothing } from '../../table/value.js';

/** A name, in which a separator may stand within brackets. */
const ITEM = /(?:[(（][^()（）]*[)）]|[^、，,;；|｜\n\r\t])+/gu;
/** "and so on", where what is before it is a whole word. */
const AND_SO_ON = /(?<=\S{2})等(?:等|产品|环节)?$/u;

/** The things in a cell that may hold several: split at 、，； and line breaks, each once, with what stands in brackets kept whole. */
export function understandItems(cell: string): readonly string[] {
  const items = new Map<string, string>();
  for (const [part] of cell.matchAll(ITEM)) {
    const item = part.trim().replace(AND_SO_ON, '');
    if (!saysNothing(item) && !items.has(folded(item))) items.set(folded(item), item);
  }
  return [...items.values()];
}
