import type { ReactNode } from 'react';
import './long.css';

/** A cell of running text: it breaks into lines instead of widening the table. */
export function Long({ children }: { readonly children: ReactNode }) {
  return <span className="long">{children}</span>;
}
