import type { Context } from '../api/context.js';
import type { Slice } from '../api/slice.js';
import { UNFINISHED } from '../data/load/queries.js';
import type { CoverageResolvers, QueryResolvers } from '../generated/graphql.js';
import { ask } from '../store/query.js';
import { allDatasets, unfinishedDatasets } from './dataset.js';

const MAX_DATASETS = 500;

const datasets: QueryResolvers['datasets'] = (_source, _args, { graph }) =>
  ask(graph, allDatasets, { unfinished: UNFINISHED, limit: MAX_DATASETS });

/** One look a request, however many analyses it asks: it is a statement beside theirs. */
const seen = new WeakMap<Context, Promise<readonly string[]>>();

function unfinishedFor(context: Context): Promise<readonly string[]> {
  const known = seen.get(context) ?? unfinishedIn(context);
  seen.set(context, known);
  return known;
}

async function unfinishedIn({ graph }: Context): Promise<readonly string[]> {
  const rows = await ask(graph, unfinishedDatasets, { unfinished: UNFINISHED, limit: MAX_DATASETS });
  return rows.map(({ id }) => id);
}

/** Half a data set is never taken for the whole: whoever reads how much an analysis knew reads this too. */
const Coverage: CoverageResolvers = {
  unfinishedDatasets: (_coverage, _args, context) => unfinishedFor(context),
  note: async ({ note }, _args, context) => {
    const ids = await unfinishedFor(context);
    if (ids.length === 0) return note;
    return `${note} Not all of ${ids.join(', ')} is there: a load is under way or was interrupted.`;
  },
};

export const datasetSlice = { resolvers: { Query: { datasets }, Coverage } } satisfies Slice;
