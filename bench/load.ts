import autocannon from 'autocannon';

/** What the load generator is told, as JSON on its standard input. */
export interface LoadOrder {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly bodies: readonly string[];
}

/** What it says, as JSON on its standard output. */
export interface LoadResult {
  /** How long each answer took, in milliseconds. */
  readonly took: readonly number[];
  readonly failures: number;
}

const order = JSON.parse(await readInput()) as LoadOrder;
process.stdout.write(JSON.stringify(await run(order)));

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** autocannon's own clock ticks in seconds and its histogram in whole milliseconds, so both are kept here. */
function run({ url, connections, seconds, bodies }: LoadOrder): Promise<LoadResult> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const requests = bodies.map((body) => ({ method: 'POST', headers, body }));
  const took: number[] = [];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const tracker = autocannon({ url, connections, duration: seconds, requests }, (error, result) => {
      if (error) return reject(error);
      resolve({ took, failures: result.errors + result.timeouts + result.non2xx });
    });
    tracker.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) => {
      if (performance.now() - started <= seconds * 1000) took.push(Math.round(milliseconds * 100) / 100);
    });
  });
}
