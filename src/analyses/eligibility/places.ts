import type { Applied, FirmPlace } from './queries.js';
import { met, type PolicyVerdict, UNKNOWN, unknown, unmet } from './verdict.js';

const BASIS: Readonly<Record<string, string>> = { REGISTERED: '注册地', FROM_NAME: '企业名称所示', OFFICE: '设有机构' };
const ASKED = '假设迁入';

/** 深圳市 → 深圳, as documents often write it. */
export function stemOf(name: string): string {
  return name.length > 2 ? name.replace(/[省市区县]$/, '') : name;
}

/** 适用地区: whether the firm is placed in one of the regions that a policy applies in. */
export function judgeApplies(regions: readonly Applied[], places: readonly FirmPlace[]): PolicyVerdict {
  if (places.length === 0) return unknown('企业所在地没有文献说明');
  const inside = places.find((place) => regions.some((region) => isIn(place, region)));
  if (inside) return met(inWords(inside));
  const above = places.find((place) => regions.some((region) => region.path.includes(place.id)));
  return above ? unknown(`只知在${above.name}`) : unmet(seatsInWords(places));
}

/** 广东省 says no more of a firm that is known to be in 佛山市, unless there is only its office. */
export function finestOf(places: readonly FirmPlace[]): readonly FirmPlace[] {
  const seats = places.filter(({ basis }) => basis !== 'OFFICE');
  return places.filter(({ id }) => !seats.some((seat) => seat.id !== id && seat.path.some((above) => above.id === id)));
}

/** The regions in words, without those that lie within another of them. */
export function nameRegions(regions: readonly Applied[]): string {
  const top = regions.filter(({ id, path }) => !regions.some((other) => other.id !== id && path.includes(other.id)));
  return top
    .map(({ name }) => name)
    .sort()
    .join('、');
}

/** 海淀区和经开区: a condition of nothing but places. Met, or else unknown: such lists are often open (等). */
export function judgeNamedPlace(condition: string, places: readonly FirmPlace[]): PolicyVerdict | null {
  if (!/(?:区域|辖区|[省市区县])$/.test(condition)) return null;
  const words = condition.split(/[、，和与及等]/);
  const inside = places.find(({ path }) =>
    path.some(({ name }) => words.some((word) => word === name || word === stemOf(name))),
  );
  return inside ? met(inWords(inside)) : UNKNOWN;
}

/** 广州市行政区域以外迁入: a firm that is there already does not come from elsewhere. */
export function judgeComingFrom(
  condition: string,
  {
    regions,
    places,
    asked,
  }: { readonly regions: readonly Applied[]; readonly places: readonly FirmPlace[]; readonly asked: FirmPlace | null },
): PolicyVerdict | null {
  const [, name] = /^(.+?)(?:行政区域)?以外迁入$/.exec(condition) ?? [];
  if (name === undefined) return null;
  const region = regions.find((applied) => applied.name === name || stemOf(applied.name) === name);
  if (!region) return UNKNOWN;
  // An office there does not show where the firm itself is.
  const there = places.find((place) => place.basis !== 'OFFICE' && isIn(place, region));
  if (there) return unmet(inWords(there));
  const isElsewhere =
    places.length > 0 && places.every((place) => !isIn(place, region) && !region.path.includes(place.id));
  return isElsewhere && asked && isIn(asked, region) ? met(seatsInWords(places)) : UNKNOWN;
}

function isIn(place: FirmPlace, region: Applied): boolean {
  return place.path.some(({ id }) => id === region.id);
}

/** Where the firm itself is; where it only has offices, if nothing more is known. */
function seatsInWords(places: readonly FirmPlace[]): string {
  const seats = places.filter(({ basis }) => basis !== 'OFFICE');
  return (seats.length > 0 ? seats : places).map(inWords).join('；');
}

function inWords({ basis, name }: FirmPlace): string {
  return `${basis === null ? ASKED : (BASIS[basis] ?? '所在地')} ${name}`;
}
