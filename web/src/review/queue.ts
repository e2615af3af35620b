import type { JudgementVerdict, NearMatchesQuery } from '../generated/graphql';

export type Pair = NonNullable<NearMatchesQuery['nearMatches']>['nodes'][number];

/** What a person said of a pair; null: nothing yet. */
export interface Decision<P = Pair> {
  readonly pair: P;
  readonly verdict: JudgementVerdict | null;
}

interface Ends {
  readonly id: string;
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
}

/** What is still to be asked, in its order: what was said to be the same settles pairs of either, which are asked once or not at all. */
export function stillToAsk<P extends Ends>(pairs: readonly P[], decided: readonly Decision<P>[]): readonly P[] {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    const head = heads.get(id);
    return head === undefined ? id : headOf(head);
  };
  for (const { pair, verdict } of decided) {
    const [one, other] = [headOf(pair.a.id), headOf(pair.b.id)];
    if (verdict === 'SAME' && one !== other) heads.set(other, one);
  }
  const keyOf = ({ a, b }: P) => [headOf(a.id), headOf(b.id)].sort().join(' ');
  const seen = new Set(decided.map(({ pair }) => keyOf(pair)));
  return pairs.filter((pair) => {
    const key = keyOf(pair);
    if (headOf(pair.a.id) === headOf(pair.b.id) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A part of a text, and whether the other text has it too. */
export interface Piece {
  readonly text: string;
  readonly isShared: boolean;
}

/** Both texts in pieces: what stands in both in the same order, and what does not (longest common subsequence). */
export function piecesOf(one: string, other: string): readonly [readonly Piece[], readonly Piece[]] {
  const [left, right] = [[...one], [...other]];
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared = [new Set<number>(), new Set<number>()] as const;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) {
      shared[0].add(i++);
      shared[1].add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [joined(left, shared[0]), joined(right, shared[1])];
}

function joined(characters: readonly string[], shared: ReadonlySet<number>): readonly Piece[] {
  const pieces: { text: string; isShared: boolean }[] = [];
  characters.forEach((character, index) => {
    const last = pieces.at(-1);
    const isShared = shared.has(index);
    if (last?.isShared === isShared) last.text += character;
    else pieces.push({ text: character, isShared });
  });
  return pieces;
}
