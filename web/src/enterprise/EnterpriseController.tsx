import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useKnown } from '../api/names';
import { useAsk } from '../api/useAsk';
import { Missing } from '../entity/Missing';
import { EnterpriseHeadDocument } from '../generated/graphql';
import { pageOf } from '../link/routes';
import { useLink } from '../link/useLink';
import { Opening } from '../view/Opening';
import { CapitalController } from './CapitalController';
import { DataController } from './DataController';
import { type EnterpriseHead, EnterpriseTabs } from './EnterpriseFrame';
import { OverviewController } from './OverviewController';
import { PoliciesController } from './PoliciesController';
import { RelationsController } from './RelationsController';
import { type EnterpriseTab, enterpriseCodec } from './state';

/** Only what the open part shows is asked for: the others are many, and some take long to compute. */
const PARTS: Readonly<Record<EnterpriseTab, (props: { readonly head: EnterpriseHead }) => ReactNode>> = {
  overview: OverviewController,
  relations: RelationsController,
  capital: CapitalController,
  policies: PoliciesController,
  data: DataController,
};

export function EnterpriseController() {
  const { id = '' } = useParams();
  const { state } = useLink(enterpriseCodec);
  const asked = useAsk(EnterpriseHeadDocument, { id });
  const { name } = useKnown(id);
  const Part = PARTS[state.tab];
  return (
    <Opening asked={asked} title={name} controls={<EnterpriseTabs tab={state.tab} />}>
      {({ enterprise, node }) =>
        enterprise ? (
          <Part head={enterprise} />
        ) : (
          <Missing id={id} elsewhere={node && pageOf(node.__typename, node.id)} />
        )
      }
    </Opening>
  );
}
