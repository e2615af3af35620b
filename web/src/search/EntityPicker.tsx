import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useKnownNames } from '../api/names';
import { useOperation } from '../api/useOperation';
import { nameOf } from '../entity/nameOf';
import { type EntityKind, NamesOfDocument, PickDocument } from '../generated/graphql';
import { Unanswered } from '../view/states';
import { useTerms } from '../words/terms';
import { useWords } from './words';

interface Common {
  readonly label: string;
  readonly kinds: readonly EntityKind[];
  readonly placeholder?: string;
  readonly width?: number;
}

interface Props extends Common {
  /** An id, or ''. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Chooses one entity by any of its names. */
export function EntityPicker({ value, onChange, ...common }: Props) {
  return (
    <EntitiesPicker {...common} max={1} value={value === '' ? [] : [value]} onChange={([id = '']) => onChange(id)} />
  );
}

interface SeveralProps extends Common {
  /** Ids; an address holds them, so their names are asked for. */
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly max: number;
}

/** Chooses one entity or several by any of their names; the label of a region says what it belongs to. */
export function EntitiesPicker({ label, kinds, value, onChange, max, placeholder, width = 200 }: SeveralProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const query = useSettled(typed.trim());
  const { found, options } = useOptions(query, kinds);
  const chosen = useChosen(value, options);
  const isSingle = max === 1;
  const choose = (next: readonly Choice[]) => {
    setTyped('');
    onChange(next.map((option) => option.value));
  };
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
        onChange={(next) => choose([next ?? []].flat())}
      />
      <Notes isOpen={isOpen} query={query} isNone={query !== '' && found.state === 'done' && options.length === 0} />
      {isOpen && query !== '' && (
        <span className="picker-failure">
          <Unanswered asked={found} />
        </span>
      )}
    </span>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** What has such a name, as a list offers it. */
export function useOptions(query: string, kinds: readonly EntityKind[]) {
  const { term } = useTerms();
  const found = useOperation(PickDocument, { query, kinds }, { pause: query === '' });
  const detailOf = (node: { readonly __typename: string; readonly parent?: { readonly name: string } | null }) =>
    node.parent?.name ?? (kinds.length === 1 ? '' : term('Type', node.__typename));
  const nodes = query === '' ? [] : (found.data?.search.nodes ?? []);
  const options: Choice[] = nodes.map((node) => ({ value: node.id, label: nameOf(node), detail: detailOf(node) }));
  return { found, options };
}

/** The ids with their names. Between the choice and the answer that names it the list still knows it. */
function useChosen(ids: readonly string[], options: readonly Choice[]): Choice[] {
  const names = useOperation(NamesOfDocument, { ids }, { pause: ids.length === 0 });
  const known = (names.data?.nodes ?? []).flatMap((node) => (node ? [{ value: node.id, label: nameOf(node) }] : []));
  const remembered = useKnownNames(ids);
  return ids.map((id, index) => {
    const named = [...known, ...options].find(({ value }) => value === id);
    return { value: id, label: named?.label ?? remembered[index] ?? id };
  });
}

interface NotesProps {
  readonly isOpen: boolean;
  readonly query: string;
  readonly isNone: boolean;
}

/** Why no list opens. */
function Notes({ isOpen, query, isNone }: NotesProps) {
  const t = useWords();
  return (
    <span role="status" className={isOpen && (query === '' || isNone) ? 'picker-note' : 'visually-hidden'}>
      {isOpen && query === '' && t('typeToPick')}
      {isOpen && isNone && t('none', { q: query })}
    </span>
  );
}

/** So long after the last key the API is asked. */
const PAUSE_MILLISECONDS = 250;

export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
