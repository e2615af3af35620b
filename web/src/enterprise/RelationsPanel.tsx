import type {
  CompetingFragment,
  EnterpriseRelationsQuery,
  PartneredFragment,
  ResearchedFragment,
  SuppliedFragment,
} from '../generated/graphql';
import { DataTable } from '../table/DataTable';
import { Pager } from '../view/Pager';
import { type Part, Parts } from '../view/Parts';
import { Partial } from '../view/states';
import { useWords } from '../words/i18n';
import {
  useCompetitorColumns,
  useIndustryColumns,
  usePartnerColumns,
  useResearchColumns,
  useSupplyColumns,
} from './useRelationColumns';
import { words } from './words';

type Found = NonNullable<EnterpriseRelationsQuery['enterprise']>;

interface Props {
  readonly found: Found;
  /** Cursors that the address holds. */
  readonly suppliers: string;
  readonly customers: string;
  readonly onPage: (change: { readonly suppliers: string } | { readonly customers: string }) => void;
}

export function RelationsPanel({ found, suppliers, customers, onPage }: Props) {
  const t = useWords(words);
  const industryColumns = useIndustryColumns();
  const parts: Part[] = [
    {
      title: t('suppliers'),
      count: found.suppliers.totalCount,
      note: t('linksNote'),
      content: (
        <Supplies
          label={t('suppliers')}
          found={found.suppliers}
          after={suppliers}
          onAfter={(after) => onPage({ suppliers: after })}
        />
      ),
    },
    {
      title: t('customers'),
      count: found.customers.totalCount,
      note: t('linksNote'),
      content: (
        <Supplies
          label={t('customers')}
          found={found.customers}
          after={customers}
          onAfter={(after) => onPage({ customers: after })}
        />
      ),
    },
    {
      title: t('industries'),
      count: found.industries.length,
      content: (
        <DataTable
          label={t('industries')}
          columns={industryColumns}
          rows={found.industries}
          rowKey={({ industry, product, wording }) => `${industry.id} ${product} ${wording}`}
        />
      ),
    },
    partnersPart(t('partners'), found.partners),
    {
      title: t('competitors'),
      count: found.competitors.totalCount,
      content: <Competitors label={t('competitors')} found={found.competitors} />,
    },
    researchPart(t('research'), found.researchPartners),
    researchPart(t('incubators'), found.incubators),
  ];
  return <Parts parts={parts} />;
}

function partnersPart(title: string, found: PartneredFragment): Part {
  return { title, count: found.totalCount, content: <Partners label={title} found={found} /> };
}

function researchPart(title: string, found: readonly ResearchedFragment[]): Part {
  return { title, count: found.length, content: <Researches label={title} found={found} /> };
}

interface SuppliesProps {
  readonly label: string;
  readonly found: SuppliedFragment;
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

function Supplies({ label, found, after, onAfter }: SuppliesProps) {
  const columns = useSupplyColumns();
  const { edges } = found;
  return (
    <>
      <DataTable label={label} columns={columns} rows={edges} rowKey={({ node, product }) => `${node.id} ${product}`} />
      <Pager of={label} count={edges.length} connection={found} after={after} onAfter={onAfter} />
    </>
  );
}

function Partners({ label, found }: { readonly label: string; readonly found: PartneredFragment }) {
  const columns = usePartnerColumns();
  const { edges, totalCount } = found;
  return (
    <>
      <DataTable label={label} columns={columns} rows={edges} rowKey={({ node, topic }) => `${node.id} ${topic}`} />
      {edges.length < totalCount && <Partial shown={edges.length} all={totalCount} />}
    </>
  );
}

function Competitors({ label, found }: { readonly label: string; readonly found: CompetingFragment }) {
  const columns = useCompetitorColumns();
  const { edges, totalCount } = found;
  return (
    <>
      <DataTable label={label} columns={columns} rows={edges} rowKey={({ node, product }) => `${node.id} ${product}`} />
      {edges.length < totalCount && <Partial shown={edges.length} all={totalCount} />}
    </>
  );
}

function Researches({ label, found }: { readonly label: string; readonly found: readonly ResearchedFragment[] }) {
  const columns = useResearchColumns();
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={found}
      rowKey={({ institution, topic }) => `${institution.id} ${topic}`}
    />
  );
}
