import { isDeepStrictEqual } from 'node:util';
import type { Reader } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { grouped } from './grouped.js';
import type { Judged } from './marked.js';
import { judgementsOf, relatedRecords } from './queries.js';
import { type EntityRecord, recordId, relatedKeysOf, together } from './record.js';
import { recordIn } from './storedRecord.js';

/** What the store knows of everything that a change touches. */
export interface Related {
  /** The records of the change, each with what the same load said of it before; without those that add nothing to that. */
  readonly written: readonly EntityRecord[];
  /** Those of them that the same load had not written before. */
  readonly firstWritten: readonly EntityRecord[];
  /** All that are there from now on, those of the change among them. */
  readonly records: readonly EntityRecord[];
  /** Which entity a record describes until now, dropped ones too. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** The records that describe an entity until now. */
  readonly recordsOf: (entity: string) => readonly EntityRecord[];
  /** Which entity the chain's record of a segment's record describes until now. */
  readonly chains: ReadonlyMap<string, string>;
  /** What was judged of any of them. */
  readonly judged: readonly Judged[];
}

interface Asked {
  readonly written: readonly EntityRecord[];
  readonly dropped: readonly string[];
  /** Ids of entities, or that records propose, which are concerned too. */
  readonly proposed: readonly string[];
  readonly stamp: string;
  readonly isOfPart: (record: EntityRecord) => boolean;
}

/** As many keys as one statement looks up. */
const AT_ONCE = 5_000;

interface Found {
  readonly entity: string;
  readonly chain: string | null;
  readonly record: EntityRecord;
  readonly stamp: string;
}

/** Follows names and identifiers until nothing new is found, so that what is decided of these records depends on no other. */
export async function relatedTo(graph: Reader, asked: Asked): Promise<Related> {
  const { found, judged } = await allFound(graph, asked);
  const earlier = new Map(found.filter(({ stamp }) => stamp === asked.stamp).map(({ record }) => [record.id, record]));
  const written = asked.written.flatMap((record) => {
    const before = earlier.get(record.id);
    if (!before) return [record];
    const added = together(before, record);
    return isDeepStrictEqual(added, before) ? [] : [added];
  });
  const replaced = new Set([...written.map(({ id }) => id), ...asked.dropped]);
  const described = grouped(found, ({ entity }) => [entity]);
  return {
    judged,
    written,
    firstWritten: written.filter(({ id }) => !earlier.has(id)),
    records: [...written, ...found.map(({ record }) => record).filter(({ id }) => !replaced.has(id))],
    entityOf: new Map(found.map(({ record, entity }) => [record.id, entity])),
    recordsOf: (entity) => (described.get(entity) ?? []).map(({ record }) => record),
    chains: new Map(
      found.flatMap(({ record, chain }) =>
        chain === null ? [] : [[recordId(record.dataset, String(record.properties['chain'])), chain] as const],
      ),
    ),
  };
}

interface All {
  readonly found: readonly Found[];
  readonly judged: readonly Judged[];
}

async function allFound(graph: Reader, { written, dropped, proposed, isOfPart }: Asked): Promise<All> {
  const found = new Map<string, Found>();
  const judged = new Map<string, Judged>();
  const looked = new Set<string>();
  /** Apart from what is looked up: what was judged of a thing leads to another, of which something was judged in turn. */
  const asked = new Set<string>();
  let records: readonly EntityRecord[] = written;
  let sought: Pick<Sought, 'records' | 'proposed'> = {
    records: [...written.map(({ id }) => id), ...dropped],
    proposed: [...written.map(({ proposes }) => proposes), ...proposed],
  };
  while (records.length + sought.records.length + sought.proposed.length > 0) {
    const keys = unseen(records.flatMap(keysOf), looked);
    const usccs = unseen(records.flatMap(usccsOf), looked);
    const rows = await lookUp(graph, { ...sought, keys, usccs });
    const fresh = rows.filter(({ record }) => isOfPart(record) && !found.has(record.id));
    for (const row of fresh) found.set(row.record.id, row);
    const ids = unseen([...sought.proposed, ...fresh.map(({ record }) => record.proposes)], asked);
    const pairs = ids.length === 0 ? [] : await ask(graph, judgementsOf, { ids: [...ids] });
    for (const pair of pairs) judged.set(`${pair.one} ${pair.other}`, pair);
    records = fresh.map(({ record }) => record);
    sought = {
      records: [],
      proposed: unseen(
        pairs.flatMap(({ one, other }) => [one, other]),
        looked,
      ),
    };
  }
  return { found: [...found.values()], judged: [...judged.values()] };
}

function keysOf({ kind, names }: EntityRecord): readonly string[] {
  return names.flatMap(({ value }) => relatedKeysOf(kind, value));
}

function usccsOf({ properties }: EntityRecord): readonly string[] {
  const uscc = properties['uscc'];
  return typeof uscc === 'string' ? [uscc] : [];
}

function unseen(keys: readonly string[], looked: Set<string>): readonly string[] {
  const fresh = [...new Set(keys)].filter((key) => !looked.has(key));
  for (const key of fresh) looked.add(key);
  return fresh;
}

interface Sought {
  readonly keys: readonly string[];
  readonly usccs: readonly string[];
  readonly records: readonly string[];
  readonly proposed: readonly string[];
}

async function lookUp(graph: Reader, sought: Sought): Promise<readonly Found[]> {
  const length = Math.max(...Object.values(sought).map((keys: readonly string[]) => keys.length));
  const found: Found[] = [];
  for (let start = 0; start < length; start += AT_ONCE) {
    const part = (keys: readonly string[]) => keys.slice(start, start + AT_ONCE);
    const { keys, usccs, records, proposed } = sought;
    const rows = await ask(graph, relatedRecords, {
      keys: part(keys),
      usccs: part(usccs),
      records: part(records),
      proposed: part(proposed),
    });
    for (const { entity, chain, record } of rows) {
      found.push({ entity, chain, record: recordIn(record), stamp: record.stamp });
    }
  }
  return found;
}
