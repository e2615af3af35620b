import { useState } from 'react';

const STORED = 'liantu.author';

/** Who one is, remembered in this browser. */
export function useAuthor(): readonly [string, (author: string) => void] {
  const [author, setAuthor] = useState(() => localStorage.getItem(STORED) ?? '');
  const keep = (next: string) => {
    localStorage.setItem(STORED, next);
    setAuthor(next);
  };
  return [author, keep];
}
