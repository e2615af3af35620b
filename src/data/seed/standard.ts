import { type Place, places, shortOf } from '../places.js';
import type { Placed, Region } from './format.js';

const NATION = 'region:100000';
const CHINA: Placed<Region> = {
  ...{ id: NATION, name: '中国', code: '100000', level: 'NATION', aliases: [], formerIds: [] },
  at: { file: 'regions.yaml', path: '100000' },
};

function idOf({ code }: Place): string {
  return `region:${code}`;
}

/** 深圳 and 广东 are said without their ending; of two places that a province has, 吉林 is the province. */
function aliasesOf(place: Place): Region['aliases'] {
  const { name, level, above } = place;
  const short = shortOf(place);
  const isShort = (level === 'PROVINCE' || level === 'CITY') && short !== name && (!above || shortOf(above) !== short);
  const isWithin = (level === 'DISTRICT' || level === 'TOWN') && above !== null;
  return [
    ...(isShort ? [{ value: short, kind: 'SHORT' as const }] : []),
    ...(isWithin ? [{ value: `${above.name}${name}`, kind: 'FULL' as const }] : []),
  ];
}

function provinceOf(code: string): string {
  return code.slice(0, 2);
}

/**
 * The rows of the seed, and from the standard every other place of a province of which the seed names one, so that what is
 * part of a place is all that is. Hong Kong, Macao and Taiwan have no codes of the standard below them.
 */
export function withStandard(rows: readonly Placed<Region>[]): readonly Placed<Region>[] {
  const named = new Set(rows.map(({ id }) => id));
  const codes = rows.flatMap(({ code, level }) => (code === undefined || level === 'NATION' ? [] : [code]));
  const provinces = new Set(codes.map(provinceOf).filter((province) => province < '71'));
  const added = places().filter((place) => provinces.has(provinceOf(place.code)) && !named.has(idOf(place)));
  const standard = added.map((place): Placed<Region> => {
    const { code, name, level, above } = place;
    return {
      ...{ id: idOf(place), name, code, level, parent: above ? idOf(above) : NATION },
      ...{ aliases: aliasesOf(place), formerIds: [], at: { file: 'regions.yaml', path: code } },
    };
  });
  return [...rows, ...(named.has(NATION) || standard.length === 0 ? [] : [CHINA]), ...standard];
}
