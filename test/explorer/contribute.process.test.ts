import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import { prepareOpening } from '../../src/server/opening.js';
import { openGraph } from '../../src/store/graph.js';
import type { Store } from '../../src/store/store.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { answered, barriers, openBrowser, type Page, type Visitors } from '../support/browser.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const TOKEN = createHash('sha256').update('a token of the test of forms').digest('hex');
/** A busy machine answers slowly. */
const PATIENCE = { timeout: 60_000 };
const PHONE = { width: 390, height: 844 };
const CHAIN = 'chain:humanoid-robot';
const GAPS = `/chains/${CHAIN}/gaps?region=region:440300&shape=table`;
const SEGMENT = '精密减速器';
const SEGMENT_ID = 'segment:humanoid-robot-precision-reducer';
const FIRM = '深圳市甲子谐波试验有限公司';

let store: OwnStore;
let test: TestApp;
let browser: Visitors;

/** The store of this run, which nothing is written into: it holds what documents say. */
async function openRunStore(): Promise<Store> {
  const graph = openGraph({ ...inject('neo4j'), database: 'neo4j', timeoutMilliseconds: 60_000 });
  return { graph, requests: graph, address: '', isFirst: false, close: () => graph.close() };
}

beforeAll(async () => {
  store = await openOwnStore('facts');
  const openDocuments = () => prepareOpening(openRunStore, () => undefined);
  test = await openTestApp(store, 60_000, { openDocuments, editToken: TOKEN });
  browser = await openBrowser(await test.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await browser?.close();
  await test?.close();
  await store?.close();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads the very shape that it asked for.
async function ask(query: string, headers: Record<string, string> = {}): Promise<any> {
  const answer = await fetch(`${browser.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const VERDICT = `{ chain(by: { id: "${CHAIN}" }) { gaps(region: "region:440300") { coverage { ownLinks } verdicts { segment { name } verdict firmCountNationwide } } } }`;

/** How many firms of the segment are known, by which data. */
async function known(headers: Record<string, string> = {}) {
  const { chain } = await ask(VERDICT, headers);
  const found = chain.gaps.verdicts.find(({ segment }: { segment: { name: string } }) => segment.name === SEGMENT);
  return { firms: found.firmCountNationwide, ownLinks: chain.gaps.coverage.ownLinks };
}

/** The row of a segment in the workbook of the verdicts. */
async function rowInWorkbook(page: Page): Promise<string[]> {
  await page.locator('.actions .ant-dropdown-trigger').first().click();
  const offer = page.locator('.ant-dropdown-menu-item').filter({ hasText: 'Excel' }).first();
  const [file] = await Promise.all([page.waitForEvent('download'), offer.click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await readFile(await file.path())) as never);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((cell) => String(cell ?? ''))));
  return rows.find((row) => row[0] === SEGMENT) ?? [];
}

/** No page needs more stops than this before what one looks for. */
const MOST_STOPS = 300;
/** What has the focus, as a screen reader calls it. */
const focused = (page: Page) =>
  page.evaluate<string>(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText',
  );

async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`${MOST_STOPS} stops do not reach ${name}.`);
}

const row = (page: Page) => page.locator('main tr', { hasText: SEGMENT }).first();
const note = (page: Page) => page.locator('.contributed');

it('Whoever knows a firm that a verdict lacks adds it by the keyboard alone; it counts, is marked, is not among the documents, and is undone', async () => {
  const before = await contentHashOf(test.graph);
  expect(await known()).toEqual({ firms: 0, ownLinks: 0 });
  const address = `${GAPS}&edit=${TOKEN}`;
  await browser.visit(address, { lang: 'zh' }, async (page) => {
    expect(await row(page).innerText()).toContain('再收录 3 家');
    const button = `补充企业：${SEGMENT}`;
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await page.locator('form.contribution').waitFor();
    await expect.poll(() => focused(page), PATIENCE).toBe('企业名称');
    // Nothing is sent by leaving.
    await page.keyboard.press('Escape');
    await page.locator('form.contribution').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(button);
    await page.keyboard.press('Enter');
    await page.locator('form.contribution').waitFor();
    await expect.poll(() => focused(page), PATIENCE).toBe('企业名称');
    await page.keyboard.type(FIRM);
    await page.getByText('是新名称').waitFor();
    // The list of near names opens a moment after they are known.
    await expect.poll(() => barriers(page), PATIENCE).toEqual([]);
    await tabTo(page, '产品');
    await page.keyboard.type('谐波试验减速器');
    await tabTo(page, '所在地区');
    await page.keyboard.type('广东省深圳市南山区');
    await tabTo(page, '文献');
    // The three places that it may be known from, and round to the last by the other way.
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page), PATIENCE).toBe('本人所知');
    await tabTo(page, '如何得知');
    await page.keyboard.type('走访');
    await tabTo(page, '编者');
    await page.keyboard.type('张三');
    await page.keyboard.press('Enter');
    await note(page).getByText(`已补充：${FIRM}`).waitFor();
    await answered(page);
    // With a firm here it can be judged, and nothing is lacking any more.
    await row(page).getByText('弱链').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await known()).toEqual({ firms: 1, ownLinks: expect.any(Number) });
    expect((await known()).ownLinks).toBeGreaterThan(0);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await page.setViewportSize({ width: 1280, height: 720 });
    const mine = await rowInWorkbook(page);
    // It is marked where it stands.
    const beside = await page.context().newPage();
    await beside.goto(`${browser.origin}/chains/${CHAIN}?segment=${SEGMENT_ID}`);
    const firm = beside.locator('.firm-list li', { hasText: FIRM });
    expect(await firm.locator('.own-mark').first().innerText()).toBe('自有数据');
    // It is not there where documents alone are read: neither on the page, nor in its file, nor in the API.
    await beside.goto(`${browser.origin}/documents${GAPS}`);
    await answered(beside);
    expect(await row(beside).innerText()).toContain('再收录 3 家');
    expect(await beside.locator('main button.contribute').count()).toBe(0);
    expect(await row(beside).locator('a.contribute').getAttribute('href')).toBe(GAPS);
    const theirs = await rowInWorkbook(beside);
    expect(theirs).not.toEqual(mine);
    await beside.goto(`${browser.origin}/documents/chains/${CHAIN}?segment=${SEGMENT_ID}`);
    await answered(beside);
    expect(await beside.locator('.segment-drawer').innerText()).not.toContain(FIRM);
    expect(await known({ 'x-liantu-data': 'documents' })).toEqual({ firms: 0, ownLinks: 0 });
    await beside.close();
    await tabTo(page, '撤销');
    await page.keyboard.press('Enter');
    await note(page).getByText('已撤销').waitFor();
    await answered(page);
    await row(page).getByText('再收录 3 家').waitFor();
  });
  expect(await contentHashOf(test.graph)).toBe(before);
  expect(await known()).toEqual({ firms: 0, ownLinks: 0 });
});

it('Who finds a statement of a document wrong puts another beside it: both stand side by side, the document’s first, and it is undone', async () => {
  const before = await contentHashOf(test.graph);
  await browser.visit(
    `/chains/${CHAIN}?segment=segment:humanoid-robot-lidar&edit=${TOKEN}`,
    { lang: 'en' },
    async (page) => {
      await page.locator('.firm-list li', { hasText: '速腾聚创' }).locator('button.chip').click();
      const sheet = page.locator('.fact-sheet');
      await sheet.getByText('stands in').waitFor();
      expect(await barriers(page)).toEqual([]);
      await sheet.getByRole('button', { name: /^Correct/ }).click();
      const form = page.locator('form.contribution');
      expect(await form.getByLabel('Name of the firm').inputValue()).toBe('速腾聚创');
      expect(await form.getByLabel('Segment').inputValue()).toBe('激光雷达');
      // Whoever changes nothing has nothing to correct.
      await form.getByLabel('Why').fill('its own annual report says more');
      await form.getByLabel('Title of the document').fill('试验年报');
      await form.getByRole('button', { name: 'Submit' }).click();
      await form.getByText('says the same as before').waitFor();
      await form.getByLabel('Product').fill('试验固态激光雷达');
      expect(await barriers(page)).toEqual([]);
      await form.getByRole('button', { name: 'Submit' }).click();
      await note(page).getByText('Corrected').waitFor();
      const lines = sheet.locator('ol > li');
      const [first = '', second = ''] = await twoTexts(lines);
      expect(first).toContain('As it was stated');
      expect(first).not.toContain('Own data');
      expect(second).toContain('Corrected to');
      expect(second).toContain('试验固态激光雷达');
      expect(second).toContain('Own data');
      expect(second).toContain('试验年报');
      expect(await barriers(page)).toEqual([]);
      // The correction leads to what it corrects.
      await page.keyboard.press('Escape');
      await page.locator('.firm-list li', { hasText: '试验固态激光雷达' }).locator('button.chip').last().click();
      expect((await twoTexts(lines))[0]).toContain('As it was stated');
      await note(page).getByRole('button', { name: 'Undo' }).click();
      await note(page).getByText('Undone').waitFor();
    },
  );
  expect(await contentHashOf(test.graph)).toBe(before);
});

it('Who reports an error finds it at the fact, which stays as it is, and undoes it', async () => {
  const before = await contentHashOf(test.graph);
  await browser.visit(`/enterprises/enterprise:cloudwalk?edit=${TOKEN}`, { lang: 'zh' }, async (page) => {
    await page.locator('main .facts button.chip').first().click();
    await page.locator('.fact-sheet').getByRole('button', { name: /^报错/ }).click();
    const form = page.locator('form.contribution');
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByText('请写明理由').waitFor();
    await form.getByLabel('理由').fill('试验：已迁往别处');
    await form.getByRole('button', { name: '提交' }).click();
    await note(page).getByText('已报错').waitFor();
    await page.locator('.fact-sheet .reports').getByText('试验：已迁往别处').waitFor();
    expect(await barriers(page)).toEqual([]);
    await note(page).getByRole('button', { name: '撤销' }).click();
    await note(page).getByText('已撤销').waitFor();
    await expect.poll(() => page.locator('.fact-sheet .reports').count(), PATIENCE).toBe(0);
  });
  expect(await contentHashOf(test.graph)).toBe(before);
});

it('What is not understood is said at its field, in a form that says what a firm lacks', async () => {
  const before = await contentHashOf(test.graph);
  const { enterprises } = await ask('{ enterprises(first: 100) { nodes { id name foundedOn } } }');
  const firm = enterprises.nodes.find(({ foundedOn }: { foundedOn: string | null }) => foundedOn === null);
  await browser.visit(`/enterprises/${firm.id}?edit=${TOKEN}`, { lang: 'en', viewport: PHONE }, async (page) => {
    await page.getByRole('button', { name: 'Add: Founded' }).click();
    const form = page.locator('form.contribution');
    const founded = form.getByLabel('Founded');
    await founded.fill('2024年13月40日');
    await form.getByText('A link', { exact: true }).click();
    await form.getByLabel('Address').fill('https://example.org/about');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('is not understood').waitFor();
    const id = await founded.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain('2024年13月40日');
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(await contentHashOf(test.graph)).toBe(before);
    await founded.fill('2015-03');
    await form.getByRole('button', { name: 'Submit' }).click();
    await note(page).getByText('Added').waitFor();
    await page.locator('main .facts dd', { hasText: '2015-03' }).first().waitFor();
    await note(page).getByRole('button', { name: 'Undo' }).click();
    await note(page).getByText('Undone').waitFor();
  });
  expect(await contentHashOf(test.graph)).toBe(before);
});

it.each([
  ['zh', '补充企业', '这里需要写入权'],
  ['en', 'Add a firm', 'This needs the right to write'],
] as const)('Who may not write is told how to get the right (%s)', async (lang, label, said) => {
  await browser.visit(GAPS, { lang }, async (page) => {
    await page.getByRole('button', { name: label }).first().click();
    await page.getByText(said).waitFor();
    expect(await page.locator('form.contribution').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});

/** Counted and read at once, when both say something: the sheet is redrawn while the page asks. */
function twoTexts(lines: ReturnType<Page['locator']>): Promise<string[]> {
  return vi.waitFor(async () => {
    const texts = await lines.allInnerTexts();
    expect(texts.map((text) => text !== '')).toEqual([true, true]);
    return texts;
  }, PATIENCE);
}
