import { factsOf } from '../draft.js';
import type { Fact } from '../fact.js';
import { finding, type Rule } from '../rule.js';

const LOWER = ['超', '超过', '至少', '不少于', '多', '余', '以上', '突破', '逾', '高达'];
const UPPER = ['近', '接近', '将近', '不到', '不足', '低于', '最高', '以内'];
const ABOUT = ['约', '约为', '左右'];

const isOneOf = (words: readonly string[], qualifier: string | undefined): boolean => {
  return qualifier !== undefined && words.includes(qualifier);
};

/** Nothing wrong is undefined; else what is wrong. */
function wrong({ value, min, max, qualifier }: Fact<'observations'>): string | undefined {
  const hasBound = min !== undefined || max !== undefined;
  if (value === undefined && !hasBound) return 'neither a value nor a bound';
  if (value !== undefined && hasBound) return 'a value and a bound';
  if (min !== undefined && max !== undefined && min > max) return `min ${min} is above max ${max}`;
  if (isOneOf(LOWER, qualifier) && (min === undefined || max !== undefined)) return `“${qualifier}” is a lower bound`;
  if (isOneOf(UPPER, qualifier) && (max === undefined || min !== undefined)) return `“${qualifier}” is an upper bound`;
  if (isOneOf(ABOUT, qualifier) && (min === undefined || max === undefined)) return `“${qualifier}” is not exact`;
  if (hasBound && qualifier === undefined && (min === undefined || max === undefined))
    return 'a bound without its word';
  return undefined;
}

export const bounds: Rule = {
  name: 'bounds',
  description:
    'An observation has a value or bounds; 超 and 至少 are lower bounds, 近 an upper one, 约 both at the same figure.',
  check: ({ facts }) =>
    factsOf(facts).flatMap(({ kind, fact, file, path }) => {
      if (kind !== 'observations') return [];
      const message = wrong(fact as Fact<'observations'>);
      const tip =
        'Write value, or min (超), or max (近), or min = max (约), with the qualifier as the document has it.';
      return message === undefined ? [] : [finding({ file, path }, message, tip)];
    }),
};
