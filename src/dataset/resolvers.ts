import type { QueryResolvers } from '../generated/graphql.js';
import { ask } from '../query.js';
import { UNFINISHED } from '../seed/queries.js';
import { allDatasets } from './queries.js';

const MAX_DATASETS = 500;

const datasets: QueryResolvers['datasets'] = (_source, _args, { graph }) =>
  ask(graph, allDatasets, { unfinished: UNFINISHED, limit: MAX_DATASETS });

export const datasetResolvers = { Query: { datasets } };
