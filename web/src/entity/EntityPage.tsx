import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useOperation } from '../api/useOperation';
import { EntityHeadDocument, type EntityHeadQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { ClusterPage } from './ClusterPage';
import { type EntityHead, EntityOpening } from './EntityFrame';
import { EventPage } from './EventPage';
import { InstitutionPage } from './InstitutionPage';
import { LadderPage } from './LadderPage';
import { MetricPage } from './MetricPage';
import { Missing } from './Missing';
import { ParkPage } from './ParkPage';
import { PersonPage } from './PersonPage';
import { PolicyPage } from './PolicyPage';
import { SegmentPage } from './SegmentPage';

type Found = NonNullable<EntityHeadQuery['node']>;

const PAGES: Readonly<Record<string, (props: { readonly head: EntityHead }) => ReactNode>> = {
  Cluster: ClusterPage,
  Event: EventPage,
  Institution: InstitutionPage,
  Ladder: LadderPage,
  Metric: MetricPage,
  Park: ParkPage,
  Person: PersonPage,
  Policy: PolicyPage,
  Segment: SegmentPage,
};

/** An event, a person and a ladder have no other names, and one data set each. */
const UNNAMED = { nameEn: null, aliases: [], datasets: [] };

/** Whatever has a name and no page of its own. */
export function EntityPage() {
  const { id = '' } = useParams();
  const asked = useOperation(EntityHeadDocument, { id });
  return (
    <EntityOpening asked={asked} id={id}>
      {({ node }) => {
        const Page = node && PAGES[node.__typename];
        if (!Page || !('name' in node)) return <Missing id={id} elsewhere={node && elsewhere(node, id)} />;
        return <Page head={{ ...UNNAMED, ...node }} />;
      }}
    </EntityOpening>
  );
}

/** A measure is shown with its policy, a rung with its ladder, a figure with what it is about; what has a page of its own, there. */
function elsewhere(node: Found, id: string): string | null {
  if (node.__typename === 'Measure') return node.policy && routes.entity(node.policy.id);
  if (node.__typename === 'Rung') return routes.entity(node.ladder.id);
  if (node.__typename === 'Observation') return pageOf(node.about.__typename, node.about.id);
  const page = pageOf(node.__typename, node.id);
  return page === routes.entity(id) ? null : page;
}
