import { type OperationResult, useOperation } from '../api/useOperation';
import { AddTo } from '../contribute/AddTo';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import {
  EnterpriseCompetitorsDocument,
  EnterpriseCustomersDocument,
  EnterprisePartnersDocument,
  EnterpriseRelationsDocument,
  type EnterpriseRelationsQuery,
  EnterpriseSuppliersDocument,
  type ResearchedFragment,
} from '../generated/graphql';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import { useToldRelations } from '../told/useTold';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import {
  type Supply,
  useCompetitorColumns,
  useIndustryColumns,
  usePartnerColumns,
  useResearchColumns,
  useSupplyColumns,
} from './columns';
import { useEnterpriseLink } from './state';
import { useWords } from './words';

export function RelationsPage(frame: Framed) {
  const t = useWords();
  const { state, go } = useEnterpriseLink();
  const { id, name } = frame.head;
  const asked = useOperation(EnterpriseRelationsDocument, {
    id,
    suppliersAfter: state.suppliers || null,
    customersAfter: state.customers || null,
  });
  const { suppliers, customers, partners, competitors } = useConnections(id, asked.data);
  const { industries, research, incubators } = useOtherLists(asked);
  const told = useToldRelations(id);
  const paging = (side: 'suppliers' | 'customers') => ({
    note: t('linksNote'),
    add: <AddTo what={t(side)} kind="SUPPLIES" cells={{ [side === 'suppliers' ? 'customer' : 'supplier']: name }} />,
    paging: { after: state[side], onAfter: (after: string) => go({ [side]: after }) },
  });
  return (
    <EntityFrame
      {...frame}
      asked={asked}
      files={[suppliers, customers, partners, competitors, industries, research, incubators, ...told.files]}
    >
      <Answer asked={asked}>
        <Parts
          parts={[
            listPart(suppliers, paging('suppliers')),
            listPart(customers, paging('customers')),
            listPart(industries),
            listPart(partners),
            listPart(competitors),
            listPart(research),
            listPart(incubators),
            ...told.parts,
          ]}
        />
      </Answer>
    </EntityFrame>
  );
}

/** The long lists: the page has the first of each, a file asks an operation of its own page by page. */
function useConnections(id: string, data: EnterpriseRelationsQuery | null) {
  const t = useWords();
  const supplies = {
    columns: useSupplyColumns(),
    keyOf: ({ node, product }: Supply) => `${node.id} ${product}`,
  };
  const source = { variables: { id }, data };
  return {
    suppliers: list(
      { ...source, operation: EnterpriseSuppliersDocument },
      ({ enterprise }) => enterprise?.suppliers.edges,
      { label: t('suppliers'), ...supplies },
    ),
    customers: list(
      { ...source, operation: EnterpriseCustomersDocument },
      ({ enterprise }) => enterprise?.customers.edges,
      { label: t('customers'), ...supplies },
    ),
    partners: list(
      { ...source, operation: EnterprisePartnersDocument },
      ({ enterprise }) => enterprise?.partners.edges,
      { label: t('partners'), columns: usePartnerColumns(), keyOf: ({ node, topic }) => `${node.id} ${topic}` },
    ),
    competitors: list(
      { ...source, operation: EnterpriseCompetitorsDocument },
      ({ enterprise }) => enterprise?.competitors.edges,
      {
        label: t('competitors'),
        columns: useCompetitorColumns(),
        keyOf: ({ node, product }) => `${node.id} ${product}`,
      },
    ),
  };
}

function useOtherLists(asked: OperationResult<EnterpriseRelationsQuery>) {
  const t = useWords();
  const columns = useResearchColumns();
  const keyOf = ({ institution, topic }: ResearchedFragment) => `${institution.id} ${topic}`;
  return {
    industries: list(asked, ({ enterprise }) => enterprise?.industries, {
      label: t('industries'),
      columns: useIndustryColumns(),
      keyOf: ({ industry, product, wording }) => `${industry.id} ${product} ${wording}`,
    }),
    research: list(asked, ({ enterprise }) => enterprise?.researchPartners, { label: t('research'), columns, keyOf }),
    incubators: list(asked, ({ enterprise }) => enterprise?.incubators, { label: t('incubators'), columns, keyOf }),
  };
}
