import { randomBytes } from 'node:crypto';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { json, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMISSION } from '../../src/server/admission.js';
import { type Cell, tableOf } from '../../src/server/download/cells.js';
import { writeCsv } from '../../src/server/download/csv.js';
import { LIMITS } from '../../src/server/download/route.js';
import type { Sheet } from '../../src/server/download/sheet.js';
import { writeXlsx } from '../../src/server/download/xlsx.js';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test?.close());

const OBSERVATIONS = `query ($first: Int, $after: String) {
  observations(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id metric { name unit } value min max asOf qualifier confidence citations { quote source { title } } }
  }
}`;
const figures = {
  query: OBSERVATIONS,
  rows: 'observations.nodes',
  name: '统计值',
  columns: [
    { title: '编号', path: 'id' },
    { title: '指标', path: 'metric.name' },
    { title: '值', path: 'value', number: true },
    { title: '下限', path: 'min', number: true },
    { title: '日期', path: 'asOf' },
    { title: '可信度', path: 'confidence', labels: { EXPLICIT: '明说', IMPLIED: '推得' } },
    { title: '引文', path: 'citations.quote' },
    { title: '来源', path: 'citations.source.title' },
  ],
};
const NOTES = [
  ['标题 / Title', '统计值'],
  ['来源 / Sources', '五份文件'],
];

type Body = Readonly<Record<string, unknown>>;
const post = (payload: Body | string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  test.app.inject({ method: 'POST', url: '/download', headers, payload });

interface Figure {
  readonly id: string;
  readonly metric: { readonly name: string };
  readonly value: number | null;
  readonly min: number | null;
  readonly asOf: string | null;
  readonly confidence: string | null;
  readonly citations: readonly { readonly quote: string; readonly source: { readonly title: string } }[];
}

/** Every figure, fetched page by page from the API itself. */
async function allFigures(): Promise<readonly Figure[]> {
  const all: Figure[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await test.ask(OBSERVATIONS, { first: 100, after });
    all.push(...data.observations.nodes);
    if (!data.observations.pageInfo.hasNextPage) return all;
    after = data.observations.pageInfo.endCursor;
  }
}

function toRow({ id, metric, value, min, asOf, confidence, citations }: Figure) {
  const word = { EXPLICIT: '明说', IMPLIED: '推得' }[confidence ?? ''] ?? confidence;
  const [quotes, sources] = [citations.map(({ quote }) => quote), citations.map(({ source }) => source.title)];
  return [id, metric.name, value, min, asOf, word, ...[quotes, sources].map((words) => [...new Set(words)].join('；'))];
}

describe('a list of many pages', () => {
  it('is downloaded whole as CSV, with what the API says and nothing in place of what nobody says', async () => {
    const response = await post({ ...figures, format: 'csv' });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('统计值')}.csv`,
      'x-content-type-options': 'nosniff',
    });
    expect([...response.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(response.body.match(/(?<!\r)\n/g) ?? []).toEqual([]);
    const [titles, ...rows] = parse(response.rawPayload, { bom: true }) as string[][];
    expect(titles).toEqual(figures.columns.map(({ title }) => title));
    const all = await allFigures();
    expect(all.length).toBeGreaterThan(500);
    expect(rows).toEqual(all.map((figure) => toRow(figure).map((cell) => String(cell ?? ''))));
  });

  it('is downloaded whole as a workbook that can be filtered, with numbers that are numbers and a sheet that says what it is', async () => {
    const response = await post({ ...figures, format: 'xlsx', notes: NOTES });
    expect(response.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const workbook = await workbookOf(response.rawPayload);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['数据 Data', '说明 About']);
    const [sheet, about] = workbook.worksheets;
    const all = await allFigures();
    expect(rowsOf(sheet)).toEqual([
      figures.columns.map(({ title }) => title),
      ...all.map((figure) => toRow(figure).map((cell) => (cell === '' ? null : cell))),
    ]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.getRow(1).font?.bold).toBe(true);
    expect(sheet?.autoFilter).toBe(`A1:H${all.length + 1}`);
    const widths = sheet?.columns.map(({ width }) => width ?? 0) ?? [];
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(10);
    expect(widths.at(-2)).toBe(60);
    expect(rowsOf(about)).toEqual(NOTES);
  });

  it('costs one statement a page, and smaller pages where more hangs under each row', async () => {
    test.takeStatements();
    const { totalCount } = (await test.ask('{ observations { totalCount } }')).data.observations;
    await post({ ...figures, format: 'csv' });
    expect(test.takeStatements()).toHaveLength(1 + Math.ceil(totalCount / 100));
    const query = `query ($first: Int, $after: String) { enterprises(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id investments(first: 50) { nodes { portfolio(first: 50) { nodes { id } } } } }
    } }`;
    const columns = [
      { title: 'id', path: 'id' },
      { title: 'beside', path: 'investments.nodes.portfolio.nodes.id' },
    ];
    const response = await post({ query, rows: 'enterprises.nodes', columns, format: 'csv', name: 'firms' });
    expect(response.statusCode).toBe(200);
    const { data } = await test.ask('{ enterprises { totalCount } }');
    expect(parse(response.body)).toHaveLength(data.enterprises.totalCount + 1);
  });

  it('can be the list of an entity, or edges with what they say', async () => {
    const query = `query ($id: ID!, $first: Int, $after: String) { investor(by: { id: $id }) {
      coInvestors(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { sharedCount node { id } shared { name } } }
    } }`;
    const { data: found } = await test.ask('{ investor(by: { name: "粤科金融" }) { id } }');
    const variables = { id: found.investor.id };
    const columns = [
      { title: 'id', path: 'node.id' },
      { title: 'shared', path: 'sharedCount', number: true },
      { title: 'names', path: 'shared.name' },
    ];
    const response = await post({
      query,
      variables,
      rows: 'investor.coInvestors.edges',
      columns,
      format: 'csv',
      name: 'x',
    });
    const { data } = await test.ask(query, { ...variables, first: 100 });
    const edges = data.investor.coInvestors.edges as {
      sharedCount: number;
      node: { id: string };
      shared: { name: string }[];
    }[];
    expect(edges.length).toBeGreaterThan(0);
    expect(parse(response.body, { bom: true }).slice(1)).toEqual(
      edges.map(({ sharedCount, node, shared }) => [
        node.id,
        String(sharedCount),
        shared.map(({ name }) => name).join('；'),
      ]),
    );
  });

  it('can be the verdicts of an analysis, in the words of the reader', async () => {
    const query = `query ($chain: ID!, $region: ID!) { chain(by: { id: $chain }) { gaps(region: $region) {
      verdicts { segment { name stage } verdict firmCount locationQuotient }
    } } }`;
    const variables = { chain: 'chain:humanoid-robot', region: 'region:440300' };
    const columns = [
      { title: '环节', path: 'segment.name' },
      { title: '判定', path: 'verdict', labels: { WEAK: '弱', INSUFFICIENT_DATA: '数据不足', MISSING: '缺' } },
      { title: '区位商', path: 'locationQuotient', number: true },
    ];
    const response = await post({ query, variables, rows: 'chain.gaps.verdicts', columns, format: 'csv', name: 'x' });
    const { data } = await test.ask(query, variables);
    const rows = parse(response.body, { bom: true }).slice(1) as string[][];
    expect(rows.map(([name]) => name)).toEqual(
      data.chain.gaps.verdicts.map(({ segment }: { segment: { name: string } }) => segment.name),
    );
    expect(rows.map(([, , quotient]) => quotient)).toEqual(
      data.chain.gaps.verdicts.map(({ locationQuotient }: { locationQuotient: number | null }) =>
        String(locationQuotient ?? ''),
      ),
    );
    expect(new Set(rows.map(([, verdict]) => verdict))).not.toContain('INSUFFICIENT_DATA');
  });

  it('can be the rows that somebody chose, each with a note of their own', async () => {
    const query = '{ sources(first: 100) { nodes { id title } } }';
    const columns = [
      { title: '标题', path: 'title' },
      { title: '备注', path: 'id', labels: { 'source:002': '先看' }, labelledOnly: true },
    ];
    const keep = { path: 'id', values: ['source:002', 'source:001', 'source:999'] };
    const response = await post({ query, rows: 'sources.nodes', columns, keep, format: 'csv', name: 'x' });
    const { data } = await test.ask(query);
    const [, one, two] = data.sources.nodes as { title: string }[];
    expect(parse(response.body, { bom: true }).slice(1)).toEqual([
      [one?.title, ''],
      [two?.title, '先看'],
    ]);
  });
});

describe('a cell', () => {
  const cell = async (column: Body, value: unknown) => {
    const columns = [{ title: 'x', path: 'at', ...column }];
    const [row] = await tableOf({ columns }, LIMITS.values)([{ at: value }]);
    return row?.[0];
  };

  it.each([
    [{}, null, null],
    [{}, [], null],
    [{}, 0, 0],
    [{}, false, 'false'],
    [{ labels: { true: '是', false: '否' } }, false, '否'],
    [{ labels: { A: '甲' } }, ['A', null, 'B'], '甲；B'],
    [{ labels: {} }, 'constructor', 'constructor'],
    [{}, '440300', '440300'],
    [{ number: true }, '12.50', 12.5],
    [{ number: true }, '-3', -3],
    [{ number: true }, '91440300123456789012', '91440300123456789012'],
    [{ number: true }, '约三', '约三'],
    [{ path: 'at.name' }, [{ name: '甲' }, { name: '乙' }, {}], '甲；乙'],
    [{ path: 'at.b.c' }, [{ b: [{ c: 1 }, { c: 2 }] }, { b: null }], '1；2'],
    [{ path: 'at.s' }, [{ s: '甲' }, { s: '乙' }, { s: '甲' }], '甲；乙'],
    [{ path: 'at.n' }, [{ n: 7 }, { n: 7 }], '7；7'],
    [{ path: 'at.1.c' }, [{ c: 1 }, { c: 2 }], 2],
    [{ path: 'at.2.c' }, [{ c: 1 }, { c: 2 }], null],
    [{ labels: { A: '记' }, labelledOnly: true }, 'A', '记'],
    [{ labels: { A: '记' }, labelledOnly: true }, 'B', null],
  ])('of %j for %j is %j', async (column, value, expected) => {
    expect(await cell(column, value)).toBe(expected);
  });

  it('is never a formula of somebody else, and a negative number stays one', async () => {
    // The answer holds whatever the client asks for under a name; titles and labels are its own words.
    const marks = ['=1+1', '+1', '-1', '@SUM', '\tx', '\rx', '＝1'];
    const columns = marks.map((title) => ({ title, path: 'kind', labels: { NAME: title, ENGLISH: title } }));
    const query = '{ chain(by: { id: "chain:humanoid-robot" }) { aliases { kind } } }';
    const response = await post({ query, rows: 'chain.aliases', columns, format: 'csv', name: 'x' });
    const [titles, first] = parse(response.rawPayload, { bom: true }) as string[][];
    expect(titles).toEqual(marks.map((mark) => `'${mark}`));
    expect(first).toEqual(titles);
    const text = await written(writeCsv, [[[-1.5, '-1.5', 0, null]]]);
    expect(text).toBe("\ufeffx\r\n-1.5,'-1.5,0,\r\n");
  });

  it('with commas, quotes and line breaks comes back as it was', async () => {
    const text = '他说："一，二"\n三,四\r五"';
    const query = '{ chain(by: { id: "chain:humanoid-robot" }) { aliases { kind } } }';
    const columns = [{ title: text, path: 'kind' }];
    const csv = await post({ query, rows: 'chain.aliases', columns, format: 'csv', name: 'x' });
    expect(parse(csv.rawPayload, { bom: true })[0]).toEqual([text]);
    const xlsx = await post({
      query,
      rows: 'chain.aliases',
      columns: [{ title: '=1+1', path: 'kind' }],
      format: 'xlsx',
      name: 'x',
    });
    expect(rowsOf((await workbookOf(xlsx.rawPayload)).worksheets[0])[0]).toEqual(['=1+1']);
  });
});

describe('a file', () => {
  it.each([
    ['缺链/断链: "深圳"', '缺链 断链 深圳'],
    ['../../etc/passwd', 'etc passwd'],
    ["it's (1)*\r\nx: y", "it's (1) x y"],
    ['...', 'liantu'],
    ['\ud800', 'liantu'],
  ])('named %j is saved as %s', async (name, saved) => {
    const query = '{ chain(by: { id: "chain:humanoid-robot" }) { aliases { value } } }';
    const response = await post({
      query,
      rows: 'chain.aliases',
      columns: [{ title: 'a', path: 'value' }],
      format: 'csv',
      name,
    });
    const [, encoded = ''] =
      /^attachment; filename\*=UTF-8''([\w.%!~-]+)$/.exec(String(response.headers['content-disposition'])) ?? [];
    expect(decodeURIComponent(encoded)).toBe(`${saved}.csv`);
  });
});

describe('what cannot be downloaded is refused in a sentence', () => {
  const good = { ...figures, format: 'csv' };
  const one = { columns: [{ title: 'id', path: 'id' }], format: 'csv', name: 'x' };

  it.each([
    ['no query', { ...good, query: undefined }, 400, 'BAD_USER_INPUT', '`query`'],
    ['another format', { ...good, format: 'pdf' }, 400, 'BAD_USER_INPUT', '`format`'],
    ['no columns', { ...good, columns: [] }, 400, 'BAD_USER_INPUT', '`columns`'],
    ['a path that is none', { ...good, rows: 'a..b' }, 400, 'BAD_USER_INPUT', '`rows`'],
    [
      'a column that is not selected',
      { ...good, columns: [{ title: 'a', path: 'salary' }] },
      400,
      'BAD_USER_INPUT',
      '`salary`',
    ],
    [
      'a column that ends too early',
      { ...good, columns: [{ title: 'a', path: 'metric' }] },
      400,
      'BAD_USER_INPUT',
      '`metric`',
    ],
    ['rows that are no list', { ...good, rows: 'observations.totalCount' }, 400, 'BAD_USER_INPUT', 'is not a list'],
    ['an unknown word', { ...good, colour: 'red' }, 400, 'BAD_USER_INPUT', 'colour'],
    ['text that is not GraphQL', { ...good, query: '{ observations {' }, 400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    [
      'an unknown field',
      { ...one, query: '{ observations { nodes { id salary } } }', rows: 'observations.nodes' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'salary',
    ],
    [
      'a mutation',
      {
        ...one,
        columns: [{ title: 'added', path: 'added' }],
        query: 'mutation { undo(journal: "journal:a") { added } }',
        rows: 'undo',
      },
      403,
      'FORBIDDEN',
      'mutation',
    ],
    [
      'a list that goes on, without a way to',
      { ...one, query: '{ observations { pageInfo { hasNextPage } nodes { id } } }', rows: 'observations.nodes' },
      400,
      'BAD_USER_INPUT',
      'endCursor',
    ],
    [
      'a list that goes on, without variables for it',
      {
        ...one,
        query: '{ observations { pageInfo { hasNextPage endCursor } nodes { id } } }',
        rows: 'observations.nodes',
      },
      400,
      'BAD_USER_INPUT',
      '`$first`',
    ],
    [
      'a list of nobody',
      { ...one, query: '{ chain(by: { id: "chain:nothing" }) { segments { id } } }', rows: 'chain.segments' },
      404,
      'NOT_FOUND',
      '`chain`',
    ],
    [
      'what nobody knows',
      {
        ...one,
        query: '{ paths(from: "enterprise:byd", to: "enterprise:nobody") { length nodes { id } } }',
        rows: 'paths',
      },
      404,
      'NOT_FOUND',
      'enterprise:nobody',
    ],
    [
      'an operation that may reach too many rows',
      {
        ...one,
        query:
          '{ enterprises(first: 100) { nodes { id investments(first: 100) { nodes { portfolio(first: 100) { nodes { id } } } } } } }',
        rows: 'enterprises.nodes',
      },
      400,
      'QUERY_TOO_COMPLEX',
      '100000',
    ],
  ])('%s', async (_, body, status, code, words) => {
    const response = await post(body as Body);
    expect(response.json().errors[0].message).toContain(words);
    expect(response.statusCode).toBe(status);
    expect(response.json().errors[0].extensions).toMatchObject({
      code,
      retryable: false,
      requestId: response.headers['x-request-id'],
    });
    expect(response.body).not.toMatch(/MATCH|node_modules|bolt:|stacktrace/);
  });

  it.each([
    ['text/plain', JSON.stringify(good), 415],
    ['application/x-www-form-urlencoded', 'query=1', 415],
    ['application/json', '{ "query": ', 400],
    ['application/json', 'null', 400],
  ])('%s with %.20s', async (type, payload, status) => {
    const response = await post(payload, { 'content-type': type });
    expect(response.statusCode).toBe(status);
    expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('a list longer than a download holds, before anything is sent when its length is known', async () => {
    const small = await openTestApp(undefined, undefined, {
      downloads: { ...LIMITS, rows: 150, milliseconds: 60_000 },
    });
    try {
      const response = await small.app.inject({ method: 'POST', url: '/download', payload: good });
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
      expect(response.json().errors[0].message).toContain('150');
    } finally {
      await small.close();
    }
  });
});

describe('a file of many columns that open the same lists', () => {
  it('is refused before anything is sent, whatever the operation may reach', async () => {
    const small = await openTestApp(undefined, undefined, { downloads: { ...LIMITS, values: 20_000 } });
    const columns = Array.from({ length: 100 }, () => ({ title: 'x', path: 'citations.quote' }));
    const payload = { ...figures, format: 'csv', columns };
    try {
      const response = await small.app.inject({ method: 'POST', url: '/download', payload });
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
      expect(response.json().errors[0].message).toContain('20000');
    } finally {
      await small.close();
    }
  });
});

describe.each([
  ['csv', writeCsv],
  ['xlsx', writeXlsx],
] as const)('a list without an end as %s', (_, write) => {
  it('is fetched no faster than the client takes it, and left when the client goes', async () => {
    let count = 0;
    let isLeft = false;
    async function* endless() {
      try {
        for (;;) {
          count += 1;
          // Fetching takes time, and what is random does not get smaller in a zip.
          await new Promise((resolve) => setImmediate(resolve));
          yield Array.from({ length: 100 }, () => [randomBytes(300).toString('base64'), count]);
        }
      } finally {
        isLeft = true;
      }
    }
    const output = new PassThrough();
    const writing = write(sheetOf(endless()), output, new AbortController().signal);
    const steady = async () => {
      const before = count;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return count - before;
    };
    await expect.poll(steady, { timeout: 20_000 }).toBe(0);
    expect(count).toBeLessThan(50);
    const held = count;
    for (let taken = 0; taken < 4_000_000; ) {
      const chunk = output.read() as Buffer | null;
      if (chunk) taken += chunk.length;
      else await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(count).toBeGreaterThan(held + 50);
    output.destroy();
    await expect(writing).rejects.toThrow();
    await expect.poll(() => isLeft).toBe(true);
  });
});

describe.each(['csv', 'xlsx'])('a download as %s', (format) => {
  const uncounted = { ...figures, format, query: OBSERVATIONS.replace('totalCount', '') };

  async function withServer(
    limits: { rows: number; milliseconds: number },
    work: (address: string, app: TestApp, log: () => readonly Body[]) => Promise<void>,
  ): Promise<void> {
    const stream = new PassThrough();
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
    });
    const log = () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Body);
    const own = await openTestApp(undefined, undefined, { downloads: { ...LIMITS, ...limits }, logStream: stream });
    try {
      await work(await own.app.listen({ host: '127.0.0.1', port: 0 }), own, log);
    } finally {
      await own.close();
    }
  }

  it('that fails on its way is seen to have failed, and is logged once', async () => {
    await withServer({ rows: 250, milliseconds: 60_000 }, async (url, _, log) => {
      const response = await fetch(`${url}/download`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(uncounted),
      });
      expect(response.status).toBe(200);
      await expect(response.arrayBuffer()).rejects.toThrow();
      await expect.poll(log).toHaveLength(1);
      expect(log()[0]).toMatchObject({ msg: 'download failed', requestId: response.headers.get('x-request-id') });
    });
  });

  it('that takes too long is ended', async () => {
    await withServer({ rows: 200_000, milliseconds: 1 }, async (url, _, log) => {
      const response = await fetch(`${url}/download`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(uncounted),
      });
      await expect(response.arrayBuffer()).rejects.toThrow();
      await expect.poll(log).toHaveLength(1);
    });
  });

  it('that nobody takes any more asks the store for nothing more, and is not a fault to log', async () => {
    await withServer({ rows: 200_000, milliseconds: 60_000 }, async (url, own, log) => {
      const body = JSON.stringify(uncounted);
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      own.takeStatements();
      await new Promise<void>((resolve, reject) => {
        const sent = httpRequest(`${url}/download`, { method: 'POST', headers }, (response) => {
          response.destroy();
          resolve();
        });
        sent.once('error', reject);
        sent.end(body);
      });
      const asked = async () => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return own.takeStatements().length;
      };
      expect(await asked()).toBeLessThan(6);
      expect(await asked()).toBe(0);
      expect(log()).toEqual([]);
    });
  });
});

describe('a client that does not read its file', () => {
  const FOREVER = 3_600_000;
  const labels = { Observation: 'x'.repeat(80_000) };
  /** More than the kernel's buffers between two sockets take. */
  const large = {
    ...figures,
    format: 'csv',
    query: OBSERVATIONS.replace('nodes { id', 'nodes { __typename id'),
    columns: [{ title: 'x', path: '__typename', labels }],
  };
  const payload = {
    ...figures,
    format: 'csv',
    query: '{ observations(first: 1) { nodes { id } } }',
    columns: [{ title: 'id', path: 'id' }],
  };

  async function withServer(
    leastRead: typeof LIMITS.leastRead,
    work: (take: (body: Body) => Promise<IncomingMessage>, own: TestApp) => Promise<void>,
    logStream = new PassThrough().resume(),
  ): Promise<void> {
    const admission = { ...ADMISSION, milliseconds: 3_000 };
    const own = await openTestApp(undefined, undefined, { downloads: { ...LIMITS, leastRead }, admission, logStream });
    const url = `${await own.app.listen({ host: '127.0.0.1', port: 0 })}/download`;
    const asked: ClientRequest[] = [];
    const take = (body: Body) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const headers = { 'content-type': 'application/json' };
        const request = httpRequest(url, { method: 'POST', headers, agent: false }, resolve).on('error', reject);
        asked.push(request.end(JSON.stringify(body)));
      });
    try {
      await work(take, own);
    } finally {
      for (const request of asked) request.destroy();
      await own.close();
    }
  }

  it('holds up only its own next file, and is told when to come back', async () => {
    await withServer({ bytes: 1, milliseconds: FOREVER }, async (take, { app }) => {
      expect((await take(large)).statusCode).toBe(200);
      const refused = await take(payload);
      expect(refused.statusCode).toBe(503);
      const { errors } = (await json(refused)) as { errors: { extensions: { retryAfterSeconds: number } }[] };
      expect(errors[0]?.extensions.retryAfterSeconds).toBeGreaterThan(1);
      expect(refused.headers['retry-after']).toBe(String(errors[0]?.extensions.retryAfterSeconds));
      const other = await app.inject({ method: 'POST', url: '/download', payload, remoteAddress: '10.0.0.2' });
      expect(other.statusCode).toBe(200);
    });
  });

  it('is cut off, and one that reads is not', async () => {
    const logStream = new PassThrough();
    let log = '';
    logStream.on('data', (line) => {
      log += line;
    });
    await withServer(
      { bytes: 100_000, milliseconds: 500 },
      async (take) => {
        expect((await text(await take(large))).length).toBeGreaterThan(30_000_000);
        for (let times = 0; times < 2; times += 1) expect((await take(large)).statusCode).toBe(200);
        expect((await take(payload)).statusCode).toBe(200);
      },
      logStream,
    );
    expect(log).not.toContain('download failed');
  });
});

type Pages = Sheet['pages'];
const sheetOf = (pages: Pages): Sheet => ({ titles: ['x'], first: [], pages, notes: [] });

async function written(write: typeof writeCsv, pages: readonly (readonly (readonly Cell[])[])[]): Promise<string> {
  const output = new PassThrough();
  const read = output.toArray();
  await write(sheetOf(Readable.from(pages)), output, new AbortController().signal);
  return Buffer.concat((await read) as Buffer[]).toString('utf8');
}

async function workbookOf(payload: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(payload as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

/** Cells in full, empty ones too. */
function rowsOf(sheet: ExcelJS.Worksheet | undefined): unknown[][] {
  const rows: unknown[][] = [];
  sheet?.eachRow((row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, index) => row.getCell(index + 1).value));
  });
  return rows;
}
