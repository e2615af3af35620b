import type { Code } from './chains.js';
import type { Firm } from './firms.js';
import { pick, type Random } from './random.js';
import { provinceOf } from './regions.js';

/** The firms of one chain by the segment they buy for: of the city, of the province, of the nation. */
export type Pools = ReadonlyMap<string, readonly Firm[]>;

/** How often a customer is looked for next door, and else in the province. */
const NEAR = 0.55;
const PROVINCE = 0.6;

function nationKey(code: Code): string {
  return code;
}

function provinceKey(code: Code, city: number): string {
  return `${code} p${provinceOf(city)}`;
}

function cityKey(code: Code, city: number): string {
  return `${code} ${city}`;
}

export function poolsOf(firms: readonly Firm[]): Pools {
  const pools = new Map<string, Firm[]>();
  for (const firm of firms) {
    const { code, city } = firm;
    for (const key of [nationKey(code), provinceKey(code, city), cityKey(code, city)]) {
      const pool = pools.get(key);
      if (pool === undefined) pools.set(key, [firm]);
      else pool.push(firm);
    }
  }
  return pools;
}

export function firmsOf(pools: Pools, code: Code): readonly Firm[] {
  return pools.get(nationKey(code)) ?? [];
}

function nearPool(pools: Pools, code: Code, city: number, random: Random): readonly Firm[] | undefined {
  if (random() < NEAR) return pools.get(cityKey(code, city));
  return random() < PROVINCE ? pools.get(provinceKey(code, city)) : undefined;
}

/** Different firms of these segments, rather near than far; every segment has more firms than anybody asks for. */
export function drawFirms(
  pools: Pools,
  wanted: { readonly codes: readonly Code[]; readonly city: number; readonly size: number },
  random: Random,
): readonly Firm[] {
  const drawn = new Set<Firm>();
  while (drawn.size < wanted.size) {
    const code = pick(random, wanted.codes);
    drawn.add(pick(random, nearPool(pools, code, wanted.city, random) ?? firmsOf(pools, code)));
  }
  return [...drawn];
}
