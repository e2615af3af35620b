/** What a spreadsheet would compute instead of showing, the full-width forms too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** RFC 4180, and a line break of either kind is quoted, not only the whole that ends a record. */
export const RECORDS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/** Text as a spreadsheet may read it; numbers are no text here. */
export function guarded<T>(cell: T): T | string {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}
