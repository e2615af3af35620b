import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance } from 'fastify';
import { seededRandom, shuffled } from '../src/data/demo/random.js';
import type { LabelledName } from '../src/data/resolve/evaluate.js';
import { readLabelled } from '../src/data/resolve/labelled.js';
import type { Graph } from '../src/store/graph.js';
import { charactersIn, edited } from './edits.js';
import { loadProgram, ROOT } from './program.js';
import { median } from './report.js';

const HELP = `npm run bench:match -- FILE [options]
How well, and how fast, one request of \`match\` resolves short names, a tenth of them with one wrong character, on a bundled store of its own that holds the firms
of FILE: a table of short names, full names and codes, of which the codes only say what is right. Once with the full names alone, and once with the short ones as their other names.

  --names <n>    names of the request (1000)
  --rounds <n>   times that it is asked, after one that is not counted (5)
  --seed <n>     of the choice and the edits (17)
  --edits <n>    the share of names with an edit, in percent (10)
  --help         this`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '17' },
    edits: { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
});

const QUESTION = `query ($names: [MatchInput!]!) {
  match(names: $names) { input { name } candidates(first: 5) { node { id name } score reasons } certain { id name } }
}`;
const LIMIT = 600_000;
const say = (message: string) => void process.stderr.write(`${message}\n`);

interface Answer {
  readonly data: {
    readonly match: readonly {
      readonly candidates: readonly { readonly node: { readonly name: string } }[];
      readonly certain: { readonly name: string } | null;
    }[];
  };
}

interface Judged {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly certain: number;
  readonly precision: number;
  readonly wrong: readonly string[];
}

function judge(
  rows: readonly LabelledName[],
  { data }: Answer,
  codesOf: ReadonlyMap<string, ReadonlySet<string>>,
): Judged {
  const answers = rows.map((row, at) => {
    const { candidates = [], certain = null } = data.match[at] ?? {};
    const isRight = (name: string) => codesOf.get(name)?.has(row.code) ?? false;
    const place = candidates.findIndex(({ node }) => isRight(node.name));
    return { row, place, certain, isRight: certain !== null && isRight(certain.name) };
  });
  const share = (count: number, of: number) => (of === 0 ? 1 : count / of);
  const certain = answers.filter((each) => each.certain !== null);
  return {
    recallAt1: share(answers.filter(({ place }) => place === 0).length, answers.length),
    recallAt5: share(answers.filter(({ place }) => place >= 0).length, answers.length),
    certain: share(certain.length, answers.length),
    precision: share(certain.filter(({ isRight }) => isRight).length, certain.length),
    wrong: certain
      .filter(({ isRight }) => !isRight)
      .map((each) => `${each.row.short} is ${each.row.full}, not ${each.certain?.name}`),
  };
}

async function run(path: string): Promise<void> {
  const [count, rounds, share] = [Number(options.names), Number(options.rounds), Number(options.edits) / 100];
  const { rows } = await readLabelled(path);
  const codesOf = new Map<string, Set<string>>();
  for (const { full, code } of rows) codesOf.set(full, (codesOf.get(full) ?? new Set()).add(code));
  const random = seededRandom(Number(options.seed));
  const characters = charactersIn(rows);
  const asked = shuffled(random, rows)
    .slice(0, count)
    .map((row, at) => ({ ...row, short: at < count * share ? edited(row.short, random, characters) : row.short }));
  for (const hasAliases of [false, true]) await onStore(hasAliases);

  async function onStore(hasAliases: boolean): Promise<void> {
    const program = await loadProgram(join(ROOT, 'dist'));
    const home = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
    const local = await program.openLocalNeo4j({ home, onProgress: say });
    const { uri, user, password } = local;
    const graph = program.openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: LIMIT });
    let app: FastifyInstance | null = null;
    try {
      await program.migrate(graph);
      const table = join(home, 'firms.csv');
      const lines = rows.map(({ short, full }) => [full, hasAliases ? short : '']);
      await writeFile(table, stringify([['企业名称', '简称'], ...lines]));
      await importFirms(graph, table);
      app = await program.createServer(graph, { logLevel: 'error', isProduction: true });
      const payload = { query: QUESTION, variables: { names: asked.map(({ short }) => ({ name: short })) } };
      const seconds: number[] = [];
      const loops: number[] = [];
      let answer: Answer | null = null;
      for (let round = 0; round <= rounds; round += 1) {
        const delay = monitorEventLoopDelay({ resolution: 5 });
        delay.enable();
        const began = performance.now();
        const response = await app.inject({ method: 'POST', url: '/graphql', payload });
        if (round > 0) seconds.push((performance.now() - began) / 1_000);
        delay.disable();
        if (round > 0) loops.push(delay.max / 1e6);
        answer = response.json<Answer>();
        if (round === 0) say(`The first, unplanned: ${((performance.now() - began) / 1_000).toFixed(2)} s`);
      }
      if (!answer?.data?.match) throw new Error(`No answer: ${JSON.stringify(answer).slice(0, 500)}`);
      const all = judge(asked, answer, codesOf);
      const edits = judge(
        asked.slice(0, count * share),
        { data: { match: answer.data.match.slice(0, count * share) } },
        codesOf,
      );
      const line = (name: string, { recallAt1, recallAt5, certain, precision }: Judged) =>
        `${name}: recall@1 ${recallAt1.toFixed(4)}, recall@5 ${recallAt5.toFixed(4)}, certain ${certain.toFixed(4)}, right of these ${precision.toFixed(4)}`;
      console.log(
        `\n${hasAliases ? 'Full names with the short ones as other names' : 'Full names alone'}, ${rows.length} rows:`,
      );
      console.log(line(`${count} names`, all));
      console.log(line(`  those with an edit`, edits));
      console.log(
        `${median(seconds).toFixed(2)} s a request (the slowest ${Math.max(...seconds).toFixed(2)}), the event loop stood for ${Math.max(...loops).toFixed(0)} ms at most`,
      );
      for (const wrong of all.wrong) console.log(`  certain and wrong: ${wrong}`);
    } finally {
      await app?.close();
      await graph.close();
      await local.close();
      await rm(home, { recursive: true, force: true });
    }
  }
}

/** As the command line does, by the program that is built here. */
async function importFirms(graph: Graph, path: string): Promise<void> {
  const [reading, writing] = await Promise.all([
    import(join(ROOT, 'dist/data/ingest/import.js')) as Promise<typeof import('../src/data/ingest/import.js')>,
    import(join(ROOT, 'dist/data/writing/importing.js')) as Promise<typeof import('../src/data/writing/importing.js')>,
  ]);
  const asker = { by: 'bench', clientKey: null, say: () => undefined };
  const what = { files: [path], kind: 'enterprises', dataset: 'bench', writesRejects: false };
  const prepared = await reading.prepareImport(what, asker.say);
  if (prepared.rejected > 0) say(`${prepared.rejected} rows are rejected.`);
  await writing.importPrepared(graph, { prepared, file: path }, asker);
}

const [path] = positionals;
if (options.help) console.log(HELP);
else if (path === undefined) throw new Error('Name a table of short names, full names and codes.');
else await run(path);
