/**
 * What a cell says, as it is understood: a value; words that mean something but give no value, such as "数千万"; nothing (empty, or a word for
 * it); or a problem with its reason and the way out.
 */
export type Understood<T> =
  | { readonly is: 'value'; readonly value: T }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'problem'; readonly reason: string; readonly tip: string };

export const NOTHING = { is: 'nothing' } as const;

export function valued<T>(value: T): Understood<T> {
  return { is: 'value', value };
}

export function problemOf(reason: string, tip: string): Understood<never> {
  return { is: 'problem', reason, tip };
}

/** Cells in which people say that they know nothing, in the spelling of `folded`. */
const NOTHING_WORDS = new Set(
  [
    [
      '-',
      '--',
      '---',
      '—',
      '——',
      '–',
      '/',
      '\\',
      '?',
      '.',
      '#n/a',
      'n/a',
      'na',
      'n.a.',
      'nan',
      'null',
      'nil',
      'none',
      'unknown',
      'undisclosed',
    ],
    ['not disclosed', 'not available', 'unspecified', 'tbd', 'tba'],
    [
      '无',
      '暂无',
      '没有',
      '空',
      '不详',
      '不明',
      '未知',
      '未披露',
      '未透露',
      '未公开',
      '未公布',
      '未填',
      '未提供',
      '待定',
      '待补充',
      '待核实',
      '保密',
      '不公开',
      '不便披露',
    ],
  ].flat(),
);

/** A cell as it is compared: width and blanks folded, small letters, without characters that nobody sees. */
export function folded(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a cell says that there is nothing to say. */
export function saysNothing(cell: string): boolean {
  const text = folded(cell);
  return text === '' || NOTHING_WORDS.has(text);
}
