import type { Draft, Properties } from '../../src/data/load/draft.js';
import { entityOf } from '../../src/data/load/entity.js';
import { hashOf, linksIn, ownNodesIn, QUOTED, recordsIn, stampOf, type Target } from '../../src/data/load/load.js';
import { rowOf } from '../../src/data/load/storedRecord.js';
import { LAYOUT } from '../../src/data/load/upgrade.js';

/** A node or a relationship exactly as the loader leaves it in the store. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}
export interface StoredLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
export interface Stored {
  readonly nodes: readonly StoredNode[];
  readonly links: readonly StoredLink[];
}

/**
 * What the loader would make of the parts of a data set that has the store to itself and names nothing twice. Firms are noted as to be put on lists, which the
 * next start of the program does.
 */
export function* storedRows(target: Target, parts: Iterable<Draft>): Generator<Stored> {
  const { id: dataset, isAuthored } = target;
  const hash = hashOf(target);
  const stamp = { dataset, stamp: stampOf(hash) };
  const types = new Set<string>();
  let nodes = 0;
  let relationships = 0;
  for (const part of parts) {
    const records = [...recordsIn(part, target).values()];
    const entities = records.map((record) => {
      // Of one data set, a segment's chain is called as the segment names it.
      const entity = entityOf([record], record.proposes, ({ properties }) => properties['chain'] as string | undefined);
      const noted = entity.labels.includes('Enterprise') ? { toList: true } : {};
      return { ...entity, properties: { ...entity.properties, ...noted } };
    });
    const own = ownNodesIn(part, stamp);
    const links = linksIn(part, { dataset, isAuthored, entityOf: (proposed) => proposed });
    const named = [...entities, ...own];
    // A record counts each of its names, that of its thing too.
    nodes += [...records, ...own].reduce((sum, { names }) => sum + 1 + names.length, 0);
    relationships += links.length;
    for (const { type } of links) if (type !== QUOTED) types.add(type);
    yield {
      nodes: [
        ...named.map(({ id, labels, properties }) => ({ labels, properties: { ...properties, id } })),
        ...named.flatMap(({ names }) => names.map((name) => ({ labels: ['Alias'], properties: { ...name } }))),
        ...records.map((record) => {
          const { id, properties } = rowOf(record);
          return { labels: ['Record'], properties: { ...properties, id, ...stamp } };
        }),
      ],
      links: [
        ...named.flatMap(({ id, names }) =>
          names.map((name) => ({ type: 'HAS_ALIAS', from: id, to: name.id, properties: {} })),
        ),
        ...records.map(({ id, proposes }) => ({ type: 'DESCRIBES', from: id, to: proposes, properties: {} })),
        ...links.map(({ type, from, to, factId, properties }) => {
          return { type, from, to, properties: type === QUOTED ? {} : { ...properties, factId, ...stamp } };
        }),
      ],
    };
  }
  yield { nodes: [noteOf(target, hash, { nodes, relationships, types: [...types].sort() })], links: [] };
}

/** When it was made is the same for all who make it. */
export const IMPORTED_AT = new Date('2026-01-01T00:00:00Z');

function noteOf(
  { id, kind }: Target,
  hash: string,
  counts: { readonly nodes: number; readonly relationships: number; readonly types: readonly string[] },
): StoredNode {
  return {
    labels: ['Dataset'],
    properties: { id, kind, hash, importedAt: IMPORTED_AT.toISOString(), layout: LAYOUT, ...counts },
  };
}
