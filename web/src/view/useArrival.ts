import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The page that was arrived at last; null before the first, which the browser itself opened. */
let arrivedAt: string | null = null;

/**
 * Takes the focus to the content of another page, as a browser does that loads one: who reads by ear or goes by keys
 * would otherwise stay at a link that is gone. What else of an address changes leaves the focus alone, and so does an
 * open dialog.
 */
export function useArrival(isOpening: boolean): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (isOpening) return;
    const isOther = arrivedAt !== null && arrivedAt !== pathname;
    arrivedAt = pathname;
    const isInDialog = document.activeElement?.closest('[role=dialog]') ?? false;
    if (isOther && !isInDialog) content.current?.focus({ preventScroll: true });
  }, [pathname, isOpening]);
  return content;
}
