import { createHash } from 'node:crypto';
import { compact, type LinkDraft, type NodeDraft, type Value } from '../load/draft.js';
import { factIdOf } from '../load/facts.js';
import type { Contradiction } from './format.js';

interface Fact {
  /** The passages that state it. */
  readonly citations: readonly string[];
  /** Where its link starts; of a fact that is a node nothing. */
  readonly start?: string;
}

/** Every fact, by the id under which the API finds it: that of its link, or its own where it is a node. */
export type FactsById = ReadonlyMap<string, Fact>;

interface Stated {
  readonly nodes: readonly NodeDraft[];
  readonly relationships: readonly LinkDraft[];
}

export function factsById(dataset: string, { nodes, relationships }: Stated): FactsById {
  return new Map<string, Fact>([
    ...nodes.map(({ id, properties }) => [id, { citations: listOf(properties['citations']) }] as const),
    ...relationships.map((link) => {
      return [factIdOf(dataset, link), { citations: listOf(link.properties['citations']), start: link.from }] as const;
    }),
  ]);
}

function listOf(value: Value | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}

/**
 * Two facts that cannot both be true. It holds their ids, since most facts are relationships, which nothing can lead to; where their links start, from
 * where they are found without asking each of all types; and the passages of both, by which it is found from a document.
 */
export function contradictionNode({ between, reason }: Contradiction, facts: FactsById): NodeDraft {
  const [one, other] = pairOf(between);
  const hash = createHash('sha256').update(`${one} ${other}`).digest('hex').slice(0, 16);
  const starts = compact({ oneStart: facts.get(one)?.start, otherStart: facts.get(other)?.start });
  const citations = [...new Set([one, other].flatMap((id) => facts.get(id)?.citations ?? []))];
  const properties = { one, other, ...starts, reason, citations };
  return { id: `contradiction:${hash}`, labels: ['Contradiction'], properties };
}

/** The smaller id first, so that both ways of writing a pair are one. */
export function pairOf([one, other]: Contradiction['between']): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}
