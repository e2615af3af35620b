import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { SegmentEntityDocument, type SegmentEntityQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import { listPart, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { Links } from './Links';
import { useMemberColumns } from './memberColumns';
import { useEntityLink } from './state';
import { useWords } from './words';

type Found = Extract<NonNullable<SegmentEntityQuery['node']>, { readonly __typename: 'Segment' }>;

export function SegmentPage({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const paging = pagingBy(useEntityLink());
  const asked = useOperation(SegmentEntityDocument, { id: head.id, first: 50, after: paging.after || null });
  const found = asked.data?.node && 'stage' in asked.data.node ? asked.data.node : null;
  const firms = list(asked, ({ node }) => (node && 'stage' in node ? node.enterprises.edges : null), {
    label: t('firms'),
    columns: useMemberColumns(),
  });
  const figures = useFiguresAbout(head.id, found?.observations);
  const links = [
    term('Type', 'Segment'),
    found && (
      <Link key="chain" to={routes.chain(found.chain.id)}>
        {found.chain.name}
      </Link>
    ),
    found && (
      <Link key="segment" to={routes.segment(found.chain.id, head.id)}>
        {t('inChain')}
      </Link>
    ),
  ];
  return (
    <EntityFrame head={head} links={links} asked={asked} files={[firms, figures]}>
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        <Parts parts={[listPart(firms, { paging }), figuresPart(figures)]} />
      </Answer>
    </EntityFrame>
  );
}

function About({ found, name }: { readonly found: Found; readonly name: string }) {
  const t = useWords();
  const { term } = useTerms();
  const { stage, citations, confidence, required, description, product, parent, parts, suppliedBy, suppliesTo } = found;
  return (
    <Facts
      facts={[
        [t('stage'), stage && term('ChainStage', stage)],
        [t('origin'), <SourceChip key="of" of={name} citations={citations} confidence={confidence} />],
        [t('required'), required === null ? null : t(required ? 'requiredYes' : 'requiredNo')],
        [t('description'), description],
        [t('product'), product && <Links nodes={[product]} type="Product" />],
        [t('parent'), parent && <Links nodes={[parent]} type="Segment" />],
        [t('parts'), parts.length > 0 && <Links nodes={parts} type="Segment" />],
        [t('suppliedBy'), suppliedBy.length > 0 && <Links nodes={suppliedBy} type="Segment" />],
        [t('suppliesTo'), suppliesTo.length > 0 && <Links nodes={suppliesTo} type="Segment" />],
      ]}
    />
  );
}
