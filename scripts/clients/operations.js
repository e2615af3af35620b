import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { importSource } from './contract.js';

const WEB = new URL('../../web/src/', import.meta.url);

/** The operations and fragments of the explorer, each as a definition of its own. */
export function readDefinitions() {
  const files = readdirSync(WEB, { recursive: true }).filter((name) => String(name).endsWith('.graphql'));
  return files.flatMap((name) => parse(readFileSync(new URL(name, WEB), 'utf8'), { noLocation: true }).definitions);
}

/** What operations/usual.yaml lists, the first entry of each operation, with ids that the server holds: as it warms itself up. */
export async function readOperations(url) {
  const { readUsualOperations } = await importSource('operations');
  const { SAMPLES, samplesOf, filledIn } = await importSource('samples');
  const { data } = await ask(url, SAMPLES, {});
  const samples = samplesOf(data);
  const operations = new Map();
  for (const { name, query, variables } of readUsualOperations()) {
    const filled = filledIn(variables, samples, null);
    if (filled && !operations.has(name)) operations.set(name, { name, text: query, variables: filled });
  }
  return [...operations.values()];
}

/** One request; what the server was too slow for, it is asked again, as the guide says. */
export async function ask(url, query, variables) {
  for (let tries = 0; ; tries++) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    const isRetryable = answer.errors?.every(({ extensions }) => extensions.retryable);
    if (!isRetryable || tries === 10) {
      if (answer.errors) throw new Error(`${query.slice(0, 80)} … ${JSON.stringify(answer.errors).slice(0, 400)}`);
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 2)));
  }
}
