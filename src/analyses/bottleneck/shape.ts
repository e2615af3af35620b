import type { ChainGraph } from '../common/chain.js';
import type { AskedRegion, LeaderRow } from '../common/facts.js';
import type { KnownChain } from '../common/keptChain.js';
import { at } from '../common/links.js';
import type { Coverage, Method } from '../common/method.js';
import type { Steps } from '../common/steps.js';
import type { SupplyLinks } from '../common/supplyLinks.js';
import { type BareLink, type BareWay, linkOf } from '../common/ways.js';
import { counted } from '../common/words.js';
import { type Ranked, type Separators, separatorSteps } from './bottlenecks.js';

export interface SeparatedPair {
  readonly from: string;
  readonly to: string;
}
export interface Bottleneck {
  readonly kind: 'ENTERPRISE' | 'SEGMENT';
  readonly node: string;
  readonly separates: SeparatedPair;
  readonly witness: BareWay;
  readonly structural: number;
  readonly visibility: number;
  readonly hiddenCriticality: number;
}
/** A bottleneck whose witness is still to be drawn. */
export interface RankedBottleneck extends Omit<Bottleneck, 'witness'> {
  readonly draw: () => BareWay;
}
export interface BottleneckAnalysis {
  readonly items: readonly RankedBottleneck[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

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

interface Asked {
  readonly known: Pick<KnownChain, 'chain' | 'segments'>;
  readonly supplies: SupplyLinks;
  readonly leaders: readonly LeaderRow[];
  readonly region: AskedRegion | null;
}

export function* bottleneckSteps({ known, supplies, leaders: all, region }: Asked): Steps<BottleneckAnalysis> {
  const leaders = all.filter(({ isHere }) => region === null || isHere).map(({ id }) => id);
  return {
    // Already in order, each kind for itself: among segments every neck of the chain's design would outrank a firm.
    items: [...(yield* amongFirms(supplies, leaders)), ...(yield* amongSegments(known, leaders))],
    method: METHOD,
    coverage: coverageOf(supplies, known.chain, leaders.length, region),
    dataAsOf: known.chain.dataAsOf,
  };
}

function* amongFirms(supplies: SupplyLinks, leaders: readonly string[]): Steps<readonly RankedBottleneck[]> {
  const numbers = leaders.flatMap((id) => supplies.numbers.get(id) ?? []);
  const found = yield* separatorSteps({ ...supplies, leaders: numbers });
  return toBottlenecks('ENTERPRISE', supplies.ids, found, (from, to) => ({ from, kind: 'SUPPLIES', to }));
}

function* amongSegments(
  { chain, segments }: Asked['known'],
  leaders: readonly string[],
): Steps<readonly RankedBottleneck[]> {
  const { feeds } = chain;
  const ids = chain.segments.map(({ id }) => id);
  const from = ids.flatMap((_, segment) =>
    Array(at(feeds.starts, segment + 1) - at(feeds.starts, segment)).fill(segment),
  );
  const stoodIn = leaders.flatMap((id) => chain.firms[chain.firmNumbers.get(id) ?? -1]?.segments ?? []);
  const last = ids.flatMap((_, segment) =>
    at(feeds.starts, segment + 1) === at(feeds.starts, segment) ? [segment] : [],
  );
  const feeding = new Map(segments.flatMap(({ id, feeds: next }) => next.map((feed) => [`${id} ${feed.to}`, feed])));
  const found = yield* separatorSteps({
    size: ids.length,
    from: Int32Array.from(from),
    to: feeds.ends,
    leaders: stoodIn.length > 0 ? [...new Set(stoodIn)] : last,
  });
  return toBottlenecks('SEGMENT', ids, found, (one, other) => {
    return linkOf(one, 'FEEDS', other, feeding.get(`${one} ${other}`) ?? { confidence: null, citations: [] });
  });
}

function toBottlenecks(
  kind: Bottleneck['kind'],
  ids: readonly string[],
  { ranked, witnessOf }: Separators,
  linkBetween: (from: string, to: string) => BareLink,
): readonly RankedBottleneck[] {
  const idOf = (number: number) => ids[number] ?? '';
  const draw = (separator: Ranked): BareWay => {
    const nodes = witnessOf(separator).map(idOf);
    return { nodes, links: nodes.slice(1).map((to, step) => linkBetween(nodes[step] ?? '', to)) };
  };
  return ranked.map((separator) => ({
    kind,
    node: idOf(separator.place),
    separates: { from: idOf(separator.separates.from), to: idOf(separator.separates.to) },
    draw: () => draw(separator),
    structural: separator.structural,
    visibility: separator.visibility,
    hiddenCriticality: separator.structural - separator.visibility,
  }));
}

/** Their witnesses, for those that are shown: a step for each, since those of a long chain are long. */
export function* drawSteps(items: readonly RankedBottleneck[]): Steps<readonly Bottleneck[]> {
  const drawn: Bottleneck[] = [];
  for (const { draw, ...item } of items) {
    yield;
    drawn.push({ ...item, witness: draw() });
  }
  return drawn;
}

function coverageOf(
  { firms, to }: SupplyLinks,
  chain: ChainGraph,
  leaders: number,
  region: AskedRegion | null,
): Coverage {
  const supplied = new Uint8Array(chain.firms.length);
  for (const customer of to) if (at(firms, customer) >= 0) supplied[at(firms, customer)] = 1;
  const known = supplied.reduce((sum, isSupplied) => sum + isSupplied, 0);
  const expected = chain.firms.length;
  const where = region ? ` in ${region.id}` : '';
  const leading =
    leaders === 0
      ? `No document names a leader of this chain${where}, so no bottleneck among firms can be told.`
      : `${counted(leaders, 'leader is', 'leaders are')} known${where}.`;
  const note = `${leading} Of ${known} of ${expected} firms a supplier is known; an unknown supply may be a way round.`;
  return { known, expected, share: expected === 0 ? null : known / expected, note };
}
