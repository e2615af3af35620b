import type { Figures } from './ask.js';

const COLUMNS = [
  'question',
  'ms',
  'slowest',
  'floor ms',
  '÷ floor',
  'dbHits',
  'of the floor',
  'CPU ms Node / store',
  'loop ms',
  'kB',
  'rounds',
];
const FARTHEST = 12;

/** A line for each question. */
export function tableOf(figures: readonly Figures[]): string {
  return lines([COLUMNS, COLUMNS.map(() => '---'), ...figures.map(rowOf)]);
}

function rowOf(figures: Figures): readonly string[] {
  const { name, failed, api, slowest, floor, ratio, hits, floorHits, cpu, loop, kilobytes, rounds, isEqual } = figures;
  if (failed !== null) return [name, `**${failed}**`, ...COLUMNS.slice(2).map(() => '')];
  return [
    isEqual === false ? `${name} (**another answer**)` : name,
    short(api),
    short(slowest),
    isEqual === null ? `${short(floor)} (as sent)` : short(floor),
    short(ratio),
    whole(hits),
    whole(floorHits),
    `${short(cpu.node)} / ${Number.isNaN(cpu.store) ? '–' : short(cpu.store)}`,
    short(loop),
    short(kilobytes),
    String(rounds),
  ];
}

/** What the engineers who optimise should look at first: no answer, then the greatest distance. */
export function worstOf(figures: readonly Figures[]): string {
  const failed = figures.filter((each) => each.failed !== null).map(({ name, failed: why }) => `${name} (${why})`);
  const compared = figures.filter(({ failed: why, isEqual }) => why === null && isEqual !== null);
  const farthest = compared.toSorted((one, other) => other.ratio - one.ratio).slice(0, FARTHEST);
  return [...failed, ...farthest.map(({ name, ratio }) => `${name} (${short(ratio)})`)].join('; ');
}

/** Of each question its time in the other stores by that in the first. */
export function growthOf(stores: ReadonlyMap<string, readonly Figures[]>): string {
  const [[first, base] = ['', []], ...others] = [...stores];
  if (others.length === 0) return '';
  const header = ['question', `${first}, ms`, ...others.flatMap(([name]) => [`${name}, ms`, 'growth'])];
  const rows = base.map((one) => [
    one.name,
    one.failed ?? short(one.api),
    ...others.flatMap(([, figures]) => {
      const other = figures.find(({ name }) => name === one.name);
      return other ? [other.failed ?? short(other.api), short(other.api / one.api)] : ['', ''];
    }),
  ]);
  return `\n${lines([header, header.map(() => '---'), ...rows])}`;
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function whole(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en-US');
}

function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US');
}
