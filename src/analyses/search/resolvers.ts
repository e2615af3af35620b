import { scopeOf } from '../../api/compose/cursor.js';
import { pageOf } from '../../api/compose/page.js';
import type { Slice } from '../../api/slice.js';
import { BadInput } from '../../errors.js';
import type { EntityKind, QueryResolvers, SearchEdgeResolvers } from '../../generated/graphql.js';
import { lookupKeys } from '../../names/index.js';
import { typedPinyin, typedSound, typedWords } from '../../names/typed.js';
import { ask } from '../../store/query.js';
import { byText } from './queries.js';
import { rank } from './rank.js';
import { cursorOf, toSearchConnection } from './shape.js';

const WINDOW = 200;
const MAX_QUERY = 100;
const LABELS: Readonly<Record<EntityKind, string>> = {
  ENTERPRISE: 'Enterprise',
  INVESTOR: 'Investor',
  INSTITUTION: 'Institution',
  CHAIN: 'Chain',
  SEGMENT: 'Segment',
  CLUSTER: 'Cluster',
  REGION: 'Region',
  POLICY: 'Policy',
  METRIC: 'Metric',
  PARK: 'Park',
  PRODUCT: 'Product',
  INDUSTRY: 'Industry',
};

const search: QueryResolvers['search'] = async (_, args, { graph }) => {
  const keys = keysOf(args.query);
  const labels = args.kinds ? args.kinds.map((kind) => LABELS[kind]) : Object.values(LABELS);
  const scope = scopeOf('search', 'score', [keys, labels]);
  const page = pageOf(args, scope);
  const [latin, words] = [typedPinyin(args.query), typedWords(args.query)];
  const hits = await ask(graph, byText, {
    keys,
    latin: [...latin],
    sound: typedSound(args.query),
    text: luceneOf(keys),
    words: luceneOfWords(words, latin),
    labels,
    window: WINDOW,
  });
  return toSearchConnection(rank(hits, keys, words).slice(0, WINDOW), page, scope);
};

const SearchEdge: SearchEdgeResolvers = { cursor: cursorOf };

const resolvers = { Query: { search }, SearchEdge };

function keysOf(query: string): string[] {
  const keys = query.length > MAX_QUERY ? [] : lookupKeys(query).filter((key) => key !== '');
  if (keys.length > 0) return keys;
  throw new BadInput(
    `\`query\` must have between 1 and ${MAX_QUERY} characters, of which at least one is a letter or digit.`,
  );
}

/** What means something to Lucene is escaped; what is left is plain words. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/^(and|or|not)$/i, '"$1"');
}

function luceneOf(keys: readonly string[]): string {
  const words = keys.map(escaped);
  // The index holds pairs of characters: a single one is the beginning of some.
  return words.map((word) => ([...word].length === 1 ? `${word}*` : word)).join(' ');
}

/** A shorter word or pinyin is one slip away from half of all others. */
const [MIN_WORD, MIN_PINYIN] = [4, 6];

/** Each of the words, as it is, begun, or with one letter wrong, missing, added or exchanged with the next; or all of them as pinyin with one such slip. */
function luceneOfWords(words: readonly string[], [latin = '']: readonly string[]): string {
  const all = words.map((word) => {
    const [asIs, length] = [escaped(word), [...word].length];
    const [begun, slipped] = [length > 1 ? ` OR ${asIs}*` : '', length >= MIN_WORD ? ` OR ${asIs}~1` : ''];
    return `words:(${asIs}^4${begun}${slipped})`;
  });
  const spelt = latin.length >= MIN_PINYIN ? [`pinyin:${latin}~1`] : [];
  return [`(${all.join(' AND ')})`, ...spelt].filter((part) => part !== '()').join(' OR ');
}

export const searchSlice = { resolvers } satisfies Slice;
