import { curated, type Links, type NamedNode, namedNode, padded } from './namedNode.js';
import { range } from './random.js';

const PROVINCES = 6;

/** Cities are numbered from 1. */
export function cityNumbers(size: number): readonly number[] {
  return range(size).map((index) => index + 1);
}

export function provinceOf(city: number): number {
  return ((city - 1) % PROVINCES) + 1;
}

export function cityId(city: number): string {
  return `region:demo-${padded(city, 2)}`;
}

function provinceId(province: number): string {
  return `region:demo-p${province}`;
}

export function regionNodes(cities: readonly number[]): readonly NamedNode[] {
  const provinces = range(PROVINCES).map((index) =>
    namedNode(provinceId(index + 1), `合成省${index + 1}`, ['Region'], { level: 'PROVINCE' }),
  );
  const places = cities.map((city) =>
    namedNode(cityId(city), `合成市${padded(city, 2)}`, ['Region'], { level: 'CITY' }),
  );
  return [...provinces, ...places];
}

export function regionLinks(cities: readonly number[]): Links {
  return cities.map((city) => curated('PART_OF', cityId(city), provinceId(provinceOf(city))));
}
