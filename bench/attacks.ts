import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Attack, type Sent, sentAs } from '../test/attacks/attack.js';
import { corpus } from '../test/attacks/corpus.js';
import { watchLife } from './life.js';
import { ROOT } from './program.js';
import { type Process, startServer, untilPlanned } from './serverProcess.js';

const MAX_MILLISECONDS = 100;
const HELP = `npm run bench:attacks -- [options]
Every attack of test/attacks/corpus.ts on a server in a process of its own, and /livez asked beside it every 20 ms. Exit code 1 if one
of those took longer than ${MAX_MILLISECONDS} ms or was not answered. Linux, since it reads /proc.

  --only <text>   the attacks in whose kind or name this is
  --help          this`;

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(HELP);
else await run(values.only);

interface Figures {
  readonly name: string;
  readonly outcome: string;
  readonly bytes: string;
  readonly node: number;
  readonly store: number;
  readonly p99: number;
  readonly max: number;
}

async function run(only: string): Promise<void> {
  const chosen = Object.entries(corpus).flatMap(([kind, attacks]) =>
    attacks.filter(({ name }) => `${kind} ${name}`.includes(only)).map((attack) => ({ kind, attack })),
  );
  const server = await startServer(join(ROOT, '.liantu', 'bench', 'attacks'));
  try {
    // What is planned ahead takes a core, and is nobody's attack.
    await untilPlanned(server.url);
    // What is compiled at its first use is nobody's attack.
    for (let round = 0; round < 20; round += 1)
      await send(server.url, { body: `{"query":"{a${round}:datasets{id}}"}` });
    const all: Figures[] = [];
    console.log(
      '| attack | outcome | bytes, sent; answered | CPU ms, node; Neo4j | /livez p99 / max ms |\n| --- | --- | --- | --- | --- |',
    );
    for (const { kind, attack } of chosen) {
      const figures = await attackWith(server, attack, `${kind}: ${attack.name}`);
      all.push(figures);
      console.log(lineOf(figures));
    }
    const slow = all.filter(({ max }) => max > MAX_MILLISECONDS);
    console.log(
      `\n${all.length} attacks; /livez at most ${MAX_MILLISECONDS} ms beside ${all.length - slow.length} of them.`,
    );
    if (slow.length > 0) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

async function attackWith(server: Process, attack: Attack, name: string): Promise<Figures> {
  const before = server.cpu();
  const life = watchLife(server.url);
  const { outcome, answered } = await send(server.url, sentAs(attack));
  const { p99, max } = await life.end();
  const after = server.cpu();
  const bytes = `${Buffer.byteLength(sentAs(attack).body ?? '')}; ${answered}`;
  return { name, outcome, bytes, node: after.node - before.node, store: after.store - before.store, p99, max };
}

async function send(
  url: string,
  { path = '/graphql', method = 'POST', body }: Sent,
): Promise<{ outcome: string; answered: number }> {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
  const response = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  const code = /^\{"errors".*?"code":"(\w+)"/s.exec(text)?.[1];
  return { outcome: code ?? `ANSWERED ${response.status}`, answered: Buffer.byteLength(text) };
}

function lineOf({ name, outcome, bytes, node, store, p99, max }: Figures): string {
  return `| ${name} | ${outcome} | ${bytes} | ${node.toFixed(0)}; ${store.toFixed(0)} | ${p99.toFixed(0)} / ${max.toFixed(0)} |`;
}
