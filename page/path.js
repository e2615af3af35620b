import { element, words } from './dom.js';
import { valueLabel } from './labels.js';
import { isThing } from './shapes.js';

/**
 * A path as a sentence; each arrow points the way that its link is stored.
 * @param {import('./shapes.js').Thing} item
 * @param {import('./render.js').Reader} reader
 * @param {(links: import('./shapes.js').Thing[]) => Node} renderLinks
 */
export function path({ nodes, links }, reader, renderLinks) {
  const { lang } = reader;
  const stops = things(nodes);
  const steps = things(links);
  const parts = stops.flatMap((stop, index) => {
    const name = element('strong', {}, words(String(stop['name'] ?? stop['id'] ?? ''), lang));
    const link = steps[index];
    if (!link) return [name];
    const kind = valueLabel('kind', String(link['kind'] ?? ''), lang);
    const isForward = link['from'] === stop['id'];
    return [name, element('span', { class: 'link' }, isForward ? ` ─ ${kind} → ` : ` ← ${kind} ─ `)];
  });
  return element('div', {}, element('p', { class: 'sentence' }, ...parts), renderLinks(steps));
}

/** @param {import('./shapes.js').Json | undefined} list */
function things(list) {
  return Array.isArray(list) ? list.filter(isThing) : [];
}
