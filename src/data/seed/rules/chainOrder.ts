import { type Chain, STAGES } from '../chain.js';
import type { Placed } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

function backwards({ segments, feeds, at }: Placed<Chain>): readonly Finding[] {
  const stages = new Map(segments.map(({ id, stage }) => [id, STAGES.indexOf(stage)]));
  const bad = feeds.filter(({ from, to }) => (stages.get(from) ?? 0) > (stages.get(to) ?? STAGES.length));
  return bad.map(({ from, to }) =>
    finding(at, `${from} feeds ${to}, which is upstream of it.`, 'Turn it round, or mark another whole.'),
  );
}

function foreign({ segments, feeds, at }: Placed<Chain>): readonly Finding[] {
  const own = new Set(segments.map(({ id }) => id));
  const ends = feeds.flatMap(({ from, to }) => [from, to]).filter((id) => !own.has(id));
  return ends.map((id) =>
    finding(at, `${id} is not a segment of this chain.`, 'A chain feeds only among its own segments.'),
  );
}

/** Takes away what feeds nothing that is left, until nothing changes; what stays lies on a cycle or before one. */
function onCycle(feeds: Chain['feeds']): Chain['feeds'] {
  const sources = new Set(feeds.map(({ from }) => from));
  const left = feeds.filter(({ to }) => sources.has(to));
  return left.length === feeds.length ? left : onCycle(left);
}

function cycles({ feeds, at }: Placed<Chain>): readonly Finding[] {
  const [first] = onCycle(feeds);
  if (first === undefined) return [];
  return [
    finding(at, `${first.from} feeds ${first.to} on the way round a cycle.`, 'Take out the feed that runs back.'),
  ];
}

export const chainOrder: Rule = {
  name: 'chainOrder',
  description: 'FEEDS runs downstream among the segments of a chain, without a cycle.',
  check: ({ facts }) => facts.chains.flatMap((chain) => [...foreign(chain), ...backwards(chain), ...cycles(chain)]),
};
