import { add, at } from '../common/links.js';
import type { PartSource } from './source.js';
import { type Incidence, subspace } from './subspace.js';
import { decay, holdersOf, placesOf, type View } from './view.js';

const DIMENSIONS = 32;
const HALF_LIFE = 8;
/** Of the affinity, before the logarithm: below it, an affinity is noise. */
const FLOOR = 0.02;

/**
 * Sector affinity from co-portfolios, for tables seldom name sectors: investors and companies in the space of the leading singular vectors
 * of the normalised matrix of who entered what; the log of how much of the holders' place in it an investor shares.
 */
export function sectorSource(view: View): PartSource {
  const mass = new Float64Array(view.investors);
  const space = subspace(incidenceOf(view, mass), DIMENSIONS);
  const root = mass.map((value) => Math.sqrt(value + 1));
  const centre = new Float64Array(DIMENSIONS);
  return {
    names: ['sector'],
    fill: (company, [out]) => {
      centre.fill(0);
      for (const holder of holdersOf(view, company))
        for (let d = 0; d < DIMENSIONS; d += 1) add(centre, d, at(space, holder * DIMENSIONS + d) / at(root, holder));
      for (let investor = 0; investor < view.investors; investor += 1) {
        let shared = 0;
        for (let d = 0; d < DIMENSIONS; d += 1) shared += at(centre, d) * at(space, investor * DIMENSIONS + d);
        (out as Float64Array)[investor] = Math.log(Math.max(0, shared * at(root, investor)) + FLOOR);
      }
    },
  };
}

/** Companies with one investor say nothing about who goes together. Fills `mass` with the decayed entries of each investor. */
function incidenceOf(view: View, mass: Float64Array): Incidence {
  const { entries, holders } = view;
  const weights = Float64Array.from(entries.day, (day) => decay(view, day, HALF_LIFE));
  const row = new Float64Array(view.companies);
  const kept: number[] = [];
  entries.company.forEach((company, entry) => {
    const [from, to] = placesOf(holders, company);
    if (to - from < 2) return;
    kept.push(entry);
    add(row, company, at(weights, entry));
    add(mass, at(entries.investor, entry), at(weights, entry));
  });
  const scaled = (entry: number) => {
    const company = at(row, at(entries.company, entry)) + 0.1;
    return at(weights, entry) / Math.sqrt(company * (at(mass, at(entries.investor, entry)) + 1));
  };
  return {
    rows: row.length,
    columns: mass.length,
    row: Int32Array.from(kept, (entry) => at(entries.company, entry)),
    column: Int32Array.from(kept, (entry) => at(entries.investor, entry)),
    weight: Float64Array.from(kept, scaled),
  };
}
