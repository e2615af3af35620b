import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filledIn, SAMPLES, samplesOf } from '../src/server/samples.js';
import { type Asker, openAsker } from './asker.js';
import { loadOperations, ROOT } from './program.js';
import { startServer, untilPlanned } from './serverProcess.js';
import { type Ids, unseenShapes } from './unseenShapes.js';

const HELP = `npm run bench:firstAsk -- [options]
A server in a process of its own, started on a fresh store. As soon as it answers, each of the explorer's operations and shapes that
nobody listed are asked, a few at a time, and asked again after the time that a TIMEOUT names. Then clients send new shapes
without end, each from an address of its own, while known look-ups are measured beside them. Linux, where all of 127.0.0.0/8 is here.

  --askers <n>    how many ask at once, right after the start (4)
  --unlisted <n>  shapes that nobody listed (30)
  --clients <n>   clients that send new shapes (12)
  --seconds <n>   for how long (20)
  --help          this`;

const { values } = parseArgs({
  options: {
    askers: { type: 'string', default: '4' },
    unlisted: { type: 'string', default: '30' },
    clients: { type: 'string', default: '12' },
    seconds: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
});
const MAX_ASKS = 2;
const MAX_RATIO = 5;
/** Of look-ups, each a little after the last. */
const LOOKUP_EVERY_MILLISECONDS = 20;
const QUIET_MILLISECONDS = 10_000;
const LOOKUPS = [
  '{ enterprise(by: { id: "enterprise:byd" }) { id name region { id name } } }',
  '{ chain(by: { name: "人形机器人" }) { id name segments { id name } } }',
  '{ investor(by: { id: "investor:yueke" }) { id name portfolio(first: 10) { nodes { id name } } } }',
];

if (values.help) console.log(HELP);
else await run(Number(values.askers), Number(values.unlisted), Number(values.clients), Number(values.seconds));

async function run(askers: number, unlisted: number, clients: number, seconds: number): Promise<void> {
  const home = join(ROOT, '.liantu', 'bench', 'firstAsk');
  rmSync(home, { recursive: true, force: true });
  const server = await startServer(home);
  try {
    const sdl = await (await fetch(`${server.url}/schema.graphql`)).text();
    const first = await rightAfterStart(server.url, sdl, askers, unlisted);
    const waited = await untilPlanned(server.url);
    console.log(`All usual operations were planned ${waited.toFixed(0)} s later.`);
    const storm = await besideNewShapes(server.url, sdl, clients, seconds);
    if (!first || !storm) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

interface Question {
  readonly name: string;
  readonly body: string;
}

/** Those that the warm-up reaches last come first. */
async function rightAfterStart(url: string, sdl: string, askers: number, unlisted: number): Promise<boolean> {
  const asker = openAsker(url);
  const samples = samplesOf((await asker.patiently(bodyOf(SAMPLES))).data ?? {});
  const shapes = unseenShapes(sdl, idsOf(samples), 1);
  const others = Array.from({ length: unlisted }, (_, index) => ({
    name: `unlisted ${index + 1}`,
    body: bodyOf(shapes.next().value),
  }));
  const { readUsualOperations } = await loadOperations();
  const listed = readUsualOperations().flatMap(({ name, query, variables }): readonly Question[] => {
    const filled = JSON.stringify(variables).includes('"{after}"') ? null : filledIn(variables, samples, null);
    return filled ? [{ name, body: bodyOf(query, filled) }] : [];
  });
  const waiting = [...others, ...listed.reverse()];
  const answers: { readonly name: string; readonly asks: number; readonly milliseconds: number }[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const started = performance.now();
      const { asks } = await asker.patiently(next.body);
      answers.push({ name: next.name, asks, milliseconds: performance.now() - started });
    }
  };
  await Promise.all(Array.from({ length: askers }, work));
  asker.close();
  const late = answers.filter(({ asks }) => asks > MAX_ASKS);
  const count = (asks: number) => answers.filter((answer) => answer.asks === asks).length;
  const longest = Math.max(...answers.map(({ milliseconds }) => milliseconds));
  console.log(
    `Right after a start, ${askers} at once: ${listed.length} of the explorer's and ${others.length} unlisted; ${count(1)} answered by the ` +
      `first ask, ${count(2)} by the second, ${late.length} later; the longest took ${(longest / 1_000).toFixed(1)} s.`,
  );
  for (const { name, asks } of late) console.log(`  ${name}: ${asks} asks`);
  return late.length === 0;
}

async function besideNewShapes(url: string, sdl: string, clients: number, seconds: number): Promise<boolean> {
  const looker = openAsker(url, '127.0.0.100');
  for (const query of LOOKUPS) await looker.patiently(bodyOf(query));
  const quiet = await lookUps(looker, performance.now() + QUIET_MILLISECONDS);
  const samples = samplesOf((await looker.patiently(bodyOf(SAMPLES))).data ?? {});
  const until = performance.now() + seconds * 1_000;
  let shapes = 0;
  const failed: string[] = [];
  let mostAsks = 0;
  const client = async (index: number) => {
    const asker = openAsker(url, `127.0.0.${101 + index}`);
    for (const query of unseenShapes(sdl, idsOf(samples), 1_000 + index)) {
      if (performance.now() > until) break;
      try {
        const { asks } = await asker.patiently(bodyOf(query));
        mostAsks = Math.max(mostAsks, asks);
        shapes += 1;
      } catch (error) {
        failed.push(`${(error as Error).message} ${query}`);
      }
    }
    asker.close();
  };
  const [beside] = await Promise.all([
    lookUps(looker, until),
    ...Array.from({ length: clients }, (_, index) => client(index)),
  ]);
  looker.close();
  const ratio = beside.p99 / quiet.p99;
  console.log(
    `Known look-ups: p99 ${quiet.p99.toFixed(1)} ms quiet (${quiet.count}), ${beside.p99.toFixed(1)} ms (${beside.count}) beside ${clients} ` +
      `clients with new shapes for ${seconds} s: ${ratio.toFixed(1)} times.\n${shapes} new shapes answered, at most ${mostAsks} asks each; ${failed.length} failed.`,
  );
  for (const message of failed) console.log(`  ${message}`);
  return ratio <= MAX_RATIO && failed.length === 0;
}

async function lookUps(asker: Asker, until: number): Promise<{ readonly p99: number; readonly count: number }> {
  const took: number[] = [];
  while (performance.now() < until) {
    const started = performance.now();
    await asker.patiently(bodyOf(LOOKUPS[took.length % LOOKUPS.length] as string));
    took.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, LOOKUP_EVERY_MILLISECONDS));
  }
  took.sort((left, right) => left - right);
  return { p99: took[Math.floor(took.length * 0.99)] ?? Number.NaN, count: took.length };
}

function idsOf(samples: ReturnType<typeof samplesOf>): Ids {
  const id = (kind: string) => samples[kind]?.[0] ?? '';
  return {
    enterprise: id('enterprise'),
    investor: id('investor'),
    chain: id('chain'),
    region: id('region'),
    policy: id('policy'),
    cluster: id('cluster'),
    park: id('park'),
    source: id('source'),
  };
}

function bodyOf(query: string, variables: object = {}): string {
  return JSON.stringify({ query, variables });
}
