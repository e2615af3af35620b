import { UNFINISHED } from '../analyses/common/state.js';
import { assertId } from '../api/arguments.js';
import { defineField } from '../api/compose/model.js';
import type { Context } from '../api/context.js';
import type { Slice } from '../api/slice.js';
import type { CoverageResolvers, DatasetBy } from '../generated/graphql.js';
import { ask } from '../store/query.js';
import { ownLinks, unfinishedDatasets } from './dataset.js';

const MAX_DATASETS = 500;

/** What of the store is not of one's own. */
const NOT_OWN = ['SEED', 'DERIVED', 'DEMO'];

const unfinishedFor = onceARequest(async ({ graph }) => {
  const rows = await ask(graph, unfinishedDatasets, { unfinished: UNFINISHED, limit: MAX_DATASETS });
  return rows.map(({ id }) => id);
});

const ownLinksFor = onceARequest(async ({ graph }) => {
  const [own] = await ask(graph, ownLinks, { kinds: NOT_OWN });
  return own?.links ?? 0;
});

/** One look a request, however many analyses it asks: it is a statement beside theirs. */
function onceARequest<T>(look: (context: Context) => Promise<T>): (context: Context) => Promise<T> {
  const seen = new WeakMap<Context, Promise<T>>();
  return (context) => {
    const known = seen.get(context) ?? look(context);
    seen.set(context, known);
    return known;
  };
}

/** Half a data set is never taken for the whole: whoever reads how much an analysis knew reads this too. */
const Coverage: CoverageResolvers = {
  unfinishedDatasets: (_coverage, _args, context) => unfinishedFor(context),
  ownLinks: (_coverage, _args, context) => ownLinksFor(context),
  note: async ({ note }, _args, context) => {
    const ids = await unfinishedFor(context);
    if (ids.length === 0) return note;
    return `${note} Not all of ${ids.join(', ')} is there: a load is under way or was interrupted.`;
  },
};

/** Edges, and documents, that say which data set states them, each named by the id of it that the relationship or the node has. */
const FACTS = [
  'Sourced',
  'Recognition',
  'Listing',
  'Milestone',
  'Measure',
  'Observation',
  'Fact',
  'Award',
  'Need',
  'ToldGap',
  'Counterparty',
  'Criterion',
  'Statement',
  'Contradiction',
  'Source',
  'NearMatch',
];

export const datasetSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'datasets', file: 'dataset/all', limit: MAX_DATASETS }),
    defineField({
      on: ['Query'],
      field: 'dataset',
      file: 'dataset/by',
      params: ({ by }) => {
        const { id, name } = (by ?? {}) as DatasetBy;
        return { id: id == null ? null : assertId('id', id), name };
      },
    }),
    defineField({
      on: ['Dataset'],
      field: 'kind',
      expression:
        "CASE this.kind WHEN 'SEED' THEN 'FACTS' WHEN 'DEMO' THEN 'DEMO' WHEN 'DERIVED' THEN 'DERIVED' WHEN 'ADDITIONS' THEN 'ADDITIONS' ELSE 'IMPORT' END",
    }),
    defineField({ on: ['Dataset'], field: 'loadedAt', expression: 'this.importedAt' }),
    defineField({ on: ['Dataset'], field: 'isComplete', expression: `this.hash <> '${UNFINISHED}'` }),
    defineField({ on: ['Dataset'], field: 'sources', file: 'dataset/sources' }),
    defineField({ on: FACTS, field: 'dataset', file: 'dataset/ofFact' }),
  ],
  resolvers: { Coverage },
} satisfies Slice;
