import { failureOf, pause } from './answer.js';
import type { Client } from './client.js';
import { LiantuError } from './error.js';

/** What became of one fact or thing: forget all rows of its `id`, and keep `lines` in their place. */
export interface FollowedChange {
  /** From where to go on, once this change is taken. */
  readonly cursor: string;
  readonly id: string;
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly subject: 'ENTITY' | 'FACT' | 'MERGE';
  readonly on: string | null;
  readonly datasetIds: readonly string[];
  readonly lines: readonly { readonly export: string; readonly line: string }[];
}

export interface FollowOptions {
  /** After which change; without it all that there is comes first. `latest`: only what changes from now on. */
  readonly cursor?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

const AGAIN_MILLISECONDS = 3_000;

/** Each change as it happens. A connection that ends is made again, after the last change that was taken; a LiantuError with the code GONE: take all again. */
export async function* follow(
  client: Client,
  { cursor, signal }: FollowOptions = {},
): AsyncGenerator<FollowedChange, void, undefined> {
  let last = cursor;
  let again = AGAIN_MILLISECONDS;
  for (;;) {
    try {
      for await (const event of eventsOf(await open(client, last, signal))) {
        if (event.retry !== null) again = event.retry;
        if (event.name === 'gone') throw new LiantuError(messageIn(event.data), { code: 'GONE', retryable: false });
        if (event.name !== 'change' || event.id === null) continue;
        last = event.id;
        yield { ...(JSON.parse(event.data) as Omit<FollowedChange, 'cursor'>), cursor: event.id };
      }
    } catch (error) {
      if (signal?.aborted) return;
      const isOver = error instanceof LiantuError && !error.retryable;
      if (isOver) throw error;
      if (error instanceof LiantuError && error.retryAfterSeconds !== null) again = error.retryAfterSeconds * 1_000;
    }
    if (signal?.aborted) return;
    await pause(again, signal).catch(() => undefined);
    if (signal?.aborted) return;
  }
}

async function open(client: Client, cursor: string | undefined, signal: AbortSignal | undefined): Promise<Response> {
  const search = cursor === undefined ? '' : `?${new URLSearchParams({ cursor })}`;
  const response = await client.get(`/changes${search}`, { headers: { accept: 'text/event-stream' }, signal });
  if (response.ok) return response;
  throw await failureOf(response);
}

function messageIn(data: string): string {
  return (JSON.parse(data) as { readonly message: string }).message;
}

interface ServerSentEvent {
  readonly name: string;
  readonly id: string | null;
  readonly data: string;
  readonly retry: number | null;
}

/** As the standard has them: lines of fields, and an empty line after each event. */
async function* eventsOf({ body }: Response): AsyncGenerator<ServerSentEvent, void, undefined> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield eventIn(block);
    }
  } finally {
    // Whoever stops taking changes lets the connection go.
    await reader.cancel().catch(() => undefined);
  }
}

function eventIn(block: string): ServerSentEvent {
  const fields = block.split('\n').map((line) => {
    const at = line.indexOf(':');
    return at < 0 ? ([line, ''] as const) : ([line.slice(0, at), line.slice(at + 1).replace(/^ /, '')] as const);
  });
  const of = (wanted: string) => fields.filter(([name]) => name === wanted).map(([, value]) => value);
  const retry = Number(of('retry').at(-1) ?? Number.NaN);
  return {
    name: of('event').at(-1) ?? 'message',
    id: of('id').at(-1) ?? null,
    data: of('data').join('\n'),
    retry: Number.isFinite(retry) ? retry : null,
  };
}
