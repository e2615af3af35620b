import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadProgram, type Program, ROOT } from '../program.js';
import { SIZES, sizeOf } from './sizes.js';
import { MADE_AT, makeNation, targetOf } from './world.js';

const HELP = `npm run nation -- --size <size> [--home <folder>]
Makes the synthetic nation with Neo4j's offline importer, in a folder that LIANTU_HOME can name; then its constraints and indexes.

  --size <size>    ${Object.keys(SIZES).join(', ')}
  --home <folder>  without a store (.liantu/bench/nation/<size>, where bench:nation looks)
  --heap <MB>      of the importer (1500)
  --help           this`;

const say = (message: string) => void process.stderr.write(`${message}\n`);

async function make(program: Program, { size: name, home, heap }: { size: string; home: string; heap: number }) {
  const size = sizeOf(name);
  const folder = join(home, 'neo4j');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).includes('data'))
    throw new Error(`${folder} holds a store already; name another folder.`);
  await program.bundle.ensureBuilt(say);
  const java = await program.findJava();
  const begun = performance.now();
  let importing = begun;
  const write = async (tablesFolder: string) => {
    const tables = program.createTables(tablesFolder);
    const written = { nodes: 0, links: 0 };
    let told = 0;
    for await (const stored of program.storedRows(targetOf(size), makeNation(size), MADE_AT)) {
      tables.add(stored);
      written.nodes += stored.nodes.length;
      written.links += stored.links.length;
      if (written.links - told < 500_000) continue;
      told = written.links;
      say(`Made ${written.nodes} nodes and ${written.links} relationships in ${secondsSince(begun)} s …`);
    }
    say(`Made ${written.nodes} nodes and ${written.links} relationships in ${secondsSince(begun)} s; importing …`);
    importing = performance.now();
    return tables.end();
  };
  await program.importFirst(folder, write, { java, heapMegabytes: heap });
  say(`Imported in ${secondsSince(importing)} s.`);
  await complete(program, home);
}

/** Constraints and indexes as the product makes them at its start. */
async function complete(program: Program, home: string): Promise<void> {
  const begun = performance.now();
  const { uri, user, password, close } = await program.openLocalNeo4j({ home, onProgress: say });
  const graph = program.openGraph({ uri, user, password, database: 'neo4j', timeoutMilliseconds: 120_000 });
  try {
    await program.migrate(graph);
    say(`Constraints and indexes are there after ${secondsSince(begun)} s.`);
  } finally {
    await graph.close();
    await close();
  }
}

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1_000).toFixed(0);
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10k' },
    home: { type: 'string', default: '' },
    heap: { type: 'string', default: '1500' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(`${HELP}\n`);
else {
  const program = await loadProgram(join(ROOT, 'dist'));
  const home = values.home === '' ? join(ROOT, '.liantu', 'bench', 'nation', values.size) : resolve(values.home);
  await make(program, { size: values.size, home, heap: Number(values.heap) });
}
