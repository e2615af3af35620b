import { assertId, mustLoadEntity } from '../entity.js';
import { BadInput, NotFound } from '../errors.js';
import type {
  ComparisonCellResolvers,
  ComparisonRowResolvers,
  QueryResolvers,
  SegmentCellResolvers,
  SegmentComparisonResolvers,
} from '../generated/graphql.js';
import { ask } from '../query.js';
import { figuresOf, segmentsOf } from './queries.js';
import { toComparison } from './shape.js';

const MAX_REGIONS = 10;
const MAX_FIGURES = 5_000;

const compareRegions: QueryResolvers['compareRegions'] = async (_, args, { graph }) => {
  const ids = [...new Set(args.ids.map((id) => assertId('ids', id)))];
  if (ids.length < 2 || ids.length > MAX_REGIONS) {
    throw new BadInput(`\`ids\` has ${ids.length} different regions; between 2 and ${MAX_REGIONS} are compared.`);
  }
  const chain = args.chain ? assertId('chain', args.chain) : null;
  const figures = await ask(graph, figuresOf, { ids, limit: MAX_FIGURES });
  const unknown = ids.find((id) => !figures.some(({ region }) => region === id));
  if (unknown) throw new NotFound(`There is no region with the id "${unknown}"; \`search\` finds ids by name.`);
  const counts = chain ? await ask(graph, segmentsOf, { ids, chain }) : [];
  if (chain && counts.length === 0) throw new NotFound(`There is no chain with segments under the id "${chain}".`);
  return toComparison(ids, figures, counts);
};

const ComparisonRow: ComparisonRowResolvers = {
  metric: ({ metric }, _, context, info) => mustLoadEntity(context, metric, info),
};
const ComparisonCell: ComparisonCellResolvers = {
  region: ({ region }, _, context, info) => mustLoadEntity(context, region, info),
  observations: ({ observations }, _, context, info) =>
    Promise.all(observations.map((id) => mustLoadEntity(context, id, info))),
};
const SegmentComparison: SegmentComparisonResolvers = {
  segment: ({ segment }, _, context, info) => mustLoadEntity(context, segment, info),
};
const SegmentCell: SegmentCellResolvers = {
  region: ({ region }, _, context, info) => mustLoadEntity(context, region, info),
};

export const comparisonResolvers = {
  Query: { compareRegions },
  ComparisonRow,
  ComparisonCell,
  SegmentComparison,
  SegmentCell,
};
