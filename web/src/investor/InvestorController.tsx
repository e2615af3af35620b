import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useKnown } from '../api/names';
import { useAsk } from '../api/useAsk';
import { Missing } from '../entity/Missing';
import { InvestorHeadDocument } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { Opening } from '../view/Opening';
import { CoInvestorsController } from './CoInvestorsController';
import { FiguresController } from './FiguresController';
import { GroupController } from './GroupController';
import { type InvestorHead, InvestorTabs } from './InvestorFrame';
import { OverlapController } from './OverlapController';
import { PortfolioController } from './PortfolioController';
import { RelayController } from './RelayController';
import { RiskController } from './RiskController';
import { type InvestorTab, investorCodec } from './state';

/** Only what the open part shows is asked for: the others are many, and some take long to compute. */
const PARTS: Readonly<Record<InvestorTab, (props: { readonly head: InvestorHead }) => ReactNode>> = {
  portfolio: PortfolioController,
  co: CoInvestorsController,
  next: RelayController,
  risk: RiskController,
  overlap: OverlapController,
  group: GroupController,
  data: FiguresController,
};

export function InvestorController() {
  const { id = '' } = useParams();
  const { state } = useLink(investorCodec);
  const asked = useAsk(InvestorHeadDocument, { id });
  const { name } = useKnown(id);
  const Part = PARTS[state.tab];
  return (
    <Opening asked={asked} title={name} controls={<InvestorTabs tab={state.tab} />}>
      {({ investor, node }) => (investor ? <Part head={investor} /> : <Missing id={id} elsewhere={elsewhere(node)} />)}
    </Opening>
  );
}

/** Links to an institution lead here, since some of them invest; the others have a page of their own. */
function elsewhere(node: { readonly __typename: string; readonly id: string } | null): string | null {
  if (node === null) return null;
  return node.__typename === 'Institution' ? routes.entity(node.id) : pageOf(node.__typename, node.id);
}
