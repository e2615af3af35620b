const EVERY_MILLISECONDS = 20;
/** Later than this is not at all. */
const PATIENCE_MILLISECONDS = 5_000;
/** Beside an attack that is over at once there are still some probes. */
const MIN_PROBES = 5;

export interface Life {
  end(): Promise<{ readonly p99: number; readonly max: number }>;
}

/** Asks whether the server lives, over and over, without waiting for the last answer; who does not answer took for ever. */
export function watchLife(url: string): Life {
  const probes: Promise<number>[] = [];
  const timer = setInterval(() => probes.push(probe(url)), EVERY_MILLISECONDS);
  return {
    end: async () => {
      while (probes.length < MIN_PROBES) await new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS));
      clearInterval(timer);
      const took = (await Promise.all(probes)).sort((left, right) => left - right);
      return { p99: took[Math.floor(took.length * 0.99)] ?? 0, max: took.at(-1) ?? 0 };
    },
  };
}

async function probe(url: string): Promise<number> {
  const started = performance.now();
  const isAnswered = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }).then(
    async (response) => (await response.text()) !== '' && response.ok,
    () => false,
  );
  return isAnswered ? performance.now() - started : Number.POSITIVE_INFINITY;
}
