import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hitsOfStatements } from '../../bench/dbHits.js';
import { type Question, questionsOf } from '../../bench/nation/questions.js';
import { openRecorded, type Recorded } from '../../bench/nation/recorded.js';
import { drawSample } from '../../bench/nation/sample.js';
import { sizeOf } from '../../bench/nation/sizes.js';
import { createServer } from '../../src/server/server.js';
import { openGraph } from '../../src/store/graph.js';
import { migrate } from '../../src/store/migrate.js';
import { openImported } from '../support/nation.js';
import { BUDGETS } from './budgets.js';

interface Nation {
  readonly questions: ReadonlyMap<string, Question>;
  readonly recorded: Recorded;
  readonly driver: Driver;
}

/** Of the variables of a question. */
const ASKED = 3;

const closers: (() => Promise<unknown>)[] = [];
let small: Nation;
let large: Nation;

beforeAll(async () => {
  [small, large] = await Promise.all([openNation('10k'), openNation('30k')]);
}, 600_000);
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

async function openNation(name: string): Promise<Nation> {
  const size = sizeOf(name);
  const { uri, user, password, close } = await openImported(size, { heapMegabytes: 512, pageCacheMegabytes: 256 });
  closers.push(close);
  const graph = openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 600_000 });
  closers.push(() => graph.close());
  await migrate(graph);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  closers.push(() => driver.close());
  const recorded = await openRecorded(createServer, graph);
  closers.push(() => recorded.close());
  const sample = await drawSample(graph, size);
  const questions = await questionsOf(sample, { cursorOf: recorded.cursorOf, isAsked: () => true });
  return { questions: new Map(questions.map((question) => [question.name, question])), recorded, driver };
}

/** The mean over a few firms or investors: one alone may have next to nothing around it. */
async function hitsOf({ questions, recorded, driver }: Nation, name: string): Promise<number> {
  const { query, variables } = questions.get(name) as Question;
  const asked = variables.slice(0, ASKED);
  let hits = 0;
  for (const each of asked) {
    const sent = await recorded.sentFor(query, each);
    hits += await hitsOfStatements(
      driver,
      sent.map(({ statement: { text }, parameters }) => ({ text, parameters })),
    );
  }
  return Math.round(hits / asked.length);
}

it('has a budget for each question that a nation is asked', () => {
  expect(Object.keys(BUDGETS).sort()).toEqual([...large.questions.keys()].sort());
});

it.each(Object.entries(BUDGETS).map(([name, [most, growth]]) => [name, most, growth] as const))(
  '%s: at 30,000 firms %i hits at most, and %f times as many as at 10,000',
  async (name, most, growth) => {
    const [few, many] = [await hitsOf(small, name), await hitsOf(large, name)];
    expect(many, `${few} at 10,000 firms`).toBeLessThanOrEqual(most);
    expect(many, `${few} at 10,000 firms`).toBeLessThanOrEqual(growth * few);
  },
);
