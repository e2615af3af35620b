import { stringify } from 'csv-stringify/sync';
import { guarded, RECORDS } from '../table/spreadsheet.js';
import type { Row } from './kinds.js';
import type { Pages } from './pages.js';

/** What each format is called over HTTP. */
export const TYPES = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** By which Excel knows UTF-8. */
const BOM = '\ufeff';

/** Canonical JSON (RFC 8785): one text for one value, whoever writes it. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held) =>
    isMap(held) ? Object.fromEntries(Object.entries(held).sort(byName)) : held,
  );
}

/** A row a line. */
export async function* ndjson(pages: Pages<unknown>): AsyncGenerator<string> {
  for await (const page of pages) if (page.length > 0) yield page.map((row) => `${canonical(row)}\n`).join('');
}

/** One array, as a reader of a single document takes it: a row a line all the same. */
export async function* jsonArray(pages: Pages<unknown>): AsyncGenerator<string> {
  let before = '[';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield `${before}\n${page.map(canonical).join(',\n')}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** The fields in their order; what is a list or a map is its canonical JSON. */
export async function* csv(fields: readonly string[], pages: Pages<Row>): AsyncGenerator<string> {
  yield BOM + stringify([[...fields]], RECORDS);
  for await (const page of pages) {
    if (page.length > 0)
      yield stringify(
        page.map((row) => fields.map((field) => cellOf(row[field]))),
        RECORDS,
      );
  }
}

function cellOf(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return canonical(value);
  return guarded(typeof value === 'boolean' ? String(value) : value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
