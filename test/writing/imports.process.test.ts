import { createHash } from 'node:crypto';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { barriers, openBrowser, type Visitors } from '../support/browser.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { address, ended, liantu } from '../support/process.js';

const TOKEN = createHash('sha256').update('a token of this test').digest('hex');

let store: OwnStore;
let graph: Graph;
let server: ReturnType<typeof liantu>;
let isEnded: Promise<unknown>;
let url: string;
let browser: Visitors;

beforeAll(async () => {
  store = await openOwnStore('facts');
  const { uri, user, password, home } = store;
  graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  // A machine that runs other tests too may take a while to say that its store is there.
  const patience = { LIANTU_TIMEOUT_MS: '60000' };
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LIANTU_HOME: home, ...patience };
  server = liantu(['serve'], { ...env, PORT: '0', LIANTU_EDIT_TOKEN: TOKEN });
  isEnded = ended(server);
  url = await address(server);
  browser = await openBrowser(url);
});

afterAll(async () => {
  await browser?.close();
  server.kill('SIGTERM');
  await isEnded;
  await graph.close();
  await store.close();
});

const RIGHT = { authorization: `Bearer ${TOKEN}` };

// biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
async function ask(query: string, headers: Record<string, string> = RIGHT): Promise<any> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

function send(name: string, body: BodyInit, headers: Record<string, string> = RIGHT): Promise<Response> {
  return fetch(`${url}/imports?name=${encodeURIComponent(name)}`, { method: 'POST', headers, body });
}

async function sent(name: string, body: BodyInit): Promise<string> {
  const answer = await send(name, body);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

const JOB = `id state doing problem understood { dataset kind rows rejected problems headings { heading columns examples } }
  foreseen { known created near nearNames { name known organization { id } } verdicts { chain region changed { segment { name } before after } } }
  loaded { nodes created isUnchanged }`;

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function until(id: string, state: string): Promise<any> {
  for (;;) {
    const { data, errors } = await ask(`{ importJob(id: "${id}") { ${JOB} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    if (data.importJob.state === state) return data.importJob;
    if (data.importJob.state === 'FAILED') throw new Error(data.importJob.problem);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function gaps(): Promise<ReadonlyMap<string, string>> {
  const { data } = await ask(
    '{ chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "region:440300") { verdicts { segment { name } verdict } } } }',
  );
  const rows = data.chain.gaps.verdicts as { segment: { name: string }; verdict: string }[];
  return new Map(rows.map(({ segment, verdict }) => [segment.name, verdict]));
}

/** As a planner keeps it: a title, empty rows, a date that is none. */
async function workbook(segments: readonly string[]): Promise<Blob> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('企业库');
  sheet.addRow(['虚构企业库']);
  sheet.addRow(['企业名称', '环节', '地区', '称号', '认定日期']);
  for (const [n, segment] of segments.entries()) {
    if (n % 7 === 3) sheet.addRow([]);
    for (const k of [0, 1])
      sheet.addRow([`虚构${n}${k}试验有限公司`, segment, '深圳市', '', n === 4 && k === 0 ? '2024年13月40日' : '']);
  }
  return new Blob([await book.xlsx.writeBuffer()]);
}

describe('a workbook that a browser sends', () => {
  it('is understood, foreseen, loaded and removed, and the store is what it was', async () => {
    const [nothing, before] = [await contentHashOf(graph), await gaps()];
    const file = await sent('企业库.xlsx', await workbook([...before.keys()].slice(0, 8)));
    const { data } = await ask(`mutation { readImport(file: "${file}", dataset: "企业库") { id state } }`);
    expect(data.readImport.state).toBe('READING');
    const ready = await until(data.readImport.id, 'READY');
    expect(ready.understood).toMatchObject({ dataset: '企业库', rows: 16, rejected: 1 });
    expect(ready.understood.problems).toEqual([expect.stringContaining('2024年13月40日')]);
    expect(ready.understood.headings.slice(0, 2)).toEqual([
      { heading: '企业名称', columns: ['name'], examples: expect.arrayContaining(['虚构00试验有限公司']) },
      { heading: '环节', columns: ['segment'], examples: [...before.keys()].slice(0, 3) },
    ]);
    await ask(`mutation { loadImport(job: "${data.readImport.id}") { state } }`);
    const done = await until(data.readImport.id, 'DONE');
    expect(done.loaded).toMatchObject({ isUnchanged: false, created: 15 });
    const after = await gaps();
    const changed = [...before].filter(([name, verdict]) => after.get(name) !== verdict).map(([name]) => name);
    const foreseen = ready.foreseen.verdicts.find(({ region }: { region: string }) => region === '深圳市');
    expect(foreseen.changed.map((each: { segment: { name: string } }) => each.segment.name).sort()).toEqual(
      changed.sort(),
    );
    const { data: datasets } = await ask('{ dataset(by: { name: "企业库" }) { id } }');
    const removed = await ask(`mutation { removeDataset(id: "${datasets.dataset.id}") { removed } }`);
    expect(removed.errors).toBeUndefined();
    expect(await gaps()).toEqual(before);
    const { data: journal } = await ask('{ journal(first: 2) { nodes { kind datasetId } } }');
    expect(journal.journal.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['REMOVAL', 'IMPORT']);
    expect(await contentHashOf(graph)).toBe(nothing);
  });

  it('is read by the columns that are given, and a failure is a sentence', async () => {
    const file = await sent('表.csv', '甲,乙\n虚构一号试验有限公司,伺服电机\n');
    const { data } = await ask(`mutation { readImport(file: "${file}") { id } }`);
    await expect(until(data.readImport.id, 'READY')).rejects.toThrow(/no kind|header/i);
    const again = await ask(
      `mutation { readImport(file: "${file}", kind: MAKES, columns: [{ column: "name", heading: "甲" }, { column: "product", heading: "乙" }]) { id } }`,
    );
    const ready = await until(again.data.readImport.id, 'READY');
    expect(ready.understood).toMatchObject({ kind: 'MAKES', rows: 1, rejected: 0 });
    expect(ready.understood.headings.map(({ columns }: { columns: string[] }) => columns)).toEqual([
      ['name'],
      ['product'],
    ]);
  });
});

describe('the page on which files are imported', () => {
  it.each([
    ['zh', /16 行，其中 1 行读不懂/, '写入 15 行', '已写入', '撤销这次导入', '已撤销：库已恢复原样。'],
    [
      'en',
      /16 rows, 1 of them not understood/,
      'Load 15 rows',
      'Loaded',
      'Undo this import',
      'Undone: the store is what it was.',
    ],
  ] as const)(
    'shows what is understood, loads and undoes, by the keyboard (%s)',
    async (lang, summary, load, done, undo, undone) => {
      const before = await gaps();
      const nothing = await contentHashOf(graph);
      const buffer = Buffer.from(await (await workbook([...before.keys()].slice(0, 8))).arrayBuffer());
      await browser.visit(`/import?edit=${TOKEN}`, { lang }, async (page) => {
        expect(page.url()).toBe(`${url}/import`);
        await page.setInputFiles('input[type=file]', {
          name: '企业库.xlsx',
          mimeType: 'application/octet-stream',
          buffer,
        });
        await page.getByText(summary).waitFor();
        expect(await page.locator('main').innerText()).toContain('2024年13月40日');
        expect(await page.locator('.mapping tbody tr').first().innerText()).toContain('企业名称');
        const caption = page.locator('caption', { hasText: /人形机器人.*深圳市/ });
        await caption.waitFor();
        const rows = await page.locator('table.mapping', { has: caption }).locator('tbody th').allInnerTexts();
        expect(await barriers(page)).toEqual([]);
        // Whoever closes the page finds the import again.
        await page.reload();
        await page.getByRole('button', { name: load }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: done }).waitFor();
        const after = await gaps();
        expect(rows.sort()).toEqual(
          [...before]
            .filter(([name, verdict]) => after.get(name) !== verdict)
            .map(([name]) => name)
            .sort(),
        );
        await page.getByRole('button', { name: undo }).focus();
        await page.keyboard.press('Enter');
        await page.getByText(undone).waitFor();
      });
      expect(await gaps()).toEqual(before);
      expect(await contentHashOf(graph)).toBe(nothing);
    },
  );

  it('tells whoever has no right how to get it', async () => {
    await browser.visit('/import', { before: async (page) => page.context().clearCookies() }, async (page) => {
      await page.getByText('请在此浏览器中打开服务器启动时给出的链接').waitFor();
    });
  });
});

describe('the page of a data set', () => {
  it.each([
    ['zh', '数据集与日志', '撤销这个数据集', '移除', '撤销', '没有这个数据集', '已撤销：'],
    ['en', 'Data sets and journal', 'Undo this data set', 'Remove', 'Undo', 'There is no such data set', 'Undone: '],
  ] as const)(
    'lists what it brought and who changed it, and undoes one addition or all of it (%s)',
    async (lang, title, undoAll, yes, undo, gone, undone) => {
      const nothing = await contentHashOf(graph);
      const table = await ask(
        'mutation { importRows(dataset: "名单", rows: [["企业名称", "地区"], ["虚构名单试验有限公司", "深圳市"]]) { journal { datasetId } } }',
      );
      const { datasetId } = table.data.importRows.journal;
      const entries: string[] = [];
      for (const name of ['甲', '乙']) {
        const { data } = await ask(
          `mutation { addFacts(author: "王工", facts: [{ kind: ENTERPRISES, cells: [{ name: "企业名称", value: "虚构${name}试验有限公司" }], source: { ownKnowledge: "去过" } }]) { journal { id } } }`,
        );
        entries.push(data.addFacts.journal.id);
      }
      await browser.visit(`/datasets?edit=${TOKEN}`, { lang }, async (page) => {
        await page.getByRole('heading', { name: title }).waitFor();
        await page.getByRole('link', { name: '名单' }).waitFor();
        expect(await barriers(page)).toEqual([]);
        await page.getByRole('link', { name: '补充与更正' }).click();
        const row = page.getByRole('row', { name: '企业名称：虚构乙试验有限公司' });
        await row.waitFor();
        expect(await row.innerText()).toContain('据本人所知：去过');
        expect(await barriers(page)).toEqual([]);
        await row.getByRole('button', { name: undo }).focus();
        await page.keyboard.press('Enter');
        await page.getByText(undone).waitFor();
        await row.waitFor({ state: 'detached' });
        await page.getByRole('row', { name: '企业名称：虚构甲试验有限公司' }).waitFor();
      });
      const { data } = await ask('{ additions { totalCount nodes { author kind journal citation { quote } } } }');
      expect(data.additions).toEqual({
        totalCount: 1,
        nodes: [
          {
            author: '王工',
            kind: 'ENTERPRISES',
            journal: entries[0],
            citation: { quote: '企业名称：虚构甲试验有限公司' },
          },
        ],
      });
      const { data: known } = await ask(
        `{ dataset(by: { id: "${datasetId}" }) { sources { nodes { citations { nodes { quote } } } } }
           journal(filter: { dataset: "${datasetId}" }, first: 1) { nodes { kind added } } }`,
      );
      expect(known.dataset.sources.nodes[0].citations.nodes).toEqual([{ quote: '"虚构名单试验有限公司","深圳市"' }]);
      expect(known.journal.nodes).toEqual([{ kind: 'IMPORT', added: 1 }]);
      await browser.visit(`/datasets/${datasetId}?edit=${TOKEN}`, { lang }, async (page) => {
        await page.getByRole('button', { name: undoAll }).click();
        await page.getByRole('button', { name: yes, exact: true }).click();
        await page.getByText(gone).waitFor();
      });
      await ask(`mutation { undo(journal: "${entries[0]}") { removed } }`);
      expect(await contentHashOf(graph)).toBe(nothing);
    },
  );
});

describe('whoever has no right', () => {
  it('sends no file and sees no import', async () => {
    expect((await send('a.csv', '企业名称\n甲\n', {})).status).toBe(403);
    expect((await send('a.csv', '企业名称\n甲\n', { authorization: 'Bearer none' })).status).toBe(401);
    for (const query of [
      '{ importJobs { id } }',
      '{ importJob(id: "x") { id } }',
      'mutation { loadImport(job: "x") { id } }',
    ]) {
      const { errors } = await ask(query, {});
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('what cannot be imported', () => {
  it('is refused in a sentence', async () => {
    expect((await send('../x.csv', 'a')).status).toBe(400);
    expect((await send('', 'a')).status).toBe(400);
    const { errors } = await ask('mutation { readImport(file: "none") { id } }');
    expect(errors[0]).toMatchObject({ message: 'There is no file "none" here any more; send it again.' });
  });
});
