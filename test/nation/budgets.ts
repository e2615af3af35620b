/** Of each question, the most hits at 30,000 firms, and how many times as many as at 10,000 at most. */
export const BUDGETS: Readonly<Record<string, readonly [most: number, growth: number]>> = {};
