import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestCursorOf, keptIn } from '../../src/model/digestCursor.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const TOKEN = 'an-edit-token-that-is-long-enough-for-a-test';
const [CHAIN, REGION] = ['chain:humanoid-robot', 'region:440300'];
const FIRM = '深圳丁卯试验科技有限公司';

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('facts');
  test = await openTestApp(store, 60_000, { editToken: TOKEN, author: '操作员', expectsErrors: true });
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

async function write(query: string, variables: Readonly<Record<string, unknown>>) {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const response = await test.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  const { data, errors } = response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.change;
}
const HEADER = ['企业名称', '产业链', '环节', '地区'];
const importRows = (dataset: string, rows: readonly (readonly string[])[]) =>
  write(
    'mutation ($dataset: String!, $rows: [[String]!]!) { change: importRows(dataset: $dataset, rows: $rows) { journal { id } rejectedRows } }',
    { dataset, rows },
  );
const undo = (journal: string) =>
  write('mutation ($id: ID!) { change: undo(journal: $id) { removed } }', { id: journal });

const FACT = '{ factId kind factKind on subject { id } object { id } }';
const ask = (args: Readonly<Record<string, unknown>>) =>
  test.ask(
    `query ($since: String, $chain: ID, $region: ID, $watching: [ID!]) {
      digest(since: $since, chain: $chain, region: $region, watching: $watching) {
        cursor since truncated removed ${FACT}
        verdictChanges { segmentId segment { id } before after came { id name } went becauseCount because ${FACT} }
        changes { id kind thing { id } facts ${FACT} }
      } }`,
    args,
  );
async function digest(args: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(args);
  expect(errors).toBeUndefined();
  return data.digest;
}
async function verdicts(): Promise<
  readonly { segment: { id: string; name: string }; verdict: string; firmCount: number }[]
> {
  const { data } = await test.ask(
    `{ chain(by: { id: "${CHAIN}" }) { gaps(region: "${REGION}") { verdicts { segment { id name } verdict firmCount } } } }`,
  );
  return data.chain.gaps.verdicts;
}

describe('a digest of a chain in a region', () => {
  it('tells which gap an import closed and because of which fact, and which one its undo opened again', async () => {
    // Three firms elsewhere are known: fewer would be too few to say that something is missing here.
    const { id: segment = '', name = '' } = (await verdicts()).find(({ firmCount }) => firmCount === 0)?.segment ?? {};
    const elsewhere = ['甲辰', '乙巳', '丙午'].map((each) => [
      `北京${each}试验科技有限公司`,
      '人形机器人',
      name,
      '北京市',
    ]);
    await importRows('外地企业', [HEADER, ...elsewhere]);
    const gap = (await verdicts()).find((one) => one.segment.id === segment)?.verdict;
    expect(['MISSING', 'BROKEN']).toContain(gap);
    const begun = await digest({ chain: CHAIN, region: REGION, watching: [segment] });
    expect(begun).toMatchObject({ since: null, verdictChanges: [], changes: [], removed: [], truncated: false });

    const { journal, rejectedRows } = await importRows('企业库', [HEADER, [FIRM, '人形机器人', name, '深圳市']]);
    expect(rejectedRows).toBe(0);
    const closed = await digest({ since: begun.cursor, watching: [segment, REGION] });
    const change = closed.verdictChanges.find(({ segmentId }: { segmentId: string }) => segmentId === segment);
    const now = (await verdicts()).find((one) => one.segment.id === segment)?.verdict;
    expect(change).toMatchObject({ segment: { id: segment }, before: gap, after: now, went: [] });
    expect(['WEAK', 'COVERED']).toContain(now);
    expect(change.came.map((firm: { name: string }) => firm.name)).toEqual([FIRM]);
    const [firm] = change.came;
    const stands = { kind: 'ADDED', factKind: 'OCCUPIES', subject: { id: firm.id }, object: { id: segment } };
    const isHere = { kind: 'ADDED', factKind: 'LOCATED_IN', subject: { id: firm.id }, object: { id: REGION } };
    expect(change.because).toEqual(
      expect.arrayContaining([expect.objectContaining(stands), expect.objectContaining(isHere)]),
    );
    for (const { factId } of change.because) {
      const { data } = await test.ask('query ($id: ID!) { fact(id: $id) { id dataset { kind } } }', { id: factId });
      expect(data.fact).toMatchObject({ id: factId });
    }
    expect(closed.changes.map(({ id }: { id: string }) => id)).toEqual([segment, REGION]);
    expect(closed.changes[0].facts).toContainEqual(expect.objectContaining(stands));

    await undo(journal.id);
    const opened = await digest({ since: closed.cursor, watching: [firm.id] });
    const back = opened.verdictChanges.find(({ segmentId }: { segmentId: string }) => segmentId === segment);
    expect(back).toMatchObject({ before: now, after: gap, came: [], went: [firm.id] });
    const told: readonly { factId: string; factKind: string }[] = change.because;
    const idsOf = (facts: typeof told, isOfSegment: boolean) =>
      facts
        .filter(({ factKind }) => (factKind === 'HAS_SEGMENT') === isOfSegment)
        .map(({ factId }) => factId)
        .sort();
    // Of a firm that was there a removed fact is known again; whose the others were nobody can say any more.
    expect(idsOf(back.because, false)).toEqual(idsOf(told, false));
    expect(idsOf(opened.removed, true)).toEqual(idsOf(told, true));
    expect(new Set([...back.because, ...opened.removed].map(({ kind }) => kind))).toEqual(new Set(['REMOVED']));
    expect(opened.changes).toEqual([{ id: firm.id, kind: 'REMOVED', thing: null, facts: [] }]);

    // Whoever did not look in between is told of nothing: what came has gone.
    const whole = await digest({ since: begun.cursor, watching: [firm.id] });
    expect(whole).toMatchObject({ verdictChanges: [], changes: [], removed: [], truncated: false });
    expect(whole.since).toBe(keptIn(begun.cursor).at);
  });

  it('is of what is watched alone, where no chain is asked for', async () => {
    const { cursor } = await digest({});
    expect(await digest({ since: cursor, watching: [REGION] })).toMatchObject({ verdictChanges: [], changes: [] });
  });

  it('names what is wrong with the question, and the way out', async () => {
    const { cursor } = await digest({ chain: CHAIN, region: REGION });
    expect(cursor.length).toBeLessThan(64 * 1024);
    const kept = keptIn(cursor);
    const elsewhere = { ...kept, position: Buffer.from(JSON.stringify(['other', 0])).toString('base64url') };
    const many = Array.from({ length: 101 }, (_, at) => `enterprise:e${at}`);
    for (const [args, code, says] of [
      [{ since: 'abc' }, 'BAD_USER_INPUT', '"abc" is not a cursor of a digest'],
      [
        { since: Buffer.from('["digest","abc"]').toString('base64url') },
        'BAD_USER_INPUT',
        'is not a cursor of a digest',
      ],
      [{ since: digestCursorOf(elsewhere) }, 'BAD_USER_INPUT', 'of another store; ask `digest` without `since`'],
      [
        { since: cursor, region: 'region:440100' },
        'BAD_USER_INPUT',
        '`region` is "region:440100", and `since` is a cursor of "region:440300"',
      ],
      [{ chain: CHAIN }, 'BAD_USER_INPUT', '`chain` and `region` go together'],
      [{ chain: CHAIN, region: 'region:none' }, 'NOT_FOUND', 'no region with the id "region:none"'],
      [{ chain: 'chain:none', region: REGION }, 'NOT_FOUND', 'no chain with the id "chain:none"'],
      [{ watching: many }, 'BAD_USER_INPUT', '`watching` has 101 ids; at most 100'],
    ] as const) {
      const { errors = [] } = await ask(args);
      expect([errors[0]?.extensions['code'], errors[0]?.message]).toEqual([code, expect.stringContaining(says)]);
    }
  });
});
