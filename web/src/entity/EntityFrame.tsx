import type { ReactNode } from 'react';
import type { AliasKind } from '../generated/graphql';
import type { ActionsProps } from '../view/Actions';
import { View } from '../view/View';
import { useTerms } from '../words/terms';
import { Aliases } from './Aliases';

export interface EntityHead {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly { readonly value: string; readonly kind: AliasKind }[];
}

interface Props extends Partial<Omit<ActionsProps, 'title'>> {
  readonly head: EntityHead;
  /** What else leads on from here, after the type. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
}

export function EntityFrame({ head, links = null, children, ...rest }: Props) {
  const { term } = useTerms();
  return (
    <View
      title={head.name}
      lead={
        <>
          <p>
            {term('Type', head.__typename)}
            {links}
          </p>
          <Aliases name={head.name} nameEn={head.nameEn} aliases={head.aliases} />
        </>
      }
      {...rest}
    >
      {children}
    </View>
  );
}
