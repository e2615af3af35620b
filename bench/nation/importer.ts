import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LIST } from './csv.js';

export interface ImportOptions {
  readonly java: string;
  /** The launcher's jar, beside which the libraries are. */
  readonly jar: string;
  /** The folder of the bundled Neo4j: `neo4j` in a LIANTU_HOME. */
  readonly folder: string;
  readonly heapMegabytes: number;
  readonly tables: readonly string[];
}

/** Neo4j's offline importer into an empty folder, which the bundled Neo4j then opens as its own. */
export async function importTables({ java, jar, folder, heapMegabytes, tables }: ImportOptions): Promise<void> {
  await mkdir(join(folder, 'conf'), { recursive: true, mode: 0o700 });
  const list = join(folder, 'import-arguments.txt');
  const options = [
    ...['--id-type=string', `--array-delimiter=${LIST}`, '--bad-tolerance=0', '--threads=2'],
    ...['--max-off-heap-memory=1g', '--high-parallel-io=off', ...tables],
  ];
  await writeFile(list, options.map((option) => `"${option}"`).join('\n'));
  const child = spawn(
    java,
    [
      `-Xmx${heapMegabytes}m`,
      ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', `${jar}:${join(jar, '..', 'lib', '*')}`, 'org.neo4j.cli.AdminTool'],
      ...['database', 'import', 'full', 'neo4j', `@${list}`],
    ],
    {
      cwd: folder,
      env: { NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`The importer ended with exit code ${code}: ${said.slice(-2_000)}`);
}
