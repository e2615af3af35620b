import type { Tone } from '../picture/scene';
import type { Lang } from '../words/i18n';

interface Look {
  readonly tone: Tone;
  readonly glyph: Readonly<Record<Lang, string>>;
}

/** A type is told by the letter in the node, and by its colour besides. */
const LOOKS: Readonly<Record<string, Look>> = {
  Enterprise: { tone: 'a', glyph: { zh: '企', en: 'E' } },
  InvestmentFirm: { tone: 'b', glyph: { zh: '投', en: 'I' } },
  Institution: { tone: 'd', glyph: { zh: '机', en: 'O' } },
  Segment: { tone: 'c', glyph: { zh: '环', en: 'S' } },
  Chain: { tone: 'f', glyph: { zh: '链', en: 'C' } },
  Cluster: { tone: 'e', glyph: { zh: '群', en: 'K' } },
  Product: { tone: 'covered', glyph: { zh: '品', en: 'G' } },
  Industry: { tone: 'weak', glyph: { zh: '业', en: 'N' } },
  Region: { tone: 'weak', glyph: { zh: '地', en: 'R' } },
  Park: { tone: 'weak', glyph: { zh: '园', en: 'P' } },
};
const OTHER: Look = { tone: 'unknown', glyph: { zh: '·', en: '·' } };

export function lookOf(type: string): Look {
  return LOOKS[type] ?? OTHER;
}

/** So wide may a line of a name be, where a Chinese character counts two. */
const WIDEST = 20;

/** A name in lines, whole: nothing is cut off. Latin words stay together where they can. */
export function linesOf(name: string): readonly string[] {
  const pieces = name.match(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+|\s+/g) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + piece) > WIDEST) lines.push(piece.trim());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2E7F' ? 2 : 1), 0);
}
