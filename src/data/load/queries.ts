import { z } from 'zod';
import { defineQuery } from '../../store/query.js';
import { recordProperties } from './storedRecord.js';

const rowsOnly = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
const rows = rowsOnly.extend({ dataset: z.string(), stamp: z.string() });
const stale = z.object({ dataset: z.string(), stamp: z.string(), limit: z.int() });
const moved = rowsOnly.extend({ placed: z.array(z.string()) });
const placed = z.enum(['from', 'to', '']);
const told = z.array(z.string());
const ids = z.object({ ids: z.array(z.string()) });
const nothing = z.object({});
const idRow = z.object({ id: z.string() });

export const relatedRecords = defineQuery({
  file: 'load/related',
  params: z.object({
    keys: z.array(z.string()),
    usccs: z.array(z.string()),
    records: z.array(z.string()),
    proposed: z.array(z.string()),
  }),
  row: z.object({ entity: z.string(), chain: z.string().nullable(), record: recordProperties }),
});
export const judgementsOf = defineQuery({
  file: 'load/judgements',
  params: ids,
  row: z.object({ one: z.string(), other: z.string(), verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']) }),
});
export const segmentsOfChains = defineQuery({
  file: 'load/segmentsOf',
  params: z.object({ chains: z.array(z.string()) }),
  row: idRow,
});
export const describedEntities = defineQuery({
  file: 'load/described',
  params: ids,
  row: z.object({ id: z.string(), entity: z.string() }),
});
export const writeRecords = defineQuery({ file: 'load/records', params: rows, row: nothing });
export const writeEntities = defineQuery({ file: 'load/entities', params: rowsOnly, row: nothing });
export const writeDescribes = defineQuery({ file: 'load/describe', params: rowsOnly, row: nothing });
export const moveFactsOut = defineQuery({ file: 'load/moveOut', params: moved, row: nothing });
export const moveFactsIn = defineQuery({ file: 'load/moveIn', params: moved, row: nothing });
export const vacate = defineQuery({ file: 'load/vacate', params: ids, row: nothing });
export const removeVanished = defineQuery({ file: 'load/vanish', params: ids, row: nothing });
const ends = z.array(z.object({ from: z.string(), to: z.string() }));
export const toList = defineQuery({
  file: 'load/toList',
  params: ids.extend({ regions: ends, segments: ends }),
  row: nothing,
});
export const toListAround = defineQuery({
  file: 'load/toListAround',
  params: z.object({
    around: z.array(z.string()),
    organizations: z.array(z.object({ id: z.string(), isInvestor: z.boolean(), kind: z.string() })),
  }),
  row: nothing,
});
export const toListStale = defineQuery({
  file: 'load/toListStale',
  params: z.object({ dataset: z.string(), stamp: z.string() }),
  row: nothing,
});
export const writeThings = defineQuery({ file: 'load/things', params: rowsOnly, row: nothing });
export const writeOwn = defineQuery({ file: 'load/own', params: rowsOnly.extend({ told }), row: nothing });
export const revive = defineQuery({ file: 'load/revive', params: ids, row: nothing });
export const writeRelationships = defineQuery({
  file: 'load/relationships',
  params: rowsOnly.extend({ stamp: z.string(), placed }),
  row: nothing,
});
export const writeFrom = defineQuery({ file: 'load/from', params: rowsOnly, row: nothing });
export const removeStaleRelationships = defineQuery({
  file: 'load/staleRelationships',
  params: stale.extend({ placed }),
  row: nothing,
});
export const removeStaleNodes = defineQuery({ file: 'load/staleNodes', params: stale.extend({ told }), row: nothing });
export const staleRecords = defineQuery({ file: 'load/staleRecords', params: stale, row: idRow });
export const removeRecords = defineQuery({ file: 'load/dropRecords', params: ids, row: nothing });
export const takeLock = defineQuery({ file: 'load/lock', params: z.object({ id: z.string() }), row: nothing });
export const writeDataset = defineQuery({
  file: 'load/dataset',
  params: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string().nullable(),
    file: z.string().nullable(),
    hash: z.string(),
    importedAt: z.string(),
    layout: z.int(),
    nodes: z.int(),
    relationships: z.int(),
    types: z.array(z.string()),
  }),
  row: nothing,
});
export const noteTypes = defineQuery({
  file: 'load/types',
  params: z.object({ id: z.string(), types: z.array(z.string()) }),
  row: nothing,
});
export const countDataset = defineQuery({ file: 'load/counted', params: z.object({ id: z.string() }), row: nothing });
export const countFacts = defineQuery({
  file: 'load/countedFacts',
  params: z.object({ id: z.string() }),
  row: nothing,
});
export const forgetDataset = defineQuery({
  file: 'load/forget',
  params: z.object({ dataset: z.string() }),
  row: nothing,
});
export const countRows = defineQuery({
  file: 'load/rows',
  params: z.object({ dataset: z.string() }),
  row: z.object({ rows: z.int() }),
});
export const knownRows = defineQuery({ file: 'load/knownRows', params: ids, row: idRow });
export const replan = defineQuery({ file: 'load/replan', params: nothing, row: nothing });
export const loadedDataset = defineQuery({
  file: 'load/loaded',
  params: z.object({ id: z.string() }),
  row: z.object({
    hash: z.string(),
    file: z.string().nullable(),
    importedAt: z.string(),
    nodes: z.int(),
    relationships: z.int(),
    /** Of its facts; null where an earlier version wrote it. */
    types: z.array(z.string()).nullable(),
  }),
});

const ofDerived = z.object({ derived: z.string() });
export const derivable = defineQuery({
  file: 'load/derivable',
  params: ofDerived.extend({ label: z.enum(['Segment', 'Product']), after: z.string(), limit: z.int() }),
  row: idRow,
});
export const outdateProducts = defineQuery({ file: 'load/outdateProducts', params: ofDerived, row: nothing });
export const outdateSegments = defineQuery({ file: 'load/outdateSegments', params: ofDerived, row: nothing });
export const settled = defineQuery({ file: 'load/settled', params: ofDerived, row: nothing });
const ofPlaces = ids.extend({ derived: z.string() });
const wantedRow = z.object({
  place: z.string(),
  firm: z.string(),
  via: z.array(z.string()),
  citations: z.array(z.string()),
});
const derivedRow = wantedRow.extend({ factId: z.string() });
export const makersOfSegments = defineQuery({ file: 'load/makers', params: ofPlaces, row: wantedRow });
export const derivedPositions = defineQuery({ file: 'load/derived', params: ofPlaces, row: derivedRow });
export const makersByPosition = defineQuery({ file: 'load/makersByPosition', params: ofPlaces, row: wantedRow });
export const derivedMakers = defineQuery({ file: 'load/derivedMakers', params: ofPlaces, row: derivedRow });
const dropped = z.object({ factIds: z.array(z.string()), derived: z.string() });
export const dropDerived = defineQuery({ file: 'load/dropDerived', params: dropped, row: nothing });
export const dropDerivedMakers = defineQuery({ file: 'load/dropDerivedMakers', params: dropped, row: nothing });
export const outdateDerived = defineQuery({
  file: 'load/outdate',
  params: ids.extend({
    around: z.array(z.string()),
    organizations: z.array(z.object({ id: z.string(), isFirm: z.boolean() })),
    dataset: z.string(),
    stamp: z.string(),
    derived: z.string(),
    kind: z.string(),
    hash: z.string(),
    layout: z.int(),
  }),
  row: nothing,
});
