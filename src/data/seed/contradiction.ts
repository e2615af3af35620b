import { createHash } from 'node:crypto';
import type { LinkDraft, NodeDraft, Value } from '../load/draft.js';
import { factIdOf } from '../load/facts.js';
import type { Contradiction } from './format.js';

/** Which passages state each fact, by the id under which the API finds it: that of its link, or its own where it is a node. */
export type CitedFacts = ReadonlyMap<string, readonly string[]>;

interface Stated {
  readonly nodes: readonly NodeDraft[];
  readonly relationships: readonly LinkDraft[];
}

export function citedFacts(dataset: string, { nodes, relationships }: Stated): CitedFacts {
  return new Map([
    ...nodes.map(({ id, properties }) => [id, listOf(properties['citations'])] as const),
    ...relationships.map((link) => [factIdOf(dataset, link), listOf(link.properties['citations'])] as const),
  ]);
}

function listOf(value: Value | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}

/** Two facts that cannot both be true. It holds their ids, since most facts are relationships, which nothing can lead to; and the passages of both. */
export function contradictionNode({ between, reason }: Contradiction, cited: CitedFacts): NodeDraft {
  const [one, other] = pairOf(between);
  const hash = createHash('sha256').update(`${one} ${other}`).digest('hex').slice(0, 16);
  const citations = [...new Set([...(cited.get(one) ?? []), ...(cited.get(other) ?? [])])];
  return { id: `contradiction:${hash}`, labels: ['Contradiction'], properties: { one, other, reason, citations } };
}

/** The smaller id first, so that both ways of writing a pair are one. */
export function pairOf([one, other]: Contradiction['between']): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}
