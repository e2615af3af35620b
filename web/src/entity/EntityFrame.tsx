import { Fragment, type ReactNode } from 'react';
import { useKnown } from '../api/names';
import type { Answering } from '../api/useAsking';
import type { AliasKind, ProvenanceFragment } from '../generated/graphql';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';
import { Answer } from '../view/states';
import { TabLinks } from '../view/TabLinks';
import { View, type ViewProps } from '../view/View';
import { Aliases } from './Aliases';

export interface EntityHead {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly { readonly value: string; readonly kind: AliasKind }[];
  readonly datasets: readonly ProvenanceFragment[];
}

/** The parts of a page; the first is where it begins. */
export interface Tabs {
  readonly label: string;
  readonly titles: readonly (readonly [tab: string, title: string])[];
}

/** What stands over every part of an entity's page. */
export interface Framed<Head extends EntityHead = EntityHead> {
  readonly head: Head;
  readonly tabs?: Tabs;
  readonly tab?: string;
  /** What it is, and where one goes from here, in a line; what is null or false is left out. */
  readonly links: readonly ReactNode[];
}

type Props = Framed & Omit<ViewProps, 'title' | 'lead'>;

export function EntityFrame({ head, tabs, tab = '', links, controls, ...view }: Props) {
  return (
    <View
      title={head.name}
      lead={
        <>
          <p>
            {inLine(links)}
            <OwnMark of={describedBy(head)} />
          </p>
          <Aliases name={head.name} nameEn={head.nameEn} aliases={head.aliases} />
        </>
      }
      controls={withTabs(tabs, tab, controls)}
      {...view}
    />
  );
}

interface OpeningProps<Data> {
  readonly asked: Answering<Data>;
  readonly id: string;
  readonly tabs?: Tabs;
  readonly tab?: string;
  readonly children: (data: Data) => ReactNode;
}

/** A page of which not even the kind of its subject is known yet; whoever waits for one part may turn to another. */
export function EntityOpening<Data>({ asked, id, tabs, tab = '', children }: OpeningProps<Data>) {
  const { name } = useKnown(id);
  if (asked.state === 'done') return children(asked.data);
  return (
    <View title={name} controls={withTabs(tabs, tab, null)} isOpening>
      <Answer asked={{ ...asked, data: null }}>{null}</Answer>
    </View>
  );
}

function withTabs(tabs: Tabs | undefined, tab: string, controls: ReactNode): ReactNode {
  if (!tabs) return controls;
  return (
    <>
      <TabLinks label={tabs.label} value={tab} tabs={tabs.titles} />
      {controls}
    </>
  );
}

function inLine(parts: readonly ReactNode[]): ReactNode {
  return parts
    .filter((part) => part !== null && part !== false && part !== undefined)
    .map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line keep their places.
      <Fragment key={index}>
        {index > 0 && ' · '}
        {part}
      </Fragment>
    ));
}
