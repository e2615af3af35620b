import { assertId, countOf, noSuch, within } from '../../api/arguments.js';
import { selects } from '../../api/compose/selection.js';
import type { Slice } from '../../api/slice.js';
import { BadInput } from '../../errors.js';
import type { LinkKind, PathResolvers, QueryResolvers, TraceDirection } from '../../generated/graphql.js';
import type { Statement } from '../../store/graph.js';
import { ask, MAX_DEPTH, statementOf } from '../../store/query.js';
import { downstream, shortestPaths, subgraphOf, upstream } from './queries.js';
import { toSubgraph, toTrace } from './shape.js';

const MAX_NODES = 1_000;
const MAX_PATHS = 20;
const DEPTH = { min: 1, max: MAX_DEPTH };
/** Links that one level of a walk follows for each node that may be given, and at least, before it says that it was cut. */
const LINKS = { each: 5, least: 500 };
/** Of a subgraph: links that are looked at to find those among its nodes, and links that it gives. */
const SUBGRAPH = { nodes: 200, width: 100_000, links: 5_000 };
/** What a trace follows; the other kinds of links are not a flow. */
const FOLLOWED: readonly LinkKind[] = [
  'SUPPLIES',
  'OCCUPIES',
  'FEEDS',
  'HAS_SEGMENT',
  'MAKES',
  'KIND_OF',
  'MADE_FROM',
  'OF_PRODUCT',
];

const trace: QueryResolvers['trace'] = async (_, args, { graph }, info) => {
  const from = assertId('from', args.from);
  const first = countOf(args.first, MAX_NODES);
  const statement = walkStatement(args.direction, within('depth', args.depth, DEPTH));
  const width = Math.max(LINKS.least, LINKS.each * first);
  const asked = { from, first, width, kinds: [...followed(args.kinds)], withLinks: selects(info, 'links') };
  const walks = await ask(graph, upstream, asked, statement);
  if (walks.length === 0) throw noSuch('entity', from);
  return toTrace(walks, first);
};

const paths: QueryResolvers['paths'] = async (_, args, { graph }) => {
  const from = assertId('from', args.from);
  const to = assertId('to', args.to);
  const first = countOf(args.first, MAX_PATHS);
  const statement = statementOf(shortestPaths.file, within('maxLength', args.maxLength, DEPTH));
  const [row] = await ask(graph, shortestPaths, { from, to, first }, statement);
  if (!row?.start) throw noSuch('entity', from);
  if (!row.finish) throw noSuch('entity', to);
  return from === to ? [{ nodes: [from], links: [] }] : row.ways;
};

const subgraph: QueryResolvers['subgraph'] = async (_, args, { graph }) => {
  const ids = [...new Set(args.ids.map((id) => assertId('ids', id)))];
  if (ids.length === 0 || ids.length > SUBGRAPH.nodes)
    throw new BadInput(`\`ids\` has ${ids.length} ids; give 1 to ${SUBGRAPH.nodes}.`);
  if (args.kinds.length === 0)
    throw new BadInput('`kinds` is empty, so that no link is looked for; leave it out for all.');
  const [row] = await ask(graph, subgraphOf, { ids, width: SUBGRAPH.width, kinds: [...args.kinds] });
  const found = new Map(row?.found.map(({ asked, id }) => [asked, id]));
  const unknown = ids.find((id) => !found.has(id));
  if (unknown !== undefined) throw noSuch('entity', unknown);
  const result = toSubgraph([...new Set(ids.map((id) => found.get(id) as string))], row?.links ?? [], SUBGRAPH.links);
  return row?.isFull ? { ...result, truncated: true } : result;
};

const Path: PathResolvers = {
  length: ({ links }) => links.length,
};

const resolvers = { Query: { trace, paths, subgraph }, Path };

function followed(kinds: readonly LinkKind[] | null | undefined): readonly LinkKind[] {
  if (!kinds) return FOLLOWED;
  if (kinds.length === 0)
    throw new BadInput('`kinds` is empty, so that nothing is followed; leave it out to follow all.');
  const other = kinds.find((kind) => !FOLLOWED.includes(kind));
  if (!other) return kinds;
  throw new BadInput(`\`kinds\` has ${other}, which a trace does not follow; it follows ${FOLLOWED.join(', ')}.`);
}

/** BOTH is two walks, not one that may turn round: what my customer's other suppliers do is not upstream of me. */
function walkStatement(direction: TraceDirection, depth: number): Statement {
  const [up, down] = [statementOf(upstream.file, depth), statementOf(downstream.file, depth)];
  if (direction === 'UPSTREAM') return up;
  if (direction === 'DOWNSTREAM') return down;
  return { name: 'trace/both', text: `${up.text}\nUNION ALL\n${down.text}` };
}

export const traceSlice = { resolvers } satisfies Slice;
