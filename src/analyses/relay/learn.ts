import { at } from '../common/links.js';
import { casesOf } from './cases.js';
import { type DealIndex, YEAR } from './deals.js';
import { type Features, featuresOf } from './features.js';
import { type Choices, fitWeights } from './softmax.js';
import { holdersOf, type View, viewBefore } from './view.js';

/** One part of the score: value = (what the features say − mean) / spread, counted `weight` times. */
export interface PartWeight {
  readonly name: string;
  readonly weight: number;
  readonly mean: number;
  readonly spread: number;
}
export interface Model {
  readonly parts: readonly PartWeight[];
  /** Companies that the weights were learnt on, the same one at several inner splits counted each time. */
  readonly companies: number;
}

/**
 * Inner splits, in years before the date; each is judged on the rounds of the next year and a half, as far as they lie before the
 * date. Recent ones only: how investors follow one another drifts, and older splits made the score worse.
 */
const SPLITS: readonly number[] = [1, 1.5, 2];
const WINDOW = 1.5;
/** Who is not among so many by relay and co-investment is not in the first ten by any weights. */
const CANDIDATES = 300;
const RIDGE = 100;

/** Learns the weights from deals before the day only. With nothing to learn from, every weight is 0. */
export function learn(index: DealIndex, day: number): Model {
  const sample: Sample = { names: [], starts: [0], rows: [], chosen: [] };
  for (const years of SPLITS) {
    const view = viewBefore(index, Math.round(day - years * YEAR));
    if (view.deals > 0) collect(view, Math.min(day - 1, Math.round(view.day + WINDOW * YEAR)), sample);
  }
  return toModel(sample);
}

interface Sample {
  names: readonly string[];
  readonly starts: number[];
  readonly rows: Float64Array[];
  readonly chosen: number[];
}

function collect(view: View, until: number, sample: Sample): void {
  const features = featuresOf(view);
  sample.names = features.names;
  for (const { company, newcomers } of casesOf(view.index, view, until)) {
    const values = features.of(company);
    const candidates = likeliest(features, values, holdersOf(view, company));
    const found = newcomers.filter((newcomer) => candidates.includes(newcomer));
    // Newcomers left out cannot be in the first ten, and kept alone among left-out others they would turn the weights round.
    if (found.length === 0) continue;
    for (const candidate of candidates) {
      sample.rows.push(Float64Array.from(values, (value) => at(value, candidate)));
      sample.chosen.push(found.includes(candidate) ? 1 / found.length : 0);
    }
    sample.starts.push(sample.chosen.length);
  }
}

function likeliest({ names }: Features, values: readonly Float64Array[], holders: Int32Array): readonly number[] {
  const investorLinks = ['coInvestment', 'relay'].map((name) => values[names.indexOf(name)] as Float64Array);
  const size = investorLinks[0]?.length ?? 0;
  const rough = Float64Array.from({ length: size }, (_, investor) =>
    investorLinks.reduce((sum, link) => sum + at(link, investor), 0),
  );
  for (const holder of holders) rough[holder] = Number.NEGATIVE_INFINITY;
  const min = rough.slice().sort().at(-CANDIDATES) ?? Number.NEGATIVE_INFINITY;
  const chosen: number[] = [];
  for (let investor = 0; investor < size; investor += 1) {
    const value = at(rough, investor);
    if (value >= min && value > Number.NEGATIVE_INFINITY && chosen.length < 2 * CANDIDATES) chosen.push(investor);
  }
  return chosen;
}

function toModel({ names, starts, rows, chosen }: Sample): Model {
  const scales = names.map((_, part) => scaleOf(rows, part));
  const flat = new Float64Array(rows.length * names.length);
  rows.forEach((row, place) => {
    scales.forEach(({ mean, spread }, part) => {
      flat[place * names.length + part] = (at(row, part) - mean) / spread;
    });
  });
  const choices: Choices = { starts, rows: flat, chosen: Float64Array.from(chosen), parts: names.length };
  const weights = fitWeights(choices, RIDGE);
  return {
    parts: names.map((name, part) => ({
      name,
      weight: at(weights, part),
      ...(scales[part] ?? { mean: 0, spread: 1 }),
    })),
    companies: starts.length - 1,
  };
}

function scaleOf(rows: readonly Float64Array[], part: number): { readonly mean: number; readonly spread: number } {
  let sum = 0;
  let squares = 0;
  for (const row of rows) sum += at(row, part);
  const mean = rows.length === 0 ? 0 : sum / rows.length;
  for (const row of rows) squares += (at(row, part) - mean) ** 2;
  const spread = Math.sqrt(squares / Math.max(1, rows.length));
  return { mean, spread: spread > 1e-9 ? spread : 1 };
}
