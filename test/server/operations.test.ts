import { readdirSync, readFileSync } from 'node:fs';
import { getVariableValues, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createApi } from '../../src/server/schema.js';

interface Entry {
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const FOLDERS = ['../../web/src/', '../../operations/'].map((folder) => new URL(folder, import.meta.url));
const KINDS =
  'after chain cluster enterprise event industry institution investor ladder metric park person policy product region segment source'.split(
    ' ',
  );
const { schema } = createApi();
const usual = parseYaml(
  readFileSync(new URL('../../operations/usual.yaml', import.meta.url), 'utf8'),
) as readonly Entry[];
const declared = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')).definitions),
  )
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((one) => [one.name?.value ?? '', one] as const),
);

/** Answered by the server itself, without its store. */
const OF_THE_SERVER = new Set(['importJob', 'importJobs', 'importKinds', 'writeRefusal']);

it('every operation of the explorer and of the catalogue that asks the store is planned, and nothing else', () => {
  const asking = [...declared].filter(([, { operation, selectionSet }]) => {
    const fields = selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : ''));
    return operation === OperationTypeNode.QUERY && !fields.every((field) => OF_THE_SERVER.has(field));
  });
  expect([...new Set(usual.map(({ operation }) => operation))].sort()).toEqual(asking.map(([name]) => name).sort());
});

it('no shape is planned twice', () => {
  const shapes = usual.map((entry) => JSON.stringify(entry));
  expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
});

it('no placeholder stands for nothing', () => {
  const used = [...JSON.stringify(usual).matchAll(/"\{(.*?)\}"/g)].map(([, kind]) => kind);
  expect([...new Set(used)].sort()).toEqual(KINDS);
});

it.each(usual.map((entry) => [JSON.stringify(entry), entry] as const))('%s can be asked', (_, entry) => {
  const { operation, variables = {} } = entry;
  const definitions = declared.get(operation)?.variableDefinitions ?? [];
  expect(Object.keys(variables).filter((name) => definitions.every((one) => one.variable.name.value !== name))).toEqual(
    [],
  );
  expect(getVariableValues(schema, definitions, variables).errors ?? []).toEqual([]);
});
