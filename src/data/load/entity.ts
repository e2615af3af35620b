import { type AliasKeys, aliasKeys, nameKey, normaliseName, sortKey } from '../../names/index.js';
import type { Described, Properties } from './draft.js';
import { addedUp, type EntityRecord, lookupKeyOf, type Name } from './record.js';

/** What the store shows of a thing that one or more records describe. */
export interface Entity {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** Beside its own, by which a thing that several data sets may describe is found itself. */
  readonly names: readonly EntityName[];
  readonly formerIds: readonly string[];
}

export interface EntityName extends Name, Omit<AliasKeys, 'words'> {
  readonly id: string;
  readonly words?: string;
  /** Labels of what has it: a search for one kind asks the index of names for them. */
  readonly kinds: string;
}

/** The entity of the chain that a segment's record is of. */
export type ChainOf = (record: EntityRecord) => string | undefined;

const STAGE_DIGIT: Readonly<Record<string, string>> = { UPSTREAM: '1', MIDSTREAM: '2', DOWNSTREAM: '3' };
/** Above every rank, so that the key of the highest title comes first as text. */
const UNRANKED = '9';

/** For each property the value of the best record, and every name of all: a view that says the same whoever was written first. */
export function entityOf(records: readonly EntityRecord[], id: string, chainOf: ChainOf): Entity {
  const sorted = bestFirst(records);
  const [best] = sorted;
  const stated = new Set(sorted.flatMap((record) => record.labels));
  // A firm is a row of the lists that it stands on.
  const labels = ['Entity', 'Alias', ...stated, ...(stated.has('Enterprise') ? ['Row'] : [])];
  const properties = sorted.map((record) => record.properties).reduce(addedUp);
  const [name, ...others] = namesOf(sorted, id, kindsOf([...stated]));
  return {
    id,
    labels,
    properties: { ...properties, ...keysOf(name), ...derivedOf(properties, { id, best, labels, chainOf }) },
    names: others,
    formerIds: formerIdsOf(sorted, id),
  };
}

/** The record that is believed where others differ; its id is that of the entity. */
export function bestOf(records: readonly EntityRecord[]): EntityRecord {
  return bestFirst(records)[0];
}

/** Which of two is believed where they differ: what authors wrote, then the id that comes first, whoever was loaded first. */
function bestFirst(records: readonly EntityRecord[]): readonly [EntityRecord, ...EntityRecord[]] {
  const keyed = records.map((record) => {
    return { record, key: `${record.isAuthored ? 0 : 1} ${record.proposes} ${record.id}` };
  });
  const [best, ...others] = keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ record }) => record);
  if (best === undefined) throw new Error('An entity has a record.');
  return [best, ...others];
}

/** Keys that lists are read in the order of: they end in the id, so that no two are equal. */
function derivedOf(
  properties: Properties,
  {
    id,
    best,
    labels,
    chainOf,
  }: {
    readonly id: string;
    readonly best: EntityRecord;
    readonly labels: readonly string[];
    readonly chainOf: ChainOf;
  },
): Properties {
  const nameKey = sortKey(String(properties['name']), id);
  if (labels.includes('Enterprise')) {
    const foundedKey = `${String(properties['foundedOn'] ?? '9999')} ${id}`;
    return { nameKey, foundedKey, tierKey: `${UNRANKED} ${id}` };
  }
  if (best.kind !== 'Segment') return { nameKey };
  const stage = STAGE_DIGIT[String(properties['stage'])] ?? UNRANKED;
  const orderKey = `${stage}-${String(properties['order'] ?? 999).padStart(3, '0')} ${id}`;
  const chain = chainOf(best);
  return { nameKey, orderKey, ...(chain === undefined ? {} : { chain }) };
}

/** A thing is an alias itself, by its own name: a node and a link less for each. */
function keysOf({ key, pinyin, initials, words, kinds }: EntityName): Properties {
  return { key, pinyin, initials, ...(words === undefined ? {} : { words }), kinds };
}

function namesOf(
  records: readonly EntityRecord[],
  owner: string,
  kinds: string,
): readonly [EntityName, ...EntityName[]] {
  const names = new Map<string, EntityName>();
  for (const { value, kind, of } of records.flatMap((record) =>
    record.names.map((name) => ({ ...name, of: record })),
  )) {
    if (names.has(value)) continue;
    const shownKind = kind === 'NAME' && names.size > 0 ? otherKindOf(of.kind, value) : kind;
    names.set(value, nameOf(owner, { value, kind: shownKind }, { key: lookupKeyOf(of.kind, value), kinds }));
  }
  const [first, ...others] = names.values();
  if (first === undefined) throw new Error('A record has a name.');
  return [first, ...others];
}

/** A name as it is stored: with everything by which it is found. */
export function nameOf(
  owner: string,
  { value, kind }: Name,
  { key, kinds }: Pick<EntityName, 'key' | 'kinds'>,
): EntityName {
  const { words, ...keys } = aliasKeys(value);
  return { id: `${owner}#${value}`, value, kind, ...keys, key, ...(words === '' ? {} : { words }), kinds };
}

/** Of the labels of a thing those that tell it from others. */
export function kindsOf(labels: readonly string[]): string {
  return labels
    .filter((label) => label !== 'Entity' && label !== 'Organization')
    .sort()
    .join(' ');
}

/** Only one of its names is the name; what another record calls it is one of the others. */
function otherKindOf(kind: Described, value: string): string {
  return kind === 'Organization' && nameKey(value) !== normaliseName(value) ? 'FULL' : 'ORIGINAL';
}

function formerIdsOf(records: readonly EntityRecord[], id: string): readonly string[] {
  const stated = records.flatMap(({ properties }) => {
    const former = properties['formerIds'];
    return Array.isArray(former) ? (former as readonly string[]) : [];
  });
  return [...new Set([...stated, ...records.map(({ proposes }) => proposes)])].filter((former) => former !== id);
}
