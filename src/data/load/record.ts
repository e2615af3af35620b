import { exactKey, exactReadings, lookupKeys, nameKey, normaliseName, plainKey } from '../../names/index.js';
import { type AliasDraft, type Described, describedIn, type NodeDraft, type Properties } from './draft.js';

export interface Name {
  readonly value: string;
  readonly kind: string;
}

/** What one data set says of one thing that others may describe too. */
export interface EntityRecord {
  /** Of the data set and the id that it proposes. */
  readonly id: string;
  readonly dataset: string;
  /** Whether its authors decided which of the data set's records are the same, so that no rule joins two of them. */
  readonly isAuthored: boolean;
  /** The id that the entity has if nobody describes it better. */
  readonly proposes: string;
  readonly kind: Described;
  readonly labels: readonly string[];
  /** The first is its name. */
  readonly names: readonly Name[];
  readonly properties: Properties;
}

export function recordId(dataset: string, proposes: string): string {
  return `${dataset}/${proposes}`;
}

/** Of which data set a record is. */
export interface Owner {
  readonly id: string;
  readonly isAuthored: boolean;
}

export function recordOf(
  owner: Owner,
  { id, labels, properties }: NodeDraft,
  aliases: readonly AliasDraft[],
): EntityRecord {
  const { id: dataset, isAuthored } = owner;
  const kind = describedIn(labels);
  if (kind === undefined) throw new Error(`${id} is nothing that several data sets describe.`);
  const name = { value: String(properties['name']), kind: 'NAME' };
  const names = [name, ...aliases.map((alias) => ({ value: alias.value, kind: alias.kind }))];
  return {
    id: recordId(dataset, id),
    dataset,
    isAuthored,
    proposes: id,
    kind,
    labels,
    names: distinct(names),
    properties,
  };
}

/** Of the same value the first, so that a name is never also another kind of name. */
export function distinct(names: readonly Name[]): readonly Name[] {
  const first = new Map<string, Name>();
  for (const name of names) if (!first.has(name.value)) first.set(name.value, name);
  return [...first.values()];
}

/** What is said of the same record twice adds up; of two values the first stands. */
export function together(one: EntityRecord, other: EntityRecord): EntityRecord {
  const labels = [...new Set([...one.labels, ...other.labels])];
  const names = distinct([...one.names, ...other.names]);
  return { ...one, labels, names, properties: addedUp(one.properties, other.properties) };
}

/** Of two values the first stands, and lists add up. */
export function addedUp(one: Properties, other: Properties): Properties {
  const lists = Object.entries(other).flatMap(([name, value]) => {
    const mine = one[name];
    return typeof value === 'object' && typeof mine === 'object' ? [[name, [...new Set([...mine, ...value])]]] : [];
  });
  return { ...other, ...one, ...Object.fromEntries(lists) };
}

/** The key of a look-up by name. Only organizations have legal forms: 投资 and 投资公司 are two products. */
export function lookupKeyOf(kind: Described, value: string): string {
  return kind === 'Organization' ? nameKey(value) : normaliseName(value);
}

/** What two names of the same thing share. */
export function identityKeyOf(kind: Described, value: string): string {
  if (kind === 'Product') return plainKey(value);
  return kind === 'Organization' ? exactKey(value) : normaliseName(value);
}

/** What a name may stand for, where its script leaves that open. */
export function readingsOf(kind: Described, value: string): readonly string[] {
  return kind === 'Organization' ? exactReadings(value) : [identityKeyOf(kind, value)];
}

/** Under which a record of the same thing may be found. */
export function relatedKeysOf(kind: Described, value: string): readonly string[] {
  return kind === 'Organization' ? lookupKeys(value) : [normaliseName(value)];
}
