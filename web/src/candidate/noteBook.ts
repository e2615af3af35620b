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
