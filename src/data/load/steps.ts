import type { Happened } from '../../store/changes.js';
import type { Parameters, Statement } from '../../store/graph.js';
import { statementOf, statementOfLabels, statementOfType } from '../../store/query.js';
import type { Properties } from './draft.js';
import type { Entity } from './entity.js';
import { grouped } from './grouped.js';
import type { Identified, Thing } from './identify.js';
import * as queries from './queries.js';
import { rowOf } from './storedRecord.js';
import { placedAt, placedBy, toldOf } from './told.js';

export type Step = readonly [Statement, Parameters];

/** Of what a load writes: whose it is, and by which load. */
export type Stamp = { readonly dataset: string; readonly stamp: string };

/** As many rows as one statement writes. */
const BATCH = 10_000;

export function step(file: string, parameters: Parameters): Step {
  return [statementOf(file), parameters];
}

/** A statement for each slice of rows. */
export function batches(file: string, rows: readonly unknown[], more: Parameters = {}): readonly Step[] {
  return slices(rows, BATCH).map((slice) => step(file, { rows: slice, ...more }));
}

export function slices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Records before what they describe; facts move before an entity that has no record left goes. */
export function identitySteps(identified: Identified, stamp: Parameters): readonly Step[] {
  const { written, entities, things, describes, moves, vanished } = identified;
  const concerned = new Set(entities.map(({ id }) => id));
  const records = written.map(rowOf);
  const changed = entities.filter(({ happened }) => happened === 'CHANGED').map(({ id }) => id);
  const described = [...describes].filter(([, entity]) => concerned.has(entity));
  return [
    ...byIds(
      queries.revive.file,
      things.map(({ entity }) => entity.id),
    ),
    ...batches(queries.writeRecords.file, records, stamp),
    // Nobody takes the code of what vanishes where nothing is written; of two that are written, one may take that of the other.
    ...(entities.length + things.length === 0
      ? []
      : byIds(queries.vacate.file, [...moves.map(({ from }) => from), ...changed, ...vanished])),
    ...entitySteps(entities.map(unlisted)),
    ...thingSteps(things, stamp),
    ...batches(
      queries.writeDescribes.file,
      described.map(([record, entity]) => ({ record, entity })),
    ),
    ...batches(queries.moveFactsOut.file, moves, { placed: placedAt('to') }),
    ...batches(queries.moveFactsIn.file, moves, { placed: placedAt('from') }),
    ...byIds(queries.removeVanished.file, vanished),
  ];
}

/** Those of a data set alone are compared with what the store has of them, to tell what happened to them. */
export function entitySteps(
  entities: readonly (Entity & { readonly happened?: Happened | 'NOTHING' })[],
): readonly Step[] {
  return batches(
    queries.writeEntities.file,
    entities.map((entity) => ({ ...entity, told: toldOf(entity.labels), happened: entity.happened ?? null })),
  );
}

/** A firm that is written again loses its place on lists; one that nobody knew before has no facts that would give it one. */
export function unlisted<T extends Entity>(entity: T): T {
  if (!entity.labels.includes('Enterprise')) return entity;
  return { ...entity, properties: { ...entity.properties, toList: true } };
}

function thingSteps(things: readonly Thing[], stamp: Parameters): readonly Step[] {
  return byLabels(queries.writeThings.file, things, ({ entity: { id, labels, properties, names }, record }) => {
    const { properties: stated, isCompared } = rowOf(record);
    const uncompared = isCompared ? { uncompared: true } : {};
    const row = { ...stated, id: record.id, ...stamp, ...uncompared };
    return { labels, row: { id, properties: { ...properties, id }, record: row, names } };
  });
}

/** Nodes of a table alone, which have no names. */
export function ownSteps(nodes: readonly Entity[]): readonly Step[] {
  const writtenOf = ({ id, labels, properties }: Entity) => ({ labels, row: { ...properties, id } });
  return byLabels(queries.writeOwn.file, nodes, writtenOf, (labels) => ({ told: toldOf(labels) }));
}

/** A statement for each set of labels. */
function byLabels<T>(
  file: string,
  items: readonly T[],
  writtenOf: (item: T) => { readonly labels: readonly string[]; readonly row: unknown },
  moreOf: (labels: readonly string[]) => Parameters = () => ({}),
): readonly Step[] {
  const sets = grouped(items.map(writtenOf), ({ labels }) => [labels.join()]);
  return [...sets.values()].flatMap((set) => {
    const labels = set[0]?.labels ?? [];
    const statement = statementOfLabels(file, labels);
    return slices(set, BATCH).map(
      (slice): Step => [statement, { rows: slice.map(({ row }) => row), ...moreOf(labels) }],
    );
  });
}

/** Counts what is there of a data set whose facts are of some types. */
export function countSteps(id: string, types: Iterable<string>): readonly Step[] {
  return [
    step(queries.countDataset.file, { id }),
    ...[...types].map((type): Step => [statementOfType(queries.countFacts.file, type), { id }]),
  ];
}

export interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly factId: string;
  readonly properties: Properties;
}

/** Of which a passage is of its source: no fact. */
export const QUOTED = 'FROM';

/** A statement for each type. */
export function linkSteps(links: readonly LinkRow[], { dataset, stamp }: Stamp): readonly Step[] {
  const { [QUOTED]: quotes = [], ...types } = Object.fromEntries(grouped(links, ({ type }) => [type]));
  return [
    ...batches(
      queries.writeFrom.file,
      quotes.map(({ from, to }) => ({ from, to })),
    ),
    ...Object.entries(types).flatMap(([type, rows]) =>
      slices(rows, BATCH).map((slice): Step => {
        const written = slice.map(({ from, to, factId, properties }) => {
          return { from, to, properties: { ...properties, factId, dataset, stamp } };
        });
        return [
          statementOfType(queries.writeRelationships.file, type),
          { rows: written, stamp, placed: placedBy(type) },
        ];
      }),
    ),
  ];
}

export function byIds(file: string, ids: readonly string[], more: Parameters = {}): readonly Step[] {
  return slices([...new Set(ids)], BATCH).map((slice) => step(file, { ids: slice, ...more }));
}
