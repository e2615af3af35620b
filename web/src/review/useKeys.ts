import { useEffect, useRef } from 'react';

/** Where a key is a letter, or belongs to what is open over the page. */
const TYPING = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu]';

/** One key each, while nobody types anything. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, repeat } = event;
      if (ctrlKey || metaKey || altKey || repeat || (target instanceof Element && target.closest(TYPING))) return;
      current.current[key.toLowerCase()]?.();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
