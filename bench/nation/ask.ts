import neo4j, { type Driver } from 'neo4j-driver';
import type { Arm } from '../arm.js';
import { wholeNumbers } from '../dbHits.js';
import type { Sent } from '../recordedArms.js';
import { median } from '../report.js';
import type { Question } from './questions.js';

/** One question on one store. */
export interface Figures {
  readonly name: string;
  /** Why there are no others. */
  readonly failed: string | null;
  readonly api: number;
  readonly slowest: number;
  readonly floor: number;
  readonly ratio: number;
  readonly rounds: number;
  readonly hits: number | null;
  readonly floorHits: number | null;
  readonly cpu: { readonly node: number; readonly store: number };
  readonly loop: number;
  readonly kilobytes: number;
  /** Null where the floor is what the API sent, and has no answer of its own. */
  readonly isEqual: boolean | null;
}

export interface Asked {
  readonly arm: Arm;
  readonly driver: Driver;
  /** CPU of the store's process until now, in milliseconds; null where it is not on this machine. */
  readonly storeCpu: () => number | null;
  /** What the API sends for a question, asked once in this process. */
  readonly sentFor: (query: string, variables: object) => Promise<readonly Sent[]>;
  readonly hitsOf: (
    statements: readonly { readonly text: string; readonly parameters: Sent['parameters'] }[],
  ) => Promise<number>;
}

export interface Patience {
  readonly rounds: number;
  /** A slow question is asked fewer times. */
  readonly seconds: number;
  readonly isProfiled: boolean;
}

/** The first answers wait for plans, and some are refused until these are there; who is refused after its time was up has its plan. */
const MOST_ASKS = 20;
const MOST_TIMEOUTS = 3;
/** Of the time that a statement may take, for whoever had all of it. */
const SPENT = 0.9;
/** The server names a time that is long enough for any plan. */
const LONGEST_PAUSE_SECONDS = 2;
const WARM = 3;

interface Answered {
  readonly data: unknown;
  readonly bytes: number;
  readonly took: number;
}

class Refused extends Error {
  constructor(
    readonly code: string,
    readonly retryAfter: number,
  ) {
    super(code);
  }
}

/** The API and its floor in turn, the same variables for both, and what each of them cost. */
export async function measure(question: Question, asked: Asked, patience: Patience): Promise<Figures> {
  try {
    return await measured(question, asked, patience);
  } catch (error) {
    // The others are worth having; what went wrong stands in the table.
    const why = error instanceof Refused ? error.code : (error as Error).message.slice(0, 120);
    return { ...NOTHING, name: question.name, failed: why };
  }
}

const NONE = Number.NaN;
const NOTHING = {
  ...{ api: NONE, slowest: NONE, floor: NONE, ratio: NONE, rounds: 0, hits: null, floorHits: null },
  ...{ cpu: { node: NONE, store: NONE }, loop: NONE, kilobytes: NONE, isEqual: null },
};

async function measured(question: Question, asked: Asked, { rounds, seconds, isProfiled }: Patience): Promise<Figures> {
  const { name, query, floor } = question;
  const { arm, driver } = asked;
  const [first = {}] = question.variables;
  await patiently(arm, query, first);
  const sent = await asked.sentFor(query, first);
  const sentByVariables = new Map<object, readonly Sent[]>([[first, sent]]);
  const floorOf = async (variables: object): Promise<readonly unknown[]> => {
    if (floor !== null) return (await run(driver, floor, variables as Sent['parameters'])).map((row) => row['answer']);
    const known = sentByVariables.get(variables) ?? (await asked.sentFor(query, variables));
    sentByVariables.set(variables, known);
    for (const { statement, parameters } of known) await run(driver, statement.text, parameters);
    return [];
  };
  const isEqual = floor === null ? null : await isSame(question, asked);
  for (let time = 0; time < WARM; time += 1) {
    const variables = question.variables[time % question.variables.length] ?? first;
    await patiently(arm, query, variables);
    await floorOf(variables);
  }
  await arm.loopMilliseconds();
  const times: { readonly api: number; readonly floor: number }[] = [];
  const spent = { node: 0, store: 0 };
  let bytes = 0;
  const begun = performance.now();
  while (times.length < rounds && (times.length < 2 || performance.now() - begun < seconds * 1_000)) {
    const variables = question.variables[times.length % question.variables.length] ?? first;
    await floorOf(variables);
    const before = { node: await arm.cpuMilliseconds(), store: asked.storeCpu() };
    const answered = await patiently(arm, query, variables);
    spent.node += (await arm.cpuMilliseconds()) - before.node;
    spent.store += (asked.storeCpu() ?? NONE) - (before.store ?? NONE);
    bytes += answered.bytes;
    const started = performance.now();
    await floorOf(variables);
    times.push({ api: answered.took, floor: performance.now() - started });
  }
  const loop = await arm.loopMilliseconds();
  const statements = sent.map(({ statement: { text }, parameters }) => ({ text, parameters }));
  return {
    name,
    failed: null,
    api: median(times.map(({ api }) => api)),
    slowest: Math.max(...times.map(({ api }) => api)),
    floor: median(times.map((time) => time.floor)),
    ratio: median(times.map((time) => time.api / time.floor)),
    rounds: times.length,
    hits: isProfiled ? await asked.hitsOf(statements) : null,
    floorHits:
      isProfiled && floor !== null
        ? await asked.hitsOf([{ text: floor, parameters: first as Sent['parameters'] }])
        : null,
    cpu: { node: spent.node / times.length, store: spent.store / times.length },
    loop,
    kilobytes: bytes / times.length / 1_000,
    isEqual,
  };
}

/** With each of the variables once. */
async function isSame({ query, variables, answer, floor }: Question, { arm, driver }: Asked): Promise<boolean> {
  for (const each of variables.slice(0, 3)) {
    const { data } = await patiently(arm, query, each);
    const bare = (await run(driver, floor ?? '', each as Sent['parameters'])).map((row) => row['answer']);
    if (JSON.stringify(inOrder(answer(data))) !== JSON.stringify(inOrder(bare))) {
      process.stderr.write(
        `DIFFERENT\n  ${JSON.stringify(answer(data)).slice(0, 600)}\n  ${JSON.stringify(bare).slice(0, 600)}\n`,
      );
      return false;
    }
  }
  return true;
}

/** What has no order of its own comes as text that was sorted. */
function inOrder(items: readonly unknown[]): readonly unknown[] {
  return items.every((item) => Array.isArray(item) && typeof item[0] === 'string' && item.length === 3)
    ? items.map((item) => JSON.stringify(item)).sort()
    : items;
}

async function patiently(arm: Arm, query: string, variables: object): Promise<Answered> {
  let timeouts = 0;
  for (let asks = 1; ; asks += 1) {
    const started = performance.now();
    try {
      return await ask(arm.url, JSON.stringify({ query, variables }));
    } catch (error) {
      if (performance.now() - started > SPENT * arm.timeoutMilliseconds) timeouts += 1;
      const isOver = asks === MOST_ASKS || timeouts === MOST_TIMEOUTS;
      if (!(error instanceof Refused) || error.retryAfter === 0 || isOver) throw error;
      const pause = Math.min(error.retryAfter, LONGEST_PAUSE_SECONDS);
      await new Promise((resolve) => setTimeout(resolve, pause * 1_000));
    }
  }
}

async function ask(url: string, body: string): Promise<Answered> {
  const started = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  const took = performance.now() - started;
  const { data, errors } = JSON.parse(text) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
  const [error] = errors ?? [];
  if (!error) return { data, bytes: Buffer.byteLength(text), took };
  const code = error.extensions?.code ?? 'error';
  if (!/TIMEOUT|TOO_COMPLEX|UNAVAILABLE|RATE/.test(code)) throw new Error(`${error.message}: ${body.slice(0, 300)}`);
  throw new Refused(code, Number(response.headers.get('retry-after') ?? 0));
}

async function run(
  driver: Driver,
  text: string,
  parameters: Sent['parameters'],
): Promise<readonly Record<string, unknown>[]> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text, wholeNumbers(parameters))).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
