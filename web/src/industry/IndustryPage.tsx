import { Link, useParams } from 'react-router';
import { useOperation } from '../api/useOperation';
import { entityColumn } from '../entity/columns';
import { EntityFrame, EntityOpening } from '../entity/EntityFrame';
import { Links } from '../entity/Links';
import { Missing } from '../entity/Missing';
import { useMemberColumns } from '../entity/memberColumns';
import { useEntityLink } from '../entity/state';
import { SourceChip } from '../evidence/SourceChip';
import { IndustryHeadDocument, type IndustryHeadQuery, IndustryOverviewDocument } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import { listPart, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { useWords } from './words';

export function IndustryPage() {
  const { id = '' } = useParams();
  const asked = useOperation(IndustryHeadDocument, { id });
  return (
    <EntityOpening asked={asked} id={id}>
      {({ industry, node }) => {
        if (industry) return <Overview head={industry} />;
        return <Missing id={id} elsewhere={node && pageOf(node.__typename, node.id)} />;
      }}
    </EntityOpening>
  );
}

function Overview({ head }: { readonly head: NonNullable<IndustryHeadQuery['industry']> }) {
  const t = useWords();
  const { term } = useTerms();
  const paging = pagingBy(useEntityLink());
  const asked = useOperation(IndustryOverviewDocument, { id: head.id, first: 50, after: paging.after || null });
  const { children = [], citations = [], observations } = asked.data?.industry ?? {};
  const firms = list(asked, ({ industry }) => industry?.enterprises.edges, {
    label: t('firms'),
    columns: useMemberColumns(),
  });
  const products = list(asked, ({ industry }) => industry?.products.edges, {
    label: t('products'),
    columns: [entityColumn(t('product'), 'node', { type: 'Product' })],
  });
  const figures = useFiguresAbout(head.id, observations);
  return (
    <EntityFrame head={head} links={useLinks(head)} asked={asked} files={[firms, products, figures]}>
      <Answer asked={asked}>
        <Facts facts={[[term('Type', 'Source'), <SourceChip key="of" of={head.name} citations={citations} />]]} />
        <Parts
          parts={[
            { title: t('children'), count: children.length, content: <Links nodes={children} type="Industry" /> },
            listPart(firms, { paging, note: t('firmsNote') }),
            listPart(products),
            figuresPart(figures),
          ]}
        />
      </Answer>
    </EntityFrame>
  );
}

function useLinks({ scheme, code, parent }: NonNullable<IndustryHeadQuery['industry']>) {
  const t = useWords();
  const { term } = useTerms();
  return [
    term('Type', 'Industry'),
    scheme !== null && t('scheme', { scheme }),
    code !== null && t('code', { code }),
    parent && (
      <Link key="parent" to={routes.industry(parent.id)}>
        {parent.name}
      </Link>
    ),
  ];
}
