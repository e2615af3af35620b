import type { Parameters, Statement } from '../../store/graph.js';
import { statementOf, statementOfType } from '../../store/query.js';
import { grouped } from './grouped.js';
import type { Identified } from './identify.js';
import * as queries from './queries.js';
import { rowOf } from './storedRecord.js';

export type Step = readonly [Statement, Parameters];

/** As many rows as one statement writes. */
const BATCH = 1_000;
/** Above every rank, so that the key of the highest title comes first as text. */
const ABOVE_ALL_TITLES = 9;

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
  const { written, entities, describes, moves, vanished } = identified;
  const concerned = new Set(entities.map(({ id }) => id));
  const records = written.map(rowOf);
  const described = [...describes].filter(([, entity]) => concerned.has(entity));
  return [
    ...batches(queries.writeRecords.file, records, stamp),
    ...byIds(queries.vacate.file, [...moves.map(({ from }) => from), ...vanished]),
    ...batches(queries.writeEntities.file, entities),
    ...batches(
      queries.writeDescribes.file,
      described.map(([record, entity]) => ({ record, entity })),
    ),
    ...batches(queries.moveFactsOut.file, moves),
    ...batches(queries.moveFactsIn.file, moves),
    ...byIds(queries.removeVanished.file, vanished),
  ];
}

/** A statement for each type. */
export function linkSteps(links: readonly { readonly type: string }[], stamp: Parameters): readonly Step[] {
  return [...grouped(links, ({ type }) => [type])].flatMap(([type, rows]) =>
    slices(rows, BATCH).map(
      (slice): Step => [statementOfType(queries.writeRelationships.file, type), { rows: slice, ...stamp }],
    ),
  );
}

export function titleSteps(ids: readonly string[]): readonly Step[] {
  return byIds(queries.orderByTitles.file, ids, { highest: ABOVE_ALL_TITLES });
}

export function byIds(file: string, ids: readonly string[], more: Parameters = {}): readonly Step[] {
  return slices([...new Set(ids)], BATCH).map((slice) => step(file, { ids: slice, ...more }));
}
