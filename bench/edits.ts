import { itemAt, pick, type Random } from '../src/data/demo/random.js';
import type { LabelledName } from '../src/data/resolve/evaluate.js';

/** One character that is another, one more, one less, or two exchanged. */
export function edited(name: string, random: Random, characters: readonly string[]): string {
  const units = [...name];
  const at = Math.floor(random() * units.length);
  const before = Math.max(0, Math.min(at, units.length - 2));
  const edits = [
    () => units.with(at, pick(random, characters)),
    () => units.toSpliced(at, 0, pick(random, characters)),
    () => units.toSpliced(at, 1),
    () => units.toSpliced(before, 2, itemAt(units, before + 1), itemAt(units, before)),
  ];
  return pick(random, edits)().join('');
}

/** The Chinese characters of full names, each once. */
export function charactersIn(rows: readonly LabelledName[]): readonly string[] {
  return [...new Set(rows.map(({ full }) => full).join(''))].filter((one) => /\p{Script=Han}/u.test(one));
}
