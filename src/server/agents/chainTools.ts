import { z } from 'zod';
import type {
  AgentBottlenecksQuery,
  AgentBottlenecksQueryVariables,
  AgentChainMapQuery,
  AgentChainMapQueryVariables,
  AgentGapsQuery,
  AgentGapsQueryVariables,
  AgentPathsQuery,
  AgentPathsQueryVariables,
  AgentSubgraphQuery,
  AgentSubgraphQueryVariables,
  AgentTargetsQuery,
  AgentTargetsQueryVariables,
  AgentTraceQuery,
  AgentTraceQueryVariables,
  LinkKind,
  TraceDirection,
  Verdict,
} from '../../generated/agents.js';
import { operation } from './asking.js';
import { type Found, nameOf } from './find.js';
import { after, analysed, chainArgument, rankingOf, regionArgument, text, tool } from './tool.js';

const MAP = operation<AgentChainMapQuery, AgentChainMapQueryVariables>('AgentChainMap');
const GAPS = operation<AgentGapsQuery, AgentGapsQueryVariables>('AgentGaps');
const TARGETS = operation<AgentTargetsQuery, AgentTargetsQueryVariables>('AgentTargets');
const BOTTLENECKS = operation<AgentBottlenecksQuery, AgentBottlenecksQueryVariables>('AgentBottlenecks');
const TRACE = operation<AgentTraceQuery, AgentTraceQueryVariables>('AgentTrace');
const PATHS = operation<AgentPathsQuery, AgentPathsQueryVariables>('AgentPaths');
const SUBGRAPH = operation<AgentSubgraphQuery, AgentSubgraphQueryVariables>('AgentSubgraph');

const VERDICTS = ['MISSING', 'BROKEN', 'WEAK', 'COVERED', 'INSUFFICIENT_DATA'] as const satisfies readonly Verdict[];
const DIRECTIONS = ['UPSTREAM', 'DOWNSTREAM', 'BOTH'] as const satisfies readonly TraceDirection[];
/** What a trace follows. */
const TRACED = [
  'SUPPLIES',
  'OCCUPIES',
  'FEEDS',
  'HAS_SEGMENT',
  'MAKES',
  'KIND_OF',
  'MADE_FROM',
  'OF_PRODUCT',
] as const satisfies readonly LinkKind[];
const LINK_KINDS = [
  ...TRACED,
  'INVESTED_IN',
  'CONTROLS',
  'LEADS',
  'COOPERATES_WITH',
  'COMPETES_WITH',
] as const satisfies readonly LinkKind[];
/** So few that the names of those without a link fit into an answer too. */
const MOST_AMONG = 50;
/** As long as a ranking of the API is. */
const RANKED = 100;

const chainMap = tool(
  {
    name: 'chain_map',
    title: 'Map a chain (产业链图谱)',
    description:
      'The segments (环节) of a chain, upstream first, with how many firms are known in each; with a region also how many are there, the verdict and its leading firms.',
  },
  {
    chain: chainArgument,
    region: regionArgument.optional(),
    stage: z
      .enum(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'])
      .optional()
      .describe('Only segments of this stage (上中下游).'),
    after,
  },
  async (input, teller) => {
    const { id } = await teller.find('chain', input.chain);
    const region = input.region === undefined ? null : await teller.find('region', input.region);
    const { chain } = await teller.ask(MAP, { id, region: region?.id ?? null });
    if (!chain) throw gone(id);
    const { map, ...about } = chain;
    const segments = map.segments
      .filter(({ segment }) => input.stage === undefined || segment.stage === input.stage)
      .map(({ segment, ...counts }) => ({ ...segment, ...counts }));
    const permalink = teller.links.entity({ id, type: 'Chain' }, region ? { region: region.id } : {});
    return {
      head: { permalink, ...about, region, ...analysed(map) },
      list: rankingOf('segments', segments, input.after),
    };
  },
);

const gaps = tool(
  {
    name: 'gaps',
    title: 'Find gaps of a chain in a region (缺链、断链、弱链)',
    description:
      'Which required segments (环节) of a chain are missing (缺链), broken (断链) or weak (弱链) in a region, the reasons, and in which order to fill them (补链顺序). INSUFFICIENT_DATA means that nobody knows, never that there is none. Read coverage first.',
  },
  {
    chain: chainArgument,
    region: regionArgument,
    verdict: z.enum(VERDICTS).optional().describe('Only segments with this verdict; by default the gaps first.'),
    after,
  },
  async (input, teller) => {
    const { id } = await teller.find('chain', input.chain);
    const region = await teller.find('region', input.region);
    const { chain } = await teller.ask(GAPS, { id, region: region.id });
    if (!chain) throw gone(id);
    const { verdicts, filling, counts } = chain.gaps;
    const wanted = ['BROKEN', 'MISSING', 'WEAK', 'INSUFFICIENT_DATA', 'COVERED'];
    const judged = verdicts
      .filter(({ verdict }) => input.verdict === undefined || verdict === input.verdict)
      .map(({ segment, ...verdict }) => ({ ...segment, ...verdict }))
      .sort((one, other) => wanted.indexOf(one.verdict) - wanted.indexOf(other.verdict));
    return {
      head: {
        permalink: teller.links.page(`/chains/${id}/gaps`, { region: region.id }),
        chain: { id, name: chain.name },
        region,
        ...analysed(chain.gaps),
        counts: Object.fromEntries(counts.map(({ verdict, count }) => [verdict, count])),
        fillingOrder: filling.steps.map(({ segment }) => segment),
      },
      list: rankingOf('segments', judged, input.after),
    };
  },
);

const targets = tool(
  {
    name: 'targets',
    title: 'Find firms that would fill the gaps (招商目标)',
    description:
      'Firms outside a region that would fill gaps of a chain there, best score first, each with the parts of its score and the ways behind it; `chosen` is the set to discuss together.',
  },
  { chain: chainArgument, region: regionArgument, after },
  async (input, teller) => {
    const { id } = await teller.find('chain', input.chain);
    const region = await teller.find('region', input.region);
    const { chain } = await teller.ask(TARGETS, { id, region: region.id, first: RANKED });
    if (!chain) throw gone(id);
    const { candidates, chosen, before, after: afterwards } = chain.targets;
    const counted = (counts: typeof before) => Object.fromEntries(counts.map(({ verdict, count }) => [verdict, count]));
    return {
      head: {
        permalink: teller.links.page('/targets', { chain: id, region: region.id }),
        chain: { id, name: chain.name },
        region,
        ...analysed(chain.targets),
        before: counted(before),
        afterAllChosenCame: counted(afterwards),
        chosen,
      },
      list: rankingOf(
        'candidates',
        candidates.map(({ paths, parts, ...candidate }) => ({
          ...candidate,
          parts: partsOf(parts),
          paths: paths.map(wayOf),
        })),
        input.after,
      ),
    };
  },
);

const bottlenecks = tool(
  {
    name: 'bottlenecks',
    title: 'Find bottlenecks (卡点)',
    description:
      'Firms and segments that suppliers reach the leaders (链主) of a chain only through, each with a pair that it separates and the way between; with a region only its leaders count.',
  },
  { chain: chainArgument, region: regionArgument.optional(), after },
  async (input, teller) => {
    const { id } = await teller.find('chain', input.chain);
    const region = input.region === undefined ? null : await teller.find('region', input.region);
    const { chain } = await teller.ask(BOTTLENECKS, { id, region: region?.id ?? null });
    if (!chain) throw gone(id);
    const items = chain.bottlenecks.items.map(({ node, separates, witness, ...rest }) => ({
      ...node,
      ...rest,
      separates: { from: shortOf(separates.from), to: shortOf(separates.to) },
      witness: wayOf(witness),
    }));
    return {
      head: {
        permalink: teller.links.entity({ id, type: 'Chain' }, region ? { region: region.id } : {}),
        chain: { id, name: chain.name },
        region,
        ...analysed(chain.bottlenecks),
      },
      list: rankingOf('bottlenecks', items, input.after),
    };
  },
);

const trace = tool(
  {
    name: 'trace',
    title: 'Trace up or down the chain (上下游追踪)',
    description:
      'What is reached from a firm, a segment, a product or a chain by following supplies, positions, flows and products, nearest first, with the links and their quotes. A place upstream is a position, not a supply: only SUPPLIES links are supplies.',
  },
  {
    from: text('Id or name of where to start.'),
    direction: z.enum(DIRECTIONS).describe('UPSTREAM towards suppliers, DOWNSTREAM towards customers.'),
    depth: z.int().min(1).max(6).default(2).describe('The greatest number of links from the start, 1–6.'),
    kinds: z.array(z.enum(TRACED)).min(1).optional().describe('Only links of these kinds; by default all of them.'),
    after,
  },
  async (input, teller) => {
    const { direction, depth, kinds = TRACED } = input;
    const start = await teller.findAny(input.from);
    const asked = { from: start.id, direction, depth, first: 200, kinds: [...kinds] };
    const answer = (await teller.ask(TRACE, asked)).trace;
    const nodes = new Map(answer.nodes.map(({ node, depth: at }) => [node.id, { name: nameOf(node), at }]));
    const farther = (link: { readonly from: string; readonly to: string }) =>
      Math.max(nodes.get(link.from)?.at ?? 0, nodes.get(link.to)?.at ?? 0);
    const links = answer.links
      .map(({ from, to, ...link }) => ({
        from,
        fromName: nodes.get(from)?.name,
        to,
        toName: nodes.get(to)?.name,
        depth: farther({ from, to }),
        ...link,
      }))
      .sort((one, other) => one.depth - other.depth);
    return {
      head: {
        permalink: teller.links.page('/network', { mode: 'trace', focus: start.id, direction, depth: String(depth) }),
        start,
        reached: answer.nodes.length - 1,
        ...(answer.truncated && { note: 'More was within reach than the 200 nearest; narrow it by depth or kinds.' }),
        ...(answer.links.length === 0 && {
          note: 'No link is known from here. That is not to say that there is none.',
        }),
      },
      list: rankingOf('links', links, input.after),
    };
  },
);

const paths = tool(
  {
    name: 'paths',
    title: 'Find the ways between two things (关联路径)',
    description:
      'The shortest ways between two things along investments, control, supply, positions, leadership, cooperation and products, with the quotes of each link.',
  },
  {
    from: text('Id or name of one end.'),
    to: text('Id or name of the other end.'),
    maxLength: z.int().min(1).max(6).default(6).describe('The greatest number of links, 1–6.'),
  },
  async ({ maxLength, ...ends }, teller) => {
    const from = await teller.findAny(ends.from);
    const to = await teller.findAny(ends.to);
    const found = (await teller.ask(PATHS, { from: from.id, to: to.id, maxLength, first: 5 })).paths;
    const items = found.map(({ length, ...path }) => ({ length, ...wayOf(path) }));
    return {
      head: {
        permalink: teller.links.page('/network', { focus: from.id, to: to.id }),
        ends: { from: from.name, to: to.name },
        ...(found.length === 0 && {
          note: `No way of up to ${maxLength} links is known, which is not to say that there is none.`,
        }),
      },
      list: rankingOf('paths', items, undefined),
    };
  },
);

const subgraph = tool(
  {
    name: 'subgraph',
    title: 'Find the links among several things (子图)',
    description:
      'Every link among up to 50 things, each with its quotes and `factId`, instead of the ways between each two. `unlinked` have no link to any other here.',
  },
  {
    ids: z.array(text('Id or name.')).min(2).max(MOST_AMONG).describe('2–50 things.'),
    kinds: z.array(z.enum(LINK_KINDS)).min(1).optional().describe('By default all.'),
    after,
  },
  async (input, teller) => {
    const found: Found[] = [];
    for (const asked of input.ids) found.push(await teller.findAny(asked));
    const ids = [...new Set(found.map(({ id }) => id))];
    const kinds = input.kinds ?? [...LINK_KINDS];
    const { subgraph: answer } = await teller.ask(SUBGRAPH, { ids, kinds });
    const names = new Map(answer.nodes.map((node) => [node.id, nameOf(node)]));
    const linked = new Set(answer.links.flatMap(({ from, to }) => [from, to]));
    const links = answer.links.map(({ from, to, ...link }) => ({
      ...{ from, fromName: names.get(from), to, toName: names.get(to) },
      ...link,
    }));
    return {
      head: {
        permalink: teller.links.page('/network', { focus: ids[0] ?? '' }),
        things: answer.nodes.length,
        unlinked: answer.nodes.map(shortOf).filter(({ id }) => !linked.has(id)),
        ...(answer.truncated && {
          note: 'There are more links among these than could be looked through; ask for fewer things or kinds.',
        }),
        ...(links.length === 0 && { note: 'No link among these is known. That is not to say that there is none.' }),
      },
      list: rankingOf('links', links, input.after),
    };
  },
);

interface Way {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly object[];
}

/** Nodes in a line, which is read faster than a list of objects. */
function wayOf({ nodes, links }: Way) {
  return { way: nodes.map((node) => `${nameOf({ ...node })} (${node.id})`).join(' — '), links };
}

function shortOf(node: { readonly id: string }) {
  return { id: node.id, name: nameOf({ ...node }) };
}

interface Part {
  readonly name: string;
  readonly value: number | null;
  readonly weight: number;
}

/** What is not known of a score says so. */
export function partsOf(parts: readonly Part[]) {
  return Object.fromEntries(parts.map(({ name, value, weight }) => [`${name} ×${weight}`, value ?? 'unknown']));
}

function gone(id: string): Error {
  return new Error(`${id} was there a moment ago.`);
}

export const chainTools = [chainMap, gaps, targets, bottlenecks, trace, paths, subgraph];
