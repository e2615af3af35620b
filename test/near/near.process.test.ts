import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/data/backup/reading.js';
import type { Verdict } from '../../src/data/judge/judge.js';
import type { Draft } from '../../src/data/load/draft.js';
import { exclusively } from '../../src/data/load/exclusive.js';
import { loadDraft, removeAlone } from '../../src/data/load/load.js';
import { compareRest, compareSome } from '../../src/data/near/compare.js';
import { countUncompared } from '../../src/data/near/queries.js';
import { judgePair } from '../../src/data/writing/judging.js';
import { undoEntry } from '../../src/data/writing/undo.js';
import { ask } from '../../src/store/query.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { type OwnStore, openOwnStore } from '../support/home.js';

const SILENT = { now: new Date(0), say: () => undefined };
const TESTER = { by: 'tester', clientKey: null, say: () => undefined };
const idOf = (name: string) => `organization:${name}`;

/** Firms of a table, the first of which stands in as many segments as are asked for. */
function table(names: readonly string[], { segments = 0, uscc }: { segments?: number; uscc?: string } = {}): Draft {
  const [first = ''] = names;
  return {
    nodes: [
      ...names.map((name) => ({
        id: idOf(name),
        labels: ['Organization', 'Enterprise'],
        properties: { name, ...(uscc === undefined ? {} : { uscc }) },
      })),
      ...Array.from({ length: segments }, (_, n) => ({
        id: `segment:${n}`,
        labels: ['Segment'],
        properties: { name: `环节${n}`, chain: 'chain:x', stage: 'UPSTREAM', origin: 'IMPORTED' },
      })),
      ...(segments === 0 ? [] : [{ id: 'chain:x', labels: ['Chain'], properties: { name: '试验链' } }]),
    ],
    aliases: [],
    relationships: Array.from({ length: segments }, (_, n) => ({
      type: 'OCCUPIES',
      from: idOf(first),
      to: `segment:${n}`,
      key: '',
      properties: { confidence: 'EXPLICIT', citations: [], roles: ['MAKER'] },
    })),
  };
}

let store: OwnStore;
let test: TestApp;
beforeAll(async () => {
  store = await openOwnStore('empty');
  test = await openTestApp(store);
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

const DATASETS = ['one', 'two', 'three'] as const;
type Name = (typeof DATASETS)[number];
const target = (name: Name) => ({
  id: `dataset:${name}`,
  kind: 'IMPORT',
  isAuthored: false,
  origin: { name, file: '' },
});
const bring = (name: Name, draft: Draft) => loadDraft(test.graph, target(name), draft, SILENT);
const drop = (name: Name) => removeAlone(test.graph, target(name), SILENT);
const judged = async (one: string, other: string, verdict: Verdict) =>
  (await judgePair(test.graph, { one: idOf(one), other: idOf(other), verdict, reason: null }, TESTER)).entry.id;
const undone = (id: string) => undoEntry(test.graph, id, TESTER);
/** The names of the things of each pair that is asked, in its order. */
const asked = async (args = '') => {
  const { data, errors } = await test.ask(`{ nearMatches${args} { totalCount nodes { a { name } b { name } } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  const { totalCount, nodes } = data.nearMatches;
  const pairs = nodes.map(({ a, b }: { a: { name: string }; b: { name: string } }) => [a.name, b.name]);
  expect(totalCount).toBe(pairs.length);
  return pairs as readonly (readonly [string, string])[];
};
const stored = async () => {
  const [row] = await test.graph.read({ name: 'pairs', text: 'MATCH ()-[n:NEAR]->() RETURN count(n) AS count' }, {});
  return row?.['count'];
};

beforeEach(async () => {
  for (const name of DATASETS) await drop(name);
  expect(await stored()).toBe(0);
});

/** A known firm, and what tables call it. */
const KNOWN = '深圳市甲乙试验科技股份有限公司';
const SHORT = '甲乙试验科技';
const OTHER = '甲乙试验';

describe('Things that are near', () => {
  it('are known after a load, and none of what resembles nothing is', async () => {
    await bring('one', table([KNOWN, '上海丙丁仪器有限公司']));
    expect(await asked()).toEqual([]);
    await bring('two', table([SHORT, '北京戊己食品有限公司']));
    expect(await asked()).toEqual([[KNOWN, SHORT]]);
    expect(await asked('(filter: { dataset: "dataset:two" })')).toHaveLength(1);
    expect(await asked('(filter: { dataset: "dataset:one" })')).toEqual([]);
  });

  it('go with either of the data sets that name them, and come with it again', async () => {
    await bring('one', table([KNOWN]));
    await bring('two', table([SHORT]));
    await drop('one');
    expect([await asked(), await stored()]).toEqual([[], 0]);
    await bring('one', table([KNOWN]));
    expect(await asked()).toHaveLength(1);
    await drop('two');
    expect([await asked(), await stored()]).toEqual([[], 0]);
  });

  it('stay when another data set that names the same goes, whichever was first', async () => {
    await bring('one', table([KNOWN]));
    await bring('three', table([KNOWN]));
    await bring('two', table([SHORT]));
    await drop('one');
    expect(await asked()).toHaveLength(1);
  });

  it('are not those whose digits or credit codes differ, and no longer those that documents tell apart', async () => {
    await bring('one', table(['甲乙365试验科技'], { uscc: '91A' }));
    await bring('two', table(['甲乙360试验科技']));
    expect(await asked()).toEqual([]);
    await bring('two', table(['甲乙365试验']));
    expect(await asked()).toHaveLength(1);
    await bring('two', table(['甲乙365试验'], { uscc: '91B' }));
    expect(await asked()).toEqual([]);
  });

  it.each(['SAME', 'DIFFERENT', 'UNSURE'] as const)(
    'leave the list when they are judged %s, and an undo brings them back with all that there was',
    async (verdict) => {
      await bring('one', table([KNOWN], { segments: 2 }));
      await bring('two', table([SHORT]));
      const [before, content] = [await asked(), await contentHashOf(test.graph)];
      const entry = await judged(SHORT, KNOWN, verdict);
      expect(await asked()).toEqual([]);
      await undone(entry);
      expect([await asked(), await contentHashOf(test.graph)]).toEqual([before, content]);
    },
  );

  it('are asked once where a merge makes two pairs one', async () => {
    await bring('one', table([KNOWN]));
    await bring('two', table([SHORT]));
    await bring('three', table([OTHER]));
    expect(await asked()).toHaveLength(3);
    const entry = await judged(KNOWN, SHORT, 'SAME');
    expect(await asked()).toHaveLength(1);
    await undone(entry);
    expect(await asked()).toHaveLength(3);
  });

  it('stand first where an answer changes more, which follows what data sets bring later', async () => {
    await bring('one', table([KNOWN, '上海丙丁仪器设备有限公司']));
    await bring('two', table([SHORT, '丙丁仪器设备']));
    const names = async () => (await asked()).map(([, name]) => name);
    await bring('three', table([SHORT], { segments: 1 }));
    expect(await names()).toEqual([SHORT, '丙丁仪器设备']);
    await bring('three', table(['丙丁仪器设备'], { segments: 2 }));
    expect(await names()).toEqual(['丙丁仪器设备', SHORT]);
    const { data } = await test.ask('{ nearMatches(first: 1) { nodes { factCount positionCount } } }');
    expect(data.nearMatches.nodes).toEqual([{ factCount: 2, positionCount: 2 }]);
  });

  it('are told side by side, with what speaks for and against', async () => {
    await bring('one', table([KNOWN], { segments: 1 }));
    await bring('two', table([SHORT], { segments: 1 }));
    const { data, errors } = await test.ask(
      '{ nearMatches { nodes { id nameOfA nameOfB score dataset { name } a { id name ... on Enterprise { chainPositions { segment { name } } } } b { aliases { value } } reasons { code speaks chinese english ofA ofB } } } }',
    );
    expect(errors).toBeUndefined();
    const [pair] = data.nearMatches.nodes;
    expect(pair).toMatchObject({ nameOfA: KNOWN, nameOfB: SHORT, dataset: { name: 'two' }, a: { name: KNOWN } });
    expect(pair.id).toMatch(/^near:[0-9a-f]{16}$/);
    expect(pair.score).toBeGreaterThan(0.05);
    expect(pair.reasons).toContainEqual({
      code: 'SAME_SEGMENT',
      speaks: 'FOR',
      chinese: '处于同一环节',
      english: 'in the same segment',
      ofA: ['环节0'],
      ofB: ['环节0'],
    });
    expect(pair.reasons[0]).toMatchObject({ code: 'ALL_IN_ORDER', speaks: 'FOR', ofA: [] });
  });

  it('are compared by the next writer where a load was interrupted before that', async () => {
    await bring('one', table([KNOWN]));
    const graph = {
      ...test.graph,
      write: (steps: Parameters<typeof test.graph.write>[0]) =>
        steps.some(([{ name }]) => name === 'near/write')
          ? Promise.reject(new Error('interrupted'))
          : test.graph.write(steps),
    };
    await expect(loadDraft(graph, target('two'), table([SHORT]), SILENT)).rejects.toThrow('interrupted');
    expect(await asked()).toEqual([]);
    await bring('two', table([SHORT]));
    expect(await asked()).toHaveLength(1);
  });

  it('are found among what a large table leaves, once nobody else writes, a part at a time', async () => {
    const name = (n: number) => String.fromCodePoint(0x4e00 + n * 7, 0x5e00 + n * 3, 0x7000 + n * 5);
    const names = Array.from({ length: 750 }, (_, n) => `${name(n)}公司`);
    const left = async () => (await ask(test.graph, countUncompared, {}))[0]?.count;
    await bring('one', table(names));
    expect(await left()).toBe(750);
    await exclusively(test.graph, SILENT.say, async () => {
      expect(await compareSome(test.graph)).toBe(false);
    });
    expect(await left()).toBe(750);
    expect(await compareSome(test.graph)).toBe(true);
    expect(await left()).toBe(350);
    await compareRest(test.graph, SILENT.say);
    expect(await left()).toBe(0);
  });

  it('come a page at a time, each once, forward and backward', async () => {
    const numbers = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
    const name = (n: string) => `${n}${n}仪器${n}`;
    await bring('one', table(numbers.map((n) => `深圳市${name(n)}股份有限公司`)));
    await bring('two', table(numbers.map(name)));
    const all = await asked();
    expect(all.length).toBeGreaterThanOrEqual(7);
    const page = '{ edges { cursor } nodes { b { name } } pageInfo { endCursor hasNextPage } }';
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors }: Awaited<ReturnType<TestApp['ask']>> = await test.ask(
        `query ($after: String) { nearMatches(first: 3, after: $after) ${page} }`,
        { after },
      );
      expect(errors).toBeUndefined();
      seen.push(...data.nearMatches.nodes.map(({ b }: { b: { name: string } }) => b.name));
      after = data.nearMatches.pageInfo.endCursor;
      if (!data.nearMatches.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all.map(([, each]) => each));
  });
});
