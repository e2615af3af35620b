import type { Deal } from '../../src/analyses/relay/deals.js';

/** "company investor date", one deal a line. */
export function deals(text: string): readonly Deal[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [company, investor, date] = line.trim().split(' ') as [string, string, string];
      return { company, investor, date, round: null };
    });
}
