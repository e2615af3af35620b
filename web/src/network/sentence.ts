import type { Lang } from '../words/i18n';
import { wordingOf } from './kinds';
import type { NetLink } from './net';

/** One link of a way, said from the node that one comes from. */
export interface Clause {
  readonly link: NetLink;
  readonly from: string;
  readonly to: string;
  /** The words, with the two nodes in their nodes. */
  readonly parts: readonly (string | { readonly node: string })[];
}

/** A way as clauses in order; a link keeps its stored direction, so each is said along or against it. */
export function clausesOf(nodes: readonly string[], links: readonly NetLink[], lang: Lang): readonly Clause[] {
  return links.flatMap((link, index) => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    if (from === undefined || to === undefined) return [];
    const wording = wordingOf(link.kind, link.from === from, lang);
    return [{ link, from, to, parts: filled(wording, from, to) }];
  });
}

function filled(wording: string, a: string, b: string): Clause['parts'] {
  return wording
    .split(/(\{[ab]\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{a}') return { node: a };
      return part === '{b}' ? { node: b } : part;
    });
}

/** A way as plain text, for a file or whoever listens. */
export function sentenceOf(clauses: readonly Clause[], nameOf: (id: string) => string, lang: Lang): string {
  const said = clauses.map(({ parts, link }) => {
    const text = parts.map((part) => (typeof part === 'string' ? part : nameOf(part.node))).join('');
    if (link.product === null) return text;
    return lang === 'zh' ? `${text}（${link.product}）` : `${text} (${link.product})`;
  });
  return lang === 'zh' ? `${said.join('，')}。` : `${said.join('; ')}.`;
}
