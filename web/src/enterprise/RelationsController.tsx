import { useAsk } from '../api/useAsk';
import {
  EnterpriseCompetitorsDocument,
  EnterpriseCustomersDocument,
  EnterprisePartnersDocument,
  EnterpriseRelationsDocument,
  EnterpriseSuppliersDocument,
} from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { EnterpriseFrame, type EnterpriseHead } from './EnterpriseFrame';
import { RelationsPanel } from './RelationsPanel';
import { enterpriseCodec } from './state';
import {
  useCompetitorColumns,
  useIndustryColumns,
  usePartnerColumns,
  useResearchColumns,
  useSupplyColumns,
} from './useRelationColumns';
import { words } from './words';

export function RelationsController({ head }: { readonly head: EnterpriseHead }) {
  const { state, go } = useLink(enterpriseCodec);
  const { suppliers, customers } = state;
  const variables = { id: head.id, suppliersAfter: suppliers || null, customersAfter: customers || null };
  const asked = useAsk(EnterpriseRelationsDocument, variables);
  const files = useFiles(head.id, asked.data?.enterprise ?? null);
  return (
    <EnterpriseFrame
      head={head}
      tab="relations"
      operation={EnterpriseRelationsDocument}
      variables={variables}
      files={files}
    >
      <Answer asked={asked}>
        {({ enterprise }) =>
          enterprise && <RelationsPanel found={enterprise} suppliers={suppliers} customers={customers} onPage={go} />
        }
      </Answer>
    </EnterpriseFrame>
  );
}

type Found = Parameters<typeof RelationsPanel>[0]['found'];

/** Each list as a file of its own: the long ones are asked page by page. */
function useFiles(id: string, found: Found | null) {
  const t = useWords(words);
  const supply = useSupplyColumns();
  const partner = usePartnerColumns();
  const competitor = useCompetitorColumns();
  const research = useResearchColumns();
  const industry = useIndustryColumns();
  if (!found) return [];
  const variables = { id };
  const whole = { operation: EnterpriseRelationsDocument, variables };
  const offers = [
    {
      label: t('suppliers'),
      operation: EnterpriseSuppliersDocument,
      rows: 'enterprise.suppliers.edges',
      columns: supply,
      count: found.suppliers.totalCount,
    },
    {
      label: t('customers'),
      operation: EnterpriseCustomersDocument,
      rows: 'enterprise.customers.edges',
      columns: supply,
      count: found.customers.totalCount,
    },
    {
      label: t('partners'),
      operation: EnterprisePartnersDocument,
      rows: 'enterprise.partners.edges',
      columns: partner,
      count: found.partners.totalCount,
    },
    {
      label: t('competitors'),
      operation: EnterpriseCompetitorsDocument,
      rows: 'enterprise.competitors.edges',
      columns: competitor,
      count: found.competitors.totalCount,
    },
    {
      ...whole,
      label: t('industries'),
      rows: 'enterprise.industries',
      columns: industry,
      count: found.industries.length,
    },
    {
      ...whole,
      label: t('research'),
      rows: 'enterprise.researchPartners',
      columns: research,
      count: found.researchPartners.length,
    },
    {
      ...whole,
      label: t('incubators'),
      rows: 'enterprise.incubators',
      columns: research,
      count: found.incubators.length,
    },
  ];
  return offers.filter(({ count }) => count > 0).map((offer) => ({ ...offer, variables }));
}
