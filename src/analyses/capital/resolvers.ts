import { assertId, countOf, regionAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import { NotFound } from '../../errors.js';
import type { CapitalPathResolvers, ChainResolvers } from '../../generated/graphql.js';
import { type CapitalRows, capitalFields, capitalRows } from './queries.js';
import { toCapitalPathAnalysis } from './shape.js';

const capitalPaths: ChainResolvers['capitalPaths'] = (source, args, _context, info) => {
  const rows = capitalRows.parse(readComposed(source, info));
  const region = regionAsked(args.region, rows.region);
  const segment = args.segment ? segmentOf(rows, args.segment) : null;
  return toCapitalPathAnalysis(rows, { region, segment, first: countOf(args.first) });
};

function segmentOf({ segments }: CapitalRows, asked: string): string {
  if (segments.some(({ id }) => id === asked)) return asked;
  throw new NotFound(
    `This chain has no segment with the id "${assertId('segment', asked)}"; its \`segments\` lists them.`,
  );
}

const CapitalPath: CapitalPathResolvers = {
  length: ({ path }) => path.links.length,
};

const resolvers = { Chain: { capitalPaths }, CapitalPath };

export const capitalSlice = { fields: capitalFields, resolvers } satisfies Slice;
