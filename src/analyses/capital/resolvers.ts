import { assertId, regionAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import { pageOf, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import { NotFound } from '../../errors.js';
import type { CapitalPathResolvers, ChainResolvers } from '../../generated/graphql.js';
import { wayWithEvidence } from '../common/evidence.js';
import { knownCapital } from '../common/keptCapital.js';
import { type KnownChain, knownChain } from '../common/keptChain.js';
import { inTurns } from '../common/steps.js';
import { capitalFields, capitalRows } from './queries.js';
import { capitalPathSteps, DEEPEST } from './shape.js';

const capitalPaths: ChainResolvers['capitalPaths'] = async (source, args, { graph }, info) => {
  const walk = walkOf(args, { deepest: DEEPEST });
  const { state, ...rows } = capitalRows.parse(readComposed(source, info));
  const region = regionAsked(args.region, rows.region);
  const [known, capital] = await Promise.all([knownChain(graph, state[0]), knownCapital(graph, state[0], region.id)]);
  const segment = args.segment ? segmentOf(known, args.segment) : null;
  const asked = { region, segment, first: walk.upTo };
  const { items, ...rest } = await inTurns(capitalPathSteps({ known, capital }, asked));
  return { ...rest, ...pageOf(['capitalPaths', state[0].id, region.id, segment], { items }, walk) };
};

function segmentOf({ segments }: KnownChain, asked: string): string {
  if (segments.some(({ id }) => id === asked)) return asked;
  throw new NotFound(
    `This chain has no segment with the id "${assertId('segment', asked)}"; its \`segments\` lists them.`,
  );
}

const CapitalPath: CapitalPathResolvers = {
  length: ({ path }) => path.links.length,
  path: ({ path }, _args, context) => wayWithEvidence(context, path),
};

const resolvers = { Chain: { capitalPaths }, CapitalPath };

export const capitalSlice = { fields: capitalFields, resolvers } satisfies Slice;
