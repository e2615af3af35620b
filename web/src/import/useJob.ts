import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askNow } from '../api/client';
import { persist } from '../api/retry';
import { type Answering, useAsking } from '../api/useAsking';
import { ImportJobDocument, type ImportJobQuery, type ImportKindsQuery } from '../generated/graphql';

const PAUSE_MILLISECONDS = 1_000;

export type Job = NonNullable<ImportJobQuery['importJob']>;

export type Kinds = NonNullable<ImportKindsQuery['importKinds']>;

/** How far an import is, asked again as long as it goes on. */
export function useJob(id: string): Answering<ImportJobQuery> {
  const client = useClient();
  const [round, setRound] = useState(0);
  const asked = useAsking({
    key: `${id} ${round}`,
    kin: id,
    answer: (how) => persist(() => askNow(client, [ImportJobDocument, { id }]), how),
  });
  const state = asked.data?.importJob?.state;
  const isBusy = asked.state === 'done' && (state === 'READING' || state === 'LOADING');
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setRound((before) => before + 1), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return asked;
}
