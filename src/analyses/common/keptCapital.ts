import { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { assertWhole } from './chain.js';
import { type Kept, keeper, OBJECT_BYTES } from './kept.js';
import { keyIn, type State } from './state.js';

const MAX_INVESTORS = 50_000;
const MAX_PAIRS = 1_000_000;

export const holdingsInChain = defineQuery({
  file: 'capital/holdings',
  params: z.object({ chain: z.string(), limit: z.int() }),
  row: z.object({ id: z.string(), held: z.array(z.string()) }),
});
export const fundsOfRegion = defineQuery({
  file: 'capital/funds',
  params: z.object({ region: z.string(), limit: z.int() }),
  row: z.object({ id: z.string(), kind: z.string().nullable(), isBased: z.boolean(), leads: z.boolean().nullable() }),
});
export const investedBeside = defineQuery({
  file: 'capital/beside',
  params: z.object({ ids: z.array(z.string()), limit: z.int() }),
  row: z.object({ fund: z.string(), partner: z.string(), shared: z.string() }),
});

/** An investor of firms of a chain, and which these are. */
export type Holding = z.output<typeof holdingsInChain.row>;
/** An investor based in a region, or mandated for it. */
export type Fund = z.output<typeof fundsOfRegion.row>;
/** That a fund has invested beside a partner, and the first of the firms that they share. */
export type Beside = z.output<typeof investedBeside.row>;

/** By the state of the store: of a chain who holds its firms, of a region its funds and the partners beside which they have invested. */
export interface Capital {
  readonly holdings: readonly Holding[];
  readonly funds: readonly Fund[];
  readonly beside: readonly Beside[];
}

export async function knownCapital(graph: Graph, state: State, region: string): Promise<Capital> {
  const [{ holdings }, { funds, beside }] = await Promise.all([
    keptHoldings(keyIn(state, state.id), { graph, chain: state.id }),
    keptFunds(keyIn(state, region), { graph, region }),
  ]);
  return { holdings, funds, beside };
}

const keptHoldings = keeper(
  'holdings',
  async ({
    graph,
    chain,
  }: {
    readonly graph: Graph;
    readonly chain: string;
  }): Promise<Pick<Capital, 'holdings'> & Kept> => {
    const holdings = await ask(graph, holdingsInChain, { chain, limit: MAX_INVESTORS });
    assertWhole('investors', holdings, MAX_INVESTORS);
    const held = holdings.reduce((sum, row) => sum + row.held.length, 0);
    return { holdings, bytes: 3 * OBJECT_BYTES * holdings.length + OBJECT_BYTES * held };
  },
);

const keptFunds = keeper(
  'funds',
  async ({
    graph,
    region,
  }: {
    readonly graph: Graph;
    readonly region: string;
  }): Promise<Omit<Capital, 'holdings'> & Kept> => {
    const funds = await ask(graph, fundsOfRegion, { region, limit: MAX_INVESTORS });
    const ids = funds.map(({ id }) => id);
    const beside = await ask(graph, investedBeside, { ids, limit: MAX_PAIRS });
    return { funds, beside, bytes: 4 * OBJECT_BYTES * (funds.length + beside.length) };
  },
);
