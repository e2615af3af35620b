import { useEffect, useMemo, useState } from 'react';
import { type OperationResult, useOperation } from '../api/useOperation';
import { SourceDetailDocument, type SourceDetailQuery } from '../generated/graphql';

export type Source = NonNullable<SourceDetailQuery['source']>;
export type Quoted = Source['citations']['nodes'][number];

interface Quotes {
  /** With the last answer as long as the next page of quotes is not there. */
  readonly asked: OperationResult<SourceDetailQuery>;
  readonly quotes: readonly Quoted[];
}

/** All quotes of a document, page after page: it has some hundreds of them, and all are searched. */
export function useQuotes(id: string): Quotes {
  const [after, setAfter] = useState<string | null>(null);
  const [quotes, setQuotes] = useState<readonly Quoted[]>([]);
  const variables = useMemo(() => ({ id, first: 100, after }), [id, after]);
  const asked = useOperation(SourceDetailDocument, variables);
  const page = asked.state === 'done' ? (asked.data.source?.citations ?? null) : null;
  const answer = asked.data ?? null;
  const [before, setBefore] = useState(answer);
  useEffect(() => {
    if (answer) setBefore(answer);
  }, [answer]);
  useEffect(() => {
    if (!page) return;
    setQuotes((earlier) => [
      ...earlier.filter(({ id: one }) => !page.nodes.some((node) => node.id === one)),
      ...page.nodes,
    ]);
    if (page.pageInfo.hasNextPage) setAfter(page.pageInfo.endCursor);
  }, [page]);
  const shown = answer ?? before;
  const whole = { ...asked, variables: { id } };
  return { asked: shown && whole.state !== 'done' ? { ...whole, data: shown } : whole, quotes };
}
