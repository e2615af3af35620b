import type { ImportKind, Understanding } from '../../../src/data/ingest/kind.js';
import { KINDS, kindOf } from '../../../src/data/ingest/kinds.js';
import type { LinkDraft, NodeDraft } from '../../../src/data/load/draft.js';

export function kindNamed(name: string): ImportKind {
  const kind = kindOf(name);
  if (!kind) throw new Error(`no kind ${name}; there are ${KINDS.length}`);
  return kind;
}

/** What a kind understands of one row with these cells. */
export function understood(
  kind: string,
  cells: Readonly<Record<string, string>>,
  more: { readonly units?: Readonly<Record<string, string>>; readonly kept?: Readonly<Record<string, string>> } = {},
): Understanding {
  const row = { line: 2, text: Object.values(cells).join(','), record: Object.values(cells), cells, problems: [] };
  const { units = {}, kept = {} } = more;
  return kindNamed(kind).understand(row, {
    dataset: 'import-test',
    units: new Map(Object.entries(units)),
    kept: new Map(Object.entries(kept)),
  });
}

export function linksIn({ says }: Understanding, type: string): readonly LinkDraft[] {
  return says.links.filter((link) => link.type === type);
}

/** The names at both ends of the links of a type. */
export function pairsIn(understanding: Understanding, type: string): readonly (readonly [string, string])[] {
  const nameOf = (id: string) =>
    String(understanding.says.nodes.find((node) => node.id === id)?.properties['name'] ?? id);
  return linksIn(understanding, type).map(({ from, to }) => [nameOf(from), nameOf(to)]);
}

export function nodesIn({ says }: Understanding, label: string): readonly NodeDraft[] {
  return says.nodes.filter(({ labels }) => labels.includes(label));
}
