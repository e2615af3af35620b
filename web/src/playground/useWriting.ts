import { useCallback, useEffect, useRef, useState } from 'react';
import { word } from '../link/codec';
import type { Link } from '../link/useLink';

interface Typed {
  readonly query: string;
  readonly variables: string;
}

/** So long after the last key the address follows. */
const PAUSE_MILLISECONDS = 400;

/**
 * The editor keeps its own text, and the address follows it. When the address changes by other hands (an example, the back
 * button), the round goes up and the editor starts again from it.
 */
export function useWriting(shown: Typed, go: Link<Typed>['go']) {
  const [round, setRound] = useState(0);
  const known = useRef(shown);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { query, variables } = shown;
  useEffect(() => {
    if (known.current.query === query && known.current.variables === variables) return;
    clearTimeout(timer.current);
    known.current = { query, variables };
    setRound((before) => before + 1);
  }, [query, variables]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const write = useCallback(
    (change: Partial<Typed>) => {
      const next = { ...known.current, ...change };
      if (next.query === known.current.query && next.variables === known.current.variables) return;
      known.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => go(known.current, { replace: true }), PAUSE_MILLISECONDS);
    },
    [go],
  );
  return { round, write };
}

export const playgroundCodec = { query: word(), variables: word() };
