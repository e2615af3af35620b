import { z } from 'zod';
import { type Arguments, defineField, filterOf } from '../../api/compose/model.js';
import { BadInput } from '../../errors.js';
import { enterpriseFilter } from '../../model/enterprise.js';
import { defineQuery } from '../../store/query.js';

/** How many firms one request reads: a second or two of the store's time. */
export const MAX_FIRMS = 200_000;
const MAX_CELLS = 500;
const NATION = 'region:100000';

const MAX_DIMENSIONS = 3;

/** Known before anything is counted. */
function dimensionsOf({ by }: Arguments): readonly unknown[] {
  const asked = by as readonly string[];
  const twice = asked.find((dimension, at) => asked.indexOf(dimension) !== at);
  if (twice !== undefined) throw new BadInput(`\`by\` has ${twice} twice; give each dimension once.`);
  if (asked.length >= 1 && asked.length <= MAX_DIMENSIONS) return asked;
  throw new BadInput(`\`by\` has ${asked.length} dimensions; give one to ${MAX_DIMENSIONS}.`);
}

function params(args: Arguments): Readonly<Record<string, unknown>> {
  const { region, chain, tier, level } = filterOf(args);
  const firms = enterpriseFilter(args);
  return {
    ...firms,
    // Investments are counted along those who have some, unless the filter asks for those who have none.
    isFunded: args['of'] === 'INVESTMENTS' && firms['isUnfunded'] === null ? true : firms['isFunded'],
    of: args['of'],
    by: dimensionsOf(args),
    within: region ?? NATION,
    ofChain: chain ?? null,
    ofTier: tier ?? null,
    ofLevel: level ?? null,
    most: MAX_FIRMS,
    cells: MAX_CELLS,
  };
}

const cell = z.tuple([z.int(), z.array(z.string().nullable())]);

export const counted = z.tuple([
  z.object({ cells: z.array(cell), isCut: z.boolean(), total: z.int(), isRefused: z.boolean() }),
]);

export const aggregateField = defineField({
  on: ['Query'],
  field: 'aggregate',
  file: 'aggregate/cells',
  params,
  raw: 'edge',
  limit: 1,
  expected: 1,
});

export const names = defineQuery({
  file: 'aggregate/names',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), name: z.string() }),
});
