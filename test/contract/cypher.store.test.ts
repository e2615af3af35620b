import { readdirSync, readFileSync } from 'node:fs';
import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { factsStatement } from '../../src/api/compose/facts.js';
import { type Fact, filesOf, type WalkDefinition } from '../../src/api/compose/model.js';
import { lookUpRoots } from '../../src/api/entity.js';
import { createApi, fieldDefinitions } from '../../src/server/schema.js';
import { type CypherFile, parameterNames, readCypher } from '../../src/store/cypherFile.js';
import { readMigrations } from '../../src/store/migrate.js';
import { statementOf } from '../../src/store/query.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { CYPHER_FILES as files } from '../support/cypherFiles.js';

const FOLDER = new URL('../../cypher/', import.meta.url);

interface AnyQuery {
  readonly file: string;
  readonly params: { readonly shape: object };
  readonly row: { parse(row: unknown): object };
}
const isQuery = (value: unknown): value is AnyQuery =>
  typeof value === 'object' && value !== null && 'file' in value && 'params' in value && 'row' in value;
/** Wherever in src/ one is defined: a new file of queries needs no entry in a list. */
const SOURCES = new URL('../../src/', import.meta.url);
const definers = readdirSync(SOURCES, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && /= defineQuery\(/.test(readFileSync(new URL(name, SOURCES), 'utf8')));
const modules = await Promise.all(definers.map((name) => import(new URL(name, SOURCES).href) as Promise<object>));
const queries = modules.flatMap((module): readonly unknown[] => Object.values(module)).filter(isQuery);
const walks = fieldDefinitions.filter((definition): definition is WalkDefinition => 'file' in definition);
const walkFiles = new Map(walks.flatMap((walk) => filesOf(walk).map((file) => [file, walk] as const)));
const facts = fieldDefinitions.flatMap((definition) => ('facts' in definition ? Object.values(definition.facts) : []));
const factFiles = new Map(facts.map((fact): [string, Fact] => [String(fact.file), fact]));
const isWrite = (file: string) =>
  /^(load|judge|near|upgrade|journal|addition|report|backup\/restore|changes\/(log|keep|restart)$)/.test(file) &&
  file !== 'load/loaded' &&
  file !== 'load/replan';
/** What asks for one element of all, or removes all. */
const ANY_ELEMENT = new Set(['backup/state', 'backup/restore/emptyNodes', 'backup/restore/emptyRelationships']);

/** What scans the store or multiplies rows, where an index or a link should lead. */
const FORBIDDEN =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan|.*RelationshipTypeScan)/;
const KEYWORDS =
  /(?<![\w.:$'])(match|optional|where|with|return|unwind|order by|limit|call|create|merge|set|delete|union|case|when|then|else|exists|distinct)(?![\w']|\s*:)/;

let test: TestApp;
let driver: Driver;

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  test = await openTestApp();
});
afterAll(async () => {
  await test.close();
  await driver.close();
});

describe('every file of cypher/', () => {
  it('is asked by exactly one definition, and every definition has its file', () => {
    const asked = [
      ...queries.map(({ file }) => file),
      ...lookUpRoots.map(({ file }) => file),
      ...walkFiles.keys(),
      ...factFiles.keys(),
    ];
    expect([...new Set(asked)].sort()).toEqual(files);
    expect(queries.map(({ file }) => file)).toHaveLength(new Set(queries.map(({ file }) => file)).size);
  });

  it.each(files)('%s says its question, has a sample and keeps to the form', (file) => {
    const text = readFileSync(new URL(`${file}.cypher`, FOLDER), 'utf8');
    const { question, sample, body } = readCypher(file);
    expect(question).toMatch(/^[A-Z].*\.$/);
    expect(sample).not.toBe('');
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(file.startsWith('trace/') ? 80 : 40);
    expect(body).not.toMatch(KEYWORDS);
    expect(body).not.toMatch(/LOAD CSV/i);
    expect(body).not.toMatch(/\*\s*(\.\.)?\s*\]|\{\d*,\}/);
  });
});

describe('what several files have in common', () => {
  const textOf = (file: string) => readFileSync(new URL(`${file}.cypher`, FOLDER), 'utf8');
  const shared = readdirSync(new URL('shared/', FOLDER)).map((name) => `shared/${name.replace(/\.cypher$/, '')}`);

  it.each(shared)('%s says what it stands for, and stands in a file', (name) => {
    expect(textOf(name)).toMatch(/^\/\/ [A-Z].*\.\n/);
    expect(textOf(name).split('\n').length - 1).toBeLessThanOrEqual(40);
    expect(files.filter((file) => textOf(file).includes(`// include ${name}\n`))).not.toEqual([]);
  });

  it('is how far control is followed to a group: one length, whoever asks', () => {
    const asking = [...files, ...shared].filter((file) => /^(investor|portfolio|recommendation|shared)\//.test(file));
    const lengths = asking.flatMap((file) =>
      [...textOf(file).matchAll(/:CONTROLS\*\d\.\.(\d+)\]/g)].map(([, most]) => most),
    );
    expect(lengths.length).toBeGreaterThan(10);
    expect(new Set(lengths)).toEqual(new Set(['20']));
  });
});

describe('every fragment', () => {
  it.each([...walkFiles.keys()].sort())(
    '%s answers its sample without a notification and within its budget',
    async (file) => {
      const definition = walkFiles.get(file) as WalkDefinition;
      const parsed = readCypher(file);
      test.takeStatements();
      const answer = await test.ask(parsed.sample);
      expect(answer.errors).toBeUndefined();
      if (!parsed.empty) expect(isFound(answer.data, definition.field), 'the sample finds something').toBe(true);
      const [statement] = test.takeStatements();
      if (!statement) throw new Error('The sample reached no store.');
      await inspect(parsed, statement.statement.text, statement.parameters);
    },
  );

  it.each([...walkFiles.keys()].sort())('%s is given the parameters that it names, and no others', (file) => {
    const { body, filters } = readCypher(file);
    const named = [body, ...filters.values()].flatMap((text) => [...parameterNames(text)]);
    const definition = walkFiles.get(file) as WalkDefinition;
    const offered = definition.params ? Object.keys(definition.params(everyArgument(definition))) : [];
    expect(offered.sort()).toEqual([...new Set(named)].sort());
    for (const [name, predicate] of filters) expect([...parameterNames(predicate)]).toEqual([name]);
  });
});

describe('every fact that an analysis is made from', () => {
  it.each([...factFiles.keys()].sort())(
    '%s answers its sample without a notification and within its budget',
    async (file) => {
      const fact = factFiles.get(file) as Fact;
      const parsed = readCypher(file);
      const { this: id, ...args } = await sampleParameters(parsed);
      const given = Object.entries(fact.params?.(args) ?? {}).map(([name, value]) => [`p0_${name}`, value ?? null]);
      const parameters = { id, p0_limit: fact.limit, ...Object.fromEntries(given) };
      const [row] = await inspect(parsed, factsStatement('Entity', [fact]).text, parameters);
      if (!parsed.empty) expect(row?.['rows0'], 'the sample finds something').not.toEqual([]);
    },
  );

  it.each([...factFiles.keys()].sort())('%s is bounded, unsorted, and given the parameters that it names', (file) => {
    const fact = factFiles.get(file) as Fact;
    // What sorts holds every row with all lists that were fetched before it (docs/decisions/0008).
    expect(readCypher(file).order).toBeNull();
    const named = [...parameterNames(readCypher(file).body)];
    const offered = fact.params?.(Object.fromEntries(named.map((name) => [name, 1]))) ?? {};
    expect(Object.keys(offered).sort()).toEqual(named.sort());
    expect(fact.limit).toBeGreaterThan(0);
  });
});

describe('every other form of a list', () => {
  /** What no document states of a firm, and imports do. */
  const unstated = ['park: "park:tianan-cyber"', 'industry: "industry:c3491"'];
  const lists: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'enterprises',
      'EnterpriseFilter',
      [
        'region: "region:440300"',
        'chain: "chain:humanoid-robot"',
        'segment: "segment:humanoid-robot-machine"',
        'tier: LITTLE_GIANT',
        'level: NATIONAL',
        'listed: true',
        'unseen: { stateCapital: NONE_KNOWN, investor: NONE_KNOWN, noRoundSince: "2022" }',
        'ids: ["enterprise:byd", "enterprise:robosense", "enterprise:ubtech"]',
        'product: "product:humanoid-robot"',
        'cluster: "cluster:dongguan-electronic-information"',
        'investor: "investor:scgc"',
        'board: STAR',
        'foundedFrom: "2000"',
        'foundedTo: "2014"',
        ...unstated,
        'granted: { from: "2020", to: "2023" }',
        'floated: { from: "2015", to: "2023" }',
      ],
    ],
    [
      'investors',
      'InvestorFilter',
      [
        'kind: STATE_CAPITAL',
        'enterprise: "enterprise:robosense"',
        'region: "region:440300"',
        'ids: ["investor:scgc", "enterprise:byd"]',
      ],
    ],
    [
      'policies',
      'PolicyFilter',
      [
        'region: "region:440300"',
        'concerns: "cluster:shenzhen-precision-instrument"',
        'status: "征求意见稿"',
        'exceptStatus: ["建议", "提案（附办理情况）"]',
        'issuedFrom: "2022"',
        'issuedTo: "2022"',
      ],
    ],
    ['ladders', 'LadderFilter', ['region: "region:440300"', 'tier: SRDI_SME', 'level: NATIONAL']],
    ['needs', 'NeedFilter', ['asker: "enterprise:pudu"', 'concerns: "chain:service-robot"', 'kind: CAPITAL']],
    ['events', 'EventFilter', ['region: "region:440100"', 'concerns: "chain:rail-transit-equipment"']],
    [
      'observations',
      'ObservationFilter',
      [
        'about: "region:440300"',
        'metric: "metric:little-giant-count"',
        'source: "source:001"',
        'asOf: "2025"',
        'contradicted: true',
        'industry: "专用设备制造业"',
        'track: "新材料"',
        'board: "科创板"',
        'round: "战略融资"',
      ],
    ],
  ];
  const orders = ['NAME_ASC', 'NAME_DESC', 'FOUNDED_ON_ASC', 'FOUNDED_ON_DESC', 'TIER_DESC', 'ID_ASC'];
  const figureOrders = ['METRIC_ASC', 'VALUE_ASC', 'VALUE_DESC', 'DATE_ASC', 'DATE_DESC'];
  /** Filters inside a filter, each by itself. */
  const nested = [
    'unseen: { stateCapital: KNOWN }',
    'unseen: { investor: KNOWN }',
    'unseen: { noRoundSince: "2022" }',
    'unseen: { statedOnly: true }',
    'foundedFrom: "2000", foundedTo: "2015", region: "region:440000"',
    'ids: ["enterprise:byd", "enterprise:robosense"], chain: "chain:humanoid-robot"',
    'unseen: { investor: NONE_KNOWN }, tier: LITTLE_GIANT, chain: "chain:humanoid-robot"',
  ];
  const forms = [
    ...lists.flatMap(([field, , filters]) =>
      filters.filter((filter) => !unstated.includes(filter)).map((filter) => [field, `filter: { ${filter} }`]),
    ),
    ...nested.map((filter) => ['enterprises', `filter: { ${filter} }`]),
    ...orders.map((order) => ['enterprises', `orderBy: ${order}`]),
    ...figureOrders.map((order) => ['observations', `orderBy: ${order}`]),
    ...['asOf: "2023"', 'asOf: "2023", includeUndated: true'].map((args) => ['ladders', args]),
  ] as [string, string][];

  it('is listed here: a new filter of a list is a new form', () => {
    for (const [, type, filters] of lists) {
      const input = createApi().schema.getType(type);
      const names = input && 'getFields' in input ? Object.keys(input.getFields()) : [];
      expect(filters.map((filter) => filter.split(':')[0])).toEqual(names);
    }
  });

  it.each(unstated)('enterprises(filter: { %s }) is sought by an index and counted', async (filter) => {
    test.takeStatements();
    const { data } = await test.ask(`{ enterprises(first: 3, filter: { ${filter} }) { totalCount nodes { id } } }`);
    // Once a document states one, it belongs to the forms below.
    expect(data.enterprises).toEqual({ totalCount: 0, nodes: [] });
    for (const { statement, parameters } of test.takeStatements()) await assertPlan(statement.text, parameters);
  });

  it.each(forms)('%s(%s) is found by an index, forward, backward and counted', async (field, args) => {
    const { data } = await test.ask(`{ ${field}(first: 1, ${args}) { pageInfo { endCursor } } }`);
    const cursor = data[field].pageInfo.endCursor;
    expect(cursor, 'the filter finds something').not.toBeNull();
    test.takeStatements();
    await test.ask(`{ ${field}(first: 3, ${args}, after: "${cursor}") { totalCount nodes { id } } }`);
    await test.ask(`{ ${field}(last: 3, ${args}, before: "${cursor}") { nodes { id } } }`);
    const statements = test.takeStatements();
    expect(statements).toHaveLength(2);
    for (const { statement, parameters } of statements) await assertPlan(statement.text, parameters);
  });
});

describe('every whole statement', () => {
  it.each(queries.map(({ file }) => file).sort())('%s declares its parameters and its columns', (file) => {
    const query = queries.find((candidate) => candidate.file === file);
    expect(Object.keys(query?.params.shape ?? {}).sort()).toEqual([...parameterNames(statementOf(file).text)].sort());
  });

  it.each(queries.map(({ file }) => file).filter((file) => !isWrite(file) && file !== 'load/replan'))(
    '%s answers its sample without a notification and within its budget',
    async (file) => {
      const parsed = readCypher(file);
      const parameters = await sampleParameters(parsed);
      const rows = await inspect(parsed, statementOf(file, 3).text, parameters);
      const query = queries.find((candidate) => candidate.file === file) as (typeof queries)[number];
      if (!parsed.empty) expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(Object.keys(query.row.parse(row)).sort()).toEqual(Object.keys(row).sort());
    },
  );

  it.each(queries.map(({ file }) => file).filter(isWrite))(
    '%s runs, without a notification or a scan, and is rolled back',
    async (file) => {
      const session = driver.session();
      const transaction = session.beginTransaction();
      try {
        const parameters = await sampleParameters(readCypher(file));
        const { summary } = await transaction.run(`PROFILE ${statementOf(file).text}`, parameters);
        expect(summary.notifications).toEqual([]);
        const scans = operatorsOf(summary.profile as Plan).filter((name) => FORBIDDEN.test(name));
        if (!ANY_ELEMENT.has(file)) expect(scans).toEqual([]);
      } finally {
        await transaction.rollback();
        await session.close();
      }
    },
  );

  it.each(readMigrations())('$name can be run again: $text', async ({ text }) => {
    const session = driver.session();
    try {
      await session.run(text);
    } finally {
      await session.close();
    }
  });
});

describe('every look-up', () => {
  it.each(lookUpRoots)('$file is given the parameters that it names', ({ file, params }) => {
    expect([...parameterNames(readCypher(file).body)].sort()).toEqual([...params].sort());
  });

  it.each([
    ['lookup/byId', '{ chain(by: { id: "chain:humanoid-robot" }) { name } }'],
    ['lookup/byName', '{ chain(by: { name: "人形机器人" }) { name } }'],
    ['lookup/byUscc', '{ enterprise(by: { uscc: "91440300192317458F" }) { name } }'],
    [
      'lookup/byNameInChain',
      '{ segment(by: { inChain: { chain: "chain:humanoid-robot", name: "谐波减速器" } }) { name } }',
    ],
    ['lookup/byCode', '{ industry(by: { code: "C3491" }) { name } }'],
  ])('%s seeks by an index', async (file, sample) => {
    test.takeStatements();
    expect((await test.ask(sample)).errors).toBeUndefined();
    const [statement] = test.takeStatements();
    await inspect(readCypher(file), statement?.statement.text ?? '', statement?.parameters ?? {});
  });
});

async function assertPlan(text: string, parameters: Readonly<Record<string, unknown>>, file = ''): Promise<void> {
  const { summary } = await run(`EXPLAIN ${text}`, parameters);
  expect(summary.notifications).toEqual([]);
  if (!summary.plan) throw new Error('Neo4j gave no plan.');
  const names = operatorsOf(summary.plan);
  if (ANY_ELEMENT.has(file)) return;
  expect(
    names.filter((name) => FORBIDDEN.test(name)),
    text,
  ).toEqual([]);
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

async function inspect(file: CypherFile, text: string, parameters: Readonly<Record<string, unknown>>) {
  await assertPlan(text, parameters, file.file);
  const { records, summary } = await run(`PROFILE ${text}`, parameters);
  if (!summary.profile) throw new Error('Neo4j gave no profile.');
  const operators = flatten(summary.profile);
  const hits = operators.reduce((sum, { dbHits }) => sum + Number(dbHits), 0);
  expect(file.budget, `cypher/${file.file}.cypher has a budget; its sample costs ${hits}`).not.toBeNull();
  expect(hits, 'database hits').toBeLessThanOrEqual(file.budget ?? 0);
  return records.map((record) => toPlain(record.toObject()) as Record<string, unknown>);
}

async function run(text: string, parameters: Readonly<Record<string, unknown>>) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return await session.run(text, withIntegers(parameters) as Record<string, unknown>);
  } finally {
    await session.close();
  }
}

function flatten(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(flatten)];
}

/** The sample is a Cypher map, so Cypher reads it. */
async function sampleParameters({ sample }: CypherFile): Promise<Record<string, unknown>> {
  const { records } = await run(`RETURN ${sample} AS parameters`, {});
  const given = toPlain(records[0]?.get('parameters')) as Record<string, unknown>;
  return withIntegers(given) as Record<string, unknown>;
}

function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object' || neo4j.isInt(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withIntegers(entry)]));
}

function toPlain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(toPlain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlain(entry)]));
}

function isFound(data: unknown, field: string): boolean {
  if (Array.isArray(data)) return data.some((entry) => isFound(entry, field));
  if (data === null || typeof data !== 'object') return false;
  return Object.entries(data).some(([key, value]) => (key === field && isSomething(value)) || isFound(value, field));
}

function isSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value === null || typeof value !== 'object') return value !== null && value !== undefined;
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  return nodes === undefined && edges === undefined ? true : isSomething(nodes ?? edges);
}

/** Arguments under which a definition gives every value that its file names. */
/** Arguments that are refused unless they are something of the kind. */
const CHECKED: Readonly<Record<string, unknown>> = {
  id: 'chain:humanoid-robot',
  property: 'name',
  by: ['REGION'],
  ids: ['enterprise:byd'],
};

function everyArgument(definition: WalkDefinition): Record<string, unknown> {
  const names = filesOf(definition).flatMap((file) => {
    const { body, filters } = readCypher(file);
    return [body, ...filters.values()].flatMap((text) => [...parameterNames(text)]);
  });
  const values = Object.fromEntries(names.map((name) => [name, CHECKED[name] ?? 1]));
  return { ...values, filter: values };
}
