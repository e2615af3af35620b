import { answerView, statusOf } from './answer.js';
import { asCurl, ask, readVariables } from './ask.js';
import { byId, element, sentence } from './dom.js';
import { openEditor, type, typed } from './editor.js';
import { examples } from './examples.js';
import { asTyped, readLink, writeLink } from './link.js';
import { nextCursor } from './shapes.js';
import { texts } from './texts.js';

let view = readLink(location.search, navigator.languages);
/** @type {import('./ask.js').Outcome | null} null while a question is under way */
let outcome = null;
let question = new AbortController();

openEditor(() => run(typed()));
for (const link of document.querySelectorAll('[data-lang]')) link.addEventListener('click', changeLanguage);
for (const button of document.querySelectorAll('[data-view]')) button.addEventListener('click', changeView);
byId('curl').addEventListener('click', copyCurl);
byId('download').addEventListener('click', download);
addEventListener('popstate', () => {
  const before = view;
  view = readLink(location.search, navigator.languages);
  show();
  const isSame = before.query === view.query && before.variables === view.variables;
  if (isSame) {
    showAnswer();
    return;
  }
  type(view);
  answer();
});
history.replaceState(null, '', (writeLink(view) ?? '') + location.hash);
type(view);
show();
answer();

/** @param {{ query: string, variables: string }} asked */
function run(asked) {
  const isSame = asked.query === view.query && asked.variables === view.variables;
  view = { ...view, ...asked };
  const link = writeLink(view);
  if (!isSame && link) history.pushState(null, '', link);
  show();
  answer(link ? '' : t().tooLong);
}

async function answer(note = '') {
  question.abort();
  question = new AbortController();
  const { signal } = question;
  outcome = null;
  showAnswer();
  const found = await ask(view.query, view.variables, signal);
  if (signal.aborted) return;
  outcome = found;
  showAnswer(note);
}

function show() {
  document.documentElement.lang = view.lang === 'zh' ? 'zh-Hans' : 'en';
  const said = /** @type {Record<string, unknown>} */ (t());
  for (const part of all('[data-text]')) part.textContent = String(said[part.dataset['text'] ?? '']);
  for (const part of all('[data-label]')) part.setAttribute('aria-label', String(said[part.dataset['label'] ?? '']));
  for (const link of all('[data-lang]')) {
    const lang = link.dataset['lang'] === 'en' ? 'en' : 'zh';
    link.setAttribute('href', writeLink({ ...view, lang }) ?? `?lang=${lang}`);
    link.setAttribute('aria-current', String(lang === view.lang));
  }
  for (const button of all('[data-view]'))
    button.setAttribute('aria-pressed', String(button.dataset['view'] === view.shown));
  showExamples();
}

function showExamples() {
  const users = /** @type {const} */ (['planner', 'investor', 'developer']);
  const groups = users.flatMap((user) => {
    const links = examples.filter((example) => example.user === user).map(exampleLink);
    return [element('h3', {}, t()[user]), element('ul', {}, ...links)];
  });
  byId('examples').replaceChildren(...groups);
}

/** @param {import('./examples.js').Example} example */
function exampleLink(example) {
  const asked = asTyped(example);
  const isShown = asked.query === view.query && asked.variables === view.variables;
  const onclick = (/** @type {Event} */ event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    type(asked);
    run(asked);
    byId('examples').querySelector(`[data-example="${example.id}"]`)?.scrollIntoView({ block: 'nearest' });
    /** @type {HTMLElement | null} */ (document.querySelector(`[data-example="${example.id}"]`))?.focus({
      preventScroll: true,
    });
    bringIntoSight(byId('answer'));
  };
  const attributes = {
    href: writeLink({ ...view, ...asked }) ?? '',
    'data-example': example.id,
    'aria-current': String(isShown),
    onclick,
  };
  return element('li', {}, element('a', attributes, ...sentence(example.title[view.lang], view.lang)));
}

function showAnswer(note = '') {
  const section = byId('answer');
  section.setAttribute('aria-busy', String(outcome === null));
  const body = outcome?.kind === 'answered' ? outcome.body : null;
  /** @type {HTMLButtonElement} */ (byId('download')).disabled = body === null;
  if (outcome === null) {
    byId('status').textContent = t().loading;
    return;
  }
  byId('status').textContent = [statusOf(outcome, t()), note].filter(Boolean).join(' · ');
  const parts = answerView(outcome, view.shown, { lang: view.lang, t: t() }, retry);
  byId('result').replaceChildren(...parts, ...nextPage(body?.data));
}

function retry() {
  byId('answer').focus();
  answer();
}

/** The query itself must take the cursor as `$after`; otherwise there is no telling where it belongs. @param {import('./shapes.js').Thing | null | undefined} data */
function nextPage(data) {
  const cursor = data && /\$after\b/.test(view.query) ? nextCursor(data) : null;
  if (cursor === null) return [];
  const onclick = () => {
    const variables = JSON.stringify({ ...readVariables(view.variables), after: cursor }, null, 2);
    const asked = { query: view.query, variables };
    type(asked);
    run(asked);
    byId('answer').focus();
  };
  return [element('button', { type: 'button', class: 'next', onclick }, t().next)];
}

/** @param {Event} event */
function changeLanguage(event) {
  if (opensElsewhere(event)) return;
  event.preventDefault();
  const link = /** @type {HTMLElement} */ (event.currentTarget);
  view = { ...view, lang: link.dataset['lang'] === 'en' ? 'en' : 'zh' };
  history.pushState(null, '', writeLink(view) ?? `?lang=${view.lang}`);
  show();
  showAnswer();
}

/** @param {Event} event */
function changeView(event) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  view = { ...view, shown: button.dataset['view'] === 'json' ? 'json' : 'read' };
  const link = writeLink(view);
  if (link) history.replaceState(null, '', link);
  show();
  showAnswer();
}

async function copyCurl() {
  const { query, variables } = typed();
  const command = asCurl(`${location.origin}/graphql`, query, variables);
  const field = /** @type {HTMLTextAreaElement} */ (byId('command'));
  field.value = command;
  try {
    await navigator.clipboard.writeText(command);
    byId('by-hand').hidden = true;
    byId('status').textContent = t().copied;
  } catch {
    byId('by-hand').hidden = false;
    field.select();
  }
}

function download() {
  if (outcome?.kind !== 'answered') return;
  const file = new Blob([`${JSON.stringify(outcome.body, null, 2)}\n`], { type: 'application/json' });
  const href = URL.createObjectURL(file);
  const name = /\bquery\s+(\w+)/.exec(view.query)?.[1] ?? 'answer';
  element('a', { href, download: `liantu-${name}.json` }).click();
  URL.revokeObjectURL(href);
}

/** @param {HTMLElement} section */
function bringIntoSight(section) {
  const isInSight = section.getBoundingClientRect().top < innerHeight * 0.8;
  if (!isInSight) section.scrollIntoView();
}

/** @param {Event} event whether the user wants the link in a new tab or window */
function opensElsewhere(event) {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
}

/** @param {string} selector @returns {HTMLElement[]} */
function all(selector) {
  return [...document.querySelectorAll(selector)].filter((part) => part instanceof HTMLElement);
}

function t() {
  return texts[view.lang];
}
