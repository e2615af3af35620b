import { type ChainGraph, sortBy, toChainGraph } from '../common/chain.js';
import type { AskedRegion, Synergy } from '../common/facts.js';
import { at } from '../common/links.js';
import type { Coverage, Method } from '../common/method.js';
import { inOrder, linkOf, type Way } from '../common/ways.js';
import { counted } from '../common/words.js';
import { bottlenecks, type Separator } from './bottlenecks.js';
import type { BottleneckRows } from './queries.js';

export interface SeparatedPair {
  readonly from: string;
  readonly to: string;
}
export interface Bottleneck {
  readonly kind: 'ENTERPRISE' | 'SEGMENT';
  readonly node: string;
  readonly separates: SeparatedPair;
  readonly witness: Way;
  readonly structural: number;
  readonly visibility: number;
  readonly hiddenCriticality: number;
}
export interface BottleneckAnalysis {
  readonly items: readonly Bottleneck[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

/** As many as a page may ask for: a witness of each is drawn, and those of a long chain are long. */
const MOST = 100;

const METHOD: Method = {
  name: 'Bottlenecks (卡点)',
  version: '1',
  parameters: [
    'a node is a bottleneck if it strictly dominates a supplier on every directed way to a leader',
    'structural: share of the (supplier, leader) pairs with a way that it separates; visibility: 1 / links to the nearest leader',
    'where no leader stands in a segment, segments are judged by those that feed no other',
  ],
  reference:
    'Lengauer & Tarjan 1979, doi 10.1145/357062.357071; Shao, Shi, Choi, Chae 2018, Decision Support Systems 114',
};

export function toBottlenecks(rows: BottleneckRows, region: AskedRegion | null): BottleneckAnalysis {
  const chain = toChainGraph(rows);
  const leaders = rows.leaders.filter(({ isHere }) => region === null || isHere).map(({ id }) => id);
  return {
    // Already in order, each kind for itself: among segments every neck of the chain's design would outrank a firm.
    items: [...amongFirms(rows, leaders), ...amongSegments(rows, chain, leaders)],
    method: METHOD,
    coverage: coverageOf(rows, chain, leaders.length, region),
    dataAsOf: chain.dataAsOf,
  };
}

function amongFirms(rows: BottleneckRows, leaders: readonly string[]): readonly Bottleneck[] {
  const supplies = inOrder(rows.supplies);
  const ids = [...new Set([...leaders, ...supplies.flatMap(({ from, to }) => [from, to])])].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) ?? -1;
  const links = new Map(supplies.toReversed().map((link) => [`${link.from} ${link.to}`, link]));
  const found = bottlenecks(
    {
      size: ids.length,
      from: Int32Array.from(supplies, ({ from }) => numberOf(from)),
      to: Int32Array.from(supplies, ({ to }) => numberOf(to)),
      leaders: leaders.map(numberOf),
    },
    MOST,
  );
  return found.map((item) =>
    toBottleneck('ENTERPRISE', ids, item, (from, to) => links.get(`${from} ${to}`) as Synergy),
  );
}

function amongSegments(rows: BottleneckRows, chain: ChainGraph, leaders: readonly string[]): readonly Bottleneck[] {
  const segments = sortBy(rows.segments, ({ rank }) => rank);
  const ids = segments.map(({ id }) => id);
  const { feeds } = chain;
  const from = ids.flatMap((_, segment) =>
    Array(at(feeds.starts, segment + 1) - at(feeds.starts, segment)).fill(segment),
  );
  const stoodIn = leaders.flatMap((id) => chain.firms[chain.firmNumbers.get(id) ?? -1]?.segments ?? []);
  const last = ids.flatMap((_, segment) =>
    at(feeds.starts, segment + 1) === at(feeds.starts, segment) ? [segment] : [],
  );
  const said = new Map(segments.flatMap(({ id, feeds: next }) => next.map((feed) => [`${id} ${feed.to}`, feed])));
  const found = bottlenecks(
    {
      size: ids.length,
      from: Int32Array.from(from),
      to: feeds.ends,
      leaders: stoodIn.length > 0 ? [...new Set(stoodIn)] : last,
    },
    MOST,
  );
  return found.map((item) =>
    toBottleneck('SEGMENT', ids, item, (one, other) => {
      return linkOf(one, 'FEEDS', other, said.get(`${one} ${other}`) ?? { confidence: null, citations: [] });
    }),
  );
}

function toBottleneck(
  kind: Bottleneck['kind'],
  ids: readonly string[],
  { place, separates, witness, structural, visibility }: Separator,
  linkBetween: (from: string, to: string) => Synergy,
): Bottleneck {
  const idOf = (number: number) => ids[number] ?? '';
  const nodes = witness.map(idOf);
  return {
    kind,
    node: idOf(place),
    separates: { from: idOf(separates.from), to: idOf(separates.to) },
    witness: { nodes, links: nodes.slice(1).map((to, step) => linkBetween(nodes[step] ?? '', to)) },
    structural,
    visibility,
    hiddenCriticality: structural - visibility,
  };
}

function coverageOf(rows: BottleneckRows, chain: ChainGraph, leaders: number, region: AskedRegion | null): Coverage {
  const supplied = new Set(rows.supplies.map(({ to }) => to));
  const known = chain.firms.filter(({ id }) => supplied.has(id)).length;
  const expected = chain.firms.length;
  const where = region ? ` in ${region.id}` : '';
  const leading =
    leaders === 0
      ? `No document names a leader of this chain${where}, so no bottleneck among firms can be told.`
      : `${counted(leaders, 'leader is', 'leaders are')} known${where}.`;
  const note = `${leading} Of ${known} of ${expected} firms a supplier is known; an unknown supply may be a way round.`;
  return { known, expected, share: expected === 0 ? null : known / expected, note };
}
