import { useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { change } from '../api/client';
import { useChange } from '../api/useChange';
import {
  AddFactsDocument,
  type ContributedFragment,
  CorrectFactDocument,
  UndoChangeDocument,
  WithdrawFactDocument,
} from '../generated/graphql';
import { type Draft, type Lacks, lackOf, type Shape } from './draft';
import { factsOf, type Rejected, sourceOf } from './forms';
import type { Contribution, Done } from './useContribute';
import { useWords } from './words';

const SAID = { add: 'added', correct: 'corrected', report: 'reported', withdraw: 'withdrawn' } as const;

/** Sends a form as a whole; what was not understood of it is said, and then none of it is kept. */
export function useSending(contribution: Contribution, shape: Shape | null, onDone: (done: Done) => void) {
  const t = useWords();
  const client = useClient();
  const { run, ...standing } = useChange();
  const [rejected, setRejected] = useState<readonly Rejected[]>([]);
  const [lacks, setLacks] = useState<Lacks>(null);
  const keyOf = useClientKey();
  const send = (draft: Draft, author: string) => {
    const lack = lackOf(contribution, shape, draft);
    setRejected([]);
    setLacks(lack);
    if (lack) return;
    run(async () => {
      const told = { author: author.trim() || null, clientKey: keyOf({ draft, author }) };
      const done = await changeBy(client, { contribution, shape, draft, told });
      if (!done) return;
      if (done.rejected.length === 0) {
        const what = shape ? Object.values(draft.cells).filter(Boolean).join(' · ') : draft.reason.trim();
        if (done.journal) onDone({ journal: done.journal.id, said: t(SAID[contribution.does], { what }) });
        return;
      }
      // Of the two facts of a form one may have been understood.
      if (done.journal) await change(client, [UndoChangeDocument, { journal: done.journal.id }]);
      setRejected(done.rejected);
    });
  };
  return { ...standing, rejected, lacks, send };
}

interface Sending {
  readonly contribution: Contribution;
  readonly shape: Shape | null;
  readonly draft: Draft;
  readonly told: { readonly author: string | null; readonly clientKey: string };
}

async function changeBy(
  client: Client,
  { contribution, shape, draft, told }: Sending,
): Promise<ContributedFragment | null> {
  const { cells, known } = draft;
  const facts = shape ? factsOf({ kind: shape.kind, cells, source: sourceOf(draft.source, known.trim()) }) : [];
  if (contribution.does === 'add') return (await change(client, [AddFactsDocument, { facts, ...told }])).change;
  const about = { id: contribution.fact.id, reason: draft.reason.trim(), ...told };
  const [corrected] = facts;
  if (!corrected) return (await change(client, [WithdrawFactDocument, about])).change;
  return (await change(client, [CorrectFactDocument, { ...about, with: corrected }])).change;
}

/** The same for the same input, so that what was sent twice because no answer came is done once. */
function useClientKey(): (input: unknown) => string {
  const kept = useRef({ of: '', key: '' });
  return (input) => {
    const of = JSON.stringify(input);
    if (kept.current.of !== of) {
      const parts = crypto.getRandomValues(new Uint32Array(4));
      kept.current = { of, key: `explorer-${[...parts].map((part) => part.toString(36)).join('-')}` };
    }
    return kept.current.key;
  };
}
