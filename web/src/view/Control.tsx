import { Input, InputNumber, type InputNumberProps, Select } from 'antd';
import type { ReactNode } from 'react';
import './control.css';

interface Props {
  readonly label: string;
  /** Has the same label itself: a control of many parts is not labelled by what stands around it. */
  readonly children: ReactNode;
}

/** A control of a view with its name before it. */
export function Control({ label, children }: Props) {
  return (
    <span className="control">
      <span aria-hidden="true">{label}</span>
      {children}
    </span>
  );
}

interface ControlOf<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface SelectProps<Value extends string | number> extends ControlOf<Value> {
  readonly options: { readonly value: Value; readonly label: string | number }[];
  readonly width?: number;
}

/** One of a few words or numbers. */
export function SelectControl<Value extends string | number>({ label, width, ...select }: SelectProps<Value>) {
  return (
    <Control label={label}>
      <Select size="small" aria-label={label} style={{ minWidth: width }} popupMatchSelectWidth={false} {...select} />
    </Control>
  );
}

/** A whole number of one or more. */
export function CountControl({ label, value, onChange }: ControlOf<number>) {
  return (
    <Control label={label}>
      <InputNumber
        size="small"
        aria-label={label}
        value={value}
        min={1}
        max={1000}
        precision={0}
        style={{ width: 70 }}
        onChange={(next) => onChange(next ?? 1)}
      />
    </Control>
  );
}

/** A day; '' where none is chosen. */
export function DateControl({
  label,
  value,
  onChange,
  children,
}: ControlOf<string> & { readonly children?: ReactNode }) {
  return (
    <Control label={label}>
      <Input
        type="date"
        size="small"
        style={{ width: 150 }}
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {children}
    </Control>
  );
}

interface FieldProps
  extends Pick<InputNumberProps<number>, 'min' | 'max' | 'step' | 'precision' | 'placeholder' | 'style'> {
  readonly id: string;
  readonly label: string;
  /** What it is, at a closer look. */
  readonly title?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number under its name, among others of a form. */
export function NumberField({ id, label, title, ...input }: FieldProps) {
  return (
    <label htmlFor={id} title={title}>
      {label}
      <InputNumber id={id} size="small" changeOnWheel={false} {...input} />
    </label>
  );
}

/** A short text. */
export function TextControl({ label, value, onChange }: ControlOf<string>) {
  return (
    <Control label={label}>
      <Input
        size="small"
        style={{ width: 180 }}
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Control>
  );
}
