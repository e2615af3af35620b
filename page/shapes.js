/** What an answer looks like, without knowing the schema: pure functions over JSON. */

/** @typedef {null | string | number | boolean | Json[] | { [key: string]: Json }} Json */
/** @typedef {{ [key: string]: Json }} Thing */

/** @param {Json | undefined} value @returns {value is Thing} */
export function isThing(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {Json | undefined} value */
export function isScalar(value) {
  return typeof value !== 'object' || value === null;
}

/** @param {Json | undefined} value @returns {value is Thing} */
export function isConnection(value) {
  return isThing(value) && (Array.isArray(value['nodes']) || Array.isArray(value['edges'])) && !('links' in value);
}

/** @param {Thing} connection @returns {Json[]} */
export function rowsOf(connection) {
  const { edges, nodes } = connection;
  if (Array.isArray(edges)) return edges.map(flat);
  return Array.isArray(nodes) ? nodes : [];
}

/**
 * `{ node: { name }, round }` becomes `{ name, round }`, unless both sides use a name.
 * @param {Json} row
 * @returns {Json}
 */
export function flat(row) {
  if (!isThing(row) || !isThing(row['node'])) return row;
  const { node, cursor: _cursor, ...own } = row;
  const isClash = Object.keys(own).some((key) => key in node);
  return isClash ? row : { ...node, ...own };
}

/** @param {Json | undefined} value one line is enough to show it */
export function isSmall(value) {
  return isScalar(value) || (isThing(value) && Object.values(value).every(isScalar));
}

/** @param {Json | undefined} value @returns {value is Thing[]} */
export function isCitations(value) {
  return isFilled(value) && value.every((item) => isThing(item) && typeof item['quote'] === 'string');
}

/** @param {Json | undefined} value @returns {value is Thing[]} */
export function isPaths(value) {
  return (
    isFilled(value) && value.every((item) => isThing(item) && isFilled(item['nodes']) && Array.isArray(item['links']))
  );
}

/** @param {Json | undefined} value @returns {value is Thing[]} segments that say where in the chain they stand */
export function isStaged(value) {
  return (
    isFilled(value) &&
    value.length > 1 &&
    value.every((item) => isThing(item) && STAGES.includes(String(item['stage'])))
  );
}

export const STAGES = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];

/** @param {readonly Json[]} rows @returns {rows is Thing[]} every cell fits into a table */
export function isTabular(rows) {
  return rows.every((row) => isThing(row) && Object.values(row).every(fitsCell));
}

/** @param {Json} value */
function fitsCell(value) {
  return isSmall(value) || isCitations(value) || (Array.isArray(value) && value.every(isSmall)) || isCountOnly(value);
}

/** @param {Json | undefined} value @returns {value is Thing} */
export function isCountOnly(value) {
  return isThing(value) && Object.keys(value).length === 1 && 'totalCount' in value;
}

/** @param {readonly Thing[]} rows @returns {string[]} */
export function columnsOf(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isName = (/** @type {string} */ column) => column === 'name' || column === 'title';
  return [...columns.filter(isName), ...columns.filter((column) => !isName(column))];
}

/** @param {Thing} data whether every field of the answer came back with nothing */
export function isEmpty(data) {
  return Object.values(data).every((value) => {
    if (isConnection(value)) return rowsOf(value).length === 0 && !value['totalCount'];
    return value === null || (Array.isArray(value) && value.every((item) => item === null));
  });
}

/**
 * The names that the answer itself gives, so that a link's `from` and `to` can be read.
 * @param {Json | undefined} value
 * @param {Map<string, string>} [names]
 */
export function namesIn(value, names = new Map()) {
  if (Array.isArray(value)) for (const item of value) namesIn(item, names);
  if (!isThing(value)) return names;
  const { id, name } = value;
  if (typeof id === 'string' && typeof name === 'string') names.set(id, name);
  for (const part of Object.values(value)) namesIn(part, names);
  return names;
}

/** @param {Json | undefined} data @returns {string | null} the cursor of the next page, if just one list of the answer has one */
export function nextCursor(data) {
  const found = /** @type {string[]} */ ([]);
  collect(data ?? null);
  return found.length === 1 ? (found[0] ?? null) : null;

  /** @param {Json} value */
  function collect(value) {
    if (isScalar(value)) return;
    const page = isThing(value) ? value['pageInfo'] : null;
    if (isThing(page) && page['hasNextPage'] === true && typeof page['endCursor'] === 'string')
      found.push(page['endCursor']);
    for (const part of Object.values(/** @type {object} */ (value))) collect(part);
  }
}

/** @param {Json[] | Json | undefined} value @returns {value is Json[]} */
function isFilled(value) {
  return Array.isArray(value) && value.length > 0;
}
