import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { tier as tierSchema } from '../../analyses/common/facts.js';
import { UNFINISHED } from '../../analyses/common/state.js';
import { rankOf } from '../../analyses/common/titles.js';
import { SetupError } from '../../errors.js';
import { nameKey, sortKey } from '../../names/index.js';
import type { Graph } from '../../store/graph.js';
import { ask, statementOf, statementOfType, typesOf } from '../../store/query.js';
import { compareLoaded } from '../near/compare.js';
import { derive, outdateDerived, outdating } from './derive.js';
import { type AliasDraft, type Draft, describedIn, type LinkDraft, type NodeDraft, type Properties } from './draft.js';
import { type Entity, kindsOf, nameOf } from './entity.js';
import { exclusively, unlessBusy } from './exclusive.js';
import { factIdOf, keyOf } from './facts.js';
import { grouped } from './grouped.js';
import { identify } from './identify.js';
import { listRest, listSteps, relisting, toListStale, toListSteps } from './lists.js';
import * as queries from './queries.js';
import { addedUp, distinct, type EntityRecord, recordOf, together } from './record.js';
import {
  byIds,
  countSteps,
  entitySteps,
  identitySteps,
  type LinkRow,
  linkSteps,
  ownSteps,
  QUOTED,
  type Stamp,
  type Step,
  slices,
  step,
} from './steps.js';
import { placedBy, TOLD } from './told.js';
import { LAYOUT, RESTORING, upgrade } from './upgrade.js';

/** A data set: which rows of the store are its own, and what they are. */
export interface Target {
  readonly id: string;
  readonly kind: string;
  /** Whether its authors decided which of its records are the same; names of a table are only as good as its rules. */
  readonly isAuthored: boolean;
  /** What a person calls it, and the file that it was read from. */
  readonly origin?: { readonly name: string; readonly file: string };
  /** Tells its present content from any other: loading the same again changes nothing. */
  readonly content: string;
}

/** A data set, whatever it says at present. */
export type DatasetOf = Omit<Target, 'content'>;

export interface LoadOptions {
  readonly now: Date;
  readonly say: (message: string) => void;
  /** How many there are, where that is known beforehand, if only about. */
  readonly size?: { readonly nodes: number; readonly relationships: number; readonly isEstimate?: boolean };
  readonly ending?: Ending;
}

/** What the transaction that ends a change writes beside it: the change and its note in the journal are there together, or neither. */
export type Ending = (change: RowChange) => readonly Step[];

/** What became of the rows of a data set, which are told by their quotes. */
export interface RowChange {
  /** How many it had. */
  readonly before: number;
  /** How many are new; null where all are that it has now. */
  readonly added: number | null;
  /** Of what they name: how many things the store knew, and how many are new to it. */
  readonly known: number;
  readonly created: number;
}

export interface LoadReport {
  readonly isUnchanged: boolean;
  /** Names included. */
  readonly nodes: number;
  readonly relationships: number;
  /** Of what it names and others may describe too: how many the store knew, and how many are new to it. */
  readonly known: number;
  readonly created: number;
}

/**
 * As many nodes and relationships of a data set as are written in one transaction, and so appear at once. A transaction holds some 15 kB for a thing
 * with its record and name, and some 4 kB for a relationship, and the bundled store lets it have 350 MB. A larger data set is written in parts, and is complete only when its `Dataset` is.
 */
export const AT_ONCE = 12_000;
/** As many as one transaction writes, or removes of one kind, of a data set that is too large for one. */
const PART = 5_000;
/** As many records that a load has written as it remembers: those that a table names again and again. */
const REMEMBERED = 100_000;
/** Two loads of a data set are told apart by as many hexadecimal digits, which take no room beside a node or relationship. */
const STAMP_DIGITS = 12;
/** A load that changes less than this leaves the store's plans as they are: first asks would wait for new ones. */
export const REPLANNED = 1_000;
const factTypes = () => typesOf(queries.writeRelationships.file);
const NOTHING: Draft = { nodes: [], aliases: [], relationships: [] };
/** No load's stamp, so that nothing of the data set was written by it. */
const REMOVED = 'removed';

/**
 * Brings the store to what a data set says: loading the same again changes nothing; what it no longer says goes, and what others say
 * stays. A data set of one part appears at once; one of several is marked as unfinished until the last is written, and a load that was
 * interrupted is completed by the next of the same content. The parts may be cut anywhere.
 */
export async function load(
  graph: Graph,
  target: Target,
  parts: Iterable<Draft> | AsyncIterable<Draft>,
  options: LoadOptions,
): Promise<LoadReport> {
  const hash = hashOf(target);
  await refuseUnfinishedRestore(graph);
  const [known] = await ask(graph, queries.loadedDataset, { id: target.id });
  // Also while another load is at work, which derives what is missing once it is done.
  if (known?.hash === hash) {
    await unlessBusy(graph, () => settle(graph, options));
    return { isUnchanged: true, nodes: known.nodes, relationships: known.relationships, known: 0, created: 0 };
  }
  return exclusively(graph, options.say, () => loadAlone(graph, target, parts, options));
}

/** For whoever is the only writer already. */
export async function loadAlone(
  graph: Graph,
  target: Target,
  parts: Iterable<Draft> | AsyncIterable<Draft>,
  { now, say, size, ending: more }: LoadOptions,
): Promise<LoadReport> {
  await upgrade(graph, say);
  const hash = hashOf(target);
  const [known] = await ask(graph, queries.loadedDataset, { id: target.id });
  const before = known && more ? await rowsOf(graph, target.id) : 0;
  if (known?.hash === hash) {
    await settle(graph, { now, say });
    if (more) await graph.write(more({ before, added: 0, known: 0, created: 0 }));
    return { isUnchanged: true, nodes: known.nodes, relationships: known.relationships, known: 0, created: 0 };
  }
  const about = size?.isEstimate ? 'about ' : '';
  if (size) say(`Writing ${about}${size.nodes} nodes and ${size.relationships} relationships …`);
  const note = (content: string, types: readonly string[]) => {
    const { nodes, relationships } = writer.counts;
    return noteOf(target, content, { now, nodes, relationships, types });
  };
  const begun = performance.now();
  const writer = createWriter(graph, target, { hash, types: known ? (known.types ?? factTypes()) : [] });
  const rows = known && more ? createRowCount(graph) : null;
  const endingOf = () => [
    ...countSteps(target.id, writer.written()),
    ...(more?.({ ...writer.counts, before, added: rows ? rows.added() : null }) ?? []),
  ];
  const { first, rest } = await firstOf(parts);
  if (rest === null && isSmall(known)) {
    await rows?.add(first);
    const steps = await stepsAtOnce(graph, writer, { part: first, isNew: !known });
    await graph.write([...steps, note(hash, writer.written()), ...endingOf()]);
  } else {
    await graph.write([note(UNFINISHED, writer.types())]);
    const stepsOf = async (part: Draft) => {
      await rows?.add(part);
      return writer.stepsOf(part);
    };
    await writeInTurn(graph, rest ?? [first], { stepsOf, onPart: () => say(progressOf(writer.counts, size, begun)) });
    if (known) await removeStaleInTurn(graph, writer, say);
    await graph.write([note(hash, writer.written()), ...endingOf()]);
  }
  await settle(graph, { now, say });
  if (sizeOf(writer.counts) > REPLANNED) await graph.define(statementOf(queries.replan.file));
  const [written] = await ask(graph, queries.loadedDataset, { id: target.id });
  const { nodes = 0, relationships = 0 } = written ?? {};
  return { ...writer.counts, isUnchanged: false, nodes, relationships };
}

/** Removes a whole data set; what others say of the same things stays, and is what it was without it. For whoever is the only writer already. */
export async function removeAlone(graph: Graph, target: DatasetOf, options: LoadOptions): Promise<void> {
  const { now, say, ending: more } = options;
  await upgrade(graph, say);
  const [known] = await ask(graph, queries.loadedDataset, { id: target.id });
  const writer = createWriter(graph, target, { hash: REMOVED, types: known?.types ?? factTypes() });
  const forgetting = step(queries.forgetDataset.file, { dataset: target.id });
  const before = more ? await rowsOf(graph, target.id) : 0;
  const ending = [forgetting, ...(more?.({ before, added: 0, known: 0, created: 0 }) ?? [])];
  if (isSmall(known)) {
    await graph.write([...(await stepsAtOnce(graph, writer, { part: NOTHING, isNew: false })), ...ending]);
  } else {
    await graph.write([noteOf(target, UNFINISHED, { now, nodes: 0, relationships: 0, types: writer.types() })]);
    await removeStaleInTurn(graph, writer, say);
    await graph.write(ending);
  }
  await settle(graph, { now, say });
}

/** What follows from all data sets together, once one of them has changed. For whoever is the only writer already. */
async function settle(graph: Graph, { now, say }: Pick<LoadOptions, 'now' | 'say'>): Promise<void> {
  await derive(graph, { now, say });
  await listRest(graph, say);
  await compareLoaded(graph, say);
}

/** Everything that one transaction does: what is said now, and without what is not said any more. */
async function stepsAtOnce(
  graph: Graph,
  writer: Writer,
  { part, isNew }: { readonly part: Draft; readonly isNew: boolean },
): Promise<readonly Step[]> {
  const { stamp, stepsOf } = writer;
  const dropped = isNew ? [] : await staleRecordsOf(graph, stamp);
  const { things, facts } = await stepsOf(part, dropped);
  // Of what is not written again, once the rest has the stamp of this load.
  const removing = isNew
    ? []
    : [...outdateDerived({ stale: stamp }), ...toListStale(stamp), ...stepsToRemoveStale(writer)];
  return [...things, ...facts, ...removing, ...listSteps()];
}

/** Two writers: the facts of a part are written while the next one is prepared and its things are, which nothing but a merge would disturb. */
async function writeInTurn(
  graph: Graph,
  parts: Iterable<Draft> | AsyncIterable<Draft>,
  { stepsOf, onPart }: { readonly stepsOf: (part: Draft) => Promise<PartSteps>; readonly onPart: () => void },
): Promise<void> {
  const write = (steps: readonly Step[]) => (steps.length === 0 ? Promise.resolve(0) : graph.write(steps));
  let writing = write([]);
  try {
    for await (const part of parts) {
      const { things, facts, isMoving } = await stepsOf(part);
      if (isMoving) await writing;
      await write(things);
      await writing;
      onPart();
      // Who is noted for the lists comes onto them in the end: three deals of a firm stand in three parts.
      writing = write(facts);
      // What fails is told where it is waited for.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
}

/** A draft that is in memory already, as parts none of which is more than a transaction should hold. */
export function* partsOf({ nodes, aliases, relationships }: Draft, size = PART): Generator<Draft> {
  const named = grouped(aliases, ({ owner }) => [owner]);
  for (const slice of slices(nodes, size)) {
    yield { nodes: slice, aliases: slice.flatMap(({ id }) => named.get(id) ?? []), relationships: [] };
  }
  for (const slice of slices(relationships, size)) yield { ...NOTHING, relationships: slice };
}

/** What is loaded into half a restore would go with it, and whoever serves it would show a part for the whole. */
export async function refuseUnfinishedRestore(graph: Graph): Promise<void> {
  const [restore] = await ask(graph, queries.loadedDataset, { id: RESTORING });
  if (!restore) return;
  const file = restore.file ?? 'FILE';
  throw new SetupError(
    `The store holds a restore that is not complete; wait until it ends, or repeat it: liantu import --restore ${file}`,
  );
}

/** How far a load is, and how long the rest takes if it goes on as until now. */
function progressOf({ nodes, relationships }: Writer['counts'], size: LoadOptions['size'], begun: number): string {
  if (size === undefined) return `Written: ${nodes} nodes and ${relationships} relationships …`;
  const part = Math.min(1, (nodes + relationships) / sizeOf(size));
  const seconds = ((performance.now() - begun) / 1_000) * (1 / part - 1);
  const left = seconds < 60 ? 'less than a minute' : `about ${Math.round(seconds / 60)} min`;
  return `Writing: ${Math.floor(100 * part)} %, ${left} left …`;
}

/** How many rows a data set has. */
export async function rowsOf(graph: Graph, dataset: string): Promise<number> {
  const [row] = await ask(graph, queries.countRows, { dataset });
  return row?.rows ?? 0;
}

/** The ids by which rows are told: those of their quotes. */
export function quotesIn({ nodes }: Draft): readonly string[] {
  return [...new Set(nodes.filter(({ labels }) => labels.includes('Citation')).map(({ id }) => id))];
}

/** Counts the rows of parts that the store has not got yet, each part before it is written. */
function createRowCount(graph: Graph): { add(part: Draft): Promise<void>; added(): number } {
  let added = 0;
  return {
    add: async (part) => {
      const ids = quotesIn(part);
      const known = ids.length === 0 ? [] : await ask(graph, queries.knownRows, { ids: [...ids] });
      added += ids.length - known.length;
    },
    added: () => added,
  };
}

/** Content that is in memory, loaded as one data set: at once, unless it is more than a transaction should hold. */
export function loadDraft(graph: Graph, target: DatasetOf, draft: Draft, options: LoadOptions): Promise<LoadReport> {
  const size = sizeOfDraft(draft);
  return load(graph, { ...target, content: contentOf(draft) }, [draft], { ...options, size });
}

/** The same, for whoever is the only writer already. */
export function loadDraftAlone(graph: Graph, target: DatasetOf, draft: Draft, options: LoadOptions) {
  const size = sizeOfDraft(draft);
  return loadAlone(graph, { ...target, content: contentOf(draft) }, [draft], { ...options, size });
}

function sizeOfDraft({ nodes, relationships }: Draft): NonNullable<LoadOptions['size']> {
  return { nodes: nodes.length, relationships: relationships.length };
}

/** Row by row: the whole as one text would be longer than a text may be. */
export function contentOf({ nodes, aliases, relationships }: Draft): string {
  const hash = createHash('sha256');
  for (const row of [...nodes, ...aliases, ...relationships]) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

function sizeOf(counts: { readonly nodes: number; readonly relationships: number }): number {
  return counts.nodes + counts.relationships;
}

/** Whether one transaction can remove all of it; nobody counted what an interrupted load left. */
function isSmall(known: z.output<typeof queries.loadedDataset.row> | undefined): boolean {
  return known === undefined || (known.hash !== UNFINISHED && sizeOf(known) <= AT_ONCE);
}

export function hashOf({ content, origin }: Target): string {
  return createHash('sha256')
    .update(JSON.stringify({ layout: LAYOUT, origin, content }))
    .digest('hex');
}

interface Parts {
  readonly first: Draft;
  /** Null where there is no other. */
  readonly rest: AsyncIterable<Draft> | null;
}

/** All of it as one part, if that is not more than a transaction should hold; else parts as large as one writes. */
async function firstOf(drafts: Iterable<Draft> | AsyncIterable<Draft>): Promise<Parts> {
  const all = iteratorOf(drafts);
  const small = await gathered(all, AT_ONCE);
  if (small.isAll) return { first: small.draft, rest: null };
  async function* rest(): AsyncGenerator<Draft> {
    yield* partsOf(small.draft);
    for (let more = await gathered(all, PART); ; more = await gathered(all, PART)) {
      yield* partsOf(more.draft);
      if (more.isAll) return;
    }
  }
  return { first: NOTHING, rest: rest() };
}

function iteratorOf<T>(items: Iterable<T> | AsyncIterable<T>): AsyncIterator<T> | Iterator<T> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}

/** Drafts joined until they are of some size, or there are no more. */
async function gathered(
  drafts: AsyncIterator<Draft> | Iterator<Draft>,
  size: number,
): Promise<{ readonly draft: Draft; readonly isAll: boolean }> {
  const draft = { nodes: [] as NodeDraft[], aliases: [] as AliasDraft[], relationships: [] as LinkDraft[] };
  while (draft.nodes.length + draft.relationships.length <= size) {
    const next = await drafts.next();
    if (next.done) return { draft, isAll: true };
    for (const node of next.value.nodes) draft.nodes.push(node);
    for (const alias of next.value.aliases) draft.aliases.push(alias);
    for (const link of next.value.relationships) draft.relationships.push(link);
  }
  return { draft, isAll: false };
}

/** What tells the nodes and relationships of one load of a data set from those of another. */
export function stampOf(hash: string): string {
  return hash.slice(0, STAMP_DIGITS);
}

interface Writer {
  readonly stamp: Stamp;
  readonly counts: Omit<LoadReport, 'isUnchanged'>;
  /** Of which types its facts may be, those of earlier loads too. */
  types(): readonly string[];
  /** Of which types the load has written facts. */
  written(): readonly string[];
  /** What a part writes, given what has been written of the parts before, and which of the data set's records it drops. */
  stepsOf(part: Draft, dropped?: readonly string[]): Promise<PartSteps>;
}

interface PartSteps {
  readonly things: readonly Step[];
  /** Of things of this part and of those before. */
  readonly facts: readonly Step[];
  /** Whether facts of the parts before go from one thing to another. */
  readonly isMoving: boolean;
}

function createWriter(
  graph: Graph,
  { id: dataset, isAuthored }: DatasetOf,
  { hash, types: known }: { readonly hash: string; readonly types: readonly string[] },
): Writer {
  const types = new Set<string>();
  const allTypes = () => [...new Set([...known, ...types])].sort();
  const stamp = { dataset, stamp: stampOf(hash) };
  const written = new LRUCache<string, true>({ max: REMEMBERED });
  const isNews = (record: EntityRecord) => {
    const text = createHash('sha256').update(JSON.stringify(record)).digest('base64');
    const isKnown = written.has(text);
    written.set(text, true);
    return !isKnown;
  };
  const counts = { nodes: 0, relationships: 0, known: 0, created: 0 };
  /** Only of those that are not called as they proposed: what an end of a fact is called here. */
  const entities = new Map<string, string>();
  const entityOf = (proposed: string) => entities.get(proposed) ?? proposed;
  return {
    stamp,
    counts,
    types: allTypes,
    written: () => [...types].sort(),
    stepsOf: async (part, dropped = []) => {
      const records = recordsIn(part, { id: dataset, isAuthored });
      const dropping = dropped.filter((id) => !records.has(id));
      const news = [...records.values()].filter(isNews);
      const identified = await identify(graph, { written: news, dropped: dropping, stamp: stamp.stamp });
      for (const [record, entity] of identified.describes) {
        if (!record.startsWith(`${dataset}/`)) continue;
        const proposed = record.slice(dataset.length + 1);
        if (proposed === entity) entities.delete(proposed);
        else entities.set(proposed, entity);
      }
      const own = ownNodesIn(part, stamp);
      const links = linksIn(part, { dataset, isAuthored, entityOf });
      const named = [...identified.firstWritten, ...own];
      counts.nodes += named.length + named.reduce((sum, { names }) => sum + names.length, 0);
      counts.relationships += links.length;
      const before = types.size;
      for (const { type } of links) if (type !== QUOTED) types.add(type);
      const noting = types.size > before ? [noteTypes(dataset, allTypes())] : [];
      counts.created += identified.created;
      counts.known += identified.firstWritten.length - identified.created;
      const outdated = outdating(identified, links);
      const listed = relisting(identified);
      // What authors wrote may have been called otherwise, and had names.
      const isPlain = ({ names, formerIds }: Entity) => !isAuthored && names.length + formerIds.length === 0;
      return {
        things: [
          ...outdated.before,
          ...listed.before,
          ...byIds(queries.removeRecords.file, dropping),
          ...identitySteps(identified, stamp),
          ...ownSteps(own.filter(isPlain)),
          ...entitySteps(own.filter((node) => !isPlain(node))),
          ...listed.after,
        ],
        facts: [...noting, ...toListSteps(links), ...linkSteps(links, stamp), ...outdated.after],
        isMoving: identified.moves.length + identified.vanished.length > 0,
      };
    },
  };
}

/** What a part says of each thing, by the record's id; said twice, it adds up. */
export function recordsIn({ nodes, aliases }: Draft, owner: { readonly id: string; readonly isAuthored: boolean }) {
  const named = grouped(aliases, (alias) => [alias.owner]);
  const records = new Map<string, EntityRecord>();
  for (const node of nodes) {
    if (describedIn(node.labels) === undefined) continue;
    const record = recordOf(owner, node, named.get(node.id) ?? []);
    const known = records.get(record.id);
    records.set(record.id, known ? together(known, record) : record);
  }
  return records;
}

/** What belongs to the data set alone, with the names by which it is found, if any. */
export function ownNodesIn({ nodes, aliases }: Draft, stamp: Stamp): readonly Entity[] {
  const named = grouped(aliases, (alias) => [alias.owner]);
  return nodes
    .filter(({ labels }) => describedIn(labels) === undefined)
    .map(({ id, labels, properties }) => {
      const names = distinct(named.get(id) ?? []).map((name) => {
        return nameOf(id, name, { key: nameKey(name.value), kinds: kindsOf(labels) });
      });
      const former = properties['formerIds'];
      return {
        id,
        labels: ['Entity', ...labels],
        properties: { ...properties, ...orderOf({ id, labels, properties }), ...stamp },
        names,
        formerIds: Array.isArray(former) ? former : [],
      };
    });
}

/** Firms are listed by their highest title, what has a name by that, and figures by their value and their date too. */
function orderOf({ id, labels, properties }: NodeDraft): Properties {
  const { tier, name } = properties;
  const { success, data } = tierSchema.safeParse(tier);
  return {
    ...(labels.includes('Observation') ? figureOrderOf(id, properties) : {}),
    ...(success ? { rank: rankOf([data]) } : {}),
    ...(typeof name === 'string' ? { nameKey: sortKey(name, id) } : {}),
  };
}

/** Undated figures come after all dates; of a figure with bounds the lower one counts. */
function figureOrderOf(id: string, { value, min, max, asOf, period }: Properties): Properties {
  const number = value ?? min ?? max;
  return {
    ...(typeof number === 'number' ? { valueKey: `${sortableNumber(number)} ${id}` } : {}),
    dateKey: `${String(asOf ?? period ?? '9999')} ${id}`,
  };
}

/** Text that sorts as the number does: its bits, turned over where it is below zero. */
function sortableNumber(number: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  const bits = view.getBigUint64(0);
  const sign = 1n << 63n;
  const sorted = bits & sign ? ~bits & ((1n << 64n) - 1n) : bits | sign;
  return sorted.toString(16).padStart(16, '0');
}

export interface Ends {
  readonly dataset: string;
  readonly isAuthored: boolean;
  readonly entityOf: (proposed: string) => string;
}

/** Each fact once: said twice, its citations add up. */
export function linksIn({ relationships }: Draft, ends: Ends): readonly LinkRow[] {
  const rows = new Map<string, LinkRow>();
  for (const link of relationships) {
    const row = rowOf(link, ends);
    const known = rows.get(row.factId);
    rows.set(row.factId, known ? { ...known, properties: addedUp(known.properties, row.properties) } : row);
  }
  return [...rows.values()];
}

function rowOf(link: LinkDraft, { dataset, isAuthored, entityOf }: Ends): LinkRow {
  const factId = factIdOf(dataset, link);
  const [from, to] = [entityOf(link.from), entityOf(link.to)];
  const properties = {
    ...link.properties,
    key: keyOf(link.key, factId, isAuthored),
    ...(from === link.from ? {} : { fromRecord: link.from }),
    ...(to === link.to ? {} : { toRecord: link.to }),
  };
  return { type: link.type, from, to, factId, properties };
}

async function staleRecordsOf(graph: Graph, stamp: Stamp): Promise<readonly string[]> {
  return (await ask(graph, queries.staleRecords, { ...stamp, limit: AT_ONCE })).map(({ id }) => id);
}

/** A statement for each type: one for all of them is planned for seconds. */
function stepsToRemoveStale({ stamp, types }: Writer, limit: number = Number.MAX_SAFE_INTEGER): readonly Step[] {
  const stale = { ...stamp, limit };
  return [
    ...types().map((type): Step => {
      return [statementOfType(queries.removeStaleRelationships.file, type), { ...stale, placed: placedBy(type) }];
    }),
    step(queries.removeStaleNodes.file, { ...stale, told: TOLD }),
  ];
}

/** Facts first: a record that goes takes none along. */
async function removeStaleInTurn(graph: Graph, writer: Writer, say: LoadOptions['say']): Promise<void> {
  const { stamp, stepsOf } = writer;
  say('Removing what is no longer said …');
  await graph.write([...outdateDerived({ stale: stamp }), ...toListStale(stamp)]);
  for (const each of stepsToRemoveStale(writer, PART)) {
    let changes = 1;
    while (changes > 0) changes = await graph.write([each]);
  }
  for (let ids = await staleRecordsOf(graph, stamp); ids.length > 0; ids = await staleRecordsOf(graph, stamp)) {
    await graph.write((await stepsOf(NOTHING, ids)).things);
  }
}

function noteOf(
  { id, kind, origin }: DatasetOf,
  hash: string,
  {
    now,
    ...counts
  }: Pick<LoadOptions, 'now'> & Pick<LoadReport, 'nodes' | 'relationships'> & { readonly types: readonly string[] },
): Step {
  const { name = null, file = null } = origin ?? {};
  return step(queries.writeDataset.file, {
    id,
    kind,
    name,
    file,
    hash,
    importedAt: now.toISOString(),
    layout: LAYOUT,
    ...counts,
  });
}

function noteTypes(id: string, types: readonly string[]): Step {
  return step(queries.noteTypes.file, { id, types });
}
