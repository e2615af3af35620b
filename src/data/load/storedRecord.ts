import { z } from 'zod';
import { describedIn, type Properties } from './draft.js';
import type { EntityRecord } from './record.js';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** One text, which takes less than a list; earlier versions wrote a list. */
export const storedLabels = z.union([z.array(z.string()), z.string().transform((text) => text.split(' '))]);

/** A record as a node of the store: its other names as two lists, everything else as it is. */
export const recordProperties = z
  .object({
    id: z.string(),
    dataset: z.string(),
    stamp: z.string(),
    isAuthored: z.boolean(),
    proposes: z.string(),
    labels: storedLabels,
    /** Where it has more than its name. */
    aliasValues: z.array(z.string()).optional(),
    aliasKinds: z.array(z.string()).optional(),
    /** Its names are still to be compared with others (src/data/near/compare.ts). */
    uncompared: z.boolean().optional(),
  })
  .catchall(value);

export type StoredRecord = z.output<typeof recordProperties>;

export function recordIn(stored: StoredRecord): EntityRecord {
  const { id, dataset, stamp: _, uncompared: __, isAuthored, proposes, labels, ...rest } = stored;
  const { aliasValues = [String(rest['name'])], aliasKinds = [], ...properties } = rest;
  const kind = describedIn(labels);
  if (kind === undefined) throw new Error(`The record ${id} is of nothing that several data sets describe.`);
  const names = aliasValues.map((name, index) => ({ value: name, kind: aliasKinds[index] ?? 'NAME' }));
  return { id, dataset, isAuthored, proposes, kind, labels, names, properties };
}

/** As it is written. Names of a table may be near to others; what authors wrote they told apart. */
export function rowOf(record: EntityRecord) {
  const isCompared = record.kind === 'Organization' && !record.isAuthored;
  return { id: record.id, properties: storedOf(record), isCompared };
}

function storedOf({ isAuthored, proposes, labels, names, properties }: EntityRecord): Properties {
  return {
    ...properties,
    isAuthored,
    proposes,
    labels: labels.join(' '),
    ...(names.length === 1
      ? {}
      : { aliasValues: names.map(({ value }) => value), aliasKinds: names.map(({ kind }) => kind) }),
  };
}
