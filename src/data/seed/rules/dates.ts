import { factsOf } from '../draft.js';
import { finding, type Rule } from '../rule.js';

export const DATES: readonly string[] = [
  'asOf',
  'period',
  'on',
  'investedOn',
  'foundedOn',
  'since',
  'grantedOn',
  'validUntil',
  'listedOn',
  'issuedOn',
  'validFrom',
  'validTo',
];

function isDate(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`);
}

function isSpan(text: string): boolean {
  const [start = '', end] = text.split('/');
  if (!isDate(start)) return false;
  return end === undefined || (isDate(end) && start <= end);
}

export const dates: Rule = {
  name: 'dates',
  description: 'Dates exist in the calendar and periods run forwards.',
  check: ({ facts }) => {
    const published = facts.sources.map(({ publishedOn, at }) => ({ row: { asOf: publishedOn }, ...at }));
    const ladders = facts.ladders.map((row) => ({ row, ...row.at }));
    const rows = [
      ...published,
      ...ladders,
      ...factsOf(facts).map(({ fact, file, path }) => ({ row: fact, file, path })),
    ];
    return rows.flatMap(({ row, file, path }) => {
      const written = Object.entries(row).filter(([name]) => DATES.includes(name));
      const bad = written.filter(([, value]) => typeof value === 'string' && !isSpan(value));
      return bad.map(([name, value]) => {
        return finding(
          { file, path: `${path}.${name}` },
          `“${String(value)}” is not a date.`,
          'Write 2023, 2023-07 or 2023-07-14.',
        );
      });
    });
  },
};
