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
  readonly perSecond: number;
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
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
    const tracker = autocannon(
      { url, connections, duration: seconds, requests },
      (error, { errors, timeouts, non2xx }) => {
        if (error) reject(error);
        const sorted = took.sort((left, right) => left - right);
        const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
        const failures = errors + timeouts + non2xx;
        resolve({ perSecond: sorted.length / seconds, requests: sorted.length, p50: at(0.5), p99: at(0.99), failures });
      },
    );
    tracker.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) => {
      if (performance.now() - started <= seconds * 1000) took.push(milliseconds);
    });
  });
}
