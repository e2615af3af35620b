import { useSyncExternalStore } from 'react';

/** As narrow as the style sheet calls a phone (app.css). */
const phone = () => matchMedia('(max-width: 40rem)');

/** Whether a picture has only the width of a phone; a file never has. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => phone().matches);
}

function watch(changed: () => void): () => void {
  const media = phone();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
