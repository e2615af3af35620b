import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useKnownNames } from '../api/names';
import { useAsk } from '../api/useAsk';
import { type EntityKind, NamesOfDocument, PickDocument } from '../generated/graphql';
import { Unanswered } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

interface Props {
  readonly label: string;
  readonly kinds: readonly EntityKind[];
  /** Ids; an address holds them, so their names are asked for. */
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly max?: number;
  readonly placeholder?: string;
  readonly width?: number;
}

/** So long after the last key the API is asked. */
const PAUSE_MILLISECONDS = 250;

/** Chooses one entity or several by any of their names; the label of a region says what it belongs to. */
export function EntityPicker({ label, kinds, value, onChange, max = 1, placeholder, width = 200 }: Props) {
  const t = useWords(words);
  const { term } = useTerms();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const query = useSettled(typed.trim());
  const found = useAsk(PickDocument, { query, kinds }, { pause: query === '' });
  const names = useAsk(NamesOfDocument, { ids: value }, { pause: value.length === 0 });
  const known = (names.data?.nodes ?? []).flatMap((node) => (node ? [{ value: node.id, label: nameOf(node) }] : []));
  const remembered = useKnownNames(value);
  const options =
    query === ''
      ? []
      : (found.data?.search.nodes ?? []).map((node) => ({
          value: node.id,
          label: nameOf(node),
          detail: detailOf(node),
        }));
  // Between the choice and the answer that names it the list still knows it.
  const chosen = value.map((id, index) => {
    const named = known.find((option) => option.value === id) ?? options.find((option) => option.value === id);
    return { value: id, label: named?.label ?? remembered[index] ?? id };
  });
  const isSingle = max === 1;
  const isNone = query !== '' && found.state === 'done' && options.length === 0;
  return (
    <span className="picker">
      <span aria-hidden="true">{label}</span>
      <Select
        mode={isSingle ? undefined : 'multiple'}
        aria-label={label}
        size="small"
        style={{ minWidth: width, maxWidth: '100%' }}
        placeholder={placeholder ?? t('placeholder')}
        allowClear
        labelInValue
        showSearch={{ filterOption: false, onSearch: setTyped }}
        maxCount={isSingle ? undefined : max}
        // A list box of no options is none to a screen reader: without any, a note says why, and no list opens.
        open={isOpen && options.length > 0}
        onOpenChange={setOpen}
        value={isSingle ? (chosen[0] ?? null) : chosen}
        options={options}
        loading={found.state === 'waiting' && query !== ''}
        optionRender={({ label: name, data }) => (
          <>
            {name} <span className="muted small">{data.detail}</span>
          </>
        )}
        onChange={(next) => {
          setTyped('');
          onChange([next ?? []].flat().map((option) => option.value));
        }}
      />
      <span role="status" className={isOpen && (query === '' || isNone) ? 'picker-note' : 'visually-hidden'}>
        {isOpen && query === '' && t('typeToPick')}
        {isOpen && isNone && t('none', { q: query })}
      </span>
      {isOpen && query !== '' && (
        <span className="picker-failure">
          <Unanswered asked={found} />
        </span>
      )}
    </span>
  );

  function detailOf(node: { readonly __typename: string; readonly parent?: { readonly name: string } | null }): string {
    return node.parent?.name ?? (kinds.length === 1 ? '' : term('Type', node.__typename));
  }
}

function nameOf(node: { readonly id: string; readonly name?: string }): string {
  return node.name ?? node.id;
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
