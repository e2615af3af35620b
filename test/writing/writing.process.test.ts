import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import type { Draft } from '../../src/data/load/draft.js';
import { loadDraft } from '../../src/data/load/load.js';
import { SEED } from '../../src/data/seed/seed.js';
import { type Answer, openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { run } from '../support/process.js';

const TOKEN = 'an-edit-token-that-is-long-enough-for-a-test';
const CHANGE =
  '{ journal { id kind author datasetId fact undoes } added changed removed rejectedRows rejected { row column value reason tip } names { known created near } }';
const HEADER = ['企业', '环节', '产业链'];
const ROWS = [
  HEADER,
  ['深圳甲子试验科技有限公司', '减速器', '人形机器人'],
  ['深圳乙丑试验科技有限公司', '传感器', '人形机器人'],
];

type Fields = Readonly<Record<string, unknown>>;

/** What one document says, in place of all the project's facts. */
const CITED = { confidence: 'EXPLICIT', citations: ['citation:one'] };
const DOCUMENT: Draft = {
  nodes: [
    { id: 'source:one', labels: ['Source'], properties: { name: '产业链研究', title: '产业链研究' } },
    { id: 'citation:one', labels: ['Citation'], properties: { quote: '优必选从事整机' } },
    { id: 'chain:humanoid-robot', labels: ['Chain'], properties: { name: '人形机器人' } },
    {
      id: 'segment:machine',
      labels: ['Segment'],
      properties: { name: '整机', chain: 'chain:humanoid-robot', origin: 'STATED', stage: 'DOWNSTREAM' },
    },
    { id: 'enterprise:ubtech', labels: ['Organization', 'Enterprise'], properties: { name: '优必选' } },
  ],
  aliases: [],
  relationships: [
    { type: 'FROM', from: 'citation:one', to: 'source:one', key: '', properties: {} },
    { type: 'HAS_SEGMENT', from: 'chain:humanoid-robot', to: 'segment:machine', key: '', properties: CITED },
    {
      type: 'OCCUPIES',
      from: 'enterprise:ubtech',
      to: 'segment:machine',
      key: '',
      properties: { ...CITED, roles: ['MAKER'] },
    },
  ],
};

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store, 60_000, { editToken: TOKEN, author: '操作员', expectsErrors: true });
  await loadDraft(test.graph, SEED, DOCUMENT, { now: new Date(0), say: () => undefined });
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

/** A mutation as whoever may write sends it: its arguments as variables, each with its type. */
const write = async (name: string, args: Readonly<Record<string, readonly [string, unknown]>>): Promise<Answer> => {
  const declared = Object.entries(args).map(([key, [type]]) => `$${key}: ${type}`);
  const given = Object.keys(args).map((key) => `${key}: $${key}`);
  const query = `mutation (${declared.join(', ')}) { change: ${name}(${given.join(', ')}) ${CHANGE} }`;
  const variables = Object.fromEntries(Object.entries(args).map(([key, [, value]]) => [key, value]));
  const headers = { authorization: `Bearer ${TOKEN}` };
  const response = await test.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return response.json<Answer>();
};
const done = (answer: Answer) => {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.change;
};
const refused = ({ errors = [] }: Answer) => [errors[0]?.extensions['code'], errors[0]?.message];
const importRows = (
  dataset: string,
  rows: readonly (readonly (string | null)[])[],
  more: Readonly<Record<string, readonly [string, unknown]>> = {},
) => write('importRows', { dataset: ['String!', dataset], rows: ['[[String]!]!', rows], ...more });
const undo = (journal: string) => write('undo', { journal: ['ID!', journal] });
const key = (clientKey: string) => ({ clientKey: ['String', clientKey] as const });
const fact = (cells: Readonly<Record<string, string>>, more: Fields = {}) => ({
  kind: 'POSITIONS',
  cells: Object.entries(cells).map(([name, value]) => ({ name, value })),
  source: { link: 'https://example.org/list' },
  ...more,
});
const addFacts = (facts: readonly Fields[], more: Readonly<Record<string, readonly [string, unknown]>> = {}) =>
  write('addFacts', { facts: ['[FactInput!]!', facts], author: ['String', '张三'], ...more });
const POSITION = { 企业: '深圳丙寅试验科技有限公司', 环节: '减速器', 产业链: '人形机器人' };
const positionsOf = async (name: string) => {
  const { data } = await test.ask(
    'query ($name: String!) { enterprise(by: { name: $name }) { id chainPositions { segment { name } dataset { id kind } citations { quote locator source { title publisher } } } } }',
    { name },
  );
  return data.enterprise;
};
/** A fact of the documents, as the store has it. */
const documented = async () => {
  const text =
    "MATCH ()-[link:OCCUPIES]->() WHERE link.dataset = 'dataset:seed' AND link.factId > '' RETURN link.factId AS id, properties(link) AS said ORDER BY id LIMIT 1";
  const [row] = await test.graph.read({ name: 'documented', text }, {});
  return { id: String(row?.['id']), said: row?.['said'] };
};

describe('Rows that are imported', () => {
  it('are there at once, with what was not understood by row and column, and undone they are gone to the last byte', async () => {
    const before = await contentHashOf(test.graph);
    const change = done(
      await importRows('企业库', [...ROWS, ['', '控制器', '人形机器人'], [null, '电机', '人形机器人']]),
    );
    expect(change).toMatchObject({
      journal: { kind: 'IMPORT', author: '操作员', datasetId: expect.stringMatching(/^dataset:import-/) },
      ...{ added: 2, changed: 0, removed: 0, rejectedRows: 2 },
    });
    expect(change.rejected).toEqual([
      { row: 4, column: 'name', value: '', reason: 'is empty', tip: '' },
      { row: 5, column: 'name', value: '', reason: 'is empty', tip: '' },
    ]);
    expect(change.names.created).toBeGreaterThan(0);
    expect((await positionsOf('深圳甲子试验科技有限公司')).chainPositions).toMatchObject([
      { segment: { name: expect.stringContaining('减速器') } },
    ]);
    const undone = done(await undo(change.journal.id));
    expect(undone).toMatchObject({ journal: { kind: 'UNDO', undoes: change.journal.id }, added: 0, removed: 2 });
    expect(await positionsOf('深圳甲子试验科技有限公司')).toBeNull();
    expect(await contentHashOf(test.graph)).toBe(before);
    expect(refused(await undo(change.journal.id))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('was undone already'),
    ]);
    expect(refused(await undo(undone.journal.id))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('is an undo itself'),
    ]);
  });

  it('are only looked at in a dry run, with a mapping and with columns beside the rows', async () => {
    const before = await contentHashOf(test.graph);
    const more = {
      columns: ['[String!]', ['主体', '细分']] as const,
      map: [
        'String',
        JSON.stringify({ columns: { name: '主体', segment: '细分' }, constants: { chain: '人形机器人' } }),
      ] as const,
      kind: ['TableKind', 'POSITIONS'] as const,
    };
    const rows = [
      ['深圳甲子试验科技有限公司', '减速器'],
      ['优必选', '整机'],
      ['', '整机'],
    ];
    const change = done(await importRows('名单', rows, { ...more, dryRun: ['Boolean', true] }));
    expect(change).toMatchObject({
      journal: null,
      added: 2,
      removed: 0,
      rejectedRows: 1,
      rejected: [{ row: 3, column: 'name' }],
    });
    expect(change.names).toMatchObject({ known: expect.any(Number), near: expect.any(Number) });
    expect(await contentHashOf(test.graph)).toBe(before);
    for (const [map, says] of [
      ['{', 'is not JSON'],
      ['{"columns":{"name":{"from":"主体","take":"(a+)+"}}}', 'pattern'],
      ['{"columns":{"none":"主体"}}', 'do not have'],
    ] as const) {
      expect(refused(await importRows('名单', rows, { ...more, map: ['String', map] }))).toEqual([
        'BAD_USER_INPUT',
        expect.stringContaining(says),
      ]);
    }
  });

  it('are imported once for a key, also by two at once, and another input for it is refused', async () => {
    const before = await contentHashOf(test.graph);
    const [one, two] = (
      await Promise.all([importRows('一次', ROWS, key('once')), importRows('一次', ROWS, key('once'))])
    ).map(done);
    expect(one).toEqual(two);
    expect(done(await importRows('一次', ROWS, key('once')))).toEqual(one);
    expect(refused(await importRows('一次', ROWS.slice(0, 2), key('once')))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('was given for another change'),
    ]);
    expect(refused(await importRows('一次', ROWS, key('x'.repeat(201))))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('from 1 to 200'),
    ]);
    done(await undo(one.journal.id));
    expect(await contentHashOf(test.graph)).toBe(before);
  });

  it('by two writers at once are written one after the other, and whoever waits is told so', async () => {
    const both = Promise.all(
      ['先', '后'].map((dataset) =>
        importRows(dataset, [HEADER, [`深圳${dataset}试验科技有限公司`, '减速器', '人形机器人']]),
      ),
    );
    const seen = await test.ask('{ changesUnderWay { mutation author doing since } }');
    const changes = (await both).map(done);
    expect(seen.errors).toBeUndefined();
    expect(changes.map(({ added }) => added)).toEqual([1, 1]);
    expect((await test.ask('{ changesUnderWay { mutation } }')).data.changesUnderWay).toEqual([]);
    for (const { journal } of changes) done(await write('removeDataset', { id: ['ID!', journal.datasetId] }));
  });

  it('take the place of those that the data set had, which an undo does not bring back and says so', async () => {
    const first = done(await importRows('替换', ROWS));
    const second = done(
      await importRows('替换', [HEADER, ROWS[1] ?? [], ['深圳丁卯试验科技有限公司', '电机', '人形机器人']]),
    );
    expect(second).toMatchObject({ added: 1, removed: 1 });
    expect(refused(await undo(first.journal.id))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('was imported again since'),
    ]);
    expect(refused(await undo(second.journal.id))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('whose rows are not kept'),
    ]);
    const removed = done(await write('removeDataset', { id: ['ID!', second.journal.datasetId] }));
    expect(removed).toMatchObject({ journal: { kind: 'REMOVAL' }, added: 0, removed: 2 });
    expect(refused(await undo(removed.journal.id))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('import them again'),
    ]);
    expect(refused(await write('removeDataset', { id: ['ID!', second.journal.datasetId] }))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('No data set'),
    ]);
    expect(refused(await write('removeDataset', { id: ['ID!', 'dataset:seed'] }))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('No data set'),
    ]);
  });

  it('are bounded, and the error says by what', async () => {
    expect(
      refused(
        await importRows(
          '多',
          Array.from({ length: 5_001 }, () => ['a']),
        ),
      ),
    ).toEqual(['BAD_USER_INPUT', expect.stringContaining('at most 5000')]);
    expect(refused(await importRows('', ROWS))).toEqual(['BAD_USER_INPUT', expect.stringContaining('`dataset`')]);
    const [, message] = refused(
      await importRows('无', [
        ['没有', '表头'],
        ['a', 'b'],
      ]),
    );
    expect(message).toMatch(/`rows` has no header/);
    expect(message).not.toMatch(/tmp/);
  });
});

describe('A fact that is added by hand', () => {
  it('stands in the data set of additions, cited as its author’s, and each is undone by itself', async () => {
    const before = await contentHashOf(test.graph);
    const one = done(await addFacts([fact(POSITION, { note: '实地走访' })]));
    const other = done(
      await addFacts([fact({ ...POSITION, 环节: '传感器' }, { source: { ownKnowledge: '曾任职于该公司' } })]),
    );
    expect([one, other]).toMatchObject([
      { journal: { kind: 'ADDITION', author: '张三', datasetId: 'dataset:own-additions' }, added: 1 },
      { added: 1 },
    ]);
    const { chainPositions } = await positionsOf(POSITION.企业);
    expect(chainPositions).toHaveLength(2);
    const [position] = chainPositions.filter(({ segment }: { segment: { name: string } }) =>
      segment.name.includes('减速器'),
    );
    expect(position).toMatchObject({
      dataset: { id: 'dataset:own-additions', kind: 'ADDITIONS' },
      citations: [
        {
          quote: '企业：深圳丙寅试验科技有限公司；环节：减速器；产业链：人形机器人（实地走访）',
          locator: '据 https://example.org/list',
          source: { title: '张三：据 https://example.org/list', publisher: '张三' },
        },
      ],
    });
    done(await undo(one.journal.id));
    expect((await positionsOf(POSITION.企业)).chainPositions).toHaveLength(1);
    done(await undo(other.journal.id));
    expect(await contentHashOf(test.graph)).toBe(before);
  });

  it('that is not understood is named with its cell, and the others are written', async () => {
    const before = await contentHashOf(test.graph);
    const change = done(
      await addFacts([
        fact({ 企业: '甲', 颜色: '红' }),
        fact({ 环节: '减速器', 产业链: '人形机器人' }),
        fact(POSITION),
      ]),
    );
    expect(change).toMatchObject({
      added: 1,
      rejectedRows: 2,
      rejected: [
        { row: 1, column: '颜色', reason: 'is not a column of positions' },
        { row: 2, column: 'name' },
      ],
    });
    done(await undo(change.journal.id));
    expect(done(await addFacts([fact({ 企业: '甲', 颜色: '红' })]))).toMatchObject({
      journal: null,
      added: 0,
      rejectedRows: 1,
    });
    expect(await contentHashOf(test.graph)).toBe(before);
    expect(refused(await addFacts([]))).toEqual(['BAD_USER_INPUT', expect.stringContaining('from 1 to 100')]);
    const script = fact(POSITION, { source: { link: 'javascript:alert(1)' } });
    expect(refused(await addFacts([script]))).toEqual(['BAD_USER_INPUT', expect.stringContaining('http://')]);
  });

  it('is withdrawn with its reason, and comes back when that is undone', async () => {
    const added = done(await addFacts([fact(POSITION)]));
    const there = await contentHashOf(test.graph);
    const { data } = await test.ask('{ journal(first: 1) { nodes { id factIds } } }');
    const id = data.journal.nodes[0].factIds.find((each: string) => each.includes(':occupies-'));
    const withdrawn = done(await write('withdrawFact', { id: ['ID!', id], reason: ['String!', '看错了'] }));
    expect(withdrawn).toMatchObject({ journal: { kind: 'WITHDRAWAL', fact: id }, removed: 1 });
    expect(await positionsOf(POSITION.企业)).toBeNull();
    expect(refused(await undo(added.journal.id))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('withdrawn since'),
    ]);
    done(await undo(withdrawn.journal.id));
    expect(await contentHashOf(test.graph)).toBe(there);
    done(await undo(added.journal.id));
  });
});

/** What editors said of a fact. */
const saidOf = async (id: string) => {
  const { data } = await test.ask(
    'query ($id: ID!) { fact(id: $id) { corrects corrections { id factIds } reports { reason } } }',
    { id },
  );
  return data.fact;
};

describe('A fact of a document', () => {
  it('that is reported stays as it is, and the report is its author’s', async () => {
    const before = await contentHashOf(test.graph);
    const { id, said } = await documented();
    const change = done(
      await write('withdrawFact', { id: ['ID!', id], reason: ['String!', '已于去年停产'], author: ['String', '李四'] }),
    );
    expect(change).toMatchObject({ journal: { kind: 'REPORT', fact: id }, added: 0, changed: 0, removed: 0 });
    const { data } = await test.ask(
      'query ($id: ID!) { reports(filter: { fact: $id }) { totalCount nodes { fact reason author } } }',
      { id },
    );
    expect(data.reports).toEqual({ totalCount: 1, nodes: [{ fact: id, reason: '已于去年停产', author: '李四' }] });
    expect(await saidOf(id)).toEqual({ corrects: null, corrections: [], reports: [{ reason: '已于去年停产' }] });
    expect((await documented()).said).toEqual(said);
    done(await undo(change.journal.id));
    expect(await contentHashOf(test.graph)).toBe(before);
  });

  it('that is corrected stays first, and what is right stands beside it with its id', async () => {
    const before = await contentHashOf(test.graph);
    const { id, said } = await documented();
    const correct = (cells: Readonly<Record<string, string>>, kind = 'POSITIONS') =>
      write('correctFact', {
        id: ['ID!', id],
        with: ['FactInput!', fact(cells, { kind })],
        reason: ['String!', '环节写错'],
      });
    const change = done(await correct({ 企业: '优必选', 环节: '减速器', 产业链: '人形机器人' }));
    expect(change).toMatchObject({ journal: { kind: 'CORRECTION', fact: id }, added: 1 });
    const text =
      "MATCH ()-[link:OCCUPIES {dataset: 'dataset:own-additions'}]->() WHERE link.factId > '' RETURN link.corrects AS corrects";
    expect(await test.graph.read({ name: 'corrects', text }, {})).toEqual([{ corrects: id }]);
    expect((await documented()).said).toEqual(said);
    const { corrections } = await saidOf(id);
    expect(corrections).toEqual([{ id: change.journal.id, factIds: expect.any(Array) }]);
    const [right] = corrections[0].factIds.filter((each: string) => each.includes(':occupies-'));
    expect(await saidOf(right)).toEqual({ corrects: id, corrections: [], reports: [] });
    done(await undo(change.journal.id));
    expect(await saidOf(id)).toEqual({ corrects: null, corrections: [], reports: [] });
    expect(await contentHashOf(test.graph)).toBe(before);
    expect(refused(await correct({ 供应商: '甲', 客户: '乙' }, 'SUPPLIES'))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('give the same kind'),
    ]);
  });

  it('that no data set states is corrected and withdrawn by nobody', async () => {
    for (const id of ['fact:seed:occupies-0123456789abcdef', 'fact:seed:nothing-0123456789abcdef', 'none']) {
      const [code, message] = refused(await write('withdrawFact', { id: ['ID!', id], reason: ['String!', 'x'] }));
      expect([code, message]).toEqual([
        'BAD_USER_INPUT',
        expect.stringMatching(/No data set states|not the id of a fact/),
      ]);
    }
  });
});

describe('A judgement', () => {
  it('merges at once, takes the place of an earlier one, and each is undone to what was before it', async () => {
    const imported = done(await importRows('判定', ROWS));
    const before = await contentHashOf(test.graph);
    const [a, b] = await Promise.all(
      ['深圳甲子试验科技有限公司', '深圳乙丑试验科技有限公司'].map(async (name) => (await positionsOf(name)).id),
    );
    const judge = (verdict: string) =>
      write('judge', {
        a: ['ID!', a],
        b: ['ID!', b],
        verdict: ['JudgementVerdict!', verdict],
        reason: ['String', '同一家'],
      });
    const different = done(await judge('DIFFERENT'));
    const apart = await contentHashOf(test.graph);
    const same = done(await judge('SAME'));
    expect(same).toMatchObject({ journal: { kind: 'JUDGEMENT' }, changed: 1 });
    expect((await positionsOf('深圳甲子试验科技有限公司')).id).toBe((await positionsOf('深圳乙丑试验科技有限公司')).id);
    expect(refused(await undo(different.journal.id))).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('judged again since'),
    ]);
    done(await undo(same.journal.id));
    expect(await contentHashOf(test.graph)).toBe(apart);
    done(await undo(different.journal.id));
    expect(await contentHashOf(test.graph)).toBe(before);
    expect(
      refused(
        await write('judge', {
          a: ['ID!', a],
          b: ['ID!', 'organization:none'],
          verdict: ['JudgementVerdict!', 'SAME'],
        }),
      )[0],
    ).toBe('BAD_USER_INPUT');
    done(await undo(imported.journal.id));
  });
});

describe('The journal', () => {
  it('is a list with the newest first, page by page, and says what was undone', async () => {
    const page = (after: string | null) =>
      test.ask(
        'query ($after: String) { journal(first: 4, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id at author kind added removed reason undoes undoneBy } } }',
        { after },
      );
    const { data } = await page(null);
    const next = (await page(data.journal.pageInfo.endCursor)).data;
    const all = [...data.journal.nodes, ...next.journal.nodes];
    expect(all.map(({ at }: { at: string }) => at)).toEqual(
      all
        .map(({ at }: { at: string }) => at)
        .sort()
        .reverse(),
    );
    expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(8);
    expect(data.journal.nodes[0]).toMatchObject({ kind: 'UNDO', undoes: expect.stringMatching(/^journal:/) });
  });

  it('is written and read by the command line, whose changes are undone by either', async () => {
    const env = { NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password };
    const change = done(await importRows('两处', ROWS));
    const undone = await run(['undo', change.journal.id], env);
    expect([undone.code, undone.stderr]).toEqual([
      0,
      expect.stringMatching(/Undone by journal:\S+: 0 rows added, 2 removed/),
    ]);
    const { stdout } = await run(['journal', '--first', '2'], env);
    const [newest, before] = stdout.split('\n');
    expect(newest).toMatch(/ UNDO by .*dataset:import-/);
    expect(before).toMatch(new RegExp(`^${change.journal.id} .* IMPORT by 操作员: .*2 added.*undone by journal:`));
  });
});
