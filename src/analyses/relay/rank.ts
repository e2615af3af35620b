import { at } from '../common/links.js';
import type { DealIndex } from './deals.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { type Features, featuresOf } from './features.js';
import type { Model } from './learn.js';
import { drawLots } from './order.js';
import { holdersOf, type View, viewBefore } from './view.js';

export interface Part {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}
export interface Ranked {
  readonly investor: string;
  /** Σ weight × value, exactly. */
  readonly score: number;
  readonly parts: readonly Part[];
  readonly evidence: readonly Evidence[];
}
export interface Ranker {
  readonly view: View;
  /** The score of every investor known, holders too; the next call overwrites it. */
  scoresOf(company: number): Float64Array;
  partsOf(company: number, investor: number): readonly Part[];
}

const SEED = 1;

/** What a model needs to score companies at a day: built once, and then quick for each company. */
export function rankerOf(model: Model, index: DealIndex, day: number): Ranker {
  const view = viewBefore(index, day);
  const features = featuresOf(view);
  const scores = new Float64Array(view.investors);
  const toParts = (values: readonly Float64Array[], investor: number) =>
    partsOf(model, features, (part) => at(values[part] as Float64Array, investor));
  return {
    view,
    scoresOf: (company) => {
      scores.fill(0);
      const values = features.of(company);
      model.parts.forEach(({ name, weight, mean, spread }) => {
        const value = values[features.names.indexOf(name)] as Float64Array;
        for (let i = 0; i < scores.length; i += 1)
          scores[i] = at(scores, i) + weight * ((at(value, i) - mean) / spread);
      });
      return scores;
    },
    partsOf: (company, investor) => toParts(features.of(company), investor),
  };
}

function partsOf({ parts }: Model, { names }: Features, said: (part: number) => number): readonly Part[] {
  return parts.map(({ name, weight, mean, spread }) => {
    return { name, weight, value: (said(names.indexOf(name)) - mean) / spread };
  });
}

/** The first investors not yet in a company, best first, each with the parts of its score and the deals behind them. */
export function rank(ranker: Ranker, company: string, first: number): readonly Ranked[] {
  const { view } = ranker;
  const { companies, investors } = view.index;
  const number = companies.indexOf(company);
  if (number < 0 || number >= view.companies) return [];
  const scores = ranker.scoresOf(number);
  const lots = drawLots(view.investors, SEED);
  const holders = new Set(holdersOf(view, number));
  const order = [...scores.keys()]
    .filter((investor) => !holders.has(investor))
    .sort((one, other) => at(scores, other) - at(scores, one) || at(lots, other) - at(lots, one));
  return order.slice(0, first).map((investor) => ({
    investor: investors[investor] as string,
    score: at(scores, investor),
    parts: ranker.partsOf(number, investor),
    evidence: evidenceOf(view, number, investor),
  }));
}
