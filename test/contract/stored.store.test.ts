import { isInterfaceType, isObjectType } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf, indexFields, walksOf } from '../../src/api/compose/model.js';
import { labelsOf } from '../../src/api/labels.js';
import { createApi, fieldDefinitions } from '../../src/server/schema.js';
import { readCypher } from '../../src/store/cypherFile.js';

const { schema } = createApi();
const fields = indexFields(fieldDefinitions, schema);

/** Where a firm stands on lists. */
const LIST_PROPERTIES = [...readCypher('enterprise/all').lists.values()].flatMap(({ properties }) => properties);
/** What the store keeps for itself, and for what: a property, or one of a label. */
const INNER: Readonly<Record<string, string>> = {
  stamp: 'the load that wrote it',
  key: 'tells two facts between the same two apart, and finds a thing by its name',
  pinyin: 'finds a thing by its name',
  initials: 'finds a thing by its name',
  words: 'finds a thing by its name',
  kinds: 'finds a thing by its name among others of its kind',
  newestRound: 'a list',
  ...Object.fromEntries(LIST_PROPERTIES.map((name) => [name, 'a list'])),
  factId: '`Sourced.factId` and `fact(id:)`',
  dataset: '`dataset { id }`',
  citations: '`citations { quote }`',
  nameKey: 'an order',
  orderKey: 'an order',
  foundedKey: 'an order',
  tierKey: 'an order',
  valueKey: 'an order',
  dateKey: 'an order',
  rank: 'an order',
  roundKey: 'which round a deal is of',
  fromRecord: 'what an end was called',
  toRecord: 'what an end was called',
  formerIds: 'ids that still resolve',
  derived: 'that a position is derived',
  file: 'where a document was read from',
  littleGiantLevel: 'how a document is read',
  'Segment.chain': 'the chain, which is walked to',
  'Segment.order': 'an order',
  'Source.name': '`title`',
};

let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

async function rows(text: string): Promise<readonly (readonly [string, string])[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text);
    return records.map((record) => [String(record.get(0)), String(record.get(1))] as const);
  } finally {
    await session.close();
  }
}

/** Names that some field of a type gives: its leaves, and what an expression or a fragment takes from the node. */
function servedBy(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return Object.keys(type.getFields())
    .map((name) => {
      const definition = fields.get(`${typeName}.${name}`);
      if (!definition) return name;
      if ('expression' in definition) return definition.expression;
      if ('embedded' in definition) return definition.embedded ?? '';
      return `${name} ${walksOf(definition)
        .flatMap(filesOf)
        .map((file) => readCypher(file).body)
        .join(' ')}`;
    })
    .join(' ');
}

const says = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text);

describe('what the store holds', () => {
  it('has no property of a thing that no field of it gives', async () => {
    const labels = labelsOf(schema);
    const stored = await rows(
      'MATCH (n:Entity) UNWIND keys(n) AS name UNWIND labels(n) AS label WITH DISTINCT label, name RETURN label, name',
    );
    const typesOf = (label: string) => [...labels].filter(([, each]) => each === label).map(([type]) => type);
    const unserved = stored.filter(([label, name]) => {
      const types = typesOf(label);
      return (
        types.length > 0 &&
        !(name in INNER) &&
        !(`${label}.${name}` in INNER) &&
        !types.some((type) => says(servedBy(type), name))
      );
    });
    // An organization of several labels is served as the first that fits; its investorKind by `Investor`, which each implements.
    const across = new Set(['investorKind', 'institutionKind', 'productWords', 'statedWithoutCapital', 'isFund']);
    expect(unserved.filter(([, name]) => !across.has(name))).toEqual([]);
  });

  it('has no type of link that no field follows, and no value on one that none gives', async () => {
    const bodies = fieldDefinitions.flatMap((definition) =>
      walksOf(definition)
        .flatMap(filesOf)
        .map((file) => ({ definition, body: readCypher(file).body })),
    );
    const stored = await rows(
      'MATCH (:Entity)-[r]->(:Entity) UNWIND keys(r) AS name WITH DISTINCT type(r) AS type, name RETURN type, name',
    );
    const followed = new Map<string, string>();
    for (const { definition, body } of bodies) {
      for (const [, type = ''] of body.matchAll(/\b([A-Z]{2,}(?:_[A-Z]+)*)\b/g)) {
        const [on = ''] = definition.on;
        const holder = schema.getType(on);
        const field =
          isObjectType(holder) || isInterfaceType(holder) ? holder.getFields()[definition.field] : undefined;
        const item = field ? String(field.type).replace(/[[\]!]/g, '') : '';
        const edge = item.endsWith('Connection') ? `${item.slice(0, -'Connection'.length)}Edge` : item;
        followed.set(type, `${followed.get(type) ?? ''} ${servedBy(edge)} ${body}`);
      }
    }
    const unserved = stored.filter(
      ([type, name]) => !followed.has(type) || (!(name in INNER) && !says(followed.get(type) ?? '', name)),
    );
    expect(unserved.filter(([, name]) => name !== 'confidence')).toEqual([]);
  });
});
