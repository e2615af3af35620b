import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { indexFields } from '../../src/api/compose/model.js';
import { labelsOf } from '../../src/api/labels.js';
import { originsOf } from '../../src/api/origins.js';
import { createApi, fieldDefinitions } from '../../src/server/schema.js';
import { readMigrations } from '../../src/store/migrate.js';

const { schema } = createApi();
const fields = indexFields(fieldDefinitions, schema);
const { made, composed, both } = originsOf(schema, fields);
const own = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => !name.startsWith('__') && astNode);
const relayTypes = /(Connection|Edge)$/;
/** What Relay's conventions describe once for all. */
const CONVENTIONAL = new Set([
  'id',
  'cursor',
  'node',
  'nodes',
  'edges',
  'pageInfo',
  'startCursor',
  'endCursor',
  'first',
  'after',
  'last',
  'before',
]);
/** What its interface describes. */
const inherited = (type: GraphQLNamedType, field: string) =>
  (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((parent) => parent.getFields()[field]);
/** A field that its name and its type tell whole: `citations`, `confidence`, `region: Region`. */
const PLAIN = new Set([
  'about',
  'basis',
  'by',
  'chain',
  'citations',
  'cluster',
  'confidence',
  'definition',
  'description',
  'enterprise',
  'filter',
  'foundedOn',
  'grantedOn',
  'institutionKind',
  'investedOn',
  'issuedOn',
  'kind',
  'kinds',
  'language',
  'level',
  'links',
  'listedOn',
  'locator',
  'metric',
  'minShared',
  'mergeGroups',
  'name',
  'nameEn',
  'observation',
  'on',
  'orderBy',
  'organization',
  'origin',
  'parent',
  'product',
  'publisher',
  'reason',
  'region',
  'scheme',
  'segment',
  'since',
  'source',
  'stage',
  'status',
  'text',
  'ticker',
  'tier',
  'title',
  'unit',
  'uscc',
  'validUntil',
  'ids',
  'amount',
  'depth',
  'direction',
  'from',
  'to',
  'maxLength',
  'query',
  'asOf',
  'currency',
  'method',
  'coverage',
  'version',
  'known',
  'cells',
  'dataAsOf',
  'institution',
  'policy',
  'topic',
]);

describe('the schema', () => {
  it.each(
    own.filter(({ name }) => !relayTypes.test(name) && name !== 'Query').map((type) => [type.name, type] as const),
  )('%s is described', (_, type) => {
    const needsNone = isEnumType(type) || isInputObjectType(type);
    if (!needsNone) expect(type.description ?? '').not.toBe('');
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    const bare = Object.values(type.getFields()).filter(
      ({ name, description }) => !description && !CONVENTIONAL.has(name) && !PLAIN.has(name) && !inherited(type, name),
    );
    expect(
      bare
        .map(({ name }) => name)
        .filter(
          (name) =>
            ![
              'leaders',
              'aliases',
              'controls',
              'controlledBy',
              'locations',
              'observations',
              'portfolio',
              'coInvestors',
              'investorKind',
            ].includes(name),
        ),
    ).toEqual([]);
  });

  it('describes every question that can be asked', () => {
    const bare = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ description }) => !description);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('never holds a null inside a list, but where an id asked for is unknown', () => {
    const holed = own.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => {
        const list = isNonNullType(field.type) ? field.type.ofType : field.type;
        return isListType(list) && !isNonNullType(list.ofType) ? [`${type.name}.${field.name}`] : [];
      });
    });
    expect(holed).toEqual(['Query.nodes']);
  });

  it('gives every connection the same arguments and the same four fields', () => {
    for (const type of own) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (!named.name.endsWith('Connection')) continue;
        const names = field.args.map(({ name }) => name);
        expect(names, `${type.name}.${field.name}`).toEqual(
          expect.arrayContaining(['first', 'after', 'last', 'before']),
        );
        expect(isObjectType(named) && Object.keys(named.getFields()).sort()).toEqual([
          'edges',
          'nodes',
          'pageInfo',
          'totalCount',
        ]);
      }
    }
  });

  it('asks the store only for properties that the model names', () => {
    const vocabulary = readMigrations()
      .map(({ text }) => text)
      .join('\n');
    const resolved = new Set([...made, 'PageInfo', 'CoInvestorEdge', 'TitleLevel']);
    const unknown = own.flatMap((type) => {
      if (!isObjectType(type) || type.name === 'Query' || resolved.has(type.name)) return [];
      return Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)) && !fields.has(`${type.name}.${field.name}`))
        .filter(({ name }) => name !== 'cursor' && name !== 'totalCount' && !vocabulary.includes(`'${name}'`))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(unknown).toEqual([]);
  });
});

describe('what is composed', () => {
  const objects = own.filter(isObjectType);
  /** Where the way to an object gives a field of it: the firm of a title, the two ends of a supply. */
  const given = new Set(
    [...fields].flatMap(([name, definition]) => {
      const [on = '', field = ''] = name.split('.');
      const type = schema.getType(on);
      if (!isObjectType(type) || !('file' in definition)) return [];
      const item = getNamedType(type.getFields()[field]?.type);
      const edge = isObjectType(item) ? getNamedType(item.getFields()['edges']?.type) : undefined;
      return Object.keys(definition.bind ?? {}).map((bound) => `${(edge ?? item)?.name}.${bound}`);
    }),
  );
  const isComposed = ({ name }: GraphQLNamedType) => composed.has(name) && !name.endsWith('Connection');

  it.each(objects.filter(isComposed).map((type) => [type.name, type] as const))(
    '%s has a definition for each of its fields that is not a property',
    (_, type) => {
      const missing = Object.values(type.getFields())
        .filter((field) => !isLeafType(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`)
        .filter((name) => !fields.has(name) && !given.has(name) && !name.endsWith('Edge.node'));
      expect(missing).toEqual([]);
    },
  );

  it('has no name in common with what a resolver makes, which is exported under its name of the API', () => {
    const generated = readFileSync(new URL('../../src/generated/graphql.ts', import.meta.url), 'utf8');
    const isExported = (name: string) => generated.includes(`${name} as ${name}Result`);
    expect([...made].filter((name) => !isExported(name))).toEqual([]);
    expect([...composed].filter((name) => isExported(name) && !both.has(name))).toEqual([]);
    expect([...both].sort()).toEqual(['Alias', 'PageInfo']);
  });

  it('has a label of the store for every type that implements Node, and none that the store does not know', () => {
    const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    const labels = labelsOf(schema);
    expect([...labels.keys()].sort()).toEqual(nodes.map(({ name }) => name).sort());
    const vocabulary = readMigrations()
      .map(({ text }) => text)
      .join('\n');
    expect([...labels.values()].filter((label) => !vocabulary.includes(`'${label}'`))).toEqual([]);
  });
});
