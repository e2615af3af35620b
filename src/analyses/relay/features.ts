import { fitSource } from './fitSource.js';
import { investorLinksOf } from './investorLinks.js';
import { activityOf, activityParts } from './investors.js';
import { linkSource } from './linkSource.js';
import { lookalikeSource } from './lookalikeSource.js';
import { pathSource } from './pathSource.js';
import { sectorSource } from './sectorSource.js';
import { constantSource, type PartSource } from './source.js';
import type { View } from './view.js';

export interface Features {
  readonly names: readonly string[];
  /** One array per name, with a value for every investor of the view; the next call overwrites them. */
  of(company: number): readonly Float64Array[];
}

/** Every named part, from the deals of the view alone. */
export function featuresOf(view: View): Features {
  const sources = sourcesOf(view);
  const slices = sources.map((source) => source.names.map(() => new Float64Array(view.investors)));
  const values = slices.flat();
  return {
    names: sources.flatMap(({ names }) => names),
    of: (company) => {
      for (const [place, source] of sources.entries()) source.fill(company, slices[place] ?? []);
      return values;
    },
  };
}

function sourcesOf(view: View): readonly PartSource[] {
  const activity = activityOf(view);
  const investorLinks = investorLinksOf(view);
  return [
    linkSource(view, investorLinks, activity),
    pathSource(view, investorLinks, activity),
    sectorSource(view),
    lookalikeSource(view, activity),
    fitSource(view),
    constantSource(activityParts(activity)),
  ];
}
