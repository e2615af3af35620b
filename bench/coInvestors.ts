import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHAIN, DEALS, HUBS, hubId, regionId } from './deals.js';
import { loadProgram, ROOT } from './program.js';
import { openArms, type RecordedArms } from './recordedArms.js';
import { openBenchStore } from './store.js';

const HELP = `npm run bench:coInvestors -- [options]
Investor.coInvestors on a synthetic store of its own (600,000 investments, 50,000 investors, 200,000 firms) for investors with 1,000
and 5,000 holdings: the whole answer over HTTP, first page of 20, and beside it bare Bolt sending the statement of the same answer.
Times in ms, warm; rounds are interleaved.

  --rounds <n>    times that each question is asked of each (40)
  --warm-up <n>   times before, not counted (40)
  --help          this`;

const PLAIN = 'node { id name } sharedCount sameRoundCount firstOn lastOn leadCount';
const ROW = `${PLAIN} jaccard adamicAdar shared { id name }`;
const QUESTIONS: Readonly<Record<string, string>> = {
  'first page': `coInvestors { pageInfo { endCursor } edges { ${PLAIN} } }`,
  'with firms and similarity': `coInvestors { edges { ${ROW} } }`,
  'by Adamic–Adar': `coInvestors(orderBy: ADAMIC_ADAR_DESC) { edges { ${PLAIN} adamicAdar } }`,
  'of a chain': `coInvestors(filter: { chain: "${CHAIN}" }) { edges { ${PLAIN} } }`,
  'of a region, a kind, since 2015': `coInvestors(filter: { region: "${regionId(3)}", kind: STATE_CAPITAL, since: "2015" }) { edges { ${PLAIN} } }`,
  'with evidence': `coInvestors(filter: { withEvidence: true }) { edges { ${PLAIN} } }`,
  'counted too': `coInvestors { totalCount edges { ${PLAIN} } }`,
  'groups merged': `coInvestors(mergeGroups: true) { edges { ${PLAIN} members { id } } }`,
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    'warm-up': { type: 'string', default: '40' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await run(Number(values.rounds), Number(values['warm-up']));

async function run(rounds: number, warmUp: number): Promise<void> {
  const program = await loadProgram(join(ROOT, 'dist'));
  const store = await openBenchStore(program, DEALS, (message) => process.stderr.write(`${message}\n`));
  const graph = program.openGraph({ ...store, database: 'neo4j', timeoutMilliseconds: 60_000 });
  const { app, arms } = await openArms(program, graph);
  try {
    console.log('| holdings | question | whole answer p50 / p99 | bare Bolt p50 / p99 | ratio | kB |');
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const holdings of HUBS) {
      for (const [name, question] of Object.entries(QUESTIONS)) {
        const query = `{ investor(by: { id: "${hubId(holdings)}" }) { ${question} } }`;
        console.log(`| ${holdings} | ${name} | ${await measured(arms, query, rounds, warmUp)} |`);
      }
    }
  } finally {
    await app.close();
    await graph.close();
    await store.close();
  }
}

async function measured(arms: RecordedArms, query: string, rounds: number, warmUp: number): Promise<string> {
  arms.taken();
  const body = await arms.ask(query);
  const statements = arms.taken();
  if (statements.length !== 1) throw new Error(`${query} took ${statements.length} statements.`);
  for (let round = 0; round < warmUp; round += 1) await arms.ask(query);
  const [whole, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    whole.push(await timed(() => arms.ask(query)));
    bare.push(await timed(() => arms.send(statements)));
  }
  const ratio = at(whole, 0.5) / at(bare, 0.5);
  return `${shown(whole)} | ${shown(bare)} | ${ratio.toFixed(2)} | ${(Buffer.byteLength(body) / 1000).toFixed(1)}`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? Number.NaN;
}

function shown(times: readonly number[]): string {
  return `${at(times, 0.5).toFixed(0)} / ${at(times, 0.99).toFixed(0)}`;
}
