import { z } from 'zod';
import { type FirmRow, regionRow, tier as tierSchema } from '../../analyses/common/facts.js';
import { readChain } from '../../analyses/common/readChain.js';
import { type ChangedVerdict, changedVerdicts } from '../../analyses/gap/foreseen.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import type { Draft } from '../load/draft.js';
import { grouped } from '../load/grouped.js';

/** As many firms as are looked at, and of their chains and of the regions of each as many. */
const MAX_FIRMS = 50_000;
const MAX_CHAINS = 20;
const MAX_REGIONS = 10;

export const segmentsNamed = defineQuery({
  file: 'ingest/segments',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), name: z.string(), chain: z.string(), chainName: z.string() }),
});
export const segmentsReached = defineQuery({
  file: 'ingest/reached',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), segments: z.array(z.string()) }),
});
export const placesNamed = defineQuery({
  file: 'ingest/places',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), above: z.array(regionRow.extend({ name: z.string() })) }),
});

/** The verdicts on a chain in a region that an import would change, by their names. */
export interface ForeseenVerdicts {
  readonly chain: string;
  readonly region: string;
  readonly changed: readonly (ChangedVerdict & { readonly name: string })[];
}

/** Gathers what an import says of firms in segments, by the ids that things have or would have in the store; where they are, if the same rows say it. */
export interface Standings {
  add(part: Draft, entityOf: (proposed: string) => string): void;
  /** What is gathered, against what the store holds. */
  changes(graph: Graph): Promise<readonly ForeseenVerdicts[]>;
}

interface Standing {
  readonly segments: Set<string>;
  /** Products that it makes, and segments in which it does not only use one: they lead to other segments. */
  readonly makes: Set<string>;
  readonly places: Set<string>;
  readonly tiers: Set<FirmRow['tiers'][number]>;
}

export function createStandings(): Standings {
  const firms = new Map<string, Standing>();
  const standingOf = (id: string): Standing | null => {
    const known = firms.get(id);
    if (known || firms.size >= MAX_FIRMS) return known ?? null;
    const standing = {
      segments: new Set<string>(),
      makes: new Set<string>(),
      places: new Set<string>(),
      tiers: new Set<never>(),
    };
    firms.set(id, standing);
    return standing;
  };
  return {
    add: ({ nodes, relationships }, entityOf) => {
      for (const { type, from, to, properties } of relationships) {
        if (type !== 'OCCUPIES' && type !== 'MAKES') continue;
        const standing = standingOf(entityOf(from));
        if (type === 'OCCUPIES') standing?.segments.add(entityOf(to));
        if (!isOnlyUser(properties['roles'])) standing?.makes.add(entityOf(to));
      }
      const tiers = new Map(nodes.map(({ id, properties }) => [id, tierSchema.safeParse(properties['tier']).data]));
      for (const { type, from, to, properties } of relationships) {
        const standing = firms.get(entityOf(from));
        if (!standing) continue;
        if (type === 'LOCATED_IN' && properties['basis'] !== 'OFFICE') standing.places.add(entityOf(to));
        const tier = type === 'RECOGNIZED_AS' ? tiers.get(to) : undefined;
        if (tier) standing.tiers.add(tier);
      }
    },
    changes: (graph) => changesIn(graph, firms),
  };
}

async function changesIn(graph: Graph, firms: ReadonlyMap<string, Standing>): Promise<readonly ForeseenVerdicts[]> {
  const made = distinct([...firms.values()].flatMap(({ makes }) => [...makes]));
  const reached = new Map((await ask(graph, segmentsReached, { ids: made })).map((row) => [row.id, row.segments]));
  const rows = [...firms].map(([id, standing]) => rowOf(id, standing, reached));
  const segments = await ask(graph, segmentsNamed, { ids: distinct(rows.flatMap((row) => row.segments)) });
  const places = await ask(graph, placesNamed, { ids: distinct(rows.flatMap((row) => row.places)) });
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  const changes: ForeseenVerdicts[] = [];
  for (const { chain, firms: said, regions } of asked(rows, segments, places)) {
    const changedIn = changedVerdicts(await readChain(graph, chain.id), { firms: said, places });
    for (const { id, name } of regions) {
      const changed = changedIn(id).map((each) => ({ ...each, name: names.get(each.segment) ?? each.segment }));
      if (changed.length > 0) changes.push({ chain: chain.name, region: name, changed });
    }
  }
  return changes;
}

type Segment = z.output<typeof segmentsNamed.row>;
type Place = z.output<typeof placesNamed.row>;

interface AskedChain {
  readonly chain: { readonly id: string; readonly name: string };
  readonly firms: readonly FirmRow[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}

/** The chains that the store has, each with the regions of the most firms. */
function asked(
  rows: readonly FirmRow[],
  segments: readonly Segment[],
  places: readonly Place[],
): readonly AskedChain[] {
  const chainOf = new Map(segments.map(({ id, chain }) => [id, chain]));
  const names = new Map(segments.map(({ chain, chainName }) => [chain, chainName]));
  const regionsAt = new Map(places.map(({ id, above }) => [id, above.map((region) => region.id)]));
  const regionNames = new Map(places.flatMap(({ above }) => above.map(({ id, name }) => [id, name])));
  const ofChain = grouped(rows, (row) => distinct(row.segments.flatMap((id) => chainOf.get(id) ?? [])));
  return [...ofChain].slice(0, MAX_CHAINS).map(([id, firms]) => {
    const ofRegion = grouped(firms, (row) => distinct(row.places.flatMap((place) => regionsAt.get(place) ?? [])));
    const most = [...ofRegion].toSorted(([, one], [, other]) => other.length - one.length).slice(0, MAX_REGIONS);
    const regions = most.map(([region]) => ({ id: region, name: regionNames.get(region) ?? region }));
    return { chain: { id, name: names.get(id) ?? id }, firms, regions };
  });
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function isOnlyUser(roles: unknown): boolean {
  return Array.isArray(roles) && roles.length === 1 && roles[0] === 'USER';
}

function rowOf(
  id: string,
  { segments, makes, places, tiers }: Standing,
  reached: ReadonlyMap<string, readonly string[]>,
): FirmRow {
  const all = distinct([...segments, ...[...makes].flatMap((place) => reached.get(place) ?? [])]);
  return { id, segments: all, places: [...places], tiers: [...tiers], titledOn: null };
}
