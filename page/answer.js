import { element } from './dom.js';
import { render, renderValue } from './render.js';
import { isEmpty } from './shapes.js';

/**
 * @param {import('./ask.js').Outcome} outcome
 * @param {'read' | 'json'} shown
 * @param {{ lang: import('./texts.js').Lang, t: import('./texts.js').Texts }} reader
 * @param {() => void} retry
 * @returns {HTMLElement[]}
 */
export function answerView(outcome, shown, reader, retry) {
  const { t } = reader;
  if (outcome.kind === 'superseded') return [];
  if (outcome.kind === 'badVariables') return [notice(t.badVariables)];
  if (outcome.kind === 'unreachable') return [notice(t.unreachable, retryButton(t, retry))];
  if (outcome.kind === 'garbled')
    return [notice(t.garbled(outcome.status), requestIdOf(outcome.requestId, t), retryButton(t, retry))];
  const { body, requestId } = outcome;
  const errors = (body.errors ?? []).map((error) => errorView(error, requestId, reader, retry));
  if (shown === 'json') return [...errors, json(body, t)];
  const { data } = body;
  if (!data) return errors;
  if (errors.length === 0 && isEmpty(data)) return [element('p', { class: 'empty' }, t.nothing)];
  return [...errors, ...render(data, reader)];
}

/** @param {import('./ask.js').Outcome} outcome @param {import('./texts.js').Texts} t @returns {string} */
export function statusOf(outcome, t) {
  if (outcome.kind === 'garbled') return t.took(outcome.ms);
  if (outcome.kind !== 'answered') return '';
  const { errors = [] } = outcome.body;
  return [errors.length > 0 && t.failed(errors.length), t.took(outcome.ms)].filter(Boolean).join(' · ');
}

/**
 * @param {import('./ask.js').ApiError} error
 * @param {string | null} requestId
 * @param {{ lang: import('./texts.js').Lang, t: import('./texts.js').Texts }} reader
 * @param {() => void} retry
 */
function errorView({ message, locations = [], extensions = {} }, requestId, { lang, t }, retry) {
  const { code = '', candidates } = extensions;
  const inWords = /** @type {Record<string, string>} */ (t.errors)[code] ?? t.errors.other;
  const places = locations.map(({ line, column }) => t.place(line, column)).join(lang === 'zh' ? '、' : '; ');
  return notice(
    inWords,
    element('p', {}, element('span', { lang: 'en' }, message), places && ` (${places})`),
    Array.isArray(candidates) && renderValue('candidates', candidates, { lang, t, names: new Map() }, 5),
    element('p', { class: 'hint' }, `${t.code} `, element('code', {}, code)),
    requestIdOf(extensions.requestId ?? requestId, t),
    extensions.retryable === true && retryButton(t, retry),
  );
}

/** @param {string} title @param {...(Node | string | null | false)} more */
function notice(title, ...more) {
  return element('div', { class: 'notice', role: 'alert' }, element('h3', {}, `⚠ ${title}`), ...more);
}

/** @param {string | null} id @param {import('./texts.js').Texts} t */
function requestIdOf(id, t) {
  return id ? element('p', { class: 'hint' }, `${t.requestId} `, element('code', {}, id)) : null;
}

/** @param {import('./texts.js').Texts} t @param {() => void} retry */
function retryButton(t, retry) {
  return element('button', { type: 'button', onclick: retry }, t.retry);
}

/** @param {object} body @param {import('./texts.js').Texts} t */
function json(body, t) {
  return element(
    'pre',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t.json },
    JSON.stringify(body, null, 2),
  );
}
