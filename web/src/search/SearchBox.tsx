import { Input, type InputRef } from 'antd';
import { type RefObject, useEffect, useRef } from 'react';
import { Suggestions } from './Suggestions';
import { useCombobox } from './useCombobox';
import { useWords } from './words';
import './search.css';

/**
 * The one search box, on every page, a combobox (WAI-ARIA APG, editable with a list): it offers names while somebody types. It shows what was searched
 * for as long as the results are shown.
 */
export function SearchBox() {
  const t = useWords();
  const input = useRef<InputRef>(null);
  const { text, attributes, change, press, submit, close, suggestions } = useCombobox();
  useSlash(input);
  return (
    <search className="search-box">
      <Input.Search
        ref={input}
        role="combobox"
        aria-label={t('label')}
        aria-keyshortcuts="/"
        {...attributes}
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
        onChange={({ target }) => change(target.value)}
        onKeyDown={press}
        onBlur={close}
        onSearch={(value, _, info) => info?.source !== 'clear' && submit(value, info?.source === 'input')}
      />
      {suggestions && <Suggestions {...suggestions} />}
    </search>
  );
}

const WRITTEN_IN = 'input, textarea, select, [contenteditable=true], [role=dialog]';

/** "/" leads to the box from anywhere, unless somebody writes or answers a dialog. */
function useSlash(input: RefObject<InputRef | null>) {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isWritten = event.target instanceof Element && event.target.closest(WRITTEN_IN) !== null;
      if (!isPlain || isWritten || event.defaultPrevented) return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}
