import { regionAsked, regionIfAsked, within } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { ChainResolvers } from '../../generated/graphql.js';
import { toThresholds } from '../common/thresholds.js';
import { toChainMapAnalysis } from './map.js';
import { gapFields, gapRows, mapRows } from './queries.js';
import { toGapAnalysis } from './shape.js';

const gaps: ChainResolvers['gaps'] = (source, args, _context, info) => {
  const rows = gapRows.parse(readComposed(source, info));
  const options = {
    thresholds: toThresholds(args),
    minTier: args.minTier ?? null,
    proximity: args.proximity,
    alpha: within('alpha', args.alpha, { min: 0, max: 10 }),
  };
  return toGapAnalysis(rows, regionAsked(args.region, rows.region), options);
};

const map: ChainResolvers['map'] = (source, args, _context, info) => {
  const rows = mapRows.parse(readComposed(source, info));
  return toChainMapAnalysis(rows, regionIfAsked(args.region, rows.region), toThresholds({}));
};

const resolvers = { Chain: { gaps, map } };

export const gapSlice = { fields: gapFields, resolvers } satisfies Slice;
