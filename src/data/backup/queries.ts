import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

const properties = z.array(z.tuple([z.string(), z.string(), z.unknown()]));
const range = { prefix: z.string(), from: z.int(), limit: z.int() };
const nothing = z.object({});

export const storeState = defineQuery({
  file: 'backup/state',
  params: nothing,
  row: z.object({
    nodes: z.int(),
    relationships: z.int(),
    firstNode: z.array(z.string()),
    firstRelationship: z.array(z.string()),
    datasets: z.array(
      z.object({
        id: z.string(),
        hash: z.string().nullable(),
        loadedAt: z.string().nullable(),
        file: z.string().nullable(),
      }),
    ),
  }),
});
export const nodesInRange = defineQuery({
  file: 'backup/nodes',
  params: z.object({ ...range, restoring: z.string() }),
  row: z.object({ number: z.int(), labels: z.array(z.string()), properties }),
});
export const relationshipsInRange = defineQuery({
  file: 'backup/relationships',
  params: z.object(range),
  row: z.object({
    type: z.string(),
    properties,
    fromElement: z.string(),
    fromLabels: z.array(z.string()),
    fromId: z.string().nullable(),
    fromProperties: properties,
    toElement: z.string(),
    toLabels: z.array(z.string()),
    toId: z.string().nullable(),
    toProperties: properties,
  }),
});

const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
const part = { limit: z.int() };

export const restoreNodes = defineQuery({ file: 'backup/restore/nodes', params: rows, row: nothing });
export const restoreRelationships = defineQuery({ file: 'backup/restore/relationships', params: rows, row: nothing });
export const unmark = defineQuery({ file: 'backup/restore/unmark', params: z.object(part), row: nothing });
export const emptyRelationships = defineQuery({
  file: 'backup/restore/emptyRelationships',
  params: z.object(part),
  row: nothing,
});
export const emptyNodes = defineQuery({
  file: 'backup/restore/emptyNodes',
  params: z.object({ ...part, restoring: z.string() }),
  row: nothing,
});
