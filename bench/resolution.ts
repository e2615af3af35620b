import type { LabelledName } from '../src/data/resolve/evaluate.js';
import { readLabelled } from '../src/data/resolve/labelled.js';
import { indexNames } from '../src/data/resolve/nameIndex.js';
import { PARTS, pairOf } from '../src/data/resolve/score.js';
import { spellingOf } from '../src/data/resolve/spelling.js';

/** The parts of a candidate, and whether it is the firm that is meant. */
interface Option {
  readonly parts: readonly number[];
  readonly isRight: boolean;
}

const EPOCHS = 300;
const [RATE, SHRINKAGE] = [0.3, 1e-4];

/** What is chosen when none of the candidates is meant: it has a weight of its own, and no part. */
const none = (isRight: boolean): Option => ({ parts: [...PARTS.map(() => 0), 1], isRight });

function choicesOf(rows: readonly LabelledName[]): readonly (readonly Option[])[] {
  const codesOf = new Map<string, Set<string>>();
  for (const { full, code } of rows) codesOf.set(full, (codesOf.get(full) ?? new Set()).add(code));
  const names = [...codesOf.keys()];
  const index = indexNames(names);
  return rows
    .filter(({ code }) => Number(code.at(-1)) % 2 === 0)
    .flatMap(({ short, code }) => {
      const asked = spellingOf(short);
      const options = index
        .nearest(asked.key, () => false)
        .map((at): Option => {
          const pair = pairOf(asked, { at, known: index.spellingAt(at) });
          const isRight = codesOf.get(names[at] ?? '')?.has(code) ?? false;
          return { parts: [...PARTS.map(([, part]) => part(pair)), 0], isRight };
        });
      const others = options.filter(({ isRight }) => !isRight);
      return [
        [...options, none(others.length === options.length)],
        [...others, none(true)],
      ];
    });
}

/** The slope of the logarithm of the likelihood of what is right. */
function slopeOf(choices: readonly (readonly Option[])[], weights: readonly number[]): readonly number[] {
  const slope = weights.map(() => 0);
  for (const options of choices) {
    const odds = options.map(({ parts }) =>
      Math.exp(parts.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0)),
    );
    const sumOf = (is: (option: Option) => boolean) =>
      options.reduce((sum, option, at) => sum + (is(option) ? (odds[at] ?? 0) : 0), 0);
    const [all, right] = [sumOf(() => true), sumOf(({ isRight }) => isRight)];
    options.forEach(({ parts, isRight }, place) => {
      const pull = (odds[place] ?? 0) * ((isRight ? 1 / right : 0) - 1 / all);
      parts.forEach((part, at) => {
        slope[at] = (slope[at] ?? 0) + (pull * part) / choices.length;
      });
    });
  }
  return slope;
}

/** Adam, with a rate that falls to a tenth. */
function learn(choices: readonly (readonly Option[])[]): readonly number[] {
  let weights: readonly number[] = none(true).parts.map(() => 0);
  let [mean, spread] = [weights, weights];
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    const slope = slopeOf(choices, weights).map((each, at) => each - SHRINKAGE * (weights[at] ?? 0));
    mean = mean.map((each, at) => 0.9 * each + 0.1 * (slope[at] ?? 0));
    spread = spread.map((each, at) => 0.999 * each + 0.001 * (slope[at] ?? 0) ** 2);
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
    weights = weights.map((each, at) => {
      const [first, second] = [(mean[at] ?? 0) / (1 - 0.9 ** epoch), (spread[at] ?? 0) / (1 - 0.999 ** epoch)];
      return each + (rate * first) / (Math.sqrt(second) + 1e-8);
    });
  }
  return weights;
}

/** The table of src/data/resolve/characters.ts: how rare each Chinese character is in full names, in twentieths, where it is not in one of them alone. */
function levelsOf(rows: readonly LabelledName[]): string {
  const even = rows.filter(({ code }) => Number(code.at(-1)) % 2 === 0);
  const names = [...new Set(even.map(({ full }) => full))];
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const unit of new Set(spellingOf(name).key.split(''))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const levels = new Map<number, string[]>();
  for (const [unit, count] of [...counts].sort()) {
    const level = Math.round((20 * Math.log((names.length + 1) / (count + 1))) / Math.log(names.length + 1));
    if (level < 18 && /\p{Script=Han}/u.test(unit)) levels.set(level, [...(levels.get(level) ?? []), unit]);
  }
  return [...levels]
    .sort(([one], [other]) => one - other)
    .map(([level, units]) => `${level}: '${units.join('')}'\n`)
    .join('');
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name a table of short names, full names and codes.');
const rows = (await readLabelled(path)).rows;
process.stdout.write(levelsOf(rows));
const weights = learn(choicesOf(rows));
for (const [at, [, part]] of PARTS.entries()) process.stdout.write(`${weights[at]?.toFixed(2)}  ${String(part)}\n`);
process.stdout.write(`${weights.at(-1)?.toFixed(2)}  none\n`);
