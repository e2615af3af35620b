import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft, LinkDraft, Properties } from '../../src/data/load/draft.js';
import { loadDraft } from '../../src/data/load/load.js';
import type { ServerOptions } from '../../src/server/server.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { ended, liantu } from '../support/process.js';

const LATER = '2026-03-02T00:00:00.000Z';
const CITED = { citations: ['citation:made-1'], confidence: 'EXPLICIT' };
const node = (id: string, labels: readonly string[], properties: Properties) => ({ id, labels, properties });
const firm = (id: string, name: string, more: Properties = {}) =>
  node(id, ['Organization', 'Enterprise'], { name, citations: ['citation:made-1'], ...more });
const link = (type: string, from: string, to: string, stated: Properties = {}): LinkDraft => {
  return { type, from, to, key: String(stated['round'] ?? stated['role'] ?? ''), properties: { ...CITED, ...stated } };
};

/** Made-up facts of every form that the standards of ownership and control tell apart. */
const MADE: Draft = {
  nodes: [
    node('source:made', ['Source'], {
      name: '试验名录',
      title: '试验名录',
      publisher: '试验社',
      publishedOn: '2024-05',
    }),
    node('citation:made-1', ['Citation'], { quote: '甲厂由乙厂控股“五成一”', locator: '第 1 行' }),
    firm('organization:jia', '甲厂', {
      uscc: '91440300MA5TE8TT08',
      lei: '5493000TESTMADEUP037',
      foundedOn: '2015-03-26',
      website: 'https://example.com/',
      description: '只为试验而设',
      staff: 12,
    }),
    firm('organization:yi', '=SUM(乙厂)', { foundedOn: '2015-03' }),
    node('organization:fund', ['Organization', 'Investor'], { name: '丙基金' }),
    node('organization:bureau', ['Organization', 'Institution'], { name: '丁局', institutionKind: 'AGENCY' }),
    node('organization:school', ['Organization', 'Institution'], { name: '戊大学', institutionKind: 'UNIVERSITY' }),
    node('person:ji', ['Person'], { name: '己某', citations: ['citation:made-1'] }),
  ],
  aliases: [
    { owner: 'organization:jia', value: '甲试验厂', kind: 'FORMER' },
    { owner: 'organization:jia', value: '甲', kind: 'BRAND' },
    { owner: 'organization:jia', value: 'Jia Works', kind: 'ENGLISH' },
    { owner: 'organization:jia', value: '688999', kind: 'CODE' },
  ],
  relationships: [
    { type: 'FROM', from: 'citation:made-1', to: 'source:made', key: '', properties: {} },
    link('CONTROLS', 'organization:yi', 'organization:jia', { kind: 'SHAREHOLDING', share: 51.5 }),
    link('CONTROLS', 'organization:bureau', 'organization:yi', {
      kind: 'SUBSIDIARY',
      share: 100,
      confidence: 'IMPLIED',
    }),
    link('CONTROLS', 'organization:bureau', 'organization:school'),
    link('CONTROLS', 'organization:jia', 'organization:fund', { kind: 'MANAGEMENT' }),
    link('INVESTED_IN', 'organization:fund', 'organization:jia', {
      ...{ round: 'A轮', investedOn: '2019-06-30', amount: '10000000.50', currency: 'CNY', lead: true },
    }),
    link('INVESTED_IN', 'organization:fund', 'organization:yi', { investedOn: '2020' }),
    link('MANAGED_BY', 'organization:jia', 'person:ji', { role: '董事长', validFrom: '2016-01-02', validTo: '2020' }),
    link('MANAGED_BY', 'organization:fund', 'organization:yi', { role: '管理人' }),
    link('FOUNDED_BY', 'organization:jia', 'person:ji', { role: '创始人', on: '2015' }),
    link('FOUNDED_BY', 'organization:fund', 'organization:bureau'),
  ],
};

const MANY = 2_500;
const idOf = (number: number) => `product:many-${String(number).padStart(4, '0')}`;
const numbers = Array.from({ length: MANY }, (_, number) => number);
/** More than two pages of things, and of facts. */
const PRODUCTS: Draft = {
  nodes: numbers.map((number) => node(idOf(number), ['Product'], { name: `试验品${number}` })),
  aliases: [],
  relationships: numbers.slice(1).map((number) => {
    return {
      type: 'KIND_OF',
      from: idOf(number),
      to: idOf(0),
      key: '',
      properties: { citations: [], confidence: 'CURATED' },
    };
  }),
};

let local: OwnStore;
let test: TestApp;
beforeAll(async () => {
  local = await openOwnStore('empty');
  test = await openTestApp(local);
  const say = () => undefined;
  const targetOf = (name: string) => ({ id: `dataset:${name}`, kind: 'IMPORT', isAuthored: false, content: name });
  await loadDraft(test.graph, targetOf('made'), MADE, { now: new Date('2026-03-01T00:00:00.000Z'), say });
  await loadDraft(test.graph, targetOf('many'), PRODUCTS, { now: new Date(LATER), say });
});
afterAll(async () => {
  await test?.close();
  await local?.close();
});

type Row = Readonly<Record<string, unknown>>;
const bodyOf = async (file: string) => {
  const { statusCode, body } = await test.app.inject({ url: `/export/${file}` });
  expect(statusCode, body.slice(0, 200)).toBe(200);
  return body;
};
const rowsIn = (text: string): readonly Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const rows = async (file: string) => rowsIn(await bodyOf(file));

describe('a store of several data sets', () => {
  it('is read in pages that begin where the one before ended', async () => {
    test.takeStatements();
    const products = await rows('products.ndjson');
    expect(products.map(({ id }) => id)).toEqual(numbers.map(idOf));
    const pages = test.takeStatements().filter(({ statement }) => statement.name === 'bulk/things');
    expect(pages.map(({ parameters }) => parameters['after'])).toEqual(['', idOf(999), idOf(1_999)]);
    for (const { statement } of pages) expect(statement.text).not.toContain('SKIP');
    expect(await rows('facts.ndjson?kind=KIND_OF')).toHaveLength(MANY - 1);
  });

  it('sends what was loaded since, and what one data set says', async () => {
    expect(await rows(`products.ndjson?since=${LATER}`)).toHaveLength(MANY);
    expect(await rows(`enterprises.ndjson?since=${LATER}`)).toEqual([]);
    expect(await rows('enterprises.ndjson?since=2026-03-01')).toHaveLength(2);
    const datasets = new Set((await rows(`facts.ndjson?since=${LATER}`)).map(({ dataset }) => dataset));
    expect([...datasets]).toEqual(['dataset:many']);
    expect(await rows(`facts.ndjson?since=${LATER}&dataset=dataset:made`)).toEqual([]);
    expect(await rows('facts.ndjson?dataset=dataset:made')).toHaveLength(MADE.relationships.length - 1);
  });

  it('keeps each fact in the order of its id, through data sets and kinds', async () => {
    const ids = (await rows('facts.ndjson')).map(({ id }) => String(id));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids.map((id) => id.split(':')[1]))).toEqual(new Set(['made', 'many']));
  });

  it('keeps what a spreadsheet would compute from being computed, and says it as it is in NDJSON', async () => {
    const [, ...records] = parse(await bodyOf('enterprises.csv'), { bom: true }) as string[][];
    expect(records.map((record) => record[1])).toContain("'=SUM(乙厂)");
    expect((await rows('enterprises.ndjson')).map(({ name }) => name)).toContain('=SUM(乙厂)');
  });
});

describe('what the standards take', () => {
  const keep = async (name: string, text: string) => {
    const folder = process.env['LIANTU_PEER_EXPORTS'];
    if (folder === undefined) return;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text);
  };

  it('FollowTheMoney: what is stated in its own properties, and nothing else', async () => {
    const text = await bodyOf('ftm.ndjson');
    await keep('made.ftm.ndjson', text);
    const entities = rowsIn(text) as readonly { id: string; schema: string; properties: Record<string, string[]> }[];
    const jia = entities.find(({ properties }) => properties['name']?.includes('甲厂'));
    expect(jia).toMatchObject({
      schema: 'Company',
      properties: {
        name: ['甲厂'],
        alias: ['Jia Works'],
        weakAlias: ['甲'],
        previousName: ['甲试验厂'],
        ticker: ['688999'],
        uscCode: ['91440300MA5TE8TT08'],
        leiCode: ['5493000TESTMADEUP037'],
        incorporationDate: ['2015-03-26'],
        website: ['https://example.com/'],
        summary: ['只为试验而设'],
        proof: ['source.made'],
      },
    });
    expect(Object.keys(jia?.properties ?? {})).toHaveLength(11);
    const linksOf = (kind: string) =>
      entities
        .filter(({ properties }) => properties['recordId']?.[0]?.includes(`:${kind}-`))
        .map(({ schema, properties }) => {
          const { recordId: _, proof: __, description: ___, ...rest } = properties;
          return { schema, ...rest };
        });
    expect(linksOf('invested-in')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ schema: 'Ownership', role: ['INVESTED_IN'], startDate: ['2019-06-30'], status: ['EXPLICIT'] },
          summary: ['round A轮', 'amount 10000000.50 CNY'],
        }),
        expect.objectContaining({ schema: 'Ownership', startDate: ['2020'] }),
      ]),
    );
    expect(
      linksOf('controls')
        .map(({ schema }) => schema)
        .sort(),
    ).toEqual(['Directorship', 'Ownership', 'Ownership', 'UnknownLink']);
    expect(linksOf('controls')).toContainEqual(
      expect.objectContaining({ schema: 'Ownership', percentage: ['51.5'], ownershipType: ['SHAREHOLDING'] }),
    );
    expect(linksOf('managed-by')).toContainEqual(
      expect.objectContaining({
        director: ['person.ji'],
        role: ['董事长'],
        startDate: ['2016-01-02'],
        endDate: ['2020'],
      }),
    );
    expect(linksOf('founded-by')).toContainEqual(
      expect.objectContaining({ schema: 'UnknownLink', subject: ['person.ji'], role: ['创始人'], date: ['2015'] }),
    );
  });

  it('BODS 0.4: whole days as dates, everything else in words, and what nobody states as unknown', async () => {
    const text = await bodyOf('bods.json');
    await keep('made.bods.json', text);
    const statements = JSON.parse(text) as readonly Record<string, Row>[];
    const named = (name: string) => statements.find(({ recordDetails }) => recordDetails?.['name'] === name);
    expect(named('甲厂')).toMatchObject({
      statementDate: '2026-03-01',
      recordDetails: {
        entityType: { type: 'registeredEntity' },
        foundingDate: '2015-03-26',
        identifiers: [{ id: '91440300MA5TE8TT08' }, { id: '5493000TESTMADEUP037', scheme: 'XI-LEI' }],
      },
      source: { description: '试验名录', assertedBy: [{ name: '试验社' }] },
    });
    expect(named('=SUM(乙厂)')?.['recordDetails']).toEqual({
      ...{ isComponent: false, entityType: { type: 'legalEntity' }, name: '=SUM(乙厂)' },
    });
    expect(named('丁局')?.['recordDetails']).toMatchObject({ entityType: { type: 'stateBody' } });
    const interests = statements.flatMap(
      ({ recordDetails }) => (recordDetails?.['interests'] as Row[] | undefined) ?? [],
    );
    const directOrIndirect = 'unknown';
    expect(interests).toHaveLength(8);
    expect(interests).toEqual(
      expect.arrayContaining([
        { type: 'shareholding', directOrIndirect, share: { exact: 51.5 }, details: 'CONTROLS; kind SHAREHOLDING' },
        { type: 'shareholding', directOrIndirect, share: { exact: 100 }, details: 'CONTROLS; kind SUBSIDIARY' },
        { type: 'unknownInterest', directOrIndirect, details: 'CONTROLS' },
        { type: 'otherInfluenceOrControl', directOrIndirect, details: 'CONTROLS; kind MANAGEMENT' },
        {
          ...{ type: 'unknownInterest', directOrIndirect, startDate: '2019-06-30' },
          details: 'INVESTED_IN; round A轮; amount 10000000.50; currency CNY',
        },
        { type: 'unknownInterest', directOrIndirect, details: 'INVESTED_IN; from 2020' },
        {
          ...{ type: 'seniorManagingOfficial', directOrIndirect, startDate: '2016-01-02' },
          details: 'MANAGED_BY; role 董事长; until 2020',
        },
        { type: 'otherInfluenceOrControl', directOrIndirect, details: 'MANAGED_BY; role 管理人' },
      ]),
    );
    const implied = statements.find(({ annotations }) =>
      JSON.stringify(annotations ?? '').includes('Confidence: IMPLIED'),
    );
    expect(implied?.['recordDetails']).toMatchObject({ interests: [{ share: { exact: 100 } }] });
  });
});

describe('over a connection', () => {
  /** A server that listens on the store. */
  async function withServer(
    options: Partial<ServerOptions>,
    work: (url: string, own: TestApp, log: () => readonly Row[]) => Promise<void>,
  ) {
    const lines: string[] = [];
    const logStream = { write: (line: string) => void lines.push(line) };
    const own = await openTestApp(local, undefined, { logLevel: 'warn', logStream, expectsErrors: true, ...options });
    const log = () => lines.map((line) => JSON.parse(line) as Row).filter(({ msg }) => msg !== 'slow request');
    try {
      await work(`${await own.app.listen({ host: '127.0.0.1', port: 0 })}/export`, own, log);
    } finally {
      await own.close();
    }
  }
  const begin = (url: string) => {
    const request = httpGet(url, { agent: false });
    const answered = new Promise<IncomingMessage>((resolve, reject) =>
      request.on('response', resolve).on('error', reject),
    );
    return { request, answered };
  };

  it('whoever leaves ends the work, and frees the turn', async () => {
    await withServer({}, async (url, own) => {
      const { request, answered } = begin(`${url}/facts.ndjson`);
      const response = await answered;
      expect(response.statusCode).toBe(200);
      request.destroy();
      // A client has one turn: the next file comes at once, and not beside what is left of the first.
      const next = await fetch(`${url}/sources.ndjson`);
      expect(rowsIn(await next.text())).toHaveLength(1);
      const pages = own.takeStatements().filter(({ statement }) => statement.name === 'bulk/facts');
      expect(pages.length).toBeLessThan(10);
    });
  });

  it('one client makes one file at a time, and is told when to come back', async () => {
    const endless = { milliseconds: 3_600_000, leastRead: { bytes: 1, milliseconds: 3_600_000 } };
    const admission = { requests: 10, requestsOfClient: 10, milliseconds: 1_500 };
    await withServer({ exports: endless }, async (url) => {
      const first = await fetch(`${url}/products.ndjson`);
      expect(await first.text()).toHaveLength((await bodyOf('products.ndjson')).length);
    });
    await withServer({ exports: endless, admission }, async (url, own) => {
      // The store is asked by somebody whose turn does not end.
      const hold = own.app.inject({ url: '/export/facts.ndjson', payloadAsStream: true });
      const held = await hold;
      expect(held.statusCode).toBe(200);
      const refused = await fetch(`${url}/sources.ndjson`);
      expect(refused.status).toBe(503);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(((await refused.json()) as { errors: Row[] }).errors[0]?.['extensions']).toMatchObject({
        code: 'UNAVAILABLE',
        retryable: true,
      });
      expect((await fetch(`${url}/sources.ndjson`, { method: 'HEAD' })).status).toBe(200);
      held.stream().destroy();
    });
  });

  it('a file that cannot be finished is cut off, and logged once', async () => {
    const late = { milliseconds: 0, leastRead: { bytes: 1, milliseconds: 60_000 } };
    await withServer({ exports: late }, async (url, _, log) => {
      const response = await fetch(`${url}/products.ndjson`, { headers: { 'accept-encoding': 'identity' } });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      await expect.poll(log).toHaveLength(1);
      expect(log()[0]).toMatchObject({ msg: 'export failed', requestId: response.headers.get('x-request-id') });
    });
  });

  it('a file of which nothing was sent yet is refused with the status of its error', async () => {
    const late = { milliseconds: 0, leastRead: { bytes: 1, milliseconds: 60_000 } };
    await withServer({ exports: late }, async (url) => {
      // What is compressed waits for more.
      const response = await fetch(`${url}/products.ndjson`, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.status).toBe(504);
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(((await response.json()) as { errors: Row[] }).errors[0]?.['extensions']).toMatchObject({
        code: 'TIMEOUT',
      });
    });
  });
});

describe('liantu export --kind', () => {
  const on = (...args: readonly string[]) => {
    const { uri, user, password } = local;
    return ended(liantu(['export', ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }));
  };
  const at = (name: string) => join(local.home, name);
  afterAll(() => rm(at('products.csv.gz'), { force: true }));

  it('writes the same bytes as the server sends', async () => {
    const { code, stderr } = await on('--kind', 'products', '--format', 'csv', at('products.csv.gz'));
    expect(code, stderr).toBe(0);
    expect(gunzipSync(await readFile(at('products.csv.gz'))).toString()).toBe(await bodyOf('products.csv'));
    const filtered = await on('--kind', 'facts', '--filter', 'kind=CONTROLS', '--filter', 'dataset=dataset:made', '-');
    expect(filtered.stdout).toBe(await bodyOf('facts.ndjson?kind=CONTROLS&dataset=dataset:made'));
  });

  it.each([
    [['--kind', 'firms'], 'There is no export of "firms"'],
    [['--kind', 'bods', '--format', 'csv'], 'bods is written as bods.json, not as "csv".'],
    [['--kind', 'sources', '--filter', 'chain=chain:a'], 'The export of sources has no filter "chain"'],
    [['--kind', 'facts', '--filter', 'chain'], 'Write a name and a value: chain=chain:humanoid-robot.'],
    [['--kind', 'facts', '--filter', 'kind=MAKES', '--filter', 'kind=FEEDS'], 'Give the filter kind once.'],
    [['--kind', 'facts', '--every', '1h'], '--kind does not go with it'],
    [['--format', 'csv'], '--format goes with --kind'],
    [['--filter', 'kind=MAKES'], '--filter goes with --kind'],
  ])('%j is refused in a sentence', async (args, sentence) => {
    const { code, stderr } = await on(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
