import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { routes } from '../link/routes';
import { optionId, useSuggestions } from './useSuggestions';

/** Nothing of the list is chosen: Enter leads to all results. */
const NONE = -1;

/** What is written in the search box, what it offers, and what its keys do. */
export function useCombobox() {
  const navigate = useNavigate();
  const [text, setText] = useSearchedFor();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const list = useId();
  const offered = useSuggestions(isOpen ? text.trim() : '');
  const { options } = offered;
  const isShown = isOpen && options.length > 0;
  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const go = (to: string) => {
    close();
    void navigate(to);
  };
  const move = (step: number) => {
    setOpen(true);
    if (options.length > 0) setActive(stepped(active, step, options.length));
  };
  return {
    text,
    close,
    attributes: {
      'aria-autocomplete': 'list',
      'aria-expanded': isShown,
      'aria-controls': isShown ? list : undefined,
      'aria-activedescendant': isShown && active !== NONE ? optionId(list, active) : undefined,
    } as const,
    change: (next: string) => {
      setText(next);
      setOpen(true);
      setActive(NONE);
    },
    press: (event: KeyboardEvent) => {
      // Arrows and Escape are the input method's as long as it composes.
      if (event.nativeEvent.isComposing) return;
      const step = STEPS[event.key];
      if (step === undefined && !(event.key === 'Escape' && isOpen)) return;
      event.preventDefault();
      if (step === undefined) close();
      else move(step);
    },
    /** Enter takes what is chosen of the list; the button of the box always leads to all results. */
    submit: (value: string, isByEnter: boolean) => {
      const chosen = isByEnter && isShown ? options[active] : undefined;
      if (chosen) go(chosen.to);
      else if (value.trim() !== '') go(routes.search(value.trim()));
    },
    suggestions: isOpen ? { offered, list, active, onActive: setActive, onChoose: go } : null,
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** From the last option on, and before the first, nothing is chosen: one is in the box again, as the pattern wants it. */
function stepped(active: number, step: number, count: number): number {
  const next = active + step;
  if (next >= count) return NONE;
  return next < NONE ? count - 1 : next;
}

/** What the results shown are of, until something else is written; each step to another view begins with that again. */
function useSearchedFor() {
  const { pathname, search, key } = useLocation();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells two steps to one address apart.
  useEffect(() => setText(asked), [asked, key]);
  return [text, setText] as const;
}
