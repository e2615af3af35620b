import type { Graph } from '../../store/graph.js';
import type { BulkAsked } from './asked.js';
import { bodsStatements } from './bods.js';
import { ftmEntities } from './ftm.js';
import { BULK_KINDS } from './kinds.js';
import type { Filters } from './pages.js';
import { csv, jsonArray, ndjson } from './text.js';

/** Who publishes, where a standard wants it said; what is made up says so in each of its entities. */
const PUBLISHER = 'Liantu 链图';
const MADE_UP = 'Liantu 链图: demonstration world, made up (演示世界，全部虚构)';

export interface BulkOptions {
  readonly filters: Filters;
  readonly isMadeUp: boolean;
}

/** The file, piece by piece: each is a page of the store. */
export function bulkText(
  graph: Graph,
  { kind: name, format }: BulkAsked,
  { filters, isMadeUp }: BulkOptions,
): AsyncGenerator<string> {
  if (name === 'ftm') return ndjson(ftmEntities(graph, isMadeUp ? MADE_UP : null));
  if (name === 'bods') return jsonArray(bodsStatements(graph, isMadeUp ? MADE_UP : PUBLISHER));
  const kind = BULK_KINDS[name];
  if (!kind) throw new Error(`No export is called ${name}.`);
  const rows = kind.rows(graph, filters);
  return format === 'csv' ? csv(kind.fields, rows) : ndjson(rows);
}
