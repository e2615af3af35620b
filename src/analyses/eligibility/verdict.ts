/** What the facts say of a condition, and the fact that says so. */
export interface PolicyVerdict {
  readonly is: 'met' | 'unmet' | 'unknown';
  readonly why: string | null;
}

export const UNKNOWN: PolicyVerdict = { is: 'unknown', why: null };

export function met(why: string): PolicyVerdict {
  return { is: 'met', why };
}

export function unmet(why: string): PolicyVerdict {
  return { is: 'unmet', why };
}

export function unknown(why: string): PolicyVerdict {
  return { is: 'unknown', why };
}

export function allOf(verdicts: readonly PolicyVerdict[]): PolicyVerdict {
  const failed = verdicts.find(({ is }) => is === 'unmet');
  if (failed) return failed;
  return { is: verdicts.every(({ is }) => is === 'met') ? 'met' : 'unknown', why: reasonsOf(verdicts) };
}

export function anyOf(verdicts: readonly PolicyVerdict[]): PolicyVerdict {
  const passed = verdicts.find(({ is }) => is === 'met');
  if (passed) return passed;
  return { is: verdicts.every(({ is }) => is === 'unmet') ? 'unmet' : 'unknown', why: reasonsOf(verdicts) };
}

export function inWords(condition: string, { why }: PolicyVerdict): string {
  return why === null ? condition : `${condition}（${why}）`;
}

function reasonsOf(verdicts: readonly PolicyVerdict[]): string | null {
  const reasons = [...new Set(verdicts.flatMap(({ why }) => (why === null ? [] : [why])))];
  return reasons.length === 0 ? null : reasons.join('；');
}
