import { element } from './dom.js';
import { isThing } from './shapes.js';

const OPENING = 18;

/**
 * What the documents say, word for word. Folded where it stands in a row of many.
 * @param {import('./shapes.js').Thing[]} list
 * @param {import('./render.js').Reader} reader
 * @param {boolean} isOpen
 */
export function citations(list, reader, isOpen) {
  const figures = list.map((citation) => quotation(citation, reader));
  const first = String(list[0]?.['quote'] ?? '');
  const opening = first.length > OPENING ? `${first.slice(0, OPENING)}…` : first;
  const summary = element('summary', {}, reader.t.quotes(list.length), ' ', element('q', { lang: 'zh' }, opening));
  return element('details', { class: 'citations', open: isOpen }, summary, ...figures);
}

/** @param {import('./shapes.js').Thing} citation @param {import('./render.js').Reader} reader */
function quotation({ quote, locator, source }, { t }) {
  const { title, publisher, publishedOn } = isThing(source) ? source : /** @type {import('./shapes.js').Thing} */ ({});
  const notes = [publisher, publishedOn, locator].filter((note) => typeof note === 'string').join(' · ');
  const isTitled = typeof title === 'string';
  const where = isTitled ? element('cite', { lang: 'zh' }, title) : element('span', {}, t.untitled);
  return element(
    'figure',
    {},
    element('blockquote', { lang: 'zh' }, String(quote)),
    element('figcaption', {}, where, notes && element('span', { lang: 'zh' }, ` · ${notes}`)),
  );
}
