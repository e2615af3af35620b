import { type GraphQLResolveInfo, isEnumType } from 'graphql';
import type { Slice } from '../../api/slice.js';
import { TooComplex } from '../../errors.js';
import type { Dimension, QueryResolvers } from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { aggregateField, counted, MAX_FIRMS, names } from './queries.js';

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
  const rows = ids.length === 0 ? [] : await ask(graph, names, { ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The Chinese term of a value, as the contract gives it in brackets; of a year, the year. */
function wordOf({ schema }: GraphQLResolveInfo, dimension: Dimension, id: string): string {
  const type = schema.getType(ENUMS[dimension] ?? '');
  const description = isEnumType(type) ? type.getValue(id)?.description : null;
  return /\(([^)]*)\)/.exec(description ?? '')?.[1] ?? id;
}

export const aggregateSlice = { fields: [aggregateField], resolvers: { Query: { aggregate } } } satisfies Slice;
