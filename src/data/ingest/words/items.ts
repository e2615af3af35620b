import { folded, saysNothing } from '../../table/value.js';

const SEPARATOR = /[、，,;；|｜\n\r\t]+/u;
/** "and so on", where what is before it is a whole word. */
const AND_SO_ON = /(?<=\S{2})等(?:等|产品|环节)?$/u;

/** The things in a cell that may hold several: split at 、，； and line breaks, each once, with what stands in brackets kept whole. */
export function understandItems(cell: string): readonly string[] {
  const brackets: string[] = [];
  const masked = cell.replace(/[(（][^()（）]*[)）]/gu, (bracket) => {
    brackets.push(bracket);
    return `\u0000${brackets.length - 1}\u0000`;
  });
  const items = new Map<string, string>();
  for (const part of masked.split(SEPARATOR)) {
    const item = part.replace(/\u0000(\d+)\u0000/gu, (_, at: string) => brackets[Number(at)] ?? '').trim().replace(AND_SO_ON, '');
    if (!saysNothing(item) && !items.has(folded(item))) items.set(folded(item), item);
  }
  return [...items.values()];
}
