import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { change } from '../api/client';
import { type Failure, failureFrom } from '../api/failure';
import { type JudgementVerdict, JudgePairDocument, UndoChangeDocument } from '../generated/graphql';
import type { Decision, Pair } from './queue';

/** A decision, or its undo, that could not be saved. */
export interface Unsaved {
  readonly pair: Pair;
  readonly failure: Failure;
  readonly again: () => void;
}

/** One change on its way: what it is of, what it does, what undoes it on the page where that fails, and what tries it once more. */
interface Saving {
  readonly pair: Pair;
  readonly work: () => Promise<void>;
  readonly otherwise: () => void;
  readonly again: () => void;
}

/** What was decided. It is shown at once and saved in its order behind that; of what cannot be saved the pair is asked again. */
export function useDecisions() {
  const client = useClient();
  const [decided, setDecided] = useState<readonly Decision[]>([]);
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [waiting, setWaiting] = useState(0);
  const saving = useRef(Promise.resolve());
  const entries = useRef(new Map<Decision, string>());
  const inOrder = ({ pair, work, otherwise, again }: Saving) => {
    setWaiting((before) => before + 1);
    saving.current = saving.current.then(async () => {
      try {
        await work();
      } catch (error) {
        otherwise();
        setUnsaved({ pair, failure: failureFrom(error), again });
      } finally {
        setWaiting((before) => before - 1);
      }
    });
  };
  const decide = (pair: Pair, verdict: JudgementVerdict | null) => {
    const decision: Decision = { pair, verdict };
    setDecided((before) => [...before, decision]);
    setUnsaved(null);
    if (verdict === null) return;
    const work = async () => {
      const { judge } = await change(client, [JudgePairDocument, { a: pair.a.id, b: pair.b.id, verdict }]);
      if (judge?.journal) entries.current.set(decision, judge.journal.id);
    };
    const otherwise = () => setDecided((before) => before.filter((each) => each !== decision));
    inOrder({ pair, work, otherwise, again: () => decide(pair, verdict) });
  };
  const takeBack = (decision: Decision) => {
    setDecided((before) => before.filter((each) => each !== decision));
    setUnsaved(null);
    if (decision.verdict === null) return;
    const work = async () => {
      const journal = entries.current.get(decision);
      // What was not saved needs no undo.
      if (journal !== undefined) await change(client, [UndoChangeDocument, { journal }]);
    };
    const otherwise = () => setDecided((before) => [...before, decision]);
    inOrder({ pair: decision.pair, work, otherwise, again: () => takeBack(decision) });
  };
  const undo = () => {
    const last = decided.at(-1);
    if (last) takeBack(last);
  };
  return { decided, unsaved, waiting, decide, undo };
}
