import { isDeepStrictEqual } from 'node:util';
import type { Happened } from '../../store/changes.js';
import type { Reader } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { clustersOf } from './clusters.js';
import { bestOf, type Entity, entityOf } from './entity.js';
import { describedEntities, segmentsOfChains } from './queries.js';
import { type EntityRecord, recordId } from './record.js';
import { markOf } from './recordIds.js';
import { type Related, relatedTo } from './related.js';

/** What changes when a data set says something new of things that others may describe, or does not say it any more. */
export interface Identified {
  /** Every entity that is concerned, as it is from now on; without those of `things`. */
  readonly entities: readonly ChangedEntity[];
  /** Entities that are new to the store, each with its only record, which is new too. */
  readonly things: readonly Thing[];
  /** Which entity each of their records describes. */
  readonly describes: ReadonlyMap<string, string>;
  /** Records that described another entity until now, and take their facts along. */
  readonly moves: readonly Move[];
  /** Entities that no record describes any more. */
  readonly vanished: readonly string[];
  /** Of the change's own records, as they are to be written; without those of `things`. */
  readonly written: readonly EntityRecord[];
  /** Those of them that the same load had not written before. */
  readonly firstWritten: readonly EntityRecord[];
  /** How many entities are new to the store. */
  readonly created: number;
}

/** With what happens to it; what is written again may be what it was. */
export interface ChangedEntity extends Entity {
  readonly happened: Happened | 'NOTHING';
}

export interface Thing {
  readonly entity: Entity;
  readonly record: EntityRecord;
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly dataset: string;
  readonly proposes: string;
}

/** What one data set says now, and the ids of the records that it drops. */
export interface Change {
  readonly written: readonly EntityRecord[];
  readonly dropped: readonly string[];
  /** Of the load that makes it: what the same load wrote of a record before stays, what an earlier one wrote goes. */
  readonly stamp: string;
  /** Ids of things of which something was judged. */
  readonly judged?: readonly string[];
}

/** Which entities the records of a change describe, together with every record in the store that they touch. */
export async function identify(graph: Reader, change: Change): Promise<Identified> {
  // Chains come first, since no two segments of different chains are the same.
  const chains = await identifyThose(graph, {
    ...change,
    isSegment: false,
    proposed: change.judged ?? [],
    known: new Map(),
  });
  const moved = [...new Set(chains.moves.flatMap(({ from, to }) => [from, to]))].filter((id) =>
    id.startsWith('chain:'),
  );
  const following = moved.length === 0 ? [] : await ask(graph, segmentsOfChains, { chains: moved });
  const proposed = [...(change.judged ?? []), ...following.map(({ id }) => id)];
  const known = await withChainsOf(graph, change.written, chains.describes);
  const segments = await identifyThose(graph, { ...change, isSegment: true, proposed, known });
  return {
    entities: [...chains.entities, ...segments.entities],
    things: [...chains.things, ...segments.things],
    describes: new Map([...chains.describes, ...segments.describes]),
    moves: [...chains.moves, ...segments.moves],
    vanished: [...chains.vanished, ...segments.vanished],
    written: [...chains.written, ...segments.written],
    firstWritten: [...chains.firstWritten, ...segments.firstWritten],
    created: chains.created + segments.created,
  };
}

/** What is known of chains, with those of an earlier part that segments of this one are of. */
async function withChainsOf(
  graph: Reader,
  records: readonly EntityRecord[],
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const named = records.flatMap(({ kind, dataset, properties }) => {
    const { chain } = properties;
    return kind === 'Segment' && typeof chain === 'string' ? [recordId(dataset, chain)] : [];
  });
  const ids = [...new Set(named)].filter((id) => !known.has(id));
  const rows = ids.length === 0 ? [] : await ask(graph, describedEntities, { ids });
  return new Map([...known, ...rows.map(({ id, entity }) => [id, entity] as const)]);
}

interface Part extends Change {
  readonly isSegment: boolean;
  /** Ids of things that are concerned though no record of theirs is. */
  readonly proposed: readonly string[];
  /** Which entities the records of chains describe from now on. */
  readonly known: ReadonlyMap<string, string>;
}

async function identifyThose(graph: Reader, part: Part): Promise<Identified> {
  const isOfPart = ({ kind }: EntityRecord) => (kind === 'Segment') === part.isSegment;
  const asked = part.written.filter(isOfPart);
  const related = await relatedTo(graph, { ...part, written: asked, isOfPart });
  const { written, records } = related;
  const chainOf = (record: EntityRecord) => {
    const chain = record.properties['chain'];
    if (typeof chain !== 'string') return undefined;
    const id = recordId(record.dataset, chain);
    return part.known.get(id) ?? related.chains.get(id) ?? chain;
  };
  const candidates = records.map((record) => ({ record, scope: scopeOf(record, chainOf) }));
  const clusters = clustersOf(candidates, related.judged);
  const isWritten = new Set(written.map(({ id }) => id));
  const isConcerned = new Set(part.proposed);
  const named = namedApart(clusters);
  const changed = named.filter(
    ({ id, cluster }) =>
      isConcerned.has(id) ||
      cluster.some(({ id: record }) => isWritten.has(record)) ||
      !isAsStored(id, cluster, related),
  );
  const ids = new Set(named.map(({ id }) => id));
  const entities = changed.map(({ id, cluster }) => ({ entity: entityOf(cluster, id, chainOf), cluster }));
  const [things, others] = partition(entities, ({ entity, cluster }) => isNewThing(entity, cluster, related));
  const isOfThing = new Set(things.flatMap(({ cluster }) => cluster.map(({ id }) => id)));
  return {
    entities: others.map(({ entity, cluster }) => ({ ...entity, happened: happenedTo(entity, cluster, related) })),
    things: things.flatMap(({ entity, cluster }) => cluster.map((record) => ({ entity, record }))),
    describes: new Map(named.flatMap(({ id, cluster }) => cluster.map((record) => [record.id, id] as const))),
    moves: changed.flatMap(({ id, cluster }) => cluster.flatMap((record) => movesOf(record, id, related))),
    vanished: [...new Set(related.entityOf.values())].filter((id) => !ids.has(id)),
    written: written.filter(({ id }) => !isOfThing.has(id)),
    firstWritten: related.firstWritten,
    created: changed.filter(({ id }) => related.recordsOf(id).length === 0).length,
  };
}

function scopeOf(record: EntityRecord, chainOf: (record: EntityRecord) => string | undefined): string {
  const { kind, properties } = record;
  if (kind === 'Segment') return `${kind} ${chainOf(record) ?? ''}`;
  if (kind === 'Industry') return `${kind} ${String(properties['scheme'] ?? '')}`;
  return kind === 'Metric' ? `${kind} ${String(properties['unit'] ?? '')}` : kind;
}

interface NamedCluster {
  readonly id: string;
  readonly cluster: readonly EntityRecord[];
}

/** Each cluster by the id that its best record proposes; where two propose the same, the later one with a mark of its record. */
function namedApart(clusters: readonly (readonly EntityRecord[])[]): readonly NamedCluster[] {
  const taken = new Set<string>();
  return clusters.map((cluster) => {
    const { id: record, proposes } = bestOf(cluster);
    const id = taken.has(proposes) ? `${proposes}-${markOf(record)}` : proposes;
    taken.add(id);
    return { id, cluster };
  });
}

/** Of most of a large table nothing has to be looked up or removed before it is written. */
function isNewThing(
  { id, formerIds }: Entity,
  cluster: readonly EntityRecord[],
  { entityOf: stored, recordsOf }: Related,
) {
  const isNew = recordsOf(id).length === 0 && cluster.every((record) => !stored.has(record.id));
  return isNew && cluster.length === 1 && formerIds.length === 0;
}

function partition<T>(items: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}

/** An entity is a view of its records, so what these were tells what it was. */
function happenedTo(
  { id }: Entity,
  cluster: readonly EntityRecord[],
  { recordsOf }: Related,
): ChangedEntity['happened'] {
  const before = recordsOf(id);
  if (before.length === 0) return 'ADDED';
  return isDeepStrictEqual(shownOf(before, id), shownOf(cluster, id)) ? 'NOTHING' : 'CHANGED';
}

/** Of which chain a segment is, a fact says. */
function shownOf(records: readonly EntityRecord[], id: string) {
  return { ...entityOf(records, id, () => undefined), datasets: records.map(({ dataset }) => dataset).sort() };
}

function isAsStored(id: string, cluster: readonly EntityRecord[], { entityOf: stored, recordsOf }: Related): boolean {
  return recordsOf(id).length === cluster.length && cluster.every((record) => stored.get(record.id) === id);
}

function movesOf({ id: record, dataset, proposes }: EntityRecord, to: string, related: Related): readonly Move[] {
  const from = related.entityOf.get(record);
  return from === undefined || from === to ? [] : [{ from, to, dataset, proposes }];
}
