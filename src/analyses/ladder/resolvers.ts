import { z } from 'zod';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { EnterpriseResolvers, RegionLadderAnalysisResolvers } from '../../generated/graphql.js';
import { ladderFields, placed, title } from './queries.js';
import { LADDER_METHOD, toFirmLadder } from './shape.js';

const RegionLadderAnalysis: Pick<RegionLadderAnalysisResolvers, 'method' | 'coverage' | 'dataAsOf'> = {
  method: () => LADDER_METHOD,
  coverage: (source, args, context, info) => {
    const { firms, titled } = rowOf(readComposed(source, args, context, info));
    const note = `${titled} of the ${firms} firms placed here hold a title that a document names; the others' titles are unknown.`;
    return { known: titled, expected: firms, share: firms === 0 ? null : titled / firms, note };
  },
  dataAsOf: (source, args, context, info) => rowOf(readComposed(source, args, context, info)).newest,
};

const ladder: EnterpriseResolvers['ladder'] = (source, args, context, info) =>
  toFirmLadder(z.array(title).parse(readComposed(source, args, context, info)));

const resolvers = { RegionLadderAnalysis, Enterprise: { ladder } };

function rowOf(rows: unknown) {
  return z.tuple([placed]).parse(rows)[0];
}

export const ladderSlice: Slice = { fields: ladderFields, resolvers };
