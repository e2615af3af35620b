import { aliasKeys } from '../../names/index.js';
import type { SeedGraph } from '../seed/graph.js';
import { compact, type LinkDraft, type Loose, type NodeDraft, type Properties } from '../seed/piece.js';

type SeedAlias = SeedGraph['aliases'][number];
export type Links = readonly LinkDraft[];

/** A named node, with the alias that it is found by. */
export interface NamedNode {
  readonly node: NodeDraft;
  readonly alias: SeedAlias;
}

const SOURCE = 'source:demo';
export const CITATION = 'citation:demo';
/** Whoever follows a citation of this world reads that it is made up. */
const CITED = { citations: [CITATION], confidence: 'EXPLICIT' };
/** As in the seed, what is curated names no document. */
const CURATED = { citations: [], confidence: 'CURATED' };
const TITLE = '合成演示数据（不是事实）';
const QUOTE = '合成演示数据，不是事实。';

export function namedNode(id: string, name: string, labels: readonly string[], more: Loose = {}): NamedNode {
  const keys = aliasKeys(name);
  const properties = compact({ name, nameKey: `${keys.pinyin} ${id}`, ...more, citations: [CITATION] });
  return {
    node: { id, labels: ['Entity', ...labels], properties },
    alias: { id: `${id}#${name}`, owner: id, value: name, kind: 'NAME', ...keys },
  };
}

/** Most of a world are these, so they are built in one step. */
export function stated(
  type: string,
  from: string,
  to: string,
  more: { key?: string; properties?: Properties } = {},
): LinkDraft {
  return { type, from, to, key: more.key ?? '', properties: { ...more.properties, ...CITED } };
}

export function curated(type: string, from: string, to: string): LinkDraft {
  return { type, from, to, key: '', properties: CURATED };
}

/** The one document of this world. */
export function sourceNode(): NamedNode {
  const more = { title: TITLE, publisher: 'Liantu', publishedOn: '2026-01-01', language: 'zh-Hans' };
  return namedNode(SOURCE, TITLE, ['Source'], more);
}

export function citationNode(): NodeDraft {
  return { id: CITATION, labels: ['Entity', 'Citation'], properties: { quote: QUOTE } };
}

/** As in the seed, where a quote comes from needs no citation of its own. */
export function originLink(): LinkDraft {
  return { type: 'FROM', from: CITATION, to: SOURCE, key: '', properties: {} };
}

export function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
