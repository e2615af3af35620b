import type { Draft, LinkDraft, NodeDraft } from '../load/draft.js';
import { chainId, chainLinks, chainNodes } from './chains.js';
import { recognitionsOf } from './drawnTitles.js';
import { firmLinks, firmNode } from './firms.js';
import { makeCapital } from './investors.js';
import { citationNode, type Links, type NamedNode, originLink, sourceNode, stated } from './namedNode.js';
import { type Planted, plantedIn } from './planted.js';
import {
  makePopulation,
  makeSupplies,
  ownersOf,
  type Population,
  type Sizes,
  type Streams,
  streamsFrom,
} from './population.js';
import { regionLinks, regionNodes } from './regions.js';
import type { Supply } from './supply.js';

/** Of firms so few that a whole segment would have less than seven, there are more. */
export interface WorldOptions extends Sizes {
  readonly seed: number;
}
export interface DemoWorld extends Draft {
  readonly planted: Planted;
}
export const MIN_REGIONS = 6;
export const DEFAULTS: WorldOptions = { seed: 1, regions: 30, chains: 12, firms: 20_000 };

interface Written {
  readonly namedNodes: readonly NamedNode[];
  readonly events: readonly NodeDraft[];
  readonly links: Links;
}

function writePopulation({ cities, chains, firms }: Population, streams: Streams): Written {
  const [founding, granting] = [streams('founding'), streams('titles')];
  const titles = firms.map((firm) => recognitionsOf(firm, granting));
  const places = [...regionNodes(cities), ...chains.flatMap(chainNodes)];
  return {
    namedNodes: [sourceNode(), ...places, ...firms.map((firm) => firmNode(firm, founding))],
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
  if (sizes.regions < MIN_REGIONS)
    throw new RangeError(`A world has ${MIN_REGIONS} regions at least, not ${sizes.regions}.`);
  const streams = streamsFrom(seed);
  const population = makePopulation(sizes, streams);
  const written = writePopulation(population, streams);
  const supplies = makeSupplies(population, streams);
  const owners = ownersOf(population, streams);
  const capital = makeCapital(population.cities, population.firms, streams('investors'));
  const namedNodes = [...written.namedNodes, ...owners.namedNodes, ...capital.namedNodes];
  const cutFirms = supplies.flatMap((supply) => supply.cutFirms);
  return {
    nodes: [...namedNodes.map(({ node }) => node), ...written.events],
    aliases: namedNodes.map(({ alias }) => alias),
    relationships: [...written.links, ...supplies.flatMap(supplyLinks), ...owners.links, ...capital.links],
    planted: plantedIn({ ...population, cutFirms, circles: owners.circles }),
  };
}
