import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { below, pick, type Random, stream } from '../../src/data/demo/random.js';
import type { LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import { openMadeUp } from '../portfolio/madeUp.js';
import type { TestApp } from '../support/app.js';

type Way = 'UPSTREAM' | 'DOWNSTREAM';
/** How a walk came to a place, or that it begins there. */
type By = 'START' | 'SUPPLIES' | 'OCCUPIES' | 'FEEDS' | 'AT';
interface Rule {
  readonly type: string;
  /** With the link's own direction or against it. */
  readonly along: readonly boolean[];
  readonly from: readonly By[];
  readonly by: (from: By) => By;
}

const FIRM: readonly By[] = ['START', 'SUPPLIES', 'OCCUPIES'];
const PLACE: readonly By[] = ['START', 'FEEDS', 'AT'];
const rule = (type: string, along: readonly boolean[], from: readonly By[], by: By | ((from: By) => By)): Rule => {
  return { type, along, from, by: typeof by === 'function' ? by : () => by };
};
const sideways: readonly Rule[] = [
  ...['OCCUPIES', 'MAKES'].flatMap((type) => [
    rule(type, [true], ['START', 'SUPPLIES'], 'AT'),
    rule(type, [false], ['START', 'FEEDS'], 'OCCUPIES'),
  ]),
  rule('OF_PRODUCT', [true, false], PLACE, (from) => (from === 'START' ? 'FEEDS' : from)),
  rule('HAS_SEGMENT', [true], ['START'], 'FEEDS'),
];
/** docs/decisions/0004, said again without Cypher. */
const RULES: Readonly<Record<Way, readonly Rule[]>> = {
  UPSTREAM: [
    ...[rule('SUPPLIES', [false], FIRM, 'SUPPLIES'), rule('FEEDS', [false], PLACE, 'FEEDS')],
    ...[rule('MADE_FROM', [true], PLACE, 'FEEDS'), rule('KIND_OF', [false], ['START', 'FEEDS'], 'FEEDS')],
    ...sideways,
  ],
  DOWNSTREAM: [
    ...[rule('SUPPLIES', [true], FIRM, 'SUPPLIES'), rule('FEEDS', [true], PLACE, 'FEEDS')],
    ...[rule('MADE_FROM', [false], PLACE, 'FEEDS'), rule('KIND_OF', [true], PLACE, 'AT')],
    ...sideways,
  ],
};
const KINDS = ['SUPPLIES', 'OCCUPIES', 'FEEDS', 'HAS_SEGMENT', 'MAKES', 'KIND_OF', 'MADE_FROM', 'OF_PRODUCT'];
/** Of two ways to one place in one level, the one that leads on to more. */
const RICHER: readonly By[] = ['AT', 'FEEDS', 'OCCUPIES', 'SUPPLIES'];
const DEPTH = 3;
const HUB_SUPPLIERS = 700;

interface Given {
  readonly from: string;
  readonly direction: Way;
  readonly kinds: readonly string[];
  readonly first: number;
}
interface Answer {
  readonly nodes: readonly { readonly depth: number; readonly node: { readonly id: string } }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
  readonly truncated: boolean;
}

function draw(random: Random, world: number) {
  const named = (kind: string, count: number) => Array.from({ length: count }, (_, at) => `${kind}:w${world}-${at}`);
  const [firms, segments, products] = [named('enterprise', 12), named('segment', 7), named('product', 6)];
  const [chain = ''] = named('chain', 1);
  const some = (type: string, count: number, from: readonly string[], to: readonly string[]) =>
    Array.from({ length: count }, () => linkOf(type, pick(random, from), pick(random, to)));
  const links = [
    ...[some('SUPPLIES', 20, firms, firms), some('OCCUPIES', 10, firms, segments), some('MAKES', 8, firms, products)],
    ...[some('FEEDS', 9, segments, segments), some('MADE_FROM', 5, products, products)],
    ...[some('KIND_OF', 4, products, products), some('OF_PRODUCT', 4, segments, products)],
    segments.slice(0, 4).map((segment) => linkOf('HAS_SEGMENT', chain, segment)),
  ].flat();
  const different = new Map(
    links.flatMap((link) => (link.from === link.to ? [] : [[`${link.type} ${link.from} ${link.to}`, link] as const])),
  );
  return { ids: [...firms, ...segments, ...products, chain], links: [...different.values()] };
}

function linkOf(type: string, from: string, to: string): LinkDraft {
  return { type, from, to, key: `${from} ${to}`, properties: { confidence: 'CURATED', citations: [] } };
}

const LABELS: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['Organization', 'Enterprise'],
  segment: ['Segment'],
  product: ['Product'],
  chain: ['Chain'],
};

function nodeOf(id: string): NodeDraft {
  const [kind = '', name = ''] = id.split(':');
  return { id, labels: LABELS[kind] ?? [], properties: { name: `${kind} ${name}`, nameKey: `${name} ${id}` } };
}

/** All links, level by level, by nothing but loops. */
function walk(links: readonly LinkDraft[], { from, direction, kinds, first }: Given): Answer {
  const depths = new Map([[from, 0]]);
  const followed = new Map<string, { readonly from: string; readonly to: string; readonly kind: string }>();
  let frontier = new Map<string, By>([[from, 'START']]);
  let truncated = false;
  for (let depth = 1; depth <= DEPTH && frontier.size > 0; depth += 1) {
    const fresh = new Map<string, By>();
    for (const [at, by] of frontier)
      for (const { type, along, from: states, by: then } of RULES[direction]) {
        if (!kinds.includes(type) || !states.includes(by)) continue;
        for (const link of links) {
          const next = along.flatMap((isAlong) => {
            const [here, there] = isAlong ? [link.from, link.to] : [link.to, link.from];
            return link.type === type && here === at ? [there] : [];
          })[0];
          if (next === undefined) continue;
          followed.set(`${type} ${link.from} ${link.to}`, { from: link.from, to: link.to, kind: type });
          if (depths.has(next)) continue;
          const other = fresh.get(next);
          const own = then(by);
          fresh.set(next, other && RICHER.indexOf(other) > RICHER.indexOf(own) ? other : own);
        }
      }
    const room = first - depths.size;
    for (const id of [...fresh.keys()].sort().slice(0, room)) depths.set(id, depth);
    truncated = fresh.size > room;
    frontier = truncated ? new Map() : fresh;
  }
  return {
    nodes: [...depths].map(([id, depth]) => ({ depth, node: { id } })),
    links: inOrder([...followed.values()].filter((link) => depths.has(link.from) && depths.has(link.to))),
    truncated,
  };
}

function inOrder(links: Answer['links']): Answer['links'] {
  const keyOf = ({ from, to, kind }: Answer['links'][number]) => `${kind} ${from} ${to}`;
  return [...links].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const random = stream(7, 'traces');
const worlds = Array.from({ length: 6 }, (_, world) => draw(random, world));
/** A firm with more suppliers than a level follows of it. */
const crowd = Array.from({ length: HUB_SUPPLIERS }, (_, at) => `enterprise:crowd-${at}`);
const hub = 'enterprise:hub';
const far = 'enterprise:far';

let test: TestApp;
beforeAll(async () => {
  test = await openMadeUp({
    nodes: [...worlds.flatMap(({ ids }) => ids), ...crowd, hub, far].map(nodeOf),
    aliases: [],
    relationships: [
      ...worlds.flatMap(({ links }) => links),
      ...crowd.flatMap((id) => [linkOf('SUPPLIES', id, hub), linkOf('SUPPLIES', far, id)]),
    ],
  });
});
afterAll(() => test.close());

async function ask(given: Given): Promise<Answer> {
  const { data, errors } = await test.ask(
    `query ($from: ID!, $direction: TraceDirection!, $kinds: [LinkKind!], $first: Int) {
      trace(from: $from, direction: $direction, depth: ${DEPTH}, kinds: $kinds, first: $first) { truncated nodes { depth node { id } } links { from to kind } } }`,
    { ...given },
  );
  expect(errors).toBeUndefined();
  const { nodes, links, truncated } = data.trace as Answer;
  return { nodes, links: inOrder(links), truncated };
}

describe('a trace in a world where every way can be counted', () => {
  const directions: readonly Way[] = ['UPSTREAM', 'DOWNSTREAM'];
  const drawn = worlds.flatMap(({ ids, links }, world) =>
    Array.from({ length: 30 }, (): readonly [string, Given, readonly LinkDraft[]] => {
      const from = pick(random, ids);
      const direction = pick(random, directions);
      const left = KINDS.filter(() => random() < 0.8);
      const kinds = random() < 0.5 || left.length === 0 ? KINDS : left;
      const first = random() < 0.4 ? 200 : 1 + below(random, 12);
      return [
        `world ${world}, ${from} ${direction}, first ${first}, ${kinds.length} kinds`,
        { from, direction, kinds, first },
        links,
      ];
    }),
  );

  it('has what is asked for: ends that are reached and ends that are cut, all kinds and some', () => {
    const answers = drawn.map(([, given, links]) => walk(links, given));
    expect(new Set(answers.map(({ truncated }) => truncated))).toEqual(new Set([true, false]));
    expect(new Set(drawn.map(([, { kinds }]) => kinds.length < KINDS.length))).toEqual(new Set([true, false]));
    expect(new Set(answers.flatMap(({ links }) => links.map(({ kind }) => kind)))).toEqual(new Set(KINDS));
  });

  it.each(drawn)('%s: the nearest, every link between them, and whether that is all', async (_, given, links) => {
    expect(await ask(given)).toEqual(walk(links, given));
  });
});

describe('a trace from a firm with hundreds of suppliers', () => {
  it('ends where its answer is full, with the nearest and the link that leads to each', async () => {
    const { nodes, links, truncated } = await ask({ from: hub, direction: 'UPSTREAM', kinds: ['SUPPLIES'], first: 20 });
    expect(truncated).toBe(true);
    expect(nodes).toHaveLength(20);
    expect(nodes.slice(1).every(({ depth, node }) => depth === 1 && crowd.includes(node.id))).toBe(true);
    expect(links.map(({ from }) => from)).toEqual(nodes.slice(1).map(({ node }) => node.id));
  });

  it('does not go beyond a level that it has not followed to its end', async () => {
    const { nodes } = await ask({ from: hub, direction: 'UPSTREAM', kinds: ['SUPPLIES'], first: 500 });
    expect(nodes.map(({ node }) => node.id)).not.toContain(far);
  });

  it('reaches all of them, and what is behind them, where it may show as many', async () => {
    const { nodes, truncated } = await ask({ from: hub, direction: 'UPSTREAM', kinds: ['SUPPLIES'], first: 1_000 });
    expect(nodes).toHaveLength(HUB_SUPPLIERS + 2);
    expect(nodes.at(-1)).toEqual({ depth: 2, node: { id: far } });
    expect(truncated).toBe(false);
  });
});
