import { z } from 'zod';
import type { Planted } from './planted.js';

/** How much of what was planted an analysis finds, and how much of what it finds was planted. */
export interface Recovered {
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
  readonly right: number;
  /** right / planted. */
  readonly recall: number;
  /** right / found. */
  readonly precision: number;
}

type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const GAPS = `query ($chain: ID!, $region: ID!) {
  chain(by: { id: $chain }) {
    gaps(region: $region) {
      verdicts { segment { id } verdict fillOrder firmCount controllerCount reasons { test } }
      circles { organizations { id } }
    }
  }
}`;
const BOTTLENECKS = `query ($chain: ID!) {
  chain(by: { id: $chain }) { bottlenecks { items(first: 100) { node { id __typename } } } }
}`;

const idRow = z.object({ id: z.string() });
const verdictRow = z.object({
  segment: idRow,
  verdict: z.string(),
  fillOrder: z.int().nullable(),
  firmCount: z.int(),
  controllerCount: z.int().nullable(),
  reasons: z.array(z.object({ test: z.string() })),
});
const gapAnswer = z.object({
  chain: z.object({
    gaps: z.object({
      verdicts: z.array(verdictRow),
      circles: z.array(z.object({ organizations: z.array(idRow) })),
    }),
  }),
});
const bottleneckAnswer = z.object({
  chain: z.object({
    bottlenecks: z.object({ items: z.array(z.object({ node: idRow.extend({ __typename: z.string() }) })) }),
  }),
});

interface Pair {
  readonly region: string;
  readonly chain: string;
}

/** Asks each analysis for every region and chain of the world, planted or not, and compares. */
export async function recover(planted: Planted, ask: Ask): Promise<readonly Recovered[]> {
  const regions = [...new Set(planted.active.map(({ region }) => region))];
  const chains = [...new Set(planted.active.map(({ chain }) => chain))];
  const pairs = regions.flatMap((region) => chains.map((chain) => ({ region, chain })));
  const found: Found[] = [];
  for (const pair of pairs) found.push({ ...pair, ...gapAnswer.parse(await ask(GAPS, { ...pair })).chain.gaps });
  const bottlenecks: string[][] = [[], []];
  for (const chain of chains) {
    const { items } = bottleneckAnswer.parse(await ask(BOTTLENECKS, { chain })).chain.bottlenecks;
    for (const { node } of items) bottlenecks[node.__typename === 'Segment' ? 1 : 0]?.push(`${chain} ${node.id}`);
  }
  return [
    ...['MISSING', 'BROKEN', 'WEAK'].map((verdict) =>
      compare(verdict, gapsOf(planted, verdict), verdictsOf(found, verdict)),
    ),
    compare('shared controllers', planted.sharedControllers.map(ownersKey), sharedIn(found)),
    compare('circular ownership', planted.circles.map(circleKey), circlesIn(found)),
    compare(
      'fillable first',
      planted.fillable.flatMap(nearKeys),
      found.flatMap((each) => firstFilled(each, planted)),
    ),
    compare(
      'cut firms',
      planted.cutFirms.map(({ chain, firm }) => `${chain} ${firm}`),
      bottlenecks[0] ?? [],
    ),
    compare(
      'cut segments',
      planted.cutSegments.map(({ chain, segment }) => `${chain} ${segment}`),
      bottlenecks[1] ?? [],
    ),
  ];
}

type Found = Pair & z.infer<typeof gapAnswer>['chain']['gaps'];

function gapsOf({ gaps }: Planted, verdict: string): readonly string[] {
  return gaps.filter((gap) => gap.verdict === verdict).map(({ region, segment }) => `${region} ${segment}`);
}

function verdictsOf(found: readonly Found[], verdict: string): readonly string[] {
  return found.flatMap(({ region, verdicts }) =>
    verdicts.filter((row) => row.verdict === verdict).map(({ segment }) => `${region} ${segment.id}`),
  );
}

/** Concentrated by its owners alone, and how many firms and owners there are. */
function sharedIn(found: readonly Found[]): readonly string[] {
  return found.flatMap(({ region, verdicts }) =>
    verdicts
      .filter(({ reasons }) => reasons.some(({ test }) => test === 'HHI_CONSOLIDATED'))
      .map(({ segment, firmCount, controllerCount }) =>
        ownersKey({ region, segment: segment.id, firms: firmCount, owners: controllerCount ?? 0 }),
      ),
  );
}

function ownersKey(row: { region: string; segment: string; firms: number; owners: number }): string {
  return `${row.region} ${row.segment} ${row.firms} ${row.owners}`;
}

function circlesIn(found: readonly Found[]): readonly string[] {
  return found.flatMap(({ circles }) =>
    circles.map(({ organizations }) => circleKey({ organizations: organizations.map(({ id }) => id) })),
  );
}

function circleKey({ organizations }: { readonly organizations: readonly string[] }): string {
  return [...organizations].sort().join(' ');
}

function nearKeys({ region, near }: Planted['fillable'][number]): readonly string[] {
  return near.map((segment) => `${region} ${segment}`);
}

/** As many of the order's first as were planted near: all of them should be. */
function firstFilled({ region, chain, verdicts }: Found, { fillable }: Planted): readonly string[] {
  const near = fillable.find((row) => row.region === region && row.chain === chain)?.near.length ?? 0;
  return verdicts
    .filter(({ fillOrder }) => fillOrder !== null && fillOrder <= near)
    .map(({ segment }) => `${region} ${segment.id}`);
}

function compare(kind: string, planted: readonly string[], found: readonly string[]): Recovered {
  const [wanted, seen] = [new Set(planted), new Set(found)];
  const right = [...seen].filter((key) => wanted.has(key)).length;
  const shareOf = (all: number) => (all === 0 ? 1 : right / all);
  return {
    kind,
    planted: wanted.size,
    found: seen.size,
    right,
    recall: shareOf(wanted.size),
    precision: shareOf(seen.size),
  };
}
