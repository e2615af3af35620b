import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { assertWhole } from './chain.js';
import {
  type ChainRows,
  type Confidence,
  type ControlRow,
  chainRows,
  confidence,
  controlRow,
  firmRow,
  MAX_FIRMS,
  MAX_LINKS,
  placeRow,
  segmentRow,
} from './facts.js';

const ofChain = z.object({ chain: z.string() });
const ofChainLimited = ofChain.extend({ limit: z.int() });
const ids = z.object({ ids: z.array(z.string()) });
const MAX_SEGMENTS = 500;

export const segmentsOfChain = defineQuery({ file: 'chain/structure', params: ofChainLimited, row: segmentRow });
export const firmsOfChain = defineQuery({
  file: 'chain/firms',
  params: ofChainLimited,
  row: firmRow.extend({
    implied: z.array(z.object({ segment: z.string(), confidence })),
    offices: z.array(z.string()),
    controllers: z.array(controlRow.pick({ controller: true, share: true })),
    controlled: z.array(z.string()),
  }),
});
export const branchesOf = defineQuery({
  file: 'chain/branches',
  params: ids,
  row: z.object({ id: z.string(), places: z.array(z.string()) }),
});
export const regionsAbove = defineQuery({ file: 'chain/above', params: ids, row: placeRow });
export const controlsAbove = defineQuery({
  file: 'chain/controls',
  params: ids.extend({ limit: z.int() }),
  row: controlRow,
});
export const newestOfChain = defineQuery({
  file: 'chain/published',
  params: ofChain,
  row: chainRows.shape.published.element,
});

/** A chain as the store has it: its segments, its firms, where they are, and who owns them. */
export interface ChainRead extends ChainRows {
  readonly controls: readonly ControlRow[];
  /** Where firms have offices, or control an organization over one to three links: places, by firm. */
  readonly branches: ReadonlyMap<string, readonly string[]>;
  /** Positions of firms that no document states plainly, and how they are said: segments, by firm. */
  readonly implied: ReadonlyMap<string, ReadonlyMap<string, Confidence>>;
}

export async function readChain(graph: Graph, chain: string): Promise<ChainRead> {
  const [segments, firms, published] = await Promise.all([
    ask(graph, segmentsOfChain, { chain, limit: MAX_SEGMENTS }),
    ask(graph, firmsOfChain, { chain, limit: MAX_FIRMS }),
    ask(graph, newestOfChain, { chain }),
  ]);
  assertWhole('firms', firms, MAX_FIRMS);
  await setImmediate();
  const controlling = distinct(firms.flatMap((firm) => firm.controllers.map(({ controller }) => controller)));
  const [above, controlled] = await Promise.all([
    ask(graph, controlsAbove, { ids: controlling, limit: MAX_LINKS }),
    ask(graph, branchesOf, { ids: distinct(firms.flatMap((firm) => firm.controlled)) }),
  ]);
  await setImmediate();
  const branches = branchesAmong(firms, controlled);
  const named = distinct([...firms.flatMap((firm) => firm.places), ...[...branches.values()].flat()]);
  const places = await ask(graph, regionsAbove, { ids: named });
  await setImmediate();
  const own = firms.flatMap(({ id, controllers }) => controllers.map((link) => ({ ...link, controlled: id })));
  const controls = distinctLinks([...own, ...above]);
  assertWhole('control links', controls, MAX_LINKS);
  return { segments, firms, places, published, controls, branches, implied: impliedAmong(firms) };
}

function branchesAmong(
  firms: readonly z.output<typeof firmsOfChain.row>[],
  controlled: readonly z.output<typeof branchesOf.row>[],
): ReadonlyMap<string, readonly string[]> {
  const placesOf = new Map(controlled.map(({ id, places }) => [id, places]));
  return new Map(
    firms.flatMap((firm) => {
      const places = [...firm.offices, ...firm.controlled.flatMap((id) => placesOf.get(id) ?? [])];
      return places.length === 0 ? [] : [[firm.id, places] as const];
    }),
  );
}

function impliedAmong(firms: readonly z.output<typeof firmsOfChain.row>[]): ChainRead['implied'] {
  const toPair = ({ segment, confidence: said }: { segment: string; confidence: Confidence }) =>
    [segment, said] as const;
  return new Map(
    firms.flatMap(({ id, implied }) => (implied.length === 0 ? [] : [[id, new Map(implied.map(toPair))] as const])),
  );
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** A firm that controls another of the chain is met from both ends. */
function distinctLinks(links: readonly ControlRow[]): ControlRow[] {
  const keyOf = ({ controller, controlled, share }: ControlRow) => `${controller} ${controlled} ${share}`;
  return [...new Map(links.map((link) => [keyOf(link), link])).values()];
}
