import { byId } from './dom.js';

const query = () => /** @type {HTMLTextAreaElement} */ (byId('query'));
const variables = () => /** @type {HTMLTextAreaElement} */ (byId('variables'));

export function typed() {
  return { query: query().value, variables: variables().value };
}

/** @param {{ query: string, variables: string }} texts */
export function type(texts) {
  query().value = texts.query;
  variables().value = texts.variables;
}

/** @param {() => void} run */
export function openEditor(run) {
  byId('editor').addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  for (const field of [query(), variables()]) makeTabFriendly(field, run);
}

/** Tab indents, but never traps whoever goes by keyboard: after Escape it moves on as everywhere. @param {HTMLTextAreaElement} field @param {() => void} run */
function makeTabFriendly(field, run) {
  let isLeaving = false;
  field.addEventListener('focus', () => {
    isLeaving = false;
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
      return;
    }
    const isIndent = event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (isIndent && !isLeaving) {
      event.preventDefault();
      // The only way to insert that the browser's undo knows.
      document.execCommand('insertText', false, '  ');
      return;
    }
    isLeaving = event.key === 'Escape';
  });
}
