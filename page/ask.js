const TIMEOUT_MILLISECONDS = 30_000;

/**
 * @typedef {object} ApiError
 * @property {string} message
 * @property {{ line: number, column: number }[]} [locations]
 * @property {{ code?: string, requestId?: string, retryable?: boolean, candidates?: import('./shapes.js').Json }} [extensions]
 */
/**
 * @typedef {{ kind: 'answered', body: { data?: import('./shapes.js').Thing | null, errors?: ApiError[] }, requestId: string | null, ms: number }
 *   | { kind: 'garbled', status: number, requestId: string | null, ms: number }
 *   | { kind: 'unreachable' }
 *   | { kind: 'badVariables' }
 *   | { kind: 'superseded' }} Outcome
 */

/**
 * @param {string} query
 * @param {string} variables JSON, as typed; empty for none
 * @param {AbortSignal} superseded whether another question was asked meanwhile
 * @returns {Promise<Outcome>}
 */
export async function ask(query, variables, superseded) {
  const given = readVariables(variables);
  if (given === null) return { kind: 'badVariables' };
  const start = performance.now();
  try {
    const signal = AbortSignal.any([superseded, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]);
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: given }),
      signal,
    });
    const text = await response.text();
    const ms = Math.round(performance.now() - start);
    const requestId = response.headers.get('x-request-id');
    const body = readJson(text);
    if (typeof body !== 'object' || body === null) return { kind: 'garbled', status: response.status, requestId, ms };
    return { kind: 'answered', body, requestId, ms };
  } catch {
    return superseded.aborted ? { kind: 'superseded' } : { kind: 'unreachable' };
  }
}

/** @param {string} typed @returns {Record<string, unknown> | null} null when it is not a JSON object */
export function readVariables(typed) {
  if (typed.trim() === '') return {};
  const value = readJson(typed);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

/** @param {string} url @param {string} query @param {string} variables */
export function asCurl(url, query, variables) {
  const body = JSON.stringify({ query, variables: readVariables(variables) ?? {} });
  const quoted = body.replaceAll("'", "'\\''");
  return `curl -s '${url}' -H 'content-type: application/json' --data-raw '${quoted}'`;
}

/** @param {string} text */
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
