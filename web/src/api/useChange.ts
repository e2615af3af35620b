import { useState } from 'react';
import { type Failure, failureFrom } from './failure';

/** A change that a person asks for: while it is under way it is not asked for again, and what went wrong is kept. */
export function useChange() {
  const [isUnderWay, setUnderWay] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (work: () => Promise<void>) => {
    setUnderWay(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureFrom(error));
    } finally {
      setUnderWay(false);
    }
  };
  return { isUnderWay, failure, run: (work: () => Promise<void>) => void run(work), forget: () => setFailure(null) };
}
