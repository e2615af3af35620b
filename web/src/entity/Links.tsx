import { Fragment } from 'react';
import type { ProvenanceFragment } from '../generated/graphql';
import { useLang } from '../words/i18n';
import { EntityLink } from './EntityLink';

interface Props {
  readonly nodes: readonly {
    readonly id: string;
    readonly name?: string | null;
    readonly __typename?: string;
    readonly datasets?: readonly ProvenanceFragment[];
  }[];
  /** What they are, where the answer does not say it for each. */
  readonly type?: string | undefined;
}

/** Several things in a line, each leading to its page. */
export function Links({ nodes, type = '' }: Props) {
  const lang = useLang();
  if (nodes.length === 0) return <span className="unknown">—</span>;
  return nodes.map((node, index) => (
    <Fragment key={node.id}>
      {index > 0 && (lang === 'zh' ? '、' : ', ')}
      <EntityLink node={{ ...node, __typename: node.__typename ?? type }} />
    </Fragment>
  ));
}
