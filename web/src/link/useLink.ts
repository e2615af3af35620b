import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Codec, readState, writeState } from './codec';

export interface Link<S> {
  readonly state: S;
  /** Another view is a step of the browser's history; a mere refinement (`replace`) is not. */
  go(change: Partial<S>, options?: { readonly replace?: boolean }): void;
  /** The search part of the address after a change, for links. */
  to(change: Partial<S>): string;
}

/** The state of a view, held by the address and nowhere else. */
export function useLink<S>(codec: Codec<S>): Link<S> {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readState(codec, search), [codec, search]);
  const go = useCallback<Link<S>['go']>(
    (change, { replace = false } = {}) =>
      setSearch((current) => writeState(codec, { ...readState(codec, current), ...change }), { replace }),
    [codec, setSearch],
  );
  const to = useCallback<Link<S>['to']>((change) => `?${writeState(codec, { ...state, ...change })}`, [codec, state]);
  return { state, go, to };
}
