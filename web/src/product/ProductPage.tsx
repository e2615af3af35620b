import { Link, useParams } from 'react-router';
import { type OperationResult, useOperation } from '../api/useOperation';
import { EntityFrame, type EntityHead, EntityOpening } from '../entity/EntityFrame';
import { Missing } from '../entity/Missing';
import { SourceChip } from '../evidence/SourceChip';
import { ProductHeadDocument, ProductOverviewDocument, type ProductOverviewQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { figuresPart } from '../observation/FiguresTable';
import { useFiguresAbout } from '../observation/useFigures';
import { Picture } from '../picture/Picture';
import type { Scene, Tone } from '../picture/scene';
import { listPart, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { listed } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useClassColumns, useIngredientColumns, useKindColumns, useMakerColumns, useSegmentColumns } from './columns';
import { type Group, productScene } from './scene';
import { useProductLink } from './state';
import { useWords } from './words';

export function ProductPage() {
  const { id = '' } = useParams();
  const asked = useOperation(ProductHeadDocument, { id });
  return (
    <EntityOpening asked={asked} id={id}>
      {({ product, node }) => {
        if (product) return <Overview head={product} />;
        return <Missing id={id} elsewhere={node && pageOf(node.__typename, node.id)} />;
      }}
    </EntityOpening>
  );
}

function Overview({ head }: { readonly head: EntityHead }) {
  const t = useWords();
  const { term } = useTerms();
  const link = useProductLink();
  const { state, go } = link;
  const asked = useOperation(ProductOverviewDocument, { id: head.id, first: 50, after: state.after || null });
  const found = asked.data?.product;
  const { madeFrom, usedIn, kindOf, kinds, makers, segments, industries } = useLists(asked);
  const figures = useFiguresAbout(head.id, found?.observations);
  const scene = useMap(head.name, found);
  const links = [
    term('Type', 'Product'),
    <Link key="trace" to={`${routes.network(head.id)}&mode=trace`}>
      {t('trace')}
    </Link>,
  ];
  return (
    <EntityFrame
      head={head}
      links={links}
      asked={asked}
      files={[madeFrom, usedIn, kindOf, kinds, makers, segments, industries, figures]}
      {...(found ? { scene, shape: state.view, onShape: (view) => go({ view }) } : {})}
    >
      <Answer asked={asked}>
        {found && <About found={found} name={head.name} />}
        {found && state.view === 'picture' && (
          <section>
            <h2>{t('map')}</h2>
            <Picture scene={scene()} label={t('mapLabel', { name: head.name })} />
          </section>
        )}
        <Parts
          parts={[
            ...[madeFrom, usedIn].map((each) => listPart(each)),
            ...[kindOf, kinds].map((each) => listPart(each)),
            listPart(makers, { paging: pagingBy(link) }),
            listPart(segments),
            listPart(industries),
            figuresPart(figures),
          ]}
        />
      </Answer>
    </EntityFrame>
  );
}

type Found = NonNullable<ProductOverviewQuery['product']>;

function useLists(asked: OperationResult<ProductOverviewQuery>) {
  const t = useWords();
  const [ingredients, kind] = [useIngredientColumns(), useKindColumns()];
  return {
    madeFrom: list(asked, ({ product }) => product?.madeFrom.edges, {
      label: t('madeFrom'),
      columns: ingredients,
      keyOf: ({ node, role }) => `${node.id} ${role}`,
    }),
    usedIn: list(asked, ({ product }) => product?.usedIn.edges, {
      label: t('usedIn'),
      columns: ingredients,
      keyOf: ({ node, role }) => `${node.id} ${role}`,
    }),
    kindOf: list(asked, ({ product }) => product?.kindOf.edges, { label: t('kindOf'), columns: kind }),
    kinds: list(asked, ({ product }) => product?.kinds.edges, { label: t('kinds'), columns: kind }),
    makers: list(asked, ({ product }) => product?.makers.edges, {
      label: t('makers'),
      columns: useMakerColumns(),
      keyOf: ({ node, on }) => `${node.id} ${on}`,
    }),
    segments: list(asked, ({ product }) => product?.segments.edges, {
      label: t('segments'),
      columns: useSegmentColumns(),
    }),
    industries: list(asked, ({ product }) => product?.industries.edges, {
      label: t('industries'),
      columns: useClassColumns(),
    }),
  };
}

interface Connection {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  readonly totalCount: number;
}

/** A firm of which two years are stated stands in a list twice, and in the picture once. */
function groupOf(title: string, tone: Tone, { edges, totalCount }: Connection = { edges: [], totalCount: 0 }): Group {
  const names = [...new Map(edges.map(({ node }) => [node.id, node.name])).values()];
  return { title, tone, names, count: totalCount - edges.length + names.length };
}

function useMap(name: string, found: Found | null | undefined): () => Scene {
  const t = useWords();
  return () =>
    productScene(
      {
        name,
        upstream: groupOf(t('madeFrom'), 'covered', found?.madeFrom),
        above: groupOf(t('kindOf'), 'muted', found?.kindOf),
        below: [groupOf(t('kinds'), 'muted', found?.kinds), groupOf(t('makers'), 'a', found?.makers)],
        downstream: groupOf(t('usedIn'), 'covered', found?.usedIn),
      },
      { more: (count) => t('more', { count }), none: t('none') },
    );
}

function About({ found: { description, codes, citations }, name }: { readonly found: Found; readonly name: string }) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  return (
    <Facts
      facts={[
        [t('description'), description],
        [t('codes'), codes.length > 0 && listed(codes, lang)],
        [term('Type', 'Source'), <SourceChip key="of" of={name} citations={citations} />],
      ]}
    />
  );
}
