import { Link } from 'react-router';
import type { TargetRowFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Column } from '../table/DataTable';
import { Verdict } from '../view/Verdict';
import type { Lang, Say } from '../words/i18n';
import { termsOf } from '../words/terms';
import { verdictOf } from './list';
import { PART_NAMES } from './weights';
import type { words } from './words';

export type TargetWords = Say<NonNullable<(typeof words)['keys']>>;

export function targetColumns(t: TargetWords, lang: Lang): readonly Column<TargetRowFragment>[] {
  return [
    {
      title: t('firm'),
      path: 'enterprise.name',
      render: ({ enterprise }) => <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>,
    },
    { title: t('firmRegion'), path: 'enterprise.region.name' },
    { title: t('titles'), path: 'enterprise.recognitions.tier', labels: termsOf('RecognitionTier', lang) },
    {
      title: t('fills'),
      path: 'segment.name',
      render: (target) => {
        const verdict = verdictOf(target);
        return (
          <>
            {verdict && <Verdict verdict={verdict} />} {target.segment.name}
          </>
        );
      },
    },
    { title: t('alsoFills'), path: 'alsoFills.name' },
    { title: t('score'), path: 'score', number: true },
    // The API gives the parts in this order; a file's column takes one of them by its place.
    ...PART_NAMES.map((name, index) => ({ title: t(name), path: `parts.${index}.value`, number: true })),
  ];
}

/** What a file has besides: the ways, products, sources and ids. `at` leads to the target from the row. */
export function fileColumns(t: TargetWords, lang: Lang, at = ''): readonly Column<TargetRowFragment>[] {
  const columns = [
    ...targetColumns(t, lang),
    { title: t('products'), path: 'enterprise.products' },
    { title: t('pathNodes'), path: 'paths.nodes.name' },
    { title: t('sources'), path: 'paths.links.citations.source.title' },
    { title: t('quotes'), path: 'paths.links.citations.quote' },
    { title: t('id'), path: 'enterprise.id' },
  ];
  return columns.map((column) => ({ ...column, path: `${at}${column.path}` }));
}
