import type { ReactNode } from 'react';
import { View, type ViewProps } from '../view/View';
import { ChainNav } from './ChainNav';
import type { Part } from './state';

interface Props extends Omit<ViewProps, 'scope'> {
  readonly chain: string;
  readonly region: string;
  readonly part: Part;
}

/** What stands over every page of a chain: what it shows, and the way to the others. */
export function ChainFrame({ chain, region, part, lead, ...view }: Props) {
  const about: ReactNode = typeof lead === 'string' ? <p>{lead}</p> : lead;
  return (
    <View
      scope={region}
      lead={
        <>
          {about}
          {chain !== '' && <ChainNav chain={chain} region={region} current={part} />}
        </>
      }
      {...view}
    />
  );
}
