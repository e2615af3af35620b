import type { ReactNode } from 'react';
import type { Asked } from '../api/useAsk';
import { Answer } from './states';

interface Props<Data> {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A page of which not even the title is known yet. */
export function Opening<Data>({ asked, children }: Props<Data>) {
  if (asked.state === 'done') return children(asked.data);
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Answer asked={asked.state === 'waiting' ? { ...asked, data: null } : asked}>{() => null}</Answer>
    </main>
  );
}
