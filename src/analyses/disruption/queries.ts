import { z } from 'zod';
import { defineQuery } from '../../store/query.js';
import { chainFacts, chainRows, supplyFact, supplyRows, tier } from '../common/facts.js';

const ids = z.object({ ids: z.array(z.string()) });

export const failingEnterprises = defineQuery({
  file: 'disruption/failing',
  params: ids,
  row: z.object({ asked: z.string(), id: z.string() }),
});

/** Within a chain: its firms, their segments, and the supplies among them. */
export const facts = { segments: chainFacts.segments, firms: chainFacts.firms, supplies: supplyFact };
export const rowsInChain = chainRows.pick({ segments: true, firms: true }).extend({ supplies: supplyRows });

/** Without one: whatever is within reach of the failing firms, counted first by their degrees. */
export const reachOf = defineQuery({
  file: 'disruption/reach',
  params: ids.extend({ firms: z.int() }),
  row: z.object({ firms: z.int(), links: z.int() }),
});
export const suppliesInReach = defineQuery({
  file: 'disruption/supplies',
  params: ids.extend({ firms: z.int(), links: z.int() }),
  row: supplyRows.element,
});
export const positionsOf = defineQuery({
  file: 'disruption/positions',
  params: ids,
  row: z.object({
    id: z.string(),
    tiers: z.array(tier),
    segments: z.array(
      z.object({ id: z.string(), rank: z.string().nullable(), required: z.boolean(), feeds: z.array(z.string()) }),
    ),
  }),
});

export const newestOf = defineQuery({
  file: 'disruption/published',
  params: z.object({ citations: z.array(z.string()) }),
  row: z.object({ newest: z.string().nullable() }),
});
