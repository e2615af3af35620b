import type { ChildProcess } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Folder, openFolder } from '../ingest/folder.js';
import { copyHome } from '../support/home.js';
import { address, countNeo4jOf, type Ended, ended, liantu, run } from '../support/process.js';

const FIRM = '深圳市丙寅低空有限公司';
const SEGMENT = '精密减速器';
/** What a store plans in a moment, for whoever asks again until it is there. */
const FIRMS = `{ firm: enterprise(by: { name: "${FIRM}" }) { id } }`;
const QUERY = `{
  chain(by: { id: "chain:humanoid-robot" }) { gaps(region: "region:440300") { verdicts { segment { name } verdict } } }
  datasets { kind }
}`;
const DOWNLOAD = {
  query:
    '{ chain(by: { id: "chain:humanoid-robot" }) { segments { name enterprises(first: 50) { nodes { name } } } } }',
  rows: 'chain.segments',
  columns: [
    { title: '环节', path: 'name' },
    { title: '企业', path: 'enterprises.nodes.name' },
  ],
  name: '环节',
};

interface Told {
  readonly status: number;
  readonly data: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
  readonly body: any;
}

let home: string;
let folder: Folder;
let server: ChildProcess;
let end: Promise<Ended>;
let url: string;
beforeAll(async () => {
  home = await copyHome('facts');
  // As a server leaves it that was asked for the documents before: making one takes longer.
  await cp(join(inject('templates'), 'facts'), besideHome(), { recursive: true });
  folder = await openFolder();
  await start();
});
afterAll(async () => {
  server.kill('SIGTERM');
  await end;
  await folder.remove();
  await rm(home, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = liantu(['serve'], { LIANTU_HOME: home, PORT: '0' });
  end = ended(server);
  url = await address(server);
}

async function stop(): Promise<void> {
  server.kill('SIGTERM');
  expect((await end).code).toBe(0);
}

function send(path: string, payload: object, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify(payload);
  return fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

async function told(path: string, headers: Record<string, string> = {}, query = QUERY): Promise<Told> {
  const response = await send(path, { query }, headers);
  return { status: response.status, data: response.headers.get('x-liantu-data'), body: await response.json() };
}

/** As a client does that is told to come back; gives the firm that the table alone names. */
async function firmAtLast(path: string): Promise<object | null> {
  let firm: object | null | undefined;
  const isThere = async () => {
    const { body } = await told(path, {}, FIRMS);
    if (body.errors?.some((error: { extensions: { retryable: boolean } }) => !error.extensions.retryable))
      throw new Error(JSON.stringify(body.errors));
    firm = body.errors ? undefined : body.data.firm;
    return firm !== undefined;
  };
  await expect.poll(isThere, { timeout: 200_000, interval: 1_000 }).toBe(true);
  return firm ?? null;
}

const worlds = async () => ((await (await fetch(`${url}/worlds`)).json()) as { worlds: { kind: string }[] }).worlds;
const besideHome = () => join(home, 'documents');
const verdictsIn = ({ body }: Told) =>
  body.data.chain.gaps.verdicts as readonly { segment: { name: string }; verdict: string }[];
const verdictIn = (answer: Told) => verdictsIn(answer).find(({ segment }) => segment.name === SEGMENT)?.verdict;
const kindsIn = ({ body }: Told) => body.data.datasets.map(({ kind }: { kind: string }) => kind);
const download = (path: string, headers = {}) => send(path, { ...DOWNLOAD, format: 'csv' }, headers);
const nameOf = (file: Response) => decodeURIComponent(file.headers.get('content-disposition') ?? '');
const ONLY = { 'x-liantu-data': 'documents' };

it('Without data of one’s own the documents are the facts: no second store is started, and no file says anything', async () => {
  const [all, alone, chosen] = [await told('/graphql'), await told('/documents/graphql'), await told('/graphql', ONLY)];
  expect(all.body.errors).toBeUndefined();
  expect([all, alone, chosen].map(({ data }) => data)).toEqual(['all', 'documents', 'documents']);
  expect(alone.body).toEqual(all.body);
  expect(chosen.body).toEqual(all.body);
  expect((await worlds()).map(({ kind }) => kind)).toEqual(['FACTS']);
  const files = await Promise.all([download('/download'), download('/documents/download')]);
  expect(files.map(nameOf)).toEqual(files.map(() => "attachment; filename*=UTF-8''环节.csv"));
  expect(await files[0]?.text()).toBe(await files[1]?.text());
  expect(await countNeo4jOf(besideHome())).toBe(0);
});

it('Once a table was imported, either way to the documents answers without any of it, and every file says which it is', async () => {
  const rows = [FIRM, '乙丑谐波传动有限公司', '甲子谐波传动有限公司'].map((firm) => `${firm},${SEGMENT},人形机器人`);
  const file = await folder.file('positions.csv', ['企业,环节,产业链', ...rows, ''].join('\n'));
  const before = await told('/documents/graphql');
  const { code, stderr } = await run(['import', '--kind', 'positions', '--yes', file], { LIANTU_HOME: home });
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  const first = await told('/documents/graphql');
  expect([first.status, first.body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
  // The server goes on to be ready: whoever asks for all is answered.
  const ready = (await (await fetch(`${url}/readyz`)).json()) as { status: string; worlds: object[] };
  expect(ready.status).toBe('ready');
  expect(ready.worlds).toContainEqual(expect.objectContaining({ base: '/documents', kind: 'DOCUMENTS' }));
  expect(await firmAtLast('/documents/graphql')).toBe(null);
  expect(await firmAtLast('/graphql')).toMatchObject({ id: expect.stringMatching(/^organization:/) });
  const [alone, chosen, all] = [await told('/documents/graphql'), await told('/graphql', ONLY), await told('/graphql')];
  expect(verdictIn(before)).toBe('INSUFFICIENT_DATA');
  expect(verdictIn(all)).toBe('MISSING');
  expect(verdictsIn(alone)).toEqual(verdictsIn(before));
  expect(kindsIn(all)).toContain('IMPORT');
  expect(kindsIn(alone)).toEqual(kindsIn(before));
  expect(chosen.body).toEqual(alone.body);
  expect((await worlds()).map(({ kind }) => kind)).toEqual(['FACTS', 'DOCUMENTS']);
  expect(await countNeo4jOf(besideHome())).toBe(1);
});

it('Files have it in their names and notes', async () => {
  const files = await Promise.all([
    download('/download'),
    download('/documents/download'),
    download('/download', ONLY),
  ]);
  expect(files.map((file) => nameOf(file).replace(/.*''/, ''))).toEqual([
    '环节 含自有数据 with own data.csv',
    '环节 只看文献 documents only.csv',
    '环节 只看文献 documents only.csv',
  ]);
  const [all, alone, chosen] = await Promise.all(files.map((file) => file.text()));
  expect(all).toContain(FIRM);
  expect(alone).not.toContain(FIRM);
  expect(chosen).toBe(alone);
  const workbook = new ExcelJS.Workbook();
  const sent = await send('/documents/download', { ...DOWNLOAD, format: 'xlsx', notes: [['来源', '链图']] });
  await workbook.xlsx.load(await sent.arrayBuffer());
  const notes = workbook.getWorksheet('说明 About')?.getSheetValues().flat().filter(Boolean);
  expect(notes).toEqual(['来源', '链图', '数据 Data', '只看文献 documents only']);
});

it('A link to the documents works after a restart, and the server takes their store with it when it stops', async () => {
  await stop();
  expect(await countNeo4jOf(besideHome())).toBe(0);
  await start();
  expect(await countNeo4jOf(besideHome())).toBe(0);
  expect((await fetch(`${url}/documents/chains/chain:humanoid-robot`)).status).toBe(200);
  expect(await firmAtLast('/documents/graphql')).toBe(null);
  expect(await countNeo4jOf(besideHome())).toBe(1);
  await stop();
  expect(await countNeo4jOf(besideHome())).toBe(0);
});
