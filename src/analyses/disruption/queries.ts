import { z } from 'zod';
import { defineQuery } from '../../store/query.js';
import { tier } from '../common/facts.js';

const ids = z.object({ ids: z.array(z.string()) });

export const failingEnterprises = defineQuery({
  file: 'disruption/failing',
  params: ids,
  row: z.object({ asked: z.string(), id: z.string() }),
});

const supplyRow = z.object({
  from: z.string(),
  to: z.string(),
  product: z.string().nullable(),
  share: z.number().nullable(),
  citations: z.array(z.string()),
});
export type SupplyRow = z.infer<typeof supplyRow>;

/** Within a chain. */
export const suppliesOfChain = defineQuery({
  file: 'disruption/ofChain',
  params: z.object({ chain: z.string(), links: z.int() }),
  row: supplyRow,
});

/** Without one: whatever is within reach of the failing firms, counted first by their degrees. */
export const reachOf = defineQuery({
  file: 'disruption/reach',
  params: ids.extend({ firms: z.int() }),
  row: z.object({ firms: z.int(), links: z.int() }),
});
export const suppliesInReach = defineQuery({
  file: 'disruption/supplies',
  params: ids.extend({ firms: z.int(), links: z.int() }),
  row: supplyRow,
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
