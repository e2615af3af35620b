import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { indexFields } from '../../src/api/compose/model.js';
import { labelsOf } from '../../src/api/labels.js';
import { originsOf } from '../../src/api/origins.js';
import { createApi, fieldDefinitions } from '../../src/server/schema.js';
import { readMigrations } from '../../src/store/migrate.js';
import { rankingsOf } from './rankings.js';

const { schema } = createApi();
const fields = indexFields(fieldDefinitions, schema);
const { made, composed, both } = originsOf(schema, fields);
const ROOTS = new Set(['Query', 'Mutation']);
const own = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => !name.startsWith('__') && astNode);

/** Every description of a type, by where it stands: of the type, its fields and their arguments, its values. */
function descriptionsOf(type: GraphQLNamedType): readonly (readonly [string, string])[] {
  const own: readonly Described[] = [type];
  if (isEnumType(type)) return [...own, ...type.getValues()].map(toPair);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own.map(toPair);
  const fields: readonly (Described & { readonly args?: readonly Described[] })[] = Object.values(type.getFields());
  const args = fields.flatMap(({ name, args = [] }) => args.map((arg) => ({ ...arg, name: `${name}(${arg.name})` })));
  return [...own, ...fields, ...args].map(toPair);
}

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}
const toPair = ({ name, description }: Described) => [name, description ?? ''] as const;

describe('the schema', () => {
  it.each(own.map((type) => [type.name, type] as const))(
    '%s is described in whole sentences, as are its fields, arguments and values',
    (_, type) => {
      expect(descriptionsOf(type).filter(([, words]) => !/^[A-Z]/.test(words) || !/[.:)]$/.test(words))).toEqual([]);
    },
  );

  it('says of a field what its interface says, and of an argument too', () => {
    const fieldOf = (name: string) => {
      const type = schema.getType(name);
      return isObjectType(type) || isInterfaceType(type) ? type.getFields()['coInvestors'] : undefined;
    };
    for (const name of ['Enterprise', 'InvestmentFirm', 'Institution']) {
      expect(fieldOf(name)?.description).toBe(fieldOf('Investor')?.description);
      expect(fieldOf(name)?.args.map(({ description }) => description)).toEqual(
        fieldOf('Investor')?.args.map(({ description }) => description),
      );
    }
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
        // A log is followed forward alone, and nobody counts what it holds.
        if (!named.name.endsWith('Connection') || field.name === 'changesSince') continue;
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

  it('lets every ranking be walked through, and says where each page stands for the same arguments', () => {
    const rankings = rankingsOf(schema);
    const argumentsOf = (args: readonly GraphQLArgument[]) =>
      args.map(({ name, type, defaultValue }) => `${name}: ${type} = ${defaultValue}`).sort();
    expect(rankings.length).toBeGreaterThan(20);
    for (const { name, args, pageInfo, isList } of rankings) {
      expect(argumentsOf(args), name).toContain('after: String = undefined');
      expect(String(pageInfo?.type), name).toBe('PageInfo!');
      expect(argumentsOf(pageInfo?.args ?? []), name).toEqual(isList ? argumentsOf(args) : []);
    }
  });

  it('says of every analysis how it was made and how much it knew, and where each scalar is specified', () => {
    const result = ['coverage', 'dataAsOf', 'method'];
    const analyses = own.filter(
      (type) => isObjectType(type) && result.every((name) => name in type.getFields()),
    ) as GraphQLObjectType[];
    expect(analyses).toHaveLength(16);
    expect(analyses.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Analysis'))).toEqual([]);
    expect(analyses.filter(({ name }) => !name.endsWith('Analysis')).map(({ name }) => name)).toEqual([]);
    const scalars = own.filter(isScalarType);
    expect(scalars.map(({ name }) => name).sort()).toEqual(['DateTime', 'PartialDate', 'Period']);
    expect(scalars.filter(({ specifiedByURL }) => !specifiedByURL?.startsWith('https://'))).toEqual([]);
  });

  it('lets every root field fail alone', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const sure = roots
      .flatMap((type) => Object.values(type?.getFields() ?? {}))
      .filter(({ type }) => isNonNullType(type));
    expect(sure.map(({ name }) => name)).toEqual([]);
  });

  it('asks the store only for properties that the model names', () => {
    const vocabulary = readMigrations()
      .map(({ text }) => text)
      .join('\n');
    const resolved = new Set([...made, 'PageInfo', 'CoInvestorEdge', 'CoInvestedEdge', 'TitleLevel']);
    const unknown = own.flatMap((type) => {
      if (!isObjectType(type) || ROOTS.has(type.name) || resolved.has(type.name)) return [];
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
    expect([...both].sort()).toEqual(['Alias', 'JournalEntry', 'PageInfo']);
  });

  it('is Cited wherever it is a node or says how plainly it is stated, but a document and its passages', () => {
    const implemented = (type: GraphQLObjectType) => type.getInterfaces().map(({ name }) => name);
    const facts = objects.filter((type) => implemented(type).includes('Node') || 'confidence' in type.getFields());
    const uncited = facts.filter((type) => !implemented(type).includes('Cited')).map(({ name }) => name);
    expect(uncited.sort()).toEqual(['Citation', 'Source']);
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
