import { entityColumn } from '../entity/columns';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type { ClassesFragment, IngredientsFragment, KindsFragment, ProductOverviewQuery } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useTerms } from '../words/terms';
import { useWords } from './words';

type Product = NonNullable<ProductOverviewQuery['product']>;
type Kind = KindsFragment['edges'][number];
type Ingredient = IngredientsFragment['edges'][number];
type Maker = Product['makers']['edges'][number];
type Segment = Product['segments']['edges'][number];
type Class = ClassesFragment['edges'][number];

export function useKindColumns(): Column<Kind>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [entityColumn(t('product'), 'node', { type: 'Product' }), ...sources<Kind>(({ node }) => node.name)];
}

export function useIngredientColumns(): Column<Ingredient>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    entityColumn(t('product'), 'node', { type: 'Product' }),
    { title: t('role'), path: 'role', labels: terms('MadeFromRole') },
    ...sources<Ingredient>(({ node }) => node.name),
  ];
}

export function useMakerColumns(): Column<Maker>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('firm'), 'node', { type: 'Enterprise' }),
    { title: t('place'), path: 'node.region.name' },
    { title: t('share'), path: 'share', number: true },
    { title: t('on'), path: 'on' },
    ...sources<Maker>(({ node }) => node.name),
  ];
}

export function useSegmentColumns(): Column<Segment>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    entityColumn(t('segment'), 'node', { type: 'Segment' }),
    { title: t('chain'), path: 'node.chain.name' },
    { title: t('stage'), path: 'node.stage', labels: terms('ChainStage') },
    ...sources<Segment>(({ node }) => node.name),
  ];
}

/** The classes that a product or a firm belongs to. */
export function useClassColumns(): Column<Class>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('industries'), 'node', { type: 'Industry' }),
    { title: t('code'), path: 'node.code' },
    { title: t('scheme'), path: 'node.scheme' },
    ...sources<Class>(({ node }) => node.name),
  ];
}
