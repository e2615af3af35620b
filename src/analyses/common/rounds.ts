/**
 * What is written differently for the same round (轮次): applied in this order to a round's text without case, width and spaces,
 * here and in the store (cypher/investor/sameRounds.cypher). `Series A`, `Ａ 轮`, `a輪融资` and `A` are all `a`.
 */
export const ROUND_WORDS: readonly (readonly [written: string, meant: string])[] = [
  [' ', ''],
  ['-', ''],
  ['輪', '轮'],
  ['種', '种'],
  ['資', '资'],
  ['融资', ''],
  ['投资', ''],
  ['series', ''],
  ['round', ''],
  ['轮', ''],
  ['seed', '种子'],
  ['angel', '天使'],
  ['strategic', '战略'],
];

export function foldRound(round: string): string {
  return ROUND_WORDS.reduce(
    (text, [written, meant]) => text.replaceAll(written, meant),
    round.normalize('NFKC').toLowerCase(),
  );
}

/** The rounds before the letters, by how they begin when folded; `a` is stage 3, `b` 4 and so on. */
const EARLY: readonly (readonly [start: string, stage: number])[] = [
  ['种子', 0],
  ['天使', 1],
  ['prea', 2],
];
const FIRST_LETTER = 3;

/** How far a firm has come by the words of a round: `Pre-B`, `B1` and `B+` are of B. Null where they do not tell (战略投资, 定增). */
export function stageOf(round: string | null): number | null {
  if (round === null) return null;
  const folded = foldRound(round);
  const early = EARLY.find(([start]) => folded.startsWith(start));
  if (early) return early[1];
  const [, letter] = /^(?:pre)?([a-h])(?:\d|\+)*$/.exec(folded) ?? [];
  return letter === undefined ? null : FIRST_LETTER + letter.charCodeAt(0) - 'a'.charCodeAt(0);
}
