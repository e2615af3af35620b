import { balancingFirms } from './balance.js';
import { type Cell, sizeCells } from './cells.js';
import { chainNumbers } from './chains.js';
import { type Firm, makeFirms } from './firms.js';
import { orderFilling } from './nearness.js';
import { makeOwners, type Owners } from './owners.js';
import { type PlantedPair, plantIn } from './plantedCases.js';
import { drawPairs, type Extent } from './presence.js';
import { type Random, stream } from './random.js';
import { cityNumbers } from './regions.js';
import { makeSupply, type Supply } from './supply.js';

export type Streams = (purpose: string) => Random;

/** Who stands where, before anything is written. */
export interface Population extends Extent {
  readonly pairs: readonly PlantedPair[];
  readonly cells: readonly Cell[];
  readonly firms: readonly Firm[];
}
export interface Sizes {
  readonly regions: number;
  readonly chains: number;
  readonly firms: number;
}

export function streamsFrom(seed: number): Streams {
  return (purpose) => stream(seed, purpose);
}

function makePairs(extent: Extent, streams: Streams): readonly PlantedPair[] {
  const drawn = drawPairs(extent, streams('presence'));
  const random = streams('plants');
  return extent.chains.flatMap((number) => {
    const ofChain = drawn.filter(({ chain }) => chain === number);
    return orderFilling(plantIn(ofChain, random));
  });
}

export function makePopulation({ regions, chains: size, firms }: Sizes, streams: Streams): Population {
  const extent = { cities: cityNumbers(regions), chains: chainNumbers(size) };
  const pairs = makePairs(extent, streams);
  const cells = sizeCells(pairs, firms, streams('cells'));
  const made = makeFirms(cells, streams('firms'));
  return { ...extent, pairs, cells, firms: [...made, ...balancingFirms(cells, made)] };
}

export function makeSupplies({ chains, pairs, firms }: Population, streams: Streams): readonly Supply[] {
  const random = streams('supply');
  return chains.map((number) => {
    const homes = pairs.filter(({ chain, hasLeader }) => chain === number && hasLeader).map(({ city }) => city);
    const ofChain = firms.filter(({ chain }) => chain === number);
    return makeSupply(ofChain, homes, random);
  });
}

export function ownersOf({ cells, firms }: Population, streams: Streams): Owners {
  const shared = cells
    .filter(({ plantedCase }) => plantedCase === 'SHARED')
    .map(({ city, chain, code }) =>
      firms.filter((firm) => firm.city === city && firm.chain === chain && firm.code === code),
    );
  return makeOwners(firms, shared, streams('owners'));
}
