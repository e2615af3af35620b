import { Input, Select } from 'antd';
import { useId } from 'react';
import type { EntityKind } from '../generated/graphql';
import { useTerms } from '../words/terms';
import { type Column, choicesOf, type FormKind, isParty, type Rejected, termsOfChoice } from './forms';
import { PartyField } from './PartyField';
import { useWords, type Words } from './words';

interface Props {
  readonly kind: FormKind;
  readonly column: Column;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The only values that make sense here. */
  readonly choices?: readonly string[] | undefined;
  readonly problem?: Rejected | undefined;
  readonly onNew?: ((isNew: boolean | null) => void) | undefined;
}

/** One cell of a fact, with what is wrong with it. */
export function Field({ kind, column, value, onChange, choices, problem, onNew }: Props) {
  const t = useWords();
  const id = useId();
  const label = t(`column_${column}`);
  const wrong = problem ? `${id}-wrong` : undefined;
  const hint = HINTS[column];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Cell {...{ id, label, kind, column, value, onChange, choices, onNew, wrong }} />
      {hint && <span className="muted small">{t(hint)}</span>}
      {problem && wrong && <Wrong id={wrong} problem={problem} />}
    </div>
  );
}

/** How a cell is written, where one may wonder. */
const HINTS: Readonly<Partial<Record<Column, Parameters<Words>[0]>>> = {
  region: 'hintRegion',
  products: 'hintSeveral',
  granted: 'hintDate',
  until: 'hintDate',
  date: 'hintDate',
  since: 'hintDate',
  founded: 'hintDate',
  share: 'hintShare',
  amount: 'hintAmount',
  kind: 'hintKind',
};

interface CellProps extends Omit<Props, 'problem'> {
  readonly id: string;
  readonly label: string;
  readonly wrong: string | undefined;
}

function Cell({ id, label, kind, column, value, onChange, choices, onNew, wrong }: CellProps) {
  const options = useChoices(kind, column, choices);
  if (options) return <ChoiceCell {...{ id, label, value, onChange, wrong, options, mayBeNone: !choices }} />;
  if (isParty(column)) {
    const kinds = column === 'investor' || column === 'owner' ? OWNERS : FIRMS;
    const named = onNew && column === 'name' ? { onNew } : {};
    return <PartyField {...{ id, label, value, onChange, kinds }} describedBy={wrong} {...named} />;
  }
  return (
    <Input
      id={id}
      aria-describedby={wrong}
      aria-invalid={wrong !== undefined}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface ChoiceProps extends Pick<CellProps, 'id' | 'label' | 'value' | 'onChange' | 'wrong'> {
  readonly options: { readonly value: string; readonly label: string }[];
  readonly mayBeNone: boolean;
}

function ChoiceCell({ id, label, value, onChange, wrong, options, mayBeNone }: ChoiceProps) {
  return (
    <Select
      id={id}
      aria-label={label}
      aria-describedby={wrong}
      style={{ width: '100%' }}
      allowClear={mayBeNone}
      value={value === '' ? null : value}
      options={options}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

const FIRMS: readonly EntityKind[] = ['ENTERPRISE'];
const OWNERS: readonly EntityKind[] = ['INVESTOR', 'ENTERPRISE'];

function useChoices(kind: FormKind, column: string, choices: readonly string[] | undefined) {
  const { term } = useTerms();
  if (choices) return choices.map((value) => ({ value, label: value }));
  const terms = termsOfChoice(kind, column);
  return (
    terms && (choicesOf(kind, column)?.map(({ word, cell }) => ({ value: cell, label: term(terms, word) })) ?? null)
  );
}

/** The server's sentences are English. */
export function Wrong({ id, problem: { value, reason, tip } }: { readonly id?: string; readonly problem: Rejected }) {
  const t = useWords();
  return (
    <p id={id} className="wrong small" role="alert">
      {t('wrong', { value })} <span lang="en">{[reason, tip].filter(Boolean).join('; ')}</span>
    </p>
  );
}
