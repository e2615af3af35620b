import type { Cell } from './cells.js';
import { type Code, CUT_CODES, chainId, segmentId } from './chains.js';
import type { Firm } from './firms.js';
import { nearOf, type PlantedPair, type PlantedVerdict, remoteOf, verdictsOf } from './plantedCases.js';
import { cityId } from './regions.js';

/** What a world holds on purpose, for a test or a demonstration to find again. */
export interface Planted {
  /** Every segment of every active pair that is not whole. */
  readonly gaps: readonly { region: string; chain: string; segment: string; verdict: PlantedVerdict }[];
  /** Pairs with enough known firms for verdicts; all others have no firm at all. */
  readonly active: readonly { region: string; chain: string }[];
  readonly cutFirms: readonly { chain: string; firm: string }[];
  readonly cutSegments: readonly { chain: string; segment: string }[];
  readonly sharedControllers: readonly {
    region: string;
    chain: string;
    segment: string;
    firms: number;
    owners: number;
  }[];
  /** Circular ownership. */
  readonly circles: readonly { organizations: readonly string[] }[];
  /** Missing segments: the near ones, of families that the city has, come before all remote ones. */
  readonly fillable: readonly { region: string; chain: string; near: readonly string[]; remote: readonly string[] }[];
}

type Site = Pick<PlantedPair, 'city' | 'chain'>;

function at({ city, chain }: Site): { region: string; chain: string } {
  return { region: cityId(city), chain: chainId(chain) };
}

function gapsOf(pair: PlantedPair): Planted['gaps'] {
  return verdictsOf(pair).map(({ code, verdict }) => ({ ...at(pair), segment: segmentId(pair.chain, code), verdict }));
}

function fillableOf(pair: PlantedPair): Planted['fillable'] {
  const ids = (codes: readonly Code[]): readonly string[] => codes.map((code) => segmentId(pair.chain, code));
  const [near, remote] = [ids(nearOf(pair)), ids(remoteOf(pair))];
  return near.length === 0 ? [] : [{ ...at(pair), near, remote }];
}

function sharedOf(cell: Cell): Planted['sharedControllers'] {
  if (cell.plantedCase !== 'SHARED') return [];
  return [{ ...at(cell), segment: segmentId(cell.chain, cell.code), firms: cell.size, owners: 2 }];
}

interface Made {
  readonly pairs: readonly PlantedPair[];
  readonly cells: readonly Cell[];
  readonly chains: readonly number[];
  readonly cutFirms: readonly Firm[];
  readonly circles: Planted['circles'];
}

export function plantedIn({ pairs, cells, chains, cutFirms, circles }: Made): Planted {
  return {
    gaps: pairs.flatMap(gapsOf),
    active: pairs.map(at),
    cutFirms: cutFirms.map(({ id, chain }) => ({ chain: chainId(chain), firm: id })),
    cutSegments: chains.flatMap((chain) =>
      CUT_CODES.map((code) => ({ chain: chainId(chain), segment: segmentId(chain, code) })),
    ),
    sharedControllers: cells.flatMap(sharedOf),
    circles,
    fillable: pairs.flatMap(fillableOf),
  };
}
