import type { Answered, Value } from './vocabulary.js';
import { PROPERTIES, typesOfNode } from './vocabulary.js';

/** How large a client shows it. */
export const PREVIEW = { width: 400, height: 240 };

export interface Shown extends Answered {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

const SHOWN = ['region', 'uscc', 'foundedOn', 'listings', 'description'];

export const shownProperties = PROPERTIES.filter(({ id }) => SHOWN.includes(id));

/** What tells it from its namesakes, for a person, as HTML without anything that runs or is fetched. */
export function previewOf(node: Shown): string {
  const lines = shownProperties.flatMap(({ name, valuesIn }) => {
    const values = valuesIn(node).map(textOf);
    return values.length === 0 ? [] : [`<dt>${escaped(name)}</dt><dd>${escaped(values.join(', '))}</dd>`];
  });
  const types = typesOfNode(node.__typename).map(({ name }) => name);
  return `<h1>${escaped(node.name)}</h1><p>${escaped([...types, node.id].join(' · '))}</p><dl>${lines.join('')}</dl>`;
}

export function pageOf(node: Shown): string {
  const style =
    'body{font:14px/1.5 sans-serif;margin:8px}h1{font-size:16px;margin:0}p{color:#555;margin:0 0 8px}dt{color:#555}dd{margin:0 0 4px}';
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escaped(node.name)}</title><style>${style}</style></head><body>${previewOf(node)}</body></html>`;
}

function textOf(value: Value): string {
  return 'str' in value ? value.str : value.name;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
