import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useMemo } from 'react';
import type { Shade } from '../app/theme';
import { fetcherFor } from './fetcher';
import { startWorkers } from './workers';

startWorkers();

interface Props {
  readonly base: string;
  readonly shade: Shade;
  readonly query: string;
  readonly variables: string;
  readonly onQuery: (query: string) => void;
  readonly onVariables: (variables: string) => void;
  readonly onClosed: () => void;
}

/** GraphiQL, which keeps nothing: the address is its memory. */
export function Editor({ base, shade, query, variables, onQuery, onVariables, onClosed }: Props) {
  const fetcher = useMemo(() => fetcherFor(base, onClosed), [base, onClosed]);
  const storage = useMemo(forgetful, []);
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      initialQuery={query}
      initialVariables={variables}
      defaultEditorToolsVisibility="variables"
      forcedTheme={shade}
      isHeadersEditorEnabled={false}
      onEditQuery={onQuery}
      onEditVariables={onVariables}
    />
  );
}

function forgetful() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
