import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useKnown } from '../api/names';
import { useAsk } from '../api/useAsk';
import { Missing } from '../entity/Missing';
import { RegionHeadDocument } from '../generated/graphql';
import { pageOf } from '../link/routes';
import { useLink } from '../link/useLink';
import { Opening } from '../view/Opening';
import { FiguresController } from './FiguresController';
import { FirmsController } from './FirmsController';
import { OverviewController } from './OverviewController';
import { PoliciesController } from './PoliciesController';
import { type RegionHead, RegionTabs } from './RegionFrame';
import { type RegionTab, regionCodec } from './state';

const PARTS: Readonly<Record<RegionTab, (props: { readonly head: RegionHead }) => ReactNode>> = {
  overview: OverviewController,
  data: FiguresController,
  firms: FirmsController,
  policies: PoliciesController,
};

export function RegionController() {
  const { id = '' } = useParams();
  const { state } = useLink(regionCodec);
  const asked = useAsk(RegionHeadDocument, { id });
  const { name } = useKnown(id);
  const Part = PARTS[state.tab];
  return (
    <Opening asked={asked} title={name} controls={<RegionTabs tab={state.tab} />}>
      {({ region, node }) =>
        region ? <Part head={region} /> : <Missing id={id} elsewhere={node && pageOf(node.__typename, node.id)} />
      }
    </Opening>
  );
}
