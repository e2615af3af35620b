import type { Coverage, Method } from '../common/method.js';
import { expiryOf, YEARS_VALID } from '../common/validity.js';
import type { LadderStep, LadderTitle } from './queries.js';

export interface EnterpriseLadderAnalysis {
  /** Rungs by their ids. */
  readonly current: string | null;
  readonly next: string | null;
  readonly missing: readonly string[];
  readonly monthsFromFounding: number | null;
  readonly expiresOn: string | null;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

export const LADDER_METHOD: Method = {
  name: 'Cultivation ladder (梯度培育)',
  version: '2',
  parameters: [`a title holds for ${YEARS_VALID} years unless its source says otherwise`],
  reference: null,
};

/** Where a firm stands on the rungs that apply to it, as the ladders in the store have them. */
export function toEnterpriseLadderAnalysis(
  titles: readonly LadderTitle[],
  rungs: readonly LadderStep[],
): EnterpriseLadderAnalysis {
  const steps = stepsOf(rungs);
  const held = titles.flatMap((title) => {
    const place = steps.findIndex(({ tier, level }) => tier === title.tier && level === title.level);
    return place < 0 ? [] : [{ place, title }];
  });
  const highest = held.reduce<(typeof held)[number] | null>(
    (best, entry) => (best && best.place >= entry.place ? best : entry),
    null,
  );
  const next = steps[(highest?.place ?? -1) + 1];
  const dates = titles.flatMap(({ grantedOn }) => (grantedOn ? [grantedOn] : []));
  const names = [...new Set(steps.map(({ ladder }) => ladder))];
  return {
    current: highest ? (steps[highest.place]?.id ?? null) : null,
    next: next?.id ?? null,
    missing: (next?.criteria ?? []).map((criterion) => `${criterion}：没有文献说明`),
    monthsFromFounding: monthsToGiant(titles),
    expiresOn: highest ? (expiryOf(highest.title)?.on ?? null) : null,
    method: {
      ...LADDER_METHOD,
      parameters: [...LADDER_METHOD.parameters, ...names.map((name) => `a ladder that applies: ${name}`)],
    },
    coverage: {
      known: held.length,
      expected: null,
      share: null,
      note:
        held.length === 0
          ? 'No title of this firm is known, which does not mean that it has none.'
          : 'Titles that no document names are unknown.',
    },
    dataAsOf: dates.sort().at(-1) ?? null,
  };
}

/** Lowest first; a title that several ladders have stands once, as the place's own ladder has it. */
function stepsOf(rungs: readonly LadderStep[]): readonly LadderStep[] {
  const keyOf = ({ order, isNational, id }: LadderStep) => `${1_000 + order} ${isNational ? 1 : 0} ${id}`;
  const sorted = [...rungs].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const first = new Map<string, LadderStep>();
  for (const rung of sorted) {
    const title = rung.tier === null ? rung.id : `${rung.tier} ${rung.level}`;
    if (!first.has(title)) first.set(title, rung);
  }
  return [...first.values()];
}

function monthsToGiant(titles: readonly LadderTitle[]): number | null {
  const giants = titles.filter(({ tier, level }) => tier === 'LITTLE_GIANT' && level === 'NATIONAL');
  const granted = giants.flatMap(({ grantedOn }) => (grantedOn ? [grantedOn] : [])).sort()[0];
  const from = monthOf(titles[0]?.foundedOn ?? null);
  const to = monthOf(granted ?? null);
  return from === null || to === null ? null : to - from;
}

function monthOf(date: string | null): number | null {
  if (!date || date.length < 7) return null;
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
