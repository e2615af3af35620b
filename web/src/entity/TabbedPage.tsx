import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Operation } from '../api/document';
import { useOperation } from '../api/useOperation';
import { pageOf } from '../link/routes';
import { type EntityHead, EntityOpening, type Framed } from './EntityFrame';
import { Missing } from './Missing';

interface Node {
  readonly __typename: string;
  readonly id: string;
}

interface Props<Data, Head, Tab extends string> {
  readonly operation: Operation<Data, { readonly id: string }>;
  readonly headOf: (data: Data) => Head | null;
  readonly label: string;
  readonly titles: readonly (readonly [tab: Tab, title: string])[];
  readonly tab: Tab;
  /** Only what the open part shows is asked for: the others are many, and some take long to compute. */
  readonly parts: Readonly<Record<Tab, (frame: Framed) => ReactNode>>;
  readonly linksOf: (head: Head) => readonly ReactNode[];
  /** Where a thing of another kind is shown. */
  readonly elsewhere?: (node: Node) => string;
}

/** The page of an entity in parts, each with an address. */
export function TabbedPage<Data extends { readonly node: Node | null }, Head extends EntityHead, Tab extends string>({
  operation,
  headOf,
  label,
  titles,
  tab,
  parts,
  linksOf,
  elsewhere = ofType,
}: Props<Data, Head, Tab>) {
  const { id = '' } = useParams();
  const asked = useOperation(operation, { id });
  const tabs = { label, titles };
  const Part: (frame: Framed) => ReactNode = parts[tab];
  return (
    <EntityOpening asked={asked} id={id} tabs={tabs} tab={tab}>
      {(data) => {
        const head = headOf(data);
        if (!head) return <Missing id={id} elsewhere={data.node && elsewhere(data.node)} />;
        return <Part head={head} tabs={tabs} tab={tab} links={linksOf(head)} />;
      }}
    </EntityOpening>
  );
}

function ofType({ __typename, id }: Node): string {
  return pageOf(__typename, id);
}
