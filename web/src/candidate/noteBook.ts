import { useCallback, useState } from 'react';

/** One's own remarks, by the id of the firm. */
export type Notes = Readonly<Record<string, string>>;

/** Whatever else is stored there is taken for no note. */
export function readNotes(text: string | null): Notes {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([, note]) => typeof note === 'string'));
  } catch {
    return {};
  }
}

export function withNote(notes: Notes, id: string, note: string): Notes {
  const { [id]: _, ...others } = notes;
  return note.trim() === '' ? others : { ...others, [id]: note };
}

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
