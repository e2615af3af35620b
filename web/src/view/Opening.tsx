import type { ReactNode } from 'react';
import type { Asked } from '../api/useAsking';
import { Answer } from './states';
import { View } from './View';

interface Props<Data> {
  readonly asked: Asked<Data>;
  /** What the page will be called, as far as it is known. */
  readonly title: string;
  /** The parts of the page: whoever waits for one may turn to another. */
  readonly controls?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A page of which not even the kind of its subject is known yet. */
export function Opening<Data>({ asked, title, controls, children }: Props<Data>) {
  if (asked.state === 'done') return children(asked.data);
  return (
    <View title={title} controls={controls} isOpening>
      <Answer asked={{ ...asked, data: null }}>{() => null}</Answer>
    </View>
  );
}
