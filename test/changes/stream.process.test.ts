import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentOf, load, removeAlone } from '../../src/data/load/load.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { chromiumPath, FLAGS } from '../support/chromium.js';
import { type OwnStore, openOwnStore } from '../support/home.js';
import { createFollower, exportHashes } from './follower.js';
import { draftOf } from './world.js';

let store: OwnStore;
let test: TestApp;
let origin: string;
const options = { now: new Date(0), say: () => undefined };
const target = { id: 'dataset:one', kind: 'TEST', isAuthored: false };
const loadOne = (seed: number) => {
  const draft = draftOf('one', seed);
  return load(test.graph, { ...target, content: contentOf(draft) }, [draft], options);
};

beforeAll(async () => {
  store = await openOwnStore('empty');
  const streams = { look: 20, heartbeat: 100, streams: 9, streamsOfClient: 5 };
  test = await openTestApp(store, 60_000, { streams, expectsErrors: true });
  await loadOne(1);
  origin = await test.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await test?.close();
  await store?.close();
});

interface Event {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
  /** Of a comment, which keeps the connection open. */
  readonly isBeat: boolean;
}

interface Stream {
  readonly response: Response;
  next(): Promise<Event | null>;
  end(): void;
}

/** What a client of its own reads, piece by piece. */
async function open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Stream> {
  const ending = new AbortController();
  const response = await fetch(`${origin}${path}`, { headers, signal: ending.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Event | null> => {
    const end = text.indexOf('\n\n');
    if (end < 0) {
      const read = await reader?.read();
      if (!read || read.done) return null;
      text += read.value;
      return next();
    }
    const lines = text.slice(0, end).split('\n');
    text = text.slice(end + 2);
    const fields = lines.filter((line) => !line.startsWith(':')).map((line) => line.split(/: (.*)/s).slice(0, 2));
    return { ...Object.fromEntries(fields), isBeat: lines.every((line) => line.startsWith(':')) };
  };
  return { response, next, end: () => ending.abort() };
}

async function nextChange({ next }: Stream): Promise<Event> {
  for (;;) {
    const event = await next();
    if (event === null) throw new Error('The stream has ended.');
    if (event.event === 'change') return event;
  }
}

async function nextBeat({ next }: Stream): Promise<void> {
  for (let event = await next(); event && !event.isBeat; ) event = await next();
}

const latest = async () => (await test.ask('{ changesSince(first: 0) { latest } }')).data.changesSince.latest;

it('streams all that is there, then what changes, and goes on after the last event that a client has seen', async () => {
  const follower = createFollower();
  const take = ({ data = '' }: Event) => {
    const { id, lines } = JSON.parse(data);
    follower.take([{ id, lines }]);
  };
  const first = await open('/changes');
  expect(first.response.headers.get('content-type')).toBe('text/event-stream');
  expect((await first.next())?.['retry' as never]).toBe('3000');
  let seen = await nextChange(first);
  for (let count = 0; count < 4; count += 1) {
    take(seen);
    seen = await nextChange(first);
  }
  take(seen);
  first.end();
  const second = await open('/changes?cursor=ignored', { 'last-event-id': String(seen.id) });
  const takeUntilQuiet = async () => {
    for (let event = await second.next(); event && !event.isBeat; event = await second.next())
      if (event.event === 'change') take(event);
  };
  await takeUntilQuiet();
  expect(follower.hashes()).toEqual(await exportHashes(test.graph));
  await loadOne(2);
  take(await nextChange(second));
  await takeUntilQuiet();
  expect(follower.hashes()).toEqual(await exportHashes(test.graph));
  second.end();
});

it('sends one event for one change, to the EventSource of a browser', async () => {
  const cursor = await latest();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/livez`);
    await page.evaluate(`
      window.seen = [];
      window.removed = new Promise((resolve) => { window.told = resolve; });
      window.source = new EventSource('/changes?cursor=${cursor}');
      source.addEventListener('change', ({ data, lastEventId }) => {
        seen.push(lastEventId);
        if (JSON.parse(data).id === 'source:one') told(JSON.parse(data).kind);
      });
      new Promise((resolve) => source.addEventListener('open', resolve))`);
    await removeAlone(test.graph, target, options);
    expect(await page.evaluate('removed')).toBe('REMOVED');
    const isOpen = await page.evaluate('source.readyState === EventSource.OPEN && seen.every((id) => id !== "")');
    expect(isOpen).toBe(true);
  } finally {
    await browser.close();
  }
});

it.each([
  ['/changes?cursor=nothing', 'is not a cursor of changes'],
  ['/changes?cursor=WyJvdGhlciIsMV0', 'take everything again'],
  ['/changes?from=1', 'it takes `cursor`'],
])('answers %s in one sentence, before it streams', async (path, words) => {
  const response = await fetch(`${origin}${path}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(words);
});

it('keeps silent connections open, refuses more than one client may have, and ends them when the server does', async () => {
  const cursor = await latest();
  const streams: Stream[] = [];
  let last = await open(`/changes?cursor=${cursor}`);
  for (; last.response.ok && streams.length < 5; last = await open(`/changes?cursor=${cursor}`)) streams.push(last);
  expect([last.response.status, last.response.headers.get('retry-after')]).toEqual([503, '60']);
  expect(streams).not.toEqual([]);
  for (const stream of streams) {
    await nextBeat(stream);
    await nextBeat(stream);
  }
  const closing = test.app.close();
  for (const { next } of streams) for (let event = await next(); event; ) event = await next();
  await closing;
});
