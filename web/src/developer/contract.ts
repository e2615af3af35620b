import type { DeveloperWord } from './words';

/** What the server refuses with, and what one does then (src/errors.ts). */
export const ERRORS: readonly (readonly [codes: readonly string[], what: DeveloperWord, todo: DeveloperWord])[] = [
  [['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'], 'parse', 'correct'],
  [['BAD_USER_INPUT'], 'input', 'correct'],
  [['UNAUTHENTICATED', 'FORBIDDEN'], 'refused', 'signIn'],
  [['NOT_FOUND'], 'notFound', 'lookUp'],
  [['AMBIGUOUS'], 'ambiguous', 'choose'],
  [['QUERY_TOO_COMPLEX'], 'complex', 'less'],
  [['TIMEOUT', 'UNAVAILABLE'], 'busy', 'retry'],
  [['RATE_LIMITED'], 'share', 'retry'],
  [['INTERNAL_SERVER_ERROR'], 'bug', 'tell'],
];

interface Amount {
  readonly zh: string;
  readonly en: string;
}
const plain = (text: string): Amount => ({ zh: text, en: text });

/** The bounds of the API (src/limits.ts, src/compose/meter.ts, src/admission.ts, and the descriptions of the schema). */
export const LIMITS: readonly (readonly [of: DeveloperWord, amount: Amount])[] = [
  ['body', plain('100 kB')],
  ['page', plain('100')],
  ['list', plain('500')],
  ['depth', { zh: '15 层', en: '15 levels' }],
  ['roots', plain('20')],
  ['tokens', plain('4,000')],
  ['selections', plain('2,000')],
  ['width', plain('80')],
  ['aliases', plain('30')],
  ['walks', { zh: '每条语句 80，每个请求 250', en: '80 a statement, 250 a request' }],
  ['rows', plain('100,000')],
  ['cost', plain('100,000')],
  ['idsLimit', plain('100')],
  ['searchLimit', plain('200')],
  ['traceLimit', { zh: '6 步，1,000 个节点', en: '6 links, 1,000 nodes' }],
  ['pathsLimit', { zh: '6 步，20 条', en: '6 links, 20 of them' }],
  ['failingLimit', plain('100')],
  ['rankLimit', plain('100')],
  ['requestLimit', { zh: '15 秒，每个地址同时 384 个', en: '15 s, 384 at once of an address' }],
  ['downloadLimit', { zh: '200,000 行，五分钟', en: '200,000 rows, five minutes' }],
];

interface Chapter {
  readonly id: DeveloperWord;
  readonly texts: readonly DeveloperWord[];
}

/** The guide in the order in which one needs it; what has tables or examples besides is told by its id. */
export const CHAPTERS: readonly Chapter[] = [
  { id: 'start', texts: [] },
  { id: 'names', texts: ['namesText', 'namesNone', 'namesSearch', 'namesIds'] },
  { id: 'lists', texts: ['listsText', 'listsCursor', 'listsCount'] },
  { id: 'evidence', texts: ['evidenceText', 'evidenceConflict', 'evidenceUnknown'] },
  { id: 'time', texts: ['timeText', 'timeAsOf', 'timeValues'] },
  { id: 'analyses', texts: ['analysesText', 'analysesCoverage'] },
  { id: 'files', texts: ['filesText', 'filesRows', 'worldsText', 'dataText'] },
  { id: 'errors', texts: ['errorsText'] },
  { id: 'limits', texts: [] },
  { id: 'versions', texts: ['versionsText', 'versionsMethod'] },
  { id: 'examples', texts: [] },
];
