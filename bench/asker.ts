import { Agent, request } from 'node:http';

export interface Asker {
  /** Asks again after the time that a refusal names; rejects when it is refused without one, or far too often. */
  patiently(body: string): Promise<{ readonly data?: Record<string, unknown>; readonly asks: number }>;
  close(): void;
}

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string }[];
}

const MAX_ASKS = 20;

/** A client of the API with connections of its own, from an address of its own. */
export function openAsker(url: string, localAddress = '127.0.0.1'): Asker {
  const agent = new Agent({ keepAlive: true, localAddress });
  const ask = (body: string) =>
    new Promise<{ answer: Answer; retryAfter: number }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(`${url}/graphql`, { method: 'POST', headers, agent }, async (response) => {
        try {
          const text = (await response.setEncoding('utf8').toArray()).join('');
          resolve({ answer: JSON.parse(text) as Answer, retryAfter: Number(response.headers['retry-after'] ?? 0) });
        } catch (error) {
          reject(error as Error);
        }
      });
      sent.once('error', reject);
      sent.end(body);
    });
  return {
    patiently: async (body) => {
      for (let asks = 1; ; asks += 1) {
        const { answer, retryAfter } = await ask(body);
        const [error] = answer.errors ?? [];
        if (!error) return { ...answer, asks };
        if (retryAfter === 0 || asks === MAX_ASKS) throw new Error(`${error.message} (${asks} asks)`);
        await new Promise((resolve) => setTimeout(resolve, retryAfter * 1_000));
      }
    },
    close: () => agent.destroy(),
  };
}
