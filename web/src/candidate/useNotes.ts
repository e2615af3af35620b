import { useCallback, useState } from 'react';
import { type Notes, readNotes, withNote } from './noteBook';

/** Notes stay in this browser, world by world: nothing of them is sent but the file that one asks for. */
function keyOf(base: string): string {
  return `liantu.notes${base}`;
}

export function useNotes(base: string): readonly [Notes, (id: string, note: string) => void] {
  const [notes, setNotes] = useState(() => readNotes(localStorage.getItem(keyOf(base))));
  const set = useCallback(
    (id: string, note: string) => {
      // Read again: another tab may have written meanwhile.
      const next = withNote(readNotes(localStorage.getItem(keyOf(base))), id, note);
      localStorage.setItem(keyOf(base), JSON.stringify(next));
      setNotes(next);
    },
    [base],
  );
  return [notes, set];
}
