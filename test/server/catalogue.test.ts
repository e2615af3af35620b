import { readdirSync, readFileSync } from 'node:fs';
import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { operationsByName } from '../../src/server/operations.js';
import { createApi } from '../../src/server/schema.js';

const FOLDER = new URL('../../operations/', import.meta.url);
const { schema } = createApi();
const files = (folder: string, ending: string) =>
  readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith(ending));
const namesIn = (folder: string) =>
  files(folder, '.graphql')
    .flatMap((name) => parse(readFileSync(new URL(`${folder}${name}`, FOLDER), 'utf8')).definitions)
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.name?.value ?? '') : []));
const jobs = namesIn('jobs/');
const all = [...namesIn('agents/'), ...jobs].map((name) => [name, operationsByName().get(name)] as const);

interface Job {
  readonly operation?: string;
  readonly address?: string;
  readonly guide?: string;
}

describe('the catalogue', () => {
  it.each(all)('says what %s is for, in both languages, with variables that it takes', (_, operation) => {
    const { en = '', zh = '', variables } = operation?.documented ?? {};
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    const document = parse(operation?.query ?? '');
    expect(validate(schema, document)).toEqual([]);
    const [{ variableDefinitions = [] }] = document.definitions as unknown as [OperationDefinitionNode];
    const declared = variableDefinitions.map(({ variable }) => variable.name.value);
    expect(Object.keys(variables ?? {}).filter((name) => !declared.includes(name))).toEqual([]);
    expect(variables && getVariableValues(schema, variableDefinitions, variables).errors).toBeFalsy();
  });

  it('has an example for each operation that is not asked to write, and none for what is not there', () => {
    const asked = all.filter(([, operation]) => operation?.documented?.variables).map(([name]) => `${name}.json`);
    expect(files('examples/', '.json').sort()).toEqual(asked.sort());
  });

  it('lists each job once, and where the guide of an address is', () => {
    const listed = parseYaml(readFileSync(new URL('jobs.yaml', FOLDER), 'utf8')) as readonly Job[];
    expect(listed.flatMap(({ operation }) => operation ?? []).sort()).toEqual([...jobs].sort());
    const guides = listed.flatMap(({ guide }) => guide ?? []);
    expect(guides.length).toBeGreaterThan(1);
    for (const guide of guides) readFileSync(new URL(`../docs/developer/${guide}.md`, FOLDER));
  });

  it('and the explorer have no name twice', () => {
    const web = new URL('../web/src/', FOLDER);
    const written = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .flatMap((name) => [...readFileSync(new URL(name, web), 'utf8').matchAll(/^(?:query|mutation) (\w+)/gm)])
      .map(([, name]) => name);
    expect(operationsByName().size).toBe(written.length + all.length);
  });
});
