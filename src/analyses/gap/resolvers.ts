import { readComposed } from '../../api/compose/compose.js';
import { listOf, mustLoadAll, mustLoadEntity, regionAsked, regionIfAsked } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import type {
  ChainResolvers,
  ControlCircleResolvers,
  ControllerShareResolvers,
  CutWitnessResolvers,
  FillingStepResolvers,
  MappedSegmentResolvers,
  SegmentVerdictResolvers,
} from '../../generated/graphql.js';
import { toThresholds, within } from '../common/thresholds.js';
import { toMap } from './map.js';
import { gapFields, gapRows, mapRows } from './queries.js';
import { toGaps } from './shape.js';

const gaps: ChainResolvers['gaps'] = (source, args, _context, info) => {
  const rows = gapRows.parse(readComposed(source, info));
  const options = {
    thresholds: toThresholds(args),
    minTier: args.minTier ?? null,
    proximity: args.proximity ?? 'CO_LOCATION',
    alpha: within('alpha', args.alpha ?? 1, 0, 10),
  };
  return toGaps(rows, regionAsked(args.region, rows.region), options);
};

const map: ChainResolvers['map'] = (source, args, _context, info) => {
  const rows = mapRows.parse(readComposed(source, info));
  return toMap(rows, regionIfAsked(args.region, rows.region), toThresholds({}));
};

const SegmentVerdict: SegmentVerdictResolvers = {
  segment: ({ segment }, _, context, info) => mustLoadEntity(context, segment, info),
  firms: ({ firms }, { first }, context, info) => mustLoadAll(context, listOf(firms, first, 20), info),
  controllers: ({ controllers }, { first }) => listOf(controllers, first, 5),
};
const ControllerShare: ControllerShareResolvers = {
  controller: ({ controller }, _, context, info) => mustLoadEntity(context, controller, info),
  enterprises: ({ enterprises }, _, context, info) => mustLoadAll(context, listOf(enterprises, null, 100), info),
};
const ControlCircle: ControlCircleResolvers = {
  organizations: ({ organizations }, _, context, info) => mustLoadAll(context, organizations, info),
};
const CutWitness: CutWitnessResolvers = {
  from: ({ from }, _, context, info) => mustLoadEntity(context, from, info),
  to: ({ to }, _, context, info) => mustLoadEntity(context, to, info),
  via: ({ via }, _, context, info) => mustLoadAll(context, via, info),
};
const FillingStep: FillingStepResolvers = {
  segment: ({ segment }, _, context, info) => mustLoadEntity(context, segment, info),
};
const MappedSegment: MappedSegmentResolvers = {
  segment: ({ segment }, _, context, info) => mustLoadEntity(context, segment, info),
  top: ({ top }, { first }, context, info) => mustLoadAll(context, listOf(top, first, 5), info),
  leaders: ({ leaders }, _, context, info) => mustLoadAll(context, leaders, info),
};

const resolvers = {
  Chain: { gaps, map },
  SegmentVerdict,
  ControllerShare,
  ControlCircle,
  CutWitness,
  FillingStep,
  MappedSegment,
};

export const gapSlice: Slice = { fields: gapFields, resolvers };
