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
