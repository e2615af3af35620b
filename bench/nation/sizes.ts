/** How much of everything, by the number of firms: a nation of another size has as many firms a chain and as many links a firm. */
export interface Size {
  readonly name: string;
  readonly firms: number;
}

export const SIZES: Readonly<Record<string, number>> = {
  '10k': 10_000,
  '30k': 30_000,
  '100k': 100_000,
  '1m': 1_000_000,
};

export function sizeOf(name: string): Size {
  const firms = SIZES[name];
  if (firms === undefined) throw new Error(`--size is "${name}"; it must be one of ${Object.keys(SIZES).join(', ')}.`);
  return { name, firms };
}

const FIRMS_PER_CHAIN = 2_000;
export const SEGMENTS_PER_CHAIN = 40;

export function countsOf({ firms }: Size) {
  return {
    firms,
    chains: Math.max(3, Math.round(firms / FIRMS_PER_CHAIN)),
    investors: Math.max(20, Math.round(firms / 20)),
    /** Of the hub of each kind: a segment, a district, an investor, a supplier and a customer. */
    hub: Math.max(10, Math.round(firms / 20)),
    /** The largest chain but that of the hub. */
    topChain: Math.min(10_000, Math.round(firms / 5)),
  };
}
