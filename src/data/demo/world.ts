import type { SeedGraph } from '../seed/graph.js';
import type { LinkDraft, NodeDraft } from '../seed/piece.js';
import { type Cast, makeCast, makeSupplies, ownersOf, type Sizes, type Streams, streamsFrom } from './cast.js';
import { chainId, chainLinks, chainThings } from './chains.js';
import { firmLinks, firmThing } from './firms.js';
import { makeCapital } from './investors.js';
import { type Planted, plantedIn } from './planted.js';
import { regionLinks, regionThings } from './regions.js';
import type { Supply } from './supply.js';
import { citationNode, type Links, originLink, sourceThing, stated, type Thing } from './thing.js';
import { recognitionsOf } from './titles.js';

/** Of firms so few that a whole segment would have less than seven, there are more. */
export interface WorldOptions extends Sizes {
  readonly seed: number;
}
export interface DemoWorld extends SeedGraph {
  readonly planted: Planted;
}
export const LEAST_REGIONS = 6;
export const STANDARD: WorldOptions = { seed: 1, regions: 30, chains: 12, firms: 20_000 };

interface Written {
  readonly things: readonly Thing[];
  readonly events: readonly NodeDraft[];
  readonly links: Links;
}

function writeCast({ cities, chains, firms }: Cast, streams: Streams): Written {
  const [founding, granting] = [streams('founding'), streams('titles')];
  const titles = firms.map((firm) => recognitionsOf(firm, granting));
  const places = [...regionThings(cities), ...chains.flatMap(chainThings)];
  return {
    things: [sourceThing(), ...places, ...firms.map((firm) => firmThing(firm, founding))],
    events: [citationNode(), ...titles.flatMap(({ nodes }) => nodes)],
    links: [
      ...[originLink(), ...regionLinks(cities), ...chains.flatMap(chainLinks)],
      ...[...firms.flatMap(firmLinks), ...titles.flatMap(({ links }) => links)],
    ],
  };
}

function supplyLinks({ links, leaders }: Supply): readonly LinkDraft[] {
  return [
    ...links,
    ...leaders.map(({ id, chain }) => stated('LEADS', id, chainId(chain), { properties: { by: '合成' } })),
  ];
}

/** An industry map that nobody can take for a real one, the same for the same options. */
export function makeWorld({ seed, ...sizes }: WorldOptions): DemoWorld {
  // Of fewer, not every family could stand in three cities and be missing in others.
  if (sizes.regions < LEAST_REGIONS)
    throw new RangeError(`A world has ${LEAST_REGIONS} regions at least, not ${sizes.regions}.`);
  const streams = streamsFrom(seed);
  const cast = makeCast(sizes, streams);
  const written = writeCast(cast, streams);
  const supplies = makeSupplies(cast, streams);
  const owners = ownersOf(cast, streams);
  const capital = makeCapital(cast.cities, cast.firms, streams('investors'));
  const things = [...written.things, ...owners.things, ...capital.things];
  const cutFirms = supplies.flatMap((supply) => supply.cutFirms);
  return {
    nodes: [...things.map(({ node }) => node), ...written.events],
    aliases: things.map(({ alias }) => alias),
    relationships: [...written.links, ...supplies.flatMap(supplyLinks), ...owners.links, ...capital.links],
    planted: plantedIn({ ...cast, cutFirms, circles: owners.circles }),
  };
}
