import { AutoComplete } from 'antd';
import { useEffect, useState } from 'react';
import type { EntityKind } from '../generated/graphql';
import { useOptions, useSettled } from '../search/EntityPicker';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly EntityKind[];
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** Whether nothing has this name yet; null until that is known. */
  readonly onNew?: (isNew: boolean | null) => void;
  readonly describedBy?: string | undefined;
}

/** A name, completed by what is known; one that is not is new, which is said. */
export function PartyField({ id, label, kinds, value, onChange, onNew, describedBy }: Props) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = value.trim();
  const query = useSettled(name);
  const { found, options } = useOptions(query, kinds);
  const isSettled = query === name && found.state === 'done';
  const isNew = name === '' || !isSettled ? null : options.every((option) => option.label !== name);
  useEffect(() => onNew?.(isNew), [isNew, onNew]);
  return (
    <>
      <AutoComplete
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        style={{ width: '100%' }}
        value={value}
        onChange={onChange}
        showSearch={{ filterOption: false }}
        // A list box of no options is none to a screen reader.
        open={isOpen && options.length > 0}
        onOpenChange={setOpen}
        options={offered(name, options)}
      />
      <span role="status" className="muted small">
        {isNew !== null && t(isNew ? 'isNew' : 'isKnown', { name })}
      </span>
    </>
  );
}

/** What was typed comes first, since the first is what Enter takes: nobody gets another name unless they choose it. */
function offered(typed: string, known: readonly { readonly value: string; readonly label: string }[]) {
  const others = known.filter(({ label }) => label !== typed);
  return [{ key: '', value: typed }, ...others.map(({ value, label }) => ({ key: value, value: label }))];
}
