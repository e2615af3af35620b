import { scopeOf } from '../../api/compose/cursor.js';
import { pageOf } from '../../api/compose/page.js';
import type { Slice } from '../../api/slice.js';
import { BadInput } from '../../errors.js';
import type { QueryResolvers, SearchEdgeResolvers } from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { KINDS, type Kind, labelsOf } from './kinds.js';
import { byText } from './queries.js';
import { rank } from './rank.js';
import { cursorOf, type SearchEdge as Found, toEdges, toSearchConnection, toSuggestionGroups } from './shape.js';
import { questionsOf, type Typed, typed } from './typed.js';

const WINDOW = 200;
const MAX_QUERY = 100;
const ASKED_OF_LUCENE = { begun: [], latin: [], sound: '' };

const search: QueryResolvers['search'] = async (_, args, { graph }) => {
  const asked = askedBy(args);
  const page = pageOf(args, asked.scope);
  return toSearchConnection(await found(graph, asked), page);
};

const suggest: QueryResolvers['suggest'] = async (_, args, { graph }) =>
  toSuggestionGroups(await found(graph, askedBy(args)));

const SearchEdge: SearchEdgeResolvers = { cursor: cursorOf };

const resolvers = { Query: { search, suggest }, SearchEdge };

interface Asked extends Typed {
  readonly labels: readonly string[];
  /** What a cursor belongs to. */
  readonly scope: string;
}

interface Arguments {
  readonly query: string;
  readonly kinds?: readonly Kind[] | null;
}

function askedBy({ query, kinds }: Arguments): Asked {
  const text = typedIn(query);
  const labels = labelsOf(KINDS.filter((kind) => kinds?.includes(kind) ?? true));
  return { ...text, labels, scope: scopeOf('search', 'place', [text.keys, labels]) };
}

async function found(graph: Graph, asked: Asked): Promise<readonly Found[]> {
  const isOfAll = asked.labels.length === KINDS.length;
  const hits = await ask(graph, byText, {
    keys: [...asked.keys],
    // Of some kinds alone, the beginnings of names are asked of the index that knows kinds.
    ...(isOfAll ? { begun: [...asked.keys], latin: [...asked.latin], sound: asked.sound } : ASKED_OF_LUCENE),
    asked: questionsOf(asked, isOfAll ? null : asked.labels),
    texts: asked.keys.map((key) => ({ key, characters: [...key] })),
    labels: [...asked.labels],
    window: WINDOW,
  });
  return toEdges(rank(hits, asked, asked.labels).slice(0, WINDOW), asked);
}

function typedIn(query: string): Typed {
  const asked = query.length > MAX_QUERY ? null : typed(query);
  if (asked && asked.keys.length > 0) return asked;
  throw new BadInput(
    `\`query\` must have between 1 and ${MAX_QUERY} characters, of which at least one is a letter or digit.`,
  );
}

export const searchSlice = { resolvers } satisfies Slice;
