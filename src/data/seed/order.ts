import { tier as tierSchema } from '../../analyses/common/facts.js';
import { rankOf } from '../../analyses/common/titles.js';
import type { SeedGraph } from './graph.js';

type SeedNode = SeedGraph['nodes'][number];

/** Above every rank, so that the key of the highest title comes first as text. */
const ABOVE = 9;

/** Keys that lists are read in the order of. They are of the rows, and so of their hash: a new key is written to old stores. */
export function withOrders(rows: SeedGraph): SeedGraph {
  const ranks = ranksOf(rows);
  return { ...rows, nodes: rows.nodes.map((node) => withOrder(node, ranks.get(node.id) ?? 0)) };
}

/**
 * Firms whose foundation nobody dates, and those of which no title is known, come last. Every organization has the keys, since another
 * data set may name it as a firm.
 */
function withOrder(node: SeedNode, rank: number): SeedNode {
  if (!node.labels.includes('Organization')) return node;
  const foundedKey = `${String(node.properties['foundedOn'] ?? '9999')} ${node.id}`;
  return { ...node, properties: { ...node.properties, foundedKey, tierKey: `${ABOVE - rank} ${node.id}` } };
}

/** The rank of each firm's highest title (src/analysis/titles.ts). */
function ranksOf({ nodes, relationships }: SeedGraph): ReadonlyMap<string, number> {
  const titles = new Map(
    nodes.flatMap(({ id, properties }) => {
      const { success, data } = tierSchema.safeParse(properties['tier']);
      return success ? [[id, rankOf([data])] as const] : [];
    }),
  );
  const ranks = new Map<string, number>();
  for (const { type, from, to } of relationships) {
    if (type === 'RECOGNIZED_AS') ranks.set(from, Math.max(ranks.get(from) ?? 0, titles.get(to) ?? 0));
  }
  return ranks;
}
