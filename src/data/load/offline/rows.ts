import { UNFINISHED } from '../../../analyses/common/state.js';
import type { Reader } from '../../../store/graph.js';
import { DERIVED, DERIVED_KIND } from '../derive.js';
import type { Draft, Properties } from '../draft.js';
import type { Entity } from '../entity.js';
import { identify } from '../identify.js';
import { hashOf, linksIn, ownNodesIn, recordsIn, stampOf, type Target } from '../load.js';
import type { EntityRecord } from '../record.js';
import { type LinkRow, QUOTED, type Stamp, slices, unlisted } from '../steps.js';
import { rowOf } from '../storedRecord.js';
import { LAYOUT } from '../upgrade.js';

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

/** A store that holds nothing knows of no record, and answers every question so. */
const EMPTY: Reader = { read: async () => [] };

/** As many records as are understood before anybody else has a turn of the event loop. */
const AT_ONCE = 5_000;

/**
 * What the loader makes of a data set that has the store to itself, as its parts come; what follows from it, and which firms belong on lists, is noted as still to be
 * written. The parts name nothing twice.
 */
export async function* storedRows(
  target: Target,
  parts: Iterable<Draft>,
  now: Date,
): AsyncGenerator<Stored, void, undefined> {
  const { id: dataset, kind, isAuthored, origin = {} } = target;
  const hash = hashOf(target);
  const stamp = { dataset, stamp: stampOf(hash) };
  const types = new Set<string>();
  /** Where somebody stands, and what somebody makes: nobody else can be derived to do so. */
  const places = new Set<string>();
  let nodes = 0;
  let relationships = 0;
  for (const part of parts) {
    const entities = new Map<string, string>();
    const entityOf = (proposed: string) => entities.get(proposed) ?? proposed;
    const records = [...recordsIn(part, target).values()];
    // Authors tell their things apart, so that any of their records can be understood without the others.
    for (const written of isAuthored ? slices(records, AT_ONCE) : [records]) {
      const { things, ...others } = await identify(EMPTY, { written, dropped: [], stamp: '' });
      for (const { id, proposes } of written) {
        const entity = others.describes.get(id);
        if (entity !== undefined && entity !== proposes) entities.set(proposes, entity);
      }
      const described = [...things.map(({ entity }) => entity), ...others.entities];
      const shown = storedEntities(described.map(unlisted));
      yield {
        nodes: [...shown.nodes, ...written.map((record) => storedRecord(record, stamp))],
        links: [...shown.links, ...written.map(({ id, proposes }) => bare('DESCRIBES', id, entityOf(proposes)))],
      };
    }
    const own = ownNodesIn(part, stamp);
    yield storedEntities(own);
    const links = linksIn(part, { dataset, isAuthored, entityOf });
    yield { nodes: [], links: links.map((link) => storedFact(link, stamp)) };
    // A record counts each of its names, that of its thing too.
    nodes += [...records, ...own].reduce((sum, { names }) => sum + 1 + names.length, 0);
    relationships += links.length;
    for (const { type, to } of links) {
      if (type !== QUOTED) types.add(type);
      if (type === 'OCCUPIES' || type === 'MAKES') places.add(to);
    }
  }
  const noted = { importedAt: now.toISOString(), layout: LAYOUT };
  const note = { id: dataset, kind, ...origin, hash, ...noted, nodes, relationships, types: [...types].sort() };
  yield { nodes: [{ labels: ['Dataset'], properties: note }], links: [] };
  // Where no segment is of a product nothing follows; else `derive` finds what the places lead to.
  if (!types.has('OF_PRODUCT')) return;
  const derived = { id: DERIVED, kind: DERIVED_KIND, hash: UNFINISHED, ...noted, nodes: 0, relationships: 0 };
  yield {
    nodes: [{ labels: ['Dataset'], properties: derived }],
    links: [...places].map((place) => bare('TO_DERIVE', DERIVED, place)),
  };
}

/** With their other names, and the ids that they bore before. */
function storedEntities(entities: readonly Entity[]): Stored {
  return {
    nodes: entities.flatMap(({ id, labels, properties, names, formerIds }) => [
      { labels, properties: { ...properties, id } },
      ...names.map((name) => ({ labels: ['Alias'], properties: { ...name } })),
      ...formerIds.map((former) => ({ labels: ['FormerId'], properties: { id: former } })),
    ]),
    links: entities.flatMap(({ id, names, formerIds }) => [
      ...names.map((name) => bare('HAS_ALIAS', id, name.id)),
      ...formerIds.map((former) => bare('NOW', former, id)),
    ]),
  };
}

function storedRecord(record: EntityRecord, stamp: Stamp): StoredNode {
  const { id, properties, isCompared } = rowOf(record);
  const uncompared = isCompared ? { uncompared: true } : {};
  return { labels: ['Record'], properties: { ...properties, id, ...stamp, ...uncompared } };
}

function storedFact({ type, from, to, factId, properties }: LinkRow, stamp: Stamp): StoredLink {
  return type === QUOTED ? bare(type, from, to) : { type, from, to, properties: { ...properties, factId, ...stamp } };
}

function bare(type: string, from: string, to: string): StoredLink {
  return { type, from, to, properties: {} };
}
