import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useKnown } from '../api/names';
import { useAsk } from '../api/useAsk';
import { EntityHeadDocument, type EntityHeadQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { Opening } from '../view/Opening';
import { ClusterController } from './ClusterController';
import type { EntityHead } from './EntityFrame';
import { InstitutionController } from './InstitutionController';
import { MetricController } from './MetricController';
import { Missing } from './Missing';
import { ParkController } from './ParkController';
import { PolicyController } from './PolicyController';
import { SegmentController } from './SegmentController';

type Found = NonNullable<EntityHeadQuery['node']>;

const PAGES: Readonly<Record<string, (props: { readonly head: EntityHead }) => ReactNode>> = {
  Cluster: ClusterController,
  Institution: InstitutionController,
  Metric: MetricController,
  Park: ParkController,
  Policy: PolicyController,
  Segment: SegmentController,
};

/** Whatever has a name and no page of its own. */
export function EntityController() {
  const { id = '' } = useParams();
  const asked = useAsk(EntityHeadDocument, { id });
  const { name } = useKnown(id);
  return (
    <Opening asked={asked} title={name}>
      {({ node }) => {
        const Page = node && PAGES[node.__typename];
        if (!Page || !('name' in node)) return <Missing id={id} elsewhere={node && elsewhere(node, id)} />;
        return <Page head={node} />;
      }}
    </Opening>
  );
}

/** A measure is shown with its policy, a figure with what it is about; what has a page of its own, there. */
function elsewhere(node: Found, id: string): string | null {
  if (node.__typename === 'Measure') return node.policy && routes.entity(node.policy.id);
  if (node.__typename === 'Observation') return pageOf(node.about.__typename, node.about.id);
  const page = pageOf(node.__typename, node.id);
  return page === routes.entity(id) ? null : page;
}
