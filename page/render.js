import { element, words } from './dom.js';
import { citations } from './evidence.js';
import { fieldLabel, valueLabel } from './labels.js';
import { path } from './path.js';
import * as shapes from './shapes.js';

/**
 * @typedef {object} Reader who reads the answer
 * @property {import('./texts.js').Lang} lang
 * @property {import('./texts.js').Texts} t
 * @property {Map<string, string>} names
 */
/** @typedef {shapes.Json} Json */
/** @typedef {shapes.Thing} Thing */

const ID_FIELDS = new Set(['from', 'to']);
/** As deep as headings go; so deep, and in a cell, lists stay on a line. */
const CELL = 6;
const HIDDEN = new Set(['pageInfo', 'cursor']);

/**
 * The answer for people: things as definition lists, lists as tables, or as cards where a cell would not hold them.
 * @param {Thing} data
 * @param {Omit<Reader, 'names'>} reader
 * @returns {HTMLElement[]}
 */
export function render(data, { lang, t }) {
  const reader = { lang, t, names: shapes.namesIn(data) };
  return Object.entries(data).map(([key, value]) => {
    const title = element('h3', {}, fieldLabel(key, lang));
    return element('section', { class: 'root' }, title, renderValue(key, value, reader, 4));
  });
}

/**
 * @param {string} key
 * @param {Json} value
 * @param {Reader} reader
 * @param {number} level of the next heading
 * @returns {Node}
 */
export function renderValue(key, value, reader, level) {
  if (value === null) return element('span', { class: 'unknown' }, reader.t.unknown);
  if (Array.isArray(value)) return renderList(key, value, reader, level);
  if (!shapes.isThing(value)) return scalar(key, value, reader);
  if (shapes.isCountOnly(value)) return scalar('totalCount', /** @type {number} */ (value['totalCount']), reader);
  if (shapes.isConnection(value)) return connection(key, value, reader, level);
  if (level > 4 && shapes.isSmall(value)) return inline(value, reader);
  return definitions(value, reader, level);
}

/** @param {string} key @param {string | number | boolean} value @param {Reader} reader */
function scalar(key, value, { lang, t, names }) {
  if (typeof value === 'boolean') return document.createTextNode(value ? t.yes : t.no);
  if (typeof value === 'number')
    return document.createTextNode(value.toLocaleString(lang, { maximumFractionDigits: 4 }));
  if (ID_FIELDS.has(key)) return words(names.get(value) ?? value, lang);
  if (key === 'id') return element('code', {}, value);
  const label = valueLabel(key, value, lang);
  return label === value ? words(value, lang) : element('span', { class: `mark ${value.toLowerCase()}` }, label);
}

/** @param {Thing} thing on one line: its name, and in brackets what else is known @param {Reader} reader */
function inline(thing, reader) {
  const { id, name, title, __typename, ...rest } = thing;
  const main = name ?? title ?? null;
  const others = Object.entries(rest).filter(([, value]) => value !== null);
  const notes = others.flatMap(([key, value], index) => [
    index > 0 && ' · ',
    scalar(key, /** @type {string} */ (value), reader),
  ]);
  if (typeof main === 'string') {
    return element('span', {}, words(main, reader.lang), notes.length > 0 && element('small', {}, ' (', ...notes, ')'));
  }
  if (notes.length > 0) return element('span', {}, ...notes);
  if (typeof id === 'string') return element('code', {}, id);
  return element('span', { class: 'unknown' }, reader.t.unknown);
}

/** @param {string} key @param {Thing} value @param {Reader} reader @param {number} level */
function connection(key, value, reader, level) {
  const { t } = reader;
  const rows = shapes.rowsOf(value);
  const all = value['totalCount'];
  const page = value['pageInfo'];
  const hasMore =
    (shapes.isThing(page) && page['hasNextPage'] === true) || (typeof all === 'number' && all > rows.length);
  const count = typeof all === 'number' && hasMore ? t.shown(rows.length, all) : null;
  const note = count ?? (hasMore ? t.more : null);
  return element('div', {}, renderList(key, rows, reader, level), note && element('p', { class: 'hint' }, note));
}

/** @param {string} key @param {Json[]} list @param {Reader} reader @param {number} level @returns {Node} */
function renderList(key, list, reader, level) {
  if (list.length === 0) return element('span', { class: 'unknown' }, reader.t.noneOf);
  if (shapes.isCitations(list)) return citations(list, reader, level === 4);
  if (shapes.isPaths(list)) return paths(list, reader);
  if (shapes.isStaged(list)) return stages(list, reader, level);
  const rows = list.map(shapes.flat);
  if (isChips(rows) || (level === CELL && rows.every(shapes.isSmall))) {
    const items = rows.map((item) =>
      element('li', {}, shapes.isThing(item) ? inline(item, reader) : renderValue(key, item, reader, 5)),
    );
    return element('ul', { class: 'chips' }, ...items);
  }
  if (shapes.isTabular(rows)) return table(key, rows, reader);
  return element('div', { class: 'cards' }, ...rows.map((row) => card(key, row, reader, level)));
}

/** @param {Thing[]} list @param {Reader} reader */
function paths(list, reader) {
  const renderLinks = (/** @type {Thing[]} */ links) => renderList('links', links, reader, 5);
  return element('ol', { class: 'paths' }, ...list.map((item) => element('li', {}, path(item, reader, renderLinks))));
}

/** @param {Json[]} rows whether a name, or a name and a word, is all there is to each */
function isChips(rows) {
  const isChip = (/** @type {Json} */ row) => shapes.isThing(row) && shapes.isSmall(row) && isBrief(row);
  return rows.every(shapes.isScalar) || rows.every(isChip);
}

/** @param {Thing} row */
function isBrief({ id: _id, name, ...rest }) {
  return typeof name === 'string' && Object.keys(rest).length === 0;
}

/** @param {string} key @param {Thing[]} rows @param {Reader} reader */
function table(key, rows, reader) {
  const { lang, t } = reader;
  const columns = shapes.columnsOf(rows).filter((column) => !HIDDEN.has(column));
  const isStated = (/** @type {string} */ column) => rows.some((row) => (row[column] ?? null) !== null);
  const stated = columns.filter(isStated);
  const unstated = columns.filter((column) => !isStated(column)).map((column) => fieldLabel(column, lang));
  const head = element('tr', {}, ...stated.map((column) => element('th', { scope: 'col' }, fieldLabel(column, lang))));
  const body = rows.map((row) =>
    element('tr', {}, ...stated.map((column) => cell(column, row[column] ?? null, reader))),
  );
  const made = element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  const scroll = {
    class: 'scroll',
    role: 'region',
    tabindex: 0,
    'aria-label': `${fieldLabel(key, lang)}: ${t.scroll}`,
  };
  const note =
    unstated.length > 0 &&
    element('p', { class: 'hint' }, t.notStatedForAny, unstated.join(lang === 'zh' ? '、' : ', '));
  return element('div', {}, element('div', scroll, made), note);
}

/** @param {string} column @param {Json} value @param {Reader} reader */
function cell(column, value, reader) {
  const isNumber = typeof value === 'number' || shapes.isCountOnly(value);
  return element('td', { class: isNumber ? 'number' : undefined }, renderValue(column, value, reader, CELL));
}

/** @param {string} key @param {Json} row @param {Reader} reader @param {number} level */
function card(key, row, reader, level) {
  if (!shapes.isThing(row)) return element('div', { class: 'card' }, renderValue(key, row, reader, level));
  return element(
    'article',
    { class: `card ${String(row['origin'] ?? '').toLowerCase()}` },
    definitions(row, reader, level),
  );
}

/** @param {Thing[]} segments @param {Reader} reader @param {number} level */
function stages(segments, reader, level) {
  const columns = shapes.STAGES.map((stage) => {
    const inStage = segments.filter((segment) => segment['stage'] === stage);
    const title = element(
      `h${level}`,
      {},
      valueLabel('stage', stage, reader.lang),
      element('small', {}, ` ${inStage.length}`),
    );
    const cards = inStage.map(({ stage: _stage, ...rest }) => card('segments', rest, reader, level + 1));
    return element('section', {}, title, ...cards);
  });
  return element('div', { class: 'stages' }, ...columns);
}

/** @param {Thing} thing @param {Reader} reader @param {number} level */
function definitions(thing, reader, level) {
  const { lang, t } = reader;
  const heading = ['name', 'title'].find((key) => typeof thing[key] === 'string');
  const entries = Object.entries(thing).filter(([key]) => key !== heading && !HIDDEN.has(key));
  const unstated = entries.filter(([, value]) => value === null).map(([key]) => fieldLabel(key, lang));
  const quoted = entries.map(([, value]) => value).filter(shapes.isCitations);
  const stated = entries.filter(([, value]) => value !== null && !shapes.isCitations(value));
  const pairs = stated.flatMap(([key, value]) => {
    const width = { class: isWide(value) ? 'wide' : undefined };
    const shown = renderValue(key, value, reader, Math.min(level + 1, CELL));
    return [element('dt', width, fieldLabel(key, lang)), element('dd', width, shown)];
  });
  return element(
    'div',
    { class: 'thing' },
    heading && element(`h${level}`, {}, words(String(thing[heading]), lang)),
    pairs.length > 0 && element('dl', {}, ...pairs),
    unstated.length > 0 && element('p', { class: 'hint' }, t.notStated, unstated.join(lang === 'zh' ? '、' : ', ')),
    ...quoted.map((list) => citations(list, reader, level === 4 && !heading)),
  );
}

/** @param {Json} value whether it needs more room than beside its label */
function isWide(value) {
  if (shapes.isSmall(value) || shapes.isCountOnly(value)) return false;
  if (shapes.isConnection(value)) return !isChips(shapes.rowsOf(value));
  return !Array.isArray(value) || !isChips(value);
}
