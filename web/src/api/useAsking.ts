import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Failure, failureFrom } from './failure';
import { useRefresh } from './refresh';
import type { Persistence, Trying } from './retry';

/** How an answer stands. Data is always of an answer without errors, and to what is asked now. */
export type Answering<Data> =
  | {
      readonly state: 'waiting';
      readonly data: Data | null;
      /** Null while the first try is under way. */
      readonly trying: Trying | null;
      readonly again: () => void;
    }
  | { readonly state: 'failed'; readonly failure: Failure; readonly data: Data | null; readonly again: () => void }
  | { readonly state: 'done'; readonly data: Data; readonly again: () => void };

interface Question<Data> {
  /** What is asked; null: nothing for now. */
  readonly key: string | null;
  /** Until there is an answer, the one before of the same kin is shown; usually none is as true under another key. */
  readonly kin?: string | null;
  readonly answer: (how: Persistence) => Promise<Data>;
  /** What is known without asking. */
  readonly peek?: () => Data | null;
}

/** How the question stands; `at` says which. */
interface Standing<Data> {
  readonly at: string;
  readonly kin: string | null;
  readonly data: Data | null;
  readonly isDone: boolean;
  readonly failure: Failure | null;
  readonly trying: Trying | null;
}

/** Asks what a key stands for until it is answered, given up, or no longer of interest. */
export function useAsking<Data>({ key, kin = key, answer, peek }: Question<Data>): Answering<Data> {
  const all = useRefresh();
  const [round, setRound] = useState(0);
  const [standing, setStanding] = useState<Standing<Data> | null>(null);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const at = key === null ? null : `${all.round} ${round} ${key}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked, whose parts every render makes again.
  const kept = useMemo(() => (at === null ? null : (peek?.() ?? null)), [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (at === null) return;
    if (kept !== null) {
      // It stays on the screen while the same is asked again.
      setStanding({ at, kin, data: kept, isDone: true, failure: null, trying: null });
      return;
    }
    const left = new AbortController();
    const stand = (change: Partial<Standing<Data>>) => {
      if (left.signal.aborted) return;
      setStanding((before) => ({
        at,
        kin,
        data: before?.kin === kin ? before.data : null,
        isDone: false,
        failure: null,
        trying: null,
        ...change,
      }));
    };
    answer({ signal: left.signal, onTrying: (trying) => stand({ trying }) }).then(
      (data) => stand({ data, isDone: true }),
      (error: unknown) => stand({ failure: failureFrom(error) }),
    );
    return () => left.abort();
  }, [at, kept]);
  if (at === null) return { state: 'waiting', data: null, trying: null, again };
  if (kept !== null) return { state: 'done', data: kept, again };
  const data = standing?.kin === kin ? standing.data : null;
  const current = standing?.at === at ? standing : null;
  if (current?.failure) return { state: 'failed', failure: current.failure, data, again };
  if (current?.isDone) return { state: 'done', data: current.data as Data, again };
  return { state: 'waiting', data, trying: current?.trying ?? null, again };
}
