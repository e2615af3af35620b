import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Context } from '../../api/context.js';
import { ask, defineQuery } from '../../store/query.js';
import { linkRow, type Synergy } from './facts.js';
import type { BareLink, BareWay, Evidence } from './ways.js';

const AT_ONCE = 1_000;

const evidence = linkRow.pick({ product: true, confidence: true, citations: true });

export const evidenceOfLinks = defineQuery({
  file: 'chain/evidence',
  params: z.object({ links: z.array(linkRow.pick({ from: true, kind: true, to: true })) }),
  row: evidence.extend({ number: z.int() }),
});

/** A way as the API gives it. */
interface ToldWay {
  readonly nodes: string[];
  readonly links: Synergy[];
}

/** Ways with what is said of each of their links: fetched for what is shown, all that a request shows together. */
export async function withEvidence(context: Context, ways: readonly BareWay[]): Promise<ToldWay[]> {
  const loader = loaderOf(context);
  const linkWith = async ({ product, confidence, citations, ...link }: BareLink) => {
    if (product !== undefined && confidence !== undefined && citations !== undefined)
      return { ...link, product, confidence, citations };
    const { from, kind, to } = link;
    return { ...link, ...(await loader.load({ from, kind, to })) };
  };
  return Promise.all(
    ways.map(async ({ nodes, links }) => ({ nodes: [...nodes], links: await Promise.all(links.map(linkWith)) })),
  );
}

export async function wayWithEvidence(context: Context, way: BareWay): Promise<ToldWay> {
  const [told] = await withEvidence(context, [way]);
  return told as ToldWay;
}

type Asked = Pick<BareLink, 'from' | 'kind' | 'to'>;
type Loader = DataLoader<Asked, Evidence, string>;

const loaders = new WeakMap<Context, Loader>();

function loaderOf(context: Context): Loader {
  const known = loaders.get(context) ?? newLoader(context);
  loaders.set(context, known);
  return known;
}

function newLoader({ graph }: Context): Loader {
  const load = async (links: readonly Asked[]) => {
    const rows = new Map((await ask(graph, evidenceOfLinks, { links: [...links] })).map((row) => [row.number, row]));
    // A link that has gone since the chain was read: nobody says it any more.
    return links.map((_, number) => rows.get(number) ?? { product: null, confidence: null, citations: [] });
  };
  return new DataLoader(load, { maxBatchSize: AT_ONCE, cacheKeyFn: ({ from, kind, to }) => `${from} ${kind} ${to}` });
}
