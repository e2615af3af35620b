import { Input, Radio } from 'antd';
import { useId } from 'react';
import type { Draft } from './draft';
import type { SourceKind } from './forms';
import { useWords } from './words';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLong?: boolean;
}

export function TextField({ label, value, onChange, isLong = false }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <Input.TextArea id={id} rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Input id={id} value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  );
}

const SOURCES = ['document', 'link', 'ownKnowledge'] as const;

interface SourceFieldProps extends Pick<Draft, 'source' | 'known'> {
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Exactly one place that it is known from. */
export function SourceField({ source, known, onChange }: SourceFieldProps) {
  const t = useWords();
  return (
    <fieldset>
      <legend>{t('source')}</legend>
      <Radio.Group
        value={source}
        onChange={({ target }) => onChange({ source: target.value as SourceKind })}
        options={SOURCES.map((value) => ({ value, label: t(value) }))}
      />
      <TextField label={t(`${source}Label`)} value={known} onChange={(next) => onChange({ known: next })} />
    </fieldset>
  );
}
