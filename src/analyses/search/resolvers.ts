import { scopeOf } from '../../api/compose/cursor.js';
import { pageOf } from '../../api/compose/page.js';
import type { Slice } from '../../api/slice.js';
import { BadInput } from '../../errors.js';
import type { EntityKind, QueryResolvers, SearchEdgeResolvers } from '../../generated/graphql.js';
import { ask } from '../../store/query.js';
import { byText } from './queries.js';
import { rank } from './rank.js';
import { cursorOf, toSearchConnection } from './shape.js';
import { luceneOf, luceneOfSpelling, luceneOfWords, type Typed, typed } from './typed.js';

const WINDOW = 200;
const MAX_QUERY = 100;
/** In the order in which answers that are alike stand. */
const LABELS: Readonly<Record<EntityKind, string>> = {
  ENTERPRISE: 'Enterprise',
  INVESTOR: 'Investor',
  INSTITUTION: 'Institution',
  CHAIN: 'Chain',
  PRODUCT: 'Product',
  SEGMENT: 'Segment',
  INDUSTRY: 'Industry',
  CLUSTER: 'Cluster',
  PARK: 'Park',
  REGION: 'Region',
  POLICY: 'Policy',
  LADDER: 'Ladder',
  RUNG: 'Rung',
  METRIC: 'Metric',
  EVENT: 'Event',
  PERSON: 'Person',
  SOURCE: 'Source',
};
const KINDS = Object.keys(LABELS) as EntityKind[];

const search: QueryResolvers['search'] = async (_, args, { graph }) => {
  const asked = typedIn(args.query);
  const kinds = KINDS.filter((kind) => args.kinds?.includes(kind) ?? true);
  const labels = kinds.map((kind) => LABELS[kind]);
  const scope = scopeOf('search', 'place', [asked.keys, labels]);
  const page = pageOf(args, scope);
  const hits = await ask(graph, byText, {
    keys: [...asked.keys],
    latin: [...asked.latin],
    sound: asked.sound,
    text: luceneOf(asked),
    words: luceneOfWords(asked),
    spelt: luceneOfSpelling(asked),
    labels,
    window: WINDOW,
  });
  return toSearchConnection(rank(hits, asked, labels).slice(0, WINDOW), page, { scope, kinds, labels });
};

const SearchEdge: SearchEdgeResolvers = { cursor: cursorOf };

const resolvers = { Query: { search }, SearchEdge };

function typedIn(query: string): Typed {
  const asked = query.length > MAX_QUERY ? null : typed(query);
  if (asked && asked.keys.length > 0) return asked;
  throw new BadInput(
    `\`query\` must have between 1 and ${MAX_QUERY} characters, of which at least one is a letter or digit.`,
  );
}

export const searchSlice = { resolvers } satisfies Slice;
