import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BULK_KINDS, INNER, storedNameOf } from '../../src/data/bulk/kinds.js';
import { FACT_KINDS } from '../../src/data/bulk/pages.js';
import { canonical } from '../../src/data/bulk/text.js';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
let demo: TestApp;
beforeAll(async () => {
  [test, demo] = await Promise.all([openTestApp(), openTestApp(undefined, undefined, { kind: 'DEMO' })]);
});
afterAll(async () => {
  await test?.close();
  await demo?.close();
});

type Row = Readonly<Record<string, unknown>>;
const KINDS = Object.keys(BULK_KINDS);
const get = (url: string, headers: Readonly<Record<string, string>> = {}, of = test) => of.app.inject({ url, headers });
const rowsIn = (body: string): readonly Row[] =>
  body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const texts = new Map<string, Promise<string>>();
/** Each file is asked for once. */
const textOf = (file: string) => {
  const known = texts.get(file);
  if (known) return known;
  const asked = get(`/export/${file}`).then(({ statusCode, body }) => {
    expect(statusCode, body.slice(0, 200)).toBe(200);
    return body;
  });
  texts.set(file, asked);
  return asked;
};
const rows = async (file: string) => rowsIn(await textOf(file));
const idsOf = (given: readonly Row[]) => given.map(({ id }) => String(id));
// biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
async function ask(query: string, variables?: Row): Promise<any> {
  const { data, errors } = await test.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

describe('everything of a kind', () => {
  it.each(KINDS.filter((kind) => !['segments', 'parks', 'rungs', 'citations', 'facts'].includes(kind)))(
    'is as many %s as the API counts',
    async (kind) => {
      const { counted } = await ask(`{ counted: ${kind} { totalCount } }`);
      expect(await rows(`${kind}.ndjson`)).toHaveLength(counted.totalCount);
    },
  );

  it('is every segment of every chain, every quote of every document, and every fact of every data set', async () => {
    const { chains, sources, datasets } = await ask(
      '{ chains(first: 100) { nodes { segments { id } } } sources { nodes { citations { totalCount } } } datasets { relationships } }',
    );
    const segments = chains.nodes.flatMap((chain: { segments: Row[] }) => idsOf(chain.segments));
    expect(idsOf(await rows('segments.ndjson'))).toEqual([...new Set(segments)].sort());
    const quotes = sources.nodes.reduce(
      (sum: number, node: { citations: Row }) => sum + Number(node.citations['totalCount']),
      0,
    );
    expect(await rows('citations.ndjson')).toHaveLength(quotes);
    // A passage's link to its document states nothing.
    const links = datasets.reduce((sum: number, { relationships }: Row) => sum + Number(relationships), 0);
    expect(await rows('facts.ndjson')).toHaveLength(links - quotes);
  });

  it.each(KINDS)('is written in one way alone: %s once each, by their ids, in canonical JSON', async (kind) => {
    const lines = (await textOf(`${kind}.ndjson`)).split('\n').slice(0, -1);
    const all = lines.map((line) => JSON.parse(line) as Row);
    expect(idsOf(all)).toEqual([...new Set(idsOf(all))].sort());
    for (const [index, row] of all.entries()) expect(canonical(row)).toBe(lines[index]);
    const fields = [...(BULK_KINDS[kind]?.fields ?? [])].sort();
    for (const row of all) expect(Object.keys(row)).toEqual(fields);
  });

  it.each(['enterprises', 'observations', 'facts'])('says the same of %s as CSV', async (kind) => {
    const csv = await textOf(`${kind}.csv`);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [titles = [], ...records] = parse(csv, { bom: true }) as string[][];
    const fields = BULK_KINDS[kind]?.fields ?? [];
    expect(titles).toEqual(fields);
    const cellOf = (value: unknown) => {
      if (value === null) return '';
      return typeof value === 'object' ? canonical(value) : String(value).replace(/^[=+\-@＝＋－＠](?=\D)/, "'$&");
    };
    const expected = (await rows(`${kind}.ndjson`)).map((row) => fields.map((field) => cellOf(row[field])));
    expect(records).toEqual(expected);
  });

  it('says what the API says', async () => {
    const { enterprise } = await ask(
      '{ enterprise(by: { id: "enterprise:cloudwalk" }) { id name foundedOn ownershipType productWords aliases { value kind } citations { id } region { id } datasets { id } } }',
    );
    const firm = (await rows('enterprises.ndjson')).find(({ id }) => id === enterprise.id);
    const { name, foundedOn, ownershipType, productWords } = enterprise;
    expect(firm).toMatchObject({ name, foundedOn, ownershipType, productWords, datasets: ['dataset:seed'] });
    expect(firm?.['citations']).toEqual(idsOf(enterprise.citations).sort());
    expect(firm?.['aliases']).toHaveLength(enterprise.aliases.length - 1);
    const all = await rows('facts.ndjson');
    for (const kind of FACT_KINDS) {
      const row = all.find((one) => one['kind'] === kind);
      // The documents class nothing in industries.
      if (!row) expect(['CLASSED_AS', 'IN_INDUSTRY']).toContain(kind);
      if (!row) continue;
      const { fact } = await ask(
        'query ($id: ID!) { fact(id: $id) { kind subject { id } object { id } confidence citations { id } dataset { id } values { name value } } }',
        { id: row['id'] },
      );
      const { confidence } = fact;
      expect(row).toMatchObject({
        kind,
        confidence,
        subject: fact.subject.id,
        object: fact.object.id,
        dataset: fact.dataset.id,
      });
      expect(row['citations']).toEqual(idsOf(fact.citations).sort());
      const { via: _, ...values } = row['values'] as Row;
      expect(Object.keys(values).sort()).toEqual(fact.values.map((value: Row) => value['name']));
    }
  });

  it('names nothing that is not in one of the others', async () => {
    const all = await rows('facts.ndjson');
    const things = (
      await Promise.all(KINDS.filter((kind) => kind !== 'facts').map((kind) => rows(`${kind}.ndjson`)))
    ).flat();
    // An event is told by the fact that leads to it.
    const events = /^(RECOGNIZED_AS|LISTED_AS|REACHED|OFFERS|AWARDED|ASKS_FOR|HAS_GAP|HAS_COUNTERPARTY|HAS_CRITERION)$/;
    const known = new Set([
      ...idsOf(things),
      ...all.filter(({ kind }) => events.test(String(kind))).map(({ object }) => String(object)),
    ]);
    const named = [...all.flatMap(({ subject, object, citations }) => [subject, object, ...(citations as string[])])];
    named.push(...things.flatMap(({ citations = [] }) => citations as string[]));
    expect([...new Set(named)].filter((id) => !known.has(String(id)))).toEqual([]);
  });

  it('leaves out no property of the store but its own keys and marks', async () => {
    for (const [label, kind] of Object.entries(LABELS)) {
      const found = await test.graph.read(
        { name: 'test', text: `MATCH (n:${label}) UNWIND keys(n) AS name RETURN DISTINCT name ORDER BY name` },
        {},
      );
      const held = found
        .map(({ name }) => String(name))
        .filter((name) => !INNER.has(name) && !KEYS.has(name) && !OF_LISTS.test(name));
      const written = new Set(BULK_KINDS[kind]?.fields.map(storedNameOf));
      // A document's name is its title, and how its words for a title are read is ours.
      const left = kind === 'sources' ? ['littleGiantLevel', 'name'] : [];
      expect(
        held.filter((name) => !written.has(name)),
        kind,
      ).toEqual(left);
    }
  });
});

/** By which a thing is found by its name. */
const KEYS = new Set(['initials', 'pinyin', 'words', 'kinds', 'foundedKey', 'tierKey', 'orderKey']);
/** By which a firm is found on lists: what its facts say. */
const OF_LISTS = /^(in(Region|Chain|Segment)\d|of(Tier|Level|Title)\d|newestRound)$/;
const LABELS = {
  ...{
    Enterprise: 'enterprises',
    Investor: 'investors',
    Institution: 'institutions',
    Person: 'persons',
    Chain: 'chains',
  },
  ...{
    Segment: 'segments',
    Cluster: 'clusters',
    Product: 'products',
    Region: 'regions',
    Park: 'parks',
    Policy: 'policies',
  },
  ...{
    Metric: 'metrics',
    Ladder: 'ladders',
    Rung: 'rungs',
    Event: 'events',
    Source: 'sources',
    Observation: 'observations',
  },
  ...{ Citation: 'citations' },
};

describe('a filter', () => {
  it('of a chain or a region keeps the firms that the API finds there', async () => {
    const query = `query ($filter: EnterpriseFilter) { enterprises(first: 100, filter: $filter) { nodes { id } } }`;
    for (const filter of [{ chain: 'chain:humanoid-robot' }, { region: 'region:440300' }]) {
      const { enterprises } = await ask(query, { filter });
      const kept = await rows(`enterprises.ndjson?${new URLSearchParams(filter)}`);
      expect(idsOf(kept)).toEqual(idsOf(enterprises.nodes).sort());
      expect(kept.length).toBeGreaterThan(5);
    }
  });

  it('of a chain keeps its segments, their products, who invested in its firms, and every fact of one of these', async () => {
    const chain = 'chain=chain:humanoid-robot';
    const segments = await rows(`segments.ndjson?${chain}`);
    expect(segments).toEqual((await rows('segments.ndjson')).filter((row) => row['chain'] === 'chain:humanoid-robot'));
    const products = idsOf(await rows(`products.ndjson?${chain}`));
    expect(products).toEqual([...new Set(segments.flatMap((row) => row['products'] as string[]))].sort());
    const firms = idsOf(await rows(`enterprises.ndjson?${chain}`));
    const all = await rows('facts.ndjson');
    const deals = all.filter(({ kind, object }) => kind === 'INVESTED_IN' && firms.includes(String(object)));
    expect(idsOf(await rows(`investors.ndjson?${chain}`))).toEqual(
      expect.arrayContaining([...new Set(deals.map(({ subject }) => String(subject)))]),
    );
    const meant = new Set(['chain:humanoid-robot', ...idsOf(segments), ...products, ...firms]);
    const expected = all.filter(({ subject, object }) => meant.has(String(subject)) || meant.has(String(object)));
    expect(idsOf(await rows(`facts.ndjson?${chain}`))).toEqual(idsOf(expected));
  });

  it('of a document keeps its quotes, its figures, and what it states', async () => {
    const source = 'source=source:002';
    const quotes = await rows(`citations.ndjson?${source}`);
    expect(quotes).toEqual((await rows('citations.ndjson')).filter((row) => row['source'] === 'source:002'));
    const cited = new Set(idsOf(quotes));
    const isCited = (row: Row) => (row['citations'] as string[]).some((id) => cited.has(id));
    for (const kind of ['observations', 'facts', 'enterprises']) {
      const expected = (await rows(`${kind}.ndjson`)).filter(isCited);
      expect(await rows(`${kind}.ndjson?${source}`), kind).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
    expect(idsOf(await rows(`sources.ndjson?${source}`))).toEqual(['source:002']);
  });

  it('of a kind of fact, or of a data set, keeps its facts', async () => {
    const all = await rows('facts.ndjson');
    expect(await rows('facts.ndjson?kind=CONTROLS')).toEqual(all.filter(({ kind }) => kind === 'CONTROLS'));
    const derived = all.filter(({ dataset }) => dataset === 'dataset:derived');
    expect(await rows('facts.ndjson?dataset=dataset:derived')).toEqual(derived);
    expect(derived.length).toBeGreaterThan(0);
    expect(await rows('enterprises.ndjson?dataset=dataset:derived')).toEqual([]);
    expect(await rows('enterprises.ndjson?dataset=dataset:seed')).toEqual(await rows('enterprises.ndjson'));
  });

  it('of a moment keeps what was loaded since', async () => {
    const { datasets } = await ask('{ datasets { loadedAt } }');
    const [loadedAt] = datasets.map((one: Row) => String(one['loadedAt'])).sort();
    expect(await rows(`policies.ndjson?since=${loadedAt}`)).toEqual(await rows('policies.ndjson'));
    expect(await rows('policies.ndjson?since=2020-01-01')).toEqual(await rows('policies.ndjson'));
    for (const kind of ['policies', 'facts', 'citations', 'observations', 'sources'])
      expect(await rows(`${kind}.ndjson?since=2999-01-01`)).toEqual([]);
    expect(await textOf('policies.csv?since=2999-01-01')).toBe(`\ufeff${BULK_KINDS['policies']?.fields.join(',')}\r\n`);
  });

  it('takes an id that a chain had before', async () => {
    const renamed = (await rows('chains.ndjson')).find(({ formerIds }) => (formerIds as string[]).length > 0);
    const [former] = (renamed?.['formerIds'] ?? []) as string[];
    expect(former).toBeDefined();
    expect(await rows(`segments.ndjson?chain=${former}`)).toEqual(
      await rows(`segments.ndjson?chain=${renamed?.['id']}`),
    );
  });

  it.each([
    ['firms.ndjson', 404, 'There is no export of "firms"; there is one of enterprises, '],
    ['constructor.csv', 404, 'There is no export of "constructor"; '],
    ['enterprises.xlsx', 404, 'enterprises is written as enterprises.ndjson or enterprises.csv, not as "xlsx".'],
    ['enterprises', 404, 'enterprises is written as enterprises.ndjson or enterprises.csv, not as "".'],
    ['bods.ndjson', 404, 'bods is written as bods.json, not as "ndjson".'],
    [
      'sources.csv?chain=chain:humanoid-robot',
      400,
      'The export of sources has no filter "chain"; it takes dataset, source, since.',
    ],
    ['ftm.ndjson?dataset=dataset:seed', 400, 'The export of ftm has no filter "dataset"; it is always whole.'],
    [
      'facts.csv?kind=FROM',
      400,
      '`kind` is "FROM", which no fact is; the enum FactKind lists them, such as INVESTED_IN.',
    ],
    [
      'facts.csv?since=yesterday',
      400,
      '`since` is "yesterday"; write a day or a moment in UTC: 2026-03-01 or 2026-03-01T08:30:00Z.',
    ],
    ['facts.csv?since=2026-13-45', 400, '`since` is "2026-13-45"; '],
    ['facts.csv?chain=a&chain=b', 400, 'Give the filter `chain` once.'],
    ['facts.csv?chain=人形机器人', 400, '`chain` is "人形机器人", which is not a valid id; '],
    [
      'facts.csv?chain=chain:nowhere',
      404,
      'There is no chain with the id "chain:nowhere"; `search` finds ids by name.',
    ],
    ['facts.csv?chain=region:440300', 404, 'There is no chain with the id "region:440300"; '],
    [
      'facts.csv?dataset=dataset:none',
      404,
      'There is no data set with the id "dataset:none"; the field `datasets` lists them.',
    ],
  ])('%s is refused in a sentence', async (file, status, sentence) => {
    const { statusCode, headers, body } = await get(`/export/${encodeURI(file)}`);
    expect(statusCode).toBe(status);
    expect(JSON.parse(body).errors[0].message).toContain(sentence);
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    expect(headers['content-disposition']).toBeUndefined();
    expect(headers['etag']).toBeUndefined();
  });

  it('of facts takes every kind that the API knows', async () => {
    const { __type } = await ask('{ __type(name: "FactKind") { enumValues { name } } }');
    const known = __type.enumValues.map((one: Row) => one['name']).filter((name: string) => name !== 'FROM');
    expect([...FACT_KINDS].sort()).toEqual(known.sort());
  });
});

describe('over HTTP', () => {
  it('a file says what it is, and what it is made of', async () => {
    const { headers } = await get('/export/chains.ndjson');
    expect(headers).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="liantu-chains.ndjson"',
      'cache-control': 'no-cache',
      'x-liantu-data': 'all',
      etag: expect.stringMatching(/^W\/"/),
    });
    expect((await get('/export/chains.csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
    expect((await get('/export/chains.csv', { 'x-liantu-data': 'documents' })).statusCode).toBe(400);
    expect((await get('/demo/export/chains.csv')).statusCode).toBe(404);
  });

  it('goes out smaller to whoever takes it so', async () => {
    const plain = await textOf('products.ndjson');
    const gzip = await get('/export/products.ndjson', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain);
    const br = await get('/export/products.ndjson', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain);
    expect(br.rawPayload.length).toBeLessThan(plain.length / 4);
  });

  it('is not sent again to whoever has it, and is looked at without being sent', async () => {
    const { headers } = await get('/export/chains.ndjson');
    const etag = String(headers['etag']);
    expect((await get('/export/chains.ndjson', { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get('/export/chains.csv', { 'if-none-match': etag })).statusCode).toBe(200);
    test.takeStatements();
    const head = await test.app.inject({ method: 'HEAD', url: '/export/chains.ndjson' });
    expect(head.statusCode).toBe(200);
    expect(head.headers['etag']).toBe(etag);
    expect(test.takeStatements().map(({ statement }) => statement.name)).toEqual(['backup/state']);
    expect((await test.app.inject({ method: 'HEAD', url: '/export/firms.ndjson' })).statusCode).toBe(404);
  });

  it('is read, and nothing else', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await test.app.inject({ method, url: '/export/chains.ndjson', payload: {} });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS');
      expect(answer.json().errors[0].message).toBe(`/export/chains.ndjson takes GET and HEAD, not ${method}.`);
    }
    const options = await test.app.inject({ method: 'OPTIONS', url: '/export/chains.ndjson' });
    expect(options.headers['allow']).toBe('GET, HEAD, OPTIONS');
  });
});

/** As the tools of others read them; scripts/peers/validate.py asks the tools themselves. */
describe('what the standards of ownership and control take', () => {
  const keep = async (name: string, text: string) => {
    const folder = process.env['LIANTU_PEER_EXPORTS'];
    if (folder === undefined) return;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text);
  };

  it('FollowTheMoney: each document, organization and person once, and what is between them, with its passages', async () => {
    const text = await textOf('ftm.ndjson');
    await keep('facts.ftm.ndjson', text);
    const entities = rowsIn(text) as readonly { id: string; schema: string; properties: Record<string, string[]> }[];
    const counted = (...schemata: readonly string[]) =>
      entities.filter(({ schema }) => schemata.includes(schema)).length;
    expect(counted('Company')).toBe((await rows('enterprises.ndjson')).length);
    const organizations = new Set(
      (await Promise.all(['enterprises', 'investors', 'institutions'].map((kind) => rows(`${kind}.ndjson`)))).flatMap(
        idsOf,
      ),
    );
    expect(counted('Company', 'Organization', 'PublicBody')).toBe(organizations.size);
    const between = (await rows('facts.ndjson')).filter(({ kind }) =>
      /^(CONTROLS|INVESTED_IN|MANAGED_BY|FOUNDED_BY)$/.test(String(kind)),
    );
    expect(counted('Ownership', 'Directorship', 'UnknownLink')).toBe(between.length);
    const deal = entities.find(
      ({ schema, properties }) => schema === 'Ownership' && properties['role']?.includes('INVESTED_IN'),
    );
    const fact = between.find(({ id }) => id === deal?.properties['recordId']?.[0]);
    expect(deal?.properties).toMatchObject({
      owner: [String(fact?.['subject']).replace(':', '.')],
      asset: [String(fact?.['object']).replace(':', '.')],
      status: ['EXPLICIT'],
    });
    expect(deal?.properties['description']?.length).toBeGreaterThan(0);
    expect(deal?.properties['proof']?.[0]).toMatch(/^source\.\d{3}$/);
    expect(text).not.toContain('made up');
  });

  it('BODS 0.4: each organization and person before what is between them, in one array', async () => {
    const text = await textOf('bods.json');
    await keep('facts.bods.json', text);
    const statements = JSON.parse(text) as readonly Row[];
    const typeOf = ({ recordType }: Row) => String(recordType);
    expect(statements.map(typeOf)).toEqual(
      statements.map(typeOf).toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)),
    );
    const between = (await rows('facts.ndjson')).filter(({ kind }) =>
      /^(CONTROLS|INVESTED_IN|MANAGED_BY)$/.test(String(kind)),
    );
    expect(statements.filter((one) => typeOf(one) === 'relationship').map(({ recordId }) => recordId)).toEqual(
      idsOf(between),
    );
    expect(new Set(statements.map(({ statementId }) => statementId)).size).toBe(statements.length);
    expect((await get('/export/bods.json')).body).toBe(text);
  });

  it('say of what is made up that it is', async () => {
    const ftm = (await get('/export/ftm.ndjson', {}, demo)).body;
    const bods = (await get('/export/bods.json', {}, demo)).body;
    await keep('demo.ftm.ndjson', ftm);
    await keep('demo.bods.json', bods);
    for (const { properties } of rowsIn(ftm) as readonly { properties: Record<string, string[]> }[])
      expect(properties['publisher']).toContain(MADE_UP);
    for (const { publicationDetails } of JSON.parse(bods) as readonly { publicationDetails: Row }[])
      expect(publicationDetails['publisher']).toEqual({ name: MADE_UP });
  });
});

const ORDER = ['entity', 'person', 'relationship'];
const MADE_UP = 'Liantu 链图: demonstration world, made up (演示世界，全部虚构)';
