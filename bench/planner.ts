import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Graph, Parameters, Statement } from '../src/store/graph.js';
import { loadProgram, type Program, ROOT } from './program.js';

const CHAIN = 'chain:demo-03';
const HELP = `npm run bench:planner -- [options]
The planners' analyses on the demonstration world (30 regions × 12 chains × 20,000 firms): the whole answer over HTTP, and beside it
bare Bolt sending the statements of the same answer. Times in ms, warm; rounds are interleaved.

  --rounds <n>   times that each question is asked of each (15)
  --help         this`;

/** As a planner asks: everything that the page of an analysis shows. */
const QUESTIONS: Readonly<Record<string, string>> = {
  map: '{ chain(by: { id: "CHAIN" }) { map(region: "REGION") { segments { segment { id name stage } total inRegion certified verdict top(first: 5) { id name } leaders { id name } } coverage { note } } } }',
  gaps: '{ chain(by: { id: "CHAIN" }) { gaps(region: "REGION") { verdicts { segment { id name } verdict firms(first: 5) { id name } firmCount locationQuotient hhi hhiConsolidated fillability fillOrder reasons { test value threshold } witness { from { id } to { id } via { id } } } filling { effort steps { segment { name } fillabilityBefore fillabilityAfter effort } } coverage { note } } } }',
  'gaps by supply':
    '{ chain(by: { id: "CHAIN" }) { gaps(region: "REGION", proximity: SUPPLY) { verdicts { segment { id } verdict fillability fillOrder } } } }',
  targets:
    '{ chain(by: { id: "CHAIN" }) { targets(region: "REGION", first: 20) { candidates { enterprise { id name } segment { id name } score parts { name value weight } paths { nodes { id } links { from to kind citations { quote } } } } chosen { enterprise { id name } closes { id name } covered } before { verdict count } after { verdict count } } } }',
  bottlenecks:
    '{ chain(by: { id: "CHAIN" }) { bottlenecks { items { node { id __typename } separates { from { id } to { id } } witness { nodes { id } links { from to kind } } structural visibility } } } }',
  matches:
    '{ chain(by: { id: "CHAIN" }) { matches(first: 20) { items { leader { name } supplier { name } segment { name } score parts { name value weight } paths { nodes { id } } } } } }',
  disruption:
    '{ simulateDisruption(failing: ["FIRM"], chain: "CHAIN") { impact { p10 p50 p90 linear leontief } affected(first: 20) { enterprise { id name } depth loss { p10 p50 p90 } } segments { segment { name } loss { p50 } substitutes(first: 5) { id name } } } }',
  comparison:
    '{ compareRegions(ids: ["REGION", "region:demo-02", "region:demo-03"], chain: "CHAIN") { segments { segment { name } cells { known share locationQuotient } } presence { region { name } present required similar { region { name } similarity } } } }',
};

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(HELP);
else await run(Number(values.rounds));

interface Sent {
  readonly statement: Statement;
  readonly parameters: Parameters;
}
interface Arms {
  /** The whole answer; the statements that it sent. */
  ask(query: string): Promise<readonly Sent[]>;
  /** The same statements over bare Bolt. */
  send(statements: readonly Sent[]): Promise<void>;
}

async function run(rounds: number): Promise<void> {
  const serveModule = pathToFileURL(join(ROOT, 'dist', 'serve.js')).href;
  const { serveDemo } = (await import(serveModule)) as typeof import('../src/server/serve.js');
  const { readConfig } = (await import(
    pathToFileURL(join(ROOT, 'dist', 'config.js')).href
  )) as typeof import('../src/config/config.js');
  const { DEFAULTS } = (await import(
    pathToFileURL(join(ROOT, 'dist', 'demo', 'world.js')).href
  )) as typeof import('../src/data/demo/world.js');
  const config = { ...readConfig({}), home: join(ROOT, '.liantu', 'bench'), port: 0, logLevel: 'silent' };
  const running = await serveDemo(config, DEFAULTS, (message) => process.stderr.write(`${message}\n`));
  try {
    const program = await loadProgram(join(ROOT, 'dist'));
    const { seed, regions, chains, firms } = DEFAULTS;
    await measure(program, running.url, join(config.home, 'demo', [seed, regions, chains, firms].join('-')), rounds);
  } finally {
    await running.close();
  }
}

async function measure(program: Program, url: string, home: string, rounds: number): Promise<void> {
  const { uri, user, password } = await program.openLocalNeo4j({ home });
  const open = () => program.openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 60_000 });
  const [bolt, recorded] = [open(), open()];
  let sent: Sent[] = [];
  const recording = {
    ...recorded,
    read: (statement: Statement, parameters: Parameters) => {
      sent.push({ statement, parameters });
      return recorded.read(statement, parameters);
    },
  };
  const app = await program.createServer(recording, { logLevel: 'silent', isProduction: false });
  const arms: Arms = {
    ask: async (query) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { readonly errors?: unknown };
      if (errors) throw new Error(`${query} was answered with ${JSON.stringify(errors)}`);
      return [];
    },
    send: async (statements) => {
      for (const { statement, parameters } of statements) await bolt.read(statement, parameters);
    },
  };
  try {
    const { regions, firm } = await placesOf(bolt);
    console.log(
      '| question | whole answer p50 / max | bare Bolt p50 / max | ratio | statements | kB |\n| --- | --- | --- | --- | --- | --- |',
    );
    for (const [name, template] of Object.entries(QUESTIONS)) {
      // One chain throughout, since the failing firm is of it; three regions in turn.
      const queries = regions.map((region) =>
        template.replaceAll('CHAIN', CHAIN).replaceAll('REGION', region).replaceAll('FIRM', firm),
      );
      await arms.ask(queries[0] ?? '');
      sent = [];
      const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: queries[0] } });
      const statements = sent;
      const [whole, bare]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        whole.push(await timed(() => arms.ask(queries[round % queries.length] ?? '')));
        bare.push(await timed(() => arms.send(statements)));
      }
      const ratio = middle(whole) / middle(bare);
      const bytes = Buffer.byteLength(answer.body) / 1000;
      console.log(
        `| ${name} | ${shown(whole)} | ${shown(bare)} | ${ratio.toFixed(2)} | ${statements.length} | ${bytes.toFixed(0)} |`,
      );
    }
    const megabytes = process.resourceUsage().maxRSS / 1024;
    console.log(`\nLargest resident memory of the process that serves and asks: ${megabytes.toFixed(0)} MB.`);
  } finally {
    await app.close();
    await Promise.all([bolt.close(), recorded.close()]);
  }
}

/** Where the chain is strongest, and a firm with much behind it: questions that have something to answer. */
async function placesOf({ read }: Graph): Promise<{ readonly regions: readonly string[]; readonly firm: string }> {
  const one = async (text: string) =>
    (await read({ name: 'bench/places', text }, { chain: CHAIN })).map(({ id }) => String(id));
  const firms = 'MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)';
  const regions = await one(
    `${firms}-[:LOCATED_IN]->(region:Region) WITH region, count(*) AS firms ORDER BY firms DESC, region.id LIMIT 3 RETURN region.id AS id`,
  );
  const [firm = ''] = await one(
    `${firms}-[link:SUPPLIES]->() WITH firm, count(link) AS links ORDER BY links DESC, firm.id LIMIT 1 RETURN firm.id AS id`,
  );
  return { regions, firm };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function shown(times: readonly number[]): string {
  return `${middle(times).toFixed(0)} / ${Math.max(...times).toFixed(0)}`;
}
