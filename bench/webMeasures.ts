/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { type Explorer, gzippedSize } from './explorer.js';
import { median } from './report.js';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'KiB' | 'ms';
  /** Null: nothing was promised. */
  readonly max: number | null;
}

/** By what one sees that a page stands. */
interface Sign {
  readonly selector: string;
  readonly count: number;
}

export const SIZE = { segments: 300, holdings: 999 };
const CHAIN = '/chains/chain:1';
const CHAIN_DRAWN: Sign = { selector: '.stages section li', count: SIZE.segments };
const NETWORK = `/network?focus=investor:1&expand=investor:1*portfolio*${SIZE.holdings}`;
const NETWORK_DRAWN: Sign = { selector: `[data-drawn="${SIZE.holdings + 1}"]`, count: 1 };
const PLAYGROUND = '/playground';
const PLAYGROUND_DRAWN: Sign = { selector: '.graphiql-container .view-lines', count: 1 };
const HOME_DRAWN: Sign = { selector: 'main:not(:has(.waiting)) h1', count: 1 };
const FRAMES = 40;

/** What a first visit fetches that goes straight to a route. */
export async function sizes(explorer: Explorer, origin: string): Promise<readonly Figure[]> {
  const routes: readonly (readonly [name: string, path: string, drawn: Sign, max: number | null])[] = [
    ['start', '/', HOME_DRAWN, 400],
    ['chain map', CHAIN, CHAIN_DRAWN, 410],
    ['network', NETWORK, NETWORK_DRAWN, 580],
    ['playground', PLAYGROUND, PLAYGROUND_DRAWN, null],
  ];
  const figures: Figure[] = [];
  for (const [name, path, drawn, max] of routes) {
    const value = await kibibytes(origin, await assetsOf(explorer, path, drawn));
    figures.push({ what: `first load of the ${name}, gzipped`, value, unit: 'KiB', max });
  }
  return figures;
}

async function assetsOf(explorer: Explorer, path: string, drawn: Sign): Promise<readonly string[]> {
  return explorer.visit(path, async ({ page, assets, faults }) => {
    await whenSeen(page, drawn);
    await page.waitForLoadState('networkidle');
    if (faults.length > 0) throw new Error(`${path} met with ${faults.join('; ')}`);
    return [...assets].filter((asset) => asset.startsWith('/assets/') || asset === path.split('?')[0]);
  });
}

async function kibibytes(origin: string, assets: readonly string[]): Promise<number> {
  const all = await Promise.all(assets.map((asset) => gzippedSize(origin, asset)));
  return all.reduce((sum, bytes) => sum + bytes, 0) / 1024;
}

/** From the last answer of the API to the picture. */
export async function drawing(explorer: Explorer, rounds: number): Promise<readonly Figure[]> {
  const chain: number[] = [];
  const network: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    chain.push(await explorer.visit(CHAIN, ({ page }) => untilDrawn(page, CHAIN_DRAWN)));
    await explorer.visit(NETWORK, async ({ page }) => {
      network.push(await untilDrawn(page, NETWORK_DRAWN));
      frames.push(await millisecondsPerFrame(page));
    });
  }
  return [
    { what: `chain map of ${SIZE.segments} segments, drawn`, value: median(chain), unit: 'ms', max: 1_000 },
    { what: `network of ${SIZE.holdings + 1} nodes, drawn`, value: median(network), unit: 'ms', max: 3_000 },
    { what: 'a frame of it while it is moved', value: median(frames), unit: 'ms', max: null },
  ];
}

/** When a page of this sort stands, by its own clock: looked for at each frame. A string would be refused by the server's policy. */
async function whenSeen(page: Page, sign: Sign): Promise<number> {
  const isThere = ({ selector, count }: Sign) =>
    document.querySelectorAll(selector).length >= count ? performance.now() : false;
  const handle = await page.waitForFunction(isThere, sign, { polling: 'raf', timeout: 120_000 });
  return Number(await handle.jsonValue());
}

async function untilDrawn(page: Page, drawn: Sign): Promise<number> {
  const at = await whenSeen(page, drawn);
  const answered = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/graphql'))
      .reduce((latest, { startTime, duration }) => Math.max(latest, startTime + duration), 0),
  );
  return Math.max(0, at - answered);
}

/** The picture is dragged about by its empty corner, as a person would do it. */
async function millisecondsPerFrame(page: Page): Promise<number> {
  const box = await page.locator('.network-canvas').boundingBox();
  if (!box) throw new Error('The network is nowhere on the page.');
  const stamps = page.evaluate(
    (wanted) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const next = (at: number) => {
          seen.push(at);
          if (seen.length < wanted) requestAnimationFrame(next);
          else resolve(seen);
        };
        requestAnimationFrame(next);
      }),
    FRAMES,
  );
  const [x, y] = [box.x + 12, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < FRAMES; step += 1) await page.mouse.move(x + 4 * step, y + 2 * step);
  await page.mouse.up();
  const seen = await stamps;
  return median(seen.slice(1).map((stamp, index) => stamp - (seen[index] ?? stamp)));
}

/** Slow 3G: 400 ms there and back, 400 kbit/s down. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A first visit over a slow line: when something is seen, and when the page is there. */
export async function slowLoad(explorer: Explorer): Promise<readonly Figure[]> {
  const slow = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
  };
  return explorer.visit(
    '/',
    async ({ page }) => {
      const there = await whenSeen(page, HOME_DRAWN);
      const seen = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
      return [
        { what: 'slow 3G, first content', value: seen ?? Number.NaN, unit: 'ms' as const, max: null },
        { what: 'slow 3G, first page', value: there, unit: 'ms' as const, max: null },
      ];
    },
    slow,
  );
}
