import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesSince } from '../../src/data/changes/changes.js';
import { KINDS } from '../../src/data/ingest/kinds.js';
import { journaled } from '../../src/data/journal/journal.js';
import { journaledLoad } from '../../src/data/journal/load.js';
import { contentOf, load, loadAlone, partsOf, removeAlone } from '../../src/data/load/load.js';
import { addFacts, correctFact, withdrawFact } from '../../src/data/writing/additions.js';
import { judgePair, undoJudged } from '../../src/data/writing/judging.js';
import { undoEntry } from '../../src/data/writing/undo.js';
import { SetupError } from '../../src/errors.js';
import { keepChanges, restartChanges } from '../../src/store/changes.js';
import { type Graph, openGraph } from '../../src/store/graph.js';
import { statementOf } from '../../src/store/query.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { createFollower, exportHashes, type Follower } from './follower.js';
import { type Draw, draftOf, drawsOf } from './world.js';

let store: OwnStore;
let graph: Graph;
beforeAll(async () => {
  store = await openOwnStore('empty');
  graph = openGraph({ ...store, database: 'neo4j', timeoutMilliseconds: 60_000 });
});
afterAll(async () => {
  await graph?.close();
  await store?.close();
});

/** In each of ten rounds: 200 in all. */
const STEPS = 20;
const COMPARED_EVERY = 10;
const DATASETS = ['seed', 'one', 'two'];
const asker = { by: '测试', clientKey: null, say: () => undefined };
const targetOf = (name: string) => ({ id: `dataset:${name}`, kind: 'TEST', isAuthored: name === 'seed' });
const read = async (text: string) => {
  const ids = (await graph.read({ name: 'test', text }, {})).map(({ id }) => String(id));
  if (ids.length === 0) throw new SetupError('There is none yet.');
  return ids;
};

/** One more page, if there is one. */
async function follow(follower: Follower, cursor: string | null, size: number) {
  const page = await changesSince(graph, cursor, size);
  follower.take(page.changes);
  return page;
}

async function toEnd(follower: Follower, cursor: string | null): Promise<string> {
  let page = await follow(follower, cursor, 100);
  while (page.isMore) page = await follow(follower, page.end, 100);
  return page.end;
}

const imported = async (seed: number, { pick, is }: Draw) => {
  const name = pick(DATASETS);
  const draft = draftOf(name, seed);
  const parts = is(0.3) ? [...partsOf(draft, pick([1, 3, 7]))] : [draft];
  const target = { ...targetOf(name), content: contentOf(draft) };
  await journaledLoad(graph, { ...asker, target, input: seed }, (options) => loadAlone(graph, target, parts, options));
};
const removed = async (seed: number, { pick }: Draw) => {
  const target = targetOf(pick(DATASETS));
  const noted = { kind: 'REMOVAL', dataset: target.id } as const;
  await journaled(graph, { ...asker, input: seed }, ({ now, note }) =>
    removeAlone(graph, target, { now, say: asker.say, ending: (change) => note(noted, change) }),
  );
};
const judged = async (_: number, { pick }: Draw) => {
  const label = pick(['Organization', 'Organization', 'Chain', 'Product']);
  const ids = await read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  // Two with the same credit code cannot be told apart, so of organizations it is only judged that they are the same.
  const verdict = pick(label === 'Organization' ? (['SAME'] as const) : (['SAME', 'DIFFERENT'] as const));
  await judgePair(graph, { one: pick(ids), other: pick(ids), verdict, reason: null }, asker);
};
const factOf = (name: string, cells: Readonly<Record<string, string>>) => {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no table of ${name}.`);
  const named = Object.entries(cells).map(([column, value]) => ({ name: column, value }));
  return { kind, cells: named, source: { kind: 'OWN_KNOWLEDGE' as const, text: '测试' }, note: null };
};
const position = ({ pick }: Draw) =>
  factOf('positions', {
    企业: pick(['甲试验', '戊试验']),
    环节: pick(['环节一', '环节四']),
    产业链: pick(['甲链', '乙链']),
  });
const added = async (_: number, draw: Draw) => void (await addFacts(graph, [position(draw)], asker));
const corrected = async (seed: number, draw: Draw) => {
  const ids = await read('MATCH ()-[fact:OCCUPIES]->() RETURN fact.factId AS id ORDER BY id');
  await correctFact(graph, { id: draw.pick(ids), fact: position(draw), reason: `第 ${seed} 步` }, asker);
};
const withdrawn = async (_: number, { pick }: Draw) => {
  const ids = await read('MATCH ()-[fact:OCCUPIES]->() RETURN fact.factId AS id ORDER BY id');
  await withdrawFact(graph, { id: pick(ids), reason: '不对' }, asker);
};
const undone = async (_: number, { pick }: Draw) => {
  const ids = await read(
    'MATCH (n:JournalEntry) WHERE n.undoneBy IS NULL RETURN n.id AS id ORDER BY n.orderKey LIMIT 5',
  );
  await undoEntry(graph, pick(ids), asker);
};
const STEP = { imported, removed, judged, added, corrected, withdrawn, undone };
const OFTEN: readonly (keyof typeof STEP)[] = [
  ...(['imported', 'imported', 'imported', 'removed', 'judged', 'judged'] as const),
  ...(['added', 'corrected', 'withdrawn', 'undone', 'undone'] as const),
];

describe('Whoever follows the changes', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    `has what the exports have, from the beginning or from in between, after ${STEPS} imports, corrections, merges and undos (%i)`,
    async (round) => {
      const draw = drawsOf(17 * round);
      const steady = createFollower();
      const done = new Map<string, number>();
      let cursor: string | null = null;
      for (let step = 1; step <= STEPS; step += 1) {
        const name = draw.pick(OFTEN);
        try {
          await STEP[name](STEPS * round + step, draw);
          done.set(name, (done.get(name) ?? 0) + 1);
        } catch (error) {
          // Not each can be undone, judged or corrected; what is refused has changed nothing.
          if (!(error instanceof SetupError)) throw error;
        }
        // Some pages alone, so that what is told is at times older than what is there.
        if (draw.is(0.7)) cursor = (await follow(steady, cursor, draw.pick([1, 7, 50]))).end;
        if (step % COMPARED_EVERY !== 0) continue;
        cursor = await toEnd(steady, cursor);
        expect(steady.hashes(), `after step ${step}, a ${name}`).toEqual(await exportHashes(graph));
      }
      const fresh = createFollower();
      await toEnd(fresh, null);
      expect(fresh.hashes(), 'from the beginning').toEqual(await exportHashes(graph));
      expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(STEPS / 4);
      const quiet = await changesSince(graph, cursor, 100);
      expect(quiet).toMatchObject({ changes: [], isMore: false, end: cursor, latest: cursor });
    },
  );
});

const TABLE = { id: 'dataset:table', kind: 'TEST', isAuthored: false };
const loadTable = async (years: readonly string[]) => {
  const nodes = years.map((foundedOn, row) => {
    const id = `organization:第${row}试验厂`;
    return { id, labels: ['Organization', 'Enterprise'], properties: { name: `第${row}试验厂`, foundedOn } };
  });
  const draft = { nodes, aliases: [], relationships: [] };
  await load(graph, { ...TABLE, content: contentOf(draft) }, [draft], { now: new Date(0), say: asker.say });
};

describe('The log of changes', () => {
  it('tells of one row where a table is imported again with one that is changed, and of nothing where none is', async () => {
    const years = ['2020', '2021', '2022'];
    await loadTable(years);
    const { latest } = await changesSince(graph, null, 0);
    await loadTable(years);
    expect((await changesSince(graph, latest, 100)).changes).toEqual([]);
    await loadTable(['2020', '2023', '2022']);
    const { changes } = await changesSince(graph, latest, 100);
    expect(changes.map(({ id, happened }) => [id, happened])).toEqual([['organization:第1试验厂', 'CHANGED']]);
    expect(changes[0]?.lines[0]?.line).toContain('"foundedOn":"2023"');
    expect(changes[0]?.datasets).toEqual([TABLE.id]);
  });

  it('says of two things that are one by now which of them is the other, until that is undone', async () => {
    await loadTable(['2020', '2021']);
    const [one, other] = ['organization:第0试验厂', 'organization:第1试验厂'];
    const { latest } = await changesSince(graph, null, 0);
    const { done } = await judgePair(graph, { one, other, verdict: 'SAME', reason: null }, asker);
    const ends = async (cursor: string) =>
      (await changesSince(graph, cursor, 100)).changes.filter(({ id }) => id === one || id === other);
    const merged = await ends(latest);
    expect(merged.map(({ happened, subject }) => `${happened} ${subject}`).sort()).toEqual([
      'CHANGED ENTITY',
      'REMOVED MERGE',
    ]);
    const { latest: between } = await changesSince(graph, null, 0);
    await undoJudged(graph, done?.id ?? '', asker);
    expect(new Set((await ends(between)).map(({ happened, subject }) => `${happened} ${subject}`))).toEqual(
      new Set(['ADDED ENTITY', 'CHANGED ENTITY']),
    );
  });

  it('walks through all that is there whatever the size of a page', async () => {
    await loadTable(['2020', '2021', '2022']);
    const ids = async (size: number) => {
      const found: string[] = [];
      let page = await changesSince(graph, null, size);
      for (; page.isMore; page = await changesSince(graph, page.end, size))
        found.push(...page.changes.map(({ id }) => id));
      return [...found, ...page.changes.map(({ id }) => id)];
    };
    const all = await ids(100);
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const size of [1, 2, 3]) expect(await ids(size)).toEqual(all);
  });

  it('keeps as many as it is told to, and refuses an older cursor in a sentence that says what to do', async () => {
    const { latest } = await changesSince(graph, null, 0);
    await graph.write([[statementOf(keepChanges.file), { kept: 2 }]]);
    await loadTable(['2001', '2002', '2003']);
    const { latest: between } = await changesSince(graph, null, 0);
    for (const year of ['2004', '2005']) await loadTable(['2001', '2002', year]);
    await expect(changesSince(graph, latest, 100)).rejects.toThrow('take everything again');
    expect((await changesSince(graph, between, 100)).changes).toHaveLength(2);
    await graph.write([[statementOf(keepChanges.file), { kept: 1_000_000 }]]);
  });

  it('begins another epoch where the store becomes another, so that no cursor of before is taken', async () => {
    const { latest } = await changesSince(graph, null, 0);
    await graph.write([[statementOf(restartChanges.file), {}]]);
    await expect(changesSince(graph, latest, 100)).rejects.toThrow('take everything again');
  });
});
