import { examples } from './examples.js';

/**
 * What the address of the page says, and all that is needed to show the same view again.
 * @typedef {object} View
 * @property {import('./texts.js').Lang} lang
 * @property {string} query
 * @property {string} variables JSON, as typed
 * @property {'read' | 'json'} shown
 */

/** Servers refuse a longer request line, so a link of that length would not open. */
const LONGEST = 8_000;

/** @param {string} address the search part of the URL @param {readonly string[]} languages that the browser prefers @returns {View} */
export function readLink(address, languages) {
  const given = new URLSearchParams(address);
  const asked = given.get('lang');
  const lang = asked === 'zh' || asked === 'en' ? asked : preferred(languages);
  const shown = given.get('view') === 'json' ? 'json' : 'read';
  const query = given.get('query');
  if (query !== null) return { lang, query, variables: given.get('variables') ?? '', shown };
  return { lang, ...asTyped(examples[0]), shown };
}

/** @param {View} view @returns {string | null} null when it would be too long to be opened */
export function writeLink({ lang, query, variables, shown }) {
  const parts = new URLSearchParams({ lang, query });
  if (variables.trim() !== '') parts.set('variables', variables);
  if (shown === 'json') parts.set('view', shown);
  const link = `?${parts}`;
  return link.length > LONGEST ? null : link;
}

/** @param {import('./examples.js').Example | undefined} example */
export function asTyped(example) {
  const { query = '', variables = {} } = example ?? {};
  return { query, variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '' };
}

/** @param {readonly string[]} languages @returns {import('./texts.js').Lang} */
function preferred(languages) {
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'zh' || tag === 'en');
  return known === 'en' ? 'en' : 'zh';
}
