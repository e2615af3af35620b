import { scopeOf } from '../../api/compose/cursor.js';
import { pageOf } from '../../api/compose/page.js';
import type { Slice } from '../../api/slice.js';
import { BadInput } from '../../errors.js';
import type { EntityKind, QueryResolvers, SearchEdgeResolvers } from '../../generated/graphql.js';
import { lookupKeys } from '../../names/index.js';
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
};

const search: QueryResolvers['search'] = async (_, args, { graph }) => {
  const keys = keysOf(args.query);
  const labels = args.kinds ? args.kinds.map((kind) => LABELS[kind]) : Object.values(LABELS);
  const scope = scopeOf('search', 'score', [keys, labels]);
  const page = pageOf(args, scope);
  const asked = { keys, latin: latinOf(args.query), text: luceneOf(keys), labels, window: WINDOW };
  const hits = await ask(graph, byText, asked);
  return toSearchConnection(rank(hits, keys).slice(0, WINDOW), page, scope);
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

/** Pinyin is looked for when the text is Latin; two letters, since one would be half the store. */
function latinOf(query: string): string {
  const latin = query.toLowerCase().replace(/[\s'’-]/g, '');
  return /^[a-z]{2,}$/.test(latin) ? latin : '';
}

/** Every character that means something to Lucene is escaped; what is left is plain words. */
function luceneOf(keys: readonly string[]): string {
  const words = keys.map((key) => key.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/^(and|or|not)$/i, '"$1"'));
  // The index holds pairs of characters: a single one is the beginning of some.
  return words.map((word) => ([...word].length === 1 ? `${word}*` : word)).join(' ');
}

export const searchSlice = { resolvers } satisfies Slice;
