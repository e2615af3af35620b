import { type GraphQLResolveInfo, isEnumType } from 'graphql';
import { z } from 'zod';
import { type Arguments, defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { BadInput, TooComplex } from '../errors.js';
import type { QueryResolvers } from '../generated/graphql.js';
import type { Graph } from '../store/graph.js';
import { ask, defineQuery } from '../store/query.js';
import type { Dimension } from './aggregate.js';
import { enterpriseFilter } from './enterprise.js';

/** How many firms one request reads: a second or two of the store's time. */
const MAX_FIRMS = 200_000;
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

const counted = z.tuple([
  z.object({ cells: z.array(cell), isCut: z.boolean(), total: z.int(), isRefused: z.boolean() }),
]);

const aggregateField = defineField({
  on: ['Query'],
  field: 'aggregate',
  file: 'aggregate/cells',
  params,
  raw: 'edge',
  limit: 1,
  expected: 1,
});

export const aggregateNames = defineQuery({
  file: 'aggregate/names',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), name: z.string() }),
});

/** Whose values the contract has words for. */
const ENUMS: Partial<Record<Dimension, string>> = { TIER: 'RecognitionTier', BOARD: 'ListingBoard' };
const THINGS: ReadonlySet<Dimension> = new Set(['REGION', 'SEGMENT', 'PRODUCT', 'INDUSTRY']);

const aggregate: QueryResolvers['aggregate'] = async (rows, { by }, { graph }, info) => {
  const [{ cells, isCut, total, isRefused }] = counted.parse(rows);
  if (isRefused) {
    const most = MAX_FIRMS.toLocaleString('en');
    throw new TooComplex(
      `The filter leaves more than ${most} firms to count; narrow it by \`region\`, \`chain\`, \`segment\` or \`tier\`.`,
    );
  }
  const known = await namesOf(
    graph,
    cells.map(([, ids]) => ids.filter((_, at) => THINGS.has(by[at] as Dimension))),
  );
  return {
    cells: cells.map(([count, ids]) => ({
      count,
      keys: ids.map((id, at) => {
        const dimension = by[at] as Dimension;
        return { dimension, id, name: id === null ? null : (known.get(id) ?? wordOf(info, dimension, id)) };
      }),
    })),
    total,
    truncated: isCut,
  };
};

async function namesOf(
  graph: Graph,
  keys: readonly (readonly (string | null)[])[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(keys.flat().filter((id) => id !== null))];
  const rows = ids.length === 0 ? [] : await ask(graph, aggregateNames, { ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The Chinese term of a value, as the contract gives it in brackets; of a year, the year. */
function wordOf({ schema }: GraphQLResolveInfo, dimension: Dimension, id: string): string {
  const type = schema.getType(ENUMS[dimension] ?? '');
  const description = isEnumType(type) ? type.getValue(id)?.description : null;
  return /\(([^)]*)\)/.exec(description ?? '')?.[1] ?? id;
}

export const aggregateSlice = { fields: [aggregateField], resolvers: { Query: { aggregate } } } satisfies Slice;
