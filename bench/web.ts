import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Graph } from '../src/store/graph.js';
import { openExplorer } from './explorer.js';
import { loadProgram, ROOT } from './program.js';
import { drawing, type Figure, SIZE, sizes, slowLoad } from './webMeasures.js';

const HELP = `npm run bench:web -- [options]
The built explorer in Chromium: what its routes fetch, how long its largest pictures take to draw, and a first visit over a slow line.
The API's answers are made up from the schema, so that neither store nor network is measured.

  --rounds <n>   times that each picture is drawn (5)
  --url <url>    a server that runs already, instead of one of its own without a store
  --json         figures as JSON
  --help         this`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    url: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await run(Number(values.rounds), values.url, values.json);

async function run(rounds: number, url: string | undefined, isJson: boolean): Promise<void> {
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds must be a whole number of 1 or more.');
  const server = url ? { origin: new URL(url).origin, close: async () => undefined } : await serveFiles();
  const explorer = await openExplorer(server.origin, SIZE);
  try {
    const figures = [
      ...(await sizes(explorer, server.origin)),
      ...(await drawing(explorer, rounds)),
      ...(await slowLoad(explorer)),
    ];
    console.log(isJson ? JSON.stringify(figures, null, 2) : tableOf(figures));
  } finally {
    await explorer.close();
    await server.close();
  }
}

/** The real server with its policy and its compressed files; its store is never asked. */
async function serveFiles(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  if (!existsSync(join(ROOT, 'web', 'dist', 'index.html')))
    throw new Error('web/dist is not there; run `npm run build`.');
  const { createServer } = await loadProgram(join(ROOT, 'dist'));
  const away = async (): Promise<never> => {
    throw new Error('The benchmark of the explorer has no store.');
  };
  const graph: Graph = {
    read: away,
    write: away,
    hold: async () => null,
    define: away,
    ping: away,
    forgetPlans: () => undefined,
    plansLost: () => 0,
    figures: () => null,
    close: async () => undefined,
  };
  const app = await createServer(graph, { logLevel: 'silent', isProduction: false });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return { origin, close: () => app.close() };
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, max }) => {
    const measured = `| ${what} | ${value.toFixed(0)} ${unit} |`;
    return max === null ? `${measured} | |` : `${measured} ${max} ${unit} | ${value <= max ? 'yes' : 'NO'} |`;
  });
  return ['| what | measured | at most | held |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
