import { onlyAsked, regionAsked, regionIfAsked, within } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { ChainMapAnalysisResolvers, ChainResolvers, GapAnalysisResolvers } from '../../generated/graphql.js';
import { knownChain } from '../common/keptChain.js';
import { knownSupplies } from '../common/keptSupplies.js';
import { inTurns } from '../common/steps.js';
import { toThresholds } from '../common/thresholds.js';
import { mapSteps } from './map.js';
import { gapFields, gapRows, mapRows } from './queries.js';
import { gapSteps } from './shape.js';

const gaps: ChainResolvers['gaps'] = async (source, args, { graph }, info) => {
  const { state, ...rows } = gapRows.parse(readComposed(source, info));
  const region = regionAsked(args.region, rows.region);
  const options = {
    thresholds: toThresholds(args),
    minTier: args.minTier ?? null,
    alpha: within('alpha', args.alpha, { min: 0, max: 10 }),
  };
  const known = await knownChain(graph, state[0]);
  const supplies = args.proximity === 'SUPPLY' ? await knownSupplies(graph, state[0]) : null;
  return inTurns(gapSteps(known, region, { ...options, supplies }));
};

const map: ChainResolvers['map'] = async (source, args, { graph }, info) => {
  const { state, leaders, ...rows } = mapRows.parse(readComposed(source, info));
  const region = regionIfAsked(args.region, rows.region);
  const known = await knownChain(graph, state[0]);
  return inTurns(mapSteps(known, leaders, region, toThresholds({})));
};

const GapAnalysis: Pick<GapAnalysisResolvers, 'verdicts'> = {
  verdicts: ({ verdicts }, { segment }) => onlyAsked('segment', verdicts, segment),
};

const ChainMapAnalysis: Pick<ChainMapAnalysisResolvers, 'segments'> = {
  segments: ({ segments }, { segment }) => onlyAsked('segment', segments, segment),
};

const resolvers = { Chain: { gaps, map }, GapAnalysis, ChainMapAnalysis };

export const gapSlice = { fields: gapFields, resolvers } satisfies Slice;
