import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { routes } from '../link/routes';
import { Suggestions } from './Suggestions';
import { optionId, useSuggestions } from './useSuggestions';
import { useWords } from './words';
import './search.css';

/** Nothing of the list is chosen: Enter leads to all results. */
const NONE = -1;

/**
 * The one search box, on every page, a combobox (WAI-ARIA APG, editable with a list): it offers names while somebody types. It shows what was searched
 * for as long as the results are shown.
 */
export function SearchBox() {
  const t = useWords();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const input = useRef<InputRef>(null);
  const list = useId();
  const offered = useSuggestions(isOpen ? text.trim() : '');
  const { options } = offered;
  useEffect(() => setText(asked), [asked]);
  useSlash(input);
  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const go = (to: string) => {
    close();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Arrows and Escape are the input method's as long as it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    if (options.length > 0) setActive(stepped(active, step, options.length));
  };
  const isShown = isOpen && options.length > 0;
  return (
    <search className="search-box">
      <Input.Search
        ref={input}
        role="combobox"
        aria-label={t('label')}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-expanded={isShown}
        aria-controls={isShown ? list : undefined}
        aria-activedescendant={isShown && active !== NONE ? optionId(list, active) : undefined}
        placeholder={t('placeholder')}
        suffix={
          text === '' && (
            <span className="search-key" aria-hidden="true">
              /
            </span>
          )
        }
        autoComplete="off"
        value={text}
        maxLength={100}
        allowClear
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setActive(NONE);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        onSearch={(value, _, info) => {
          const chosen = info?.source === 'input' && isShown ? options[active] : undefined;
          if (chosen) go(chosen.to);
          else if (info?.source !== 'clear' && value.trim() !== '') go(routes.search(value.trim()));
        }}
      />
      {isOpen && <Suggestions offered={offered} list={list} active={active} onActive={setActive} onChoose={go} />}
    </search>
  );
}

/** From the last option on, and before the first, nothing is chosen: one is in the box again, as the pattern wants it. */
function stepped(active: number, step: number, count: number): number {
  const next = active + step;
  if (next >= count) return NONE;
  return next < NONE ? count - 1 : next;
}

const WRITTEN_IN = 'input, textarea, select, [contenteditable=true]';

/** "/" leads to the box from anywhere, unless somebody writes or answers a dialog. */
function useSlash(input: RefObject<InputRef | null>) {
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isElsewhere =
        event.target instanceof Element && event.target.closest(`${WRITTEN_IN}, [role=dialog]`) !== null;
      if (!isPlain || isElsewhere || event.defaultPrevented) return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}
