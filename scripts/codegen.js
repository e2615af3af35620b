// Writes src/generated/graphql.ts from schema/*.graphql as the server reads it, and from it and their operations web/src/generated/graphql.ts
// for the explorer, src/generated/agents.ts for the tools of agents and client/src/generated for the client; with --check, says whether they are
// as they would be written.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { Kind, parse } from 'graphql';

const ROOT = new URL('../', import.meta.url);
const SCALARS = { PartialDate: 'string', Period: 'string', DateTime: 'string', ID: 'string' };
const WEB = new URL('../web/src/', import.meta.url);
const CATALOGUE = new URL('../operations/', import.meta.url);
const AGENTS = new URL('agents/', CATALOGUE);

const sources = ['analyses', 'model'].flatMap((wing) =>
  readdirSync(new URL(`src/${wing}/`, ROOT), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${wing}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(`src/${file}`, ROOT), 'utf8') })),
);
// The server's own reader: what describes the contract there describes the types here.
const { runnerImport } = await import(createRequire(import.meta.url).resolve('vite'));
const { module: reader } = await runnerImport(fileURLToPath(new URL('src/server/contract.ts', ROOT)));
const schema = reader.readContract();
const types = schema.definitions
  .filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_DEFINITION)
  .map(({ name }) => name.value);

/** What a resolver makes is exported under its SDL name by an analysis, or by the model; every other object is composed. */
function mapperOf(name) {
  const [maker, other] = sources.filter(({ text }) =>
    new RegExp(`^export (?:interface|type) ${name}\\b`, 'm').test(text),
  );
  if (other) throw new Error(`${maker.file} and ${other.file} both export ${name}, the name of a type of the API.`);
  return maker
    ? `../${maker.file.replace(/\.ts$/, '.js')}#${name} as ${name}Result`
    : '../api/compose/compose.js#Composed';
}

/**
 * The API as its explorer meets it: a look-up may find nothing, but every other root field is null only beside an error, and a
 * page never gets an answer with errors (web/src/api/client.ts).
 */
function answeredWithoutErrors(document) {
  const isLookUp = ({ arguments: args }) => args.some(({ name }) => name.value === 'by' || name.value === 'id');
  const sure = (field) =>
    isLookUp(field) || field.type.kind === Kind.NON_NULL_TYPE
      ? field
      : { ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } };
  const definitions = document.definitions.map((definition) =>
    definition.name?.value === 'Query' ? { ...definition, fields: definition.fields.map(sure) } : definition,
  );
  return { ...document, definitions };
}

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  addInterfaceFieldResolverTypes: true,
  contextType: '../api/context.js#Context',
  mappers: Object.fromEntries(types.map((name) => [name, mapperOf(name)])),
  scalars: SCALARS,
  strictScalars: true,
};

const api = await codegen({
  filename: 'src/generated/graphql.ts',
  schema,
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
});

function operationsOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      location: name,
      document: parse(readFileSync(new URL(name, folder), 'utf8'), { noLocation: false }),
    }));
}

/** The types of each interface, named once, so that a new type changes the interface and no page that does not name it. */
const interfaces = new Map(
  schema.definitions
    .filter(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION)
    .map(({ name: { value } }) => [
      `${value}Type`,
      schema.definitions
        .filter(
          ({ kind, interfaces = [] }) =>
            kind === Kind.OBJECT_TYPE_DEFINITION && interfaces.some(({ name }) => name.value === value),
        )
        .map(({ name }) => name.value),
    ]),
);
const quoted = (names) => names.map((name) => `'${name}'`).join(' | ');

/** The most type names that stand beside interfaces in what is left out: those that an operation names itself. */
const MOST_NAMED = 2;

/** A union of type names by the interface that has them all, less what the operation treats apart. */
function byInterface(union) {
  const names = union.match(/\w+/g);
  const containing = [...interfaces].filter(([, all]) => names.every((name) => all.includes(name)));
  const [name, all] = containing.sort(([, one], [, other]) => one.length - other.length)[0] ?? [];
  if (!all) return union;
  const others = all.filter((one) => !names.includes(one));
  if (others.length === 0) return name;
  const [inner, apart = []] = [...interfaces]
    .filter(([, some]) => some.every((one) => others.includes(one)))
    .reduce((most, one) => (one[1].length > (most[1]?.length ?? 0) ? one : most), []);
  const rest = others.filter((one) => !apart.includes(one));
  if (rest.length > MOST_NAMED) return union;
  return `Exclude<${name}, ${[...(inner ? [inner] : []), ...rest.map((one) => `'${one}'`)].join(' | ')}>`;
}

const asked = {
  schema: answeredWithoutErrors(schema),
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    immutableTypes: true,
    documentMode: 'string',
    mergeFragmentTypes: true,
    scalars: SCALARS,
    strictScalars: true,
  },
  pluginMap: { operations: operationsPlugin, documents: documentPlugin },
};
const operationTypes = await codegen({
  ...asked,
  filename: 'web/src/generated/graphql.ts',
  documents: operationsOf(WEB),
  plugins: [{ operations: {} }, { documents: {} }],
});
/** The texts are read where they are asked (src/server/operations.ts): here are their types alone. */
const agentTypes = await codegen({
  ...asked,
  filename: 'src/generated/agents.ts',
  documents: operationsOf(AGENTS),
  plugins: [{ operations: {} }],
});
/** Of each operation of the catalogue its types and, by itself, its text: who imports one gets no other. */
const catalogueTypes = await codegen({
  ...asked,
  filename: 'client/src/generated/types.ts',
  documents: operationsOf(CATALOGUE),
  plugins: [{ operations: {} }],
});
const { module: operations } = await runnerImport(fileURLToPath(new URL('src/server/operations.ts', ROOT)));
const catalogued = [...operations.operationsByName().values()].filter(({ documented }) => documented);
const kindOf = ({ query }) => (/^mutation\b/m.test(query) ? 'mutation' : 'query');
const typesOf = (operation) => {
  const name = `${operation.name}${kindOf(operation) === 'query' ? 'Query' : 'Mutation'}`;
  return [name, `${name}Variables`];
};
function constOf(operation) {
  const { name, query, documented } = operation;
  return [
    `/** ${documented.en} ${documented.zh} */`,
    `export const ${name}: Operation<${typesOf(operation).join(', ')}> = {`,
    `  name: '${name}',`,
    `  kind: '${kindOf(operation)}',`,
    `  id: 'sha256:${createHash('sha256').update(query).digest('hex')}',`,
    `  text: \`${query.replace(/[\\`$]/g, '\\$&')}\`,`,
    '};',
    '',
  ].join('\n');
}
const catalogue = [
  "import type { Operation } from '../client.js';",
  'import type {',
  ...catalogued
    .flatMap(typesOf)
    .sort()
    .map((name) => `  ${name},`),
  "} from './types.js';",
  '',
  ...catalogued.map(constOf),
].join('\n');
function withInterfaces(text) {
  return [
    text.replaceAll(/(?<=__typename: )'\w+'(?: \| '\w+')+/g, byInterface),
    ...[...interfaces].map(([name, all]) => `type ${name} = ${quoted(all)};`),
    '',
  ].join('\n');
}

const written = {
  'src/generated/graphql.ts': api,
  'src/generated/agents.ts': withInterfaces(agentTypes),
  'web/src/generated/graphql.ts': withInterfaces(operationTypes),
  'client/src/generated/types.ts': withInterfaces(catalogueTypes),
  'client/src/generated/operations.ts': catalogue,
};
for (const [file, wanted] of Object.entries(written)) {
  const path = new URL(file, ROOT);
  if (!process.argv.includes('--check')) writeFileSync(path, wanted);
  else if (readFileSync(path, 'utf8') !== wanted) {
    console.error(`${file} is not what the schema gives; run \`npm run codegen\`.`);
    process.exitCode = 1;
  }
}
