import { assertId, countOf, mustLoadAll, mustLoadEntity } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import { BadInput, NotFound } from '../../errors.js';
import type {
  PathResolvers,
  QueryResolvers,
  TraceDirection,
  TraceLinkResolvers,
  TraceNodeResolvers,
} from '../../generated/graphql.js';
import type { Statement } from '../../store/graph.js';
import { ask, MAX_DEPTH, statementOf } from '../../store/query.js';
import { downstream, shortestPaths, upstream } from './queries.js';
import { toTrace } from './shape.js';

const MAX_NODES = 1_000;
const MAX_PATHS = 20;
/** Links that one level of a walk follows before it says that it was cut. */
const WIDTH = 5_000;

const trace: QueryResolvers['trace'] = async (_, args, { graph }) => {
  const from = assertId('from', args.from);
  const first = countOf(args.first, 200, MAX_NODES);
  const statement = walkStatement(args.direction, depthOf('depth', args.depth, 3));
  const walks = await ask(graph, upstream, { from, first, width: WIDTH }, statement);
  if (walks.length === 0) throw unknownId(from);
  return toTrace(walks, first);
};

const paths: QueryResolvers['paths'] = async (_, args, { graph }) => {
  const from = assertId('from', args.from);
  const to = assertId('to', args.to);
  const first = countOf(args.first, 5, MAX_PATHS);
  const statement = statementOf(shortestPaths.file, depthOf('maxLength', args.maxLength, MAX_DEPTH));
  const [row] = await ask(graph, shortestPaths, { from, to, first }, statement);
  if (!row?.start) throw unknownId(from);
  if (!row.finish) throw unknownId(to);
  return from === to ? [{ nodes: [from], links: [] }] : row.ways;
};

const TraceNode: TraceNodeResolvers = {
  node: ({ id }, _, context, info) => mustLoadEntity(context, id, info),
};

const TraceLink: TraceLinkResolvers = {
  citations: ({ citations }, _, context, info) => mustLoadAll(context, citations, info),
};

const Path: PathResolvers = {
  length: ({ links }) => links.length,
  nodes: ({ nodes }, _, context, info) => mustLoadAll(context, nodes, info),
};

const resolvers = { Query: { trace, paths }, TraceNode, TraceLink, Path };

/** BOTH is two walks, not one that may turn round: what my customer's other suppliers do is not upstream of me. */
function walkStatement(direction: TraceDirection, depth: number): Statement {
  const [up, down] = [statementOf(upstream.file, depth), statementOf(downstream.file, depth)];
  if (direction === 'UPSTREAM') return up;
  if (direction === 'DOWNSTREAM') return down;
  return { name: 'trace/both', text: `${up.text}\nUNION ALL\n${down.text}` };
}

function unknownId(id: string): NotFound {
  return new NotFound(`There is no entity with the id "${id}"; \`search\` finds ids by name.`);
}

function depthOf(name: string, value: number | null | undefined, standard: number): number {
  const depth = value ?? standard;
  if (depth >= 1 && depth <= MAX_DEPTH) return depth;
  throw new BadInput(`\`${name}\` is ${depth}; it must be between 1 and ${MAX_DEPTH}.`);
}

export const traceSlice: Slice = { resolvers };
