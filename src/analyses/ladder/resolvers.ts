import { z } from 'zod';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { EnterpriseResolvers, RegionLadderAnalysisResolvers } from '../../generated/graphql.js';
import { ladderFields, placed, step, title } from './queries.js';
import { LADDER_METHOD, toEnterpriseLadderAnalysis } from './shape.js';

const RegionLadderAnalysis: Pick<RegionLadderAnalysisResolvers, 'method' | 'coverage' | 'dataAsOf'> = {
  method: () => LADDER_METHOD,
  coverage: (source, _args, _context, info) => {
    const { firms, titled } = rowOf(readComposed(source, info));
    const note = `${titled} of the ${firms} firms placed here hold a title that a document names; the others' titles are unknown.`;
    return { known: titled, expected: firms, share: firms === 0 ? null : titled / firms, note };
  },
  dataAsOf: (source, _args, _context, info) => rowOf(readComposed(source, info)).newest,
};

const rows = z.object({ titles: z.array(title), steps: z.array(step) });

const ladder: EnterpriseResolvers['ladder'] = (source, _args, _context, info) => {
  const { titles, steps } = rows.parse(readComposed(source, info));
  return toEnterpriseLadderAnalysis(titles, steps);
};

const resolvers = { RegionLadderAnalysis, Enterprise: { ladder } };

function rowOf(found: unknown) {
  return z.tuple([placed]).parse(found)[0];
}

export const ladderAnalysisSlice = { fields: ladderFields, resolvers } satisfies Slice;
