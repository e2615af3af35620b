/**
 * @param {string} tag
 * @param {Record<string, string | number | boolean | EventListener | undefined>} [properties] attributes; `on…` are listeners
 * @param {...(Node | string | null | undefined | false)} children text is never read as markup
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/**
 * Names and quotes are Chinese on the English page too; a screen reader must know.
 * @param {string} text
 * @param {import('./texts.js').Lang} lang the language around it
 */
export function words(text, lang) {
  const isForeign = lang === 'en' && /\p{Script=Han}/u.test(text);
  return isForeign ? element('span', { lang: 'zh' }, text) : document.createTextNode(text);
}

/** @param {string} text an English sentence with Chinese names in it, or a Chinese one @param {import('./texts.js').Lang} lang */
export function sentence(text, lang) {
  return text.split(/(\p{Script=Han}+)/u).map((part) => words(part, lang));
}

/** @template {HTMLElement} [T=HTMLElement] @param {string} id @returns {T} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return /** @type {T} */ (found);
}
