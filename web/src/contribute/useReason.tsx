import type { ReactNode } from 'react';
import type { ContradictedFragment } from '../generated/graphql';
import { useWords } from './words';

type Reason = Pick<ContradictedFragment['contradicts'][number], 'reason' | 'rule'>;

/** Why two facts cannot both be true: a rule says so in the reader's language, a person in their own. */
export function useReason(): (of: Reason) => ReactNode {
  const t = useWords();
  return ({ reason, rule }) => (rule ? t(`rule_${rule}`) : <span lang="zh-CN">{reason}</span>);
}
