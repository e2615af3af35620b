import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

const stamp = { dataset: z.string(), stamp: z.string() };
const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())), ...stamp });
const stale = z.object({ ...stamp, limit: z.int() });
const nothing = z.object({});

export const writeNodes = defineQuery({ file: 'load/nodes', params: rows, row: nothing });
export const writeAliases = defineQuery({ file: 'load/aliases', params: rows, row: nothing });
export const writeFormerIds = defineQuery({ file: 'load/formerIds', params: rows, row: nothing });
export const writeRelationships = defineQuery({ file: 'load/relationships', params: rows, row: nothing });
export const removeStaleRelationships = defineQuery({
  file: 'load/staleRelationships',
  params: stale,
  row: nothing,
});
export const removeStaleRoles = defineQuery({ file: 'load/staleRoles', params: stale, row: nothing });
export const reassignOrganizations = defineQuery({ file: 'load/reassignOrganizations', params: stale, row: nothing });
export const removeStaleNodes = defineQuery({ file: 'load/staleNodes', params: stale, row: nothing });
/** What a `Dataset` has for its content's hash until all of it is written. */
export const UNFINISHED = 'unfinished';
export const writeDataset = defineQuery({
  file: 'load/dataset',
  params: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string().nullable(),
    file: z.string().nullable(),
    hash: z.string(),
    importedAt: z.string(),
    nodes: z.int(),
    relationships: z.int(),
  }),
  row: nothing,
});
export const writeRoles = defineQuery({ file: 'load/roles', params: rows, row: nothing });
export const forgetDataset = defineQuery({
  file: 'load/forget',
  params: z.object({ dataset: z.string() }),
  row: nothing,
});
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
  }),
});
