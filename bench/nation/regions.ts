import { draw, type Random } from '../../src/data/demo/random.js';
import { grouped } from '../../src/data/load/grouped.js';
import { type Place, places, shortOf } from '../../src/data/places.js';

/** 深圳市南山区, where one firm in twenty is. */
const HUB = '440305';
/** Guangdong, Jiangsu, Zhejiang and Shandong have more firms than others. */
const WEIGHTS: Readonly<Record<string, number>> = { '44': 5, '32': 4.5, '33': 4, '37': 3 };
/** The first city and district of each have the most. */
const SKEW = 1.6;

export function regionId({ code }: Place): string {
  return `region:${code}`;
}

export const NATION = 'region:100000';
export const HUB_REGION = `region:${HUB}`;

/** Where firms are: places of the standard below which there is none. */
export interface Districts {
  readonly hub: Place;
  draw(random: Random): Place;
}

export function districts(): Districts {
  const parents = new Set(places().map(({ above }) => above));
  const leaves = places().filter((place) => !parents.has(place) && place.code < '71');
  const provinces = [...grouped(leaves, ({ code }) => [code.slice(0, 2)])];
  const weighted = provinces.map(([code, within]) => [within, weightOf(code)] as const);
  const hub = leaves.find(({ code }) => code === HUB);
  if (!hub) throw new Error(`The standard has no place ${HUB}.`);
  return {
    hub,
    draw: (random) => {
      const within = draw(random, weighted);
      return within[Math.floor(within.length * random() ** SKEW)] ?? hub;
    },
  };
}

function weightOf(province: string): number {
  return WEIGHTS[province] ?? 1;
}

/** What a firm of that place has in its name. */
export function cityOf(place: Place): string {
  const city = place.level === 'DISTRICT' || place.level === 'TOWN' ? (place.above ?? place) : place;
  return shortOf(city);
}
